// In CPython: unicode_decode_call_errorhandler_writer, unicode_encode_call_errorhandler in Objects/unicodeobject.c

/// Asks the error handler of a call, which is found at the first error; the exception is made then, and used again.
struct ErrorHandlerCalls {
    let context: Context
    /// The name of the handler; unbound stands for "strict".
    let name: Value
    private var handler = Value.unbound
    private(set) var exception = Value.unbound

    init(_ context: Context, _ name: Value) {
        self.context = context
        self.name = name
    }

    /// What the handler puts for a range, and where to go on.
    struct Answer {
        let replacement: Value
        let position: Int
    }

    /// Tells the exception of another range.
    private mutating func prepare(
        _ type: TypeObject, _ encoding: StaticString, _ object: Value, _ start: Int, _ end: Int, _ reason: Value
    ) {
        guard exception.isBound else {
            exception = context.makeException(
                type,
                context.tuple(
                    context.string(encoding), object, context.integer(start), context.integer(end), reason))
            return
        }
        let error = UnicodeErrorObject(exception)
        error.start = start
        error.end = end
        error.reason = reason
    }

    /// Raises the error itself.
    mutating func failure(
        encoding: StaticString, _ text: StringObject, _ start: Int, _ end: Int, _ reason: StaticString
    ) -> Raised {
        prepare(context.types.unicodeEncodeError, encoding, text.value, start, end, context.string(reason))
        return context.raise(exception)
    }

    mutating func decodingFailure(
        _ encoding: Value, _ bytes: Value, _ start: Int, _ end: Int, _ reason: Value
    ) -> Raised {
        makeDecodeError(encoding, bytes, start, end, reason)
        return context.raise(exception)
    }

    private mutating func makeDecodeError(
        _ encoding: Value, _ bytes: Value, _ start: Int, _ end: Int, _ reason: Value
    ) {
        if exception.isUnbound {
            exception = context.makeException(
                context.types.unicodeDecodeError,
                context.tuple(encoding, bytes, context.integer(start), context.integer(end), reason))
            return
        }
        let error = UnicodeErrorObject(exception)
        error.start = start
        error.end = end
        error.reason = reason
    }

    private mutating func findHandler() throws(Raised) {
        if handler.isUnbound { handler = try context.lookupErrorHandler(name) }
    }

    /// Asks about code points that cannot be encoded: the answer's replacement is a str or bytes.
    mutating func encoding(
        _ encoding: StaticString, _ text: StringObject, _ start: Int, _ end: Int, _ reason: StaticString
    ) throws(Raised) -> Answer {
        try findHandler()
        prepare(context.types.unicodeEncodeError, encoding, text.value, start, end, context.string(reason))
        let answer = try context.call(handler, exception)
        let parts = try Self.pair(context, answer, "encoding error handler must return (str/bytes, int) tuple")
        let type = context.type(of: parts[0])
        guard type.has(.stringSubclass) || type.has(.bytesSubclass) else {
            throw context.typeError("encoding error handler must return (str/bytes, int) tuple")
        }
        let position = try Self.position(context, parts[1], count: text.count)
        return Answer(replacement: parts[0], position: position)
    }

    /// Asks about bytes that cannot be decoded: the answer's replacement is a str. The handler may have given the
    /// exception other bytes, which then are what is decoded.
    mutating func decoding(
        _ encoding: Value, _ bytes: inout BytesObject, _ start: Int, _ end: Int, _ reason: Value
    ) throws(Raised) -> Answer {
        try findHandler()
        makeDecodeError(encoding, bytes.value, start, end, reason)
        let answer = try context.call(handler, exception)
        let message: StaticString = "decoding error handler must return (str, int) tuple"
        let parts = try Self.pair(context, answer, message)
        guard context.type(of: parts[0]).has(.stringSubclass) else { throw context.typeError("\(message)") }
        let number = try context.sizeArgument(parts[1])
        bytes = try UnicodeErrorPlace.bytes(context, UnicodeErrorObject(exception).object, "object")
        return Answer(replacement: parts[0], position: try Self.clip(context, number, count: bytes.count))
    }

    /// Asks about code points that cannot be translated: the answer's replacement is a str.
    mutating func translating(
        _ text: StringObject, _ start: Int, _ end: Int, _ reason: StaticString
    ) throws(Raised) -> Answer {
        try findHandler()
        if exception.isUnbound {
            exception = context.makeException(
                context.types.unicodeTranslateError,
                context.tuple(text.value, context.integer(start), context.integer(end), context.string(reason)))
        } else {
            let error = UnicodeErrorObject(exception)
            error.start = start
            error.end = end
        }
        let answer = try context.call(handler, exception)
        let message: StaticString = "translating error handler must return (str, int) tuple"
        let parts = try Self.pair(context, answer, message)
        guard context.type(of: parts[0]).has(.stringSubclass) else { throw context.typeError("\(message)") }
        return Answer(
            replacement: parts[0], position: try Self.position(context, parts[1], count: text.count))
    }

    private static func pair(
        _ context: Context, _ answer: Value, _ message: StaticString
    ) throws(Raised) -> TupleObject {
        guard context.type(of: answer).has(.tupleSubclass), TupleObject(answer).count == 2 else {
            throw context.typeError("\(message)")
        }
        return TupleObject(answer)
    }

    private static func position(_ context: Context, _ value: Value, count: Int) throws(Raised) -> Int {
        try clip(context, context.sizeArgument(value), count: count)
    }

    private static func clip(_ context: Context, _ number: Int, count: Int) throws(Raised) -> Int {
        let position = number < 0 ? number + count : number
        guard position >= 0, position <= count else {
            throw context.indexError("position \(position) from error handler out of bounds")
        }
        return position
    }
}

extension Context {
    func unicodeEncodeError(
        _ encoding: StaticString, _ text: Value, _ start: Int, _ end: Int, _ reason: StaticString
    ) -> Raised {
        raise(
            types.unicodeEncodeError, arguments: string(encoding), text, integer(start), integer(end), string(reason))
    }
}
