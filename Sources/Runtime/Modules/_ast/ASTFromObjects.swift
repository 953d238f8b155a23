// In CPython: PyAST_obj2mod of Python/Python-ast.c
import TaipanSyntax
import TaipanText

/// Makes a tree of objects, as the compiler reads it.
///
/// A stack of its own holds the nodes that are being read, so that no tree is too deep; attributes are asked for in
/// CPython's order, and any of them may run Python code.
struct ASTReader {
    /// A node that is being read.
    private struct Level {
        var number: Int
        /// Its place in the tree.
        var index: UInt32
        /// The field that comes next.
        var step = 0
        /// The list being read, for the field before `step`: its place in the tree, its items in all; -1: none.
        var list: UInt32 = 0
        var listNext = 0
        var listCount = -1
    }

    private let context: Context
    let ast = AST()
    private let state: ASTState
    private let table = ASTTable.shared
    /// Of each level the node and the list that is being read.
    private let objects: ListObject
    private var levels: [Level] = []
    /// Numbers of the classes by the address of the type.
    private var numbers: [UInt: Int] = [:]
    private let maximumLevels: Int
    private let maximumWords: Int
    /// The names of the types of values that cannot be constants, by the node that has them.
    private(set) var invalidConstants: [UInt32: PythonString] = [:]

    init(_ context: Context, maximumLevels: Int) throws(Raised) {
        self.context = context
        self.maximumLevels = maximumLevels
        state = try context.astState()
        objects = try context.makeList()
        let limit = context.resources.options.memoryLimit
        maximumWords = min(AST.maximumWordCount, limit / 8) - 64
        let classes = TupleObject(state.classes)
        for index in 0..<classes.count { numbers[UInt(classes[index].bits)] = index }
    }

    /// Reads a module, an interactive input or an expression, which becomes the tree's root.
    mutating func read(_ root: Value) throws(Raised) {
        let index = try word(of: root, .mod)
        while let level = levels.last {
            if level.listCount >= 0 {
                try continueList(level)
            } else if level.step < table.entries[level.number].fieldCount {
                try readField(level)
            } else {
                try finish(level)
            }
            try context.safepoint()
        }
        ast.root = Module(index: index)
    }

    private func isInstance(_ object: Value, number: Int) throws(Raised) -> Bool {
        try context.isInstance(object, TupleObject(state.classes)[number])
    }

    // MARK: Nodes

    /// The word of an object of a type: of a node, whose reading has begun then, or an operator.
    private mutating func word(of object: Value, _ type: ASTType) throws(Raised) -> UInt32 {
        let description = table.types[Int(type.rawValue)]
        switch description.form {
        case .value: return try leaf(object, type)
        case .product: return try begin(object, description.firstClass, position: .zero)
        case .enumeration:
            return UInt32(try classNumber(of: object, description) - description.firstClass)
        case .sum:
            if object.isNone { return 0 }
            var position = SIMD4<UInt32>.zero
            if description.hasAttributes { position = try readPosition(object, description.name) }
            return try begin(object, try classNumber(of: object, description), position: position)
        }
    }

    private func classNumber(of object: Value, _ description: ASTTypeDescription) throws(Raised) -> Int {
        let classes = description.firstClass..<description.firstClass + description.classCount
        if object.isHeapObject, let number = numbers[UInt(bitPattern: object.heapType.pointer)],
            classes.contains(number)
        {
            return number
        }
        for number in classes where try isInstance(object, number: number) { return number }
        guard let shown = shown(object) else { throw nothing(context.types.typeError) }
        throw context.typeError("expected some sort of \(description.name), but got \(shown)")
    }

    /// The representation of a value in a message, or nil if it has none: then CPython raises without a message.
    private func shown(_ value: Value) -> String? {
        do throws(Raised) {
            return StringObject(try context.representation(value)).text
        } catch {
            _ = context.takeRaised()
            return nil
        }
    }

    private func nothing(_ type: TypeObject) -> Raised {
        context.raise(context.makeException(type, context.interpreter.pointee.emptyTuple))
    }

    private mutating func begin(_ object: Value, _ number: Int, position: SIMD4<UInt32>) throws(Raised) -> UInt32 {
        let entry = table.entries[number]
        guard levels.count < maximumLevels else {
            throw context.raise(
                context.types.recursionError,
                "maximum recursion depth exceeded while traversing '\(entry.type.description.name)' node")
        }
        guard ast.wordCount + entry.size <= maximumWords else { throw context.raiseMemoryError() }
        let index = ast.makeNode(entry)
        if entry.hasAttributes { store(position, index) }
        levels.append(Level(number: number, index: index))
        ast.maximumDepth = max(ast.maximumDepth, levels.count)
        try context.append(objects, object)
        try context.append(objects, .none)
        return index
    }

    /// The attributes lineno, col_offset, end_lineno, end_col_offset; the last two may be absent.
    private func readPosition(_ object: Value, _ owner: StaticString) throws(Raised) -> SIMD4<UInt32> {
        var words = SIMD4<UInt32>.zero
        for offset in 0..<4 {
            let name = TupleObject(state.fieldNames)[table.fields.count + offset]
            let value = try context.getAttributeIfPresent(object, name)
            if offset >= 2, !value.isGiven { continue }
            guard value.isBound else {
                throw context.typeError("required field \"\(ASTClass.attributes[offset])\" missing from \(owner)")
            }
            words[offset] = try integer(value)
        }
        return words
    }

