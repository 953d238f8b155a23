/// The type `UnicodeTranslateError`.
enum UnicodeTranslateErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
