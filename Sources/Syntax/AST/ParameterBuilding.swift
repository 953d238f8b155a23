// In CPython: Python/ast.c (ast_for_arguments, handle_keywordonly_args, ast_for_arg)

extension ASTBuilder {
    func emptyArguments() -> Arguments {
        ast.makeArguments(
            posonlyargs: .empty, args: .empty, vararg: nil, kwonlyargs: .empty, kwDefaults: .empty, kwarg: nil,
            defaults: .empty)
    }

    /// How many parameters of each kind there are, which is found out before their lists are made.
    private struct ParameterCounts {
        var positionalOnly = 0
        var positional = 0
        var defaults = 0
        var keywordOnly = 0
    }

    /// The lists that the parameters go to, and how far they are filled.
    private struct Parameters {
        var positionalOnly: ASTList<Argument>
        var positional: ASTList<Argument>
        var defaults: ASTList<Expression>
        var keywordOnly: ASTList<Argument>
        var keywordDefaults: ASTList<Expression?>
        var positionalOnlyCount = 0
        var positionalCount = 0
        var defaultCount = 0
        var keywordOnlyCount = 0
        var variable: Argument?
        var keywords: Argument?
        /// The one that a type comment belongs to.
        var last: Argument?
    }

    /// The parameters of a function (`typedargslist`) or lambda (`varargslist`); a single one stands for the list.
    func arguments(_ node: Node) throws(Failure) -> Arguments {
        switch kind(node) {
        case .typedargslist, .varargslist: return try argumentList(node)
        case .star: throw failure(node, "named arguments must follow bare *")
        default:
            let argument = try self.argument(node)
            return ast.makeArguments(
                posonlyargs: .empty, args: ast.makeList(CollectionOfOne(argument)), vararg: nil, kwonlyargs: .empty,
                kwDefaults: .empty, kwarg: nil, defaults: .empty)
        }
    }

    private func isParameter(_ node: Node) -> Bool {
        let kind = kind(node)
        return kind == .name || kind == .tfpdef
    }

    private func countParameters(_ node: Node) -> ParameterCounts {
        var counts = ParameterCounts()
        var index = 0
        var isKeywordOnly = false
        while index < childCount(node) {
            switch kind(child(node, index)) {
            case .star where !isKeywordOnly:
                isKeywordOnly = true
                // The parameter that takes the other arguments is counted nowhere.
                if index &+ 1 < childCount(node) && isParameter(child(node, index &+ 1)) { index &+= 1 }
            case .doublestar: return counts
            case .equal:
                if !isKeywordOnly { counts.defaults &+= 1 }
                // The default itself may look like a parameter.
                index &+= 1
            case .slash:
                counts.positionalOnly = counts.positional
                counts.positional = 0
            case .name, .tfpdef:
                if isKeywordOnly { counts.keywordOnly &+= 1 } else { counts.positional &+= 1 }
            default: break
            }
            index &+= 1
        }
        return counts
    }

    private func argumentList(_ node: Node) throws(Failure) -> Arguments {
        let counts = countParameters(node)
        var parameters = Parameters(
            positionalOnly: ast.makeList(count: counts.positionalOnly),
            positional: ast.makeList(count: counts.positional),
            defaults: ast.makeList(count: counts.defaults), keywordOnly: ast.makeList(count: counts.keywordOnly),
            keywordDefaults: ast.makeList(count: counts.keywordOnly))
        let count = childCount(node)
        var index = 0
        while index < count {
            let item = child(node, index)
            switch kind(item) {
            case .name, .tfpdef:
                index = try positionalParameter(node, index, counts, &parameters)
            case .slash:
                index &+= 2
            case .star:
                index = try starParameter(node, index, counts, &parameters)
            case .doublestar:
                parameters.keywords = try argument(child(node, index &+ 1))
                parameters.last = parameters.keywords
                index = skipComma(node, index &+ 2)
            case .typeComment:
                try setTypeComment(parameters.last, item)
                index &+= 1
            default:
                throw failure(item, "unexpected node")
            }
        }
        return ast.makeArguments(
            posonlyargs: parameters.positionalOnly, args: parameters.positional, vararg: parameters.variable,
            kwonlyargs: parameters.keywordOnly, kwDefaults: parameters.keywordDefaults, kwarg: parameters.keywords,
            defaults: parameters.defaults)
    }

    private func skipComma(_ node: Node, _ index: Int) -> Int {
        index < childCount(node) && kind(child(node, index)) == .comma ? index &+ 1 : index
    }

