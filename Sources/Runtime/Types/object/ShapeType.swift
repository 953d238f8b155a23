/// The type `shape`.
enum ShapeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ShapeFields.self, references: \.parent, \.index)
    }
}
