// In CPython: Python/dtoa.c (modes 2 and 3 of _Py_dg_dtoa), by arithmetic on whole integers.

/// Decimal digits of a float, correctly rounded from its exact value, halfway cases to even; without trailing zeros.
struct DecimalDigits {
    /// ASCII digits; empty if all has been rounded away or the value is zero.
    var digits: [UInt8]
    /// How many of the digits stand before the decimal point; may be negative or beyond their number.
    var point: Int

    /// No float has more digits behind the point, or more significant ones, than these.
    private static let maximumFractionDigits = 1100
    private static let maximumSignificantDigits = 800

    /// Digits up to `places` behind the point of a finite float's magnitude; negative places round before the point.
    init(_ value: Double, places: Int) {
        let places = min(places, DecimalDigits.maximumFractionDigits)
        if places < -320 {
            self.init(digits: [], point: -places)
            return
        }
        self.init(value, scaledTo: places)
    }

    /// The first `count ≥ 1` significant digits of a finite float's magnitude.
    init(_ value: Double, significant count: Int) {
        if value == 0 {
            self.init(digits: [], point: 1)
            return
        }
        let count = min(count, DecimalDigits.maximumSignificantDigits)
        // log10(2) is a little less than 0.30103; the estimate is right or one too low.
        let (significand, exponent) = significandAndExponent(value.magnitude)
        let binary = exponent + 63 - significand.leadingZeroBitCount
        var point = Int((Double(binary) * 0.30103).rounded(.down)) + 1
        var result = DecimalDigits(value, scaledTo: count - point)
        while result.point > point {
            // One digit too many, or rounded up to a power of ten, which the second try gives again.
            point += 1
            result = DecimalDigits(value, scaledTo: count - point)
        }
        self = result
    }

    private init(digits: [UInt8], point: Int) {
        self.digits = digits
        self.point = point
    }

    /// The digits of the value rounded to so many places.
    private init(_ value: Double, scaledTo places: Int) {
        if let word = DecimalDigits.scaledWord(value, places) {
            self.init(word, places: places)
        } else {
            self.init(DecimalDigits.scaled(value, places), places: places)
        }
    }

    /// The digits of `value · 10^−places`.
    private init(_ value: UInt64, places: Int) {
        if value == 0 {
            self.init(digits: [], point: -places)
            return
        }
        var rest = value
        var dropped = 0
        while rest % 10 == 0 {
            rest /= 10
            dropped += 1
        }
        var count = 1
        var bound: UInt64 = 10
        while count < 19, rest >= bound {
            count += 1
            bound = bound &* 10
        }
        let digits = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in (0..<count).reversed() {
                buffer.initializeElement(at: index, to: UInt8(truncatingIfNeeded: 0x30 + rest % 10))
                rest /= 10
            }
            initialized = count
        }
        self.init(digits: digits, point: count + dropped - places)
    }

    /// The digits of `value · 10^−places`.
    private init(_ value: BigInteger, places: Int) {
        if value.isZero {
            self.init(digits: [], point: -places)
            return
        }
        // So few digits cannot fail.
        var digits = [UInt8](value.description.utf8)
        let point = digits.count - places
        while let last = digits.last, last == 0x30 { digits.removeLast() }
        self.init(digits: digits, point: point)
    }

    /// The same in one word, below 2^62 + 1, for numbers and places that are not too large; else nil.
    private static func scaledWord(_ value: Double, _ places: Int) -> UInt64? {
        if value == 0 { return 0 }
        let (significand, exponent) = significandAndExponent(value.magnitude)
        // 2^53 · 5^20 < 2^100
        guard 0...20 ~= places, -200 < exponent + places, exponent + places < 0 else { return nil }
        let product = UInt128(significand) &* UInt128(PowersOfTen.five(places))
        let drop = -(exponent + places)
        if drop > 120 { return 0 }
        let quotient = product &>> UInt128(drop)
        guard quotient >> 62 == 0 else { return nil }
        let rest = product & ((1 &<< UInt128(drop)) &- 1)
        let half = UInt128(1) &<< UInt128(drop &- 1)
        let up = rest > half || (rest == half && quotient & 1 != 0)
        return UInt64(truncatingIfNeeded: quotient) &+ (up ? 1 : 0)
    }

    /// `|value| · 10^places` as the nearest integer, halfway cases to even, for places −320…1,100.
    static func scaled(_ value: Double, _ places: Int) -> BigInteger {
        if let word = scaledWord(value, places) { return BigInteger(Int(word)) }
        let (significand, exponent) = significandAndExponent(value.magnitude)
        // None of the sizes can fail: all are below 2^4,000.
        do throws(NumberError) {
            var numerator = BigInteger(Int(significand))
            var denominator = BigInteger(1)
            if places >= 0 {
                numerator = try numerator.multiplied(by: BigInteger(5).power(BigInteger(places)))
            } else {
                denominator = try BigInteger(5).power(BigInteger(-places))
            }
            let shift = exponent + places
            if shift >= 0 {
                numerator = try numerator.shiftedLeft(by: shift)
            } else {
                denominator = try denominator.shiftedLeft(by: -shift)
            }
            return try (numerator.rounded(toMultipleOf: denominator)).dividedTruncating(by: denominator).quotient
        } catch {
            return BigInteger(0)
        }
    }
}
