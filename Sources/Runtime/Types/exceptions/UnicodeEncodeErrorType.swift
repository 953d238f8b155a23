/// The type `UnicodeEncodeError`.
enum UnicodeEncodeErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
