// In CPython: Python/ast.c (ast_for_if_stmt, ast_for_for_stmt, ast_for_try_stmt, ast_for_with_stmt)

extension ASTBuilder {
    /// An `elif` is an If in the `orelse` of the one before it. They are built from the last to the first, as CPython
    /// does.
    func ifStatement(_ node: Node) throws(Failure) -> Statement {
        let count = childCount(node)
        // 'if' test ':' suite ('elif' test ':' suite)* ['else' ':' suite]
        let hasElse = keyword(child(node, count &- 3)) == .else
        let branches = (hasElse ? count &- 3 : count) / 4
        // The deepest branch nests in all the others.
        descend(branches)
        defer { ascend(branches) }
        var orelse = ASTList<Statement>.empty
        var end: Position?
        var built: Statement?
        for branch in (0..<branches).reversed() {
            let start = child(node, branch &* 4)
            let test = try expression(child(node, branch &* 4 &+ 1))
            let body = try suite(child(node, branch &* 4 &+ 3))
            if built == nil && hasElse {
                orelse = try suite(child(node, count &- 1))
                end = lastPosition(orelse)
            } else if let built {
                orelse = ast.makeList(CollectionOfOne(built))
            }
            let last = end ?? lastPosition(body)
            end = last
            var position = position(start)
            position.end(like: last)
            built = ast.makeIf(test: test, body: body, orelse: orelse, at: position)
        }
        // There is at least one branch.
        guard let built else { throw failure(node, "invalid syntax") }
        return built
    }

    func whileStatement(_ node: Node) throws(Failure) -> Statement {
        let test = try expression(child(node, 1))
        let body = try suite(child(node, 3))
        guard childCount(node) == 7 else {
            return ast.makeWhile(test: test, body: body, orelse: .empty, at: position(from: node, to: body))
        }
        let orelse = try suite(child(node, 6))
        return ast.makeWhile(test: test, body: body, orelse: orelse, at: position(from: node, to: orelse))
    }

    /// A `for` that starts at `start`: the statement itself, or the `async` before it.
    func forStatement(_ node: Node, at start: Node, isAsync: Bool) throws(Failure) -> Statement {
        if isAsync && featureVersion < 5 {
            throw failure(node, "Async for loops are only supported in Python 3.5 and greater")
        }
        let hasTypeComment = kind(child(node, 5)) == .typeComment
        let shift = hasTypeComment ? 1 : 0
        // The `else` is built first.
        let hasElse = childCount(node) == 9 &+ shift
        let orelse: ASTList<Statement> = hasElse ? try suite(child(node, 8 &+ shift)) : .empty
        let target = try loopTarget(child(node, 1))
        let iterable = try expression(child(node, 3))
        let body = try suite(child(node, 5 &+ shift))
        let position = position(from: start, to: hasElse ? orelse : body)
        let comment: StringID? = hasTypeComment ? try typeComment(child(node, 5)) : nil
        return isAsync
            ? ast.makeAsyncFor(
                target: target, iter: iterable, body: body, orelse: orelse, typeComment: comment, at: position)
            : ast.makeFor(
                target: target, iter: iterable, body: body, orelse: orelse, typeComment: comment, at: position)
    }

    /// The target of a loop or comprehension. A tuple starts where its first item does, within that one's parentheses.
    func loopTarget(_ node: Node) throws(Failure) -> Expression {
        guard kind(node) == .exprlist else {
            let target = try expression(node)
            try setContext(target, .store, node)
            return target
        }
        let targets = try expressionList(node, context: .store)
        var position = ast.position(of: ast[targets][0])
        position.end(like: self.position(node))
        return ast.makeTuple(elts: targets, ctx: .store, at: position)
    }

