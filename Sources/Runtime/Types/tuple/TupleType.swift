/// The type `tuple`.
enum TupleType {
    static func declare(_ type: TypeDeclaration) {
    }
}
