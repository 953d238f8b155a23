/// The type `classmethod`.
enum ClassMethodType {
    static func declare(_ type: TypeDeclaration) {
    }
}
