/// The type `UnicodeDecodeError`.
enum UnicodeDecodeErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
