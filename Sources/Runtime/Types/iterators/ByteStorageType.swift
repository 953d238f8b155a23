/// The type `byte-storage`.
enum ByteStorageType {
    static func declare(_ type: TypeDeclaration) {
    }
}
