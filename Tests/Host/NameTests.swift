import TaipanHost
import Testing

/// Numbers that modules `os` and `signal` show, against what CPython 3.8 shows on Linux.
@Suite struct NameTests {
    #if os(Linux) && arch(x86_64) && canImport(Glibc)
    @Test func openFlagsAreThoseOfModuleOS() {
        let expected: [String: Int32] = [
            "O_ACCMODE": 3, "O_APPEND": 1024, "O_ASYNC": 8192, "O_CLOEXEC": 524288, "O_CREAT": 64, "O_DIRECT": 16384,
            "O_DIRECTORY": 65536, "O_DSYNC": 4096, "O_EXCL": 128, "O_LARGEFILE": 0, "O_NDELAY": 2048,
            "O_NOATIME": 262144, "O_NOCTTY": 256, "O_NOFOLLOW": 131072, "O_NONBLOCK": 2048, "O_PATH": 2_097_152,
            "O_RDONLY": 0, "O_RDWR": 2, "O_RSYNC": 1_052_672, "O_SYNC": 1_052_672, "O_TMPFILE": 4_259_840,
            "O_TRUNC": 512, "O_WRONLY": 1,
        ]
        #expect(Dictionary(uniqueKeysWithValues: OpenFlags.names.map { ("\($0.name)", $0.value) }) == expected)
    }

    @Test func signalsAreThoseOfModuleSignal() {
        let expected: [String: Int32] = [
            "SIGABRT": 6, "SIGALRM": 14, "SIGBUS": 7, "SIGCHLD": 17, "SIGCLD": 17, "SIGCONT": 18, "SIGFPE": 8,
            "SIGHUP": 1, "SIGILL": 4, "SIGINT": 2, "SIGIO": 29, "SIGIOT": 6, "SIGKILL": 9, "SIGPIPE": 13,
            "SIGPOLL": 29, "SIGPROF": 27, "SIGPWR": 30, "SIGQUIT": 3, "SIGRTMAX": 64, "SIGRTMIN": 34, "SIGSEGV": 11,
            "SIGSTOP": 19, "SIGSYS": 31, "SIGTERM": 15, "SIGTRAP": 5, "SIGTSTP": 20, "SIGTTIN": 21, "SIGTTOU": 22,
            "SIGURG": 23, "SIGUSR1": 10, "SIGUSR2": 12, "SIGVTALRM": 26, "SIGWINCH": 28, "SIGXCPU": 24, "SIGXFSZ": 25,
        ]
        #expect(Dictionary(uniqueKeysWithValues: SignalNumber.names.map { ("\($0.name)", $0.number) }) == expected)
        #expect(SignalNumber.limit == 65)
    }
    #endif
}
