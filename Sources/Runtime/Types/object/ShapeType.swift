/// The type `shape`.
enum ShapeType {
    static func declare(_ type: TypeDeclaration) {
    }
}
