/// The type `dict_itemiterator`.
enum DictItemIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
