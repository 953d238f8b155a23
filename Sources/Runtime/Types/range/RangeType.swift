/// The type `range`.
enum RangeType {
    static func declare(_ type: TypeDeclaration) {
    }
}
