/// The type `classmethod_descriptor`.
enum ClassMethodDescriptorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
