// In CPython: Objects/exceptions.c (KeyError)

/// The type `KeyError`: its text is the representation of the key, so that an empty key can be seen.
enum KeyErrorType {
    static func declare(_ type: TypeDeclaration) {
        type.documentation("A mapping has no such key.")
        type.slots.initialize = InitFunction(BaseExceptionType.initialize)
        type.slots.string = UnaryFunction(text)
    }

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        if arguments.count == 1 { return try context.representation(arguments[0]) }
        return try BaseExceptionType.text(context, object)
    }
}
