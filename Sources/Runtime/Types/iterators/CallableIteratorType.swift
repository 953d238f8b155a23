/// The type `callable_iterator`.
enum CallableIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
