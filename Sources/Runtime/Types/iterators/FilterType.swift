/// The type `filter`.
enum FilterType {
    static func declare(_ type: TypeDeclaration) {
    }
}
