// In CPython: Python/ast.c (PyAST_FromNodeObject, ast_error, new_identifier)

import TaipanText

/// Builds the abstract syntax tree of a parse tree, or of the expression in an f-string as a part of the tree around
/// it.
///
/// Nodes are visited in the order in which CPython visits them, since that decides which of several errors is reported
/// and how warnings follow one another.
final class ASTBuilder {
    /// Signals that `error` is set.
    struct Failure: Error {}

    let tree: ParseTree
    let ast: AST
    /// Where the text lies that the parse tree's tokens point into.
    let source: UnsafePointer<UInt8>
    let featureVersion: Int
    /// What stands for the file's name in errors, where the source is not a whole file.
    let filename: String?
    /// What to add to the lines of tokens, and to the columns of nodes that start in the first line: the place of an
    /// f-string's expression.
    let lineShift: Int32
    let columnShift: Int32

    /// With how many digits a decimal integer is refused; 0 for none.
    var integerDigitLimit = 0
    /// The string `u`, once it is needed.
    var unicodeKind: StringID?
    /// Finds expressions in the f-string that is being built.
    var fieldLocator: FieldLocator?

    /// The error, when something has failed.
    var error: SourceError?
    var warnings: [SourceWarning] = []
    /// How deep the node nests that is being built, and how deep any has.
    var depth = 0
    var maximumDepth = 0

    /// How many expressions are being built, one in the other.
    var recursion = 0

    private let tokens: UnsafeMutablePointer<Token>
    private let inner: UnsafeMutablePointer<InnerNode>
    private let children: UnsafeMutablePointer<Node>

    init(
        _ tree: ParseTree, into ast: AST, featureVersion: Int, filename: String? = nil, lineShift: Int32 = 0,
        columnShift: Int32 = 0
    ) {
        self.tree = tree
        self.ast = ast
        self.featureVersion = featureVersion
        self.filename = filename
        self.lineShift = lineShift
        self.columnShift = columnShift
        source = tree.source.bytes
        tokens = tree.tokens
        inner = tree.inner
        children = tree.children
    }

    // MARK: The parse tree

    @inline(__always) func kind(_ node: Node) -> NodeKind {
        node.isToken ? tokens[node.index].kind : inner[node.index].kind
    }

    @inline(__always) func childCount(_ node: Node) -> Int {
        node.isToken ? 0 : Int(inner[node.index].childCount)
    }

    /// The child of a nonterminal.
    @inline(__always) func child(_ node: Node, _ index: Int) -> Node {
        children[Int(inner[node.index].firstChild) &+ index]
    }

    @inline(__always) func keyword(_ node: Node) -> Keyword {
        node.isToken ? tokens[node.index].keyword : .notKeyword
    }

    /// The text of a token.
    @inline(__always) func text(_ node: Node) -> UnsafeBufferPointer<UInt8> {
        let token = tokens + node.index
        return UnsafeBufferPointer(
            start: source + Int(token.pointee.start), count: Int(token.pointee.end &- token.pointee.start))
    }

    @inline(__always) private func firstToken(_ node: Node) -> UnsafeMutablePointer<Token> {
        tokens + (node.isToken ? node.index : Int(inner[node.index].firstToken))
    }

    @inline(__always) private func lastToken(_ node: Node) -> UnsafeMutablePointer<Token> {
        tokens + (node.isToken ? node.index : Int(inner[node.index].lastToken))
    }

    // MARK: Positions

    /// Where a node starts and ends.
    @inline(__always) func position(_ node: Node) -> Position {
        let first = firstToken(node)
        let last = lastToken(node)
        let shift = first.pointee.line == 1 ? columnShift : 0
        return Position(
            lineno: first.pointee.line &+ lineShift, colOffset: first.pointee.column &+ shift,
            endLineno: last.pointee.endLine &+ lineShift, endColOffset: last.pointee.endColumn &+ shift)
    }

