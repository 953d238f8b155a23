/// The type `dict-table`.
enum DictTableType {
    static func declare(_ type: TypeDeclaration) {
    }
}
