/// The type `coroutine`.
enum CoroutineType {
    static func declare(_ type: TypeDeclaration) {
    }
}
