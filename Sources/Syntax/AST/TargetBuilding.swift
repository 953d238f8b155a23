// In CPython: Python/ast.c (set_context, get_expr_name)

import TaipanText

extension ASTBuilder {
    /// Makes an expression a target: of an assignment or of `del`.
    ///
    /// Recursion is as deep as lists and tuples nest in the source, which the parser limits.
    func setContext(_ expression: Expression, _ context: ExpressionContext, _ node: Node) throws(Failure) {
        switch ast[expression] {
        case .name(let name, _):
            if context == .store { try checkAssignable(name, node) }
            ast.setContext(expression, context)
        case .attribute(_, let name, _):
            if context == .store { try checkAssignable(name, node, rejectsConstants: true) }
            ast.setContext(expression, context)
        case .subscript:
            ast.setContext(expression, context)
        case .starred(let value, _):
            ast.setContext(expression, context)
            try setContext(value, context, node)
        case .list(let items, _), .tuple(let items, _):
            ast.setContext(expression, context)
            for item in ast[items] { try setContext(item, context, node) }
        default:
            let verb: PythonString = context == .store ? "cannot assign to " : "cannot delete "
            throw failure(node, verb + expressionName(expression))
        }
    }

    /// What messages call an expression.
    func expressionName(_ expression: Expression) -> PythonString {
        switch ast[expression] {
        case .attribute: "attribute"
        case .subscript: "subscript"
        case .starred: "starred"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .boolOp, .binOp, .unaryOp: "operator"
        case .generatorExp: "generator expression"
        case .yield, .yieldFrom: "yield expression"
        case .await: "await expression"
        case .listComp: "list comprehension"
        case .setComp: "set comprehension"
        case .dictComp: "dict comprehension"
        case .dict: "dict display"
        case .set: "set display"
        case .joinedStr, .formattedValue: "f-string expression"
        case .constant(let value, _):
            switch value {
            case .none: "None"
            case .false: "False"
            case .true: "True"
            case .ellipsis: "Ellipsis"
            default: "literal"
            }
        case .compare: "comparison"
        case .ifExp: "conditional expression"
        case .namedExpr: "named expression"
        }
    }
}
