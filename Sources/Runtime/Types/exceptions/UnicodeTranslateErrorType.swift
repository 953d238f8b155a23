// In CPython: Objects/exceptions.c (UnicodeTranslateError)

/// The type `UnicodeTranslateError`.
enum UnicodeTranslateErrorType {
    static func declare(_ type: TypeDeclaration) {
        UnicodeErrors.declareMembers(type)
        type.documentation("A text cannot be translated.")
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction({ (context, object) throws(Raised) in
            try UnicodeErrors.text(context, object, verb: "translate", hasEncoding: false)
        })
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        try UnicodeErrors.requireCount(context, arguments, 4)
        let text = try UnicodeErrors.text(context, arguments, 0)
        let start = try context.sizeArgument(arguments[1])
        let end = try context.sizeArgument(arguments[2])
        let reason = try UnicodeErrors.text(context, arguments, 3)
        let error = UnicodeErrorObject(object)
        error.object = text
        error.start = start
        error.end = end
        error.reason = reason
    }
}
