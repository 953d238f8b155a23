// In CPython: Modules/signalmodule.c

/// What is known of a signal that was waited for: the fields of `siginfo_t`.
package struct SignalInformation: Sendable {
    package var signal: Int32
    package var code: Int32 = 0
    package var error: Int32 = 0
    package var process: Int32 = 0
    package var user: UInt32 = 0
    package var status: Int32 = 0
    package var band: Int = 0

    package init(signal: Int32) { self.signal = signal }
}

/// Signals that threads do not want for now, and waiting for signals.
package protocol HostSignalMasks: AnyObject, Sendable {
    /// The error with which a signal's number could last not be written to the wakeup descriptor; 0: none since this
    /// was last asked.
    func takeWakeupFailure() -> Int32
    /// Sends a signal to a thread of the process.
    func send(_ signal: Int32, toThread identifier: UInt64) throws(HostError)
    /// Changes which signals the thread blocks, and returns which it blocked: `pthread_sigmask`.
    func changeMask(_ how: Int32, _ signals: SignalSet) throws(HostError) -> SignalSet
    /// The signals that would have arrived, were they not blocked.
    func blockedPending() throws(HostError) -> SignalSet
    /// Waits for one of these signals.
    func wait(for signals: SignalSet) throws(HostError) -> Int32
    /// The same, with what is known of it; `EAGAIN` when so much time is over.
    func waitForInformation(_ signals: SignalSet, nanoseconds: Int64?) throws(HostError) -> SignalInformation
    /// Whether a signal ends calls that wait.
    func setInterrupting(_ signal: Int32, _ interrupts: Bool) throws(HostError)
}

extension HostSignalMasks {
    package func takeWakeupFailure() -> Int32 { 0 }
    package func send(_ signal: Int32, toThread identifier: UInt64) throws(HostError) { throw .notPermitted }
    package func changeMask(_ how: Int32, _ signals: SignalSet) throws(HostError) -> SignalSet { throw .notPermitted }
    package func blockedPending() throws(HostError) -> SignalSet { throw .notPermitted }
    package func wait(for signals: SignalSet) throws(HostError) -> Int32 { throw .notPermitted }
    package func waitForInformation(
        _ signals: SignalSet, nanoseconds: Int64?
    ) throws(HostError) -> SignalInformation { throw .notPermitted }
    package func setInterrupting(_ signal: Int32, _ interrupts: Bool) throws(HostError) { throw .notPermitted }
}
