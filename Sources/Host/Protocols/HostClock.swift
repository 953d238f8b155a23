// In CPython: Modules/timemodule.c, Python/pytime.c

/// Time, and what the time zone makes of it.
package protocol HostClock: AnyObject, Sendable {
    /// What a clock shows, in nanoseconds: for `wall` since the beginning of 1970 in UTC, for the others since some
    /// moment.
    func now(_ clock: ClockKind) throws(HostError) -> Int64
    /// What `time.get_clock_info` tells of a clock.
    func facts(of clock: ClockKind) throws(HostError) -> ClockFacts
    /// What a clock of the system shows, by the number that the system gives it (`ClockNumber`); `EINVAL` for a number
    /// that names none.
    func now(number: Int32) throws(HostError) -> FileTime
    /// The smallest step of a clock of the system.
    func resolution(number: Int32) throws(HostError) -> FileTime
    /// Sets a clock of the system, where that is allowed.
    func set(number: Int32, to time: FileTime) throws(HostError)
    /// Waits. A signal ends it early with `EINTR`; how much was left, the monotonic clock tells.
    func sleep(nanoseconds: Int64) throws(HostError)
    /// The calendar's date and time at a count of seconds since 1970; `EOVERFLOW` where its year has no place in an
    /// `Int32`.
    func calendarTime(at seconds: Int64, in zone: CalendarZone) throws(HostError) -> CalendarTime
    /// The count of seconds at a local date and time, `mktime`. Fields may lie outside of their usual ranges; weekday
    /// and day of the year are not looked at.
    func seconds(atLocal time: CalendarTime) throws(HostError) -> Int64
    /// Looks at variable `TZ` again, `tzset`.
    func reloadTimeZone() throws(HostError)
}

/// The clocks that Python asks.
package enum ClockKind: Sendable, CaseIterable {
    /// What a clock on the wall shows; it can be set.
    case wall
    /// A clock that never goes backwards.
    case monotonic
    /// The clock for measuring short times.
    case performance
    /// The processor time of the process.
    case process
    /// The processor time of the thread.
    case thread
}

/// What `time.get_clock_info` tells.
package struct ClockFacts: Equatable, Sendable {
    /// The name of what the clock is read with.
    package var implementation: String
    package var isMonotonic: Bool
    package var isAdjustable: Bool
    /// In seconds.
    package var resolution: Double

    package init(implementation: String, isMonotonic: Bool, isAdjustable: Bool, resolution: Double) {
        self.implementation = implementation
        self.isMonotonic = isMonotonic
        self.isAdjustable = isAdjustable
        self.resolution = resolution
    }
}

/// Where a calendar hangs.
package enum CalendarZone: Sendable {
    case utc
    case local
}

/// A date and a time of day.
package struct CalendarTime: Equatable, Sendable {
    package var year: Int64
    /// 1 through 12.
    package var month: Int32
    /// 1 through 31.
    package var day: Int32
    package var hour: Int32
    package var minute: Int32
    /// 0 through 61.
    package var second: Int32
    /// 0 is Monday.
    package var weekday: Int32
    /// 1 through 366.
    package var dayOfYear: Int32
    /// 1 if summer time is in force, 0 if not, -1 if that is not known.
    package var isSummerTime: Int32
    /// Seconds east of UTC.
    package var offset: Int32
    /// The name of the time zone, `CET`.
    package var zoneName: [UInt8]

    package init(
        year: Int64, month: Int32, day: Int32, hour: Int32 = 0, minute: Int32 = 0, second: Int32 = 0,
        weekday: Int32 = 0,
        dayOfYear: Int32 = 1, isSummerTime: Int32 = -1, offset: Int32 = 0, zoneName: [UInt8] = []
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.weekday = weekday
        self.dayOfYear = dayOfYear
        self.isSummerTime = isSummerTime
        self.offset = offset
        self.zoneName = zoneName
    }
}
