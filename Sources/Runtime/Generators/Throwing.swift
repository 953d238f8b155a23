// In CPython: Objects/genobject.c (gen_throw, gen_close)

/// Exceptions thrown into generators from outside.
extension Context {
    /// `generator.throw(type, value, traceback)`; the last two may be unbound. The exception goes to the innermost
    /// generator that the others delegate to. If not `closesDelegate`, GeneratorExit is thrown like any other exception
    /// instead of closing what the generator delegates to.
    func throwInto(
        _ generator: GeneratorObject, _ type: Value, _ value: Value = .unbound, _ traceback: Value = .unbound,
        closesDelegate: Bool = true
    ) throws(Raised) -> Value {
        let delegate = delegate(of: generator)
        guard delegate.isBound else { return try throwHere(generator, type, value, traceback) }
        if closesDelegate, isGeneratorExit(type) {
            do throws(Raised) {
                try closeDelegate(delegate, of: generator)
            } catch {
                return try raiseInto(generator)
            }
            return try throwHere(generator, type, value, traceback)
        }
        // What fails before the delegate is called does not reach the generator.
        let isGenerator = delegate.isExactly(types.generator) || delegate.isExactly(types.coroutine)
        var method = Value.unbound
        if !isGenerator {
            method = try getAttributeIfPresent(delegate, .throw)
            if method.isUnbound { return try throwHere(generator, type, value, traceback) }
        }
        do throws(Raised) {
            try checkNativeStack()
            if isGenerator {
                beginDelegating(generator)
                defer { endDelegating(generator) }
                return try throwInto(
                    GeneratorObject(delegate), type, value, traceback, closesDelegate: closesDelegate)
            }
            beginDelegating(generator)
            defer { endDelegating(generator) }
            if traceback.isBound { return try call(method, type, value.orNone, traceback) }
            if value.isBound { return try call(method, type, value) }
            return try call(method, type)
        } catch {
            return try leaveDelegate(generator)
        }
    }

    /// What a generator delegated to has ended with the exception on its way: YIELD_FROM is over, with a value or
    /// raising.
    private func leaveDelegate(_ generator: GeneratorObject) throws(Raised) -> Value {
        // A generator that was resumed meanwhile is where it is.
        guard delegate(of: generator).isBound, let pc = generator.pc else { return try raiseInto(generator) }
        generator.used -= 1
        generator.pc = pc + 1
        guard type(of: thread.pointee.raised).isSubtype(of: types.stopIteration) else {
            return try raiseInto(generator)
        }
        return try sendInto(generator, stopIterationValue(takeRaised()))
    }

    private func throwHere(
        _ generator: GeneratorObject, _ type: Value, _ value: Value, _ traceback: Value
    ) throws(Raised) -> Value {
        if traceback.isGiven, !traceback.isExactly(types.traceback) {
            throw typeError("throw() third argument must be a traceback object")
        }
        let exception: Value
        if isExceptionClass(type) {
            do throws(Raised) {
                exception = try makeExceptionInstance(TypeObject(type), value)
            } catch {
                return try raiseInto(generator)
            }
            if traceback.isGiven { ExceptionObject(exception).traceback = traceback }
        } else if self.type(of: type).has(.exceptionSubclass) {
            if value.isGiven { throw typeError("instance exception may not have a separate value") }
            exception = type
            if traceback.isGiven { ExceptionObject(exception).traceback = traceback }
        } else {
            throw typeError(
                "exceptions must be classes or instances deriving from BaseException, not \(typeName(of: type))")
        }
        thread.pointee.raised = exception
        return try raiseInto(generator)
    }

    /// The instance of a class of exceptions that a value stands for: itself, its argument or its tuple of arguments.
    func makeExceptionInstance(_ type: TypeObject, _ value: Value) throws(Raised) -> Value {
        if value.isGiven, self.type(of: value).isSubtype(of: type) { return value }
        let made: Value
        if !value.isGiven {
            made = try call(type.value)
        } else if self.type(of: value).has(.tupleSubclass) {
            made = try call(type.value, tuple: TupleObject(value))
        } else {
            made = try call(type.value, value)
        }
        guard self.type(of: made).has(.exceptionSubclass) else {
            throw typeError(
                "calling \(StringObject(try representation(type.value)).text) should have returned an instance of "
                    + "BaseException, not \(typeName(of: made))")
        }
        return made
    }

    private func isGeneratorExit(_ type: Value) -> Bool {
        if isExceptionClass(type) { return TypeObject(type).isSubtype(of: types.generatorExit) }
        return self.type(of: type).isSubtype(of: types.generatorExit)
    }

    /// Closes a generator: GeneratorExit is raised where it stands, and must end it.
    func close(_ generator: GeneratorObject) throws(Raised) {
        do throws(Raised) {
            let delegate = delegate(of: generator)
            if delegate.isBound { try closeDelegate(delegate, of: generator) }
            if generator.pc == nil { return }
            _ = raise(makeException(types.generatorExit, interpreter.pointee.emptyTuple))
        } catch {}
        do throws(Raised) {
            _ = try raiseInto(generator, isClosing: true)
        } catch {
            if catches(types.stopIteration) || catches(types.generatorExit) { return }
            throw error
        }
        throw runtimeError("\(kindName(of: generator)) ignored GeneratorExit")
    }

    private func closeDelegate(_ delegate: Value, of generator: GeneratorObject) throws(Raised) {
        beginDelegating(generator)
        defer { endDelegating(generator) }
        try checkNativeStack()
        if delegate.isExactly(types.generator) || delegate.isExactly(types.coroutine) {
            return try close(GeneratorObject(delegate))
        }
        var method = Value.unbound
        do throws(Raised) {
            method = try getAttributeIfPresent(delegate, .close)
        } catch {
            writeUnraisable(object: delegate)
        }
        if method.isBound { _ = try call(method) }
    }

    private func beginDelegating(_ generator: GeneratorObject) {
        generator.isRunning = true
        generator.isDelegating = true
    }

    private func endDelegating(_ generator: GeneratorObject) {
        generator.isRunning = false
        generator.isDelegating = false
    }
}
