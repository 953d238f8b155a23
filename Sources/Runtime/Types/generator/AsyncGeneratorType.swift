/// The type `async_generator`.
enum AsyncGeneratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
