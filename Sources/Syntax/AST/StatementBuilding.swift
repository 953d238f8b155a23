// In CPython: Python/ast.c (ast_for_stmt, ast_for_expr_stmt, ast_for_import_stmt and the other small statements)

extension ASTBuilder {
    /// A statement that is no simple statement in a list of such.
    func statement(_ node: Node) throws(Failure) -> Statement {
        switch kind(node) {
        case .ifStmt: return try ifStatement(node)
        case .whileStmt: return try whileStatement(node)
        case .forStmt: return try forStatement(node, at: node, isAsync: false)
        case .tryStmt: return try tryStatement(node)
        case .withStmt: return try withStatement(node, at: node, isAsync: false)
        case .funcdef: return try functionDefinition(node, at: node, isAsync: false, decorators: .empty)
        case .classdef: return try classDefinition(node, decorators: .empty)
        case .decorated: return try decorated(node)
        case .asyncStmt, .asyncFuncdef:
            let inner = child(node, 1)
            switch kind(inner) {
            case .funcdef: return try functionDefinition(inner, at: node, isAsync: true, decorators: .empty)
            case .withStmt: return try withStatement(inner, at: node, isAsync: true)
            default: return try forStatement(inner, at: node, isAsync: true)
            }
        default: return try simpleStatement(node)
        }
    }

    /// A statement that fits between semicolons.
    func simpleStatement(_ node: Node) throws(Failure) -> Statement {
        switch kind(node) {
        case .exprStmt: return try assignment(node)
        case .delStmt:
            let targets = try expressionList(child(node, 1), context: .del)
            return ast.makeDelete(targets: targets, at: position(node))
        case .returnStmt:
            let value = try expression(child(node, 1))
            return ast.makeReturn(value: value, at: position(node))
        case .raiseStmt:
            let exception = try expression(child(node, 1))
            let cause: Expression? = childCount(node) == 4 ? try expression(child(node, 3)) : nil
            return ast.makeRaise(exc: exception, cause: cause, at: position(node))
        case .importName: return try importStatement(node)
        case .importFrom: return try importFromStatement(node)
        case .globalStmt:
            let names = scopeNames(node)
            return ast.makeGlobal(names: names, at: position(node))
        case .nonlocalStmt:
            let names = scopeNames(node)
            return ast.makeNonlocal(names: names, at: position(node))
        case .assertStmt:
            let test = try expression(child(node, 1))
            let message: Expression? = childCount(node) == 4 ? try expression(child(node, 3)) : nil
            return ast.makeAssert(test: test, msg: message, at: position(node))
        case .name:
            switch keyword(node) {
            case .pass: return ast.makePass(at: position(node))
            case .break: return ast.makeBreak(at: position(node))
            case .continue: return ast.makeContinue(at: position(node))
            case .return: return ast.makeReturn(value: nil, at: position(node))
            case .raise: return ast.makeRaise(exc: nil, cause: nil, at: position(node))
            default: break
            }
        default: break
        }
        let value = try expression(node)
        return ast.makeExpr(value: value, at: position(node))
    }

    // MARK: Assignment

    private func assignment(_ node: Node) throws(Failure) -> Statement {
        let second = child(node, 1)
        switch kind(second) {
        case .equal: return try plainAssignment(node)
        case .annassign: return try annotatedAssignment(node, second)
        case .typeComment:
            // An expression alone takes no type comment; the grammar sees to that.
            return ast.makeExpr(value: try expression(child(node, 0)), at: position(node))
        default: return try augmentedAssignment(node, second)
        }
    }

    private func plainAssignment(_ node: Node) throws(Failure) -> Statement {
        var count = childCount(node)
        let hasTypeComment = kind(child(node, count &- 1)) == .typeComment
        if hasTypeComment { count &-= 1 }
        let targets: ASTList<Expression> = ast.makeList(count: count / 2)
        for index in 0..<(count / 2) {
            let target = child(node, index &* 2)
            if kind(target) == .yieldExpr || keyword(target) == .yield {
                throw failure(target, "assignment to yield expression not possible")
            }
            let built = try expression(target)
            try setContext(built, .store, target)
            ast.set(targets, index, built)
        }
        let value = try expression(child(node, count &- 1))
        let comment: StringID? = hasTypeComment ? try typeComment(child(node, count)) : nil
        return ast.makeAssign(targets: targets, value: value, typeComment: comment, at: position(node))
    }

    private func augmentedAssignment(_ node: Node, _ sign: Node) throws(Failure) -> Statement {
        let targetNode = child(node, 0)
        let target = try expression(targetNode)
        try setContext(target, .store, targetNode)
        switch ast.kind(target) {
        case .name, .attribute, .subscript: break
        default: throw failure(targetNode, "illegal expression for augmented assignment")
        }
        let value = try expression(child(node, 2))
        let op = try augmentingOperator(sign)
        return ast.makeAugAssign(target: target, op: op, value: value, at: position(node))
    }

    private func augmentingOperator(_ node: Node) throws(Failure) -> Operator {
        switch kind(node) {
        case .plusequal: return .add
        case .minequal: return .sub
        case .starequal: return .mult
        case .slashequal: return .div
        case .percentequal: return .mod
        case .amperequal: return .bitAnd
        case .vbarequal: return .bitOr
        case .circumflexequal: return .bitXor
        case .leftshiftequal: return .lShift
        case .rightshiftequal: return .rShift
        case .doublestarequal: return .pow
        case .doubleslashequal: return .floorDiv
        default:
            if featureVersion < 5 {
                throw failure(node, "The '@' operator is only supported in Python 3.5 and greater")
            }
            return .matMult
        }
    }

