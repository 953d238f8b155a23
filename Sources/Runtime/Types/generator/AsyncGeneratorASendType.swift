/// The type `async_generator_asend`.
enum AsyncGeneratorASendType {
    static func declare(_ type: TypeDeclaration) {
    }
}
