// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// Swift declares it unavailable, since little may be done in the copy of a process that had several threads.
@_silgen_name("fork") private func systemFork() -> Int32
@_silgen_name("forkpty") private func systemForkTerminal(
    _ terminal: UnsafeMutablePointer<Int32>, _ name: UnsafeMutableRawPointer?, _ attributes: UnsafeRawPointer?,
    _ size: UnsafeRawPointer?
) -> Int32
@_silgen_name("system") private func systemShell(_ command: UnsafePointer<CChar>) -> Int32

/// Texts as C passes them to programs.
final class CStrings {
    private var texts: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [[UInt8]]) {
        self.texts = texts.map { bytes in
            let text = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
            for (index, byte) in bytes.enumerated() { text[index] = CChar(bitPattern: byte) }
            text[bytes.count] = 0
            return text
        }
        self.texts.append(nil)
    }

    deinit { for text in texts { text?.deallocate() } }

    func with<Result>(_ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
        texts.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
    }
}

extension SystemProcess {
    package func fork() throws(HostError) -> Int32 { try checked(systemFork()) }

    package func forkTerminal() throws(HostError) -> (process: Int32, terminal: Int32) {
        var terminal: Int32 = -1
        let process = try checked(systemForkTerminal(&terminal, nil, nil, nil))
        return (process, terminal)
    }

    package func execute(
        _ path: HostPath, arguments: [[UInt8]], environment: [[UInt8]]?
    ) throws(HostError) -> Never {
        let words = CStrings(arguments)
        if let environment {
            let variables = CStrings(environment)
            _ = path.withCString { path in words.with { words in variables.with { execve(path, words, $0) } } }
        } else {
            _ = path.withCString { path in words.with { execv(path, $0) } }
        }
        throw HostError(errno)
    }

    package func runShell(_ command: [UInt8]) throws(HostError) -> Int32 {
        withCBytes(command) { systemShell($0) }
    }

    package func wait(for process: Int32, options: Int32) throws(HostError) -> ChildStatus {
        var status: Int32 = 0
        var usage = rusage()
        let found = try checked(wait4(process, &status, options, &usage))
        var result = ChildStatus(process: found, status: status)
        if found != 0 { result.usage = ResourceUsage(usage) }
        return result
    }

    #if !canImport(Darwin)
    package func wait(kind: Int32, _ number: UInt32, options: Int32) throws(HostError) -> ChildChange? {
        var information = siginfo_t()
        #if canImport(Glibc)
        try check(waitid(idtype_t(UInt32(bitPattern: kind)), number, &information, options))
        let process = information._sifields._sigchld.si_pid
        let user = information._sifields._sigchld.si_uid
        let status = information._sifields._sigchld.si_status
        #else
        try check(waitid(idtype_t(UInt32(bitPattern: kind)), number, &information, options))
        let fields = information.__si_fields.__si_common
        let process = fields.__first.__piduid.si_pid
        let user = fields.__first.__piduid.si_uid
        let status = fields.__second.__sigchld.si_status
        #endif
        if process == 0 { return nil }
        return ChildChange(
            process: process, user: user, signal: information.si_signo, status: status, code: information.si_code)
    }
    #endif
}

extension ResourceUsage {
    init(_ usage: rusage) {
        self.init()
        user = Int64(usage.ru_utime.tv_sec) &* 1_000_000 &+ Int64(usage.ru_utime.tv_usec)
        system = Int64(usage.ru_stime.tv_sec) &* 1_000_000 &+ Int64(usage.ru_stime.tv_usec)
        counts = [
            usage.ru_maxrss, usage.ru_ixrss, usage.ru_idrss, usage.ru_isrss, usage.ru_minflt, usage.ru_majflt,
            usage.ru_nswap, usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd, usage.ru_msgrcv, usage.ru_nsignals,
            usage.ru_nvcsw, usage.ru_nivcsw,
        ]
    }
}
