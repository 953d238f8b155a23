// In CPython: Objects/exceptions.c (UnicodeEncodeError)

/// The type `UnicodeEncodeError`.
enum UnicodeEncodeErrorType {
    static func declare(_ type: TypeDeclaration) {
        UnicodeErrors.declareMembers(type)
        type.documentation("A text cannot be encoded.")
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction({ (context, object) throws(Raised) in
            try UnicodeErrors.text(context, object, verb: "encode", hasEncoding: true)
        })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        try UnicodeErrors.requireCount(context, arguments, 5)
        let encoding = try UnicodeErrors.text(context, arguments, 0)
        let text = try UnicodeErrors.text(context, arguments, 1)
        let start = try context.sizeArgument(arguments[2])
        let end = try context.sizeArgument(arguments[3])
        let reason = try UnicodeErrors.text(context, arguments, 4)
        let error = UnicodeErrorObject(object)
        error.encoding = encoding
        error.object = text
        error.start = start
        error.end = end
        error.reason = reason
    }
}
