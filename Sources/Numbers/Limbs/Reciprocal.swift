/// Division of two limbs by one with two multiplications in place of the processor's division, which is slow or, for
/// this width, missing.
///
/// Niels Möller and Torbjörn Granlund, “Improved division by invariant integers”, IEEE Transactions on Computers 60
/// (2011), algorithms 4 (two limbs by one) and 5 (three limbs by two).
package struct Reciprocal: Sendable {
    /// The divisor, shifted up so that its highest bit is set.
    let divisor: UInt64
    /// ⌊(2^128 − 1) / divisor⌋ − 2^64.
    let reciprocal: UInt64
    /// How far the divisor was shifted.
    let shift: Int

    /// The reciprocal of a divisor that is not zero.
    @inline(__always)
    package init(_ divisor: UInt64) {
        shift = divisor.leadingZeroBitCount
        let normalized = divisor &<< UInt64(truncatingIfNeeded: shift)
        self.divisor = normalized
        reciprocal = normalized.dividingFullWidth((~normalized, UInt64.max)).quotient
    }

    /// Divides `high · 2^64 + low` by the shifted divisor; `high` is less than the shifted divisor.
    @inline(__always)
    package func divide(_ high: UInt64, _ low: UInt64) -> (quotient: UInt64, remainder: UInt64) {
        let estimate = UInt128(reciprocal) &* UInt128(high) &+ (UInt128(high) &<< 64 | UInt128(low))
        var quotient = UInt64(truncatingIfNeeded: estimate &>> 64) &+ 1
        var remainder = low &- quotient &* divisor
        if remainder > UInt64(truncatingIfNeeded: estimate) {
            quotient &-= 1
            remainder &+= divisor
        }
        if remainder >= divisor {
            quotient &+= 1
            remainder &-= divisor
        }
        return (quotient, remainder)
    }
}

/// Division of three limbs by two; see ``Reciprocal``.
struct TwoLimbReciprocal {
    let high: UInt64
    let low: UInt64
    let reciprocal: UInt64

    /// The reciprocal of `high · 2^64 + low`, where the highest bit of `high` is set.
    @inline(__always)
    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
        var estimate = high.dividingFullWidth((~high, UInt64.max)).quotient
        var product = high &* estimate &+ low
        if product < low {
            estimate &-= 1
            if product >= high {
                estimate &-= 1
                product &-= high
            }
            product &-= high
        }
        let correction = estimate.multipliedFullWidth(by: low)
        let (sum, overflow) = product.addingReportingOverflow(correction.high)
        if overflow {
            estimate &-= 1
            if sum > high || (sum == high && correction.low >= low) { estimate &-= 1 }
        }
        reciprocal = estimate
    }

    /// Divides `top · 2^128 + middle · 2^64 + bottom`, of which the upper two limbs are less than the divisor.
    @inline(__always)
    func divide(_ top: UInt64, _ middle: UInt64, _ bottom: UInt64) -> (quotient: UInt64, remainder: UInt128) {
        let divisor = UInt128(high) &<< 64 | UInt128(low)
        let estimate = UInt128(reciprocal) &* UInt128(top) &+ (UInt128(top) &<< 64 | UInt128(middle))
        var quotient = UInt64(truncatingIfNeeded: estimate &>> 64)
        let upper = middle &- quotient &* high
        var remainder =
            (UInt128(upper) &<< 64 | UInt128(bottom)) &- UInt128(low) &* UInt128(quotient) &- divisor
        quotient &+= 1
        if UInt64(truncatingIfNeeded: remainder &>> 64) >= UInt64(truncatingIfNeeded: estimate) {
            quotient &-= 1
            remainder = remainder &+ divisor
        }
        if remainder >= divisor {
            quotient &+= 1
            remainder = remainder &- divisor
        }
        return (quotient, remainder)
    }
}
