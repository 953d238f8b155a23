// In CPython: Objects/longobject.c (PyLong_AsDouble, PyLong_FromDouble, long_true_divide), Objects/floatobject.c

extension BigInteger {
    /// The nearest float, halfway cases to even. Throws ``NumberError/tooLargeForFloat``.
    package func toDouble() throws(NumberError) -> Double {
        if magnitude == nil { return Double(word) }
        let bits = bitLength
        if bits > 1024 { throw .tooLargeForFloat }
        let top = withLimbs { limbs, count in
            BigInteger.leadingBits(limbs, count, bitLength: bits)
        }
        // 62 bits with one below that says whether any other is set: the conversion rounds once, and rightly.
        let result = Double(sign: .plus, exponent: bits - 63, significand: Double(top))
        if result.isInfinite { throw .tooLargeForFloat }
        return isNegative ? -result : result
    }

    /// The 63 leading bits, the lowest of them set also if any bit below is.
    private static func leadingBits(_ limbs: UnsafePointer<UInt64>, _ count: Int, bitLength: Int) -> UInt64 {
        let drop = bitLength &- 63
        if drop <= 0 { return limbs[0] &<< UInt64(-drop) }
        let index = drop / 64
        let bits = UInt64(drop % 64)
        var top = limbs[index] &>> bits
        if bits > 0, index &+ 1 < count { top |= limbs[index &+ 1] &<< (64 &- bits) }
        var isInexact = (limbs[index] &<< 1) &<< (63 &- bits) != 0
        var position = 0
        while !isInexact, position < index {
            isInexact = limbs[position] != 0
            position &+= 1
        }
        return (top & (1 &<< 63 &- 1)) | (isInexact ? 1 : 0)
    }

    /// The integer part of a float. Throws ``NumberError/infinityToInteger`` and ``NumberError/notANumberToInteger``.
    package init(truncating value: Double) throws(NumberError) {
        if value.isNaN { throw .notANumberToInteger }
        if value.isInfinite { throw .infinityToInteger }
        if let small = Int(exactly: value.rounded(.towardZero)) {
            self.init(small)
            return
        }
        // Beyond 63 bits every float is an integer.
        let exponent = Int(value.exponent) - 52
        self = try BigInteger(Int(value.significandBitPattern | 1 << 52)).shiftedLeft(by: exponent)
        if value < 0 { self = -self }
    }

