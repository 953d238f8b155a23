/// The type `SystemExit`.
enum SystemExitType {
    static func declare(_ type: TypeDeclaration) {
    }
}
