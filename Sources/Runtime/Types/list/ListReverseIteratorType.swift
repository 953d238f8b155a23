/// The type `list_reverseiterator`.
enum ListReverseIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
