/// The type `str_iterator`.
enum StringIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
