// In CPython: Modules/signalmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SignalNumber {
    /// The constants `SIG…` of module `signal`.
    package static let names: [(name: StaticString, number: Int32)] =
        [
            ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGQUIT", SIGQUIT), ("SIGILL", SIGILL), ("SIGTRAP", SIGTRAP),
            ("SIGIOT", SIGIOT), ("SIGABRT", SIGABRT), ("SIGFPE", SIGFPE), ("SIGKILL", SIGKILL), ("SIGBUS", SIGBUS),
            ("SIGSEGV", SIGSEGV), ("SIGSYS", SIGSYS), ("SIGPIPE", SIGPIPE), ("SIGALRM", SIGALRM),
            ("SIGTERM", SIGTERM), ("SIGUSR1", SIGUSR1), ("SIGUSR2", SIGUSR2), ("SIGCHLD", SIGCHLD), ("SIGIO", SIGIO),
            ("SIGURG", SIGURG), ("SIGWINCH", SIGWINCH), ("SIGSTOP", SIGSTOP), ("SIGTSTP", SIGTSTP),
            ("SIGCONT", SIGCONT), ("SIGTTIN", SIGTTIN), ("SIGTTOU", SIGTTOU), ("SIGVTALRM", SIGVTALRM),
            ("SIGPROF", SIGPROF), ("SIGXCPU", SIGXCPU), ("SIGXFSZ", SIGXFSZ),
        ] + platformNames

    #if canImport(Darwin)
    private static let platformNames: [(name: StaticString, number: Int32)] = [
        ("SIGEMT", SIGEMT), ("SIGINFO", SIGINFO),
    ]
    /// One more than the greatest number, `NSIG`.
    package static let limit: Int32 = 32
    #else
    private static let platformNames: [(name: StaticString, number: Int32)] = [
        ("SIGCLD", SIGCHLD), ("SIGPOLL", SIGIO), ("SIGPWR", SIGPWR), ("SIGRTMIN", realTime.lowerBound),
        ("SIGRTMAX", realTime.upperBound),
    ]
    /// One more than the greatest number, `NSIG`.
    package static let limit: Int32 = 65
    // The C library keeps the first of these signals for itself, and says so in a function that Swift does not see.
    #if canImport(Musl)
    private static let realTime: ClosedRange<Int32> = 35...64
    #else
    private static let realTime: ClosedRange<Int32> = 34...64
    #endif
    #endif
}
