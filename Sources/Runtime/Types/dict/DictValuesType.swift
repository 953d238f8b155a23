/// The type `dict_values`.
enum DictValuesType {
    static func declare(_ type: TypeDeclaration) {
    }
}
