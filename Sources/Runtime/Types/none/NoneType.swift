/// The type `NoneType`.
enum NoneType {
    static func declare(_ type: TypeDeclaration) {
    }
}
