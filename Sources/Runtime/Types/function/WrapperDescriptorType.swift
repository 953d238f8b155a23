/// The type `wrapper_descriptor`.
enum WrapperDescriptorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