    /// Python's `/` of two integers: the float nearest to the exact quotient, halfway cases to even. Throws
    /// ``NumberError/divisionByZero`` and ``NumberError/quotientTooLargeForFloat``.
    package func trueDivided(by divisor: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> Double {
        if divisor.isZero { throw .divisionByZero }
        if magnitude == nil, divisor.magnitude == nil, word.magnitude <= 1 << 53, divisor.word.magnitude <= 1 << 53 {
            return Double(word) / Double(divisor.word)
        }
        let isNegative = isNegative != divisor.isNegative
        let zero = isNegative ? -0.0 : 0.0
        if isZero { return zero }
        // Scales the operands so that the quotient has 64 or 65 bits (fewer if the result is subnormal), of which the
        // lowest then stands for all that is below.
        let difference = bitLength - divisor.bitLength
        if difference > 1025 { throw .quotientTooLargeForFloat }
        if difference < -1080 { return zero }
        let shift = min(64 - difference, 1080)
        let result = try withLimbs { (a, aCount) throws(NumberError) -> Double in
            try divisor.withLimbs { (b, bCount) throws(NumberError) -> Double in
                try BigInteger.quotient(a, aCount, b, bCount, shift: shift, monitor: monitor)
            }
        }
        if result.isInfinite { throw .quotientTooLargeForFloat }
        return isNegative ? -result : result
    }

    /// The float nearest to `a / b`, found from the integer part of `a · 2^shift / b`, the lowest bit of which is set
    /// if anything is left.
    private static func quotient(
        _ a: UnsafePointer<UInt64>, _ aCount: Int, _ b: UnsafePointer<UInt64>, _ bCount: Int, shift: Int,
        monitor: WorkMonitor
    ) throws(NumberError) -> Double {
        // One of the two is moved up.
        let aMove = max(0, shift)
        let bMove = max(0, -shift)
        let aCapacity = aCount &+ aMove / 64 &+ 1
        let bCapacity = bCount &+ bMove / 64 &+ 1
        return try WorkMemory.withLimbs(2 &* aCapacity &+ 2 &* bCapacity &+ 1) {
            (memory) throws(NumberError) -> Double in
            let dividend = memory
            let divisor = memory + aCapacity
            let remainder = divisor + bCapacity
            let quotient = remainder + bCapacity
            let dividendCount = move(a, aCount, by: aMove, into: dividend)
            let divisorCount = move(b, bCount, by: bMove, into: divisor)
            var quotientCount = 0
            var isInexact = false
            if Limbs.compare(dividend, dividendCount, divisor, divisorCount) < 0 {
                isInexact = true
            } else if divisorCount == 1 {
                quotientCount = dividendCount
                isInexact = Limbs.divide(dividend, dividendCount, by: divisor[0], into: quotient) != 0
            } else {
                quotientCount = dividendCount &- divisorCount &+ 1
                try Limbs.divide(
                    dividend, dividendCount, by: divisor, divisorCount, quotient: quotient, remainder: remainder,
                    monitor: monitor)
                isInexact = Limbs.significantCount(remainder, divisorCount) != 0
            }
            quotientCount = Limbs.significantCount(quotient, quotientCount)
            if isInexact {
                if quotientCount == 0 {
                    quotient[0] = 0
                    quotientCount = 1
                }
                quotient[0] |= 1
            }
            return nearestFloat(quotient, quotientCount, byPowerOfTwo: -shift)
        }
    }

    /// Writes `a · 2^bits`; returns the number of limbs without leading zero limbs.
    private static func move(
        _ a: UnsafePointer<UInt64>, _ count: Int, by bits: Int, into result: UnsafeMutablePointer<UInt64>
    ) -> Int {
        let limbs = bits / 64
        Limbs.clear(result, limbs)
        result[limbs &+ count] = Limbs.shiftLeft(a, count, by: bits % 64, into: result + limbs)
        return limbs &+ count &+ (result[limbs &+ count] == 0 ? 0 : 1)
    }

    /// The float nearest to `self · 2^exponent`, halfway cases to even, for a value that is not negative. Infinite if
    /// too large.
    func scaled(byPowerOfTwo exponent: Int) -> Double {
        withLimbs { limbs, count in BigInteger.nearestFloat(limbs, count, byPowerOfTwo: exponent) }
    }

    /// The float nearest to a magnitude times a power of two, halfway cases to even. Infinite if too large.
    private static func nearestFloat(
        _ limbs: UnsafePointer<UInt64>, _ count: Int, byPowerOfTwo exponent: Int
    ) -> Double {
        if count == 0 { return 0 }
        let bits = Limbs.bitLength(limbs, count)
        let top = bits &+ exponent
        if top > 1024 { return .infinity }
        if top < -1074 { return 0 }
        // A normal number keeps 53 bits, a subnormal one what is above 2^−1074.
        let drop = bits &- min(53, top &+ 1074)
        if drop <= 0 {
            return Double(sign: .plus, exponent: exponent, significand: Double(limbs[0]))
        }
        let index = drop / 64
        let shift = UInt64(drop % 64)
        var significand = index < count ? limbs[index] &>> shift : 0
        if shift > 0, index &+ 1 < count { significand |= limbs[index &+ 1] &<< (64 &- shift) }
        let halfIndex = (drop &- 1) / 64
        let halfBit = UInt64((drop &- 1) % 64)
        if (limbs[halfIndex] &>> halfBit) & 1 != 0 {
            var isMoreThanHalf = limbs[halfIndex] & ((1 &<< halfBit) &- 1) != 0
            var position = 0
            while !isMoreThanHalf, position < halfIndex {
                isMoreThanHalf = limbs[position] != 0
                position &+= 1
            }
            if isMoreThanHalf || significand & 1 != 0 { significand &+= 1 }
        }
        return Double(sign: .plus, exponent: drop &+ exponent, significand: Double(significand))
    }
}

/// The exact value of a float as a fraction in lowest terms with a positive denominator, as Python's
/// `float.as_integer_ratio()`. Throws ``NumberError/infinityToRatio`` and ``NumberError/notANumberToRatio``.
package func integerRatio(
    _ value: Double
) throws(NumberError) -> (numerator: BigInteger, denominator: BigInteger) {
    if value.isNaN { throw .notANumberToRatio }
    if value.isInfinite { throw .infinityToRatio }
    if value == 0 { return (BigInteger(0), BigInteger(1)) }
    var (significand, exponent) = significandAndExponent(value.magnitude)
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    exponent += zeros
    let signed = BigInteger(value < 0 ? -Int(significand) : Int(significand))
    if exponent >= 0 { return (try signed.shiftedLeft(by: exponent), BigInteger(1)) }
    return (signed, try BigInteger(1).shiftedLeft(by: -exponent))
}

/// A positive finite float as an integer below 2^53 times a power of two.
@inline(__always)
func significandAndExponent(_ value: Double) -> (significand: UInt64, exponent: Int) {
    if value.exponentBitPattern == 0 { return (value.significandBitPattern, -1074) }
    return (value.significandBitPattern | 1 << 52, Int(value.exponentBitPattern) - 1075)
}
