// In CPython: Modules/_codecsmodule.c
import TaipanText

/// The module `_codecs`: the registries of codecs and of error handlers, and the codecs of the interpreter itself.
enum CodecsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "_codecs", "The registries of codecs and error handlers, and the codecs that are part of the interpreter.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        addRegistry(add)
        addEscapes(add)
        CodecFunctions.add(add)
        addCharacterMaps(add)
        addErrorHandlers(add)
        return module
    }

    // MARK: The registry

    private static func addRegistry(_ add: BuiltinsModule.Adder) {
        add("register", "($module, search_function, /)", "Adds a function that finds codecs by their names.") {
            (context, arguments) throws(Raised) in
            try context.registerCodecSearch(arguments[0])
            return .none
        }
        add("lookup", "($module, encoding, /)", "What the search functions know of an encoding.") {
            (context, arguments) throws(Raised) in
            try context.lookupCodec(name(context, arguments[0], "lookup")).value
        }
        add(
            "encode", "($module, /, obj, encoding='utf-8', errors='strict')",
            "Encodes an object, which need not be text, with a codec of the registry."
        ) { (context, arguments) throws(Raised) in
            try convert(context, arguments, "encode", .encoding)
        }
        add(
            "decode", "($module, /, obj, encoding='utf-8', errors='strict')",
            "Decodes an object, which need not be bytes, with a codec of the registry."
        ) { (context, arguments) throws(Raised) in
            try convert(context, arguments, "decode", .decoding)
        }
    }

    private static func name(
        _ context: Context, _ value: Value, _ function: StaticString
    ) throws(Raised) -> StringObject {
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("\(function)() argument must be str, not \(context.argumentTypeName(value))")
        }
        try context.rejectZeros(StringObject(value))
        return StringObject(value)
    }

    private static func convert(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, _ direction: Context.CodecDirection
    ) throws(Raised) -> Value {
        let encoding = try context.codecArgument(arguments[1], function, "encoding")
        let errors = try context.codecArgument(arguments[2], function, "errors")
        let name = encoding.isBound ? StringObject(encoding) : StringObject(context.intern("utf-8"))
        return try context.convertWithCodec(arguments[0], name, errors: errors, direction)
    }

    // MARK: Bytes

    private static func addEscapes(_ add: BuiltinsModule.Adder) {
        add(
            "escape_encode", "($module, data, errors=None, /)", "Bytes with escape sequences for what is not printable."
        ) { (context, arguments) throws(Raised) in
            guard context.type(of: arguments[0]).has(.bytesSubclass) else {
                throw context.typeError(
                    "escape_encode() argument 1 must be bytes, not \(context.argumentTypeName(arguments[0]))")
            }
            _ = try CodecFunctions.errors(context, arguments, "escape_encode")
            let bytes = BytesObject(arguments[0])
            return context.tuple(
                try context.makeBytes(BytesEscape.encode(bytes.bytes, bytes.count)), context.integer(bytes.count))
        }
        add(
            "escape_decode", "($module, data, errors=None, /)",
            "Bytes that have escape sequences as in a bytes literal.",
            escapeDecode)
    }

    private static func escapeDecode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let data = try CodecFunctions.textOrBytes(context, arguments[0])
        let errors = try CodecFunctions.errors(context, arguments, "escape_decode")
        let view = try context.byteView(data)
        var decoder = BytesEscape()
        let mode = errors.isBound ? StringObject(errors).text : "strict"
        if let failure = decoder.decode(view.base, view.count, errors: mode) {
            switch failure {
            case .trailingBackslash: throw context.valueError("Trailing \\ in string")
            case .invalidEscape(let position):
                throw context.valueError("invalid \\x escape at position \(position)")
            case .unknownHandler:
                throw context.valueError("decoding error; unknown error handling code: \(mode)")
            }
        }
        let result = try context.makeBytes(decoder.output)
        let count = view.count
        if let letter = decoder.firstInvalidEscape {
            try context.warn(
                context.types.deprecationWarning, "invalid escape sequence '\\\(Unicode.Scalar(letter))'")
        }
        return context.tuple(result, context.integer(count))
    }

    // MARK: Character maps

    private static func addCharacterMaps(_ add: BuiltinsModule.Adder) {
        add(
            "charmap_encode", "($module, str, errors=None, mapping=None, /)",
            "Encodes text by a mapping from code points to bytes."
        ) { (context, arguments) throws(Raised) in
            let text = try CodecFunctions.text(context, arguments, "charmap_encode")
            let errors = try CodecFunctions.errors(context, arguments, "charmap_encode")
            let count = text.count
            return context.tuple(
                try context.encodeCharmap(text, mapping: arguments[2], errors: errors), context.integer(count))
        }
        add(
            "charmap_decode", "($module, data, errors=None, mapping=None, /)",
            "Decodes bytes by a mapping to code points or text."
        ) { (context, arguments) throws(Raised) in
            let count = try context.byteView(arguments[0]).count
            let errors = try CodecFunctions.errors(context, arguments, "charmap_decode")
            return context.tuple(
                try context.decodeCharmap(arguments[0], mapping: arguments[2], errors: errors), context.integer(count))
        }
        add("charmap_build", "($module, map, /)", "A mapping for charmap_encode, from the text of all 256 bytes.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[0]).has(.stringSubclass) else {
                throw context.typeError(
                    "charmap_build() argument must be str, not \(context.argumentTypeName(arguments[0]))")
            }
            return try context.makeEncodingMap(StringObject(arguments[0]))
        }
        add("readbuffer_encode", "($module, data, errors=None, /)", "The bytes of an object, or the UTF-8 of a text.") {
            (context, arguments) throws(Raised) in
            let data = try CodecFunctions.textOrBytes(context, arguments[0])
            _ = try CodecFunctions.errors(context, arguments, "readbuffer_encode")
            let view = try context.byteView(data)
            return context.tuple(try context.makeBytes(copying: view), context.integer(view.count))
        }
    }

    // MARK: Error handlers

    private static func addErrorHandlers(_ add: BuiltinsModule.Adder) {
        add("register_error", "($module, errors, handler, /)", "Registers an error handler under a name.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[0]).has(.stringSubclass) else {
                throw context.typeError(
                    "register_error() argument 1 must be str, not \(context.argumentTypeName(arguments[0]))")
            }
            try context.rejectZeros(StringObject(arguments[0]))
            try context.registerErrorHandler(StringObject(arguments[0]), arguments[1])
            return .none
        }
        add("lookup_error", "($module, name, /)", "The error handler of a name.") {
            (context, arguments) throws(Raised) in
            try context.lookupErrorHandler(name(context, arguments[0], "lookup_error").value)
        }
        add("_forget_codec", "($module, encoding, /)", "Forgets what was found for an encoding; for tests.") {
            (context, arguments) throws(Raised) in
            try context.forgetCodec(name(context, arguments[0], "_forget_codec"))
            return .none
        }
    }
}