    private func setTypeComment(_ argument: Argument?, _ node: Node) throws(Failure) {
        guard let argument else { return }
        ast.setTypeComment(of: argument, try typeComment(node))
    }

    private func positionalParameter(
        _ node: Node, _ start: Int, _ counts: ParameterCounts, _ parameters: inout Parameters
    ) throws(Failure) -> Int {
        var index = start
        if index &+ 1 < childCount(node) && kind(child(node, index &+ 1)) == .equal {
            ast.set(parameters.defaults, parameters.defaultCount, try expression(child(node, index &+ 2)))
            parameters.defaultCount &+= 1
            index &+= 2
        } else if parameters.defaultCount > 0 {
            throw failure(node, "non-default argument follows default argument")
        }
        let argument = try self.argument(child(node, start))
        if parameters.positionalOnlyCount < counts.positionalOnly {
            ast.set(parameters.positionalOnly, parameters.positionalOnlyCount, argument)
            parameters.positionalOnlyCount &+= 1
        } else {
            ast.set(parameters.positional, parameters.positionalCount, argument)
            parameters.positionalCount &+= 1
        }
        parameters.last = argument
        return skipComma(node, index &+ 1)
    }

    /// `*`, or `*name`, and the parameters behind it up to `**`.
    private func starParameter(
        _ node: Node, _ start: Int, _ counts: ParameterCounts, _ parameters: inout Parameters
    ) throws(Failure) -> Int {
        let count = childCount(node)
        var index = start &+ 1
        let isBare: Bool
        if index >= count {
            isBare = true
        } else {
            let next = kind(child(node, index))
            isBare = index &+ 1 == count && (next == .comma || next == .typeComment)
        }
        if isBare { throw failure(child(node, start), "named arguments must follow bare *") }
        let next = child(node, index)
        if kind(next) == .comma {
            index &+= 1
            if index < count && kind(child(node, index)) == .typeComment {
                throw failure(child(node, index), "bare * has associated type comment")
            }
            if counts.keywordOnly == 0 { throw failure(child(node, index), "named arguments must follow bare *") }
            return try keywordOnlyParameters(node, index, &parameters)
        }
        let argument = try self.argument(next)
        parameters.variable = argument
        parameters.last = argument
        index = skipComma(node, index &+ 1)
        if index < count && kind(child(node, index)) == .typeComment {
            try setTypeComment(argument, child(node, index))
            index &+= 1
        }
        if index < count && isParameter(child(node, index)) {
            return try keywordOnlyParameters(node, index, &parameters)
        }
        return index
    }

    private func keywordOnlyParameters(
        _ node: Node, _ start: Int, _ parameters: inout Parameters
    ) throws(Failure) -> Int {
        var index = start
        while index < childCount(node) {
            let item = child(node, index)
            switch kind(item) {
            case .name, .tfpdef:
                var defaultValue: Expression?
                if index &+ 1 < childCount(node) && kind(child(node, index &+ 1)) == .equal {
                    defaultValue = try expression(child(node, index &+ 2))
                    index &+= 2
                }
                ast.set(parameters.keywordDefaults, parameters.keywordOnlyCount, defaultValue)
                let argument = try keywordOnlyArgument(item)
                ast.set(parameters.keywordOnly, parameters.keywordOnlyCount, argument)
                parameters.keywordOnlyCount &+= 1
                parameters.last = argument
                index = skipComma(node, index &+ 1)
            case .typeComment:
                try setTypeComment(parameters.last, item)
                index &+= 1
            case .doublestar:
                return index
            default:
                throw failure(item, "unexpected node")
            }
        }
        return index
    }

    /// `name [':' annotation]`
    private func argument(_ node: Node) throws(Failure) -> Argument {
        let nameNode = node.isToken ? node : child(node, 0)
        let name = identifier(nameNode)
        try checkAssignable(name, nameNode)
        let annotation: Expression? = node.isToken ? nil : try expression(child(node, 2))
        return ast.makeArgument(arg: name, annotation: annotation, typeComment: nil, at: position(node))
    }

    /// A keyword-only parameter ends with its name, before the annotation, and that is built before the name is
    /// checked.
    private func keywordOnlyArgument(_ node: Node) throws(Failure) -> Argument {
        let annotation: Expression? = node.isToken ? nil : try expression(child(node, 2))
        let nameNode = node.isToken ? node : child(node, 0)
        let name = identifier(nameNode)
        try checkAssignable(name, nameNode)
        return ast.makeArgument(arg: name, annotation: annotation, typeComment: nil, at: position(nameNode))
    }
}
