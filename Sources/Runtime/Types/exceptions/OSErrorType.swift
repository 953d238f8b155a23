/// The type `OSError`.
enum OSErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
