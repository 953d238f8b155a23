/// The type `tuple_iterator`.
enum TupleIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
