/// The type `map`.
enum MapType {
    static func declare(_ type: TypeDeclaration) {
    }
}
