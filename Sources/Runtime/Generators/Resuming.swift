// In CPython: Objects/genobject.c

extension Reference where Fields == GeneratorFields {
    /// The words of the suspended frame: localsplus, block stack, value stack.
    var localsplus: UnsafeMutablePointer<Value> { @inline(__always) get { trailing(Value.self) } }

    /// It is suspended, and neither running nor finished.
    var canResume: Bool { @inline(__always) get { self.pc != nil && !self.isRunning } }

    /// Whether its type says that it is a coroutine or an asynchronous generator.
    func isExactly(_ type: TypeObject) -> Bool { self.type === type }
}

extension Context {
    /// Makes a generator, coroutine or asynchronous generator of a call whose arguments are bound.
    func makeGenerator(
        _ function: FunctionObject, _ code: CodeObject, _ executable: UnsafeMutablePointer<ExecutableCode>,
        _ localsplus: UnsafeMutablePointer<Value>
    ) throws(Raised) -> Value {
        let flags = code.flags
        let type = flags & 0x80 != 0 ? types.coroutine : flags & 0x200 != 0 ? types.asyncGenerator : types.generator
        return try makeGenerator(
            type, code: code, executable: executable, localsplus: localsplus, globals: function.globals,
            builtins: function.builtins, function: function.value, name: function.name,
            qualifiedName: function.qualifiedName
        ).value
    }

    func makeGenerator(
        _ type: TypeObject, code: CodeObject, executable: UnsafeMutablePointer<ExecutableCode>,
        localsplus: UnsafeMutablePointer<Value>, globals: DictObject, builtins: DictObject, function: Value,
        name: Value, qualifiedName: Value
    ) throws(Raised) -> GeneratorObject {
        let capacity = executable.pointee.frameSize
        let used = executable.pointee.localsplusCount
        // What is in progress is not lost if memory runs out here, and a chain of generators stops at the limit.
        let generator = try allocate(
            GeneratorFields.self, type, size: MemoryLayout<GeneratorFields>.stride + capacity * 8)
        generator.pointer.initialize(
            to: GeneratorFields(
                header: generator.header, code: code, globals: globals, builtins: builtins, function: function,
                name: name, qualifiedName: qualifiedName, frameObject: nil, handledException: .unbound,
                origin: .unbound, pc: executable.pointee.instructions, used: used + executable.pointee.blockCapacity,
                capacity: capacity, blockDepth: 0, isRunning: false, isDelegating: false, isStarted: false,
                areHooksInitialized: false, isClosed: false, isAsyncRunning: false))
        let words = generator.trailing(Value.self)
        words.initialize(from: localsplus, count: used)
        (words + used).initialize(repeating: Value(smallInteger: 0), count: executable.pointee.blockCapacity)
        // A generator has something to do when it is dropped only if it is suspended inside a block or delegates: it is
        // registered when it first is. A coroutine that was never awaited is reported.
        if type !== types.generator { registerFinalizable(generator.value) }
        if _slowPath(type === types.coroutine && thread.pointee.coroutineOriginDepth > 0) {
            generator.origin = try coroutineOrigin()
        }
        return generator
    }

    /// Pushes the frame of a suspended generator. `value` is what its `yield` answers; a generator that has not
    /// started takes none. The caller has seen to `canResume`.
    @inline(__always) func resume(
        _ generator: GeneratorObject, sending value: Value, onReturn: FrameReturn
    ) throws(Raised) {
        let thread = thread
        let frame = thread.pointee.frame + 1
        let depth = thread.pointee.recursionDepth &+ 1
        if _slowPath(
            depth > thread.pointee.recursionLimit || frame >= thread.pointee.frameLimit
                || thread.pointee.stackTop + 2048 > thread.pointee.stackLimit)
        {
            throw endAtRecursionLimit(generator)
        }
        thread.pointee.recursionDepth = depth
        let localsplus = generator.localsplus
        var sp = localsplus + generator.used
        if generator.isStarted {
            sp[0] = value
            sp += 1
        }
        frame.pointee.code = generator.code
        frame.pointee.pc = generator.pc.unsafelyUnwrapped
        frame.pointee.sp = sp
        frame.pointee.localsplus = localsplus
        frame.pointee.limit = thread.pointee.stackTop
        frame.pointee.globals = generator.globals
        frame.pointee.builtins = generator.builtins
        frame.pointee.locals = .unbound
        frame.pointee.function = generator.function
        frame.pointee.object = generator.frameObject
        frame.pointee.generator = generator
        frame.pointee.receiver = .unbound
        frame.pointee.blockDepth = generator.blockDepth
        frame.pointee.onReturn = onReturn
        frame.pointee.isTraced = false
        frame.pointee.needsSlowReturn = true
        frame.pointee.savedHandledException = thread.pointee.handledException
        frame.pointee.outerGenerator = thread.pointee.innermostGenerator
        thread.pointee.handledException = generator.handledException
        thread.pointee.innermostGenerator = frame
        generator.isRunning = true
        generator.isStarted = true
        thread.pointee.frame = frame
        if _slowPath(generator.frameObject != nil) { attachFrameObject(generator, frame) }
        if _slowPath(depth == thread.pointee.recursionLimit), isAtRecursionLimit { enterTracedForm(frame) }
        if _slowPath(thread.pointee.isTracing) { try beginTracing(frame) }
    }