    /// From where one node starts to where another ends.
    @inline(__always) func position(from start: Node, to end: Node) -> Position {
        var position = position(start)
        position.end(like: self.position(end))
        return position
    }

    /// From where a node starts to the end of the last of some statements.
    @inline(__always) func position(from start: Node, to body: ASTList<Statement>) -> Position {
        var position = position(start)
        position.end(like: lastPosition(body))
        return position
    }

    /// The position of the last of some statements.
    @inline(__always) func lastPosition(_ body: ASTList<Statement>) -> Position {
        let items = ast[body]
        return ast.position(of: items[items.count &- 1])
    }

    // MARK: Nesting

    /// Notes that what is built next lies `levels` below what is built around it.
    @inline(__always) func descend(_ levels: Int) {
        depth &+= levels
        if depth > maximumDepth { maximumDepth = depth }
    }

    @inline(__always) func ascend(_ levels: Int) { depth &-= levels }

    // MARK: Errors and warnings

    /// An error at a node; to be thrown.
    @inline(never) func failure(_ node: Node, _ message: PythonString) -> Failure {
        error = makeError(node, message)
        return Failure()
    }

    func makeError(_ node: Node, _ message: PythonString) -> SourceError {
        let position = position(node)
        var error = SourceError(
            .syntaxError, message, line: Int(position.lineno), offset: Int(position.colOffset) + 1,
            text: filename == nil ? .lineOfFile : .none)
        error.filename = filename
        return error
    }

    @inline(never) func warnInvalidEscape(_ node: Node, _ character: UInt8) {
        let message = PythonString("invalid escape sequence \\\(Character(Unicode.Scalar(character)))")
        let error = makeError(node, message)
        warnings.append(SourceWarning(.deprecationWarning, message, line: error.line ?? 0, asError: error))
    }

    // MARK: Names

    /// The name in a token; one with characters beyond ASCII is normalized.
    @inline(__always) func identifier(_ node: Node) -> Identifier {
        let name = text(node)
        var bits: UInt8 = 0
        for byte in name { bits |= byte }
        if _slowPath(bits >= 0x80) { return normalizedIdentifier(name) }
        return ast.identifiers.intern(name)
    }

    @inline(never) private func normalizedIdentifier(_ name: UnsafeBufferPointer<UInt8>) -> Identifier {
        ast.identifiers.intern(PythonString(uncheckedUTF8: Array(name)).normalized(.nfkc))
    }

    /// Fails where nothing may be assigned to a name: to `__debug__` never, to a constant's name not as an attribute or
    /// keyword argument.
    @inline(__always) func checkAssignable(
        _ name: Identifier, _ node: Node, rejectsConstants: Bool = false
    ) throws(Failure) {
        let count = ast.identifiers.byteCount(name)
        if _slowPath(count == 9 || rejectsConstants && (count == 4 || count == 5)) {
            try checkAssignableSlowly(name, node, rejectsConstants)
        }
    }

    @inline(never) private func checkAssignableSlowly(
        _ name: Identifier, _ node: Node, _ rejectsConstants: Bool
    ) throws(Failure) {
        let text = ast.identifiers.string(name)
        if text == "__debug__" || rejectsConstants && (text == "None" || text == "True" || text == "False") {
            throw failure(node, "cannot assign to " + text)
        }
    }

    /// The text of a type comment.
    func typeComment(_ node: Node) throws(Failure) -> StringID {
        try typeComment(text(node))
    }

    func typeComment(_ text: UnsafeBufferPointer<UInt8>) throws(Failure) -> StringID {
        do throws(UTF8Error) {
            try UTF8Error.check(text)
        } catch {
            self.error = SourceError(.unicodeDecodeError, PythonString(error.message))
            throw Failure()
        }
        return ast.add(PythonString(uncheckedUTF8: Array(text)))
    }
}

extension Position {
    /// Ends where another position ends.
    @inline(__always) mutating func end(like other: Position) {
        endLineno = other.endLineno
        endColOffset = other.endColOffset
    }
}
