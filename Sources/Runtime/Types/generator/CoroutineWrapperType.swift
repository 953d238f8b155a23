/// The type `coroutine_wrapper`.
enum CoroutineWrapperType {
    static func declare(_ type: TypeDeclaration) {
    }
}
