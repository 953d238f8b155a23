/// The type `zip`.
enum ZipType {
    static func declare(_ type: TypeDeclaration) {
    }
}
