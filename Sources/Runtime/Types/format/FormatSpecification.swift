// In CPython: Python/formatter_unicode.c (parse_internal_render_format_spec)
import TaipanText

/// A format specification, `[[fill]align][sign][#][0][width][,][.precision][type]`, as read.
struct FormatSpecification: BitwiseCopyable {
    var fill: UInt32 = 0x20
    var alignment: UInt32
    var isAlternate = false
    /// `+`, `-`, a space, or 0.
    var sign: UInt32 = 0
    /// -1: none.
    var width = -1
    /// `,` or `_`, or 0.
    var separator: UInt32 = 0
    /// Digits between separators.
    var groupSize = 3
    /// -1: none.
    var precision = -1
    var type: UInt32

    /// Reads the text of a specification.
    init(
        _ context: Context, _ text: StringObject, defaultType: Character, defaultAlignment: Unicode.Scalar
    ) throws(Raised) {
        alignment = defaultAlignment.value
        type = defaultType == "\0" ? 0 : UInt32(defaultType.asciiValue ?? 0)
        let end = text.count
        var position = 0
        var hasFill = false
        var hasAlignment = false
        if end >= 2, FormatSpecification.isAlignment(text.codePoint(at: 1)) {
            fill = text.codePoint(at: 0)
            alignment = text.codePoint(at: 1)
            hasFill = true
            hasAlignment = true
            position = 2
        } else if end >= 1, FormatSpecification.isAlignment(text.codePoint(at: 0)) {
            alignment = text.codePoint(at: 0)
            hasAlignment = true
            position = 1
        }
        if position < end {
            let point = text.codePoint(at: position)
            if point == 0x20 || point == 0x2B || point == 0x2D {
                sign = point
                position += 1
            }
        }
        if position < end, text.codePoint(at: position) == 0x23 {
            isAlternate = true
            position += 1
        }
        if !hasFill, position < end, text.codePoint(at: position) == 0x30 {
            fill = 0x30
            if !hasAlignment { alignment = 0x3D }
            position += 1
        }
        width = try context.readFormatInteger(text, &position, end) ?? -1
        if position < end, text.codePoint(at: position) == 0x2C {
            separator = 0x2C
            position += 1
        }
        if position < end, text.codePoint(at: position) == 0x5F {
            if separator != 0 { throw context.valueError("Cannot specify both ',' and '_'.") }
            separator = 0x5F
            position += 1
        }
        if position < end, text.codePoint(at: position) == 0x2C, separator != 0 {
            throw context.valueError("Cannot specify both ',' and '_'.")
        }
        if position < end, text.codePoint(at: position) == 0x2E {
            position += 1
            guard let number = try context.readFormatInteger(text, &position, end) else {
                throw context.valueError("Format specifier missing precision")
            }
            precision = number
        }
        if end - position > 1 { throw context.valueError("Invalid format specifier") }
        if end - position == 1 { type = text.codePoint(at: position) }
        if separator != 0 { try checkSeparator(context) }
    }

    private mutating func checkSeparator(_ context: Context) throws(Raised) {
        switch type {
        case 0, 0x64, 0x65, 0x66, 0x67, 0x45, 0x46, 0x47, 0x25: return
        case 0x62, 0x6F, 0x78, 0x58:
            if separator == 0x5F {
                groupSize = 4
                return
            }
        default: break
        }
        let mark = separator == 0x2C ? "," : "_"
        throw context.valueError("Cannot specify '\(mark)' with '\(FormatSpecification.shown(type))'.")
    }

    private static func isAlignment(_ point: UInt32) -> Bool {
        point == 0x3C || point == 0x3E || point == 0x3D || point == 0x5E
    }

    /// A type character as messages show it.
    static func shown(_ point: UInt32) -> String {
        if point > 32, point < 128 { return String(Unicode.Scalar(UInt8(point))) }
        return "\\x" + String(point, radix: 16)
    }

    func unknownType(_ context: Context, _ value: Value) -> Raised {
        context.valueError(
            "Unknown format code '\(FormatSpecification.shown(type))' for object of type '\(context.typeName(of: value))'"
        )
    }

    /// How much padding a text of `count` code points needs, before and behind it.
    func padding(_ count: Int) -> (left: Int, right: Int) {
        let missing = width - count
        if missing <= 0 { return (0, 0) }
        switch alignment {
        case 0x3E: return (missing, 0)
        case 0x5E: return (missing / 2, missing - missing / 2)
        default: return (0, missing)
        }
    }
}

extension Context {
    /// The decimal number at a position, in any script's digits; nil if there is none.
    func readFormatInteger(_ text: StringObject, _ position: inout Int, _ end: Int) throws(Raised) -> Int? {
        var number = 0
        let start = position
        while position < end {
            let point = text.codePoint(at: position)
            let digit: Int
            if point < 0x80 {
                digit = point >= 0x30 && point <= 0x39 ? Int(point) - 0x30 : -1
            } else {
                digit = UnicodeDatabase.decimalValue(point) ?? -1
            }
            if digit < 0 { break }
            if number > (Int.max - digit) / 10 {
                throw valueError("Too many decimal digits in format string")
            }
            number = number * 10 + digit
            position += 1
        }
        return position > start ? number : nil
    }
}
