/// The type `KeyError`.
enum KeyErrorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
