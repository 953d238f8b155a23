/// The type `bytearray_iterator`.
enum ByteArrayIteratorType {
    static func declare(_ type: TypeDeclaration) {
    }
}
