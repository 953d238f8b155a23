// In CPython: Objects/exceptions.c (SystemExit)

struct SystemExitFields: BitwiseCopyable {
    var base: ExceptionFields
    var code: Value
}

/// The type `SystemExit`.
enum SystemExitType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(SystemExitFields.self, last: \.code)
        type.documentation("Asks the interpreter to end.")
        type.slots.initialize = InitFunction(initialize)
        type.member(
            "code", "exception code", get: { _, object in Reference<SystemExitFields>(object).code.orNone },
            set: { _, object, _, value in Reference<SystemExitFields>(object).code = value })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        setFields(object)
    }

    /// Sets `code` from the arguments.
    static func setFields(_ object: Value) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        if arguments.count == 0 { return }
        Reference<SystemExitFields>(object).code = arguments.count == 1 ? arguments[0] : arguments.value
    }
}
