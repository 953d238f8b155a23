// In CPython: Objects/exceptions.c (SimpleExtendsException, MiddlingExtendsException)

/// Exceptions that have nothing of their own but a name.
enum SimpleException {
    /// An exception made as BaseException is.
    static func declare(_ type: TypeDeclaration, _ documentation: StaticString) {
        type.documentation(documentation)
        type.slots.new = type.context.types.baseException.slots.new
        type.slots.initialize = type.context.types.baseException.slots.initialize
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
