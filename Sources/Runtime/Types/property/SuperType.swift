/// The type `super`.
enum SuperType {
    static func declare(_ type: TypeDeclaration) {
    }
}
