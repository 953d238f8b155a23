// In CPython: Objects/genobject.c (_PyGen_Finalize)

extension Context {
    /// What happens to a generator that nobody can reach any more: it is closed, so that its `finally` clauses run. The
    /// finalizer hook closes an asynchronous generator; of a coroutine that was never awaited there is a warning.
    func finalizeGenerator(_ generator: GeneratorObject) {
        guard generator.canResume else { return }
        let pending = thread.pointee.raised
        thread.pointee.raised = .unbound
        defer { thread.pointee.raised = pending }
        do throws(Raised) {
            if generator.isExactly(types.asyncGenerator), generator.origin.isBound, !generator.isClosed {
                _ = try call(generator.origin, generator.value)
                return
            }
            if generator.isExactly(types.coroutine), !generator.isStarted {
                try warnUnawaited(generator)
                return
            }
            if generator.blockDepth > 0 || delegate(of: generator).isBound || thread.pointee.isTracing {
                try close(generator)
            }
        } catch {
            writeUnraisable(object: generator.value)
        }
    }

    /// In CPython: Python/_warnings.c (_PyErr_WarnUnawaitedCoroutine)
    private func warnUnawaited(_ coroutine: GeneratorObject) throws(Raised) {
        // Module `warnings` shows where the coroutine was made.
        let function = try warningsAttribute("_warn_unawaited_coroutine", imports: true)
        if function.isBound {
            _ = try call(function, coroutine.value)
            return
        }
        try warn(
            types.runtimeWarning, "coroutine '\(StringObject(coroutine.qualifiedName).text)' was never awaited")
    }

    /// `cr_origin`: a tuple with file, line and name of each of the frames that made the coroutine, the innermost
    /// first.
    func coroutineOrigin() throws(Raised) -> Value {
        var count = 0
        var frame = thread.pointee.frame
        while frame >= thread.pointee.frameBase, count < thread.pointee.coroutineOriginDepth {
            count += 1
            frame -= 1
        }
        let origin = try makeTuple(count: count)
        for index in 0..<count {
            let frame = thread.pointee.frame - index
            let entry = tuple([
                frame.pointee.code.fileName, integer(currentLine(of: frame)), frame.pointee.code.name,
            ])
            origin.items[index] = entry
        }
        return origin.value
    }
}
