#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The numbers of signals that an interpreter arranges for by itself.
package enum SignalNumber {
    /// The user wants the program to stop.
    package static let interrupt: Int32 = SIGINT
    /// Nobody reads what is written.
    package static let brokenPipe: Int32 = SIGPIPE
    /// A file has grown larger than allowed.
    package static let fileSizeExceeded: Int32 = SIGXFSZ
    package static let terminate: Int32 = SIGTERM
    package static let user1: Int32 = SIGUSR1
    package static let user2: Int32 = SIGUSR2

    /// Signals that nobody can catch or ignore.
    static let uncatchable: SignalSet = [SignalSet(signal: SIGKILL), SignalSet(signal: SIGSTOP)]
    /// Signals that do nothing unless a program asks for them.
    static let harmless: SignalSet = [
        SignalSet(signal: SIGCHLD), SignalSet(signal: SIGURG), SignalSet(signal: SIGWINCH), SignalSet(signal: SIGCONT),
    ]
}
