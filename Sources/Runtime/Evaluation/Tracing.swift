// In CPython: Python/sysmodule.c (trace_trampoline, profile_trampoline), Python/ceval.c (call_trace and its neighbours)

/// `sys.settrace` and `sys.setprofile`: the calls of the functions that a program has set.
///
/// A frame that is traced runs another form of its code, in which each instruction is preceded by one that reports it
/// (`Evaluation/TracedForm.swift`); so a frame that is not pays nothing. Calls and returns are reported where frames
/// are pushed and popped, which look at `isTracing`.
enum TraceEvent {
    case call, exception, line, `return`, opcode, cCall, cException, cReturn

    var name: StaticString {
        switch self {
        case .call: "call"
        case .exception: "exception"
        case .line: "line"
        case .return: "return"
        case .opcode: "opcode"
        case .cCall: "c_call"
        case .cException: "c_exception"
        case .cReturn: "c_return"
        }
    }
}

extension Context {
    // MARK: Setting

    /// `sys.settrace`; None or unbound for no function.
    func setTraceFunction(_ function: Value) throws(Raised) {
        thread.pointee.traceFunction = function.isGiven ? function : .unbound
        updateTracing()
        switchRunningFrames()
    }

    /// `sys.setprofile`; None or unbound for no function.
    func setProfileFunction(_ function: Value) throws(Raised) {
        thread.pointee.profileFunction = function.isGiven ? function : .unbound
        updateTracing()
        switchRunningFrames()
    }

    /// To be called when a function was set, or has begun or ended.
    func updateTracing() {
        thread.pointee.isTracing =
            (thread.pointee.traceFunction.isBound || thread.pointee.profileFunction.isBound)
            && !thread.pointee.isInsideTrace
    }

    /// `f_trace` was set.
    func traceFunctionChanged(_ object: FrameObject) {
        guard let frame = object.record, isTraced(frame) else { return }
        runTracedForm(frame)
    }

    // MARK: Calling the functions

    /// Calls a trace or profile function. If it raises, the frame gets a level of traceback.
    private func callFunction(
        _ function: Value, _ frame: UnsafeMutablePointer<FrameRecord>, _ event: TraceEvent, _ argument: Value
    ) throws(Raised) -> Value {
        let object = frameObject(of: frame)
        let hasVariables = frame.pointee.code.flags & 1 != 0 || frame.pointee.code.cellVariables.count > 0
        let wasInside = thread.pointee.isInsideTrace
        thread.pointee.isInsideTrace = true
        thread.pointee.isTracing = false
        defer {
            thread.pointee.isInsideTrace = wasInside
            updateTracing()
        }
        // The function may change variables through `f_locals`. Where nobody has asked for that yet, nobody sees that
        // it is brought up to date only when asked for.
        if hasVariables, frame.pointee.locals.isBound { _ = try localsDictionary(of: frame) }
        do throws(Raised) {
            let result = try call(function, object.value, intern(event.name), argument)
            if hasVariables { restoreVariables(of: frame) }
            return result
        } catch {
            if hasVariables { restoreVariables(of: frame) }
            addTraceback(frame)
            throw error
        }
    }

    /// Calls the trace function: for a call the one that was set, for other events that of the frame. What it answers
    /// becomes that of the frame; if it raises, tracing ends.
    func trace(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ event: TraceEvent, _ argument: Value
    ) throws(Raised) {
        let object = frameObject(of: frame)
        let function = event == .call ? thread.pointee.traceFunction : object.traceFunction
        guard function.isBound else { return }
        do throws(Raised) {
            let result = try callFunction(function, frame, event, argument)
            if result.isNone { return }
            if object.traceFunction.isUnbound { object.line = lineNumber(of: object) }
            object.traceFunction = result
        } catch {
            thread.pointee.traceFunction = .unbound
            updateTracing()
            object.traceFunction = .unbound
            throw error
        }
    }

    /// Calls the profile function; if it raises, profiling ends.
    func profile(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ event: TraceEvent, _ argument: Value
    ) throws(Raised) {
        let function = thread.pointee.profileFunction
        guard function.isBound else { return }
        do throws(Raised) {
            _ = try callFunction(function, frame, event, argument)
        } catch {
            thread.pointee.profileFunction = .unbound
            updateTracing()
            throw error
        }
    }

