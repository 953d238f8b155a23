/// The type `SimpleNamespace`.
enum NamespaceType {
    static func declare(_ type: TypeDeclaration) {
    }
}
