// In CPython: Modules/signalmodule.c
import TaipanHost

/// The module `_signal`.
enum SignalModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_signal", "Signals of the system, and timers that send them.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        let handler = try context.interruptHandler()
        // It is there before the module is.
        if handler.isExactly(context.types.nativeFunction) { NativeFunctionObject(handler).receiver = module.value }
        try context.add(to: module, "default_int_handler", handler)
        addTimers(context, module)
        add("signal", "($module, signalnum, handler, /)", "Says what is to be done about a signal.", setHandler)
        add("raise_signal", "($module, signalnum, /)", "Sends a signal to the process itself.", raiseSignal)
        add("strsignal", "($module, signalnum, /)", "What the system says that a signal means, or None.") {
            (context, arguments) throws(Raised) in
            let number = try signalNumber(context, arguments[0])
            return SignalNumber.message(of: number).map { context.string($0) } ?? .none
        }
        add("getsignal", "($module, signalnum, /)", "What is done about a signal.") {
            (context, arguments) throws(Raised) in
            let number = try signalNumber(context, arguments[0])
            return try context.signalHandlers().items[Int(number)]
        }
        add.raw(
            "set_wakeup_fd", "!($module, fd, *, warn_on_full_buffer=True)", "Where to write a signal's number.", wakeup)
        add("pause", "($module, /)", "Waits for a signal.") { (context, _) throws(Raised) in
            let signals = context.resources.host.signals
            do throws(HostError) {
                try context.blocking { () throws(HostError) in try signals.pause() }
            } catch {
                if error.errno != ErrorNumber.EINTR { throw context.osError(error) }
            }
            try context.safepoint()
            return .none
        }
        add("valid_signals", "($module, /)", "The numbers of all signals that there are, as a set.") {
            (context, _) throws(Raised) in
            let numbers = try context.makeList()
            for number in 1..<SignalNumber.limit where SignalNumber.message(of: number) != nil {
                try context.append(numbers, context.integer(Int(number)))
            }
            return try context.call(context.types.set.value, numbers.value)
        }
        try addMasks(context, module)
        try context.add(to: module, "SIG_DFL", Context.defaultDisposition)
        try context.add(to: module, "SIG_IGN", Context.ignoredDisposition)
        try context.add(to: module, "NSIG", context.integer(Int(SignalNumber.limit)))
        for (name, number) in SignalNumber.names { try context.add(to: module, name, context.integer(Int(number))) }
        try context.add(to: module, "ITIMER_REAL", context.integer(0))
        try context.add(to: module, "ITIMER_VIRTUAL", context.integer(1))
        try context.add(to: module, "ITIMER_PROF", context.integer(2))
        _ = try context.signalHandlers()
        return module
    }

    /// A signal's number, which must be in range.
    private static func signalNumber(_ context: Context, _ value: Value) throws(Raised) -> Int32 {
        let number = try context.int32Argument(value)
        guard number > 0, number < SignalNumber.limit else { throw context.valueError("signal number out of range") }
        return number
    }

    private static func setHandler(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let number = try context.int32Argument(arguments[0])
        guard context.thread == context.interpreter.pointee.mainThread else {
            throw context.valueError("signal only works in main thread")
        }
        guard number > 0, number < SignalNumber.limit else { throw context.valueError("signal number out of range") }
        let handler = arguments[1]
        let disposition: SignalDisposition
        if handler === Context.ignoredDisposition {
            disposition = .ignored
        } else if handler === Context.defaultDisposition {
            disposition = .byDefault
        } else {
            guard context.type(of: handler).slots.call != nil else {
                throw context.typeError(
                    "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
            }
            disposition = .delivered
        }
        // Those that have arrived still get the former handler.
        try context.safepoint()
        let handlers = try context.signalHandlers()
        do throws(HostError) {
            if disposition == .delivered { try context.callAttention() }
            try context.resources.host.signals.setDisposition(of: number, to: disposition)
        } catch {
            throw context.osError(error)
        }
        let former = handlers.items[Int(number)]
        handlers.set(Int(number), to: handler)
        return former
    }

    private static func raiseSignal(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let number = try context.int32Argument(arguments[0])
        let host = context.resources.host
        do throws(HostError) {
            try host.signals.send(number, to: host.process.identity().process)
        } catch {
            throw context.osError(error)
        }
        try context.safepoint()
        return .none
    }

    private static let wakeupParameters = ParameterList(
        "set_wakeup_fd", "(fd, /, *, warn_on_full_buffer=True)", isReadByFormat: true)

    private static func wakeup(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: wakeupParameters)
        let descriptor = try context.parseInt32(bound[0])
        let warns = try context.flag(bound[1], default: true)
        guard context.thread == context.interpreter.pointee.mainThread else {
            throw context.valueError("set_wakeup_fd only works in main thread")
        }
        let host = context.resources.host
        do throws(HostError) {
            if descriptor != -1 {
                _ = try host.files.status(of: descriptor)
                if try host.files.isBlocking(descriptor) {
                    throw HostError.embeddedNull
                }
            }
            context.modules.pointee.signals.ignoresFullBuffer = !warns
            return context.integer(
                Int(try host.signals.setWakeupDescriptor(descriptor == -1 ? nil : descriptor) ?? -1))
        } catch {
            if error == .embeddedNull {
                throw context.valueError("the fd \(descriptor) must be in non-blocking mode")
            }
            throw context.osError(error)
        }
    }
}