    /// Expressions between commas that are targets.
    func expressionList(_ node: Node, context: ExpressionContext) throws(Failure) -> ASTList<Expression> {
        guard kind(node) == .exprlist else {
            let item = try expression(node)
            try setContext(item, context, node)
            return ast.makeList(CollectionOfOne(item))
        }
        let count = (childCount(node) &+ 1) / 2
        let list: ASTList<Expression> = ast.makeList(count: count)
        for index in 0..<count {
            let itemNode = child(node, index &* 2)
            let item = try expression(itemNode)
            ast.set(list, index, item)
            try setContext(item, context, itemNode)
        }
        return list
    }

    func tryStatement(_ node: Node) throws(Failure) -> Statement {
        let count = childCount(node)
        var handlerCount = (count &- 3) / 3
        let body = try suite(child(node, 2))
        var orelse = ASTList<Statement>.empty
        var finalbody = ASTList<Statement>.empty
        switch keyword(child(node, count &- 3)) {
        case .finally:
            if count >= 9 && keyword(child(node, count &- 6)) == .else {
                orelse = try suite(child(node, count &- 4))
                handlerCount &-= 1
            }
            finalbody = try suite(child(node, count &- 1))
            handlerCount &-= 1
        case .else:
            orelse = try suite(child(node, count &- 1))
            handlerCount &-= 1
        default: break
        }
        let handlers: ASTList<ExceptHandler> = ast.makeList(count: handlerCount)
        for index in 0..<handlerCount {
            let handler = try exceptHandler(child(node, 3 &+ index &* 3), child(node, 5 &+ index &* 3))
            ast.set(handlers, index, handler)
        }
        var position = position(node)
        if finalbody != .empty {
            position.end(like: lastPosition(finalbody))
        } else if orelse != .empty {
            position.end(like: lastPosition(orelse))
        } else if handlerCount > 0 {
            position.end(like: ast.position(of: ast[handlers][handlerCount &- 1]))
        }
        return ast.makeTry(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody, at: position)
    }

    private func exceptHandler(_ clause: Node, _ bodyNode: Node) throws(Failure) -> ExceptHandler {
        var name: Identifier?
        if childCount(clause) == 4 {
            let nameNode = child(clause, 3)
            let identifier = identifier(nameNode)
            try checkAssignable(identifier, nameNode)
            name = identifier
        }
        let type: Expression? = childCount(clause) > 1 ? try expression(child(clause, 1)) : nil
        let body = try suite(bodyNode)
        return ast.makeExceptHandler(type: type, name: name, body: body, at: position(from: clause, to: body))
    }

    /// A `with` that starts at `start`: the statement itself, or the `async` before it.
    func withStatement(_ node: Node, at start: Node, isAsync: Bool) throws(Failure) -> Statement {
        if isAsync && featureVersion < 5 {
            throw failure(node, "Async with statements are only supported in Python 3.5 and greater")
        }
        let count = childCount(node)
        let hasTypeComment = kind(child(node, count &- 2)) == .typeComment
        let itemCount = (count &- (hasTypeComment ? 3 : 2)) / 2
        let items: ASTList<WithItem> = ast.makeList(count: itemCount)
        for index in 0..<itemCount { ast.set(items, index, try withItem(child(node, index &* 2 &+ 1))) }
        let body = try suite(child(node, count &- 1))
        let position = position(from: start, to: body)
        let comment: StringID? = hasTypeComment ? try typeComment(child(node, count &- 2)) : nil
        return isAsync
            ? ast.makeAsyncWith(items: items, body: body, typeComment: comment, at: position)
            : ast.makeWith(items: items, body: body, typeComment: comment, at: position)
    }

    private func withItem(_ node: Node) throws(Failure) -> WithItem {
        guard kind(node) == .withItem else {
            return ast.makeWithItem(contextExpr: try expression(node), optionalVars: nil)
        }
        let context = try expression(child(node, 0))
        let target = try expression(child(node, 2))
        try setContext(target, .store, node)
        return ast.makeWithItem(contextExpr: context, optionalVars: target)
    }
}
