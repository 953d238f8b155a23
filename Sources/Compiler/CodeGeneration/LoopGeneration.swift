// In CPython: compiler_if, compiler_for, compiler_async_for, compiler_while and compiler_return of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    /// Whether a constant is true; nil for what is no constant. In CPython: expr_constant.
    private func constantTruth(_ test: Expression) -> Bool? {
        guard case .constant(let constant, _) = ast[test] else { return nil }
        return ast[constant].isTrue
    }

    /// Compiles statements that never run, for their errors and names.
    private func visitDead(_ statements: ASTList<Statement>) throws(CompilationStopped) {
        deadCodeDepth += 1
        try visit(statements)
        deadCodeDepth -= 1
    }

    @inline(never) func visitIf(_ statement: Statement) throws(CompilationStopped) {
        guard case .if(let test, let body, let orelse) = ast[statement] else { return }
        let end = newBlock()
        switch constantTruth(test) {
        case false?:
            try visitDead(body)
            try visit(orelse)
        case true?:
            try visit(body)
            if orelse != .empty { try visitDead(orelse) }
        case nil:
            let next = orelse == .empty ? end : newBlock()
            try jump(to: next, if: false, test)
            try visit(body)
            if orelse != .empty {
                emit(.jumpForward, to: end)
                use(next)
                try visit(orelse)
            }
        }
        use(end)
    }

    @inline(never) func visitWhile(_ statement: Statement) throws(CompilationStopped) {
        guard case .while(let test, let body, let orelse) = ast[statement] else { return }
        let truth = constantTruth(test)
        if truth == false {
            deadCodeDepth += 1
            // `break` and `continue` are right in the body.
            try push(.whileLoop, block: BasicBlock.none)
            try visit(body)
            popFrameBlock()
            deadCodeDepth -= 1
            return try visit(orelse)
        }
        let loop = newBlock()
        let end = newBlock()
        let anchor = truth == nil ? newBlock() : BasicBlock.none
        use(loop)
        try push(.whileLoop, block: loop, exit: end)
        if truth == nil { try jump(to: anchor, if: false, test) }
        try visit(body)
        emit(.jumpAbsolute, to: loop)
        if truth == nil { use(anchor) }
        popFrameBlock()
        try visit(orelse)
        use(end)
    }

    @inline(never) func visitFor(_ statement: Statement) throws(CompilationStopped) {
        guard case .for(let target, let iter, let body, let orelse, _) = ast[statement] else { return }
        let start = newBlock()
        let cleanup = newBlock()
        let end = newBlock()
        try push(.forLoop, block: start, exit: end)
        try visit(iter)
        emit(.getIter)
        use(start)
        emit(.forIter, to: cleanup)
        try visit(target)
        try visit(body)
        emit(.jumpAbsolute, to: start)
        use(cleanup)
        popFrameBlock()
        try visit(orelse)
        use(end)
    }

    @inline(never) func visitAsyncFor(_ statement: Statement) throws(CompilationStopped) {
        guard case .asyncFor(let target, let iter, let body, let orelse, _) = ast[statement] else { return }
        if isTopLevelAwait {
            unit.isCoroutine = true
        } else if unit.kind != .asyncFunction {
            throw fail("'async for' outside async function")
        }
        let start = newBlock()
        let except = newBlock()
        let end = newBlock()
        try visit(iter)
        emit(.getAiter)
        use(start)
        try push(.forLoop, block: start, exit: end)
        emitNextAsync(except)
        try visit(target)
        try visit(body)
        emit(.jumpAbsolute, to: start)
        popFrameBlock()
        use(except)
        emit(.endAsyncFor)
        try visit(orelse)
        use(end)
    }

    /// Awaits the next value of an asynchronous iterator; its exceptions, StopAsyncIteration above all, go to `except`.
    func emitNextAsync(_ except: Int32) {
        emit(.setupFinally, to: except)
        emit(.getAnext)
        loadNone()
        emit(.yieldFrom)
        emit(.popBlock)
    }

    // MARK: Jumps out

    @inline(never) func visitReturn(_ statement: Statement) throws(CompilationStopped) {
        guard case .return(let value) = ast[statement] else { return }
        if unit.blockKind != .function { throw fail("'return' outside function") }
        if value != nil && unit.scope.isCoroutine && unit.scope.isGenerator {
            throw fail("'return' with value in async generator")
        }
        // A constant is pushed only when all statements around are left.
        var preservesTop = false
        if let value, ast.kind(value) != .constant {
            preservesTop = true
            try visit(value)
        }
        var place = frameBlocks.count
        while place > unit.frameBlockBase {
            place -= 1
            unwind(place, preservesTop: preservesTop)
        }
        if let value {
            if !preservesTop { try visit(value) }
        } else {
            loadNone()
        }
        emit(.returnValue)
    }

    @inline(never) func visitBreak() throws(CompilationStopped) {
        var place = frameBlocks.count
        while place > unit.frameBlockBase {
            place -= 1
            unwind(place, preservesTop: false)
            let block = frameBlocks[place]
            if block.kind == .whileLoop || block.kind == .forLoop {
                emit(.jumpAbsolute, to: block.exit)
                return
            }
        }
        throw fail("'break' outside loop")
    }

    @inline(never) func visitContinue() throws(CompilationStopped) {
        var place = frameBlocks.count
        while place > unit.frameBlockBase {
            place -= 1
            let block = frameBlocks[place]
            if block.kind == .whileLoop || block.kind == .forLoop {
                emit(.jumpAbsolute, to: block.block)
                return
            }
            unwind(place, preservesTop: false)
        }
        throw fail("'continue' not properly in loop")
    }
}
