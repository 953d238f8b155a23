// In CPython: Objects/unicodeobject.c (PyUnicode_Format), Objects/bytesobject.c (_PyBytes_FormatEx)
import TaipanNumbers

extension Context {
    /// `format % arguments` of a str.
    func percentFormat(_ format: StringObject, _ arguments: Value) throws(Raised) -> Value {
        var formatter = PercentFormatter(self, arguments, isBytes: false)
        switch format.width {
        case 1: try formatter.run(UnsafePointer(format.bytes1), format.count)
        case 2: try formatter.run(UnsafePointer(format.bytes2), format.count)
        default: try formatter.run(UnsafePointer(format.bytes4), format.count)
        }
        // Without a `%` the text is its own result.
        if format.count > 0, try !contains(format.value, character(0x25)) { return format.value }
        return try formatter.output.finish()
    }

    /// `format % arguments` of bytes, as a str of the code points below 256. The bytes must not change meanwhile.
    func percentFormat(
        bytes: UnsafePointer<UInt8>, count: Int, _ arguments: Value
    ) throws(Raised) -> StringObject {
        var formatter = PercentFormatter(self, arguments, isBytes: true)
        try formatter.run(bytes, count)
        return StringObject(try formatter.output.finish())
    }
}

/// One conversion specifier.
private struct PercentSpecifier {
    var isLeftAligned = false
    var showsPlus = false
    var showsBlank = false
    var isAlternate = false
    var isZeroPadded = false
    var width = -1
    var precision = -1
    var type: UInt32 = 0
    /// Whether width, precision and flags leave the text as it is.
    var isPlain: Bool { width == -1 && precision == -1 && !isAlternate }
}

/// Fills a template of `%` specifiers in.
private struct PercentFormatter {
    let context: Context
    var output: StringBuilder
    let isBytes: Bool
    private var arguments: Value
    /// How many arguments there are and which is next; -1 and -2 for a single one that is no tuple.
    private var argumentCount = -1
    private var argumentIndex = -2
    /// The mapping for `%(key)s`, or unbound.
    private var mapping = Value.unbound

    init(_ context: Context, _ arguments: Value, isBytes: Bool) {
        self.context = context
        self.isBytes = isBytes
        self.arguments = arguments
        output = StringBuilder(context)
        let type = context.type(of: arguments)
        if type.has(.tupleSubclass) {
            argumentCount = TupleObject(arguments).count
            argumentIndex = 0
        } else if type.slots.subscript != nil, !type.has(.stringSubclass),
            !isBytes || !(type.has(.bytesSubclass) || type.isSubtype(of: context.types.bytearray))
        {
            mapping = arguments
        }
    }

    mutating func run<Unit: TextUnit>(_ format: UnsafePointer<Unit>, _ count: Int) throws(Raised) {
        var position = 0
        while position < count {
            let found = TextKernels.firstIndex(of: 0x25, in: format + position, count - position)
            let end = found < 0 ? count : position + found
            if end > position { try appendLiteral(format + position, end - position) }
            if found < 0 { break }
            position = end + 1
            if position < count, format[position] == 0x25 {
                try output.append(codePoint: 0x25)
                position += 1
                continue
            }
            let specifier = try parse(format, &position, count)
            let value = try nextArgument()
            try append(value, specifier, index: position - 1)
            try context.safepoint()
        }
        if argumentIndex < argumentCount, mapping.isUnbound {
            throw context.typeError(
                isBytes
                    ? "not all arguments converted during bytes formatting"
                    : "not all arguments converted during string formatting")
        }
    }

    @inline(__always) private mutating func appendLiteral<Unit: TextUnit>(
        _ units: UnsafePointer<Unit>, _ count: Int
    ) throws(Raised) {
        if Unit.self == UInt8.self {
            try output.append(
                bytes: UnsafeRawPointer(units).assumingMemoryBound(to: UInt8.self), count: count)
        } else {
            try output.append(units: units, count: count)
        }
    }

    private mutating func nextArgument() throws(Raised) -> Value {
        guard argumentIndex < argumentCount else {
            throw context.typeError("not enough arguments for format string")
        }
        let index = argumentIndex
        argumentIndex += 1
        return argumentCount < 0 ? arguments : TupleObject(arguments)[index]
    }

    // MARK: Reading a specifier

