// In CPython: Modules/signalmodule.c
import TaipanHost

/// What is done when signals arrive.
struct SignalState: BitwiseCopyable {
    /// For each number, what `signal.signal` was given: a callable, 0 (by default), 1 (ignored) or None (foreign).
    var handlers: ValueArrayObject?
    /// `default_int_handler`.
    var interruptHandler: Value
    /// The type `ItimerError`.
    var timerError: Value
    /// The type `struct_siginfo`.
    var informationType: TypeObject?
    /// Signals taken from the host, or made up, whose handlers have still to run.
    var pending: UInt64
    /// Whether the host calls this interpreter's attention.
    var isAttentive: Bool
}

extension Context {
    static let defaultDisposition = Value(smallInteger: 0)
    static let ignoredDisposition = Value(smallInteger: 1)

    /// The handlers, found out when first needed.
    func signalHandlers() throws(Raised) -> ValueArrayObject {
        if let handlers = modules.pointee.signals.handlers { return handlers }
        let handlers = try makeValueArray(capacity: Int(SignalNumber.limit))
        for number in 1..<SignalNumber.limit {
            let disposition = try? resources.host.signals.disposition(of: number)
            switch disposition ?? .byDefault {
            case .byDefault: handlers.items[Int(number)] = Context.defaultDisposition
            case .ignored: handlers.items[Int(number)] = Context.ignoredDisposition
            case .foreign, .delivered: handlers.items[Int(number)] = .none
            }
        }
        handlers.items[0] = .none
        modules.pointee.signals.handlers = handlers
        return handlers
    }

    /// From now on SIGINT raises KeyboardInterrupt, unless whoever started the process wants it ignored.
    func beginSignals() {
        let signals = resources.host.signals
        do throws(HostError) {
            guard try signals.disposition(of: SignalNumber.interrupt) == .byDefault else { return }
            try callAttention()
            try signals.setDisposition(of: SignalNumber.interrupt, to: .delivered)
        } catch {
            // A host without signals, or one whose signals go to another interpreter.
            return
        }
        do throws(Raised) {
            let handlers = try signalHandlers()
            handlers.set(Int(SignalNumber.interrupt), to: try interruptHandler())
        } catch {
            _ = takeRaised()
        }
    }

    /// No longer has anything to do with signals.
    func endSignals() {
        guard modules.pointee.signals.isAttentive else { return }
        modules.pointee.signals.isAttentive = false
        try? resources.host.signals.setAttention(nil)
    }

    /// Sees to it that this interpreter hears of signals.
    func callAttention() throws(HostError) {
        guard !modules.pointee.signals.isAttentive else { return }
        try resources.host.signals.setAttention(
            SignalAttention(word: interpreter.pointee.mainThread.pendingWord, bits: PendingWork.signals.rawValue))
        modules.pointee.signals.isAttentive = true
    }

    /// `signal.default_int_handler`; module `_signal` shows it.
    func interruptHandler() throws(Raised) -> Value {
        let known = modules.pointee.signals.interruptHandler
        if known.isBound { return known }
        let declaration = makeDeclaration(
            "default_int_handler", "!($module, *args)", "Raises KeyboardInterrupt.", style: .raw,
            NativeFunction { (context, _) throws(Raised) in
                throw context.raise(
                    context.makeException(context.types.keyboardInterrupt, context.interpreter.pointee.emptyTuple))
            })
        let function = makeNativeFunction(types.nativeFunction, declaration, owner: intern("_signal"))
        modules.pointee.signals.interruptHandler = function
        return function
    }

    /// Behaves as if SIGINT had arrived.
    func simulateInterrupt() {
        let number = Int(SignalNumber.interrupt)
        if let handlers = modules.pointee.signals.handlers {
            let handler = handlers.items[number]
            if handler === Context.defaultDisposition || handler === Context.ignoredDisposition { return }
        }
        modules.pointee.signals.pending |= SignalSet(signal: SignalNumber.interrupt).rawValue
        interpreter.pointee.mainThread.request(.signals)
    }

    /// Calls the handlers of the signals that have arrived. Only the main thread does.
    func runSignalHandlers() throws(Raised) {
        guard thread == interpreter.pointee.mainThread else { return }
        thread.withdraw(.signals)
        modules.pointee.signals.pending |= resources.host.signals.takePending().rawValue
        while modules.pointee.signals.pending != 0 {
            let number = modules.pointee.signals.pending.trailingZeroBitCount + 1
            modules.pointee.signals.pending &= modules.pointee.signals.pending - 1
            let handlers = try signalHandlers()
            guard number < handlers.capacity else { continue }
            let handler = handlers.items[number]
            if !handler.isGiven || handler === Context.defaultDisposition || handler === Context.ignoredDisposition {
                continue
            }
            do throws(Raised) {
                _ = try call(handler, integer(number), handlerFrame)
            } catch {
                // The others have their turn at the next safepoint.
                if modules.pointee.signals.pending != 0 { thread.request(.signals) }
                throw error
            }
        }
    }
}

extension Context {
    /// The innermost frame as an object, or None.
    private var handlerFrame: Value {
        let frame = thread.pointee.frame
        return frame < thread.pointee.frameBase ? .none : frameObject(of: frame).value
    }
}
