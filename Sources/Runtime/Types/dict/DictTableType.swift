/// The table of a dict; no program sees one.
enum DictTableType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DictTableFields.self)
        type.customTrace { object, tracer in
            let table = DictTableObject(pointer: object.assumingMemoryBound(to: DictTableFields.self))
            let entries = table.entries
            for index in 0..<table.used where entries[index].key.isBound {
                tracer.visit(entries[index].key)
                tracer.visit(entries[index].value)
            }
        }
    }
}
