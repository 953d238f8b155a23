// In CPython: Python/pystrtod.c (PyOS_string_to_double), Objects/floatobject.c (PyFloat_FromString)

/// The float nearest to a literal, halfway cases to even: digits with an optional point and exponent, ASCII, without
/// sign and underscores. Nil if the bytes are no such text. Too large gives infinity, as Python's literals do.
package func parseFloat(_ digits: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let decimal = ScannedDecimal(digits[...]), decimal.end == digits.count else { return nil }
    return decimal.nearestFloat(in: digits)
}

/// As the other, for any bytes.
package func parseFloat(_ digits: some Sequence<UInt8>) -> Double? {
    let bytes = [UInt8](digits)
    return bytes.withUnsafeBufferPointer { parseFloat($0) }
}

/// The float that a text stands for, as Python's `float(text)` reads it: ASCII white space around, a sign, digits with
/// single underscores between them, or an infinity or NaN. Digits and white space beyond ASCII are the caller's part:
/// it passes their ASCII equivalents. Throws ``NumberError/invalidFloat``.
package func parseFloatText(_ text: UnsafeBufferPointer<UInt8>) throws(NumberError) -> Double {
    var position = 0
    var end = text.count
    while position < end, isAsciiSpace(text[position]) { position += 1 }
    while end > position, isAsciiSpace(text[end - 1]) { end -= 1 }
    var isNegative = false
    if position < end, text[position] == 0x2B || text[position] == 0x2D {
        isNegative = text[position] == 0x2D
        position += 1
    }
    let body = text[position..<end]
    if let special = specialFloat(body), special.end == end {
        return isNegative ? -special.value : special.value
    }
    if !body.contains(0x5F) {
        guard let decimal = ScannedDecimal(body), decimal.end == end else { throw .invalidFloat }
        let value = decimal.nearestFloat(in: text)
        return isNegative ? -value : value
    }
    // An underscore stands between two digits, or the text is refused.
    for index in body.indices where text[index] == 0x5F {
        guard index > body.startIndex, index + 1 < end, isAsciiDigit(text[index - 1]), isAsciiDigit(text[index + 1])
        else { throw .invalidFloat }
    }
    guard let value = parseFloat(body.filter { $0 != 0x5F }) else { throw .invalidFloat }
    return isNegative ? -value : value
}

/// As the other, for any bytes.
package func parseFloatText(_ text: some Sequence<UInt8>) throws(NumberError) -> Double {
    let bytes = [UInt8](text)
    let value = bytes.withUnsafeBufferPointer { buffer -> Double? in try? parseFloatText(buffer) }
    guard let value else { throw .invalidFloat }
    return value
}

