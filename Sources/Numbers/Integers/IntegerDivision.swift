// In CPython: Objects/longobject.c (l_divmod, long_div, long_mod)

extension BigInteger {
    /// Quotient rounded towards minus infinity and remainder with the divisor's sign, as Python's `divmod`. Throws
    /// ``NumberError/integerDivisionByZero`` beside what the monitor and memory say.
    package func divided(
        by divisor: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        try divided(by: divisor, rounding: .down, wanted: [.quotient, .remainder], monitor: monitor)
    }

    /// Python's `//`. Throws as ``divided(by:monitor:)``.
    package func floorDivided(by divisor: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        try divided(by: divisor, rounding: .down, wanted: .quotient, monitor: monitor).quotient
    }

    /// Python's `%`. Throws as ``divided(by:monitor:)``.
    package func modulo(_ divisor: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        try divided(by: divisor, rounding: .down, wanted: .remainder, monitor: monitor).remainder
    }

    /// Quotient rounded towards zero and remainder with the dividend's sign. Throws as ``divided(by:monitor:)``.
    package func dividedTruncating(
        by divisor: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        try divided(by: divisor, rounding: .towardZero, wanted: [.quotient, .remainder], monitor: monitor)
    }

    /// Which results a caller wants; what it does not want is zero.
    private struct Wanted: OptionSet {
        let rawValue: UInt8
        static let quotient = Wanted(rawValue: 1)
        static let remainder = Wanted(rawValue: 2)
    }

    @inline(__always)
    private func divided(
        by divisor: BigInteger, rounding: FloatingPointRoundingRule, wanted: Wanted, monitor: WorkMonitor
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        if magnitude == nil, divisor.magnitude == nil, divisor.word != -1 {
            if divisor.word == 0 { throw .integerDivisionByZero }
            var quotient = word / divisor.word
            var remainder = word &- quotient &* divisor.word
            if rounding == .down, remainder != 0, (remainder < 0) != (divisor.word < 0) {
                quotient &-= 1
                remainder &+= divisor.word
            }
            return (BigInteger(quotient), BigInteger(remainder))
        }
        return try dividedLarge(by: divisor, isFloored: rounding == .down, wanted: wanted, monitor: monitor)
    }

    @inline(never)
    private func dividedLarge(
        by divisor: BigInteger, isFloored: Bool, wanted: Wanted, monitor: WorkMonitor
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        if divisor.isZero { throw .integerDivisionByZero }
        let signsDiffer = isNegative != divisor.isNegative
        return try withLimbs { (a, aCount) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) in
            try divisor.withLimbs {
                (b, bCount) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) in
                if Limbs.compare(a, aCount, b, bCount) < 0 {
                    if isFloored, signsDiffer, !isZero { return (BigInteger(-1), self + divisor) }
                    return (BigInteger(0), self)
                }
                // One limb more than the quotient has, for rounding it up.
                let quotientCount = aCount &- bCount &+ 2
                return try WorkMemory.withLimbs(quotientCount &+ bCount) {
                    (quotient) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) in
                    let remainder = quotient + quotientCount
                    quotient[quotientCount &- 1] = 0
                    if bCount == 1 {
                        remainder[0] = Limbs.divide(a, aCount, by: b[0], into: quotient)
                    } else {
                        try Limbs.divide(
                            a, aCount, by: b, bCount, quotient: quotient, remainder: remainder, monitor: monitor)
                    }
                    var remainderIsNegative = isNegative
                    if isFloored, signsDiffer, Limbs.significantCount(remainder, bCount) > 0 {
                        // Away from zero: the magnitude of the quotient is one more.
                        _ = Limbs.add(quotient, quotientCount, limb: 1, into: quotient)
                        _ = Limbs.subtract(b, remainder, count: bCount, into: remainder)
                        remainderIsNegative = divisor.isNegative
                    }
                    return (
                        wanted.contains(.quotient)
                            ? BigInteger(isNegative: signsDiffer, quotient, quotientCount) : BigInteger(0),
                        wanted.contains(.remainder)
                            ? BigInteger(isNegative: remainderIsNegative, remainder, bCount) : BigInteger(0)
                    )
                }
            }
        }
    }

    /// Copies limbs, of which the leading ones may be zero.
    @inline(__always)
    private init(isNegative: Bool, _ limbs: UnsafePointer<UInt64>, _ count: Int) {
        let count = Limbs.significantCount(limbs, count)
        if count <= 1 {
            self.init(isNegative: isNegative, limb: count == 0 ? 0 : limbs[0])
        } else {
            self.init(isNegative: isNegative, capacity: count) { result in
                Limbs.copy(limbs, count, into: result)
                return count
            }
        }
    }
}
