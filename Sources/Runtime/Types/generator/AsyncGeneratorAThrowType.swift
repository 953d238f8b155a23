/// The type `async_generator_athrow`.
enum AsyncGeneratorAThrowType {
    static func declare(_ type: TypeDeclaration) {
    }
}
