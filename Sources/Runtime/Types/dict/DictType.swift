/// The type `dict`.
enum DictType {
    static func declare(_ type: TypeDeclaration) {
    }
}
