/// The type `StopIteration`.
enum StopIterationType {
    static func declare(_ type: TypeDeclaration) {
    }
}
