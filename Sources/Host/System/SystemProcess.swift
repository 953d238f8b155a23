// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The process itself.
package final class SystemProcess: HostProcess {
    private let givenArguments: [[UInt8]]?

    /// The process with these arguments instead of those that it was started with.
    package init(arguments: [[UInt8]]? = nil) {
        givenArguments = arguments
    }

    package func arguments() throws(HostError) -> [[UInt8]] {
        if let givenArguments { return givenArguments }
        // As bytes: `CommandLine.arguments` repairs what is not UTF-8.
        return (0..<Int(CommandLine.argc)).compactMap { index in
            CommandLine.unsafeArgv[index].map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
        }
    }

    package func identity() throws(HostError) -> ProcessIdentity {
        ProcessIdentity(
            process: getpid(), parent: getppid(), user: getuid(), effectiveUser: geteuid(), group: getgid(),
            effectiveGroup: getegid())
    }

    package func system() throws(HostError) -> SystemDescription {
        var names = utsname()
        try check(uname(&names))
        return SystemDescription(
            system: bytes(ofText: names.sysname), node: bytes(ofText: names.nodename),
            release: bytes(ofText: names.release), version: bytes(ofText: names.version),
            machine: bytes(ofText: names.machine))
    }

    package func processorCount() throws(HostError) -> Int? {
        let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return count > 0 ? Int(count) : nil
    }

    package func times() throws(HostError) -> ProcessTimes {
        let (times, elapsed) = try systemTimes()
        let tick = 1_000_000_000 / max(1, Int64(sysconf(Int32(_SC_CLK_TCK))))
        return ProcessTimes(
            user: Int64(times.tms_utime) &* tick, system: Int64(times.tms_stime) &* tick,
            childrenUser: Int64(times.tms_cutime) &* tick, childrenSystem: Int64(times.tms_cstime) &* tick,
            elapsed: Int64(elapsed) &* tick)
    }

    package func exit(status: Int32) throws(HostError) {
        _exit(status)
    }
}
