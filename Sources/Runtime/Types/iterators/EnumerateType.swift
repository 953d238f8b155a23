/// The type `enumerate`.
enum EnumerateType {
    static func declare(_ type: TypeDeclaration) {
    }
}
