/// The type `set`.
enum SetType {
    static func declare(_ type: TypeDeclaration) {
    }
}
