/// The type `iterator`.
enum SequenceIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
