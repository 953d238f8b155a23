import Synchronization

/// Signals that a program sends to itself, or the embedding program to it.
///
/// A signal whose default it is to end the process cannot do so here: sending it is refused with `EPERM` unless it is
/// ignored or delivered.
package final class InMemorySignals: HostSignals {
    private struct State {
        var dispositions: [Int32: SignalDisposition] = [:]
        var pending: SignalSet = []
        var attention: SignalAttention?
        var wakeupDescriptor: Int32?
    }

    private let state = Mutex(State())
    private let process: Int32
    private let files: InMemoryFiles

    init(process: Int32, files: InMemoryFiles) {
        self.process = process
        self.files = files
    }

    package func disposition(of signal: Int32) throws(HostError) -> SignalDisposition {
        try InMemorySignals.check(signal)
        return state.withLock { $0.dispositions[signal] ?? .byDefault }
    }

    package func setDisposition(of signal: Int32, to disposition: SignalDisposition) throws(HostError) {
        try InMemorySignals.check(signal)
        if disposition == .foreign || SignalNumber.uncatchable.contains(SignalSet(signal: signal)) {
            throw HostError(ErrorNumber.EINVAL)
        }
        state.withLock { $0.dispositions[signal] = disposition }
    }

    private static func check(_ signal: Int32) throws(HostError) {
        if !SignalSet.numbers.contains(signal) { throw HostError(ErrorNumber.EINVAL) }
    }

    package func takePending() -> SignalSet {
        state.withLock { state in
            defer { state.pending = [] }
            return state.pending
        }
    }

    /// Sends the program a signal: `SignalNumber.interrupt` is what Control-C would send.
    package func send(_ signal: Int32) throws(HostError) {
        try InMemorySignals.check(signal)
        let wakeupDescriptor = try state.withLock { (state) throws(HostError) -> Int32? in
            switch state.dispositions[signal] ?? .byDefault {
            case .ignored: return nil
            case .byDefault, .foreign:
                if SignalNumber.harmless.contains(SignalSet(signal: signal)) { return nil }
                throw HostError(ErrorNumber.EPERM)
            case .delivered:
                state.pending.insert(SignalSet(signal: signal))
                if let attention = state.attention {
                    attention.word.pointee.bitwiseOr(attention.bits, ordering: .sequentiallyConsistent)
                }
                return state.wakeupDescriptor
            }
        }
        if let wakeupDescriptor {
            // As with a real signal, nobody can be told that this failed.
            _ = try? withUnsafeBytes(of: UInt8(truncatingIfNeeded: signal)) { (byte) throws(HostError) in
                try files.write(wakeupDescriptor, byte)
            }
        }
    }

    package func send(_ signal: Int32, to process: Int32) throws(HostError) {
        // Zero is the group of the process, which is alone in it.
        if process != self.process && process != 0 { throw HostError(ErrorNumber.ESRCH) }
        if signal != 0 { try send(signal) }
    }

    package func setAttention(_ attention: SignalAttention?) throws(HostError) {
        try state.withLock { (state) throws(HostError) in
            if attention != nil && state.attention != nil { throw HostError(ErrorNumber.EBUSY) }
            state.attention = attention
            if let attention, !state.pending.isEmpty {
                attention.word.pointee.bitwiseOr(attention.bits, ordering: .sequentiallyConsistent)
            }
        }
    }

    /// There are no timers: nothing moves the clock while a program waits.
    package func setTimer(_ number: Int32, to setting: TimerSetting) throws(HostError) -> TimerSetting {
        if !(0...2).contains(number) { throw HostError(ErrorNumber.EINVAL) }
        if setting != TimerSetting() { throw HostError(ErrorNumber.ENOSYS) }
        return TimerSetting()
    }

    package func timer(_ number: Int32) throws(HostError) -> TimerSetting {
        if !(0...2).contains(number) { throw HostError(ErrorNumber.EINVAL) }
        return TimerSetting()
    }

    /// Nobody could end the wait, so it is none.
    package func pause() throws(HostError) { throw HostError(ErrorNumber.EINTR) }

    package func setWakeupDescriptor(_ descriptor: Int32?) throws(HostError) -> Int32? {
        if let descriptor { _ = try files.status(of: descriptor) }
        return state.withLock { state in
            defer { state.wakeupDescriptor = descriptor }
            return state.wakeupDescriptor
        }
    }
}
