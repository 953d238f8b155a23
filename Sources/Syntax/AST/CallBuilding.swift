// In CPython: Python/ast.c (ast_for_atom_expr, ast_for_trailer, ast_for_slice, ast_for_call)

extension ASTBuilder {
    /// `[await] atom trailer*`, however many trailers: they are built one around the other.
    func trailers(_ node: Node) throws(Failure) -> Expression {
        let count = childCount(node)
        var start = 0
        if kind(child(node, 0)) == .await {
            if featureVersion < 5 {
                throw failure(node, "Await expressions are only supported in Python 3.5 and greater")
            }
            start = 1
        }
        descend(count)
        defer { ascend(count) }
        let atomNode = child(node, start)
        var result = try expression(atomNode)
        for index in (start &+ 1)..<max(start &+ 1, count) {
            let trailer = child(node, index)
            let opening = child(trailer, 0)
            let position = position(from: atomNode, to: trailer)
            switch kind(opening) {
            case .dot:
                let name = identifier(child(trailer, 1))
                result = ast.makeAttribute(value: result, attr: name, ctx: .load, at: position)
            case .lpar:
                if childCount(trailer) == 2 {
                    result = ast.makeCall(func: result, args: .empty, keywords: .empty, at: position)
                } else {
                    result = try call(
                        result, from: atomNode, parenthesis: opening, arguments: child(trailer, 1),
                        end: child(trailer, 2))
                }
            default:
                let slice = try slices(child(trailer, 1))
                result = ast.makeSubscript(value: result, slice: slice, ctx: .load, at: position)
            }
        }
        return start == 0 ? result : ast.makeAwait(value: result, at: position(node))
    }

    // MARK: Subscripts

    private func slices(_ node: Node) throws(Failure) -> SliceExpression {
        guard kind(node) == .subscriptlist else { return try slice(node) }
        let count = (childCount(node) &+ 1) / 2
        let list: ASTList<SliceExpression> = ast.makeList(count: count)
        var isTuple = true
        for index in 0..<count {
            let slice = try slice(child(node, index &* 2))
            if ast.kind(slice) != .index { isTuple = false }
            ast.set(list, index, slice)
        }
        guard isTuple else { return ast.makeExtSlice(dims: list) }
        // Without a colon it is a tuple of the indices.
        let items: ASTList<Expression> = ast.makeList(count: count)
        for index in 0..<count {
            if case .index(let value) = ast[ast[list][index]] { ast.set(items, index, value) }
        }
        return ast.makeIndex(value: ast.makeTuple(elts: items, ctx: .load, at: position(node)))
    }

    /// `test`, or `[test] ':' [test] [':' [test]]`
    private func slice(_ node: Node) throws(Failure) -> SliceExpression {
        switch kind(node) {
        case .colon: return ast.makeSlice(lower: nil, upper: nil, step: nil)
        case .subscript: break
        default: return ast.makeIndex(value: try expression(node))
        }
        let count = childCount(node)
        var lower: Expression?
        var upper: Expression?
        var step: Expression?
        var index = 0
        if kind(child(node, 0)) != .colon {
            lower = try expression(child(node, 0))
            index = 1
        }
        index &+= 1
        if index < count {
            let next = child(node, index)
            if kind(next) != .colon && kind(next) != .sliceop {
                upper = try expression(next)
                index &+= 1
            }
        }
        if index < count && kind(child(node, index)) == .sliceop {
            step = try expression(child(child(node, index), 1))
        }
        return ast.makeSlice(lower: lower, upper: upper, step: step)
    }

    // MARK: Calls

    /// What an argument in a call is.
    private enum ArgumentForm { case positional, generator, named, iterable, mapping, keyword }

    private func argumentForm(_ node: Node) -> ArgumentForm {
        guard kind(node) == .argument else { return .positional }
        switch kind(child(node, 0)) {
        case .star: return .iterable
        case .doublestar: return .mapping
        default: break
        }
        switch kind(child(node, 1)) {
        case .compFor, .syncCompFor: return .generator
        case .colonequal: return .named
        default: return .keyword
        }
    }

