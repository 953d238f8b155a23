/// The type `dict_keyiterator`.
enum DictKeyIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
