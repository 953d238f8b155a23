/// The type `range_iterator`.
enum RangeIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
