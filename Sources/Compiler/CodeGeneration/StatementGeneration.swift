// In CPython: compiler_visit_stmt of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    func visit(_ statements: ASTList<Statement>) throws(CompilationStopped) {
        for statement in ast[statements] { try visit(statement) }
    }

    func visit(_ statement: Statement) throws(CompilationStopped) {
        let position = ast.position(of: statement)
        unit.line = position.lineno
        unit.column = position.colOffset
        unit.isLineSet = false
        switch ast.kind(statement) {
        case .expr: try visitExpressionStatement(statement)
        case .assign: try visitAssignment(statement)
        case .augAssign: try visitAugmentedAssignment(statement)
        case .annAssign: try visitAnnotatedAssignment(statement)
        case .return: try visitReturn(statement)
        case .if: try visitIf(statement)
        case .for: try visitFor(statement)
        case .asyncFor: try visitAsyncFor(statement)
        case .while: try visitWhile(statement)
        case .with, .asyncWith: try visitWith(statement, 0)
        case .try: try visitTry(statement)
        case .break: try visitBreak()
        case .continue: try visitContinue()
        case .import, .importFrom: try visitImport(statement)
        case .functionDef, .asyncFunctionDef, .classDef: try visitDefinition(statement)
        case .raise, .assert, .delete: try visitSimple(statement)
        case .global, .nonlocal, .pass: break
        }
    }

    @inline(never) private func visitDefinition(_ statement: Statement) throws(CompilationStopped) {
        switch ast[statement] {
        case .functionDef(let name, let args, let body, let decorators, let returns, _):
            try visitFunction(
                statement, name: name, args: args, body: body, decorators: decorators, returns: returns, isAsync: false)
        case .asyncFunctionDef(let name, let args, let body, let decorators, let returns, _):
            try visitFunction(
                statement, name: name, args: args, body: body, decorators: decorators, returns: returns, isAsync: true)
        case .classDef(let name, let bases, let keywords, let body, let decorators):
            try visitClass(statement, name: name, bases: bases, keywords: keywords, body: body, decorators: decorators)
        default: break
        }
    }

    @inline(never) private func visitSimple(_ statement: Statement) throws(CompilationStopped) {
        switch ast[statement] {
        case .raise(let exception, let cause):
            if let exception { try visit(exception) }
            if let cause { try visit(cause) }
            emit(.raiseVarargs, exception == nil ? 0 : cause == nil ? 1 : 2)
        case .assert(let test, let message): try visitAssert(test, message)
        case .delete(let targets): try visit(targets)
        default: break
        }
    }

    /// In CPython: compiler_visit_stmt_expr.
    @inline(never) private func visitExpressionStatement(_ statement: Statement) throws(CompilationStopped) {
        guard case .expr(let value) = ast[statement] else { return }
        if isInteractive && unit.number == 1 {
            try visit(value)
            emit(.printExpr)
            return
        }
        // A constant does nothing.
        if ast.kind(value) == .constant { return }
        try visit(value)
        emit(.popTop)
    }

    @inline(never) private func visitAssignment(_ statement: Statement) throws(CompilationStopped) {
        guard case .assign(let list, let value, _) = ast[statement] else { return }
        try visit(value)
        let targets = ast[list]
        for index in 0..<targets.count {
            if index + 1 < targets.count { emit(.dupTop) }
            try visit(targets[index])
        }
    }

    /// In CPython: compiler_assert.
    private func visitAssert(_ test: Expression, _ message: Expression?) throws(CompilationStopped) {
        if optimize > 0 { return }
        if case .tuple(let elements, _) = ast[test], elements != .empty {
            warn("assertion is always true, perhaps remove parentheses?")
        }
        let end = newBlock()
        try jump(to: end, if: true, test)
        emit(.loadGlobal, mangled: known.assertionError)
        if let message {
            try visit(message)
            emit(.callFunction, 1)
        }
        emit(.raiseVarargs, 1)
        use(end)
    }
}
