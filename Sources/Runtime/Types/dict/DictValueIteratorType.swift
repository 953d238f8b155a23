/// The type `dict_valueiterator`.
enum DictValueIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
