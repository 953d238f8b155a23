/// The type `int`.
enum IntegerType {
    static func declare(_ type: TypeDeclaration) {
    }
}
