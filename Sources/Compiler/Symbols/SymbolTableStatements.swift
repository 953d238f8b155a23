// In CPython: Python/symtable.c (symtable_visit_stmt)

import TaipanSyntax

extension SymbolTableBuilder {
    func visit(_ statements: ASTList<Statement>) throws(CompilationStopped) {
        for statement in ast[statements] { try visit(statement) }
    }

    func visit(_ statement: Statement) throws(CompilationStopped) {
        try descend()
        switch ast[statement] {
        case .functionDef(let name, let args, let body, let decorators, let returns, _):
            try visitFunction(statement, name, args, body, decorators, returns, isAsync: false)
        case .asyncFunctionDef(let name, let args, let body, let decorators, let returns, _):
            try visitFunction(statement, name, args, body, decorators, returns, isAsync: true)
        case .classDef(let name, let bases, let keywords, let body, let decorators):
            try visitClass(statement, name, bases, keywords, body, decorators)
        case .return(let value):
            if let value {
                try visit(value)
                scope.pointee.flags.insert(.returnsValue)
            }
        case .delete(let targets): try visit(targets)
        case .assign(let targets, let value, _):
            try visit(targets)
            try visit(value)
        case .augAssign(let target, _, let value):
            try visit(target)
            try visit(value)
        case .annAssign(let target, let annotation, let value, let simple):
            try visitAnnotatedAssignment(statement, target, annotation, value, isSimple: simple != 0)
        case .for(let target, let iterable, let body, let orelse, _),
            .asyncFor(let target, let iterable, let body, let orelse, _):
            try visit(target)
            try visit(iterable)
            try visit(body)
            try visit(orelse)
        case .while(let test, let body, let orelse), .if(let test, let body, let orelse):
            try visit(test)
            try visit(body)
            try visit(orelse)
        case .with(let items, let body, _), .asyncWith(let items, let body, _):
            try visit(items)
            try visit(body)
        case .raise(let exception, let cause):
            // A cause is there only where an exception is.
            if let exception {
                try visit(exception)
                if let cause { try visit(cause) }
            }
        case .try(let body, let handlers, let orelse, let finalBody):
            try visit(body)
            try visit(orelse)
            try visit(handlers)
            try visit(finalBody)
        case .assert(let test, let message):
            try visit(test)
            if let message { try visit(message) }
        case .import(let names), .importFrom(_, let names, _): try visit(names)
        case .global(let names):
            for name in ast[names] { try declare(statement, name, .global) }
        case .nonlocal(let names):
            for name in ast[names] { try declare(statement, name, .nonlocal) }
        case .expr(let value): try visit(value)
        case .pass, .break, .continue: break
        }
        ascend()
    }

    @inline(never) private func visitFunction(
        _ statement: Statement, _ name: Identifier, _ args: Arguments, _ body: ASTList<Statement>,
        _ decorators: ASTList<Expression>, _ returns: Expression?, isAsync: Bool
    ) throws(CompilationStopped) {
        try add(name, .local)
        try visitDefaults(args)
        try visitAnnotations(args)
        if let returns { try visit(returns) }
        try visit(decorators)
        enter(name, .function, statement.index, line: ast.lineno(of: statement), column: ast.colOffset(of: statement))
        if isAsync { scope.pointee.flags.insert(.coroutine) }
        try visitParameters(args)
        try visit(body)
        exit()
    }

    @inline(never) private func visitClass(
        _ statement: Statement, _ name: Identifier, _ bases: ASTList<Expression>, _ keywords: ASTList<KeywordArgument>,
        _ body: ASTList<Statement>, _ decorators: ASTList<Expression>
    ) throws(CompilationStopped) {
        try add(name, .local)
        try visit(bases)
        for keyword in ast[keywords] { try visit(ast[keyword].value) }
        try visit(decorators)
        enter(name, .class, statement.index, line: ast.lineno(of: statement), column: ast.colOffset(of: statement))
        let outer = privateName
        privateName = name
        try visit(body)
        privateName = outer
        exit()
    }

    // MARK: Parameters

    func visitDefaults(_ args: Arguments) throws(CompilationStopped) {
        let form = ast[args]
        try visit(form.defaults)
        for value in ast[form.kwDefaults] {
            if let value { try visit(value) }
        }
    }

    /// In CPython: symtable_visit_annotations.
    private func visitAnnotations(_ args: Arguments) throws(CompilationStopped) {
        let form = ast[args]
        try visitAnnotations(form.posonlyargs)
        try visitAnnotations(form.args)
        if let annotation = form.vararg.flatMap({ ast[$0].annotation }) { try visit(annotation) }
        if let annotation = form.kwarg.flatMap({ ast[$0].annotation }) { try visit(annotation) }
        try visitAnnotations(form.kwonlyargs)
    }