/// "inf", "infinity" or "nan" in any case at the start of a text, and where it ends.
func specialFloat(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (value: Double, end: Int)? {
    func starts(with word: StaticString) -> Bool {
        if text.count < word.utf8CodeUnitCount { return false }
        for offset in 0..<word.utf8CodeUnitCount where text[text.startIndex + offset] | 0x20 != word.utf8Start[offset] {
            return false
        }
        return true
    }
    if starts(with: "infinity") { return (.infinity, text.startIndex + 8) }
    if starts(with: "inf") { return (.infinity, text.startIndex + 3) }
    if starts(with: "nan") { return (.nan, text.startIndex + 3) }
    return nil
}

@inline(__always)
func isAsciiDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// A decimal number found in a text: digits with an optional point and exponent.
struct ScannedDecimal {
    /// Where the first significant digit lies, and where the last digit before the exponent ends; between them may lie
    /// the point.
    private var digitsStart = 0
    private var digitsEnd = 0
    /// How many digits there are from the first significant one on.
    private var digitCount = 0
    /// The first 19 of them.
    private var leading: UInt64 = 0
    /// The power of ten of the digit behind the last one.
    private var exponent = 0
    /// Where the number ends in the text.
    private(set) var end = 0

    /// More digits than this never decide a rounding, except by being zero or not: the longest halfway case has 767.
    private static let decisiveDigits = 800

    /// Scans the number at the start of a text; nil if there is none. What follows is the caller's affair.
    init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        var position = text.startIndex
        let limit = text.endIndex
        var hasDigits = false
        var fractionDigits = 0
        var seenPoint = false
        while position < limit {
            let byte = text[position]
            if isAsciiDigit(byte) {
                hasDigits = true
                if seenPoint { fractionDigits += 1 }
                if digitCount > 0 || byte != 0x30 {
                    if digitCount == 0 { digitsStart = position }
                    digitCount += 1
                    if digitCount <= 19 { leading = leading &* 10 &+ UInt64(byte &- 0x30) }
                }
            } else if byte == 0x2E, !seenPoint {
                seenPoint = true
            } else {
                break
            }
            position += 1
        }
        if !hasDigits { return nil }
        digitsEnd = position
        var written = 0
        if position < limit, text[position] | 0x20 == 0x65 {
            var next = position + 1
            var isNegative = false
            if next < limit, text[next] == 0x2B || text[next] == 0x2D {
                isNegative = text[next] == 0x2D
                next += 1
            }
            // No number follows: the letter is not part of it.
            if next < limit, isAsciiDigit(text[next]) {
                while next < limit, isAsciiDigit(text[next]) {
                    // Beyond this no text that fits in memory makes up for it.
                    if written < 1 << 55 { written = written &* 10 &+ Int(text[next] &- 0x30) }
                    next += 1
                }
                if isNegative { written = -written }
                position = next
            }
        }
        end = position
        exponent = written - fractionDigits
    }

    /// The nearest float, halfway cases to even; infinity if too large. `text` is what was scanned.
    func nearestFloat(in text: UnsafeBufferPointer<UInt8>) -> Double {
        if digitCount == 0 { return 0 }
        let top = digitCount + exponent
        if top > 310 { return .infinity }
        if top < -325 { return 0 }
        if digitCount <= 19 {
            if leading <= 1 << 53, -22...22 ~= exponent {
                // Both operands are exact, so the one operation rounds rightly (William Clinger, “How to read floating
                // point numbers accurately”, 1990).
                return exponent < 0
                    ? Double(leading) / PowersOfTen.exactFloat(-exponent)
                    : Double(leading) * PowersOfTen.exactFloat(exponent)
            }
            if -27...27 ~= exponent { return PowersOfTen.scaled(leading, exponent) }
        }
        return exactFloat(in: text)
    }

    /// The nearest float by arithmetic on whole integers.
    private func exactFloat(in text: UnsafeBufferPointer<UInt8>) -> Double {
        let kept = min(digitCount, ScannedDecimal.decisiveDigits)
        var digits = [UInt8]()
        digits.reserveCapacity(kept + 1)
        var isInexact = false
        for position in digitsStart..<digitsEnd where text[position] != 0x2E {
            if digits.count < kept {
                digits.append(text[position])
            } else if text[position] != 0x30 {
                isInexact = true
                break
            }
        }
        var scale = exponent + (digitCount - kept)
        if digitCount > kept {
            digits.append(isInexact ? 0x31 : 0x30)
            scale -= 1
        }
        // None of the sizes can fail: the number has at most 801 digits, the power of ten at most 1,130.
        guard let number = BigInteger(digits: digits, radix: 10),
            let power = try? BigInteger(10).power(BigInteger(abs(scale)))
        else { return .nan }
        if scale >= 0 { return (try? number.multiplied(by: power))?.scaled(byPowerOfTwo: 0) ?? .nan }
        return (try? number.trueDivided(by: power)) ?? .infinity
    }
}

/// Powers of ten in the forms that conversions want.
enum PowersOfTen {
    private static let floats: InlineArray<23, Double> = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]

    /// 10^exponent for 0…22, all of which are floats.
    @inline(__always)
    static func exactFloat(_ exponent: Int) -> Double { floats[exponent] }

    /// 5^exponent for 0…27.
    @inline(__always)
    static func five(_ exponent: Int) -> UInt64 {
        var power: UInt64 = 1
        var square: UInt64 = 5
        var rest = exponent
        while rest > 0 {
            if rest & 1 != 0 { power &*= square }
            square &*= square
            rest >>= 1
        }
        return power
    }

    /// The float nearest to `digits · 10^exponent` for exponents −27…27: the factor 5^|exponent| fits one limb, so the
    /// product or the quotient is had exactly, up to whether anything is left.
    static func scaled(_ digits: UInt64, _ exponent: Int) -> Double {
        let five = UInt128(five(abs(exponent)))
        if exponent >= 0 {
            return nearest(UInt128(digits) &* five, isInexact: false, exponent: exponent)
        }
        // 64 more bits in front of the point, so that the quotient has at least 64.
        let shift = digits.leadingZeroBitCount &+ 64
        let dividend = UInt128(digits) &<< UInt128(shift)
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: five)
        return nearest(quotient, isInexact: remainder != 0, exponent: exponent &- shift)
    }

    /// The float nearest to `value · 2^exponent` plus, if inexact, something less than the last bit, for results that
    /// are neither subnormal nor too large, and an inexact value of at least 64 bits.
    private static func nearest(_ value: UInt128, isInexact: Bool, exponent: Int) -> Double {
        let drop = max(0, 64 &- value.leadingZeroBitCount)
        var top = UInt64(truncatingIfNeeded: value &>> UInt128(drop))
        if isInexact || value & ((1 &<< UInt128(drop)) &- 1) != 0 { top |= 1 }
        return Double(sign: .plus, exponent: exponent &+ drop, significand: Double(top))
    }
}