    private func annotatedAssignment(_ node: Node, _ annotation: Node) throws(Failure) -> Statement {
        let targetNode = child(node, 0)
        if featureVersion < 6 {
            throw failure(targetNode, "Variable annotation syntax is only supported in Python 3.6 and greater")
        }
        let isParenthesized = kind(targetNode) == .atom && kind(child(targetNode, 0)) == .lpar
        let target = try expression(targetNode)
        var isSimple = false
        switch ast[target] {
        case .name(let name, _):
            try checkAssignable(name, node)
            isSimple = !isParenthesized
            ast.setContext(target, .store)
        case .attribute(_, let name, _):
            try checkAssignable(name, node, rejectsConstants: true)
            ast.setContext(target, .store)
        case .subscript: ast.setContext(target, .store)
        case .list: throw failure(targetNode, "only single target (not list) can be annotated")
        case .tuple: throw failure(targetNode, "only single target (not tuple) can be annotated")
        default: throw failure(targetNode, "illegal target for annotation")
        }
        let type = try expression(child(annotation, 1))
        let value: Expression? = childCount(annotation) > 2 ? try expression(child(annotation, 3)) : nil
        return ast.makeAnnAssign(
            target: target, annotation: type, value: value, simple: isSimple ? 1 : 0, at: position(node))
    }

    // MARK: Imports and scopes

    private func scopeNames(_ node: Node) -> ASTList<Identifier> {
        let names: ASTList<Identifier> = ast.makeList(count: childCount(node) / 2)
        for index in 0..<(childCount(node) / 2) { ast.set(names, index, identifier(child(node, index &* 2 &+ 1))) }
        return names
    }

    private func importStatement(_ node: Node) throws(Failure) -> Statement {
        let list = child(node, 1)
        if kind(list) != .dottedAsNames {
            let alias = try moduleAlias(list)
            return ast.makeImport(names: ast.makeList(CollectionOfOne(alias)), at: position(node))
        }
        let count = (childCount(list) &+ 1) / 2
        let aliases: ASTList<Alias> = ast.makeList(count: count)
        for index in 0..<count { ast.set(aliases, index, try moduleAlias(child(list, index &* 2))) }
        return ast.makeImport(names: aliases, at: position(node))
    }

    /// A module in an import: `a`, `a.b`, either with `as c`.
    private func moduleAlias(_ node: Node) throws(Failure) -> Alias {
        switch kind(node) {
        case .dottedAsName:
            let name = moduleName(child(node, 0))
            let aliasNode = child(node, 2)
            let alias = identifier(aliasNode)
            try checkAssignable(alias, aliasNode)
            return ast.makeAlias(name: name, asname: alias)
        case .name:
            let name = identifier(node)
            try checkAssignable(name, node)
            return ast.makeAlias(name: name, asname: nil)
        default:
            return ast.makeAlias(name: moduleName(node), asname: nil)
        }
    }

    /// The name of a module. One with dots is taken as it is written, without normalization but also without white
    /// space.
    private func moduleName(_ node: Node) -> Identifier {
        if node.isToken { return identifier(node) }
        var name: [UInt8] = []
        for index in 0..<childCount(node) { name.append(contentsOf: text(child(node, index))) }
        return ast.identifiers.intern(name)
    }

    private func importFromStatement(_ node: Node) throws(Failure) -> Statement {
        var module: Identifier?
        var level = 0
        var index = 1
        // Three dots in a row are one token.
        counting: while true {
            let item = child(node, index)
            switch kind(item) {
            case .dot: level &+= 1
            case .ellipsis: level &+= 3
            case .name where keyword(item) == .import: break counting
            default: module = moduleName(item)
            }
            index &+= 1
        }
        index &+= 1
        var list = child(node, index)
        let isParenthesized = kind(list) == .lpar
        if isParenthesized { list = child(node, index &+ 1) }
        let aliases: ASTList<Alias>
        switch kind(list) {
        case .star:
            let name = ast.identifiers.intern([UInt8(ascii: "*")])
            aliases = ast.makeList(CollectionOfOne(ast.makeAlias(name: name, asname: nil)))
        case .importAsNames:
            let children = childCount(list)
            if !isParenthesized && children % 2 == 0 {
                throw failure(list, "trailing comma not allowed without surrounding parentheses")
            }
            let count = (children &+ 1) / 2
            aliases = ast.makeList(count: count)
            for index in 0..<count { ast.set(aliases, index, try memberAlias(child(list, index &* 2))) }
        default:
            aliases = ast.makeList(CollectionOfOne(try memberAlias(list)))
        }
        return ast.makeImportFrom(module: module, names: aliases, level: level, at: position(node))
    }

    /// A name in `from … import`: `a`, `a as b`.
    private func memberAlias(_ node: Node) throws(Failure) -> Alias {
        if node.isToken {
            let name = identifier(node)
            try checkAssignable(name, node)
            return ast.makeAlias(name: name, asname: nil)
        }
        let name = identifier(child(node, 0))
        let aliasNode = child(node, 2)
        let alias = identifier(aliasNode)
        try checkAssignable(alias, aliasNode)
        return ast.makeAlias(name: name, asname: alias)
    }
}
