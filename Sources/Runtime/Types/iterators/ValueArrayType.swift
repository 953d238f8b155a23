/// The memory of lists and of other objects that hold runs of values; no program sees one.
enum ValueArrayType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ValueArrayFields.self)
        type.trailingReferences(ValueArrayFields.self, count: \.capacity)
    }
}
