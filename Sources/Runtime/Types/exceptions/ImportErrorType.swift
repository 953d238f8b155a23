/// The type `ImportError`.
enum ImportErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
