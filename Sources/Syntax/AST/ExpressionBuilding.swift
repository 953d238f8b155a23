// In CPython: Python/ast.c (ast_for_expr and what it calls)

import TaipanText

extension ASTBuilder {
    /// An expression. Names, numbers and other tokens stand where the grammar would have chains of nonterminals.
    func expression(_ node: Node) throws(Failure) -> Expression {
        switch kind(node) {
        case .name: return name(node)
        case .number: return try number(node)
        case .string: return try string(node)
        case .ellipsis: return ast.makeConstant(value: .ellipsis, kind: nil, at: position(node))
        default: break
        }
        descend(1)
        recursion &+= 1
        defer {
            ascend(1)
            recursion &-= 1
        }
        if _slowPath(recursion == ASTBuilder.ownStackLevels) { return try expressionOnOwnStack(node) }
        return try nestedExpression(node)
    }

    /// An expression that is no single token.
    func nestedExpression(_ node: Node) throws(Failure) -> Expression {
        switch kind(node) {
        case .atomExpr: return try trailers(node)
        case .atom: return try atom(node)
        case .comparison: return try comparison(node)
        case .term, .arithExpr, .shiftExpr, .andExpr, .xorExpr, .expr: return try binaryOperations(node)
        case .orTest: return try booleanOperation(node, .or)
        case .andTest: return try booleanOperation(node, .and)
        case .notTest:
            let operand = try expression(child(node, 1))
            return ast.makeUnaryOp(op: .not, operand: operand, at: position(node))
        case .factor: return try unaryOperation(node)
        case .power:
            let base = try expression(child(node, 0))
            let exponent = try expression(child(node, 2))
            return ast.makeBinOp(left: base, op: .pow, right: exponent, at: position(node))
        case .test:
            let body = try expression(child(node, 0))
            let test = try expression(child(node, 2))
            let orelse = try expression(child(node, 4))
            return ast.makeIfExp(test: test, body: body, orelse: orelse, at: position(node))
        case .lambdef, .lambdefNocond: return try lambda(node)
        case .starExpr:
            let value = try expression(child(node, 1))
            return ast.makeStarred(value: value, ctx: .load, at: position(node))
        case .namedexprTest: return try namedExpression(node)
        case .yieldExpr: return try yield(node)
        case .yieldArg: return try expression(child(node, 1))
        case .testlist, .testlistStarExpr, .testlistComp, .exprlist:
            let items = try items(node)
            return ast.makeTuple(elts: items, ctx: .load, at: position(node))
        default:
            // The grammar has no other nonterminal in an expression's place.
            throw failure(node, "invalid syntax")
        }
    }

    /// Every second child: what stands between commas.
    func items(_ node: Node) throws(Failure) -> ASTList<Expression> {
        let count = (childCount(node) &+ 1) / 2
        let list: ASTList<Expression> = ast.makeList(count: count)
        for index in 0..<count { ast.set(list, index, try expression(child(node, index &* 2))) }
        return list
    }

    @inline(__always)
    private func name(_ node: Node) -> Expression {
        switch keyword(node) {
        case .notKeyword: return ast.makeName(id: identifier(node), ctx: .load, at: position(node))
        case .None: return ast.makeConstant(value: .none, kind: nil, at: position(node))
        case .True: return ast.makeConstant(value: .true, kind: nil, at: position(node))
        case .False: return ast.makeConstant(value: .false, kind: nil, at: position(node))
        // No other reserved word is an expression.
        default: return ast.makeYield(value: nil, at: position(node))
        }
    }

    // MARK: Operators

    /// `a + b - c` as `(a + b) - c`. Each operation ends with its right operand, where that is no token within its
    /// parentheses.
    private func binaryOperations(_ node: Node) throws(Failure) -> Expression {
        let count = childCount(node)
        let operations = count / 2
        descend(operations)
        defer { ascend(operations) }
        var left = try expression(child(node, 0))
        var position = position(node)
        var index = 1
        while index < count {
            let rightNode = child(node, index &+ 1)
            let right = try expression(rightNode)
            let op = try binaryOperator(child(node, index))
            position.end(like: self.position(rightNode))
            left = ast.makeBinOp(left: left, op: op, right: right, at: position)
            index &+= 2
        }
        return left
    }

    private func binaryOperator(_ node: Node) throws(Failure) -> Operator {
        switch kind(node) {
        case .plus: return .add
        case .minus: return .sub
        case .star: return .mult
        case .slash: return .div
        case .percent: return .mod
        case .doubleslash: return .floorDiv
        case .vbar: return .bitOr
        case .amper: return .bitAnd
        case .circumflex: return .bitXor
        case .leftshift: return .lShift
        case .rightshift: return .rShift
        default:
            if featureVersion < 5 {
                throw failure(node, "The '@' operator is only supported in Python 3.5 and greater")
            }
            return .matMult
        }
    }

