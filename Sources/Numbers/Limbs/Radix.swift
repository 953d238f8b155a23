/// What text conversion needs to know of a base: how many digits fit one limb and the power of the base that they span.
package struct Radix: Sendable {
    /// The base, 2…36.
    package let base: UInt64
    /// The number of digits that always fit one limb.
    package let digitsPerLimb: Int
    /// `base` to the power `digitsPerLimb`; for 2, 4, 16 this is what fits, not 2^64.
    package let limbPower: UInt64
    /// The base's binary logarithm if it is a power of two, else 0.
    package let bitsPerDigit: Int

    /// The facts of a base, which must be in 2…36.
    package init(_ base: Int) {
        self.base = UInt64(base)
        var power = UInt64(base)
        var digits = 1
        while true {
            let (next, overflow) = power.multipliedReportingOverflow(by: UInt64(base))
            if overflow { break }
            power = next
            digits += 1
        }
        digitsPerLimb = digits
        limbPower = power
        bitsPerDigit = base & (base - 1) == 0 ? base.trailingZeroBitCount : 0
    }

    /// Base ten.
    package static let decimal = Radix(10)

    /// The value of an ASCII digit or letter; 255 for any other byte.
    @inline(__always)
    package static func digitValue(_ byte: UInt8) -> UInt8 {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 26 ? letter &+ 10 : 255
    }

    /// The ASCII digit or small letter of a value less than 36.
    @inline(__always)
    package static func digit(_ value: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? 0x30 &+ value : 0x57 &+ value)
    }

    /// An upper bound, at most a few digits high, of the number of digits of a magnitude of `bitLength` bits.
    package func maximumDigitCount(bitLength: Int) -> Int {
        if bitsPerDigit > 0 { return max(1, (bitLength &+ bitsPerDigit &- 1) / bitsPerDigit) }
        // limbPower > 2^floor(log2(limbPower)), so digitsPerLimb digits carry at least that many bits.
        let bitsPerLimbPower = 63 - limbPower.leadingZeroBitCount
        return (bitLength / bitsPerLimbPower &+ 1) &* digitsPerLimb
    }
}
