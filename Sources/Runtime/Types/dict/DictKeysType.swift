/// The type `dict_keys`.
enum DictKeysType {
    static func declare(_ type: TypeDeclaration) {
    }
}
