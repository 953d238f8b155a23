/// The type `complex`.
enum ComplexType {
    static func declare(_ type: TypeDeclaration) {
        type.method(
            "__format__", "($self, format_spec, /)", "The number as a format specification says.", Formatting.complex)
    }
}
