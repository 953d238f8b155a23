/// The type `set-table`.
enum SetTableType {
    static func declare(_ type: TypeDeclaration) {
    }
}
