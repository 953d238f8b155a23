/// The type `longrange_iterator`.
enum LongRangeIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
