/// The type `property`.
enum PropertyType {
    static func declare(_ type: TypeDeclaration) {
    }
}
