/// The type `weakproxy`.
enum WeakProxyType {
    static func declare(_ type: TypeDeclaration) {
    }
}
