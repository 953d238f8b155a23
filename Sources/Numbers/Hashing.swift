// In CPython: Python/pyhash.c (_Py_HashDouble), Objects/longobject.c (long_hash), Objects/complexobject.c
// (complex_hash)

/// Python's hashes of numbers, by which equal numbers of different types hash alike: the value modulo the prime 2^61 −
/// 1, where a fraction is the numerator times the denominator's inverse.
package enum NumericHash {
    /// The modulus, `sys.hash_info.modulus`.
    package static let modulus: UInt64 = (1 << 61) - 1
    /// The hash of infinity, `sys.hash_info.inf`.
    package static let infinity = 314159
    /// What a complex number's imaginary part is multiplied by, `sys.hash_info.imag`.
    package static let imaginaryFactor = 1_000_003

    /// The remainder of a magnitude by the modulus: 2^64 is congruent to 8, so a limb is moved up by turning it three
    /// bits.
    package static func remainder(_ limbs: UnsafePointer<UInt64>, _ count: Int) -> UInt64 {
        var result: UInt64 = 0
        var index = count
        while index > 0 {
            index &-= 1
            // Both parts are below 2^61 + 8, so their sum does not overflow.
            let limb = (limbs[index] & modulus) &+ (limbs[index] &>> 61)
            result = ((result &<< 3) & modulus) &+ (result &>> 58) &+ limb
            while result >= modulus { result &-= modulus }
        }
        return result
    }

    /// −1 says "error" in CPython, so −2 takes its place.
    @inline(__always)
    static func signed(_ magnitude: UInt64, isNegative: Bool) -> Int {
        let value = Int(magnitude)
        return isNegative ? (value == 1 ? -2 : -value) : value
    }

    /// The hash of a machine integer.
    @inline(__always)
    package static func hash(_ value: Int) -> Int {
        let magnitude = UInt64(value.magnitude)
        let reduced = (magnitude & modulus) &+ (magnitude &>> 61)
        return signed(reduced >= modulus ? reduced &- modulus : reduced, isNegative: value < 0)
    }

    /// The hash of a float.
    package static func hash(_ value: Double) -> Int {
        guard value.isFinite else { return value.isNaN ? 0 : value > 0 ? infinity : -infinity }
        if value == 0 { return 0 }
        let (significand, exponent) = significandAndExponent(value.magnitude)
        // A power of two is a turn of the 61 bits.
        let turn = UInt64(((exponent % 61) + 61) % 61)
        let turned = ((significand &<< turn) & modulus) | (significand &>> (61 &- turn))
        return signed(turned, isNegative: value < 0)
    }

    /// The hash of a complex number.
    package static func hash(real: Double, imaginary: Double) -> Int {
        let result = hash(real) &+ imaginaryFactor &* hash(imaginary)
        return result == -1 ? -2 : result
    }
}

extension BigInteger {
    /// Python's `hash()`.
    package var pythonHash: Int {
        if magnitude == nil { return NumericHash.hash(word) }
        let remainder = withLimbs { limbs, count in NumericHash.remainder(limbs, count) }
        return NumericHash.signed(remainder, isNegative: isNegative)
    }
}
