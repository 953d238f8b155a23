/// The memory of objects that hold runs of bytes; no program sees one.
enum ByteStorageType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ByteStorageFields.self)
        type.trailingBytes(itemSize: 1)
    }
}
