/// The type `dict_reversevalueiterator`.
enum DictReverseValueIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
