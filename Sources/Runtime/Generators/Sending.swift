// In CPython: Objects/genobject.c (gen_send_ex)

/// Generators, coroutines and asynchronous generators resumed by native code.
extension Context {
    /// What a generator is called in messages.
    func kindName(of generator: GeneratorObject) -> String {
        if generator.isExactly(types.coroutine) { return "coroutine" }
        if generator.isExactly(types.asyncGenerator) { return "async generator" }
        return "generator"
    }

    /// Resumes a generator with a value and answers what it yields. When it ends: unbound if it returned None and
    /// `value` is unbound, otherwise StopIteration is raised with what it returned (StopAsyncIteration of an
    /// asynchronous generator).
    func sendInto(_ generator: GeneratorObject, _ value: Value) throws(Raised) -> Value {
        if generator.isRunning { throw alreadyExecuting(generator) }
        guard generator.pc != nil else {
            if generator.isExactly(types.coroutine) { throw runtimeError("cannot reuse already awaited coroutine") }
            if value.isUnbound { return .unbound }
            throw generatorEnd(generator)
        }
        if !generator.isStarted, value.isGiven {
            throw typeError("can't send non-None value to a just-started \(kindName(of: generator))")
        }
        let result = try run(generator, sending: value.orNone, raising: false)
        if generator.pc != nil || generator.isRunning { return result }
        if result.isNone {
            if value.isUnbound && !generator.isExactly(types.asyncGenerator) { return .unbound }
            throw generatorEnd(generator)
        }
        throw stopIteration(result)
    }

    /// Resumes a generator with the exception on its way, raised where it stands.
    func raiseInto(_ generator: GeneratorObject, isClosing: Bool = false) throws(Raised) -> Value {
        if generator.isRunning {
            _ = takeRaised()
            throw alreadyExecuting(generator)
        }
        guard generator.pc != nil else {
            if generator.isExactly(types.coroutine), !isClosing {
                _ = takeRaised()
                throw runtimeError("cannot reuse already awaited coroutine")
            }
            throw Raised()
        }
        let result = try run(generator, sending: .none, raising: true)
        if generator.pc != nil || generator.isRunning { return result }
        if result.isNone { throw generatorEnd(generator) }
        throw stopIteration(result)
    }

    private func run(_ generator: GeneratorObject, sending value: Value, raising: Bool) throws(Raised) -> Value {
        if _slowPath(nativeStackPointer() < thread.pointee.nativeStackLimit) {
            if raising { _ = takeRaised() }
            try checkNativeStack()
        }
        // The frame that is left sets the top back to where its caller's frame ends; the native caller may have
        // reserved more.
        let stackTop = thread.pointee.stackTop
        defer { thread.pointee.stackTop = stackTop }
        try resume(generator, sending: value, onReturn: .toNative)
        return try evaluate(raising: raising)
    }

    private func alreadyExecuting(_ generator: GeneratorObject) -> Raised {
        valueError("\(kindName(of: generator)) already executing")
    }

    /// Raises what tells that a generator has returned None.
    private func generatorEnd(_ generator: GeneratorObject) -> Raised {
        let type = generator.isExactly(types.asyncGenerator) ? types.stopAsyncIteration : types.stopIteration
        return raise(makeException(type, interpreter.pointee.emptyTuple))
    }

    /// Raises StopIteration with a value, whatever it is.
    func stopIteration(_ value: Value) -> Raised { raise(types.stopIteration, arguments: value) }

    /// A generator's frame has ended by the exception on its way: StopIteration may not leave it, lest whoever resumed
    /// it take that for its end (PEP 479).
    @inline(never) func convertStopIteration(_ generator: GeneratorObject) {
        let exception = thread.pointee.raised
        let type = type(of: exception)
        let name: String
        if type.isSubtype(of: types.stopIteration) {
            name = "StopIteration"
        } else if generator.isExactly(types.asyncGenerator), type.isSubtype(of: types.stopAsyncIteration) {
            name = "StopAsyncIteration"
        } else {
            return
        }
        thread.pointee.isReraising = false
        thread.pointee.raised = .unbound
        _ = runtimeError("\(kindName(of: generator)) raised \(name)")
        let error = ExceptionObject(thread.pointee.raised)
        error.cause = exception
        error.context = exception
        error.suppressesContext = true
    }
}
