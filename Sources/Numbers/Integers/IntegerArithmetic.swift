// In CPython: Objects/longobject.c (long_add, long_sub, long_mul, long_neg, long_abs)

extension BigInteger {
    /// The sum.
    package static func + (a: BigInteger, b: BigInteger) -> BigInteger {
        if a.magnitude == nil, b.magnitude == nil {
            let (sum, overflow) = a.word.addingReportingOverflow(b.word)
            if !overflow { return BigInteger(sum) }
        }
        return sum(a, b, bIsNegative: b.isNegative)
    }

    /// The difference.
    package static func - (a: BigInteger, b: BigInteger) -> BigInteger {
        if a.magnitude == nil, b.magnitude == nil {
            let (difference, overflow) = a.word.subtractingReportingOverflow(b.word)
            if !overflow { return BigInteger(difference) }
        }
        return sum(a, b, bIsNegative: !b.isNegative)
    }

    /// The sum of `a` and `b`, the latter taken with another sign than its own if so asked.
    private static func sum(_ a: BigInteger, _ b: BigInteger, bIsNegative: Bool) -> BigInteger {
        a.withLimbs { aLimbs, aCount in
            b.withLimbs { bLimbs, bCount in
                let aIsNegative = a.isNegative
                if aIsNegative == bIsNegative {
                    return BigInteger(isNegative: aIsNegative, capacity: max(aCount, bCount) &+ 1) { result in
                        if aCount >= bCount {
                            result[aCount] = Limbs.add(aLimbs, aCount, bLimbs, bCount, into: result)
                            return aCount &+ 1
                        }
                        result[bCount] = Limbs.add(bLimbs, bCount, aLimbs, aCount, into: result)
                        return bCount &+ 1
                    }
                }
                let order = Limbs.compare(aLimbs, aCount, bLimbs, bCount)
                if order == 0 { return BigInteger(0) }
                if order > 0 {
                    return BigInteger(isNegative: aIsNegative, capacity: aCount) { result in
                        _ = Limbs.subtract(aLimbs, aCount, bLimbs, bCount, into: result)
                        return aCount
                    }
                }
                return BigInteger(isNegative: bIsNegative, capacity: bCount) { result in
                    _ = Limbs.subtract(bLimbs, bCount, aLimbs, aCount, into: result)
                    return bCount
                }
            }
        }
    }

    /// The negative.
    package static prefix func - (a: BigInteger) -> BigInteger {
        guard let magnitude = a.magnitude else {
            if a.word != Int.min { return BigInteger(-a.word) }
            return BigInteger(isNegative: false, limb: 1 << 63)
        }
        if magnitude.count == 1 { return BigInteger(isNegative: !a.isNegative, limb: magnitude[0]) }
        var result = a
        result.word = -a.word
        return result
    }

    /// The absolute value.
    package var absoluteValue: BigInteger { isNegative ? -self : self }

    /// The product, reporting what ``NumberError`` says of memory and monitors.
    package func multiplied(by other: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        if magnitude == nil, other.magnitude == nil {
            let (product, overflow) = word.multipliedReportingOverflow(by: other.word)
            if !overflow { return BigInteger(product) }
        }
        if isZero || other.isZero { return BigInteger(0) }
        return try withLimbs { (a, aCount) throws(NumberError) -> BigInteger in
            try other.withLimbs { (b, bCount) throws(NumberError) -> BigInteger in
                try BigInteger(
                    isNegative: isNegative != other.isNegative, capacity: aCount &+ bCount
                ) { (result) throws(NumberError) -> Int in
                    try Limbs.multiply(a, aCount, b, bCount, into: result, monitor: monitor)
                    return aCount &+ bCount
                }
            }
        }
    }
}
