// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

#if !canImport(Darwin)
// Headers show these only to those who ask for GNU's additions.
@_silgen_name("sched_getaffinity") private func linuxAffinity(
    _ process: Int32, _ size: Int, _ mask: UnsafeMutablePointer<UInt>
) -> Int32
@_silgen_name("sched_setaffinity") private func linuxSetAffinity(
    _ process: Int32, _ size: Int, _ mask: UnsafePointer<UInt>
) -> Int32
#endif

/// What a call returned that may return -1 and mean it.
private func unambiguous<Number: FixedWidthInteger>(_ call: () -> Number) throws(HostError) -> Number {
    errno = 0
    let result = call()
    if result == -1, errno != 0 { throw HostError(errno) }
    return result
}

extension SystemProcess {
    package func priority(_ which: Int32, _ who: Int32) throws(HostError) -> Int32 {
        #if canImport(Musl)
        try unambiguous { getpriority(which, id_t(bitPattern: who)) }
        #elseif canImport(Darwin)
        try unambiguous { getpriority(which, id_t(bitPattern: who)) }
        #else
        try unambiguous { getpriority(__priority_which_t(which), id_t(bitPattern: who)) }
        #endif
    }

    package func setPriority(_ which: Int32, _ who: Int32, to priority: Int32) throws(HostError) {
        #if canImport(Glibc)
        try check(setpriority(__priority_which_t(which), id_t(bitPattern: who), priority))
        #else
        try check(setpriority(which, id_t(bitPattern: who), priority))
        #endif
    }

    package func addNiceness(_ increment: Int32) throws(HostError) -> Int32 { try unambiguous { nice(increment) } }
    package func yieldProcessor() throws(HostError) { try check(sched_yield()) }

    package func priorityRange(ofPolicy policy: Int32) throws(HostError) -> ClosedRange<Int32> {
        let (lowest, highest) = (sched_get_priority_min(policy), sched_get_priority_max(policy))
        if lowest == -1 || highest == -1 { throw HostError(errno) }
        return min(lowest, highest)...max(lowest, highest)
    }

    package func loadAverage() throws(HostError) -> (Double, Double, Double) {
        var averages = [0.0, 0.0, 0.0]
        // It sets no error number.
        if getloadavg(&averages, 3) != 3 { throw HostError(0) }
        return (averages[0], averages[1], averages[2])
    }

    package func configuration(_ name: Int32) throws(HostError) -> Int { try unambiguous { sysconf(name) } }

    package func configurationText(_ name: Int32) throws(HostError) -> [UInt8]? {
        errno = 0
        let count = confstr(name, nil, 0)
        if count == 0 {
            if errno != 0 { throw HostError(errno) }
            return nil
        }
        var text = [CChar](repeating: 0, count: count)
        _ = confstr(name, &text, count)
        return text.prefix(count - 1).map { UInt8(bitPattern: $0) }
    }
}

#if !canImport(Darwin)
extension SystemProcess {
    package func schedulingPolicy(of process: Int32) throws(HostError) -> Int32 {
        try checked(sched_getscheduler(process))
    }

    package func schedulingPriority(of process: Int32) throws(HostError) -> Int32 {
        var parameters = sched_param()
        try check(sched_getparam(process, &parameters))
        return parameters.sched_priority
    }

    package func setScheduling(of process: Int32, policy: Int32?, priority: Int32) throws(HostError) {
        var parameters = sched_param()
        parameters.sched_priority = priority
        guard let policy else { return try check(sched_setparam(process, &parameters)) }
        try check(sched_setscheduler(process, policy, &parameters))
    }

    package func roundRobinInterval(of process: Int32) throws(HostError) -> FileTime {
        var time = timespec()
        try check(sched_rr_get_interval(process, &time))
        return FileTime(time)
    }

    package func affinity(of process: Int32) throws(HostError) -> [Int] {
        var count = 16
        while true {
            var words = [UInt](repeating: 0, count: count)
            if linuxAffinity(process, count * 8, &words) >= 0 {
                return (0..<count * 64).filter { words[$0 >> 6] >> UInt($0 & 63) & 1 != 0 }
            }
            // Too small for the system's own.
            if errno != EINVAL || count > 1 << 14 { throw HostError(errno) }
            count *= 2
        }
    }

    package func setAffinity(of process: Int32, to processors: [Int]) throws(HostError) {
        var words = [UInt](repeating: 0, count: max(16, ((processors.max() ?? 0) >> 6) + 1))
        for processor in processors where processor >= 0 { words[processor >> 6] |= 1 << UInt(processor & 63) }
        try check(linuxSetAffinity(process, words.count * 8, words))
    }
}
#endif
