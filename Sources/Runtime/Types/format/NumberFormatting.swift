// In CPython: Python/formatter_unicode.c
import TaipanNumbers

/// `__format__` of int, float, complex and str.
enum Formatting {
    // MARK: Methods

    /// `int.__format__`.
    static func integer(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.formatInteger(arguments[0], try specification(context, arguments[1]))
    }

    /// `float.__format__`.
    static func float(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.formatFloat(arguments[0], try specification(context, arguments[1]))
    }

    /// `complex.__format__`.
    static func complex(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        // Bound by hand: CPython words these errors otherwise than those of the other types.
        try context.requireParsedCount(arguments.dropFirst(), "__format__", 1, 1)
        return try context.formatComplex(
            arguments[0], context.stringArgument(arguments[1], "__format__", 1))
    }

    /// `str.__format__`.
    static func string(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.formatString(arguments[0], try specification(context, arguments[1]))
    }

    private static func specification(_ context: Context, _ value: Value) throws(Raised) -> StringObject {
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("__format__() argument must be str, not \(context.argumentTypeName(value))")
        }
        return StringObject(value)
    }
}

extension Context {
    // MARK: str

    func formatString(_ value: Value, _ text: StringObject) throws(Raised) -> Value {
        if text.count == 0 { return value.heapType === types.str ? value : try self.text(value) }
        let specification = try FormatSpecification(self, text, defaultType: "s", defaultAlignment: "<")
        guard specification.type == 0x73 else { throw specification.unknownType(self, value) }
        if specification.sign != 0 { throw valueError("Sign not allowed in string format specifier") }
        if specification.isAlternate {
            throw valueError("Alternate form (#) not allowed in string format specifier")
        }
        if specification.alignment == 0x3D {
            throw valueError("'=' alignment not allowed in string format specifier")
        }
        let string = StringObject(value)
        var count = string.count
        if specification.precision >= 0 { count = min(count, specification.precision) }
        if specification.width <= count { return try substring(string, 0, count) }
        let (left, right) = specification.padding(count)
        var builder = try StringBuilder(self, capacity: specification.width)
        try builder.append(repeating: specification.fill, count: left)
        try builder.append(string, from: 0, count: count)
        try builder.append(repeating: specification.fill, count: right)
        return try builder.finish()
    }

    // MARK: int

    func formatInteger(_ value: Value, _ text: StringObject) throws(Raised) -> Value {
        if text.count == 0 { return try self.text(value) }
        let specification = try FormatSpecification(self, text, defaultType: "d", defaultAlignment: ">")
        switch specification.type {
        case 0x62, 0x63, 0x64, 0x6F, 0x78, 0x58, 0x6E: return try formatInteger(value, specification)
        case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25:
            return try formatFloat(integerAsDouble(value), specification, value)
        default: throw specification.unknownType(self, value)
        }
    }

    private func formatInteger(_ value: Value, _ specification: FormatSpecification) throws(Raised) -> Value {
        if specification.precision != -1 {
            throw valueError("Precision not allowed in integer format specifier")
        }
        if specification.type == 0x63 { return try formatCharacter(value, specification) }
        let radix: Int
        var prefix = (UInt8(0x30), UInt8(0))
        switch specification.type {
        case 0x62: radix = 2
        case 0x6F: radix = 8
        case 0x78, 0x58: radix = 16
        default: radix = 10
        }
        prefix.1 = UInt8(truncatingIfNeeded: specification.type)
        let prefixCount = specification.isAlternate && radix != 10 ? 2 : 0
        return try withIntegerDigits(value, radix: radix, uppercase: specification.type == 0x58) {
            (digits, count, isNegative) throws(Raised) -> Value in
            var builder = StringBuilder(self)
            try builder.append(
                number: NumberParts(
                    isNegative: isNegative, prefix: prefix, prefixCount: prefixCount, digits: digits,
                    digitCount: count, rest: digits, restCount: 0, hasPoint: false),
                specification)
            return try builder.finish()
        }
    }

    private func formatCharacter(_ value: Value, _ specification: FormatSpecification) throws(Raised) -> Value {
        if specification.sign != 0 {
            throw valueError("Sign not allowed with integer format specifier 'c'")
        }
        if specification.isAlternate {
            throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
        }
        guard let number = machineInteger(value) else {
            throw overflowError("Python int too large to convert to C long")
        }
        guard number >= 0, number <= 0x10FFFF else { throw overflowError("%c arg not in range(0x110000)") }
        // The character takes the place of what follows the digits.
        var left = 0
        var right = 0
        let missing = max(0, specification.width - 1)
        switch specification.alignment {
        case 0x3C: right = missing
        case 0x5E:
            left = missing / 2
            right = missing - left
        default: left = missing
        }
        var builder = StringBuilder(self)
        try builder.append(repeating: specification.fill, count: left)
        try builder.append(codePoint: UInt32(number))
        try builder.append(repeating: specification.fill, count: right)
        return try builder.finish()
    }

