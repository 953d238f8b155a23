// In CPython: Modules/parsermodule.c (PyST_Type)
import TaipanCompiler
import TaipanSyntax
import TaipanText

/// A parse tree behind an object. The parser's own tree and the one with all nodes are each made of the other when they
/// are first needed.
final class SyntaxTreeBox {
    let isExpression: Bool
    private var parsed: ParseTree?
    private var nodes: ExpandedTree?

    init(_ tree: ParseTree, isExpression: Bool) {
        parsed = tree
        self.isExpression = isExpression
    }

    init(_ tree: ExpandedTree, isExpression: Bool) {
        nodes = tree
        self.isExpression = isExpression
    }

    var expanded: ExpandedTree {
        if let nodes { return nodes }
        let tree = parsed.map { ExpandedTree($0) } ?? ExpandedTree()
        nodes = tree
        return tree
    }

    func tree() throws(ExpandedTree.RestorationFailure) -> ParseTree {
        if let parsed { return parsed }
        let nodes = expanded
        let tree = try nodes.restored(from: nodes.encoding == nil ? 0 : 1)
        parsed = tree
        return tree
    }
}

struct SyntaxTreeFields: BitwiseCopyable {
    var header: Header
    var box: NativeBox
}
typealias SyntaxTreeObject = Reference<SyntaxTreeFields>

