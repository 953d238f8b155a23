/// The type `bytes`.
enum BytesType {
    static func declare(_ type: TypeDeclaration) {
    }
}