    private func booleanOperation(_ node: Node, _ op: BoolOperator) throws(Failure) -> Expression {
        let values = try items(node)
        return ast.makeBoolOp(op: op, values: values, at: position(node))
    }

    private func unaryOperation(_ node: Node) throws(Failure) -> Expression {
        let operand = try expression(child(node, 1))
        let op: UnaryOperator
        switch kind(child(node, 0)) {
        case .plus: op = .uAdd
        case .minus: op = .uSub
        default: op = .invert
        }
        return ast.makeUnaryOp(op: op, operand: operand, at: position(node))
    }

    /// The left operand is built last, as in CPython.
    private func comparison(_ node: Node) throws(Failure) -> Expression {
        let count = childCount(node) / 2
        let operators: ASTList<ComparisonOperator> = ast.makeList(count: count)
        let comparators: ASTList<Expression> = ast.makeList(count: count)
        for index in 0..<count {
            ast.set(operators, index, comparisonOperator(child(node, index &* 2 &+ 1)))
            ast.set(comparators, index, try expression(child(node, index &* 2 &+ 2)))
        }
        let left = try expression(child(node, 0))
        return ast.makeCompare(left: left, ops: operators, comparators: comparators, at: position(node))
    }

    private func comparisonOperator(_ node: Node) -> ComparisonOperator {
        switch kind(node) {
        case .less: return .lt
        case .greater: return .gt
        case .eqequal: return .eq
        case .lessequal: return .ltE
        case .greaterequal: return .gtE
        case .notequal: return .notEq
        case .name: return keyword(node) == .in ? .in : .is
        default: return keyword(child(node, 0)) == .not ? .notIn : .isNot
        }
    }

    // MARK: Lambdas, assignments in expressions, yields

    private func lambda(_ node: Node) throws(Failure) -> Expression {
        let hasParameters = childCount(node) == 4
        let arguments = hasParameters ? try arguments(child(node, 1)) : emptyArguments()
        let body = try expression(child(node, hasParameters ? 3 : 2))
        return ast.makeLambda(args: arguments, body: body, at: position(node))
    }

    /// `target := value`, as an expression or an argument.
    func namedExpression(_ node: Node) throws(Failure) -> Expression {
        let target = try expression(child(node, 0))
        let value = try expression(child(node, 2))
        guard ast.kind(target) == .name else {
            throw failure(node, "cannot use assignment expressions with " + expressionName(target))
        }
        try setContext(target, .store, node)
        return ast.makeNamedExpr(target: target, value: value, at: position(node))
    }

    private func yield(_ node: Node) throws(Failure) -> Expression {
        let argument = child(node, 1)
        let value = try expression(argument)
        return kind(argument) == .yieldArg
            ? ast.makeYieldFrom(value: value, at: position(node)) : ast.makeYield(value: value, at: position(node))
    }

    // MARK: Displays and comprehensions

    /// Parentheses, brackets, braces, or strings in a row.
    private func atom(_ node: Node) throws(Failure) -> Expression {
        let content = child(node, 1)
        switch kind(child(node, 0)) {
        case .lpar:
            switch kind(content) {
            case .rpar: return ast.makeTuple(elts: .empty, ctx: .load, at: position(node))
            case .testlistComp:
                if isComprehension(child(content, 1)) {
                    return try comprehension(content, .generatorExp, at: position(node))
                }
                let items = try items(content)
                return ast.makeTuple(elts: items, ctx: .load, at: position(node))
            default: return try expression(content)
            }
        case .lsqb:
            switch kind(content) {
            case .rsqb: return ast.makeList(elts: .empty, ctx: .load, at: position(node))
            case .testlistComp:
                if isComprehension(child(content, 1)) {
                    return try comprehension(content, .listComp, at: position(node))
                }
                let items = try items(content)
                return ast.makeList(elts: items, ctx: .load, at: position(node))
            default:
                let item = try expression(content)
                return ast.makeList(elts: ast.makeList(CollectionOfOne(item)), ctx: .load, at: position(node))
            }
        case .lbrace: return try dictionaryOrSet(node, content)
        default: return try string(node)
        }
    }

    private func isComprehension(_ node: Node) -> Bool {
        let kind = kind(node)
        return kind == .compFor || kind == .syncCompFor
    }

