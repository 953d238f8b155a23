// In CPython: PyAST_mod2obj of Python/Python-ast.c
import TaipanSyntax
import TaipanText

extension Context {
    /// The objects of a tree.
    func makeObjects(of ast: AST) throws(Raised) -> Value {
        var maker = ASTObjectMaker(
            context: self, ast: ast, state: try astState(),
            names: try makeValueArray(capacity: ast.identifiers.count + 1), pending: try makeList())
        return try maker.make(.mod, ast.root.index)
    }
}

/// Makes objects of the nodes of a tree, parents before children. A node waits in a list until its turn comes, so that
/// no tree is too deep, and the collector sees what is not finished.
private struct ASTObjectMaker {
    let context: Context
    let ast: AST
    let classes: TupleObject
    let shapes: TupleObject
    let singletons: TupleObject
    /// The strings of the tree's identifiers, by number, as far as they were needed.
    let names: ValueArrayObject
    /// Nodes whose attributes are to be set, and beside it their classes and places in the tree.
    let pending: ListObject
    private var places: [(number: Int, index: UInt32)] = []
    private let table = ASTTable.shared

    init(context: Context, ast: AST, state: ASTState, names: ValueArrayObject, pending: ListObject) {
        self.context = context
        self.ast = ast
        classes = TupleObject(state.classes)
        shapes = TupleObject(state.shapes)
        singletons = TupleObject(state.singletons)
        self.names = names
        self.pending = pending
    }

    mutating func make(_ type: ASTType, _ word: UInt32) throws(Raised) -> Value {
        let root = try value(type, word)
        while let place = places.popLast() {
            let count = pending.count - 1
            let node = pending[count]
            pending.count = count
            try fill(AnyObjectReference(node), place.number, place.index)
            try context.safepoint()
        }
        return root
    }

    /// Sets the attributes of a node.
    private mutating func fill(_ node: AnyObjectReference, _ number: Int, _ index: UInt32) throws(Raised) {
        let entry = table.entries[number]
        let type = TypeObject(classes[number])
        writeBarrier(node.raw)
        let slots = (node.raw + type.inlineOffset).assumingMemoryBound(to: Value.self)
        let words = ast.words(index)
        for offset in 0..<entry.fieldCount {
            let field = table.fields[entry.firstField + offset]
            let word = field.word == 0 ? words[0] >> 8 & 0xFF : words[field.word]
            switch field.quantifier {
            case .one: slots[offset] = try value(field.type, word)
            case .optional: slots[offset] = word == 0 ? .none : try value(field.type, word)
            case .many, .manyOptional: slots[offset] = try list(field, word)
            }
        }
        if entry.hasAttributes {
            for offset in 0..<4 {
                slots[entry.fieldCount + offset] = Value(
                    smallInteger: Int(Int32(bitPattern: words[1 + offset])))
            }
        }
        let attributes = (node.raw + type.attributesOffset).assumingMemoryBound(to: AttributeWords.self)
        attributes.pointee.shape = ShapeObject(shapes[number])
    }

    private mutating func list(_ field: ASTField, _ word: UInt32) throws(Raised) -> Value {
        let words = ast.words(word)
        let count = Int(words[0])
        let list = try context.makeList(count: count)
        guard let storage = list.storage else { return list.value }
        let isOptional = field.quantifier == .manyOptional
        for index in 0..<count {
            let word = words[1 + index]
            storage.items[index] = isOptional && word == 0 ? .none : try value(field.type, word)
        }
        return list.value
    }

    /// The object of a word; that of a node gets its attributes later.
    private mutating func value(_ type: ASTType, _ word: UInt32) throws(Raised) -> Value {
        switch type {
        case .identifier: return name(Identifier(number: word))
        case .int: return Value(smallInteger: Int(Int32(bitPattern: word)))
        case .string: return context.string(ast[StringID(number: word)])
        case .constant: return try context.makeObject(of: ast[ConstantID(number: word)])
        default: break
        }
        let description = table.types[Int(type.rawValue)]
        if description.form == .enumeration { return singletons[description.firstClass + Int(word)] }
        let kind = description.form == .sum ? Int(ast.words(word)[0] & 0xFF) : 0
        let number = description.firstClass + kind
        let node = try context.allocateInstance(ObjectFields.self, TypeObject(classes[number]))
        try context.append(pending, node.value)
        places.append((number, word))
        return node.value
    }

    private func name(_ identifier: Identifier) -> Value {
        let index = Int(identifier.number)
        let known = names.items[index]
        if known.isBound { return known }
        let name = context.intern(context.string(ast.identifiers.string(identifier)))
        names.set(index, to: name)
        return name
    }
}
