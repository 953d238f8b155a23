/// The type `complex`.
enum ComplexType {
    static func declare(_ type: TypeDeclaration) {
    }
}
