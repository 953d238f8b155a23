/// The type `object`.
enum ObjectType {
    static func declare(_ type: TypeDeclaration) {
    }
}
