/// The type `list_iterator`.
enum ListIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
