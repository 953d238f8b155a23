// In CPython: the functions ast2obj_ and obj2ast_ of Python/Python-ast.c, as far as they are alike

/// The classes of the abstract syntax in the form in which programs walk trees without knowing the classes: all fields
/// in one row, and of each class where its own begin.
package struct ASTTable: Sendable {
    package struct Entry: Sendable {
        package var type: ASTType
        package var firstField: Int
        package var fieldCount: Int
        package var hasAttributes: Bool
        package var isEnumeration: Bool
        /// The number within its sum.
        package var kind: UInt32
        /// The words of a node.
        package var size: Int
    }

    package let entries: [Entry]
    package let fields: [ASTField]
    package let types = ASTTypeDescription.all

    package static let shared = ASTTable()

    private init() {
        var entries: [Entry] = []
        var fields: [ASTField] = []
        for description in ASTClass.all {
            let type = description.type.description
            let start = type.hasAttributes ? 5 : 1
            var size = start + description.fields.count { $0.word != 0 }
            // An expression has room for a constant, which the optimizer puts in its place.
            if description.type == .expr { size = max(size, start + 2) }
            entries.append(
                Entry(
                    type: description.type, firstField: fields.count, fieldCount: description.fields.count,
                    hasAttributes: type.hasAttributes, isEnumeration: type.form == .enumeration,
                    kind: UInt32(description.number - type.firstClass), size: size))
            fields += description.fields
        }
        self.entries = entries
        self.fields = fields
    }
}

extension AST {
    /// A new node of a class whose fields and position are all zero.
    package func makeNode(_ entry: ASTTable.Entry) -> UInt32 {
        let index = allocate(entry.size)
        let node = words(index)
        node.update(repeating: 0, count: entry.size)
        node[0] = entry.kind
        return index
    }

    /// A new list of `count` words that are zero; 0 if it is empty.
    package func makeWords(count: Int) -> UInt32 {
        if count == 0 { return 0 }
        let index = allocate(count &+ 1)
        let list = words(index)
        list.update(repeating: 0, count: count &+ 1)
        list[0] = UInt32(truncatingIfNeeded: count)
        return index
    }
}
