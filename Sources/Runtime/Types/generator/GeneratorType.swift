/// The type `generator`.
enum GeneratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
