// In CPython: Objects/exceptions.c (StopIteration)

/// The type `StopIteration`.
enum StopIterationType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(StopIterationFields.self, last: \.stopValue)
        type.documentation("An iterator has no more items.")
        type.slots.initialize = InitFunction(initialize)
        type.member(
            "value", "generator return value",
            get: { _, object in StopIterationObject(object).stopValue.orNone },
            set: { _, object, _, value in StopIterationObject(object).stopValue = value })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        setFields(object)
    }

    /// Sets `value` from the arguments.
    static func setFields(_ object: Value) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        StopIterationObject(object).stopValue = arguments.count > 0 ? arguments[0] : .none
    }
}
