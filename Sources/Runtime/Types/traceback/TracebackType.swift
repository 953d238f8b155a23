/// The type `traceback`.
enum TracebackType {
    static func declare(_ type: TypeDeclaration) {
    }
}
