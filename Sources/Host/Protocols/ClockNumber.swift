// In CPython: Modules/timemodule.c

/// The numbers that systems give their clocks, `time.CLOCK_MONOTONIC`.
package enum ClockNumber {
    #if canImport(Darwin)
    package static let names: [(name: StaticString, number: Int32)] = [
        ("CLOCK_REALTIME", 0), ("CLOCK_MONOTONIC", 6), ("CLOCK_MONOTONIC_RAW", 4), ("CLOCK_PROCESS_CPUTIME_ID", 12),
        ("CLOCK_THREAD_CPUTIME_ID", 16), ("CLOCK_UPTIME_RAW", 8),
    ]
    #else
    package static let names: [(name: StaticString, number: Int32)] = [
        ("CLOCK_REALTIME", 0), ("CLOCK_MONOTONIC", 1), ("CLOCK_MONOTONIC_RAW", 4), ("CLOCK_PROCESS_CPUTIME_ID", 2),
        ("CLOCK_THREAD_CPUTIME_ID", 3), ("CLOCK_BOOTTIME", 7),
    ]
    #endif

    /// Which of the clocks that Python asks comes nearest to a number; nil if it names none.
    static func kind(of number: Int32) -> ClockKind? {
        switch names.first(where: { $0.number == number }).map({ "\($0.name)" }) {
        case nil: nil
        case "CLOCK_REALTIME": .wall
        case "CLOCK_PROCESS_CPUTIME_ID": .process
        case "CLOCK_THREAD_CPUTIME_ID": .thread
        default: .monotonic
        }
    }
}
