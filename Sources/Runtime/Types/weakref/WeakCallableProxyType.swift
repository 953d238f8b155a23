/// The type `weakcallableproxy`.
enum WeakCallableProxyType {
    static func declare(_ type: TypeDeclaration) {
    }
}
