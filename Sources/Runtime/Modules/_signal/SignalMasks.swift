// In CPython: Modules/signalmodule.c (signal_pthread_sigmask_impl, signal_sigwait_impl and the like)
import TaipanHost

extension SignalModule {
    static func addMasks(_ context: Context, _ module: ModuleObject) throws(Raised) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("siginterrupt", "($module, signalnum, flag, /)", "Says whether a signal ends calls that wait.") {
            (context, arguments) throws(Raised) in
            let number = try context.clinicInt32(arguments[0])
            let flag = try context.clinicInt32(arguments[1])
            guard number > 0, number < SignalNumber.limit else {
                throw context.valueError("signal number out of range")
            }
            try context.host { (host) throws(HostError) in try host.signals.setInterrupting(number, flag != 0) }
            return .none
        }
        add("pthread_kill", "($module, thread_id, signalnum, /)", "Sends a signal to a thread.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[0]).has(.integerSubclass) else {
                throw context.typeError(
                    "pthread_kill() argument 1 must be int, not \(context.argumentTypeName(arguments[0]))")
            }
            let thread = UInt64(bitPattern: Int64(context.machineInteger(arguments[0]) ?? 0))
            let number = try context.clinicInt32(arguments[1])
            try context.host { (host) throws(HostError) in try host.signals.send(number, toThread: thread) }
            try context.safepoint()
            return .none
        }
        add(
            "pthread_sigmask", "($module, how, mask, /)",
            "Changes which signals the thread blocks; answers which it did."
        ) {
            (context, arguments) throws(Raised) in
            let how = try context.clinicInt32(arguments[0])
            let signals = try context.signalSet(arguments[1])
            let former = try context.host { (host) throws(HostError) in try host.signals.changeMask(how, signals) }
            // Those that are not blocked any more have arrived.
            try context.safepoint()
            return try context.set(of: former)
        }
        add("sigpending", "($module, /)", "The signals that would have arrived, were they not blocked.") {
            (context, _) throws(Raised) in
            try context.set(of: context.host { (host) throws(HostError) in try host.signals.blockedPending() })
        }
        add("sigwait", "($module, sigset, /)", "Waits for one of some signals.") {
            (context, arguments) throws(Raised) in
            let signals = try context.signalSet(arguments[0])
            let number = try context.waitingHost { (host) throws(HostError) in try host.signals.wait(for: signals) }
            return context.integer(Int(number))
        }
        try addConstants(context, module)
        #if !canImport(Darwin)
        try addInformation(context, module)
        #endif
    }

    private static func addConstants(_ context: Context, _ module: ModuleObject) throws(Raised) {
        #if canImport(Darwin)
        let first = 1
        #else
        let first = 0
        #endif
        try context.add(to: module, "SIG_BLOCK", context.integer(first))
        try context.add(to: module, "SIG_UNBLOCK", context.integer(first + 1))
        try context.add(to: module, "SIG_SETMASK", context.integer(first + 2))
    }

    // MARK: What is known of a signal

    private static func addInformation(_ context: Context, _ module: ModuleObject) throws(Raised) {
        let type = try StructSequence.makeType(
            context, "struct_siginfo", module: "signal", "What is known of a signal, as a tuple with names.",
            fields: ["si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"])
        context.modules.pointee.signals.informationType = type
        try context.add(to: module, "struct_siginfo", type.value)
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sigwaitinfo", "($module, sigset, /)", "Waits for one of some signals; answers what is known of it.") {
            (context, arguments) throws(Raised) in
            let signals = try context.signalSet(arguments[0])
            return try make(
                context,
                context.waitingHost { (host) throws(HostError) in
                    try host.signals.waitForInformation(signals, nanoseconds: nil)
                })
        }
        add("sigtimedwait", "($module, sigset, timeout, /)", "As sigwaitinfo, but for some time only; None after it.") {
            (context, arguments) throws(Raised) in
            let signals = try context.signalSet(arguments[0])
            let timeout = try context.nanoseconds(ofSeconds: arguments[1], .away)
            if timeout < 0 { throw context.valueError("timeout must be non-negative") }
            return try wait(context, signals, timeout)
        }
    }

    private static func wait(_ context: Context, _ signals: SignalSet, _ timeout: Int64) throws(Raised) -> Value {
        let host = context.resources.host
        let start = (try? host.clock.now(.monotonic)) ?? 0
        var left = timeout
        while true {
            let found: SignalInformation?
            do throws(HostError) {
                found = try context.blocking { () throws(HostError) in
                    try host.signals.waitForInformation(signals, nanoseconds: left)
                }
            } catch {
                found = nil
                if error.errno == ErrorNumber.EAGAIN { return .none }
                if error.errno != ErrorNumber.EINTR { throw context.osError(error) }
            }
            if let found { return try make(context, found) }
            try context.safepoint()
            left = timeout - (((try? host.clock.now(.monotonic)) ?? start) - start)
            if left < 0 { return .none }
        }
    }

    private static func make(_ context: Context, _ found: SignalInformation) throws(Raised) -> Value {
        guard let type = context.modules.pointee.signals.informationType else { return .none }
        return try StructSequence.make(
            context, type,
            [
                context.integer(Int(found.signal)), context.integer(Int(found.code)),
                context.integer(Int(found.error)), context.integer(Int(found.process)),
                context.integer(Int(found.user)), context.integer(Int(found.status)), context.integer(found.band),
            ])
    }
}

extension Context {
    /// The signals that an iterable names.
    func signalSet(_ iterable: Value) throws(Raised) -> SignalSet {
        var signals: SignalSet = []
        try forEach(iterable) { item throws(Raised) in
            // What is too large for any number of a signal is -1, as there.
            let isInteger = type(of: item).has(.integerSubclass)
            let number = isInteger ? machineInteger(item) ?? -1 : try parseInt64(item)
            guard number > 0, number < Int(SignalNumber.limit), let signal = Int32(exactly: number) else {
                throw valueError("signal number \(number) out of range")
            }
            if SignalNumber.message(of: signal) == nil {
                try warn(
                    types.runtimeWarning, "invalid signal number \(number), please use valid_signals()")
            }
            signals.insert(SignalSet(signal: signal))
        }
        return signals
    }

    /// A set of the signals' numbers.
    func set(of signals: SignalSet) throws(Raised) -> Value {
        let set = try makeSet().value
        for signal in signals.signals { try setAdd(set, integer(Int(signal))) }
        return set
    }
}
