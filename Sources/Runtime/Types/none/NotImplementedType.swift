/// The type `NotImplementedType`.
enum NotImplementedType {
    static func declare(_ type: TypeDeclaration) {
    }
}
