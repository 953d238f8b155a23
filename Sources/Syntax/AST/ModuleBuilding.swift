// In CPython: Python/ast.c (PyAST_FromNodeObject, num_stmts, ast_for_suite)

extension ASTBuilder {
    /// Builds the whole tree.
    func buildModule() throws(Failure) -> Module {
        let root = tree.root
        switch tree.rootKind {
        case .fileInput:
            let body = try statements(of: root, in: 0..<max(0, childCount(root) &- 1))
            return ast.makeModule(body: body, typeIgnores: try typeIgnores())
        case .singleInput:
            return ast.makeInteractive(body: try interactiveStatements(root))
        case .funcTypeInput:
            return try functionType(child(root, 0))
        default:
            return ast.makeExpression(body: try expression(child(root, 0)))
        }
    }

    private func typeIgnores() throws(Failure) -> ASTList<TypeIgnore> {
        let comments = tree.typeIgnores
        let list: ASTList<TypeIgnore> = ast.makeList(count: comments.count)
        for (index, comment) in comments.enumerated() {
            let text = UnsafeBufferPointer(
                start: source + Int(comment.start), count: Int(comment.end &- comment.start))
            let tag = try typeComment(text)
            ast.set(list, index, ast.makeTypeIgnore(lineno: Int(comment.line), tag: tag))
        }
        return list
    }

    private func interactiveStatements(_ root: Node) throws(Failure) -> ASTList<Statement> {
        switch kind(root) {
        case .newline:
            return ast.makeList(CollectionOfOne(ast.makePass(at: position(root))))
        case .simpleStmt:
            return try suite(root)
        default:
            // A compound statement and the empty line that ends it.
            return ast.makeList(CollectionOfOne(try statement(child(root, 0))))
        }
    }

    /// `(types) -> type`
    private func functionType(_ node: Node) throws(Failure) -> Module {
        let last = childCount(node) &- 1
        var types: [Expression] = []
        if last > 3 {
            let list = child(node, 1)
            if kind(list) == .typelist {
                for index in 0..<childCount(list) {
                    let item = child(list, index)
                    switch kind(item) {
                    case .comma, .star, .doublestar: continue
                    default: types.append(try expression(item))
                    }
                }
            } else {
                types.append(try expression(list))
            }
        }
        let returns = try expression(child(node, last))
        return ast.makeFunctionType(argtypes: ast.makeList(types), returns: returns)
    }

    /// The statements of an indented block, or those behind a colon.
    func suite(_ node: Node) throws(Failure) -> ASTList<Statement> {
        descend(1)
        defer { ascend(1) }
        if kind(node) == .simpleStmt {
            let list: ASTList<Statement> = ast.makeList(count: childCount(node) / 2)
            var next = 0
            try addSimple(node, to: list, &next)
            return list
        }
        // NEWLINE [TYPE_COMMENT NEWLINE] INDENT … DEDENT
        let first = kind(child(node, 1)) == .typeComment ? 4 : 2
        return try statements(of: node, in: first..<(childCount(node) &- 1))
    }

    /// The statements among some children of a node; empty lines are not counted.
    private func statements(of node: Node, in range: Range<Int>) throws(Failure) -> ASTList<Statement> {
        if range.upperBound <= range.lowerBound { return .empty }
        var count = 0
        for index in range {
            let item = child(node, index)
            switch kind(item) {
            case .newline: break
            case .simpleStmt: count &+= childCount(item) / 2
            default: count &+= 1
            }
        }
        let list: ASTList<Statement> = ast.makeList(count: count)
        var next = 0
        for index in range {
            let item = child(node, index)
            switch kind(item) {
            case .newline: break
            case .simpleStmt: try addSimple(item, to: list, &next)
            default:
                ast.set(list, next, try statement(item))
                next &+= 1
            }
        }
        return list
    }

    /// The statements between semicolons.
    @inline(__always)
    private func addSimple(_ node: Node, to list: ASTList<Statement>, _ next: inout Int) throws(Failure) {
        // small_stmt (';' small_stmt)* [';'] NEWLINE
        for index in stride(from: 0, to: childCount(node) &- 1, by: 2) {
            ast.set(list, next, try simpleStatement(child(node, index)))
            next &+= 1
        }
    }
}
