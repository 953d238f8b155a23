/// The type `list`.
enum ListType {
    static func declare(_ type: TypeDeclaration) {
    }
}
