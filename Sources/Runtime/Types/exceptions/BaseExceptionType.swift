/// The type `BaseException`.
enum BaseExceptionType {
    static func declare(_ type: TypeDeclaration) {
    }
}
