/// The type `SyntaxError`.
enum SyntaxErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
