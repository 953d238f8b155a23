/// The type `staticmethod`.
enum StaticMethodType {
    static func declare(_ type: TypeDeclaration) {
    }
}
