// In CPython: Objects/exceptions.c (StopIteration)

struct StopIterationFields: BitwiseCopyable {
    var base: ExceptionFields
    var result: Value
}

/// The type `StopIteration`.
enum StopIterationType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(StopIterationFields.self, last: \.result)
        type.documentation("An iterator has no more items.")
        type.slots.initialize = InitFunction(initialize)
        type.member(
            "value", "generator return value",
            get: { _, object in Reference<StopIterationFields>(object).result.orNone },
            set: { _, object, _, value in Reference<StopIterationFields>(object).result = value })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        setFields(object)
    }

    /// Sets `value` from the arguments.
    static func setFields(_ object: Value) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        Reference<StopIterationFields>(object).result = arguments.count > 0 ? arguments[0] : .none
    }
}
