// In CPython: Python/ceval.c

/// `try`, `with`, `raise`: the block stack and the exception being handled.
extension Machine {
    @inline(always) mutating func setupFinally(_ instruction: Instruction, level: Int) throws(Raised) {
        let handler =
            frame.index(of: pc) + (frame.pointee.isTraced ? instruction.signedOperand / 2 : instruction.signedOperand)
        let depth = Int(frame.pointee.blockDepth)
        let executable = frame.pointee.code.executable.unsafelyUnwrapped
        guard depth < executable.pointee.blockCapacity else {
            spill()
            throw context.brokenCode()
        }
        frame.blocks[depth] = Block(kind: Block.finally, handler: handler, level: level).value
        frame.pointee.blockDepth = Int32(truncatingIfNeeded: depth &+ 1)
    }

    @inline(always) mutating func popBlock() throws(Raised) {
        guard frame.pointee.blockDepth > 0 else {
            spill()
            throw context.brokenCode()
        }
        frame.pointee.blockDepth &-= 1
    }

    var level: Int { @inline(always) get { sp - frame.stackBase } }

    /// `POP_EXCEPT`: the exception handled before comes back.
    @inline(always) mutating func popExcept() throws(Raised) {
        try popBlock()
        let previous = sp[-2]
        context.thread.pointee.handledException = previous.isNone ? .unbound : previous
        sp -= 3
        if _slowPath(isDropWatched) { droppedTemporary() }
    }

    /// `CALL_FINALLY`: the address to return to is an int, the offset in `co_code`.
    @inline(always) mutating func callFinally(_ instruction: Instruction) {
        push(Value(smallInteger: frame.index(of: pc)))
        jump(instruction.signedOperand)
    }

    @inline(always) mutating func beginFinally() { push(.unbound) }

    /// `END_FINALLY`: goes on after the block, returns to who called it, or raises again.
    @inline(always) mutating func endFinally() throws(Raised) {
        let top = pop()
        if top.isUnbound { return }
        if top.isSmallInteger {
            pc = frame.instruction(at: top.smallInteger)
            return
        }
        // Type, value, traceback.
        let exception = sp[-1]
        let traceback = sp[-2]
        sp -= 2
        spill()
        try context.reraise(exception, traceback)
    }

    /// `POP_FINALLY`: leaves a `finally` block by `return`, `break`, `continue`, keeping a value if `preserve`.
    @inline(always) mutating func popFinally(preserve: Bool) throws(Raised) {
        let result = preserve ? pop() : .unbound
        let top = pop()
        if top.isBound && !top.isSmallInteger {
            // Type on top of value and traceback, and below them the exception handled before.
            sp -= 2
            let previous = sp[-2]
            context.thread.pointee.handledException = previous.isNone ? .unbound : previous
            sp -= 3
            try popBlock()
        }
        if preserve { push(result) }
    }

    /// `RAISE_VARARGS`.
    @inline(always) mutating func raise(_ count: Int) throws(Raised) {
        spill()
        let cause = count == 2 ? sp[-1] : .unbound
        let exception = count == 0 ? .unbound : count == 1 ? sp[-1] : sp[-2]
        throw try context.raiseStatement(exception, cause: cause)
    }

    /// `SETUP_WITH`: calls `__enter__`, leaving `__exit__` below its result.
    @inline(always) mutating func setupWith(_ instruction: Instruction) throws(Raised) {
        spill()
        let manager = sp[-1]
        let (exit, entered) = try context.enterWith(manager)
        sp[-1] = exit
        try setupFinally(instruction, level: level)
        push(entered)
    }

    /// `BEFORE_ASYNC_WITH`: the result of `__aenter__()` is to be awaited.
    @inline(always) mutating func beforeAsyncWith() throws(Raised) {
        spill()
        let (exit, entered) = try context.enterAsyncWith(sp[-1])
        sp[-1] = exit
        push(entered)
    }

    /// `WITH_CLEANUP_START`: calls the exit function with the exception, or with None three times.
    @inline(always) mutating func withCleanupStart() throws(Raised) {
        spill()
        let top = sp[-1]
        let exit: Value
        var exceptionType = Value.none
        var exception = Value.none
        var traceback = Value.none
        if top.isUnbound {
            exit = sp[-2]
            sp[-2] = top
            sp -= 1
        } else if top.isSmallInteger {
            exit = sp[-2]
            sp[-2] = top
            sp -= 1
        } else {
            exceptionType = sp[-1]
            exception = sp[-2]
            traceback = sp[-3]
            // Six values lie above the exit function: this exception's three and those of the one handled before.
            exit = sp[-7]
            sp[-7] = sp[-6]
            sp[-6] = sp[-5]
            sp[-5] = sp[-4]
            sp[-4] = .none
            // The exception handler's block begins one value lower now.
            let depth = Int(frame.pointee.blockDepth) - 1
            if depth >= 0 {
                let block = Block(value: frame.blocks[depth])
                frame.blocks[depth] =
                    Block(kind: block.kind, handler: block.handler, level: block.level - 1).value
            }
        }
        spill()
        let result = try context.callExit(exit, exceptionType, exception, traceback)
        push(exceptionType)
        push(result)
    }