/// The type `parser.st`.
enum SyntaxTreeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SyntaxTreeFields.self)
        type.documentation("A parse tree.")
        type.slots.compare = CompareFunction(compare)
        type.method("compile", "!($self, /, filename='<syntax-tree>')", "The code object of the tree.", compile)
        type.method("isexpr", "!($self, /)", "Whether the tree is an expression's.") {
            (context, arguments) throws(Raised) in
            Value(try box(context, arguments[0], "isexpr").isExpression)
        }
        type.method("issuite", "!($self, /)", "Whether the tree is a module's.") {
            (context, arguments) throws(Raised) in
            Value(try !box(context, arguments[0], "issuite").isExpression)
        }
        type.method("tolist", "!($self, /, line_info=False, col_info=False)", "The tree as nested lists.") {
            (context, arguments) throws(Raised) in
            try sequence(context, arguments, "tolist", isList: true)
        }
        type.method("totuple", "!($self, /, line_info=False, col_info=False)", "The tree as nested tuples.") {
            (context, arguments) throws(Raised) in
            try sequence(context, arguments, "totuple", isList: false)
        }
        type.method("__sizeof__", "!($self, /)", "Bytes of memory of the tree.") {
            (context, arguments) throws(Raised) in
            let tree = try box(context, arguments[0], "__sizeof__").expanded
            let size = MemoryLayout<SyntaxTreeFields>.size + tree.textByteCount
            return context.integer(size + tree.nodes.count * MemoryLayout<ExpandedTree.Node>.stride)
        }
    }

    /// A new object for a tree.
    static func make(_ context: Context, _ box: SyntaxTreeBox) throws(Raised) -> Value {
        guard let type = context.modules.pointee.parser.treeType else {
            throw context.runtimeError("parser is not imported")
        }
        let object = try context.allocateInstance(SyntaxTreeFields.self, type)
        object.pointer.pointee.box = NativeBox()
        object.pointer.pointee.box.set(box)
        context.registerNativeBox(object.raw)
        return object.value
    }

    /// The tree behind an argument.
    static func box(_ context: Context, _ value: Value, _ function: StaticString) throws(Raised) -> SyntaxTreeBox {
        if let type = context.modules.pointee.parser.treeType, value.isExactly(type),
            let box = SyntaxTreeObject(value).pointer.pointee.box.get(SyntaxTreeBox.self)
        {
            return box
        }
        throw context.typeError(
            "\(function)() argument 1 must be parser.st, not \(context.argumentTypeName(value))")
    }

    static func error(_ context: Context, _ message: String) -> Raised {
        guard let type = context.modules.pointee.parser.errorType else { return context.runtimeError(message) }
        return context.raise(type, message)
    }

    // MARK: From and to source

    static func parse(
        _ context: Context, _ source: Value, _ function: StaticString, isExpression: Bool
    ) throws(Raised) -> Value {
        guard context.type(of: source).has(.stringSubclass) else {
            throw context.typeError(
                "\(function)() argument 1 must be str, not \(context.argumentTypeName(source))")
        }
        let bytes = try context.encodedUTF8(source)
        if bytes.contains(0) { throw context.valueError("embedded null character") }
        var options = ParseOptions()
        options.start = isExpression ? .evalInput : .fileInput
        let result: Result<ParseTree, SourceError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(SourceError) {
                return .success(try ParseTree.parse(try SourceText.decoded(buffer, options), options))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let tree): return try make(context, SyntaxTreeBox(tree, isExpression: isExpression))
        case .failure(let error): throw context.raise(error, fileName: context.string("<string>"), source: bytes)
        }
    }

    static func compile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let box = try box(context, arguments[0], "compilest")
        let name = arguments[1].isBound ? try context.fileSystemName(arguments[1]) : context.string("<syntax-tree>")
        let tree: ParseTree
        do throws(ExpandedTree.RestorationFailure) {
            tree = try box.tree()
        } catch {
            switch error {
            case .source(let error): throw context.raise(error, fileName: name, source: [])
            case .impossibleToken(let text):
                let shown = StringObject(try context.representation(context.string(text))).text
                throw self.error(context, "no source text has the token \(shown) at this place")
            }
        }
        return try context.compileParseTree(tree, CompileRequest(fileName: name)).value
    }

    // MARK: As sequences

    static func sequence(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, isList: Bool
    ) throws(Raised) -> Value {
        let box = try box(context, arguments[0], function)
        let lines = arguments[1].isBound ? try context.isTrue(arguments[1]) : false
        let columns = arguments[2].isBound ? try context.isTrue(arguments[2]) : false
        return try makeSequence(context, box, lines: lines, columns: columns, isList: isList)
    }

    /// Nested tuples or lists of all nodes, made from the last to the first: a node's children are then the topmost
    /// values of a list, the first child on top.
    static func makeSequence(
        _ context: Context, _ box: SyntaxTreeBox, lines: Bool, columns: Bool, isList: Bool
    ) throws(Raised) -> Value {
        let tree = box.expanded
        let stack = try context.makeList()
        func finish(_ items: TupleObject) throws(Raised) -> Value {
            isList ? try context.makeList(items.items, count: items.count).value : items.value
        }
        for node in tree.nodes.reversed() {
            let value: Value
            if node.isTerminal {
                let items = try context.makeTuple(count: 2 + (lines ? 1 : 0) + (columns ? 1 : 0))
                items.items[0] = context.integer(Int(node.type))
                items.items[1] = context.string(PythonString(uncheckedUTF8: Array(tree.text(node))))
                if lines { items.items[2] = context.integer(Int(node.line)) }
                if columns { items.items[lines ? 3 : 2] = context.integer(Int(node.column)) }
                value = try finish(items)
            } else {
                let count = Int(node.childCount)
                let encoding = node.type == ExpandedTree.encodingDeclaration ? tree.encoding : nil
                let items = try context.makeTuple(count: 1 + count + (encoding == nil ? 0 : 1))
                items.items[0] = context.integer(Int(node.type))
                for index in 0..<count { items.items[1 + index] = stack[stack.count - 1 - index] }
                if let encoding { items.items[1 + count] = context.string(encoding) }
                stack.count -= count
                value = try finish(items)
            }
            try context.append(stack, value)
            try context.safepoint()
        }
        return stack.count > 0 ? stack[0] : .none
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard let type = context.modules.pointee.parser.treeType, left.isExactly(type), right.isExactly(type) else {
            return .notImplemented
        }
        if left === right { return Value(operation.holds(0, 0)) }
        let order = try box(context, left, "").expanded.compare(box(context, right, "").expanded)
        return Value(operation.holds(order, 0))
    }
}
