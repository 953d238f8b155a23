// In CPython: Python/ast.c (ast_for_funcdef_impl, ast_for_classdef, ast_for_decorated)

extension ASTBuilder {
    func decorated(_ node: Node) throws(Failure) -> Statement {
        let decorators = try decorators(child(node, 0))
        let definition = child(node, 1)
        switch kind(definition) {
        case .funcdef: return try functionDefinition(definition, at: definition, isAsync: false, decorators: decorators)
        case .classdef: return try classDefinition(definition, decorators: decorators)
        default:
            return try functionDefinition(child(definition, 1), at: definition, isAsync: true, decorators: decorators)
        }
    }

    private func decorators(_ node: Node) throws(Failure) -> ASTList<Expression> {
        guard kind(node) == .decorators else { return ast.makeList(CollectionOfOne(try decorator(node))) }
        let list: ASTList<Expression> = ast.makeList(count: childCount(node))
        for index in 0..<childCount(node) { ast.set(list, index, try decorator(child(node, index))) }
        return list
    }

    /// `@name NEWLINE`, `@name() NEWLINE`, `@name(arguments) NEWLINE`
    private func decorator(_ node: Node) throws(Failure) -> Expression {
        let nameNode = child(node, 1)
        let name = decoratorName(nameNode)
        switch childCount(node) {
        case 3: return name
        case 5:
            return ast.makeCall(
                func: name, args: .empty, keywords: .empty, at: position(from: nameNode, to: child(node, 3)))
        default:
            return try call(
                name, from: nameNode, parenthesis: child(node, 2), arguments: child(node, 3), end: child(node, 4))
        }
    }

    private func decoratorName(_ node: Node) -> Expression {
        if node.isToken { return ast.makeName(id: identifier(node), ctx: .load, at: position(node)) }
        let first = child(node, 0)
        var name = ast.makeName(id: identifier(first), ctx: .load, at: position(first))
        var index = 2
        while index < childCount(node) {
            let part = child(node, index)
            name = ast.makeAttribute(
                value: name, attr: identifier(part), ctx: .load, at: position(from: first, to: part))
            index &+= 2
        }
        if index / 2 > maximumDepth { maximumDepth = index / 2 }
        return name
    }

    /// A function that starts at `start`: its `def`, or the `async` before it.
    func functionDefinition(
        _ node: Node, at start: Node, isAsync: Bool, decorators: ASTList<Expression>
    ) throws(Failure) -> Statement {
        if isAsync && featureVersion < 5 {
            throw failure(node, "Async functions are only supported in Python 3.5 and greater")
        }
        // 'def' NAME parameters ['->' test] ':' [TYPE_COMMENT] suite
        let nameNode = child(node, 1)
        let name = identifier(nameNode)
        try checkAssignable(name, nameNode)
        let parametersNode = child(node, 2)
        let arguments: Arguments
        if childCount(parametersNode) == 2 {
            arguments = emptyArguments()
        } else {
            arguments = try self.arguments(child(parametersNode, 1))
        }
        var index = 3
        var returns: Expression?
        if kind(child(node, index)) == .rarrow {
            returns = try expression(child(node, index &+ 1))
            index &+= 2
        }
        index &+= 1
        var comment: StringID?
        if kind(child(node, index)) == .typeComment {
            comment = try typeComment(child(node, index))
            index &+= 1
        }
        let bodyNode = child(node, index)
        let body = try suite(bodyNode)
        let position = position(from: start, to: body)
        if kind(bodyNode) != .simpleStmt && kind(child(bodyNode, 1)) == .typeComment {
            if comment != nil { throw failure(node, "Cannot have two type comments on def") }
            comment = try typeComment(child(bodyNode, 1))
        }
        return isAsync
            ? ast.makeAsyncFunctionDef(
                name: name, args: arguments, body: body, decoratorList: decorators, returns: returns,
                typeComment: comment, at: position)
            : ast.makeFunctionDef(
                name: name, args: arguments, body: body, decoratorList: decorators, returns: returns,
                typeComment: comment, at: position)
    }

    func classDefinition(_ node: Node, decorators: ASTList<Expression>) throws(Failure) -> Statement {
        let nameNode = child(node, 1)
        let count = childCount(node)
        var bases = ASTList<Expression>.empty
        var keywords = ASTList<KeywordArgument>.empty
        // The node that CPython names when the class's name is forbidden.
        var named = child(node, 3)
        if count == 7 {
            (bases, keywords) = try arguments(ofClass: child(node, 3))
            named = nameNode
        }
        let body = try suite(child(node, count &- 1))
        let name = identifier(nameNode)
        try checkAssignable(name, named)
        return ast.makeClassDef(
            name: name, bases: bases, keywords: keywords, body: body, decoratorList: decorators,
            at: position(from: node, to: body))
    }
}