    /// As in CPython, a generator that cannot go on because of the recursion limit has ended.
    @inline(never) private func endAtRecursionLimit(_ generator: GeneratorObject) -> Raised {
        let raised = recursionError()
        if let object = generator.frameObject {
            object.lastInstruction = lastInstruction(of: object)
            object.generator = nil
            object.isFinished = true
        }
        if generator.header.word & Header.sideTableBit != 0, generator.type === types.generator {
            heap.pointee.releasePromptObject()
        }
        generator.pc = nil
        generator.used = 0
        generator.isStarted = true
        generator.frameObject = nil
        generator.handledException = .unbound
        return raised
    }

    private func attachFrameObject(_ generator: GeneratorObject, _ frame: UnsafeMutablePointer<FrameRecord>) {
        guard let object = generator.frameObject else { return }
        object.record = frame
        frame.pointee.locals = object.locals
    }

    /// Takes the state of a generator out of its frame, which has yielded or finished.
    func leaveGenerator(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ generator: GeneratorObject, isFinished: Bool
    ) {
        let thread = thread
        thread.pointee.innermostGenerator = frame.pointee.outerGenerator
        generator.isRunning = false
        if isFinished {
            if generator.header.word & Header.sideTableBit != 0, generator.type === types.generator {
                heap.pointee.releasePromptObject()
            }
            generator.pc = nil
            generator.used = 0
            generator.frameObject = nil
            generator.handledException = .unbound
        } else {
            // The running frame stored into the generator without telling the collector.
            writeBarrier(generator.raw)
            generator.pc = plainPosition(frame)
            generator.used = frame.pointee.sp - frame.pointee.localsplus
            generator.blockDepth = frame.pointee.blockDepth
            if _slowPath(frame.pointee.code.executable.unsafelyUnwrapped.pointee.needsClosing) {
                registerSuspended(generator)
            }
            generator.handledException = thread.pointee.handledException
            if let object = frame.pointee.object {
                object.record = nil
                object.locals = frame.pointee.locals
            }
        }
        thread.pointee.handledException = frame.pointee.savedHandledException
    }

    /// A generator that may need it was suspended: if it is inside of a `try` or `with` or delegates to another,
    /// dropping it has to run what is to be run.
    @inline(never) private func registerSuspended(_ generator: GeneratorObject) {
        guard generator.header.word & Header.sideTableBit == 0, let pc = generator.pc else { return }
        if generator.blockDepth == 0 {
            // A generator that it delegates to has been registered itself if it needs to be.
            guard pc.pointee.operation == .yieldFrom, generator.used > 0 else { return }
            let delegate = generator.localsplus[generator.used - 1]
            if delegate.isExactly(types.generator) { return }
        }
        registerFinalizable(generator.value)
    }

    /// The frame's position in the plain form of its code.
    private func plainPosition(_ frame: UnsafeMutablePointer<FrameRecord>) -> UnsafeMutablePointer<Instruction> {
        guard frame.pointee.isTraced else { return frame.pointee.pc }
        let executable = frame.pointee.code.executable.unsafelyUnwrapped
        return executable.pointee.instructions + frame.index(of: frame.pointee.pc)
    }

    /// `YIELD_VALUE` and the yields of a delegate: gives a value to whoever resumed the generator that runs in the
    /// topmost frame. Nil if the loop goes on (in the frame that resumed it); otherwise the value is for native code.
    @inline(never) func yield(_ given: Value) throws(Raised) -> Value? {
        let value = given
        while true {
            let frame = thread.pointee.frame
            let onReturn = frame.pointee.onReturn
            if _slowPath(thread.pointee.isTracing) { try traceYield(frame, value) }
            popFrame(frame, isFinished: frame.pointee.generator == nil)
            let caller = thread.pointee.frame
            switch onReturn {
            case .toNative: return value
            case .delegation:
                // The caller runs YIELD_FROM: it stays there and yields in its turn. What was sent is gone from its
                // stack.
                caller.pointee.pc -= caller.pointee.isTraced ? 2 : 1
                continue
            default:
                caller.pointee.sp[0] = value
                caller.pointee.sp += 1
                return nil
            }
        }
    }

    /// The return of a frame that takes more than pushing its value. Nil if the loop goes on in the caller's frame.
    @inline(never) func returnSlowly(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value
    ) throws(Raised) -> Value? {
        if thread.pointee.isTracing {
            // The value stays on the frame's stack, where the collector finds it.
            frame.pointee.sp = frame.stackBase
            frame.pointee.sp[0] = value
            frame.pointee.sp += 1
            if !traceReturn(frame, value) { throw leaveRaising(frame) }
        }
        let onReturn = frame.pointee.onReturn
        let receiver = frame.pointee.receiver
        popFrame(frame, isFinished: true)
        let caller = thread.pointee.frame
        switch onReturn {
        case .toNative: return value
        case .push:
            caller.pointee.sp[0] = value
            caller.pointee.sp += 1
        case .initializer:
            guard value.isNone else {
                throw typeError("__init__() should return None, not '\(typeName(of: value))'")
            }
            caller.pointee.sp[0] = receiver
            caller.pointee.sp += 1
        case .forIteration:
            if thread.pointee.isTracing, !reportEnd(of: caller, value) {
                thread.pointee.raised = .unbound
            }
            // The loop ends: FOR_ITER, the instruction before, says where to go on.
            caller.pointee.sp -= 1
            caller.pointee.pc += caller.pointee.pc[-1].signedOperand
        case .delegation:
            caller.pointee.sp[-1] = value
            if thread.pointee.isTracing, !reportEnd(of: caller, value) { throw Raised() }
        }
        return nil
    }
}