    private mutating func parse<Unit: TextUnit>(
        _ format: UnsafePointer<Unit>, _ position: inout Int, _ count: Int
    ) throws(Raised) -> PercentSpecifier {
        var specifier = PercentSpecifier()
        func incomplete() -> Raised { context.valueError("incomplete format") }
        if position < count, format[position] == 0x28 { try readKey(format, &position, count) }
        while position < count {
            switch format[position] {
            case 0x2D: specifier.isLeftAligned = true
            case 0x2B: specifier.showsPlus = true
            case 0x20: specifier.showsBlank = true
            case 0x23: specifier.isAlternate = true
            case 0x30: specifier.isZeroPadded = true
            default:
                try readSizes(format, &position, count, &specifier)
                guard position < count else { throw incomplete() }
                specifier.type = UInt32(truncatingIfNeeded: format[position])
                position += 1
                return specifier
            }
            position += 1
        }
        throw incomplete()
    }

    private mutating func readKey<Unit: TextUnit>(
        _ format: UnsafePointer<Unit>, _ position: inout Int, _ count: Int
    ) throws(Raised) {
        guard mapping.isBound else { throw context.typeError("format requires a mapping") }
        position += 1
        let start = position
        var depth = 1
        while position < count {
            if format[position] == 0x29 { depth -= 1 } else if format[position] == 0x28 { depth += 1 }
            position += 1
            if depth == 0 { break }
        }
        guard depth == 0 else { throw context.valueError("incomplete format key") }
        let length = position - 1 - start
        let key: Value
        if isBytes {
            let bytes = UnsafeRawPointer(format + start).assumingMemoryBound(to: UInt8.self)
            key = try context.makeBytes(bytes, count: length)
        } else {
            key = try context.string(units: format + start, count: length)
        }
        arguments = try context.getItem(mapping, key)
        argumentCount = -1
        argumentIndex = -2
    }

    private mutating func readSizes<Unit: TextUnit>(
        _ format: UnsafePointer<Unit>, _ position: inout Int, _ count: Int, _ specifier: inout PercentSpecifier
    ) throws(Raised) {
        if format[position] == 0x2A {
            specifier.width = try starArgument(isWidth: true)
            if specifier.width < 0 {
                specifier.isLeftAligned = true
                specifier.width = specifier.width == Int.min ? 0 : -specifier.width
            }
            position += 1
        } else if format[position] >= 0x30, format[position] <= 0x39 {
            specifier.width = try number(format, &position, count, limit: Int.max, "width too big")
        }
        if position < count, format[position] == 0x2E {
            position += 1
            specifier.precision = 0
            if position < count, format[position] == 0x2A {
                specifier.precision = max(0, try starArgument(isWidth: false))
                position += 1
            } else if position < count {
                specifier.precision = try number(
                    format, &position, count, limit: Int(Int32.max), isBytes ? "prec too big" : "precision too big")
            }
        }
        if position < count {
            let unit = format[position]
            if unit == 0x68 || unit == 0x6C || unit == 0x4C { position += 1 }
        }
    }

    private mutating func starArgument(isWidth: Bool) throws(Raised) -> Int {
        let value = try nextArgument()
        guard context.type(of: value).has(.integerSubclass) else { throw context.typeError("* wants int") }
        guard let number = context.machineInteger(value) else {
            throw context.overflowError("Python int too large to convert to C \(isWidth ? "ssize_t" : "int")")
        }
        if !isWidth, Int32(exactly: number) == nil {
            throw context.overflowError("Python int too large to convert to C int")
        }
        return number
    }

    private func number<Unit: TextUnit>(
        _ format: UnsafePointer<Unit>, _ position: inout Int, _ count: Int, limit: Int, _ message: String
    ) throws(Raised) -> Int {
        var number = 0
        while position < count, format[position] >= 0x30, format[position] <= 0x39 {
            let digit = Int(format[position]) - 0x30
            if number > (limit - digit) / 10 { throw context.valueError(message) }
            number = number * 10 + digit
            position += 1
        }
        return number
    }

    // MARK: Conversions

