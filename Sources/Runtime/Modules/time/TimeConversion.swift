// In CPython: Python/pytime.c

/// Conversion between seconds as programs give them and nanoseconds.
extension Context {
    /// How a time that is no whole number of units becomes one.
    enum TimeRounding {
        case floor
        /// Away from zero, so that nobody waits too short a time.
        case away
        case toNearestEven

        func round(_ number: Double) -> Double {
            switch self {
            case .floor: number.rounded(.down)
            case .away: number.rounded(.awayFromZero)
            case .toNearestEven: number.rounded(.toNearestOrEven)
            }
        }
    }

    /// Nanoseconds of a number of seconds.
    func nanoseconds(ofSeconds value: Value, _ rounding: TimeRounding) throws(Raised) -> Int64 {
        if value.isFloat {
            let seconds = value.float
            if seconds.isNaN { throw valueError("Invalid value NaN (not a number)") }
            guard let nanoseconds = Int64(exactly: rounding.round(seconds * 1e9)) else { throw timeTooLarge() }
            return nanoseconds
        }
        guard let seconds = machineInteger(try integerArgument(value)) else { throw timeTooLarge() }
        let (product, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { throw timeTooLarge() }
        return product
    }

    private func timeTooLarge() -> Raised { overflowError("timestamp too large to convert to C _PyTime_t") }

    /// Whole seconds since 1970.
    func wholeSeconds(_ value: Value) throws(Raised) -> Int64 {
        func outOfRange() -> Raised { overflowError("timestamp out of range for platform time_t") }
        if value.isFloat {
            if value.float.isNaN { throw valueError("Invalid value NaN (not a number)") }
            guard let seconds = Int64(exactly: value.float.rounded(.down)) else { throw outOfRange() }
            return seconds
        }
        guard let seconds = machineInteger(try integerArgument(value)) else { throw outOfRange() }
        return Int64(seconds)
    }

    /// Seconds and nanoseconds of a number of seconds, as `os.utime` takes them.
    func fileTime(_ value: Value, _ rounding: TimeRounding) throws(Raised) -> (seconds: Int64, nanoseconds: Int64) {
        guard value.isFloat else { return (try wholeSeconds(value), 0) }
        let seconds = value.float
        if seconds.isNaN { throw valueError("Invalid value NaN (not a number)") }
        var whole = seconds.rounded(.towardZero)
        var fraction = rounding.round((seconds - whole) * 1e9)
        if fraction >= 1e9 {
            fraction -= 1e9
            whole += 1
        } else if fraction < 0 {
            fraction += 1e9
            whole -= 1
        }
        guard let number = Int64(exactly: whole) else {
            throw overflowError("timestamp out of range for platform time_t")
        }
        return (number, Int64(fraction))
    }

    /// A float of seconds.
    func seconds(ofNanoseconds nanoseconds: Int64) -> Value {
        if nanoseconds % 1_000_000_000 == 0 { return float(Double(nanoseconds / 1_000_000_000)) }
        return float(Double(nanoseconds) / 1e9)
    }
}
