// In CPython: Objects/exceptions.c (SimpleExtendsException, MiddlingExtendsException)

/// Exceptions that have nothing of their own but a name.
enum SimpleException {
    /// An exception made as BaseException is.
    static func declare(_ type: TypeDeclaration, _ documentation: StaticString) {
        type.documentation(documentation)
        type.slots.new = type.context.types.baseException.slots.new
        type.slots.initialize = type.context.types.baseException.slots.initialize
    }

    /// `MemoryError.__new__` passes over its arguments, since CPython keeps instances in reserve.
    static func declareMemoryError(_ type: TypeDeclaration) {
        declare(type, "There is not enough memory.")
        type.slots.new = NewFunction { (context, type, arguments) throws(Raised) in
            let isPlain = type === context.types.memoryError
            return try BaseExceptionType.new(
                context, type, isPlain ? Arguments(base: arguments.base, count: 0) : arguments)
        }
    }

    /// An exception of the family of OSError.
    static func declareOS(_ type: TypeDeclaration, _ documentation: StaticString) {
        type.documentation(documentation)
        type.slots.initialize = type.context.types.osError.slots.initialize
    }

    /// An exception of the family of SyntaxError.
    static func declareSyntax(_ type: TypeDeclaration, _ documentation: StaticString) {
        type.documentation(documentation)
        type.slots.initialize = type.context.types.syntaxError.slots.initialize
    }

    static func declareModuleNotFound(_ type: TypeDeclaration) {
        type.documentation("There is no such module.")
        type.slots.initialize = type.context.types.importError.slots.initialize
    }
}