    private mutating func append(_ value: Value, _ specifier: PercentSpecifier, index: Int) throws(Raised) {
        switch specifier.type {
        case 0x73 where !isBytes:  // s
            if specifier.isPlain {
                if value.isSmallInteger { return try output.append(decimal: value.smallInteger) }
                return try output.append(value: context.text(value))
            }
            try append(text: StringObject(context.text(value)), specifier)
        case 0x72 where !isBytes:  // r
            if specifier.isPlain, value.isSmallInteger { return try output.append(decimal: value.smallInteger) }
            try append(text: StringObject(context.representation(value)), specifier)
        case 0x61, 0x72:  // a
            try append(text: StringObject(context.asciiRepresentation(value)), specifier)
        case 0x62 where isBytes, 0x73:
            try append(text: context.bytesForFormat(value), specifier)
        case 0x64, 0x69, 0x75:
            if value.isSmallInteger, specifier.isPlain, !specifier.showsPlus, !specifier.showsBlank {
                return try output.append(decimal: value.smallInteger)
            }
            try appendInteger(value, specifier, radix: 10)
        case 0x6F: try appendInteger(value, specifier, radix: 8)
        case 0x78, 0x58: try appendInteger(value, specifier, radix: 16)
        case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: try appendFloat(value, specifier)
        case 0x63: try appendCharacter(value, specifier)
        default:
            let shown = specifier.type > 31 && specifier.type < 128 ? specifier.type : 0x3F
            throw context.valueError(
                "unsupported format character '\(Unicode.Scalar(UInt8(shown)))' "
                    + "(0x\(String(specifier.type, radix: 16))) at index \(index)")
        }
    }

    private mutating func append(text: StringObject, _ specifier: PercentSpecifier) throws(Raised) {
        let count = specifier.precision < 0 ? text.count : min(text.count, specifier.precision)
        let missing = specifier.width - count
        if !specifier.isLeftAligned { try output.append(repeating: 0x20, count: missing) }
        if count == text.count {
            try output.append(text)
        } else {
            try output.append(text, from: 0, count: count)
        }
        if specifier.isLeftAligned { try output.append(repeating: 0x20, count: missing) }
    }

    private mutating func appendCharacter(_ value: Value, _ specifier: PercentSpecifier) throws(Raised) {
        let point = isBytes ? try byteArgument(value) : try characterArgument(value)
        let missing = specifier.width - 1
        if !specifier.isLeftAligned { try output.append(repeating: 0x20, count: missing) }
        try output.append(codePoint: point)
        if specifier.isLeftAligned { try output.append(repeating: 0x20, count: missing) }
    }

    private func characterArgument(_ value: Value) throws(Raised) -> UInt32 {
        let type = context.type(of: value)
        if type.has(.stringSubclass) {
            guard StringObject(value).count == 1 else { throw context.typeError("%c requires int or char") }
            return StringObject(value).codePoint(at: 0)
        }
        var integer = value
        if !type.has(.integerSubclass) {
            do throws(Raised) {
                integer = try context.indexObject(value)
            } catch {
                _ = context.takeRaised()
                throw context.typeError("%c requires int or char")
            }
        }
        guard let number = context.machineInteger(integer) else {
            throw context.typeError("%c requires int or char")
        }
        guard number >= 0, number <= 0x10FFFF else {
            throw context.overflowError("%c arg not in range(0x110000)")
        }
        return UInt32(number)
    }

    private func byteArgument(_ value: Value) throws(Raised) -> UInt32 {
        let type = context.type(of: value)
        if type.has(.bytesSubclass), BytesObject(value).count == 1 { return UInt32(BytesObject(value).bytes[0]) }
        if type.isSubtype(of: context.types.bytearray), ByteArrayObject(value).count == 1 {
            return UInt32(ByteArrayObject(value).bytes[0])
        }
        if type.has(.integerSubclass) || type.slots.index != nil {
            let integer = try context.indexObject(value)
            guard let number = context.machineInteger(integer), number >= 0, number < 256 else {
                throw context.overflowError("%c arg not in range(256)")
            }
            return UInt32(number)
        }
        throw context.typeError(
            "%c requires an integer in range(256) or a single byte")
    }

