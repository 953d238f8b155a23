// In CPython: Python/symtable.c (symtable_visit_expr)

import TaipanSyntax
import TaipanText

extension SymbolTableBuilder {
    func visit(_ expressions: ASTList<Expression>) throws(CompilationStopped) {
        for expression in ast[expressions] { try visit(expression) }
    }

    func visit(_ expression: Expression) throws(CompilationStopped) {
        try descend()
        switch ast[expression] {
        case .namedExpr(let target, let value): try visitNamedExpression(expression, target, value)
        case .boolOp(_, let values): try visit(values)
        case .binOp(let left, _, let right):
            try visit(left)
            try visit(right)
        case .unaryOp(_, let operand): try visit(operand)
        case .lambda(let args, let body): try visitLambda(expression, args, body)
        case .ifExp(let test, let body, let orelse):
            try visit(test)
            try visit(body)
            try visit(orelse)
        case .dict(let keys, let values):
            for key in ast[keys] {
                if let key { try visit(key) }
            }
            try visit(values)
        case .set(let elts), .list(let elts, _), .tuple(let elts, _): try visit(elts)
        case .listComp(let element, let generators):
            try visitComprehension(expression, names.listComp, generators, element, nil)
        case .setComp(let element, let generators):
            try visitComprehension(expression, names.setComp, generators, element, nil)
        case .dictComp(let key, let value, let generators):
            try visitComprehension(expression, names.dictComp, generators, key, value)
        case .generatorExp(let element, let generators):
            try visitComprehension(expression, names.genExpr, generators, element, nil)
        case .yield(let value):
            if let value { try visit(value) }
            scope.pointee.flags.insert(.generator)
        case .yieldFrom(let value):
            try visit(value)
            scope.pointee.flags.insert(.generator)
        case .await(let value):
            try visit(value)
            scope.pointee.flags.insert(.coroutine)
        case .compare(let left, _, let comparators):
            try visit(left)
            try visit(comparators)
        case .call(let function, let args, let keywords):
            try visit(function)
            try visit(args)
            for keyword in ast[keywords] { try visit(ast[keyword].value) }
        case .formattedValue(let value, _, let formatSpec):
            try visit(value)
            if let formatSpec { try visit(formatSpec) }
        case .joinedStr(let values): try visit(values)
        case .constant: break
        case .attribute(let value, _, _): try visit(value)
        case .subscript(let value, let slice, _):
            try visit(value)
            try visit(slice)
        case .starred(let value, _): try visit(value)
        case .name(let name, let context):
            if context == .load {
                try add(name, .used)
                // A use of `super` is a use of `__class__`.
                if name == names.super && scope.pointee.kind == .function { try add(names.classCell, .used) }
            } else {
                try add(name, .local)
            }
        }
        ascend()
    }

    private func visit(_ slice: SliceExpression) throws(CompilationStopped) {
        switch ast[slice] {
        case .slice(let lower, let upper, let step):
            if let lower { try visit(lower) }
            if let upper { try visit(upper) }
            if let step { try visit(step) }
        case .extSlice(let dimensions):
            for dimension in ast[dimensions] { try visit(dimension) }
        case .index(let value): try visit(value)
        }
    }

    @inline(never) private func visitLambda(
        _ expression: Expression, _ args: Arguments, _ body: Expression
    ) throws(CompilationStopped) {
        try visitDefaults(args)
        enter(
            names.lambda, .function, expression.index, line: ast.lineno(of: expression),
            column: ast.colOffset(of: expression))
        try visitParameters(args)
        try visit(body)
        exit()
    }

    // MARK: Comprehensions

    /// A comprehension or generator expression; of a dict comprehension `element` is the key. In CPython:
    /// symtable_handle_comprehension.
    @inline(never) private func visitComprehension(
        _ expression: Expression, _ name: Identifier, _ generators: ASTList<Comprehension>, _ element: Expression,
        _ value: Expression?
    ) throws(CompilationStopped) {
        guard let outermost = ast[generators].first.map({ ast[$0] }) else {
            throw fail(.valueError, "comprehension with no generators")
        }
        // The enclosing block evaluates the outermost iterable.
        try visitIterable(outermost.iter)
        enter(
            name, .function, expression.index, line: ast.lineno(of: expression), column: ast.colOffset(of: expression))
        if outermost.isAsync != 0 { scope.pointee.flags.insert(.coroutine) }
        scope.pointee.flags.insert(.comprehension)
        try add(names.outermostIterable, .parameter)
        try visitTarget(outermost.target)
        try visit(outermost.ifs)
        for generator in ast[generators].dropFirst() {
            let form = ast[generator]
            try visitTarget(form.target)
            try visitIterable(form.iter)
            try visit(form.ifs)
            if form.isAsync != 0 { scope.pointee.flags.insert(.coroutine) }
        }
        if let value { try visit(value) }
        try visit(element)
        if scope.pointee.flags.contains(.generator) {
            let message =
                switch ast.kind(expression) {
                case .listComp: "'yield' inside list comprehension"
                case .setComp: "'yield' inside set comprehension"
                case .dictComp: "'yield' inside dict comprehension"
                default: "'yield' inside generator expression"
                }
            throw failAtScope(message)
        }
        if ast.kind(expression) == .generatorExp { scope.pointee.flags.insert(.generator) }
        exit()
    }

    private func visitTarget(_ target: Expression) throws(CompilationStopped) {
        scope.pointee.flags.insert(.inComprehensionTarget)
        try visit(target)
        scope.pointee.flags.remove(.inComprehensionTarget)
    }

    private func visitIterable(_ iterable: Expression) throws(CompilationStopped) {
        scope.pointee.iterableDepth &+= 1
        try visit(iterable)
        scope.pointee.iterableDepth &-= 1
    }

    // MARK: Named expressions

    /// In CPython: symtable_handle_namedexpr.
    @inline(never) private func visitNamedExpression(
        _ expression: Expression, _ target: Expression, _ value: Expression
    ) throws(CompilationStopped) {
        if scope.pointee.iterableDepth > 0 {
            throw fail(
                PythonString("assignment expression cannot be used in a comprehension iterable expression"),
                line: ast.lineno(of: expression), offset: ast.colOffset(of: expression))
        }
        if scope.pointee.flags.contains(.comprehension), case .name(let name, _) = ast[target] {
            try bindOutsideComprehensions(target, name)
        }
        try visit(value)
        try visit(target)
    }

    /// The target of a named expression in a comprehension belongs to the innermost block around it that is none. In
    /// CPython: symtable_extend_namedexpr_scope.
    private func bindOutsideComprehensions(_ target: Expression, _ name: Identifier) throws(CompilationStopped) {
        let line = ast.lineno(of: target)
        let column = ast.colOffset(of: target)
        var block = current
        while true {
            let record = table.pointee.scopes[Int(block)]
            if record.flags.contains(.comprehension) {
                // CPython asks for the name unmangled.
                if flags(of: name, in: block).contains(.comprehensionTarget) {
                    throw fail(
                        "assignment expression cannot rebind comprehension iteration variable '", name, "'", line: line,
                        offset: column)
                }
                block = record.parent
                continue
            }
            switch record.kind {
            case .function:
                try add(name, flags(of: name, in: block).contains(.global) ? .global : .nonlocal)
                self.record(name, line: line, column: column)
                try add(name, .local, to: block)
            case .module:
                try add(name, .global)
                self.record(name, line: line, column: column)
                try add(name, .global, to: block)
            case .class:
                throw fail(
                    PythonString("assignment expression within a comprehension cannot be used in a class body"),
                    line: line,
                    offset: column)
            }
            return
        }
    }
}
