// In CPython: Python/ast_opt.c

import TaipanSyntax

/// Replaces expressions of constants by their values, and lists and sets that are only looked through by tuples and
/// frozensets.
///
/// A tree may be as deep on its left side as its text is long (`a + b + c …`, `a.b.c …`, `if … elif …`): there the walk
/// keeps a stack of its own. Elsewhere the parser's stack bounds the depth.
package final class ConstantFolding {
    let ast: AST
    private let isDebug: Bool
    private let debugName: Identifier
    /// The places of operators whose first operands are being folded.
    private var pending = GrowingArray<UInt32>(capacity: 64)
    /// How many expressions are open that are not on the left side of an operator.
    private var level = 0

    /// Folds the constants of a tree, in place. In CPython: _PyAST_Optimize.
    ///
    /// - Parameter optimizationLevel: 0, or 1 and 2, at which `__debug__` is false.
    package static func fold(_ ast: AST, optimizationLevel: Int = 0) {
        let folding = ConstantFolding(ast, optimizationLevel)
        defer { folding.pending.deallocate() }
        let root = ast.root.index
        switch ast.kind(ast.root) {
        case .module: folding.foldBody(root + 1)
        case .interactive, .suite: folding.foldStatements(ast.words(root)[1])
        case .expression: folding.fold(root + 1)
        case .functionType: break
        }
    }

    private init(_ ast: AST, _ optimizationLevel: Int) {
        self.ast = ast
        isDebug = optimizationLevel == 0
        debugName = ast.identifiers.intern("__debug__")
    }

    // The walk goes by places, which are numbers of words that hold a node or a list: what is folded may put another
    // node there. Word 0 of a node is its header, and its fields begin at word 5, or at word 1 where it has no
    // position.

    @inline(__always) private func expression(at place: UInt32) -> Expression { Expression(index: ast.words(place)[0]) }

    // MARK: Statements

    /// The body of a module, function or class, whose list a word holds. In CPython: astfold_body.
    private func foldBody(_ place: UInt32) {
        let body = ASTList<Statement>(word: ast.words(place)[0])
        let hadDocstring = ast.docstring(of: body) != nil
        foldStatements(body.word)
        // What has become a string just now is no docstring.
        guard !hadDocstring, ast.docstring(of: body) != nil, let first = ast[body].first,
            case .expr(let value) = ast[first]
        else { return }
        let joined = ast.makeJoinedStr(values: ast.makeList([value]), at: ast.position(of: first))
        ast.words(first)[5] = joined.index
    }

    private func foldStatements(_ list: UInt32) {
        let count = ast.words(list)[0]
        var index: UInt32 = 1
        while index <= count {
            fold(Statement(index: ast.words(list + index)[0]))
            index += 1
        }
    }

    private func fold(_ statement: Statement) {
        var node = statement.index
        while true {
            switch ast.kind(Statement(index: node)) {
            case .functionDef, .asyncFunctionDef:
                foldArguments(ast.words(node)[6])
                foldBody(node + 7)
                foldList(node + 8)
                foldOptional(node + 9)
            case .classDef:
                foldList(node + 6)
                foldKeywords(ast.words(node)[7])
                foldBody(node + 8)
                foldList(node + 9)
            case .return: foldOptional(node + 5)
            case .delete: foldList(node + 5)
            case .assign:
                foldList(node + 5)
                fold(node + 6)
            case .augAssign:
                fold(node + 5)
                fold(node + 6)
            case .annAssign:
                fold(node + 5)
                fold(node + 6)
                foldOptional(node + 7)
            case .for, .asyncFor:
                fold(node + 5)
                fold(node + 6)
                foldStatements(ast.words(node)[7])
                foldStatements(ast.words(node)[8])
                if ast.kind(Statement(index: node)) == .for { foldIterable(expression(at: node + 6)) }
            case .while:
                fold(node + 5)
                foldStatements(ast.words(node)[6])
                foldStatements(ast.words(node)[7])
            case .if:
                fold(node + 5)
                foldStatements(ast.words(node)[6])
                let orelse = ast[ASTList<Statement>(word: ast.words(node)[7])]
                if orelse.count == 1 {
                    node = orelse[0].index
                    continue
                }
                foldStatements(ast.words(node)[7])
            case .with, .asyncWith:
                for item in ast[ASTList<WithItem>(word: ast.words(node)[5])] {
                    fold(item.index + 1)
                    foldOptional(item.index + 2)
                }
                foldStatements(ast.words(node)[6])
            case .raise, .assert:
                foldOptional(node + 5)
                foldOptional(node + 6)
            case .try:
                foldStatements(ast.words(node)[5])
                for handler in ast[ASTList<ExceptHandler>(word: ast.words(node)[6])] {
                    foldOptional(handler.index + 5)
                    foldStatements(ast.words(handler)[7])
                }
                foldStatements(ast.words(node)[7])
                foldStatements(ast.words(node)[8])
            case .expr: fold(node + 5)
            case .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: break
            }
            return
        }
    }

    private func foldArguments(_ node: UInt32) {
        foldAnnotations(ast.words(node)[1])
        foldAnnotations(ast.words(node)[2])
        foldAnnotation(ast.words(node)[3])
        foldAnnotations(ast.words(node)[4])
        foldList(node + 5)
        foldAnnotation(ast.words(node)[6])
        foldList(node + 7)
    }

    private func foldAnnotations(_ list: UInt32) {
        for argument in ast[ASTList<Argument>(word: list)] { foldOptional(argument.index + 6) }
    }

    private func foldAnnotation(_ argument: UInt32) {
        if argument != 0 { foldOptional(argument + 6) }
    }

    private func foldKeywords(_ list: UInt32) {
        for keyword in ast[ASTList<KeywordArgument>(word: list)] { fold(keyword.index + 2) }
    }

    // MARK: Expressions

    /// The expressions of the list that a word holds; absent ones are passed over.
    private func foldList(_ place: UInt32) {
        let list = ast.words(place)[0]
        let count = ast.words(list)[0]
        var index: UInt32 = 1
        while index <= count {
            foldOptional(list + index)
            index += 1
        }
    }

    @inline(__always) private func foldOptional(_ place: UInt32) {
        if ast.words(place)[0] != 0 { fold(place) }
    }

    /// In CPython: astfold_expr.
    private func fold(_ place: UInt32) {
        let depth = pending.count
        var place = place
        descent: while true {
            let expression = expression(at: place)
            switch ast.kind(expression) {
            case .attribute: place = expression.index + 5
            case .binOp, .unaryOp, .call, .subscript:
                pending.append(place)
                place = expression.index + 5
            case .constant: break descent
            case .name:
                // Even in `del __debug__`, which so pushes the constant.
                if ast.words(expression)[5] == debugName.number {
                    ast.replace(expression, withConstant: isDebug ? .true : .false)
                }
                break descent
            default:
                foldParts(expression)
                break descent
            }
        }
        while pending.count > depth {
            let place = pending[pending.count - 1]
            pending.shorten(to: pending.count - 1)
            finish(place)
        }
    }

    /// An operator whose first operand is folded.
    private func finish(_ place: UInt32) {
        let expression = expression(at: place)
        let node = expression.index
        switch ast.kind(expression) {
        case .binOp:
            fold(node + 6)
            foldBinary(expression)
        case .unaryOp: foldUnary(expression, place)
        case .call:
            foldList(node + 6)
            foldKeywords(ast.words(node)[7])
        case .subscript:
            foldSlice(SliceExpression(index: ast.words(node)[6]))
            foldSubscript(expression)
        default: break
        }
    }

    @inline(never) private func foldParts(_ expression: Expression) {
        if level == CompilerStack.maximumLevels { return }
        level += 1
        defer { level -= 1 }
        let node = expression.index
        switch ast.kind(expression) {
        case .boolOp, .set, .joinedStr, .list: foldList(node + 5)
        case .tuple:
            foldList(node + 5)
            if ast.context(of: expression) == .load {
                replace(expression, with: constantTuple(ASTList<Expression>(word: ast.words(node)[5])))
            }
        // CPython 3.8 passes over named expressions.
        case .namedExpr: break
        case .lambda:
            foldArguments(ast.words(node)[5])
            fold(node + 6)
        case .ifExp:
            fold(node + 5)
            fold(node + 6)
            fold(node + 7)
        case .dict:
            foldList(node + 5)
            foldList(node + 6)
        case .listComp, .setComp, .generatorExp:
            fold(node + 5)
            foldGenerators(ast.words(node)[6])
        case .dictComp:
            fold(node + 5)
            fold(node + 6)
            foldGenerators(ast.words(node)[7])
        case .await, .yield, .yieldFrom, .starred: foldOptional(node + 5)
        case .compare:
            fold(node + 5)
            foldList(node + 7)
            foldComparison(expression)
        case .formattedValue:
            fold(node + 5)
            foldOptional(node + 7)
        case .binOp, .unaryOp, .call, .subscript, .attribute, .name, .constant: break
        }
    }

    private func foldGenerators(_ list: UInt32) {
        for generator in ast[ASTList<Comprehension>(word: list)] {
            fold(generator.index + 1)
            fold(generator.index + 2)
            foldList(generator.index + 3)
            foldIterable(expression(at: generator.index + 2))
        }
    }

    private func foldSlice(_ slice: SliceExpression) {
        switch ast.kind(slice) {
        case .slice:
            foldOptional(slice.index + 1)
            foldOptional(slice.index + 2)
            foldOptional(slice.index + 3)
        case .extSlice:
            for dimension in ast[ASTList<SliceExpression>(word: ast.words(slice)[1])] { foldSlice(dimension) }
        case .index: fold(slice.index + 1)
        }
    }

    // MARK: Replacements

    /// What raises an exception stays as it is, to raise it when it runs. In CPython: make_const.
    private func replace(_ expression: Expression, with value: Constant?) {
        guard let value else { return }
        ast.replace(expression, withConstant: ast.add(value))
    }

    @inline(__always) private func constant(_ expression: Expression) -> Constant? {
        guard ast.kind(expression) == .constant else { return nil }
        return ast[ConstantID(number: ast.words(expression)[5])]
    }

    /// In CPython: fold_binop.
    private func foldBinary(_ expression: Expression) {
        guard case .binOp(let left, let op, let right) = ast[expression], ast.kind(left) == .constant,
            let left = constant(left), let right = constant(right)
        else { return }
        replace(expression, with: left.foldedValue(op, right))
    }

    /// In CPython: fold_unaryop.
    private func foldUnary(_ expression: Expression, _ place: UInt32) {
        guard case .unaryOp(let op, let operand) = ast[expression] else { return }
        if let value = constant(operand) {
            replace(expression, with: value.foldedValue(op))
        } else if op == .not, case .compare(_, let ops, _) = ast[operand], ast.count(ops) == 1 {
            // `not a == b` may differ from `a != b`, and `not a < b` from `a >= b`.
            let negated: ComparisonOperator
            switch ast[ops][0] {
            case .is: negated = .isNot
            case .isNot: negated = .is
            case .in: negated = .notIn
            case .notIn: negated = .in
            case .eq, .notEq, .lt, .ltE, .gt, .gtE: return
            }
            ast.set(ops, 0, negated)
            ast.words(place)[0] = operand.index
        }
    }

    /// In CPython: fold_subscr.
    private func foldSubscript(_ expression: Expression) {
        guard case .subscript(let value, let slice, .load) = ast[expression], ast.kind(value) == .constant,
            case .index(let index) = ast[slice], let value = constant(value), let index = constant(index)
        else { return }
        replace(expression, with: value.item(at: index))
    }

    /// In CPython: fold_compare.
    private func foldComparison(_ expression: Expression) {
        guard case .compare(_, let ops, let comparators) = ast[expression], let last = ast[ops].last,
            last == .in || last == .notIn, let operand = ast[comparators].last
        else { return }
        foldIterable(operand)
    }

    /// A list or set that is only looked through. In CPython: fold_iter.
    private func foldIterable(_ expression: Expression) {
        switch ast[expression] {
        case .list(let elements, _):
            for element in ast[elements] where ast.kind(element) == .starred { return }
            let header = ast.words(expression)
            header[0] = header[0] & ~0xFF | UInt32(Expression.Kind.tuple.rawValue)
            replace(expression, with: constantTuple(elements))
        case .set(let elements):
            if case .tuple(let values)? = constantTuple(elements) {
                replace(expression, with: .frozenset(constantSet(values)))
            }
        default: break
        }
    }

    /// The tuple of the constants in a list; nil where not all are constants. In CPython: make_const_tuple.
    private func constantTuple(_ elements: ASTList<Expression>) -> Constant? {
        let items = ast[elements]
        for element in items where ast.kind(element) != .constant { return nil }
        return .tuple(items.map { ast[ConstantID(number: ast.words($0)[5])] })
    }
}

extension AST {
    /// The string that documents a module, class or function with this body. In CPython: _PyAST_GetDocString.
    package func docstring(of body: ASTList<Statement>) -> Expression? {
        guard let first = self[body].first, case .expr(let value) = self[first],
            case .constant(let constant, _) = self[value],
            case .string = self[constant]
        else { return nil }
        return value
    }
}
