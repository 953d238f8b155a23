// In CPython: Objects/longobject.c (l_divmod, long_div, long_mod)

extension BigInteger {
    /// Quotient rounded towards minus infinity and remainder with the divisor's sign, as Python's `divmod`. Throws
    /// ``NumberError/integerDivisionByZero`` beside what the monitor and memory say.
    package func divided(
        by divisor: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        if magnitude == nil, divisor.magnitude == nil {
            if divisor.word == 0 { throw .integerDivisionByZero }
            if divisor.word != -1 {
                var quotient = word / divisor.word
                var remainder = word &- quotient &* divisor.word
                if remainder != 0, (remainder < 0) != (divisor.word < 0) {
                    quotient &-= 1
                    remainder &+= divisor.word
                }
                return (BigInteger(quotient), BigInteger(remainder))
            }
            return (-self, BigInteger(0))
        }
        let (quotient, remainder) = try dividedTruncating(by: divisor, monitor: monitor)
        if !remainder.isZero, remainder.isNegative != divisor.isNegative {
            return (quotient - BigInteger(1), remainder + divisor)
        }
        return (quotient, remainder)
    }

    /// Python's `//`.
    package func floorDivided(by divisor: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        try divided(by: divisor, monitor: monitor).quotient
    }

    /// Python's `%`.
    package func modulo(_ divisor: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        try divided(by: divisor, monitor: monitor).remainder
    }

    /// Quotient rounded towards zero and remainder with the dividend's sign.
    package func dividedTruncating(
        by divisor: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) {
        if divisor.isZero { throw .integerDivisionByZero }
        let quotientIsNegative = isNegative != divisor.isNegative
        let remainderIsNegative = isNegative
        return try withLimbs { (a, aCount) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) in
            try divisor.withLimbs {
                (b, bCount) throws(NumberError) -> (quotient: BigInteger, remainder: BigInteger) in
                if Limbs.compare(a, aCount, b, bCount) < 0 { return (BigInteger(0), self) }
                if bCount == 1 {
                    var rest: UInt64 = 0
                    let quotient = try BigInteger(isNegative: quotientIsNegative, capacity: aCount) {
                        (result) throws(NumberError) -> Int in
                        rest = Limbs.divide(a, aCount, by: b[0], into: result)
                        return aCount
                    }
                    return (quotient, BigInteger(isNegative: remainderIsNegative, limb: rest))
                }
                var quotient = BigInteger(0)
                let remainder = try BigInteger(isNegative: remainderIsNegative, capacity: bCount) {
                    (remainder) throws(NumberError) -> Int in
                    quotient = try BigInteger(isNegative: quotientIsNegative, capacity: aCount &- bCount &+ 1) {
                        (quotient) throws(NumberError) -> Int in
                        try Limbs.divide(
                            a, aCount, by: b, bCount, quotient: quotient, remainder: remainder, monitor: monitor)
                        return aCount &- bCount &+ 1
                    }
                    return bCount
                }
                return (quotient, remainder)
            }
        }
    }
}
