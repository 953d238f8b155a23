// In CPython: Objects/exceptions.c (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
import TaipanText

/// The three errors of codecs; the one of translation has no encoding.
struct UnicodeErrorFields: BitwiseCopyable {
    var base: ExceptionFields
    var encoding: Value
    var object: Value
    var reason: Value
    var start: Int
    var end: Int
}
typealias UnicodeErrorObject = Reference<UnicodeErrorFields>

/// What the three have in common.
enum UnicodeErrors {
    static func declareMembers(_ type: TypeDeclaration, hasEncoding: Bool = true) {
        type.exceptionLayout(UnicodeErrorFields.self, last: \.reason)
        type.slots.new = NewFunction(BaseExceptionType.new)
        type.member(
            "encoding", "exception encoding", get: { _, object in UnicodeErrorObject(object).encoding.orNone },
            set: { _, object, _, value in UnicodeErrorObject(object).encoding = value })
        type.member(
            "object", "exception object", get: { _, object in UnicodeErrorObject(object).object.orNone },
            set: { _, object, _, value in UnicodeErrorObject(object).object = value })
        type.member(
            "start", "exception start",
            get: { context, object in context.integer(UnicodeErrorObject(object).start) },
            set: { (context, object, _, value) throws(Raised) in
                try setPosition(context, object, \.start, value)
            })
        type.member(
            "end", "exception end", get: { context, object in context.integer(UnicodeErrorObject(object).end) },
            set: { (context, object, _, value) throws(Raised) in
                try setPosition(context, object, \.end, value)
            })
        type.member(
            "reason", "exception reason", get: { _, object in UnicodeErrorObject(object).reason.orNone },
            set: { _, object, _, value in UnicodeErrorObject(object).reason = value })
    }

    /// Sets a position. As in CPython, what is no number that fits is refused only after -1 was stored.
    private static func setPosition(
        _ context: Context, _ object: Value, _ field: WritableKeyPath<UnicodeErrorFields, Int>, _ value: Value
    ) throws(Raised) {
        if value.isBound { UnicodeErrorObject(object).pointer.pointee[keyPath: field] = -1 }
        UnicodeErrorObject(object).pointer.pointee[keyPath: field] = try position(context, value)
    }

    private static func position(_ context: Context, _ value: Value) throws(Raised) -> Int {
        if value.isUnbound { throw context.typeError("can't delete numeric/char attribute") }
        return try context.exactSizeArgument(value)
    }

    // MARK: Arguments

    static func requireCount(_ context: Context, _ arguments: Arguments, _ count: Int) throws(Raised) {
        if arguments.count != count { throw context.wrongParsedCount(arguments.count, "", count, count) }
    }

    static func text(_ context: Context, _ arguments: Arguments, _ index: Int) throws(Raised) -> Value {
        guard context.type(of: arguments[index]).has(.stringSubclass) else {
            throw context.typeError(
                "argument \(index + 1) must be str, not \(context.typeName(of: arguments[index]))")
        }
        return arguments[index]
    }

    // MARK: Text

    /// `str` of the member that must be a str by now.
    static func member(_ context: Context, _ value: Value) throws(Raised) -> PythonString {
        StringObject(try context.text(value.orNone)).pythonString
    }

    /// `character '\x41'` and its like.
    static func escaped(_ point: UInt32) -> PythonString {
        let digits = String(point, radix: 16)
        let (letter, width) = point <= 0xFF ? ("x", 2) : point <= 0xFFFF ? ("u", 4) : ("U", 8)
        return ("'\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits + "'").python
    }

    /// The text of an error about characters.
    static func text(
        _ context: Context, _ object: Value, verb: PythonString, hasEncoding: Bool
    ) throws(Raised) -> Value {
        let error = UnicodeErrorObject(object)
        guard error.object.isBound else { return context.interpreter.pointee.emptyString }
        let reason = try member(context, error.reason)
        let codec: PythonString =
            hasEncoding ? "'" + (try member(context, error.encoding)) + "' codec " : ""
        let start = error.start
        let end = error.end
        let content = error.object
        if context.type(of: content).has(.stringSubclass), start >= 0, start < StringObject(content).count,
            end == start &+ 1
        {
            let point = StringObject(content).codePoint(at: start)
            return context.string(
                codec + "can't " + verb + " character " + escaped(point) + " in position \(start): ".python + reason)
        }
        return context.string(
            codec + "can't " + verb + " characters in position \(start)-\(end &- 1): ".python + reason)
    }
}
