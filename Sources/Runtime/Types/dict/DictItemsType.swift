/// The type `dict_items`.
enum DictItemsType {
    static func declare(_ type: TypeDeclaration) {
    }
}
