import Synchronization

/// A clock that stands still until somebody moves it; the time zone is UTC.
///
/// Sleeping moves it by as much at once. With a `tick` each look at it moves it, too, so that a program that waits for
/// a time by looking again and again gets there.
package final class InMemoryClock: HostClock {
    private struct Readings {
        var wall: Int64
        /// Since the clock was made.
        var monotonic: Int64 = 0
        /// What looking took.
        var processor: Int64 = 0

        /// Moves the clock, and stops where numbers end.
        mutating func advance(by nanoseconds: Int64) {
            let (newWall, overflow) = wall.addingReportingOverflow(nanoseconds)
            wall = overflow ? .max : newWall
            let (newMonotonic, overflowOfMonotonic) = monotonic.addingReportingOverflow(nanoseconds)
            monotonic = overflowOfMonotonic ? .max : newMonotonic
        }
    }

    private let readings: Mutex<Readings>
    private let tick: Int64

    /// A clock that shows this many nanoseconds since 1970 and moves by `tick` nanoseconds when looked at.
    package init(wallTime: Int64 = 0, tick: Int64 = 0) {
        readings = Mutex(Readings(wall: wallTime))
        self.tick = max(0, tick)
    }

    /// Nanoseconds since 1970. Looking here does not move the clock; setting it does not move the monotonic clock.
    package var wallTime: Int64 {
        get { readings.withLock { $0.wall } }
        set { readings.withLock { $0.wall = newValue } }
    }

    /// Lets time pass.
    package func advance(by nanoseconds: Int64) {
        readings.withLock { $0.advance(by: max(0, nanoseconds)) }
    }

    package func now(_ clock: ClockKind) throws(HostError) -> Int64 {
        readings.withLock { readings in
            readings.advance(by: tick)
            let (processor, overflow) = readings.processor.addingReportingOverflow(tick)
            readings.processor = overflow ? .max : processor
            return switch clock {
            case .wall: readings.wall
            case .monotonic, .performance: readings.monotonic
            case .process, .thread: readings.processor
            }
        }
    }

    package func facts(of clock: ClockKind) throws(HostError) -> ClockFacts {
        ClockFacts(
            implementation: "memory", isMonotonic: clock != .wall, isAdjustable: clock == .wall, resolution: 1e-9)
    }

    package func now(number: Int32) throws(HostError) -> FileTime {
        guard let kind = ClockNumber.kind(of: number) else { throw HostError(ErrorNumber.EINVAL) }
        return FileTime(nanosecondsSinceEpoch: try now(kind))
    }

    package func resolution(number: Int32) throws(HostError) -> FileTime {
        if ClockNumber.kind(of: number) == nil { throw HostError(ErrorNumber.EINVAL) }
        return FileTime(seconds: 0, nanoseconds: 1)
    }

    package func set(number: Int32, to time: FileTime) throws(HostError) {
        guard ClockNumber.kind(of: number) == .wall else { throw HostError(ErrorNumber.EINVAL) }
        throw HostError(ErrorNumber.EPERM)
    }

    package func sleep(nanoseconds: Int64) throws(HostError) {
        if nanoseconds < 0 { throw HostError(ErrorNumber.EINVAL) }
        advance(by: nanoseconds)
    }

    package func calendarTime(at seconds: Int64, in zone: CalendarZone) throws(HostError) -> CalendarTime {
        try GregorianCalendar.time(at: seconds)
    }

    package func seconds(atLocal time: CalendarTime) throws(HostError) -> Int64 {
        try GregorianCalendar.seconds(at: time)
    }

    package func reloadTimeZone() throws(HostError) {}
}
