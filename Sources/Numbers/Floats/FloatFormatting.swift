// In CPython: Python/pystrtod.c (PyOS_double_to_string)

/// The kinds of text that ``formatDouble(_:code:precision:flags:)`` makes.
package enum FloatFormatCode: Sendable {
    /// One digit, the precision's digits behind the point, and an exponent.
    case exponent
    /// The precision's digits behind the point.
    case fixed
    /// As many significant digits as the precision says, with an exponent if the number is very large or small.
    case general
    /// The shortest digits that read back as the same float; the precision has no meaning.
    case shortest
}

/// How ``formatDouble(_:code:precision:flags:)`` lays a text out.
package struct FloatFormatFlags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A sign also where the number is not negative.
    package static let sign = FloatFormatFlags(rawValue: 1)
    /// ".0" behind what would read as an integer.
    package static let pointZero = FloatFormatFlags(rawValue: 2)
    /// The alternative form: the point stays, and so do the zeros of the general format.
    package static let alternative = FloatFormatFlags(rawValue: 4)
    /// Capital letters.
    package static let uppercase = FloatFormatFlags(rawValue: 8)
}

/// The text of a float as CPython's `PyOS_double_to_string` makes it, from the float's exact value. `precision` is not
/// negative; the text is as long as it says, so a caller bounds it first.
package func formatDouble(
    _ value: Double, code: FloatFormatCode, precision: Int, flags: FloatFormatFlags = []
) -> String {
    let isUppercase = flags.contains(.uppercase)
    let hasPlus = flags.contains(.sign)
    guard value.isFinite else {
        if value.isNaN { return (hasPlus ? "+" : "") + (isUppercase ? "NAN" : "nan") }
        return (value < 0 ? "-" : hasPlus ? "+" : "") + (isUppercase ? "INF" : "inf")
    }
    if code == .fixed, flags.isDisjoint(with: [.sign, .pointZero, .alternative]), 0...17 ~= precision {
        var count = 0
        let text = String(unsafeUninitializedCapacity: fixedTextCapacity) { text in
            count = writeFixed(value, precision: precision, into: text.baseAddress.unsafelyUnwrapped)
            return count
        }
        if count > 0 { return text }
    }
    let precision = code == .general && precision == 0 ? 1 : precision
    let isAlternative = flags.contains(.alternative)
    let addsPointZero = flags.contains(.pointZero)
    var digits: [UInt8]
    var point: Int
    switch code {
    case .shortest:
        let shortest = ShortestDecimal(value)
        digits = shortest.digits == 0 ? [] : [UInt8](String(shortest.digits).utf8)
        point = shortest.point
    case .fixed:
        let exact = DecimalDigits(value, places: precision)
        (digits, point) = (exact.digits, exact.point)
    case .exponent:
        let exact = DecimalDigits(value, significant: precision == Int.max ? precision : precision + 1)
        (digits, point) = (exact.digits, exact.point)
    case .general:
        let exact = DecimalDigits(value, significant: precision)
        (digits, point) = (exact.digits, exact.point)
    }
    var usesExponent = false
    // How many digits are shown, counted from the first one.
    var shown: Int
    switch code {
    case .shortest:
        usesExponent = point <= -4 || point > 16
        shown = digits.count
    case .fixed:
        shown = point + precision
    case .exponent:
        usesExponent = true
        shown = precision + 1
    case .general:
        usesExponent = point <= -4 || point > precision - (addsPointZero ? 1 : 0)
        shown = isAlternative || keepsTrailingZeros(value.magnitude, significant: precision) ? precision : digits.count
    }
    let exponent = point - 1
    if usesExponent { point = 1 }
    // Zeros in front up to the point, and behind up to it and to what is asked for.
    let first = min(0, point - 1)
    shown = usesExponent ? max(shown, point) : max(shown, addsPointZero ? point + 1 : point)
    let integerCount = point - first
    let fractionCount = shown - point
    let count = 1 + integerCount + 1 + fractionCount + 6
    func digit(_ index: Int) -> UInt8 { index >= 0 && index < digits.count ? digits[index] : 0x30 }
    return String(unsafeUninitializedCapacity: count) { text in
        var writer = AsciiWriter(text.baseAddress.unsafelyUnwrapped)
        if value.sign == .minus {
            writer.write(0x2D)
        } else if hasPlus {
            writer.write(0x2B)
        }
        for index in first..<point { writer.write(digit(index)) }
        if fractionCount > 0 || isAlternative { writer.write(0x2E) }
        for index in point..<shown { writer.write(digit(index)) }
        if usesExponent { writer.writeExponent(exponent, letter: isUppercase ? 0x45 : 0x65) }
        return writer.count
    }
}

/// Whether CPython leaves zeros at the end of a number's first significant digits, which it takes away everywhere else.
///
/// David Gay's `dtoa` first tries to find the digits in floating point, and gives up where the rest comes too close to
/// one half. For integers below 10^15 it then counts the digits off exactly, and does not look for zeros: '%.12g' of
/// 5862087704305.0 is 5.86208770430e+12. Which cases are too close depends on the error bound of its floating-point
/// attempt, so the attempt is repeated here.
private func keepsTrailingZeros(_ value: Double, significant count: Int) -> Bool {
    guard count <= 14, value >= 1, value < 1e15, value == value.rounded(.towardZero) else { return false }
    let integer = UInt64(value)
    var unit: UInt64 = 1
    var top: UInt64 = 1
    var logarithm = 0
    while top <= integer / 10 {
        top *= 10
        logarithm += 1
        if logarithm >= count { unit *= 10 }
    }
    // Zeros stay only where something is cut off behind one and rounded down.
    let rest = integer % unit
    let digit = integer / unit % 10
    guard logarithm >= count, rest != 0, digit == 0, 2 * rest <= unit else { return false }
    var scaled = value / PowersOfTen.exactFloat(logarithm)
    let error = (2 * scaled + 7) * 0x1p-52 * PowersOfTen.exactFloat(count - 1)
    for position in 1...count {
        scaled -= scaled.rounded(.towardZero)
        if position < count {
            if scaled == 0 { return false }
            scaled *= 10
        }
    }
    return scaled >= 0.5 - error && scaled <= 0.5 + error
}
