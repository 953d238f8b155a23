/// The type `member_descriptor`.
enum MemberDescriptorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
