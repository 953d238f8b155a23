// In CPython: Modules/signalmodule.c

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// A handler of the system gets nothing but a number, so what it works on must be found without a context. These words
// are the process's, as its table of handlers is; the handler touches nothing else.

/// The signals that arrived, a bit each.
private let pendingSignals = Atomic<UInt64>(0)
/// The address of the word in which to set bits, or 0.
private let attentionAddress = Atomic<UInt>(0)
/// Which bits.
private let attentionBits = Atomic<UInt32>(0)
/// Where to write the number, or -1.
private let wakeupDescriptor = Atomic<Int32>(-1)
/// The error of a number that could not be written there, or 0.
private let wakeupFailure = Atomic<Int32>(0)
/// How many threads are between the beginning and the end of the handler.
private let runningHandlers = Atomic<Int>(0)

private func signalArrived(_ signal: Int32) {
    let number = errno
    runningHandlers.add(1, ordering: .sequentiallyConsistent)
    pendingSignals.bitwiseOr(SignalSet(signal: signal).rawValue, ordering: .sequentiallyConsistent)
    if let word = UnsafeMutablePointer<Atomic<UInt32>>(
        bitPattern: attentionAddress.load(ordering: .sequentiallyConsistent))
    {
        word.pointee.bitwiseOr(attentionBits.load(ordering: .sequentiallyConsistent), ordering: .sequentiallyConsistent)
    }
    let descriptor = wakeupDescriptor.load(ordering: .sequentiallyConsistent)
    if descriptor >= 0 {
        var byte = UInt8(truncatingIfNeeded: signal)
        if systemWrite(descriptor, &byte, 1) < 0 { wakeupFailure.store(errno, ordering: .sequentiallyConsistent) }
    }
    runningHandlers.subtract(1, ordering: .sequentiallyConsistent)
    errno = number
}

/// The signals of the process.
package final class SystemSignals: HostSignals {
    /// The address that this host put into `attentionAddress`, or 0.
    private let ownAddress = Atomic<UInt>(0)

    package init() {}

    deinit {
        if ownAddress.load(ordering: .sequentiallyConsistent) != 0 { giveUpAttention() }
    }

    package func disposition(of signal: Int32) throws(HostError) -> SignalDisposition {
        guard SignalSet.numbers.contains(signal) else { throw HostError(EINVAL) }
        var action = sigaction()
        try check(sigaction(signal, nil, &action))
        let handler = unsafeBitCast(action.handler, to: UInt.self)
        // The numbers that stand for no function are the same on all systems.
        if handler == 0 { return .byDefault }
        if handler == 1 { return .ignored }
        return handler == unsafeBitCast(signalArrived as SignalHandler, to: UInt.self) ? .delivered : .foreign
    }

    package func setDisposition(of signal: Int32, to disposition: SignalDisposition) throws(HostError) {
        guard SignalSet.numbers.contains(signal) else { throw HostError(EINVAL) }
        var action = sigaction()
        sigemptyset(&action.sa_mask)
        switch disposition {
        case .byDefault: action.handler = SIG_DFL
        case .ignored: action.handler = SIG_IGN
        case .delivered:
            // Made before a handler can need them: globals come into being when they are first used.
            _ = pendingSignals.load(ordering: .relaxed)
            _ = attentionAddress.load(ordering: .relaxed)
            _ = attentionBits.load(ordering: .relaxed)
            _ = wakeupDescriptor.load(ordering: .relaxed)
            _ = wakeupFailure.load(ordering: .relaxed)
            _ = runningHandlers.load(ordering: .relaxed)
            // Without `SA_RESTART`, so that calls that wait return.
            action.handler = signalArrived
        case .foreign: throw HostError(EINVAL)
        }
        try check(sigaction(signal, &action, nil))
    }

    package func takePending() -> SignalSet {
        SignalSet(rawValue: pendingSignals.exchange(0, ordering: .sequentiallyConsistent))
    }

    package func send(_ signal: Int32, to process: Int32) throws(HostError) {
        try check(kill(process, signal))
    }

    package func setAttention(_ attention: SignalAttention?) throws(HostError) {
        if ownAddress.load(ordering: .sequentiallyConsistent) != 0 { giveUpAttention() }
        guard let attention else { return }
        let address = UInt(bitPattern: attention.word)
        // The bits go first, so that the handler never sets those of another; whoever has the address put bits there,
        // too.
        guard
            attentionAddress.load(ordering: .sequentiallyConsistent) == 0,
            attentionBits.compareExchange(
                expected: 0, desired: attention.bits, ordering: .sequentiallyConsistent
            ).exchanged
        else { throw HostError(EBUSY) }
        attentionAddress.store(address, ordering: .sequentiallyConsistent)
        ownAddress.store(address, ordering: .sequentiallyConsistent)
        // What arrived before is not to wait for the next.
        if pendingSignals.load(ordering: .sequentiallyConsistent) != 0 {
            attention.word.pointee.bitwiseOr(attention.bits, ordering: .sequentiallyConsistent)
        }
    }

    private func giveUpAttention() {
        ownAddress.store(0, ordering: .sequentiallyConsistent)
        attentionAddress.store(0, ordering: .sequentiallyConsistent)
        // A handler on another thread may have read the address already.
        while runningHandlers.load(ordering: .sequentiallyConsistent) != 0 { sched_yield() }
        attentionBits.store(0, ordering: .sequentiallyConsistent)
    }

    package func setTimer(_ number: Int32, to setting: TimerSetting) throws(HostError) -> TimerSetting {
        var value = itimerval()
        value.it_value = timeval(microseconds: setting.remaining)
        value.it_interval = timeval(microseconds: setting.interval)
        var former = itimerval()
        try check(systemSetTimer(number, &value, &former))
        return TimerSetting(former)
    }

    package func timer(_ number: Int32) throws(HostError) -> TimerSetting {
        var value = itimerval()
        try check(systemGetTimer(number, &value))
        return TimerSetting(value)
    }

    package func pause() throws(HostError) { try check(systemPause()) }

    package func takeWakeupFailure() -> Int32 { wakeupFailure.exchange(0, ordering: .sequentiallyConsistent) }

    package func setWakeupDescriptor(_ descriptor: Int32?) throws(HostError) -> Int32? {
        if let descriptor { _ = try systemStatus(descriptor) }
        let former = wakeupDescriptor.exchange(descriptor ?? -1, ordering: .sequentiallyConsistent)
        return former < 0 ? nil : former
    }
}

private typealias SignalHandler = @convention(c) (Int32) -> Void

extension sigaction {
    /// The function that is called; each system has a field of its own for it.
    fileprivate var handler: SignalHandler? {
        get {
            #if canImport(Darwin)
            return __sigaction_u.__sa_handler
            #elseif canImport(Musl)
            return __sa_handler.sa_handler
            #else
            return __sigaction_handler.sa_handler
            #endif
        }
        set {
            #if canImport(Darwin)
            __sigaction_u.__sa_handler = newValue
            #elseif canImport(Musl)
            __sa_handler.sa_handler = newValue
            #else
            __sigaction_handler.sa_handler = newValue
            #endif
        }
    }
}