    /// Calls what may raise while an exception may be on its way: that one stays, unless another takes its place. True
    /// if `body` did not raise.
    private func protecting(_ body: () throws(Raised) -> Void) -> Bool {
        let raised = thread.pointee.raised
        let isReraising = thread.pointee.isReraising
        thread.pointee.raised = .unbound
        thread.pointee.isReraising = false
        do throws(Raised) {
            try body()
        } catch {
            return false
        }
        thread.pointee.raised = raised
        thread.pointee.isReraising = isReraising
        return true
    }

    // MARK: Events

    /// A frame was pushed, new or that of a generator. If a function raises, the frame is gone again.
    @inline(never) func beginTracing(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {
        let object = frameObject(of: frame)
        object.lineStart = 0
        object.lineEnd = -1
        object.previousInstruction = -1
        object.jumpPermission = frame.pointee.generator == nil ? .none : .yield
        let hasSucceeded = protecting { () throws(Raised) in
            if thread.pointee.traceFunction.isBound { try trace(frame, .call, .none) }
            if thread.pointee.profileFunction.isBound { try profile(frame, .call, .none) }
        }
        object.jumpPermission = .none
        guard hasSucceeded else {
            abandon(frame)
            throw Raised()
        }
        if isTraced(frame) { enterTracedForm(frame) }
    }

    /// An exception was raised in the frame, or has come to it; a function that raises replaces it.
    @inline(never) func traceException(_ frame: UnsafeMutablePointer<FrameRecord>) {
        guard thread.pointee.traceFunction.isBound, let object = frame.pointee.object, object.traceFunction.isBound
        else { return }
        let exception = thread.pointee.raised
        _ = protecting { () throws(Raised) in
            let argument = tuple([
                type(of: exception).value, exception, ExceptionObject(exception).traceback.orNone,
            ])
            try trace(frame, .exception, argument)
        }
    }

    /// A generator that the frame iterates or delegates to has ended: CPython raises StopIteration then.
    /// False if the function raised.
    @discardableResult
    @inline(never) func reportEnd(of frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) -> Bool {
        guard thread.pointee.traceFunction.isBound, let object = frame.pointee.object, object.traceFunction.isBound
        else { return true }
        return protecting { () throws(Raised) in
            let exception = makeException(
                types.stopIteration, value.isNone ? interpreter.pointee.emptyTuple : tuple([value]))
            try trace(frame, .exception, tuple([types.stopIteration.value, exception, .none]))
        }
    }

    /// A frame is about to return a value; unbound: it ends by the exception on its way. False if a function has
    /// raised, which takes the place of the value or exception.
    @discardableResult
    @inline(never) func traceReturn(_ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) -> Bool {
        var value = value
        var hasSucceeded = true
        if thread.pointee.traceFunction.isBound,
            !protecting({ () throws(Raised) in try trace(frame, .return, value.orNone) })
        {
            value = .unbound
            hasSucceeded = false
        }
        if thread.pointee.profileFunction.isBound,
            !protecting({ () throws(Raised) in try profile(frame, .return, value.orNone) })
        {
            hasSucceeded = false
        }
        return hasSucceeded
    }

    /// A frame is about to yield a value.
    @inline(never) func traceYield(_ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) throws(Raised) {
        let object = frameObject(of: frame)
        object.jumpPermission = .yield
        // The value stays on the frame's stack, where the collector finds it.
        frame.pointee.sp[0] = value
        frame.pointee.sp += 1
        let hasSucceeded = traceReturn(frame, value)
        frame.pointee.sp -= 1
        object.jumpPermission = .none
        if !hasSucceeded { throw leaveRaising(frame) }
    }

    /// Takes away a frame whose return a function has turned into an exception: no handler of the frame sees it.
    func leaveRaising(_ frame: UnsafeMutablePointer<FrameRecord>) -> Raised {
        let returnsToNative = frame.pointee.onReturn == .toNative
        abandon(frame)
        if returnsToNative { thread.pointee.leavesEvaluation = true }
        return Raised()
    }
}
