// In CPython: Objects/longobject.c (long_lshift, long_rshift)

extension BigInteger {
    /// `self · 2^count`. Throws ``NumberError/negativeShiftCount``, or ``NumberError/outOfMemory`` if the result would
    /// not fit in memory.
    package func shiftedLeft(by count: Int) throws(NumberError) -> BigInteger {
        if count < 0 { throw .negativeShiftCount }
        if isZero || count == 0 { return self }
        if magnitude == nil, count < word.magnitude.leadingZeroBitCount &- 1 {
            return BigInteger(word &<< count)
        }
        let limbShift = count / 64
        if limbShift > WorkMemory.maximumLimbCount { throw .outOfMemory }
        return try withLimbs { (a, aCount) throws(NumberError) -> BigInteger in
            try BigInteger(isNegative: isNegative, capacity: limbShift &+ aCount &+ 1) {
                (result) throws(NumberError) -> Int in
                Limbs.clear(result, limbShift)
                result[limbShift &+ aCount] = Limbs.shiftLeft(a, aCount, by: count % 64, into: result + limbShift)
                return limbShift &+ aCount &+ 1
            }
        }
    }

    /// `⌊self / 2^count⌋`. Throws ``NumberError/negativeShiftCount``.
    package func shiftedRight(by count: Int) throws(NumberError) -> BigInteger {
        if count < 0 { throw .negativeShiftCount }
        if magnitude == nil { return BigInteger(count > 63 ? word >> 63 : word &>> count) }
        return withLimbs { a, aCount in
            let limbShift = count / 64
            if limbShift >= aCount { return BigInteger(isNegative ? -1 : 0) }
            var isInexact = false
            if isNegative {
                var index = 0
                while index < limbShift, a[index] == 0 { index &+= 1 }
                isInexact = index < limbShift
            }
            return BigInteger(isNegative: isNegative, capacity: aCount &- limbShift &+ 1) { result in
                let resultCount = aCount &- limbShift
                let out = Limbs.shiftRight(a + limbShift, resultCount, by: count % 64, into: result)
                result[resultCount] = 0
                // Rounding towards minus infinity takes a magnitude up.
                if isNegative, isInexact || out != 0 {
                    result[resultCount] = Limbs.add(result, resultCount, limb: 1, into: result)
                }
                return resultCount &+ 1
            }
        }
    }

    /// `self · 2^count` for a count of any size; see ``shiftedLeft(by:)-(Int)``.
    package func shiftedLeft(by count: BigInteger) throws(NumberError) -> BigInteger {
        if count.isNegative { throw .negativeShiftCount }
        if isZero { return self }
        guard let count = count.asInt else { throw .outOfMemory }
        return try shiftedLeft(by: count)
    }

    /// `⌊self / 2^count⌋` for a count of any size; see ``shiftedRight(by:)-(Int)``.
    package func shiftedRight(by count: BigInteger) throws(NumberError) -> BigInteger {
        if count.isNegative { throw .negativeShiftCount }
        guard let count = count.asInt else { return BigInteger(isNegative ? -1 : 0) }
        return try shiftedRight(by: count)
    }
}
