// In CPython: Objects/genobject.c (_PyAsyncGenWrappedValue_Type)

/// The type `async_generator_wrapped_value`: a value of an asynchronous generator's `yield`, on its way to whoever
/// awaits.
enum AsyncGeneratorWrappedValueType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CellFields.self, references: \.content, \.content)
        type.flags(.hasGC)
    }
}