    private func store(_ position: SIMD4<UInt32>, _ node: UInt32) {
        for offset in 0..<4 { ast.words(node)[1 + offset] = position[offset] }
    }

    // MARK: Fields

    private mutating func readField(_ level: Level) throws(Raised) {
        let entry = table.entries[level.number]
        let field = table.fields[entry.firstField + level.step]
        let object = objects[2 * levels.count - 2]
        let depth = levels.count - 1
        levels[depth].step += 1
        let name = TupleObject(state.fieldNames)[entry.firstField + level.step]
        let value = try context.getAttributeIfPresent(object, name)
        if !value.isGiven, field.quantifier == .optional || isOptionalInteger(field, entry.type) { return }
        guard value.isBound else {
            throw context.typeError(
                "required field \"\(field.name)\" missing from \(ASTClass.all[level.number].name)")
        }
        guard field.quantifier == .many || field.quantifier == .manyOptional else {
            let word: UInt32
            if field.type == .constant {
                word = try constant(value, level.index)
            } else {
                word = try self.word(of: value, field.type)
            }
            if field.word == 0 {
                ast.words(level.index)[0] |= word << 8
            } else {
                ast.words(level.index)[field.word] = word
            }
            return
        }
        guard context.type(of: value).has(.listSubclass) else {
            throw context.typeError(
                "\(ASTClass.all[level.number].name) field \"\(field.name)\" must be a list, not a "
                    + context.typeName(of: value))
        }
        let count = ListObject(value).count
        guard ast.wordCount + count < maximumWords else { throw context.raiseMemoryError() }
        let list = ast.makeWords(count: count)
        ast.words(level.index)[field.word] = list
        if count == 0 { return }
        levels[depth].list = list
        levels[depth].listNext = 0
        levels[depth].listCount = count
        objects[2 * depth + 1] = value
    }

    /// `level` of ImportFrom and `conversion` of FormattedValue may be None, and are 0 then.
    private func isOptionalInteger(_ field: ASTField, _ type: ASTType) -> Bool {
        field.type == .int && ["level", "conversion"].contains(field.name.description)
    }

    private mutating func continueList(_ level: Level) throws(Raised) {
        let depth = levels.count - 1
        let list = ListObject(objects[2 * depth + 1])
        let field = table.fields[table.entries[level.number].firstField + level.step - 1]
        guard list.count == level.listCount else {
            throw context.runtimeError(
                "\(ASTClass.all[level.number].name) field \"\(field.name)\" changed size during iteration")
        }
        guard level.listNext < level.listCount else {
            levels[depth].listCount = -1
            objects[2 * depth + 1] = .none
            return
        }
        levels[depth].listNext += 1
        let item = list[level.listNext]
        if item.isNone, field.type == .identifier {
            // (CPython crashes here.)
            throw context.valueError("None disallowed in list of names")
        }
        // (The arena may move meanwhile.)
        let word = try word(of: item, field.type)
        ast.words(level.list)[1 + level.listNext] = word
    }

    /// What a node's constructor checks when all fields are read.
    private mutating func finish(_ level: Level) throws(Raised) {
        let entry = table.entries[level.number]
        let description = entry.type.description
        let words = ast.words(level.index)
        if description.form == .product, entry.hasAttributes {
            let object = objects[2 * levels.count - 2]
            store(try readPosition(object, ASTClass.all[level.number].name), level.index)
        }
        for offset in 0..<entry.fieldCount {
            let field = table.fields[entry.firstField + offset]
            guard field.quantifier == .one, field.word != 0, words[field.word] == 0 else { continue }
            if field.type == .int || field.type == .constant { continue }
            if table.types[Int(field.type.rawValue)].form == .enumeration { continue }
            throw context.valueError(
                "field \(field.name) is required for \(ASTClass.all[level.number].name)")
        }
        levels.removeLast()
        objects.count -= 2
    }

    // MARK: Values

    private func leaf(_ value: Value, _ type: ASTType) throws(Raised) -> UInt32 {
        switch type {
        case .int: return try integer(value)
        case .identifier:
            if value.isNone { return 0 }
            guard value.isString(context) else { throw context.typeError("AST identifier must be of type str") }
            return ast.identifiers.intern(StringObject(value).pythonString).word
        default:
            if value.isExactly(context.types.bytes) {
                return ast.add(PythonString(String(decoding: context.bytesOfBuffer(value) ?? [], as: UTF8.self))).word
            }
            guard value.isString(context) else { throw context.typeError("AST string must be of type str") }
            return ast.add(StringObject(value).pythonString).word
        }
    }

    private func integer(_ value: Value) throws(Raised) -> UInt32 {
        guard value.isSmallInteger || value.isBool || context.type(of: value).has(.integerSubclass) else {
            guard let shown = shown(value) else { throw nothing(context.types.valueError) }
            throw context.valueError("invalid integer value: \(shown)")
        }
        guard let number = context.machineInteger(value), let small = Int32(exactly: number) else {
            throw context.overflowError("Python int too large to convert to C int")
        }
        return UInt32(bitPattern: small)
    }

    private mutating func constant(_ value: Value, _ node: UInt32) throws(Raised) -> UInt32 {
        guard let constant = try context.constant(of: value) else {
            invalidConstants[node] = StringObject(context.type(of: value).name).pythonString
            return 0
        }
        return ast.add(constant).word
    }
}
