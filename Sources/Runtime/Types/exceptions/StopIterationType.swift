// In CPython: Objects/exceptions.c (StopIteration)

struct StopIterationFields: BitwiseCopyable {
    var base: ExceptionFields
    var value: Value
}

/// The type `StopIteration`.
enum StopIterationType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(StopIterationFields.self, last: \.value)
        type.documentation("An iterator has no more items.")
        type.slots.initialize = InitFunction(initialize)
        type.member(
            "value", "generator return value",
            get: { _, object in Reference<StopIterationFields>(object).value.orNone },
            set: { _, object, _, value in Reference<StopIterationFields>(object).value = value })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        setFields(object)
    }

    /// Sets `value` from the arguments.
    static func setFields(_ object: Value) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        Reference<StopIterationFields>(object).value = arguments.count > 0 ? arguments[0] : .none
    }
}
