/// The type `float`.
enum FloatType {
    static func declare(_ type: TypeDeclaration) {
        type.method(
            "__format__", "($self, format_spec, /)", "The number as a format specification says.", Formatting.float)
    }
}
