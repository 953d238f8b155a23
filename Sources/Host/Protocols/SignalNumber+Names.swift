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

    /// What `signal.strsignal` says of a signal, as Linux has it; nil if the number means nothing.
    package static func message(of number: Int32) -> String? {
        #if !canImport(Darwin)
        if realTime.contains(number) { return "Real-time signal \(number - realTime.lowerBound)" }
        #endif
        guard let name = names.first(where: { $0.number == number }).map({ "\($0.name)" }) else {
            return number == 16 ? "Stack fault" : nil
        }
        return messages[name] ?? "Unknown signal: \(number)"
    }

    private static let messages = [
        "SIGHUP": "Hangup", "SIGINT": "Interrupt", "SIGQUIT": "Quit", "SIGILL": "Illegal instruction",
        "SIGTRAP": "Trace/breakpoint trap", "SIGIOT": "Aborted", "SIGABRT": "Aborted",
        "SIGFPE": "Floating point exception", "SIGKILL": "Killed", "SIGBUS": "Bus error",
        "SIGSEGV": "Segmentation fault", "SIGSYS": "Bad system call", "SIGPIPE": "Broken pipe",
        "SIGALRM": "Alarm clock", "SIGTERM": "Terminated", "SIGUSR1": "User defined signal 1",
        "SIGUSR2": "User defined signal 2", "SIGCHLD": "Child exited", "SIGIO": "I/O possible",
        "SIGURG": "Urgent I/O condition", "SIGWINCH": "Window changed", "SIGSTOP": "Stopped (signal)",
        "SIGTSTP": "Stopped", "SIGCONT": "Continued", "SIGTTIN": "Stopped (tty input)",
        "SIGTTOU": "Stopped (tty output)", "SIGVTALRM": "Virtual timer expired",
        "SIGPROF": "Profiling timer expired", "SIGXCPU": "CPU time limit exceeded",
        "SIGXFSZ": "File size limit exceeded", "SIGPWR": "Power failure", "SIGEMT": "EMT trap",
        "SIGINFO": "Information request",
    ]
}
