/// The type `bool`.
enum BoolType {
    static func declare(_ type: TypeDeclaration) {
    }
}