    /// `WITH_CLEANUP_FINISH`: a true answer of the exit function swallows the exception.
    @inline(always) mutating func withCleanupFinish() throws(Raised) {
        spill()
        let result = sp[-1]
        let exceptionType = sp[-2]
        let isSwallowed = exceptionType.isNone ? false : try context.isTrue(result)
        sp -= 2
        guard isSwallowed else { return }
        // The exception's three values go, and the one handled before comes back.
        try popBlock()
        let base = frame.stackBase + Block(value: frame.blocks[Int(frame.pointee.blockDepth)]).level
        let previous = base[1]
        context.thread.pointee.handledException = previous.isNone ? .unbound : previous
        sp = base
        push(.unbound)
    }
}

extension Context {
    /// The error of code that no compiler made: its blocks or operands do not fit.
    @inline(never) func brokenCode() -> Raised { systemError("bad bytecode") }

    /// Raises an exception again with the traceback that it had.
    @inline(never) func reraise(_ exception: Value, _ traceback: Value) throws(Raised) {
        guard type(of: exception).has(.exceptionSubclass) else {
            throw systemError("'finally' pops bad exception")
        }
        guard traceback.isNone || traceback.isExactly(types.traceback) else { throw brokenCode() }
        ExceptionObject(exception).traceback = traceback.isNone ? .unbound : traceback
        thread.pointee.raised = exception
        thread.pointee.isReraising = true
        throw Raised()
    }

    /// What `raise` does: the exception is made if a class was given, and its cause set.
    @inline(never) func raiseStatement(_ given: Value, cause: Value) throws(Raised) -> Raised {
        if given.isUnbound {
            let handled = currentHandledException
            guard handled.isBound else { throw runtimeError("No active exception to reraise") }
            thread.pointee.raised = handled
            thread.pointee.isReraising = true
            return Raised()
        }
        var exception = given
        if isExceptionClass(given) {
            exception = try call(given)
            guard type(of: exception).has(.exceptionSubclass) else {
                throw typeError(
                    "calling \(StringObject(try representation(given)).text) should have returned an instance of BaseException, not "
                        + StringObject(try representation(type(of: exception).value)).text)
            }
        } else if !type(of: given).has(.exceptionSubclass) {
            throw typeError("exceptions must derive from BaseException")
        }
        if cause.isBound {
            var fixed = cause
            if isExceptionClass(cause) {
                fixed = try call(cause)
                guard type(of: fixed).has(.exceptionSubclass) else {
                    throw typeError("exception causes must derive from BaseException")
                }
            } else if cause.isNone {
                fixed = .unbound
            } else if !type(of: cause).has(.exceptionSubclass) {
                throw typeError("exception causes must derive from BaseException")
            }
            ExceptionObject(exception).cause = fixed
            ExceptionObject(exception).suppressesContext = true
        }
        let wanted = exception === given ? type(of: given) : TypeObject(given)
        if wanted.header.type !== types.type || type(of: exception) !== wanted {
            let made = try normalize(exception, to: wanted)
            if made !== exception {
                // The context is that of the exception which nobody sees.
                _ = raise(exception)
                thread.pointee.raised = made
                return Raised()
            }
        }
        return raise(exception)
    }

    /// What CPython does when an exception reaches a handler: what is not an instance of the class that was raised
    /// becomes the argument of one. The class's metaclass is asked.
    private func normalize(_ exception: Value, to wanted: TypeObject) throws(Raised) -> Value {
        if try isSubclass(type(of: exception).value, wanted.value) { return exception }
        let made = try call(wanted.value, exception)
        guard type(of: made).has(.exceptionSubclass) else {
            throw typeError(
                "calling \(StringObject(try representation(wanted.value)).text) should have returned an instance of "
                    + "BaseException, not \(StringObject(try representation(type(of: made).value)).text)")
        }
        return made
    }

    @inline(never) func enterWith(_ manager: Value) throws(Raised) -> (exit: Value, entered: Value) {
        let enter = try lookupSpecial(manager, .__enter__)
        guard enter.isBound else { throw attributeError("__enter__") }
        let exit = try lookupSpecial(manager, .__exit__)
        guard exit.isBound else { throw attributeError("__exit__") }
        return (exit, try call(enter))
    }

    @inline(never) func enterAsyncWith(_ manager: Value) throws(Raised) -> (exit: Value, entered: Value) {
        let exit = try lookupSpecial(manager, .__aexit__)
        guard exit.isBound else { throw attributeError("__aexit__") }
        let enter = try lookupSpecial(manager, .__aenter__)
        guard enter.isBound else { throw attributeError("__aenter__") }
        return (exit, try call(enter))
    }

    @inline(never) func callExit(
        _ exit: Value, _ exceptionType: Value, _ exception: Value, _ traceback: Value
    ) throws(Raised) -> Value {
        try call(exit, exceptionType, exception, traceback)
    }
}
