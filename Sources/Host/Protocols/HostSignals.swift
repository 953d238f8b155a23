// In CPython: Modules/signalmodule.c

import Synchronization

/// Signals: messages of a number's size that reach a program at any time.
///
/// A host collects the signals that are to be delivered; the interpreter that they are meant for looks whether there
/// are any when its attention is called, and runs their Python handlers. Signals belong to a process rather than to an
/// interpreter, so where several interpreters share a host only one of them may take them.
package protocol HostSignals: HostSignalMasks {
    /// What happens when a signal arrives.
    func disposition(of signal: Int32) throws(HostError) -> SignalDisposition
    /// Says what is to happen when a signal arrives. `EINVAL` for numbers that are none and for signals that cannot be
    /// caught.
    func setDisposition(of signal: Int32, to disposition: SignalDisposition) throws(HostError)
    /// The signals that arrived since this was last asked.
    func takePending() -> SignalSet
    /// Sends a signal to a process; 0 only asks whether that could be done.
    func send(_ signal: Int32, to process: Int32) throws(HostError)
    /// Says whose attention to call when a signal is pending; nil gives that up. When it returns, the former address is
    /// no longer in use. `EBUSY` if another has it.
    func setAttention(_ attention: SignalAttention?) throws(HostError)
    /// Says to which descriptor to write each signal's number as a byte, and returns which it was:
    /// `signal.set_wakeup_fd`.
    func setWakeupDescriptor(_ descriptor: Int32?) throws(HostError) -> Int32?
    /// Sets a timer that sends a signal when it has run down, `setitimer`; the answer is what it was. `EINVAL` for a
    /// number that names none.
    func setTimer(_ number: Int32, to setting: TimerSetting) throws(HostError) -> TimerSetting
    /// How far a timer is.
    func timer(_ number: Int32) throws(HostError) -> TimerSetting
    /// Waits for a signal; ends with `EINTR`.
    func pause() throws(HostError)
}

/// A timer's remaining time, and its time when it begins again (0: never), in microseconds.
package struct TimerSetting: Equatable, Sendable {
    package var remaining: Int64
    package var interval: Int64

    package init(remaining: Int64 = 0, interval: Int64 = 0) {
        self.remaining = remaining
        self.interval = interval
    }
}

/// What happens when a signal arrives.
package enum SignalDisposition: Equatable, Sendable {
    /// What the system does by itself.
    case byDefault
    /// Nothing.
    case ignored
    /// It becomes pending, and calls that wait return with `EINTR`.
    case delivered
    /// Something that this host did not arrange. It cannot be set.
    case foreign
}

/// A word to set bits in when a signal becomes pending: that which an interpreter's loop looks at anyway.
package struct SignalAttention: @unchecked Sendable {
    // Unchecked: the word is atomic, and its owner keeps it alive until the attention is given up.
    package let word: UnsafeMutablePointer<Atomic<UInt32>>
    package let bits: UInt32

    package init(word: UnsafeMutablePointer<Atomic<UInt32>>, bits: UInt32) {
        self.word = word
        self.bits = bits
    }
}

/// Signals 1 through 64.
package struct SignalSet: OptionSet, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The set of one signal, or of none if it is not a signal's number.
    package init(signal: Int32) {
        rawValue = SignalSet.numbers.contains(signal) ? 1 << UInt64(signal - 1) : 0
    }

    /// The numbers that a signal can have.
    package static let numbers: ClosedRange<Int32> = 1...64

    /// The numbers of the signals, in order.
    package var signals: [Int32] {
        SignalSet.numbers.filter { contains(SignalSet(signal: $0)) }
    }
}
