/// The type `str`.
enum StringType {
    static func declare(_ type: TypeDeclaration) {
    }
}
