/// The type `getset_descriptor`.
enum GetSetDescriptorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
