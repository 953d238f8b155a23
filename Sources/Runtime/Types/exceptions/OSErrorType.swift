// In CPython: Objects/exceptions.c (OSError)
import TaipanHost
import TaipanText

struct OSErrorFields: BitwiseCopyable {
    var base: ExceptionFields
    var number: Value
    var message: Value
    var fileName: Value
    var secondFileName: Value
    /// `characters_written`, or -1.
    var written: Int
}
typealias OSErrorObject = Reference<OSErrorFields>

/// The type `OSError`, which makes an instance of that subclass which stands for the error number.
enum OSErrorType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(OSErrorFields.self, last: \.secondFileName)
        type.documentation("The system refused or failed.")
        type.slots.new = NewFunction(new)
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction(text)
        type.method("__reduce__", "!($self, /)", "Class, arguments and attributes, for pickle.", reduce)
        type.member(
            "errno", "POSIX exception code", get: { _, object in OSErrorObject(object).number.orNone },
            set: { _, object, _, value in OSErrorObject(object).number = value })
        type.member(
            "strerror", "exception strerror", get: { _, object in OSErrorObject(object).message.orNone },
            set: { _, object, _, value in OSErrorObject(object).message = value })
        type.member(
            "filename", "exception filename", get: { _, object in OSErrorObject(object).fileName.orNone },
            set: { _, object, _, value in OSErrorObject(object).fileName = value })
        type.member(
            "filename2", "second exception filename",
            get: { _, object in OSErrorObject(object).secondFileName.orNone },
            set: { _, object, _, value in OSErrorObject(object).secondFileName = value })
        type.attribute("characters_written", "", get: charactersWritten, set: setCharactersWritten)
    }

    // MARK: Making

    /// Whether a class overrides `__init__` and not `__new__`: then the fields are filled by `__init__`.
    private static func fillsFieldsInInit(_ context: Context, _ type: TypeObject) -> Bool {
        let own = context.types.osError.slots
        guard let initialize = type.slots.initialize, let new = type.slots.new, let ownInitialize = own.initialize,
            let ownNew = own.new
        else { return false }
        return !(initialize == ownInitialize) && new == ownNew
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if fillsFieldsInInit(context, type) {
            let error = try context.allocateInstance(OSErrorFields.self, type)
            error.written = -1
            error.pointer.pointee.base.arguments = context.interpreter.pointee.emptyTuple
            return error.value
        }
        try context.requireNoKeywords(arguments, type.nameText)
        let tuple = try context.makeTuple(arguments.base, count: arguments.count)
        var type = type
        if type === context.types.osError, (2...5).contains(arguments.count) {
            type = try context.osErrorType(for: arguments[0])
        }
        let error = try context.allocateInstance(OSErrorFields.self, type)
        error.pointer.pointee.base.arguments = tuple.value
        error.written = -1
        try fill(context, error, tuple)
        return error.value
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        guard fillsFieldsInInit(context, context.type(of: object)) else { return }
        try context.requireNoKeywords(arguments, context.typeName(of: object))
        let tuple = try context.makeTuple(arguments.base, count: arguments.count)
        try fill(context, OSErrorObject(object), tuple)
    }

    /// Sets fields and `args` from the arguments.
    private static func fill(_ context: Context, _ error: OSErrorObject, _ arguments: TupleObject) throws(Raised) {
        var shown = arguments
        if (2...5).contains(arguments.count) {
            error.number = arguments[0]
            error.message = arguments[1]
            let fileName = arguments.count > 2 ? arguments[2] : .none
            if !fileName.isNone {
                if error.type === context.types.blockingIOError, context.isNumber(fileName) {
                    error.written = try context.index(fileName, overflow: context.types.valueError)
                } else {
                    error.fileName = fileName
                    if arguments.count > 4, !arguments[4].isNone { error.secondFileName = arguments[4] }
                    shown = try context.makeTuple(arguments.items, count: 2)
                }
            }
        }
        ExceptionObject(error.value).arguments = shown.value
    }

    /// Sets the fields of an exception made natively, whose type is the right one already.
    static func setFields(_ context: Context, _ object: Value) {
        OSErrorObject(object).written = -1
        // Nothing in there can raise: what natives pass as a file name is no number.
        try? fill(context, OSErrorObject(object), TupleObject(ExceptionObject(object).arguments))
    }

    // MARK: Text

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let error = OSErrorObject(object)
        let hasFileName = error.fileName.isBound
        guard hasFileName || (isTruthy(error.number) && isTruthy(error.message)) else {
            return try BaseExceptionType.text(context, object)
        }
        var text: PythonString = "[Errno "
        text = text + StringObject(try context.text(error.number.orNone)).pythonString + "] "
        text = text + StringObject(try context.text(error.message.orNone)).pythonString
        if hasFileName {
            text = text + ": " + StringObject(try context.representation(error.fileName.orNone)).pythonString
            if error.secondFileName.isBound {
                text =
                    text + " -> " + StringObject(try context.representation(error.secondFileName)).pythonString
            }
        }
        return context.string(text)
    }

    private static func isTruthy(_ value: Value) -> Bool { value.isBound }

    // MARK: Pickle

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let error = OSErrorObject(object)
        var tuple = ExceptionObject(object).arguments
        let items = TupleObject(tuple)
        if items.count == 2, error.fileName.isBound {
            tuple =
                error.secondFileName.isBound
                ? context.tuple(items[0], items[1], error.fileName, .none, error.secondFileName)
                : context.tuple(items[0], items[1], error.fileName)
        }
        let attributes = try context.instanceDictionary(object)
        let type = context.type(of: object).value
        return attributes.count == 0 ? context.tuple(type, tuple) : context.tuple(type, tuple, attributes.value)
    }

    // MARK: characters_written

    static func charactersWritten(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let written = OSErrorObject(object).written
        if written == -1 { throw context.raise(context.types.attributeError, "characters_written") }
        return context.integer(written)
    }

    static func setCharactersWritten(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound {
            if OSErrorObject(object).written == -1 {
                throw context.raise(context.types.attributeError, "characters_written")
            }
            OSErrorObject(object).written = -1
            return
        }
        OSErrorObject(object).written = try context.index(value, overflow: context.types.valueError)
    }
}

