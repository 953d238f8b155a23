// In CPython: Objects/genobject.c (_PyCoroWrapper_Type)

/// The type `coroutine_wrapper`: the iterator that `coroutine.__await__()` answers.
enum CoroutineWrapperType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CellFields.self, references: \.content, \.content)
        type.flags(.hasGC)
        type.documentation("The iterator of a coroutine, for code that iterates instead of awaiting.")
        type.slots.iterate = UnaryFunction { (_, wrapper) throws(Raised) in wrapper }
        type.slots.next = UnaryFunction { (context, wrapper) throws(Raised) in
            try context.sendInto(coroutine(wrapper), .none)
        }
        type.method("send", "!($self, value, /)", "Resumes the coroutine with a value.") {
            (context, arguments) throws(Raised) in
            try context.sendInto(coroutine(arguments[0]), arguments[1])
        }
        type.method(
            "throw", "!($self, type, value=None, traceback=None, /)", "Raises an exception inside the coroutine."
        ) { (context, arguments) throws(Raised) in
            try context.throwInto(coroutine(arguments[0]), arguments[1], arguments[2], arguments[3])
        }
        type.method("close", "!($self, /)", "Raises GeneratorExit inside the coroutine, to end it.") {
            (context, arguments) throws(Raised) in
            try context.close(coroutine(arguments[0]))
            return .none
        }
    }

    private static func coroutine(_ wrapper: Value) -> GeneratorObject { GeneratorObject(CellObject(wrapper).content) }
}
