// In CPython: Modules/mathmodule.c (math_gcd, math_isqrt), Objects/longobject.c (_PyLong_GCD, long_round)

extension BigInteger {
    /// The greatest common divisor, not negative; 0 only for two zeros. Throws what the monitor and memory say.
    package func greatestCommonDivisor(
        with other: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> BigInteger {
        if magnitude == nil, other.magnitude == nil {
            return BigInteger(
                Limbs.greatestCommonDivisor(UInt64(word.magnitude), UInt64(other.word.magnitude)))
        }
        let isOrdered = withLimbs { a, aCount in
            other.withLimbs { b, bCount in Limbs.compare(a, aCount, b, bCount) >= 0 }
        }
        let (large, small) = isOrdered ? (self, other) : (other, self)
        return try large.withLimbs { (a, aCount) throws(NumberError) -> BigInteger in
            try small.withLimbs { (b, bCount) throws(NumberError) -> BigInteger in
                if bCount == 0 { return large.absoluteValue }
                if bCount == 1 {
                    return BigInteger(Limbs.greatestCommonDivisor(Limbs.remainder(a, aCount, by: b[0]), b[0]))
                }
                return try WorkMemory.withLimbs(4 &* aCount &+ 2) { (memory) throws(NumberError) -> BigInteger in
                    let x = memory
                    let y = memory + aCount
                    Limbs.copy(a, aCount, into: x)
                    Limbs.copy(b, bCount, into: y)
                    let (first, firstCount, second, secondCount) = try Limbs.reduceByEuclid(
                        x, aCount, y, bCount, scratch: y + aCount, monitor: monitor)
                    if secondCount == 0 {
                        return BigInteger(
                            isNegative: false, copying: UnsafeBufferPointer(start: first, count: firstCount))
                    }
                    let limb = second[0]
                    return BigInteger(
                        Limbs.greatestCommonDivisor(Limbs.remainder(first, firstCount, by: limb), limb))
                }
            }
        }
    }

    /// The integer part of the square root. Throws ``NumberError/negativeSquareRoot`` and what the monitor and memory
    /// say.
    package func squareRoot(monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        if isNegative { throw .negativeSquareRoot }
        return try squareRootAndRemainder(monitor: monitor).root
    }

    /// Paul Zimmermann, “Karatsuba square root” (1999): the root of the upper half, then one division for the lower
    /// half of the root. Recurses as often as the length can be halved.
    private func squareRootAndRemainder(
        monitor: WorkMonitor
    ) throws(NumberError) -> (root: BigInteger, remainder: BigInteger) {
        if bitLength <= 64 {
            let value = withLimbs { limbs, count in count == 0 ? 0 : limbs[0] }
            let root = BigInteger.squareRoot(ofWord: value)
            return (BigInteger(root), BigInteger(value &- root &* root))
        }
        if magnitude?.count == 2 { return withLimbs { limbs, _ in BigInteger.squareRoot(ofTwoLimbs: limbs) } }
        // self = (upper · 4^k · …): four parts of `part` bits each, of which the topmost must be at least a quarter
        // full.
        let part = (bitLength - 1) / 4
        let upper = try shiftedRight(by: 2 * part)
        let (high, highRest) = try upper.squareRootAndRemainder(monitor: monitor)
        let lowHalf = try self.lowBits(2 * part)
        let middle = try lowHalf.shiftedRight(by: part)
        let low = try lowHalf.lowBits(part)
        let dividend = try highRest.shiftedLeft(by: part) + middle
        let (quotient, rest) = try dividend.dividedTruncating(by: try high.shiftedLeft(by: 1), monitor: monitor)
        var root = try high.shiftedLeft(by: part) + quotient
        var remainder = try rest.shiftedLeft(by: part) + low - (try quotient.squared(monitor: monitor))
        while remainder.isNegative {
            root = root - BigInteger(1)
            remainder = remainder + (try root.shiftedLeft(by: 1)) + BigInteger(1)
        }
        return (root, remainder)
    }

    /// The lowest bits of a value that is not negative.
    private func lowBits(_ count: Int) throws(NumberError) -> BigInteger {
        if bitLength <= count { return self }
        return try withLimbs { (limbs, _) throws(NumberError) -> BigInteger in
            let limbCount = (count + 63) / 64
            if limbCount == 0 { return BigInteger(0) }
            return try BigInteger(isNegative: false, capacity: limbCount) { (result) throws(NumberError) -> Int in
                Limbs.copy(limbs, limbCount, into: result)
                if count % 64 != 0 { result[limbCount - 1] &= 1 << UInt64(count % 64) - 1 }
                return limbCount
            }
        }
    }

    /// The square root of a limb: the float's, put right.
    private static func squareRoot(ofWord value: UInt64) -> UInt64 {
        var root = UInt64(Double(value).squareRoot())
        while root > 4_294_967_295 || root * root > value { root -= 1 }
        while root < 4_294_967_295, (root + 1) * (root + 1) <= value { root += 1 }
        return root
    }

    /// The square root of two limbs: the float's, made exact by a step of Newton's.
    private static func squareRoot(ofTwoLimbs limbs: UnsafePointer<UInt64>) -> (root: BigInteger, remainder: BigInteger)
    {
        let value = UInt128(limbs[1]) &<< 64 | UInt128(limbs[0])
        // 53 bits of the root are right, so afterwards all 64, up to rounding.
        let estimate = (Double(limbs[1]) * 0x1p64 + Double(limbs[0])).squareRoot()
        let start = estimate >= 0x1p64 ? UInt64.max : UInt64(estimate)
        var root = min((UInt128(start) &+ value / UInt128(start)) / 2, UInt128(UInt64.max))
        while root &* root > value { root &-= 1 }
        while root < UInt64.max, (root &+ 1) &* (root &+ 1) <= value { root &+= 1 }
        let rest = value &- root &* root
        return (
            BigInteger(UInt64(truncatingIfNeeded: root)),
            BigInteger(
                isNegative: false, limbs: [UInt64(truncatingIfNeeded: rest), UInt64(truncatingIfNeeded: rest &>> 64)])
        )
    }

    /// Rounds to a multiple of `unit`, which is positive, halfway cases to the even multiple: what `int.__round__` does
    /// with a power of ten. Throws ``NumberError/integerDivisionByZero`` and what the monitor and memory say.
    package func rounded(toMultipleOf unit: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger
    {
        let (quotient, remainder) = try divided(by: unit, monitor: monitor)
        let order = try remainder.shiftedLeft(by: 1).compare(to: unit)
        let below = self - remainder
        return order > 0 || (order == 0 && quotient.isOdd) ? below + unit : below
    }

    /// Python's `round(self, digits)`: to a multiple of 10^−digits if that is more than one, halfway cases to even.
    package func rounded(toDigits digits: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        if !digits.isNegative { return self }
        // A unit of more than twice the magnitude leaves nothing (one decimal digit is more than three bits).
        let places = -digits
        guard let count = places.asInt, count <= bitLength / 3 + 2 else { return BigInteger(0) }
        return try rounded(toMultipleOf: BigInteger(10).power(places, monitor: monitor), monitor: monitor)
    }
}