    // MARK: float

    func formatFloat(_ value: Value, _ text: StringObject) throws(Raised) -> Value {
        if text.count == 0 { return try self.text(value) }
        let specification = try FormatSpecification(self, text, defaultType: "\0", defaultAlignment: ">")
        switch specification.type {
        case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25:
            return try formatFloat(value.float, specification, value)
        default: throw specification.unknownType(self, value)
        }
    }

    private func formatFloat(
        _ number: Double, _ specification: FormatSpecification, _ value: Value
    ) throws(Raised) -> Value {
        if specification.precision > Int(Int32.max) { throw valueError("precision too big") }
        let isPercentage = specification.type == 0x25
        if isPercentage {
            let text = floatText(
                number * 100, type: 0x66, precision: specification.precision,
                isAlternate: specification.isAlternate)
            var builder = StringBuilder(self)
            try builder.append(numberText: text + "%", specification)
            return try builder.finish()
        }
        return try withFloatText(
            number, type: specification.type, precision: specification.precision,
            isAlternate: specification.isAlternate
        ) { (text) throws(Raised) in
            if specification.sign != 0x2B, specification.sign != 0x20, specification.width == -1,
                specification.separator == 0
            {
                return try string(ascii: text)
            }
            var builder = StringBuilder(self)
            try builder.append(numberText: text, specification)
            return try builder.finish()
        }
    }

    /// Hands the text that `floatText` makes to `body`, as bytes and mostly without making a String.
    func withFloatText<Result>(
        _ number: Double, type: UInt32, precision: Int, isAlternate: Bool,
        _ body: (UnsafeBufferPointer<UInt8>) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        if type == 0x66 || type == 0x46, !isAlternate {
            let result = try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: fixedTextCapacity) {
                (buffer) throws(Raised) -> Result? in
                let start = buffer.baseAddress.unsafelyUnwrapped
                let count = writeFixed(number, precision: precision < 0 ? 6 : precision, into: start)
                return count == 0 ? nil : try body(UnsafeBufferPointer(start: start, count: count))
            }
            if let result { return result }
        }
        let text = Array(floatText(number, type: type, precision: precision, isAlternate: isAlternate).utf8)
        return try text.withUnsafeBufferPointer { (buffer) throws(Raised) -> Result in try body(buffer) }
    }

    /// The text of a float in the format of a type character, 0 being that of `str`.
    func floatText(_ number: Double, type: UInt32, precision: Int, isAlternate: Bool) -> String {
        var flags: FloatFormatFlags = isAlternate ? .alternative : []
        let code: FloatFormatCode
        switch type {
        case 0x65: code = .exponent
        case 0x45:
            code = .exponent
            flags.insert(.uppercase)
        case 0x66: code = .fixed
        case 0x46:
            code = .fixed
            flags.insert(.uppercase)
        case 0x47:
            code = .general
            flags.insert(.uppercase)
        case 0:
            flags.insert(.pointZero)
            code = precision < 0 ? .shortest : .general
        default: code = .general
        }
        let digits = precision < 0 ? (type == 0 ? 0 : 6) : precision
        return formatDouble(number, code: code, precision: digits, flags: flags)
    }

    // MARK: complex

    func formatComplex(_ value: Value, _ text: StringObject) throws(Raised) -> Value {
        if text.count == 0 { return try self.text(value) }
        let specification = try FormatSpecification(self, text, defaultType: "\0", defaultAlignment: ">")
        switch specification.type {
        case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E: break
        default: throw specification.unknownType(self, value)
        }
        if specification.precision > Int(Int32.max) { throw valueError("precision too big") }
        if specification.fill == 0x30 {
            throw valueError("Zero padding is not allowed in complex format specifier")
        }
        if specification.alignment == 0x3D {
            throw valueError("'=' alignment flag is not allowed in complex format specifier")
        }
        let number = ComplexObject(value)
        let isPlain = specification.type == 0
        let skipsReal = isPlain && number.real == 0 && number.real.sign == .plus
        let hasParentheses = isPlain && !skipsReal
        func part(_ number: Double) -> String {
            var flags: FloatFormatFlags = specification.isAlternate ? .alternative : []
            var code = FloatFormatCode.general
            var precision = specification.precision
            switch specification.type {
            case 0: if precision < 0 { code = .shortest }
            case 0x65, 0x45: code = .exponent
            case 0x66, 0x46: code = .fixed
            default: break
            }
            if specification.type == 0x45 || specification.type == 0x46 || specification.type == 0x47 {
                flags.insert(.uppercase)
            }
            if precision < 0 { precision = isPlain ? 0 : 6 }
            return formatDouble(number, code: code, precision: precision, flags: flags)
        }
        var partSpecification = specification
        partSpecification.width = -1
        partSpecification.fill = 0
        partSpecification.alignment = 0x3C
        var inner = StringBuilder(self)
        if hasParentheses { try inner.append(ascii: "(") }
        if !skipsReal {
            try inner.append(numberText: part(number.real), partSpecification)
            partSpecification.sign = 0x2B
        }
        try inner.append(numberText: part(number.imaginary), partSpecification)
        try inner.append(ascii: "j")
        if hasParentheses { try inner.append(ascii: ")") }
        let (left, right) = specification.padding(inner.count)
        let body = try inner.finish()
        if left == 0, right == 0 { return body }
        var builder = StringBuilder(self)
        try builder.append(repeating: specification.fill, count: left)
        try builder.append(value: body)
        try builder.append(repeating: specification.fill, count: right)
        return try builder.finish()
    }
}

