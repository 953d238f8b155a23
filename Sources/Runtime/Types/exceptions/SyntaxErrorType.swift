// In CPython: Objects/exceptions.c (SyntaxError)
import TaipanSyntax
import TaipanText

struct SyntaxErrorFields: BitwiseCopyable {
    var base: ExceptionFields
    var message: Value
    var fileName: Value
    var line: Value
    var offset: Value
    var text: Value
    var printsFileAndLine: Value
}
typealias SyntaxErrorObject = Reference<SyntaxErrorFields>

/// The type `SyntaxError`.
enum SyntaxErrorType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(SyntaxErrorFields.self, last: \.printsFileAndLine)
        type.documentation("A source text is not valid.")
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction(text)
        type.member(
            "msg", "exception msg", get: { _, object in SyntaxErrorObject(object).message.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).message = value })
        type.member(
            "filename", "exception filename", get: { _, object in SyntaxErrorObject(object).fileName.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).fileName = value })
        type.member(
            "lineno", "exception lineno", get: { _, object in SyntaxErrorObject(object).line.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).line = value })
        type.member(
            "offset", "exception offset", get: { _, object in SyntaxErrorObject(object).offset.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).offset = value })
        type.member(
            "text", "exception text", get: { _, object in SyntaxErrorObject(object).text.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).text = value })
        type.member(
            "print_file_and_line", "exception print_file_and_line",
            get: { _, object in SyntaxErrorObject(object).printsFileAndLine.orNone },
            set: { _, object, _, value in SyntaxErrorObject(object).printsFileAndLine = value })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        try fill(context, object)
    }

    /// Sets the fields from `args`.
    private static func fill(_ context: Context, _ object: Value) throws(Raised) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        let error = SyntaxErrorObject(object)
        if arguments.count >= 1 { error.message = arguments[0] }
        guard arguments.count == 2 else { return }
        let place = try context.makeTuple(from: arguments[1])
        guard place.count == 4 else { throw context.indexError("tuple index out of range") }
        error.fileName = place[0]
        error.line = place[1]
        error.offset = place[2]
        error.text = place[3]
        // A line with a statement of Python 2 gets advice, but not in a subclass.
        if context.type(of: object) === context.types.syntaxError,
            context.type(of: place[3]).has(.stringSubclass), context.type(of: arguments[0]).has(.stringSubclass)
        {
            let message = StringObject(arguments[0]).pythonString
            let advice = SourceError(.syntaxError, message, text: .read(StringObject(place[3]).pythonString))
                .messageAttribute
            if advice != message { error.message = context.string(advice) }
        }
    }

    static func setFields(_ context: Context, _ object: Value) { try? fill(context, object) }

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let error = SyntaxErrorObject(object)
        let message = try context.text(error.message.orNone)
        let hasFileName = error.fileName.isBound && context.type(of: error.fileName).has(.stringSubclass)
        let hasLine =
            error.line.isBound && (error.line.isSmallInteger || error.line.isExactly(context.types.int))
        if !hasFileName && !hasLine { return message }
        var text = StringObject(message).pythonString + " ("
        if hasFileName {
            let path = StringObject(error.fileName).pythonString.utf8
            let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
            text = text + PythonString(uncheckedUTF8: Array(path[start...])) + (hasLine ? ", " : "")
        }
        if hasLine { text = text + "line \(context.machineInteger(error.line) ?? -1)".python }
        return context.string(text + ")")
    }
}

extension String {
    /// The text as the engine's own.
    var python: PythonString { PythonString(self) }
}
