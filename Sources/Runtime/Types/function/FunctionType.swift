/// The type `function`.
enum FunctionType {
    static func declare(_ type: TypeDeclaration) {
    }
}
