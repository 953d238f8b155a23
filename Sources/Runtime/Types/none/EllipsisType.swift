/// The type `ellipsis`.
enum EllipsisType {
    static func declare(_ type: TypeDeclaration) {
    }
}
