/// The type `cell`.
enum CellType {
    static func declare(_ type: TypeDeclaration) {
    }
}
