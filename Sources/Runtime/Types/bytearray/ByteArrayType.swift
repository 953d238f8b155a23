/// The type `bytearray`.
enum ByteArrayType {
    static func declare(_ type: TypeDeclaration) {
    }
}
