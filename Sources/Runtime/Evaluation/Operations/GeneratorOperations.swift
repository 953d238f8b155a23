// In CPython: Python/ceval.c (YIELD_FROM, GET_AWAITABLE and their neighbours)

extension Machine {
    /// `YIELD_FROM`: on the stack lie the delegate and the value to send it. True if the delegate's frame was pushed or
    /// this generator has yielded; then the loop goes on in another frame, unless `value` is for native code.
    @inline(always) mutating func yieldFrom() throws(Raised) -> (changesFrame: Bool, value: Value?) {
        let delegate = sp[-2]
        let sent = sp[-1]
        sp -= 1
        spill()
        if delegate.isHeapObject {
            let type = delegate.heapType
            if type === context.types.generator || type === context.types.coroutine,
                GeneratorObject(delegate).canResume, sent.isNone || GeneratorObject(delegate).isStarted
            {
                try context.resume(GeneratorObject(delegate), sending: sent, onReturn: .delegation)
                return (true, nil)
            }
        }
        let value = try context.sendToDelegate(delegate, sent, resultAt: sp - 1)
        if value.isUnbound { return (false, nil) }
        // Stays at this instruction: what is sent next is for the delegate again.
        frame.pointee.pc = pc - (frame.pointee.isTraced ? 2 : 1)
        return (true, try context.yield(value))
    }

    @inline(always) mutating func getYieldFromIterator() throws(Raised) {
        spill()
        sp[-1] = try context.yieldFromIterator(frame, sp[-1])
    }

    @inline(always) mutating func getAwaitable() throws(Raised) {
        spill()
        // An `async with` shows in the instruction before.
        let previous = pc - (frame.pointee.isTraced ? 4 : 2)
        sp[-1] = try context.awaitable(frame, sp[-1], before: previous.pointee.operation)
    }

    @inline(always) mutating func getAsyncIterator() throws(Raised) {
        spill()
        sp[-1] = try context.asyncIterator(sp[-1])
    }

    @inline(always) mutating func getAsyncNext() throws(Raised) {
        spill()
        push(try context.asyncNext(sp[-1]))
    }

    /// `END_ASYNC_FOR`: StopAsyncIteration ends the loop, anything else is raised again.
    @inline(always) mutating func endAsyncFor() throws(Raised) {
        let exceptionType = sp[-1]
        let exception = sp[-2]
        let traceback = sp[-3]
        sp -= 3
        if context.type(of: exceptionType).has(.typeSubclass),
            TypeObject(exceptionType).isSubtype(of: context.types.stopAsyncIteration)
        {
            try popBlock()
            let previous = sp[-2]
            context.thread.pointee.handledException = previous.isNone ? .unbound : previous
            sp -= 4
            return
        }
        spill()
        try context.reraise(exception, traceback)
    }
}

extension Context {
    /// Sends a value to an iterator that is no plain generator, and answers what it yields; at its end unbound, and the
    /// result is put at `place`. (Not a pair with a Bool: Swift 6.3 mistakes the Bool when a function throws typed
    /// errors.)
    @inline(never) func sendToDelegate(
        _ delegate: Value, _ sent: Value, resultAt place: UnsafeMutablePointer<Value>
    ) throws(Raised) -> Value {
        do throws(Raised) {
            let type = type(of: delegate)
            let value: Value
            if type === types.generator || type === types.coroutine {
                value = try callMethod(delegate, .send, sent)
            } else if sent.isNone, let next = type.slots.next {
                value = try next(self, delegate)
                // The end without an exception: the result is None.
                if value.isUnbound { place[0] = .none }
            } else {
                value = try callMethod(delegate, .send, sent)
            }
            return value
        } catch {
            if thread.pointee.isTracing, self.type(of: thread.pointee.raised).isSubtype(of: types.stopIteration) {
                traceException(thread.pointee.frame)
            }
            guard self.type(of: thread.pointee.raised).isSubtype(of: types.stopIteration) else { throw error }
            place[0] = stopIterationValue(takeRaised())
            return .unbound
        }
    }

    @inline(never) func yieldFromIterator(_ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) throws(Raised)
        -> Value
    {
        let type = type(of: value)
        if type === types.coroutine {
            guard frame.pointee.code.flags & 0x180 != 0 else {
                throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
            }
            return value
        }
        if type === types.generator { return value }
        return try iterate(value)
    }

    /// What `await` iterates: a coroutine, a generator marked as one, or what `__await__` answers.
    @inline(never) func awaitable(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value, before: Operation
    ) throws(Raised) -> Value {
        let iterator = try awaitableIterator(value, before: before)
        if iterator.isExactly(types.coroutine), delegate(of: GeneratorObject(iterator)).isBound {
            throw runtimeError("coroutine is being awaited already")
        }
        return iterator
    }

    func awaitableIterator(_ value: Value, before: Operation = .nop) throws(Raised) -> Value {
        let type = type(of: value)
        if type === types.coroutine { return value }
        if type === types.generator, GeneratorObject(value).code.flags & 0x100 != 0 { return value }
        guard let awaitFunction = type.slots.await else {
            switch before {
            case .beforeAsyncWith:
                throw typeError(
                    "'async with' received an object from __aenter__ that does not implement __await__: \(type.nameText)"
                )
            case .withCleanupStart:
                throw typeError(
                    "'async with' received an object from __aexit__ that does not implement __await__: \(type.nameText)"
                )
            default: throw typeError("object \(type.nameText) can't be used in 'await' expression")
            }
        }
        let iterator = try awaitFunction(self, value)
        let iteratorType = self.type(of: iterator)
        if iteratorType === types.coroutine
            || (iteratorType === types.generator && GeneratorObject(iterator).code.flags & 0x100 != 0)
        {
            throw typeError("__await__() returned a coroutine")
        }
        guard iteratorType.slots.next != nil else {
            throw typeError("__await__() returned non-iterator of type '\(iteratorType.nameText)'")
        }
        return iterator
    }

    @inline(never) func asyncIterator(_ value: Value) throws(Raised) -> Value {
        let type = type(of: value)
        guard let iterate = type.slots.asyncIterate else {
            throw typeError("'async for' requires an object with __aiter__ method, got \(type.nameText)")
        }
        let iterator = try iterate(self, value)
        guard self.type(of: iterator).slots.asyncNext != nil else {
            throw typeError(
                "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(of: iterator))"
            )
        }
        return iterator
    }

    @inline(never) func asyncNext(_ iterator: Value) throws(Raised) -> Value {
        let type = type(of: iterator)
        guard let next = type.slots.asyncNext else {
            throw typeError("'async for' requires an iterator with __anext__ method, got \(type.nameText)")
        }
        let awaitable = try next(self, iterator)
        if type === types.asyncGenerator { return awaitable }
        do throws(Raised) {
            return try awaitableIterator(awaitable)
        } catch {
            let cause = takeRaised()
            let raised = typeError(
                "'async for' received an invalid object from __anext__: \(typeName(of: awaitable))")
            let exception = ExceptionObject(thread.pointee.raised)
            exception.cause = cause
            exception.context = cause
            exception.suppressesContext = true
            throw raised
        }
    }
}
