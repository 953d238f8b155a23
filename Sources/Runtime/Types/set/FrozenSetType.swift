/// The type `frozenset`.
enum FrozenSetType {
    static func declare(_ type: TypeDeclaration) {
    }
}