    private func visitAnnotations(_ args: ASTList<Argument>) throws(CompilationStopped) {
        for argument in ast[args] {
            if let annotation = ast[argument].annotation { try visit(annotation) }
        }
    }

    /// In CPython: symtable_visit_arguments.
    func visitParameters(_ args: Arguments) throws(CompilationStopped) {
        let form = ast[args]
        for argument in ast[form.posonlyargs] { try add(ast[argument].arg, .parameter) }
        for argument in ast[form.args] { try add(ast[argument].arg, .parameter) }
        for argument in ast[form.kwonlyargs] { try add(ast[argument].arg, .parameter) }
        if let argument = form.vararg {
            try add(ast[argument].arg, .parameter)
            scope.pointee.flags.insert(.varargs)
        }
        if let argument = form.kwarg {
            try add(ast[argument].arg, .parameter)
            scope.pointee.flags.insert(.varKeywords)
        }
    }

    // MARK: Declarations

    @inline(never) private func visitAnnotatedAssignment(
        _ statement: Statement, _ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool
    ) throws(CompilationStopped) {
        if case .name(let name, _) = ast[target] {
            let known = flags(of: name)
            if isSimple && current != 0 && !known.isDisjoint(with: [.global, .nonlocal]) {
                throw fail(
                    "annotated name '", name, known.contains(.global) ? "' can't be global" : "' can't be nonlocal",
                    line: ast.lineno(of: statement), offset: ast.colOffset(of: statement) + 1)
            }
            if isSimple {
                try add(name, [.annotated, .local])
            } else if value != nil {
                try add(name, .local)
            }
        } else {
            try visit(target)
        }
        try visit(annotation)
        if let value { try visit(value) }
    }

    /// A name in a `global` or `nonlocal` statement.
    @inline(never) private func declare(
        _ statement: Statement, _ name: Identifier, _ flag: SymbolFlags
    ) throws(CompilationStopped) {
        let line = ast.lineno(of: statement)
        let column = ast.colOffset(of: statement)
        let known = flags(of: name)
        if !known.isDisjoint(with: [.parameter, .local, .used, .annotated]) {
            let isGlobal = flag == .global
            let start: StaticString
            let end: StaticString
            if known.contains(.parameter) {
                start = "name '"
                end = isGlobal ? "' is parameter and global" : "' is parameter and nonlocal"
            } else if known.contains(.used) {
                start = "name '"
                end = isGlobal ? "' is used prior to global declaration" : "' is used prior to nonlocal declaration"
            } else if known.contains(.annotated) {
                start = "annotated name '"
                end = isGlobal ? "' can't be global" : "' can't be nonlocal"
            } else {
                start = "name '"
                end =
                    isGlobal
                    ? "' is assigned to before global declaration" : "' is assigned to before nonlocal declaration"
            }
            throw fail(start, name, end, line: line, offset: column + 1)
        }
        try add(name, flag)
        record(name, line: line, column: column)
    }

    // MARK: Parts of statements

    /// In CPython: symtable_visit_alias.
    private func visit(_ aliases: ASTList<Alias>) throws(CompilationStopped) {
        for alias in ast[aliases] {
            let form = ast[alias]
            let name = form.asname ?? form.name
            let bytes = ast.identifiers.bytes(name)
            if let dot = bytes.firstIndex(of: UInt8(ascii: ".")) {
                try add(ast.identifiers.intern(Array(bytes[..<dot])), .imported)
            } else if bytes.count == 1 && bytes[0] == UInt8(ascii: "*") {
                if scope.pointee.kind != .module { throw failAtScope("import * only allowed at module level") }
            } else {
                try add(name, .imported)
            }
        }
    }

    /// In CPython: symtable_visit_withitem.
    private func visit(_ items: ASTList<WithItem>) throws(CompilationStopped) {
        for item in ast[items] {
            let form = ast[item]
            try visit(form.contextExpr)
            if let target = form.optionalVars { try visit(target) }
        }
    }

    /// In CPython: symtable_visit_excepthandler.
    private func visit(_ handlers: ASTList<ExceptHandler>) throws(CompilationStopped) {
        for handler in ast[handlers] {
            let form = ast[handler]
            if let type = form.type { try visit(type) }
            if let name = form.name { try add(name, .local) }
            try visit(form.body)
        }
    }
}
