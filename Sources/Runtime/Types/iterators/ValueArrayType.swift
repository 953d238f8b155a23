/// The type `value-array`.
enum ValueArrayType {
    static func declare(_ type: TypeDeclaration) {
    }
}
