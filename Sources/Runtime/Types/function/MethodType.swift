/// The type `method`.
enum MethodType {
    static func declare(_ type: TypeDeclaration) {
    }
}
