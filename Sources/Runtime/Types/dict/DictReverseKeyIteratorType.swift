/// The type `dict_reversekeyiterator`.
enum DictReverseKeyIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
