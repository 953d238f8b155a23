// In CPython: Modules/unicodedata.c
import TaipanText

/// The functions of `unicodedata`, which are also methods of `UCD`; `isOld` asks for Unicode 3.2.
enum DatabaseFunctions {
    static var decimalText: StaticString { "The value of a decimal digit, or else the default." }
    static var digitText: StaticString { "The value of a digit, or else the default." }
    static var numericText: StaticString { "The value of a numeric character, or else the default." }
    static var categoryText: StaticString { "The general category, two letters." }
    static var bidirectionalText: StaticString { "The bidirectional class, empty if there is none." }
    static var combiningText: StaticString { "The canonical combining class." }
    static var mirroredText: StaticString { "1 if the character is mirrored in bidirectional text, else 0." }
    static var widthText: StaticString { "The East Asian width." }
    static var decompositionText: StaticString { "What the character decomposes to, empty if it does not." }
    static var nameText: StaticString { "The name of a character, or else the default." }
    static var lookupText: StaticString { "The character, or the sequence of characters, of a name." }
    static var isNormalizedText: StaticString { "Whether a text is in a normalization form." }
    static var normalizeText: StaticString { "A text in a normalization form: NFC, NFKC, NFD or NFKD." }

    // MARK: Arguments

    /// An argument that must be a str of one character; `number` is its place in the message.
    @inline(__always) private static func character(
        _ context: Context, _ value: Value, _ function: StaticString, _ number: StaticString = "argument"
    ) throws(Raised) -> UInt32 {
        guard context.type(of: value).has(.stringSubclass), StringObject(value).count == 1 else {
            throw context.typeError(
                "\(function)() \(number) must be a unicode character, not \(context.argumentTypeName(value))")
        }
        return StringObject(value).codePoint(at: 0)
    }

    private static func text(
        _ context: Context, _ value: Value, _ function: StaticString, _ number: Int
    ) throws(Raised) -> StringObject {
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError(
                "\(function)() argument \(number) must be str, not \(context.argumentTypeName(value))")
        }
        return StringObject(value)
    }

    private static func orDefault(_ context: Context, _ value: Value, _ message: String) throws(Raised) -> Value {
        if value.isUnbound { throw context.valueError(message) }
        return value
    }

    // MARK: Numbers

    static func decimal(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "decimal", "argument 1")
        if let value = isOld ? OldUnicodeDatabase.decimalValue(point) : UnicodeDatabase.decimalValue(point) {
            return context.integer(value)
        }
        return try orDefault(context, arguments[1], "not a decimal")
    }

    static func digit(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "digit", "argument 1")
        if let value = UnicodeDatabase.digitValue(point) { return context.integer(value) }
        return try orDefault(context, arguments[1], "not a digit")
    }

    static func numeric(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "numeric", "argument 1")
        if let value = isOld ? OldUnicodeDatabase.numericValue(point) : UnicodeDatabase.numericValue(point) {
            return context.float(value)
        }
        return try orDefault(context, arguments[1], "not a numeric character")
    }

    // MARK: Properties

    static func category(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "category")
        return context.string(isOld ? OldUnicodeDatabase.category(point) : UnicodeDatabase.category(point))
    }

    static func bidirectional(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "bidirectional")
        return context.string(
            isOld ? OldUnicodeDatabase.bidirectionalClass(point) : UnicodeDatabase.bidirectionalClass(point))
    }

    static func combining(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "combining")
        return context.integer(
            isOld ? OldUnicodeDatabase.combiningClass(point) : UnicodeDatabase.combiningClass(point))
    }

    static func mirrored(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "mirrored")
        let isMirrored = isOld ? OldUnicodeDatabase.isMirrored(point) : UnicodeDatabase.isMirrored(point)
        return context.integer(isMirrored ? 1 : 0)
    }

    static func width(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "east_asian_width")
        return context.string(
            isOld ? OldUnicodeDatabase.eastAsianWidth(point) : UnicodeDatabase.eastAsianWidth(point))
    }

    static func decomposition(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "decomposition")
        guard !isOld || !OldUnicodeDatabase.isLater(point), let mapping = UnicodeDatabase.decomposition(point) else {
            return context.interpreter.pointee.emptyString
        }
        var parts: [String] = mapping.tag.isEmpty ? [] : ["<\(mapping.tag)>"]
        for point in mapping.codePoints {
            let digits = String(point, radix: 16, uppercase: true)
            parts.append(String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
        }
        return context.string(parts.joined(separator: " "))
    }

    // MARK: Names

    static func name(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let point = try character(context, arguments[0], "name", "argument 1")
        if let name = isOld ? OldUnicodeDatabase.name(of: point) : UnicodeDatabase.name(of: point) {
            return context.string(name)
        }
        return try orDefault(context, arguments[1], "no such name")
    }

    static func lookup(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let value = arguments[0]
        let name =
            context.type(of: value).has(.stringSubclass)
            ? try context.encode(StringObject(value), .utf8, errors: .unbound) : value
        let view = try context.byteView(name)
        guard context.type(of: name).has(.bytesSubclass) else {
            throw context.typeError(
                "lookup() argument must be read-only bytes-like object, not \(context.typeName(of: value))")
        }
        if view.count > 256 { throw context.keyError(context.string("name too long")) }
        let buffer = UnsafeBufferPointer(start: view.base, count: view.count)
        if isOld {
            if let point = OldUnicodeDatabase.lookup(name: buffer) { return context.character(point) }
        } else if let points = UnicodeDatabase.lookupSequence(name: buffer) {
            return context.string(PythonString(codePoints: points))
        }
        // The message ends at a zero, as text of C does.
        let shown = String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
        throw context.keyError(context.string("undefined character name '\(shown)'"))
    }

    // MARK: Normalization

    private static func form(_ context: Context, _ name: StringObject) throws(Raised) -> NormalizationForm {
        guard let form = NormalizationForm(name: name.text) else {
            throw context.valueError("invalid normalization form")
        }
        return form
    }

    /// Whether a look at the code points one by one shows that the text is normalized.
    private static func isPlain(_ text: StringObject, _ form: NormalizationForm) -> Bool {
        if text.isASCII { return true }
        // Latin-1 is composed.
        if text.width == 1, form == .nfc { return true }
        var check = NormalizationCheck(form)
        switch text.width {
        case 1:
            let units = text.bytes1
            for index in 0..<text.count where !check.accepts(UInt32(units[index])) { return false }
        case 2:
            let units = text.bytes2
            for index in 0..<text.count where !check.accepts(UInt32(units[index])) { return false }
        default:
            let units = text.bytes4
            for index in 0..<text.count where !check.accepts(units[index]) { return false }
        }
        return true
    }

    static func normalize(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let name = try text(context, arguments[0], "normalize", 1)
        let text = try text(context, arguments[1], "normalize", 2)
        if text.count == 0 { return text.value }
        let form = try form(context, name)
        if isOld {
            return context.string(text.pythonString.normalizedByOldVersion(form))
        }
        if isPlain(text, form) { return text.value }
        return context.string(text.pythonString.normalized(form))
    }

    static func isNormalized(_ context: Context, _ arguments: Arguments, isOld: Bool) throws(Raised) -> Value {
        let name = try text(context, arguments[0], "is_normalized", 1)
        let text = try text(context, arguments[1], "is_normalized", 2)
        if text.count == 0 { return .true }
        let form = try form(context, name)
        // CPython has no quick check for the old version, and takes that for a no.
        if isOld { return .false }
        if isPlain(text, form) { return .true }
        let python = text.pythonString
        return Value(python.normalized(form) == python)
    }
}
