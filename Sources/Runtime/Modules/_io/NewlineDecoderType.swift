// In CPython: Modules/_io/textio.c (IncrementalNewlineDecoder)

struct NewlineDecoderFields: BitwiseCopyable {
    var header: Header
    /// The decoder before this one, None if text comes decoded, unbound before `__init__`.
    var decoder: Value
    var errors: Value
    var isPending: Bool
    var translates: Bool
    var seen: UInt8
}
typealias NewlineDecoderObject = Reference<NewlineDecoderFields>

/// The type `IncrementalNewlineDecoder`.
enum NewlineDecoderType {
    private static let parameters = ParameterList(
        "IncrementalNewlineDecoder", "(decoder, translate, errors='strict')")

    static func declare(_ type: TypeDeclaration) {
        type.layout(NewlineDecoderFields.self, references: \.decoder, \.errors)
        type.flags([.baseType])
        type.signature("(decoder, translate, errors='strict')")
        type.documentation(
            "A decoder behind another one, which makes all line ends `\\n` if asked to and remembers which there were.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(NewlineDecoderFields.self, type).value
        }
        type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: parameters)
            let decoder = NewlineDecoderObject(value)
            let translates = try context.int32Argument(bound[1]) != 0
            decoder.decoder = bound[0]
            decoder.errors = bound[2].isBound ? bound[2] : context[.strict]
            decoder.translates = translates
            decoder.seen = 0
            decoder.isPending = false
        }
        type.method("decode", "($self, /, input, final=False)", "Decodes a piece of input.") {
            (context, arguments) throws(Raised) in
            let isFinal = arguments[2].isUnbound ? false : try context.int32Argument(arguments[2]) != 0
            return try decode(context, NewlineDecoderObject(arguments[0]), arguments[1], isFinal: isFinal)
        }
        type.method("getstate", "($self, /)", "The state: bytes that wait and a number.") {
            (context, arguments) throws(Raised) in
            let decoder = NewlineDecoderObject(arguments[0])
            var bytes = context.interpreter.pointee.emptyBytes
            var flag = 0
            if decoder.decoder.isGiven {
                (bytes, flag) = try context.decoderState(
                    try context.callMethod(decoder.decoder, .getstate), requiresBytes: false)
            }
            return context.tuple(bytes, context.integer(flag << 1 | (decoder.isPending ? 1 : 0)))
        }
        type.method("setstate", "($self, state, /)", "Sets the state.") { (context, arguments) throws(Raised) in
            let decoder = NewlineDecoderObject(arguments[0])
            guard context.type(of: arguments[1]).has(.tupleSubclass) else {
                throw context.typeError("state argument must be a tuple")
            }
            let state = TupleObject(arguments[1])
            guard state.count == 2, context.type(of: state[1]).has(.integerSubclass) else {
                throw context.typeError("setstate(): illegal state argument")
            }
            let flag = context.machineInteger(state[1].isBool ? context.integer(state[1] === .true ? 1 : 0) : state[1])
            guard let flag else { throw context.overflowError("int too big to convert") }
            decoder.isPending = flag & 1 != 0
            if decoder.decoder.isGiven {
                return try context.callMethod(
                    decoder.decoder, .setstate, context.tuple(state[0], context.integer(flag >> 1)))
            }
            return .none
        }
        type.method("reset", "($self, /)", "Begins anew.") { (context, arguments) throws(Raised) in
            let decoder = NewlineDecoderObject(arguments[0])
            decoder.seen = 0
            decoder.isPending = false
            if decoder.decoder.isGiven { return try context.callMethod(decoder.decoder, .reset) }
            return .none
        }
        type.attribute(
            "newlines", "The line ends that were read so far: None, a str or a tuple.",
            get: { context, value in context.newlinesValue(NewlineDecoderObject(value).seen) })
    }

    static func decode(
        _ context: Context, _ decoder: NewlineDecoderObject, _ input: Value, isFinal: Bool
    ) throws(Raised) -> Value {
        if decoder.decoder.isUnbound {
            throw context.valueError("IncrementalNewlineDecoder.__init__ not called")
        }
        var output = input
        if !decoder.decoder.isNone {
            output = try context.callMethod(decoder.decoder, .decode, input, Value(isFinal))
        }
        try context.checkDecoded(output)
        var seen = decoder.seen
        var isPending = decoder.isPending
        let result = try context.decodeNewlines(
            output, seen: &seen, isPending: &isPending, translates: decoder.translates, isFinal: isFinal)
        decoder.seen = seen
        decoder.isPending = isPending
        return result
    }
}

extension Context {
    /// Raises TypeError unless a decoder's answer is a str.
    func checkDecoded(_ value: Value) throws(Raised) {
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("decoder should return a string result, not '\(typeName(of: value))'")
        }
    }

    /// A decoder's state, a tuple of bytes and an int.
    func decoderState(_ state: Value, requiresBytes: Bool = true) throws(Raised) -> (Value, Int) {
        guard type(of: state).has(.tupleSubclass), TupleObject(state).count == 2 else {
            throw typeError("illegal decoder state")
        }
        let items = TupleObject(state)
        guard type(of: items[1]).has(.integerSubclass), let flags = machineInteger(try indexObject(items[1])) else {
            throw typeError("illegal decoder state")
        }
        guard !requiresBytes || type(of: items[0]).has(.bytesSubclass) else {
            throw typeError(
                "illegal decoder state: the first item should be a bytes object, not '\(typeName(of: items[0]))'")
        }
        return (items[0], flags)
    }
}
