/// The type `async_generator_wrapped_value`.
enum AsyncGeneratorWrappedValueType {
    static func declare(_ type: TypeDeclaration) {
    }
}
