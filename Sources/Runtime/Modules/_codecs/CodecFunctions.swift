// In CPython: Modules/_codecsmodule.c
import TaipanText

/// The functions of `_codecs` that encode and decode text in the native encodings.
enum CodecFunctions {
    static func add(_ add: BuiltinsModule.Adder) {
        addUTF8(add)
        addUTF16(add)
        addUTF32(add)
        addOthers(add)
    }

    // MARK: Arguments

    static func text(_ context: Context, _ arguments: Arguments, _ function: StaticString) throws(Raised)
        -> StringObject
    {
        guard context.type(of: arguments[0]).has(.stringSubclass) else {
            throw context.typeError(
                "\(function)() argument 1 must be str, not \(context.argumentTypeName(arguments[0]))")
        }
        return StringObject(arguments[0])
    }

    /// The second argument: a str, or None for "strict".
    static func errors(_ context: Context, _ arguments: Arguments, _ function: StaticString) throws(Raised) -> Value {
        let value = arguments[1]
        if !value.isGiven { return .unbound }
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError(
                "\(function)() argument 2 must be str or None, not \(context.argumentTypeName(value))")
        }
        try context.rejectZeros(StringObject(value))
        return value
    }

    /// An argument that may be text, which counts as its UTF-8.
    static func textOrBytes(_ context: Context, _ value: Value) throws(Raised) -> Value {
        if context.type(of: value).has(.stringSubclass) {
            return try context.encode(StringObject(value), .utf8, errors: .unbound)
        }
        _ = try context.byteView(value)
        return value
    }

    private static func flag(_ context: Context, _ value: Value) throws(Raised) -> Bool {
        value.isUnbound ? false : try context.int32Argument(value) != 0
    }

    // MARK: Converting

    private static func encode(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, _ codec: TextCodec
    ) throws(Raised) -> Value {
        let text = try text(context, arguments, function)
        let errors = try errors(context, arguments, function)
        return context.tuple(try context.encode(text, codec, errors: errors), context.integer(text.count))
    }

    private static func decode(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, _ codec: TextCodec,
        isStateful: Bool = true
    ) throws(Raised) -> Value {
        _ = try context.byteView(arguments[0])
        let errors = try errors(context, arguments, function)
        let isFinal = isStateful ? try flag(context, arguments[2]) : true
        let result = try decode(context, arguments[0], codec, errors: errors, isFinal: isFinal)
        return context.tuple(result.text, context.integer(result.consumed))
    }

    static func decode(
        _ context: Context, _ object: Value, _ codec: TextCodec, errors: Value, isFinal: Bool
    ) throws(Raised) -> Context.DecodedText {
        let view = try context.byteView(object)
        if let text = try context.decodeWithoutErrors(view, codec) {
            return Context.DecodedText(text: text, consumed: view.count, markedOrder: 0)
        }
        return try context.decodeWithErrors(object, view, TextDecoder(codec), errors: errors, isFinal: isFinal)
    }

    /// `utf_16_ex_decode` and its like: the order is an argument, and what became of it part of the answer.
    private static func decodeWithOrder(
        _ context: Context, _ arguments: Arguments, _ function: StaticString,
        _ codec: (TextCodec.ByteOrder) -> TextCodec
    ) throws(Raised) -> Value {
        _ = try context.byteView(arguments[0])
        let errors = try errors(context, arguments, function)
        let number = arguments[2].isUnbound ? 0 : try context.int32Argument(arguments[2])
        let isFinal = try flag(context, arguments[3])
        let order: TextCodec.ByteOrder = number == 0 ? .marked : number < 0 ? .littleEndian : .bigEndian
        let view = try context.byteView(arguments[0])
        let result = try context.decodeWithErrors(
            arguments[0], view, TextDecoder(codec(order)), errors: errors, isFinal: isFinal)
        return context.tuple(
            result.text, context.integer(result.consumed),
            context.integer(number == 0 ? result.markedOrder : Int(number)))
    }

    /// `utf_16_encode` and its like: the order is an argument.
    private static func order(_ context: Context, _ value: Value) throws(Raised) -> TextCodec.ByteOrder {
        let number = value.isUnbound ? 0 : try context.int32Argument(value)
        return number == 0 ? .marked : number < 0 ? .littleEndian : .bigEndian
    }

    private static func utf16(_ order: TextCodec.ByteOrder) -> TextCodec {
        TextCodec(kind: .utf16(order), name: "utf-16")
    }

    private static func utf32(_ order: TextCodec.ByteOrder) -> TextCodec {
        TextCodec(kind: .utf32(order), name: "utf-32")
    }

    private static func addUTF8(_ add: BuiltinsModule.Adder) {
        add("utf_8_encode", "($module, str, errors=None, /)", "Text as UTF-8, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_8_encode", .utf8)
        }
        add(
            "utf_8_decode", "($module, data, errors=None, final=False, /)",
            "The text that UTF-8 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_8_decode", .utf8)
        }
        add("utf_7_encode", "($module, str, errors=None, /)", "Text as UTF-7, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_7_encode", TextCodec(kind: .utf7, name: "utf-7"))
        }
        add(
            "utf_7_decode", "($module, data, errors=None, final=False, /)",
            "The text that UTF-7 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_7_decode", TextCodec(kind: .utf7, name: "utf-7"))
        }
    }

    private static func addUTF16(_ add: BuiltinsModule.Adder) {
        add(
            "utf_16_encode", "($module, str, errors=None, byteorder=0, /)",
            "Text as UTF-16 in a byte order (0: with a mark), and its length."
        ) { (context, arguments) throws(Raised) in
            let text = try text(context, arguments, "utf_16_encode")
            let errors = try errors(context, arguments, "utf_16_encode")
            let codec = utf16(try order(context, arguments[2]))
            return context.tuple(try context.encode(text, codec, errors: errors), context.integer(text.count))
        }
        add("utf_16_le_encode", "($module, str, errors=None, /)", "Text as little-endian UTF-16, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_16_le_encode", utf16(.littleEndian))
        }
        add("utf_16_be_encode", "($module, str, errors=None, /)", "Text as big-endian UTF-16, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_16_be_encode", utf16(.bigEndian))
        }
        add(
            "utf_16_decode", "($module, data, errors=None, final=False, /)",
            "The text that UTF-16 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_16_decode", utf16(.marked))
        }
        add(
            "utf_16_le_decode", "($module, data, errors=None, final=False, /)",
            "The text that little-endian UTF-16 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_16_le_decode", utf16(.littleEndian))
        }
        add(
            "utf_16_be_decode", "($module, data, errors=None, final=False, /)",
            "The text that big-endian UTF-16 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_16_be_decode", utf16(.bigEndian))
        }
        add(
            "utf_16_ex_decode", "($module, data, errors=None, byteorder=0, final=False,\n                 /)",
            "The text that UTF-16 stands for, how many bytes that took, and the byte order."
        ) { (context, arguments) throws(Raised) in
            try decodeWithOrder(context, arguments, "utf_16_ex_decode") { utf16($0) }
        }
    }

    private static func addUTF32(_ add: BuiltinsModule.Adder) {
        add(
            "utf_32_encode", "($module, str, errors=None, byteorder=0, /)",
            "Text as UTF-32 in a byte order (0: with a mark), and its length."
        ) { (context, arguments) throws(Raised) in
            let text = try text(context, arguments, "utf_32_encode")
            let errors = try errors(context, arguments, "utf_32_encode")
            let codec = utf32(try order(context, arguments[2]))
            return context.tuple(try context.encode(text, codec, errors: errors), context.integer(text.count))
        }
        add("utf_32_le_encode", "($module, str, errors=None, /)", "Text as little-endian UTF-32, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_32_le_encode", utf32(.littleEndian))
        }
        add("utf_32_be_encode", "($module, str, errors=None, /)", "Text as big-endian UTF-32, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "utf_32_be_encode", utf32(.bigEndian))
        }
        add(
            "utf_32_decode", "($module, data, errors=None, final=False, /)",
            "The text that UTF-32 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_32_decode", utf32(.marked))
        }
        add(
            "utf_32_le_decode", "($module, data, errors=None, final=False, /)",
            "The text that little-endian UTF-32 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_32_le_decode", utf32(.littleEndian))
        }
        add(
            "utf_32_be_decode", "($module, data, errors=None, final=False, /)",
            "The text that big-endian UTF-32 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "utf_32_be_decode", utf32(.bigEndian))
        }
        add(
            "utf_32_ex_decode", "($module, data, errors=None, byteorder=0, final=False,\n                 /)",
            "The text that UTF-32 stands for, how many bytes that took, and the byte order."
        ) { (context, arguments) throws(Raised) in
            try decodeWithOrder(context, arguments, "utf_32_ex_decode") { utf32($0) }
        }
    }

    private static func addOthers(_ add: BuiltinsModule.Adder) {
        add("unicode_escape_encode", "($module, str, errors=None, /)", "Text with escape sequences, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(
                context, arguments, "unicode_escape_encode", TextCodec(kind: .unicodeEscape, name: "unicode-escape"))
        }
        add(
            "unicode_escape_decode", "($module, data, errors=None, /)",
            "The text that bytes with escape sequences stand for, and their number."
        ) {
            (context, arguments) throws(Raised) in
            let data = try textOrBytes(context, arguments[0])
            let errors = try errors(context, arguments, "unicode_escape_decode")
            let result = try decode(
                context, data, TextCodec(kind: .unicodeEscape, name: "unicode-escape"), errors: errors, isFinal: true)
            return context.tuple(result.text, context.integer(result.consumed))
        }
        add(
            "raw_unicode_escape_encode", "($module, str, errors=None, /)",
            "Text with escape sequences for what is not Latin-1, and its length."
        ) {
            (context, arguments) throws(Raised) in
            try encode(
                context, arguments, "raw_unicode_escape_encode",
                TextCodec(kind: .rawUnicodeEscape, name: "raw-unicode-escape"))
        }
        add(
            "raw_unicode_escape_decode", "($module, data, errors=None, /)",
            "The text that Latin-1 with escape sequences stands for, and the number of its bytes."
        ) {
            (context, arguments) throws(Raised) in
            let data = try textOrBytes(context, arguments[0])
            let errors = try errors(context, arguments, "raw_unicode_escape_decode")
            let result = try decode(
                context, data, TextCodec(kind: .rawUnicodeEscape, name: "raw-unicode-escape"), errors: errors,
                isFinal: true)
            return context.tuple(result.text, context.integer(result.consumed))
        }
        add("latin_1_encode", "($module, str, errors=None, /)", "Text as Latin-1, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "latin_1_encode", .latin1)
        }
        add(
            "latin_1_decode", "($module, data, errors=None, /)",
            "The text that Latin-1 stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "latin_1_decode", .latin1, isStateful: false)
        }
        add("ascii_encode", "($module, str, errors=None, /)", "Text as ASCII, and its length.") {
            (context, arguments) throws(Raised) in
            try encode(context, arguments, "ascii_encode", .ascii)
        }
        add(
            "ascii_decode", "($module, data, errors=None, /)",
            "The text that ASCII stands for, and how many bytes that took."
        ) {
            (context, arguments) throws(Raised) in
            try decode(context, arguments, "ascii_decode", .ascii, isStateful: false)
        }
    }
}
