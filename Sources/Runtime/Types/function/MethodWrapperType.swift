/// The type `method-wrapper`.
enum MethodWrapperType {
    static func declare(_ type: TypeDeclaration) {
    }
}