    private func dictionaryOrSet(_ node: Node, _ content: Node) throws(Failure) -> Expression {
        if kind(content) == .rbrace { return ast.makeDict(keys: .empty, values: .empty, at: position(node)) }
        guard kind(content) == .dictorsetmaker else {
            let item = try expression(content)
            return ast.makeSet(elts: ast.makeList(CollectionOfOne(item)), at: position(node))
        }
        let second = child(content, 1)
        if kind(second) == .comma { return ast.makeSet(elts: try items(content), at: position(node)) }
        if isComprehension(second) { return try comprehension(content, .setComp, at: position(node)) }
        let isUnpacking = kind(child(content, 0)) == .doublestar
        let count = childCount(content)
        let clause = isUnpacking ? 2 : 3
        if count > clause && isComprehension(child(content, clause)) {
            if isUnpacking { throw failure(node, "dict unpacking cannot be used in dict comprehension") }
            let key = try expression(child(content, 0))
            let value = try expression(child(content, 2))
            let generators = try generators(child(content, 3))
            return ast.makeDictComp(key: key, value: value, generators: generators, at: position(node))
        }
        let capacity = (count &+ 1) / 3
        let keys: ASTList<Expression?> = ast.makeList(count: capacity)
        let values: ASTList<Expression> = ast.makeList(count: capacity)
        var index = 0
        var size = 0
        while index < count {
            if kind(child(content, index)) == .doublestar {
                ast.set(keys, size, nil)
                ast.set(values, size, try expression(child(content, index &+ 1)))
                index &+= 3
            } else {
                ast.set(keys, size, try expression(child(content, index)))
                ast.set(values, size, try expression(child(content, index &+ 2)))
                index &+= 4
            }
            size &+= 1
        }
        ast.shorten(keys, to: size)
        ast.shorten(values, to: size)
        return ast.makeDict(keys: keys, values: values, at: position(node))
    }

    /// The element and the clauses of a comprehension that is no dictionary's.
    func comprehension(_ node: Node, _ form: Expression.Kind, at position: Position) throws(Failure) -> Expression {
        let elementNode = child(node, 0)
        let element = try expression(elementNode)
        if ast.kind(element) == .starred {
            throw failure(elementNode, "iterable unpacking cannot be used in comprehension")
        }
        let generators = try generators(child(node, 1))
        switch form {
        case .listComp: return ast.makeListComp(elt: element, generators: generators, at: position)
        case .setComp: return ast.makeSetComp(elt: element, generators: generators, at: position)
        default: return ast.makeGeneratorExp(elt: element, generators: generators, at: position)
        }
    }

    /// The `for` clauses, which hang one in the other together with their `if` clauses.
    private func generators(_ node: Node) throws(Failure) -> ASTList<Comprehension> {
        let list: ASTList<Comprehension> = ast.makeList(count: countClauses(node))
        var index = 0
        var clause: Node? = node
        while let start = clause {
            let isAsync = kind(start) == .compFor
            if isAsync && featureVersion < 6 {
                throw failure(start, "Async comprehensions are only supported in Python 3.6 and greater")
            }
            let loop = isAsync ? child(start, 1) : start
            let target = try loopTarget(child(loop, 1))
            let iterable = try expression(child(loop, 3))
            var conditions = ASTList<Expression>.empty
            clause = childCount(loop) == 5 ? child(loop, 4) : nil
            if let first = clause, kind(first) == .compIf { (conditions, clause) = try self.conditions(first) }
            let comprehension = ast.makeComprehension(
                target: target, iter: iterable, ifs: conditions, isAsync: isAsync ? 1 : 0)
            ast.set(list, index, comprehension)
            index &+= 1
        }
        return list
    }

    private func countClauses(_ node: Node) -> Int {
        var count = 0
        var clause = node
        while true {
            if kind(clause) == .compIf {
                if childCount(clause) < 3 { return count }
                clause = child(clause, 2)
            } else {
                count &+= 1
                let loop = kind(clause) == .compFor ? child(clause, 1) : clause
                if childCount(loop) < 5 { return count }
                clause = child(loop, 4)
            }
        }
    }

    /// The `if` clauses in a row, and the `for` clause behind them.
    private func conditions(_ node: Node) throws(Failure) -> (ASTList<Expression>, Node?) {
        var count = 0
        var clause: Node? = node
        while let current = clause, kind(current) == .compIf {
            count &+= 1
            clause = childCount(current) == 3 ? child(current, 2) : nil
        }
        let list: ASTList<Expression> = ast.makeList(count: count)
        clause = node
        for index in 0..<count {
            guard let current = clause else { break }
            ast.set(list, index, try expression(child(current, 1)))
            clause = childCount(current) == 3 ? child(current, 2) : nil
        }
        return (list, clause)
    }
}
