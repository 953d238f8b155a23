/// The type `code`.
enum CodeType {
    static func declare(_ type: TypeDeclaration) {
    }
}
