/// The type `float`.
enum FloatType {
    static func declare(_ type: TypeDeclaration) {
    }
}
