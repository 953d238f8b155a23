// In CPython: Modules/signalmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension sigset_t {
    init(_ signals: SignalSet) {
        self.init()
        sigemptyset(&self)
        for signal in signals.signals { sigaddset(&self, signal) }
    }

    /// The signals in it.
    var signals: SignalSet {
        var result: SignalSet = []
        withUnsafePointer(to: self) { set in
            for signal in SignalSet.numbers where sigismember(set, signal) == 1 {
                result.insert(SignalSet(signal: signal))
            }
        }
        return result
    }
}

extension SystemSignals {
    package func send(_ signal: Int32, toThread identifier: UInt64) throws(HostError) {
        #if canImport(Darwin)
        guard let thread = pthread_t(bitPattern: UInt(identifier)) else { throw HostError(ESRCH) }
        let error = pthread_kill(thread, signal)
        #elseif canImport(Musl)
        guard let thread = pthread_t(bitPattern: UInt(identifier)) else { throw HostError(ESRCH) }
        let error = pthread_kill(thread, signal)
        #else
        let error = pthread_kill(pthread_t(identifier), signal)
        #endif
        if error != 0 { throw HostError(error) }
    }

    package func changeMask(_ how: Int32, _ signals: SignalSet) throws(HostError) -> SignalSet {
        var set = sigset_t(signals)
        var former = sigset_t()
        let error = pthread_sigmask(how, &set, &former)
        if error != 0 { throw HostError(error) }
        return former.signals
    }

    package func blockedPending() throws(HostError) -> SignalSet {
        var set = sigset_t()
        try check(sigpending(&set))
        return set.signals
    }

    package func wait(for signals: SignalSet) throws(HostError) -> Int32 {
        var set = sigset_t(signals)
        var signal: Int32 = 0
        let error = sigwait(&set, &signal)
        if error != 0 { throw HostError(error) }
        return signal
    }

    #if !canImport(Darwin)
    package func waitForInformation(
        _ signals: SignalSet, nanoseconds: Int64?
    ) throws(HostError) -> SignalInformation {
        var set = sigset_t(signals)
        var information = siginfo_t()
        let signal: Int32
        if let nanoseconds {
            var time = timespec(FileTime(nanosecondsSinceEpoch: nanoseconds))
            signal = try checked(sigtimedwait(&set, &information, &time))
        } else {
            signal = try checked(sigwaitinfo(&set, &information))
        }
        var result = SignalInformation(signal: signal)
        result.code = information.si_code
        result.error = information.si_errno
        #if canImport(Glibc)
        result.process = information._sifields._sigchld.si_pid
        result.user = information._sifields._sigchld.si_uid
        result.status = information._sifields._sigchld.si_status
        result.band = information._sifields._sigpoll.si_band
        #else
        let fields = information.__si_fields
        result.process = fields.__si_common.__first.__piduid.si_pid
        result.user = fields.__si_common.__first.__piduid.si_uid
        result.status = fields.__si_common.__second.__sigchld.si_status
        result.band = fields.__sigpoll.si_band
        #endif
        return result
    }
    #endif

    package func setInterrupting(_ signal: Int32, _ interrupts: Bool) throws(HostError) {
        guard SignalSet.numbers.contains(signal) else { throw HostError(EINVAL) }
        var action = sigaction()
        try check(sigaction(signal, nil, &action))
        if interrupts { action.sa_flags &= ~Int32(SA_RESTART) } else { action.sa_flags |= Int32(SA_RESTART) }
        try check(sigaction(signal, &action, nil))
    }
}
