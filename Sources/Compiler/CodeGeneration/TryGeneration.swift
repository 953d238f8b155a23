// In CPython: compiler_try, compiler_try_finally, compiler_try_except, compiler_with and compiler_async_with of
// Python/compile.c

import TaipanBytecode
import TaipanSyntax

/// The second argument of COMPARE_OP that asks whether an exception matches. In CPython: PyCmp_EXC_MATCH.
private let exceptionMatch = 10

extension CodeGenerator {
    // MARK: try

    @inline(never) func visitTry(_ statement: Statement) throws(CompilationStopped) {
        guard case .try(let body, let handlers, let orelse, let finalbody) = ast[statement] else { return }
        if finalbody == .empty { return try visitTryExcept(body, handlers, orelse) }
        try visitTryFinally(statement, body, handlers, orelse, finalbody)
    }

    private func visitTryFinally(
        _ statement: Statement, _ body: ASTList<Statement>, _ handlers: ASTList<ExceptHandler>,
        _ orelse: ASTList<Statement>,
        _ finalbody: ASTList<Statement>
    ) throws(CompilationStopped) {
        let bodyBlock = newBlock()
        let end = newBlock()
        let start = unit.currentBlock

        // The `finally` comes first, to learn whether it leaves by `break`, `continue` or `return`.
        use(end)
        try push(.finallyEnd, block: end, exit: end)
        try visit(finalbody)
        emit(.endFinally)
        let leavesEarly = frameBlocks[frameBlocks.count - 1].exit == BasicBlock.none
        // The placeholder pushed below.
        if leavesEarly { emit(.popTop) }
        popFrameBlock()
        let last = unit.currentBlock

        comeBack(to: start)
        unit.isLineSet = false
        unit.line = Int32(truncatingIfNeeded: ast.lineno(of: statement))
        // A placeholder for the value of a `return` in the body, so that the `finally` finds the stack equally deep
        // either way.
        if leavesEarly { loadNone() }
        emit(.setupFinally, to: end)
        use(bodyBlock)
        try push(leavesEarly ? .finallyTryWithPlaceholder : .finallyTry, block: bodyBlock, exit: end)
        if handlers != .empty {
            try visitTryExcept(body, handlers, orelse)
        } else {
            try visit(body)
        }
        emit(.popBlock)
        emit(.beginFinally)
        popFrameBlock()
        blocks[Int(unit.currentBlock)].next = end
        comeBack(to: last)
    }

    private func visitTryExcept(
        _ body: ASTList<Statement>, _ handlers: ASTList<ExceptHandler>, _ orelse: ASTList<Statement>
    ) throws(CompilationStopped) {
        let bodyBlock = newBlock()
        var except = newBlock()
        let orelseBlock = newBlock()
        let end = newBlock()
        emit(.setupFinally, to: except)
        use(bodyBlock)
        try push(.except, block: bodyBlock)
        try visit(body)
        emit(.popBlock)
        popFrameBlock()
        emit(.jumpForward, to: orelseBlock)
        use(except)
        let handlers = ast[handlers]
        for index in 0..<handlers.count {
            let handler = ast[handlers[index]]
            if handler.type == nil && index < handlers.count - 1 { throw fail("default 'except:' must be last") }
            let position = ast.position(of: handlers[index])
            unit.isLineSet = false
            unit.line = position.lineno
            unit.column = position.colOffset
            except = newBlock()
            if let type = handler.type {
                emit(.dupTop)
                try visit(type)
                emit(.compareOp, exceptionMatch)
                emit(.popJumpIfFalse, to: except)
            }
            emit(.popTop)
            if let name = handler.name {
                try visitNamedHandler(name, handler.body)
            } else {
                emit(.popTop)
                emit(.popTop)
                let cleanupBody = newBlock()
                use(cleanupBody)
                try push(.handlerCleanup, block: cleanupBody)
                try visit(handler.body)
                emit(.popExcept)
                popFrameBlock()
            }
            emit(.jumpForward, to: end)
            use(except)
        }
        emit(.endFinally)
        use(orelseBlock)
        try visit(orelse)
        use(end)
    }

    /// The body of a handler that gives the exception a name, which is deleted again however the body ends.
    private func visitNamedHandler(_ name: Identifier, _ body: ASTList<Statement>) throws(CompilationStopped) {
        let cleanupEnd = newBlock()
        let cleanupBody = newBlock()
        emit(.store, name)
        emit(.popTop)
        emit(.setupFinally, to: cleanupEnd)
        use(cleanupBody)
        try push(.handlerCleanup, block: cleanupBody, exit: cleanupEnd)
        try visit(body)
        emit(.popBlock)
        emit(.beginFinally)
        popFrameBlock()
        use(cleanupEnd)
        try push(.finallyEnd, block: cleanupEnd)
        // Bound first, in case the body deleted it.
        loadNone()
        emit(.store, name)
        emit(.delete, name)
        emit(.endFinally)
        emit(.popExcept)
        popFrameBlock()
    }

    // MARK: with

    @inline(never) func visitWith(_ statement: Statement, _ place: Int) throws(CompilationStopped) {
        let isAsync = ast.kind(statement) == .asyncWith
        let items: ASTList<WithItem>
        let body: ASTList<Statement>
        switch ast[statement] {
        case .with(let theItems, let theBody, _), .asyncWith(let theItems, let theBody, _):
            (items, body) = (theItems, theBody)
        default: return
        }
        if items == .empty { throw fail(.valueError, "empty items on \(isAsync ? "AsyncWith" : "With")") }
        let item = ast[ast[items][place]]
        if isAsync {
            if isTopLevelAwait {
                unit.isCoroutine = true
            } else if unit.kind != .asyncFunction {
                throw fail("'async with' outside async function")
            }
        }
        let block = newBlock()
        let finally = newBlock()
        try visit(item.contextExpr)
        if isAsync {
            emit(.beforeAsyncWith)
            emitAwait()
        }
        emit(isAsync ? .setupAsyncWith : .setupWith, to: finally)
        use(block)
        try push(isAsync ? .asyncWith : .with, block: block, exit: finally)
        try visitWithTarget(item.optionalVars)
        if place + 1 == ast.count(items) {
            try visit(body)
        } else {
            try visitWith(statement, place + 1)
        }
        emit(.popBlock)
        emit(.beginFinally)
        popFrameBlock()
        use(finally)
        try push(.finallyEnd, block: finally)
        emit(.withCleanupStart)
        if isAsync { emitAwait() }
        emit(.withCleanupFinish)
        emit(.endFinally)
        popFrameBlock()
    }

    /// Binds or drops what `__enter__` returned.
    private func visitWithTarget(_ target: Expression?) throws(CompilationStopped) {
        if let target { try visit(target) } else { emit(.popTop) }
    }
}
