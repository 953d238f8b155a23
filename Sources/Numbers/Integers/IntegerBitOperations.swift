// In CPython: Objects/longobject.c (long_bitwise, long_invert)

extension BigInteger {
    /// Bitwise and, on infinite two's complement.
    package static func & (a: BigInteger, b: BigInteger) -> BigInteger {
        if a.magnitude == nil, b.magnitude == nil { return BigInteger(a.word & b.word) }
        return bitwise(a, b, isNegative: a.isNegative && b.isNegative) { $0 & $1 }
    }

    /// Bitwise or, on infinite two's complement.
    package static func | (a: BigInteger, b: BigInteger) -> BigInteger {
        if a.magnitude == nil, b.magnitude == nil { return BigInteger(a.word | b.word) }
        return bitwise(a, b, isNegative: a.isNegative || b.isNegative) { $0 | $1 }
    }

    /// Bitwise exclusive or, on infinite two's complement.
    package static func ^ (a: BigInteger, b: BigInteger) -> BigInteger {
        if a.magnitude == nil, b.magnitude == nil { return BigInteger(a.word ^ b.word) }
        return bitwise(a, b, isNegative: a.isNegative != b.isNegative) { $0 ^ $1 }
    }

    /// The bitwise inverse, `−self − 1`.
    package static prefix func ~ (a: BigInteger) -> BigInteger {
        if a.magnitude == nil { return BigInteger(~a.word) }
        return -a - BigInteger(1)
    }

    /// Combines the two's complements limb by limb: a negative number's is the inverted magnitude plus one, the carry
    /// of which travels along.
    @inline(__always)
    private static func bitwise(
        _ a: BigInteger, _ b: BigInteger, isNegative: Bool, _ combine: (UInt64, UInt64) -> UInt64
    ) -> BigInteger {
        a.withLimbs { aLimbs, aCount in
            b.withLimbs { bLimbs, bCount in
                // Without a negative operand an `and` ends with the shorter one; the zero limbs above are trimmed
                // anyway.
                let count = max(aCount, bCount) &+ 1
                return BigInteger(isNegative: isNegative, capacity: count) { result in
                    let aMask: UInt64 = a.isNegative ? .max : 0
                    let bMask: UInt64 = b.isNegative ? .max : 0
                    let mask: UInt64 = isNegative ? .max : 0
                    var aCarry = aMask & 1
                    var bCarry = bMask & 1
                    var carry = mask & 1
                    var index = 0
                    while index < count {
                        let (aLimb, aOverflow) = ((index < aCount ? aLimbs[index] : 0) ^ aMask)
                            .addingReportingOverflow(aCarry)
                        let (bLimb, bOverflow) = ((index < bCount ? bLimbs[index] : 0) ^ bMask)
                            .addingReportingOverflow(bCarry)
                        let (limb, overflow) = (combine(aLimb, bLimb) ^ mask).addingReportingOverflow(carry)
                        result[index] = limb
                        aCarry = aOverflow ? 1 : 0
                        bCarry = bOverflow ? 1 : 0
                        carry = overflow ? 1 : 0
                        index &+= 1
                    }
                    return count
                }
            }
        }
    }
}
