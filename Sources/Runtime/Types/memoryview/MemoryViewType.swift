/// The type `memoryview`.
enum MemoryViewType {
    static func declare(_ type: TypeDeclaration) {
    }
}
