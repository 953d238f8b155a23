// In CPython: Python/ast.c (PyAST_Validate)

import TaipanText

/// Checks a tree that did not come of a source text: what the classes allow and the grammar does not.
///
/// Recurses as deep as the tree nests; see `AST.maximumDepth`.
package struct ASTValidator {
    private let ast: AST
    /// The names of the types of values that cannot be constants, by the node that has them.
    private let invalidConstants: [UInt32: PythonString]

    package init(_ ast: AST, invalidConstants: [UInt32: PythonString]) {
        self.ast = ast
        self.invalidConstants = invalidConstants
    }

    /// - Throws: the ValueError, TypeError or SystemError that CPython raises.
    package func validate() throws(SourceError) {
        switch ast[ast.root] {
        case .module(let body, _): try statements(body)
        case .interactive(let body): try statements(body)
        case .expression(let body): try expression(body, .load)
        case .suite: throw invalid("Suite is not valid in the CPython compiler")
        case .functionType: throw SourceError(.systemError, "impossible module node")
        }
    }

    private func invalid(_ message: String) -> SourceError { SourceError(.valueError, PythonString(message)) }

    // MARK: Lists

    private func requireItems<Element>(_ list: ASTList<Element>, _ what: String, _ owner: String) throws(SourceError) {
        if ast.count(list) == 0 { throw invalid("empty \(what) on \(owner)") }
    }

    private func statements(_ list: ASTList<Statement>) throws(SourceError) {
        for item in ast[list] {
            if item.index == 0 { throw invalid("None disallowed in statement list") }
            try statement(item)
        }
    }

    private func body(_ list: ASTList<Statement>, _ owner: String) throws(SourceError) {
        try requireItems(list, "body", owner)
        try statements(list)
    }

    private func expressions(_ list: ASTList<Expression>, _ context: ExpressionContext) throws(SourceError) {
        for item in ast[list] {
            if item.index == 0 { throw invalid("None disallowed in expression list") }
            try expression(item, context)
        }
    }

    private func optionalExpressions(_ list: ASTList<Expression?>) throws(SourceError) {
        for item in ast[list] { try optional(item) }
    }

    private func optional(_ item: Expression?) throws(SourceError) {
        if let item { try expression(item, .load) }
    }

    private func targets(
        _ list: ASTList<Expression>, _ context: ExpressionContext, _ owner: String
    ) throws(SourceError) {
        try requireItems(list, "targets", owner)
        try expressions(list, context)
    }

    // MARK: Parts of expressions and statements

    private func keywords(_ list: ASTList<KeywordArgument>) throws(SourceError) {
        for item in ast[list] { try expression(ast[item].value, .load) }
    }

    private func generators(_ list: ASTList<Comprehension>) throws(SourceError) {
        if ast.count(list) == 0 { throw invalid("comprehension with no generators") }
        for item in ast[list] {
            let form = ast[item]
            try expression(form.target, .store)
            try expression(form.iter, .load)
            try expressions(form.ifs, .load)
        }
    }

    private func parameters(_ list: ASTList<Argument>) throws(SourceError) {
        for item in ast[list] { try optional(ast[item].annotation) }
    }

    private func arguments(_ node: Arguments) throws(SourceError) {
        let form = ast[node]
        try parameters(form.posonlyargs)
        try parameters(form.args)
        if let vararg = form.vararg { try optional(ast[vararg].annotation) }
        try parameters(form.kwonlyargs)
        if let kwarg = form.kwarg { try optional(ast[kwarg].annotation) }
        if ast.count(form.defaults) > ast.count(form.posonlyargs) + ast.count(form.args) {
            throw invalid("more positional defaults than args on arguments")
        }
        if ast.count(form.kwDefaults) != ast.count(form.kwonlyargs) {
            throw invalid("length of kwonlyargs is not the same as kw_defaults on arguments")
        }
        try expressions(form.defaults, .load)
        try optionalExpressions(form.kwDefaults)
    }

    private func slice(_ node: SliceExpression) throws(SourceError) {
        switch ast[node] {
        case .slice(let lower, let upper, let step):
            try optional(lower)
            try optional(upper)
            try optional(step)
        case .extSlice(let dims):
            try requireItems(dims, "dims", "ExtSlice")
            for item in ast[dims] {
                // (CPython crashes here.)
                if item.index == 0 { throw invalid("None disallowed in slice list") }
                try slice(item)
            }
        case .index(let value): try expression(value, .load)
        }
    }

    // MARK: Expressions

    private func text(_ context: ExpressionContext) -> String {
        switch context {
        case .load: "Load"
        case .store: "Store"
        case .del: "Del"
        case .augLoad: "AugLoad"
        case .augStore: "AugStore"
        case .param: "Param"
        }
    }

    private func checkContext(_ node: Expression, _ context: ExpressionContext) throws(SourceError) {
        switch ast.kind(node) {
        case .name:
            guard case .name(let id, _) = ast[node] else { return }
            let name = ast.identifiers.bytes(id)
            for word in ["None", "True", "False"] as [StaticString]
            where name.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) {
                throw invalid("Name node can't be used with '\(word)' constant")
            }
        case .attribute, .subscript, .starred, .list, .tuple: break
        default:
            if context == .load { return }
            throw invalid("expression which can't be assigned to in \(text(context)) context")
        }
        let actual = ast.context(of: node)
        if actual != context {
            throw invalid("expression must have \(text(context)) context but has \(text(actual)) instead")
        }
    }

    private func expression(_ node: Expression, _ context: ExpressionContext) throws(SourceError) {
        try checkContext(node, context)
        switch ast[node] {
        case .boolOp(_, let values):
            if ast.count(values) < 2 { throw invalid("BoolOp with less than 2 values") }
            try expressions(values, .load)
        case .binOp(let left, _, let right):
            try expression(left, .load)
            try expression(right, .load)
        case .unaryOp(_, let operand): try expression(operand, .load)
        case .lambda(let parameters, let body):
            try arguments(parameters)
            try expression(body, .load)
        case .ifExp(let test, let body, let orelse):
            try expression(test, .load)
            try expression(body, .load)
            try expression(orelse, .load)
        case .dict(let keys, let values):
            if ast.count(keys) != ast.count(values) {
                throw invalid("Dict doesn't have the same number of keys as values")
            }
            try optionalExpressions(keys)
            try expressions(values, .load)
        case .set(let elements): try expressions(elements, .load)
        case .listComp(let element, let comprehensions), .setComp(let element, let comprehensions),
            .generatorExp(let element, let comprehensions):
            try generators(comprehensions)
            try expression(element, .load)
        case .dictComp(let key, let value, let comprehensions):
            try generators(comprehensions)
            try expression(key, .load)
            try expression(value, .load)
        case .yield(let value): try optional(value)
        case .yieldFrom(let value), .await(let value), .namedExpr(_, let value):
            try expression(value, .load)
        case .compare(let left, let operators, let comparators):
            if ast.count(comparators) == 0 { throw invalid("Compare with no comparators") }
            if ast.count(comparators) != ast.count(operators) {
                throw invalid("Compare has a different number of comparators and operands")
            }
            try expressions(comparators, .load)
            try expression(left, .load)
        case .call(let function, let positional, let named):
            try expression(function, .load)
            try expressions(positional, .load)
            try keywords(named)
        case .constant:
            if let type = invalidConstants[node.index] {
                throw SourceError(.typeError, PythonString("got an invalid type in Constant: ") + type)
            }
        case .joinedStr(let values): try expressions(values, .load)
        case .formattedValue(let value, _, let specification):
            try expression(value, .load)
            try optional(specification)
        case .attribute(let value, _, _): try expression(value, .load)
        case .subscript(let value, let index, _):
            try slice(index)
            try expression(value, .load)
        case .starred(let value, _): try expression(value, context)
        case .list(let elements, _), .tuple(let elements, _): try expressions(elements, context)
        case .name: break
        }
    }

    // MARK: Statements

    private func statement(_ node: Statement) throws(SourceError) {
        switch ast[node] {
        case .functionDef(_, let parameters, let block, let decorators, let returns, _):
            try function("FunctionDef", parameters, block, decorators, returns)
        case .asyncFunctionDef(_, let parameters, let block, let decorators, let returns, _):
            try function("AsyncFunctionDef", parameters, block, decorators, returns)
        case .classDef(_, let bases, let named, let block, let decorators):
            try body(block, "ClassDef")
            try expressions(bases, .load)
            try keywords(named)
            try expressions(decorators, .load)
        case .return(let value): try optional(value)
        case .delete(let list): try targets(list, .del, "Delete")
        case .assign(let list, let value, _):
            try targets(list, .store, "Assign")
            try expression(value, .load)
        case .augAssign(let target, _, let value):
            try expression(target, .store)
            try expression(value, .load)
        case .annAssign(let target, let annotation, let value, let simple):
            if simple != 0, ast.kind(target) != .name {
                throw SourceError(.typeError, "AnnAssign with simple non-Name target")
            }
            try expression(target, .store)
            try optional(value)
            try expression(annotation, .load)
        case .for(let target, let iterable, let block, let orelse, _):
            try loop("For", target, iterable, block, orelse)
        case .asyncFor(let target, let iterable, let block, let orelse, _):
            try loop("AsyncFor", target, iterable, block, orelse)
        case .while(let test, let block, let orelse):
            try expression(test, .load)
            try body(block, "While")
            try statements(orelse)
        case .if(let test, let block, let orelse):
            try expression(test, .load)
            try body(block, "If")
            try statements(orelse)
        case .with(let items, let block, _): try with("With", items, block)
        case .asyncWith(let items, let block, _): try with("AsyncWith", items, block)
        case .raise(let exception, let cause):
            if exception == nil, cause != nil { throw invalid("Raise with cause but no exception") }
            try optional(exception)
            try optional(cause)
        case .try(let block, let handlers, let orelse, let finalbody):
            try attempt(block, handlers, orelse, finalbody)
        case .assert(let test, let message):
            try expression(test, .load)
            try optional(message)
        case .import(let names): try requireItems(names, "names", "Import")
        case .importFrom(_, let names, let level):
            if level < 0 { throw invalid("Negative ImportFrom level") }
            try requireItems(names, "names", "ImportFrom")
        case .global(let names): try requireItems(names, "names", "Global")
        case .nonlocal(let names): try requireItems(names, "names", "Nonlocal")
        case .expr(let value): try expression(value, .load)
        case .pass, .break, .continue: break
        }
    }

    private func function(
        _ owner: String, _ parameters: Arguments, _ block: ASTList<Statement>, _ decorators: ASTList<Expression>,
        _ returns: Expression?
    ) throws(SourceError) {
        try body(block, owner)
        try arguments(parameters)
        try expressions(decorators, .load)
        try optional(returns)
    }

    private func loop(
        _ owner: String, _ target: Expression, _ iterable: Expression, _ block: ASTList<Statement>,
        _ orelse: ASTList<Statement>
    ) throws(SourceError) {
        try expression(target, .store)
        try expression(iterable, .load)
        try body(block, owner)
        try statements(orelse)
    }

    private func with(
        _ owner: String, _ items: ASTList<WithItem>, _ block: ASTList<Statement>
    ) throws(SourceError) {
        try requireItems(items, "items", owner)
        for item in ast[items] {
            let form = ast[item]
            try expression(form.contextExpr, .load)
            if let target = form.optionalVars { try expression(target, .store) }
        }
        try body(block, owner)
    }

    private func attempt(
        _ block: ASTList<Statement>, _ handlers: ASTList<ExceptHandler>, _ orelse: ASTList<Statement>,
        _ finalbody: ASTList<Statement>
    ) throws(SourceError) {
        try body(block, "Try")
        if ast.count(handlers) == 0 {
            if ast.count(finalbody) == 0 { throw invalid("Try has neither except handlers nor finalbody") }
            if ast.count(orelse) > 0 { throw invalid("Try has orelse but no except handlers") }
        }
        for handler in ast[handlers] {
            // (CPython crashes here.)
            if handler.index == 0 { throw invalid("None disallowed in handler list") }
            let form = ast[handler]
            try optional(form.type)
            try body(form.body, "ExceptHandler")
        }
        try statements(finalbody)
        try statements(orelse)
    }
}
