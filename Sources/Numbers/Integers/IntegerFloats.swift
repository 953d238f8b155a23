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
        var dividend = absoluteValue
        var scaledDivisor = divisor.absoluteValue
        if shift >= 0 {
            dividend = try dividend.shiftedLeft(by: shift)
        } else {
            scaledDivisor = try scaledDivisor.shiftedLeft(by: -shift)
        }
        var (quotient, remainder) = try dividend.dividedTruncating(by: scaledDivisor, monitor: monitor)
        if !remainder.isZero { quotient = quotient | BigInteger(1) }
        let result = quotient.scaled(byPowerOfTwo: -shift)
        if result.isInfinite { throw .quotientTooLargeForFloat }
        return isNegative ? -result : result
    }

    /// The float nearest to `self · 2^exponent`, halfway cases to even, for a value that is not negative. Infinite if too
    /// large.
    func scaled(byPowerOfTwo exponent: Int) -> Double {
        if isZero { return 0 }
        let bits = bitLength
        let top = bits &+ exponent
        if top > 1024 { return .infinity }
        if top < -1074 { return 0 }
        // A normal number keeps 53 bits, a subnormal one what is above 2^−1074.
        let kept = min(53, top &+ 1074)
        let drop = bits &- kept
        var significand: UInt64
        if drop <= 0 {
            significand = UInt64(word)
        } else {
            (significand, _) = withLimbs { limbs, count -> (UInt64, Bool) in
                let index = drop / 64
                let shift = UInt64(drop % 64)
                var high = index < count ? limbs[index] &>> shift : 0
                if shift > 0, index &+ 1 < count { high |= limbs[index &+ 1] &<< (64 &- shift) }
                let halfIndex = (drop &- 1) / 64
                let halfBit = UInt64((drop &- 1) % 64)
                let half = limbs[halfIndex] &>> halfBit & 1 != 0
                var below = limbs[halfIndex] & (1 &<< halfBit &- 1) != 0
                var position = 0
                while half, !below, position < halfIndex {
                    below = limbs[position] != 0
                    position &+= 1
                }
                if half, below || high & 1 != 0 { high &+= 1 }
                return (high, half)
            }
        }
        return Double(sign: .plus, exponent: max(drop, 0) &+ exponent, significand: Double(significand))
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