/// A number's text in parts, as its layout needs them.
struct NumberParts {
    var isNegative: Bool
    var prefix: (UInt8, UInt8)
    var prefixCount: Int
    var digits: UnsafePointer<UInt8>
    var digitCount: Int
    /// What follows the digits, without the point.
    var rest: UnsafePointer<UInt8>
    var restCount: Int
    var hasPoint: Bool
}

extension StringBuilder {
    /// Appends the text of a float in the layout of a specification.
    mutating func append(numberText text: String, _ specification: FormatSpecification) throws(Raised) {
        let bytes = Array(text.utf8)
        try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) in
            try append(numberText: buffer, specification)
        }
    }

    mutating func append(
        numberText text: UnsafeBufferPointer<UInt8>, _ specification: FormatSpecification
    ) throws(Raised) {
        guard var start = text.baseAddress else { return }
        var count = text.count
        let isNegative = start.pointee == 0x2D
        if isNegative {
            start += 1
            count -= 1
        }
        var digitCount = 0
        while digitCount < count, start[digitCount] >= 0x30, start[digitCount] <= 0x39 { digitCount += 1 }
        let hasPoint = digitCount < count && start[digitCount] == 0x2E
        let restStart = digitCount + (hasPoint ? 1 : 0)
        try append(
            number: NumberParts(
                isNegative: isNegative, prefix: (0, 0), prefixCount: 0, digits: start, digitCount: digitCount,
                rest: start + restStart, restCount: count - restStart, hasPoint: hasPoint),
            specification)
    }

    /// Appends a number with sign, prefix, grouping and padding.
    mutating func append(number parts: NumberParts, _ specification: FormatSpecification) throws(Raised) {
        var sign: UInt32 = parts.isNegative ? 0x2D : 0
        if !parts.isNegative, specification.sign == 0x2B || specification.sign == 0x20 { sign = specification.sign }
        let others = (sign == 0 ? 0 : 1) + parts.prefixCount + (parts.hasPoint ? 1 : 0) + parts.restCount
        let minimum = specification.fill == 0x30 && specification.alignment == 0x3D ? specification.width - others : 0
        let grouped =
            parts.digitCount == 0
            ? 0 : groupedCount(parts.digitCount, minimum: minimum, specification)
        let missing = specification.width - others - grouped
        var left = 0
        var inner = 0
        var right = 0
        if missing > 0 {
            switch specification.alignment {
            case 0x3C: right = missing
            case 0x5E:
                left = missing / 2
                right = missing - left
            case 0x3D: inner = missing
            default: left = missing
            }
        }
        try append(repeating: specification.fill, count: left)
        if sign != 0 { try append(codePoint: sign) }
        if parts.prefixCount > 0 {
            try append(codePoint: UInt32(parts.prefix.0))
            try append(codePoint: UInt32(parts.prefix.1))
        }
        try append(repeating: specification.fill, count: inner)
        if parts.digitCount > 0 { try append(grouped: parts.digits, parts.digitCount, total: grouped, specification) }
        if parts.hasPoint { try append(codePoint: 0x2E) }
        if parts.restCount > 0 { try append(bytes: parts.rest, count: parts.restCount, isASCII: true) }
        try append(repeating: specification.fill, count: right)
    }

    /// How many characters digits take with separators, filled up with zeros to a minimum.
    private func groupedCount(_ count: Int, minimum: Int, _ specification: FormatSpecification) -> Int {
        if specification.separator == 0 { return max(count, minimum, 1) }
        let size = specification.groupSize
        let plain = count + (count - 1) / size
        // A separator never comes first: where one would, there is one more zero.
        return max(plain, minimum > 0 && minimum % (size + 1) == 0 ? minimum + 1 : minimum)
    }

    private mutating func append(
        grouped digits: UnsafePointer<UInt8>, _ count: Int, total: Int, _ specification: FormatSpecification
    ) throws(Raised) {
        if specification.separator == 0 {
            try append(repeating: 0x30, count: total - count)
            return try append(bytes: digits, count: count, isASCII: true)
        }
        let size = specification.groupSize
        let digitTotal = total - total / (size + 1)
        var index = digitTotal
        while index > 0 {
            if index != digitTotal, index % size == 0 { try append(codePoint: specification.separator) }
            try append(codePoint: index > count ? 0x30 : UInt32(digits[count - index]))
            index -= 1
        }
    }
}
