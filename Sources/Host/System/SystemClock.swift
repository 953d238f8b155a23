// In CPython: Python/pytime.c, Modules/timemodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The clocks of the system, and the time zone of the process.
package final class SystemClock: HostClock {
    package init() {}

    private func identifier(of clock: ClockKind) -> clockid_t {
        switch clock {
        case .wall: CLOCK_REALTIME
        case .monotonic, .performance: CLOCK_MONOTONIC
        case .process: CLOCK_PROCESS_CPUTIME_ID
        case .thread: CLOCK_THREAD_CPUTIME_ID
        }
    }

    package func now(_ clock: ClockKind) throws(HostError) -> Int64 {
        var time = timespec()
        try check(clock_gettime(identifier(of: clock), &time))
        let (product, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflowOfSum) = product.addingReportingOverflow(Int64(time.tv_nsec))
        if overflow || overflowOfSum { throw HostError(ErrorNumber.EOVERFLOW) }
        return sum
    }

    package func facts(of clock: ClockKind) throws(HostError) -> ClockFacts {
        var resolution = timespec()
        try check(clock_getres(identifier(of: clock), &resolution))
        let name =
            switch clock {
            case .wall: "CLOCK_REALTIME"
            case .monotonic, .performance: "CLOCK_MONOTONIC"
            case .process: "CLOCK_PROCESS_CPUTIME_ID"
            case .thread: "CLOCK_THREAD_CPUTIME_ID"
            }
        return ClockFacts(
            implementation: "clock_gettime(\(name))", isMonotonic: clock != .wall, isAdjustable: clock == .wall,
            resolution: Double(resolution.tv_sec) + Double(resolution.tv_nsec) * 1e-9)
    }

    package func now(number: Int32) throws(HostError) -> FileTime {
        var time = timespec()
        try check(clock_gettime(try systemClock(number), &time))
        return FileTime(time)
    }

    package func resolution(number: Int32) throws(HostError) -> FileTime {
        var time = timespec()
        try check(clock_getres(try systemClock(number), &time))
        return FileTime(time)
    }

    package func set(number: Int32, to time: FileTime) throws(HostError) {
        var time = timespec(time)
        try check(clock_settime(try systemClock(number), &time))
    }

    /// The clock of a number; on some systems it is an enum.
    private func systemClock(_ number: Int32) throws(HostError) -> clockid_t {
        #if canImport(Darwin)
        guard number >= 0 else { throw HostError(ErrorNumber.EINVAL) }
        return clockid_t(rawValue: clockid_t.RawValue(number))
        #else
        return clockid_t(number)
        #endif
    }

    package func sleep(nanoseconds: Int64) throws(HostError) {
        if nanoseconds < 0 { throw HostError(ErrorNumber.EINVAL) }
        var time = timespec(FileTime(nanosecondsSinceEpoch: nanoseconds))
        try check(nanosleep(&time, nil))
    }

    package func calendarTime(at seconds: Int64, in zone: CalendarZone) throws(HostError) -> CalendarTime {
        var moment = time_t(seconds)
        var result = tm()
        errno = 0
        let succeeded =
            switch zone {
            case .utc: gmtime_r(&moment, &result) != nil
            case .local: processEnvironmentLock.withLock { _ in localtime_r(&moment, &result) != nil }
            }
        if !succeeded { throw HostError(errno == 0 ? ErrorNumber.EINVAL : errno) }
        var name: [UInt8] = zone == .utc ? Array("UTC".utf8) : []
        if zone == .local, let text = result.tm_zone {
            // The C library keeps the names of its zones for good.
            name = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
        }
        return CalendarTime(
            year: Int64(result.tm_year) + 1900, month: result.tm_mon + 1, day: result.tm_mday, hour: result.tm_hour,
            minute: result.tm_min, second: result.tm_sec, weekday: (result.tm_wday + 6) % 7,
            dayOfYear: result.tm_yday + 1, isSummerTime: result.tm_isdst,
            offset: Int32(truncatingIfNeeded: result.tm_gmtoff), zoneName: name)
    }

    package func seconds(atLocal time: CalendarTime) throws(HostError) -> Int64 {
        let (year, overflow) = time.year.subtractingReportingOverflow(1900)
        let (month, overflowOfMonth) = time.month.subtractingReportingOverflow(1)
        guard !overflow, !overflowOfMonth, let year = Int32(exactly: year) else {
            throw HostError(ErrorNumber.EOVERFLOW)
        }
        var fields = tm()
        fields.tm_year = year
        fields.tm_mon = month
        fields.tm_mday = time.day
        fields.tm_hour = time.hour
        fields.tm_min = time.minute
        fields.tm_sec = time.second
        fields.tm_isdst = time.isSummerTime
        // -1 is a time as well; whether it is an answer shows in a field that is filled only then.
        fields.tm_wday = -1
        let seconds = processEnvironmentLock.withLock { _ in mktime(&fields) }
        if seconds == -1 && fields.tm_wday == -1 { throw HostError(ErrorNumber.EOVERFLOW) }
        return Int64(seconds)
    }

    package func reloadTimeZone() throws(HostError) {
        processEnvironmentLock.withLock { _ in tzset() }
    }
}