    private mutating func appendFloat(_ value: Value, _ specifier: PercentSpecifier) throws(Raised) {
        let number = try context.doubleForFormat(value, isBytes: isBytes)
        try context.withFloatText(
            number, type: specifier.type, precision: specifier.precision < 0 ? 6 : specifier.precision,
            isAlternate: specifier.isAlternate
        ) { (text) throws(Raised) in
            guard let start = text.baseAddress else { return }
            if specifier.width == -1, !specifier.showsPlus, !specifier.showsBlank {
                return try output.append(bytes: start, count: text.count, isASCII: true)
            }
            let isNegative = start.pointee == 0x2D
            try append(
                digits: start + (isNegative ? 1 : 0), text.count - (isNegative ? 1 : 0), isNegative: isNegative,
                prefix: 0, specifier, minimumDigits: 0)
        }
    }

    private mutating func appendInteger(
        _ value: Value, _ specifier: PercentSpecifier, radix: Int
    ) throws(Raised) {
        let integer = try context.integerForFormat(value, type: specifier.type)
        if specifier.precision > Int(Int32.max) - 3 { throw context.overflowError("precision too large") }
        let prefix = specifier.isAlternate && radix != 10 ? specifier.type : 0
        try context.withIntegerDigits(integer, radix: radix, uppercase: specifier.type == 0x58) {
            (digits, count, isNegative) throws(Raised) in
            try append(
                digits: digits, count, isNegative: isNegative, prefix: prefix, specifier,
                minimumDigits: specifier.precision)
        }
    }

    /// Appends a number with its sign and its prefix (`0x`), zeros up to a count of digits, and padding.
    private mutating func append(
        digits: UnsafePointer<UInt8>, _ count: Int, isNegative: Bool, prefix: UInt32, _ specifier: PercentSpecifier,
        minimumDigits: Int
    ) throws(Raised) {
        let sign: UInt32 = isNegative ? 0x2D : specifier.showsPlus ? 0x2B : specifier.showsBlank ? 0x20 : 0
        let zeros = max(0, minimumDigits - count)
        let length = count + zeros + (sign == 0 ? 0 : 1) + (prefix == 0 ? 0 : 2)
        let missing = max(0, specifier.width - length)
        let padsWithZeros = specifier.isZeroPadded && !specifier.isLeftAligned
        if !specifier.isLeftAligned, !padsWithZeros { try output.append(repeating: 0x20, count: missing) }
        if sign != 0 { try output.append(codePoint: sign) }
        if prefix != 0 {
            try output.append(codePoint: 0x30)
            try output.append(codePoint: prefix)
        }
        if padsWithZeros { try output.append(repeating: 0x30, count: missing) }
        try output.append(repeating: 0x30, count: zeros)
        try output.append(bytes: digits, count: count, isASCII: true)
        if specifier.isLeftAligned { try output.append(repeating: 0x20, count: missing) }
    }
}

extension Context {
    /// The int that `%d`, `%x` and the like show of a value.
    fileprivate func integerForFormat(_ value: Value, type: UInt32) throws(Raised) -> Value {
        let valueType = self.type(of: value)
        if valueType.has(.integerSubclass) { return value }
        let needsInteger = type == 0x6F || type == 0x78 || type == 0x58
        func wrongType() -> Raised {
            typeError(
                "%\(Unicode.Scalar(UInt8(truncatingIfNeeded: type))) format: \(needsInteger ? "an integer" : "a number") "
                    + "is required, not \(valueType.nameText)")
        }
        let slots = valueType.slots
        guard slots.int != nil || slots.float != nil || slots.index != nil else { throw wrongType() }
        do throws(Raised) {
            if needsInteger { return try indexObject(value) }
            return try integer(converting: value)
        } catch {
            if catches(types.typeError) { throw wrongType() }
            throw error
        }
    }

    /// The number that `%f` and the like show of a value.
    func doubleForFormat(_ value: Value, isBytes: Bool) throws(Raised) -> Double {
        let valueType = type(of: value)
        if valueType.has(.floatSubclass) { return value.float }
        if valueType.has(.integerSubclass) { return try integerAsDouble(value) }
        if let convert = valueType.slots.float {
            let answer = try convert(self, value)
            guard type(of: answer).has(.floatSubclass) else {
                throw typeError(
                    "\(valueType.nameText).__float__ returned non-float (type \(typeName(of: answer)))")
            }
            return answer.float
        }
        if valueType.slots.index != nil { return try integerAsDouble(indexObject(value)) }
        throw typeError(
            isBytes
                ? "float argument required, not \(valueType.nameText)"
                : "must be real number, not \(valueType.nameText)")
    }
}
