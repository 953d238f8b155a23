/// The type `type`.
enum TypeType {
    static func declare(_ type: TypeDeclaration) {
    }
}
