/// The type `mappingproxy`.
enum MappingProxyType {
    static func declare(_ type: TypeDeclaration) {
    }
}