    /// A call with arguments. A generator expression that is the only one has the parentheses of the call.
    func call(
        _ function: Expression, from start: Node, parenthesis: Node, arguments node: Node, end: Node
    ) throws(Failure) -> Expression {
        let (arguments, keywords) = try self.arguments(node, generatorPosition: position(from: parenthesis, to: end))
        return ast.makeCall(func: function, args: arguments, keywords: keywords, at: position(from: start, to: end))
    }

    /// The bases and keywords of a class.
    func arguments(ofClass node: Node) throws(Failure) -> (ASTList<Expression>, ASTList<KeywordArgument>) {
        try arguments(node, generatorPosition: nil)
    }

    private func arguments(
        _ node: Node, generatorPosition: Position?
    ) throws(Failure) -> (ASTList<Expression>, ASTList<KeywordArgument>) {
        let isList = kind(node) == .arglist
        let count = isList ? (childCount(node) &+ 1) / 2 : 1
        var positionalCount = 0
        for index in 0..<count {
            let item = isList ? child(node, index &* 2) : node
            switch argumentForm(item) {
            case .positional, .iterable, .named: positionalCount &+= 1
            case .generator:
                positionalCount &+= 1
                if generatorPosition == nil { throw failure(item, "invalid syntax") }
                if isList { throw failure(item, "Generator expression must be parenthesized") }
            case .mapping, .keyword: break
            }
        }
        let arguments: ASTList<Expression> = ast.makeList(count: positionalCount)
        let keywords: ASTList<KeywordArgument> = ast.makeList(count: count &- positionalCount)
        var nextArgument = 0
        var nextKeyword = 0
        var hasMapping = false
        // The keywords so far, once they are too many to look through.
        var seen: Set<Identifier> = []
        for index in 0..<count {
            let item = isList ? child(node, index &* 2) : node
            switch argumentForm(item) {
            case .positional, .named:
                if nextKeyword > 0 {
                    throw failure(
                        kind(item) == .argument ? child(item, 0) : item,
                        hasMapping
                            ? "positional argument follows keyword argument unpacking"
                            : "positional argument follows keyword argument")
                }
                let value = kind(item) == .argument ? try namedExpression(item) : try expression(item)
                ast.set(arguments, nextArgument, value)
                nextArgument &+= 1
            case .generator:
                let value = try comprehension(item, .generatorExp, at: generatorPosition ?? position(item))
                ast.set(arguments, nextArgument, value)
                nextArgument &+= 1
            case .iterable:
                if hasMapping {
                    throw failure(
                        child(item, 0), "iterable argument unpacking follows keyword argument unpacking")
                }
                let value = try expression(child(item, 1))
                // It ends with its value, before a parenthesis around that.
                var position = position(item)
                position.end(like: ast.position(of: value))
                ast.set(arguments, nextArgument, ast.makeStarred(value: value, ctx: .load, at: position))
                nextArgument &+= 1
            case .mapping:
                let value = try expression(child(item, 1))
                ast.set(keywords, nextKeyword, ast.makeKeywordArgument(arg: nil, value: value))
                nextKeyword &+= 1
                hasMapping = true
            case .keyword:
                let name = try keywordName(child(item, 0), keywords, nextKeyword, &seen)
                let value = try expression(child(item, 2))
                ast.set(keywords, nextKeyword, ast.makeKeywordArgument(arg: name, value: value))
                nextKeyword &+= 1
            }
        }
        return (arguments, keywords)
    }

    /// The name of a keyword argument, where the grammar takes any expression.
    private func keywordName(
        _ node: Node, _ keywords: ASTList<KeywordArgument>, _ count: Int, _ seen: inout Set<Identifier>
    ) throws(Failure) -> Identifier {
        guard kind(node) == .name else {
            throw failure(node, "expression cannot contain assignment, perhaps you meant \"==\"?")
        }
        let name = identifier(node)
        try checkAssignable(name, node, rejectsConstants: true)
        let searchLimit = 16
        var isRepeated = false
        if count < searchLimit {
            for index in 0..<count where ast[ast[keywords][index]].arg == name { isRepeated = true }
        } else {
            if seen.isEmpty {
                for index in 0..<count { if let name = ast[ast[keywords][index]].arg { seen.insert(name) } }
            }
            isRepeated = !seen.insert(name).inserted
        }
        if isRepeated { throw failure(node, "keyword argument repeated") }
        return name
    }
}
