/// The type `weakref`.
enum WeakReferenceType {
    static func declare(_ type: TypeDeclaration) {
    }
}
