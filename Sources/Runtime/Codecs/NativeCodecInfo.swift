// In CPython: CodecInfo in Lib/codecs.py
import TaipanText

/// What `codecs.lookup` answers where there is no package `encodings`: tuples of functions for the native encodings.
extension Context {
    /// Encoder and decoder of a native encoding, as attributes too; unbound: there is none of this name.
    func nativeCodecInfo(_ name: StringObject) throws(Raised) -> Value {
        guard case .text(let codec) = TextCodec.lookup(name.text) else { return .unbound }
        let codecName = string(codec.name)
        let encoder = makeNativeFunction(
            types.nativeFunction,
            makeDeclaration(
                "encode", "!($self, input, errors='strict', /)", "Encodes a text; answers the bytes and its length.",
                style: .bound, NativeFunction(NativeCodecFunctions.encode)),
            receiver: codecName)
        let decoder = makeNativeFunction(
            types.nativeFunction,
            makeDeclaration(
                "decode", "!($self, input, errors='strict', /)", "Decodes bytes; answers the text and their number.",
                style: .bound, NativeFunction(NativeCodecFunctions.decode)),
            receiver: codecName)
        let info = try call(nativeCodecInfoClass().value, tuple(encoder, decoder, .none, .none))
        try setAttribute(info, intern("name"), codecName)
        try setAttribute(info, intern("encode"), encoder)
        try setAttribute(info, intern("decode"), decoder)
        for name: StaticString in ["incrementalencoder", "incrementaldecoder", "streamwriter", "streamreader"] {
            try setAttribute(info, intern(name), .none)
        }
        return info
    }

    private func nativeCodecInfoClass() throws(Raised) -> TypeObject {
        if let type = modules.pointee.codecs.nativeCodecInfo { return type }
        let dictionary = makeDict()
        try set(dictionary, name: self[string: .__module__], intern("codecs"))
        try set(dictionary, name: StringObject(intern("_is_text_encoding")), .true)
        let type = TypeObject(
            try call(types.type.value, intern("CodecInfo"), tuple(types.tuple.value), dictionary.value))
        modules.pointee.codecs.nativeCodecInfo = type
        return type
    }
}

/// The functions of such a tuple, bound to the name of their codec.
private enum NativeCodecFunctions {
    private static func codec(_ context: Context, _ arguments: Arguments) -> TextCodec {
        if case .text(let codec) = TextCodec.lookup(StringObject(arguments[0]).text) { return codec }
        return .utf8
    }

    private static func errors(
        _ context: Context, _ arguments: Arguments, _ function: StaticString
    ) throws(Raised) -> Value {
        try CodecFunctions.errors(context, arguments.dropFirst(), function)
    }

    static func encode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let text = try CodecFunctions.text(context, arguments.dropFirst(), "encode")
        let errors = try errors(context, arguments, "encode")
        return context.tuple(
            try context.encode(text, codec(context, arguments), errors: errors), context.integer(text.count))
    }

    static func decode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let count = try context.byteView(arguments[1]).count
        let errors = try errors(context, arguments, "decode")
        return context.tuple(
            try context.decode(arguments[1], codec(context, arguments), errors: errors), context.integer(count))
    }
}
