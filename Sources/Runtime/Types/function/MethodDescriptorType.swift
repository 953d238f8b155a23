/// The type `method_descriptor`.
enum MethodDescriptorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