extension Context {
    /// Whether the object counts as a number (`PyNumber_Check`).
    func isNumber(_ value: Value) -> Bool {
        let slots = type(of: value).slots
        return slots.int != nil || slots.float != nil || slots.index != nil
    }

    /// The subclass of OSError that stands for an error number.
    func osErrorType(for number: Value) throws(Raised) -> TypeObject {
        let type = type(of: number)
        var found: Int32?
        if type.has(.integerSubclass) { found = machineInteger(number).flatMap { Int32(exactly: $0) } }
        return found.map { osErrorType(for: $0) } ?? types.osError
    }

    func osErrorType(for number: Int32) -> TypeObject {
        switch number {
        case ErrorNumber.EAGAIN, ErrorNumber.EALREADY, ErrorNumber.EINPROGRESS: types.blockingIOError
        case ErrorNumber.EPIPE, ErrorNumber.ESHUTDOWN: types.brokenPipeError
        case ErrorNumber.ECHILD: types.childProcessError
        case ErrorNumber.ECONNABORTED: types.connectionAbortedError
        case ErrorNumber.ECONNREFUSED: types.connectionRefusedError
        case ErrorNumber.ECONNRESET: types.connectionResetError
        case ErrorNumber.EEXIST: types.fileExistsError
        case ErrorNumber.ENOENT: types.fileNotFoundError
        case ErrorNumber.EISDIR: types.isADirectoryError
        case ErrorNumber.ENOTDIR: types.notADirectoryError
        case ErrorNumber.EINTR: types.interruptedError
        case ErrorNumber.EACCES, ErrorNumber.EPERM: types.permissionError
        case ErrorNumber.ESRCH: types.processLookupError
        case ErrorNumber.ETIMEDOUT: types.timeoutError
        default: types.osError
        }
    }

    /// The exception of what the host answered, with the file name that it was about.
    func osError(_ error: HostError, fileName: Value = .unbound) -> Raised {
        if error == .embeddedNull { return valueError("embedded null byte") }
        let type = osErrorType(for: error.errno)
        let number = integer(Int(error.errno))
        let message = string(error.message)
        if fileName.isUnbound { return raise(type, arguments: number, message) }
        return raise(type, arguments: number, message, fileName)
    }
}
