// In CPython: compiler_comprehension and its like of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    /// What a comprehension makes, and of what.
    private struct ComprehensionParts {
        var name: Identifier
        /// What makes the empty collection, and what adds to it; nil for a generator expression.
        var build, add: Opcode?
        /// Of a dict comprehension the key.
        var element: Expression
        var value: Expression?
        var generators: ASTList<Comprehension>
    }

    private func parts(of expression: Expression) -> ComprehensionParts? {
        switch ast[expression] {
        case .generatorExp(let element, let generators):
            ComprehensionParts(name: known.genExpr, element: element, generators: generators)
        case .listComp(let element, let generators):
            ComprehensionParts(
                name: known.listComp, build: .buildList, add: .listAppend, element: element, generators: generators)
        case .setComp(let element, let generators):
            ComprehensionParts(
                name: known.setComp, build: .buildSet, add: .setAdd, element: element, generators: generators)
        case .dictComp(let key, let value, let generators):
            ComprehensionParts(
                name: known.dictComp, build: .buildMap, add: .mapAdd, element: key, value: value, generators: generators
            )
        default: nil
        }
    }

    @inline(never) func visitComprehension(_ expression: Expression) throws(CompilationStopped) {
        guard let parts = parts(of: expression) else { return }
        let isInCoroutine = unit.isCoroutine
        let isTopLevelAwait = isTopLevelAwait
        let outermost = ast[ast[parts.generators][0]]
        try enter(parts.name, .comprehension, node: expression.index, line: ast.lineno(of: expression))
        let isAsync = unit.isCoroutine
        if isAsync && !isInCoroutine && parts.build != nil && !isTopLevelAwait {
            throw fail("asynchronous comprehension outside of an asynchronous function")
        }
        if let build = parts.build { emit(build, 0) }
        try visitGenerator(parts, 0)
        if parts.build != nil { emit(.returnValue) }
        let code = try assemble(addsNone: true)
        let qualifiedName = unit.qualifiedName
        exit()
        if isTopLevelAwait && isAsync { unit.isCoroutine = true }
        makeClosure(code, [], qualifiedName: qualifiedName)
        try visit(outermost.iter)
        emit(outermost.isAsync != 0 ? .getAiter : .getIter)
        emit(.callFunction, 1)
        if isAsync && parts.build != nil { emitAwait() }
    }

    /// The loop of one `for`, and the loops inside it.
    private func visitGenerator(_ parts: ComprehensionParts, _ place: Int) throws(CompilationStopped) {
        let generator = ast[ast[parts.generators][place]]
        if generator.isAsync != 0 {
            try visitAsyncGenerator(parts, place, generator)
        } else {
            try visitSyncGenerator(parts, place, generator)
        }
    }

    /// In CPython: compiler_sync_comprehension_generator.
    private func visitSyncGenerator(
        _ parts: ComprehensionParts, _ place: Int, _ generator: Comprehension.Form
    ) throws(CompilationStopped) {
        let start = newBlock()
        let skip = newBlock()
        let ifCleanup = newBlock()
        let anchor = newBlock()
        try visitIterable(place, generator, .getIter)
        use(start)
        emit(.forIter, to: anchor)
        useNewBlock()
        try visit(generator.target)
        if try visitInside(parts, place, generator, ifCleanup) { use(skip) }
        use(ifCleanup)
        emit(.jumpAbsolute, to: start)
        use(anchor)
    }

    /// In CPython: compiler_async_comprehension_generator.
    private func visitAsyncGenerator(
        _ parts: ComprehensionParts, _ place: Int, _ generator: Comprehension.Form
    ) throws(CompilationStopped) {
        let start = newBlock()
        let except = newBlock()
        let ifCleanup = newBlock()
        try visitIterable(place, generator, .getAiter)
        use(start)
        emitNextAsync(except)
        try visit(generator.target)
        _ = try visitInside(parts, place, generator, ifCleanup)
        use(ifCleanup)
        emit(.jumpAbsolute, to: start)
        use(except)
        emit(.endAsyncFor)
    }

    /// The outermost iterator is the function's argument; the others are made here.
    private func visitIterable(
        _ place: Int, _ generator: Comprehension.Form, _ opcode: Opcode
    ) throws(CompilationStopped) {
        if place == 0 {
            unit.argumentCount = 1
            emit(.loadFast, 0)
        } else {
            try visit(generator.iter)
            emit(opcode)
        }
    }

    /// The conditions of a `for` and what is inside it. Whether that was the element.
    private func visitInside(
        _ parts: ComprehensionParts, _ place: Int, _ generator: Comprehension.Form, _ ifCleanup: Int32
    ) throws(CompilationStopped) -> Bool {
        for condition in ast[generator.ifs] {
            try jump(to: ifCleanup, if: false, condition)
            useNewBlock()
        }
        if place + 1 < ast.count(parts.generators) {
            try visitGenerator(parts, place + 1)
            return false
        }
        try visit(parts.element)
        if let value = parts.value { try visit(value) }
        if let add = parts.add {
            emit(add, place + 2)
        } else {
            emit(.yieldValue)
            emit(.popTop)
        }
        return true
    }
}
