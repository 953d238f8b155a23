/// The type `set_iterator`.
enum SetIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
