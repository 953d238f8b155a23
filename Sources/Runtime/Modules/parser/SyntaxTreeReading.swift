// In CPython: Modules/parsermodule.c (build_node_tree, parser_tuple2st)
import TaipanSyntax
import TaipanText

/// Makes parse trees of sequences, and checks them against the grammar.
enum SyntaxTreeReading {
    /// How deep sequences may lie in one another; the parser itself makes no tree as deep.
    private static let maximumDepth = 20_000

    static func makeTree(_ context: Context, _ sequence: Value) throws(Raised) -> Value {
        guard isSequence(context, sequence) else {
            throw context.valueError("sequence2st() requires a single sequence argument")
        }
        let tree = try read(context, sequence)
        let type = tree.nodes[0].type
        var isExpression = false
        var root = 0
        if type == Int32(NodeKind.evalInput.number) {
            isExpression = true
        } else if type == ExpandedTree.encodingDeclaration {
            guard tree.nodes[0].childCount == 1 else {
                throw SyntaxTreeType.error(context, "Error Parsing encoding_decl")
            }
            root = 1
        } else if type != Int32(NodeKind.fileInput.number) {
            throw SyntaxTreeType.error(context, "parse tree does not use a valid start symbol")
        }
        guard !tree.nodes[root].isTerminal else {
            throw SyntaxTreeType.error(context, "Unrecognized node type \(tree.nodes[root].type).")
        }
        if let flaw = tree.flaw(from: root) { throw SyntaxTreeType.error(context, flaw) }
        return try SyntaxTreeType.make(context, SyntaxTreeBox(tree, isExpression: isExpression))
    }

    private static func isSequence(_ context: Context, _ value: Value) -> Bool {
        let type = context.type(of: value)
        return !type.has(.dictSubclass) && type.slots.item != nil
    }

    private static func raise(_ context: Context, _ item: Value, _ message: StaticString) -> Raised {
        guard let type = context.modules.pointee.parser.errorType else { return context.runtimeError("\(message)") }
        do throws(Raised) {
            return context.raise(try context.call(type.value, item, context.string(message)))
        } catch {
            return error
        }
    }

    /// The node type that a sequence begins with, or nil if it begins with none.
    private static func type(_ context: Context, _ sequence: Value) throws(Raised) -> Int32? {
        guard isSequence(context, sequence) else { return nil }
        let first: Value
        do throws(Raised) {
            first = try context.getItem(sequence: sequence, at: 0)
        } catch {
            _ = context.takeRaised()
            return nil
        }
        guard context.type(of: first).has(.integerSubclass) || first.isSmallInteger || first.isBool else { return nil }
        guard let number = context.machineInteger(first), let small = Int32(exactly: number) else {
            throw context.overflowError("Python int too large to convert to C int")
        }
        return small
    }

    /// The node type that a whole tree begins with; what is no number counts as a token.
    private static func startType(_ context: Context, _ sequence: Value) throws(Raised) -> Int32 {
        var type: Int32?
        do throws(Raised) {
            type = try self.type(context, sequence)
        } catch {
            guard context.catches(context.types.overflowError) else { throw error }
            throw SyntaxTreeType.error(context, "parse tree does not use a valid start symbol")
        }
        guard let type, type >= ExpandedTree.firstNonterminal else {
            throw raise(context, sequence, "Illegal syntax-tree; cannot start with terminal symbol.")
        }
        return type
    }

    /// All nodes of a sequence. A list holds the sequences that are being read.
    private static func read(_ context: Context, _ sequence: Value) throws(Raised) -> ExpandedTree {
        var tree = ExpandedTree()
        var sequence = sequence
        let start = try startType(context, sequence)
        if start == ExpandedTree.encodingDeclaration {
            guard try context.length(sequence) >= 3 else { throw SyntaxTreeType.error(context, "missed encoding") }
            let encoding = try context.getItem(sequence: sequence, at: 2)
            guard context.type(of: encoding).has(.stringSubclass) else {
                throw SyntaxTreeType.error(
                    context, "encoding must be a string, found \(context.typeName(of: encoding))")
            }
            tree.encoding = PythonString(uncheckedUTF8: try context.encodedUTF8(encoding))
            sequence = try context.getItem(sequence: sequence, at: 1)
            tree.begin(start, childCount: 1)
            guard let inner = try type(context, sequence), inner >= ExpandedTree.firstNonterminal else {
                throw raise(context, sequence, "Illegal node construct.")
            }
            tree.begin(inner)
        } else {
            tree.begin(start)
        }
        let open = try context.makeList()
        var places: [(node: Int, next: Int)] = [(tree.nodes.count - 1, 1)]
        try context.append(open, sequence)
        var line: Int32 = 0
        while let place = places.last {
            try context.safepoint()
            let current = open[places.count - 1]
            guard place.next < (try context.length(current)) else {
                let count = Int32(truncatingIfNeeded: place.next - 1)
                tree.setChildCount(count, of: place.node)
                places.removeLast()
                open.count -= 1
                continue
            }
            places[places.count - 1].next += 1
            let item = try context.getItem(sequence: current, at: place.next)
            guard let type = try type(context, item) else { throw raise(context, item, "Illegal node construct.") }
            if type >= ExpandedTree.firstNonterminal {
                guard places.count < maximumDepth else { throw context.raiseMemoryError() }
                places.append((tree.nodes.count, 1))
                tree.begin(type)
                try context.append(open, item)
                continue
            }
            try readToken(context, item, type, &tree, &line)
            guard tree.textByteCount < 1 << 30, tree.nodes.count < 1 << 27 else { throw context.raiseMemoryError() }
        }
        return tree
    }

    private static func readToken(
        _ context: Context, _ item: Value, _ type: Int32, _ tree: inout ExpandedTree, _ line: inout Int32
    ) throws(Raised) {
        let count = try context.length(item)
        guard count == 2 || count == 3 else {
            throw SyntaxTreeType.error(context, "terminal nodes must have 2 or 3 entries")
        }
        let text = try context.getItem(sequence: item, at: 1)
        guard context.type(of: text).has(.stringSubclass) else {
            throw SyntaxTreeType.error(
                context, "second item in terminal node must be a string, found \(context.typeName(of: text))")
        }
        if count == 3 {
            let given = try context.getItem(sequence: item, at: 2)
            guard given.isSmallInteger || given.isBool || context.type(of: given).has(.integerSubclass) else {
                throw SyntaxTreeType.error(
                    context,
                    "third item in terminal node must be an integer, found \(context.typeName(of: given))")
            }
            guard let number = context.machineInteger(given), let small = Int32(exactly: number) else {
                throw context.overflowError("Python int too large to convert to C int")
            }
            line = small
        }
        tree.add(type, try context.encodedUTF8(text), line: line, column: 0)
        if type == Int32(NodeKind.newline.number) { line &+= 1 }
    }
}
