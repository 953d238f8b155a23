/// The type `bytes_iterator`.
enum BytesIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
