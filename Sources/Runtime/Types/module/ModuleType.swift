/// The type `module`.
enum ModuleType {
    static func declare(_ type: TypeDeclaration) {
    }
}
