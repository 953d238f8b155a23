/// The type `dict_reverseitemiterator`.
enum DictReverseItemIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
