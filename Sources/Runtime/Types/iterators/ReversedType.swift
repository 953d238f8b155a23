/// The type `reversed`.
enum ReversedType {
    static func declare(_ type: TypeDeclaration) {
    }
}
