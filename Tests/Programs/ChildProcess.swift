#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a program wrote, and how it ended.
struct Outcome: Equatable {
    var output: [UInt8] = []
    var error: [UInt8] = []
    /// The exit status, or less than zero for the signal that ended it; nil if it ran too long.
    var status: Int32?
}

/// Runs the `taipan` command that was built together with the tests.
enum ChildProcess {
    /// The folder of the package.
    static let package = folder(of: folder(of: folder(of: #filePath)))

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// The command, which lies in the same folder as the tests' own executable.
    static let executable: String = {
        let candidates = [
            folder(of: CommandLine.arguments[0]) + "/taipan", package + "/.build/debug/taipan",
            package + "/.build/release/taipan",
        ]
        return candidates.first { access($0, X_OK) == 0 } ?? "taipan"
    }()

    /// Starts the command and waits for its end. Its environment is this process's without the variables `PYTHON…` and
    /// `TAIPAN…`, and with those given. `stackKilobytes` limits the stack of its main thread.
    static func run(
        _ arguments: [String], in folder: String = package, environment extra: [String] = [], input: [UInt8] = [],
        output outputPath: String? = nil, seconds: Int = 20, stackKilobytes: Int? = nil
    ) -> Outcome {
        let names = (0..<3).map { temporaryFile(number: $0) }
        defer { for name in names { unlink(name) } }
        write(input, to: names[0])
        var environment = extra
        var entry = environ
        while let text = entry.pointee {
            let variable = String(cString: text)
            if !variable.hasPrefix("PYTHON") && !variable.hasPrefix("TAIPAN") { environment.append(variable) }
            entry += 1
        }
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // What a shell starts in the background ignores the interrupt key, and the threads that run tests block
        // signals; programs that test signals must do neither.
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_addopen(&actions, 0, names[0], O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath ?? names[1], O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, names[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // A shell changes to the folder, which not every system's `posix_spawn` can, and limits the main thread's
        // stack.
        let limit = stackKilobytes.map { "ulimit -s \($0) && " } ?? ""
        let script = limit + "cd \"$0\" && exec \"$@\""
        var words: [UnsafeMutablePointer<CChar>?] =
            (["sh", "-c", script, folder, executable] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, &variables) == 0 else { return Outcome() }
        var outcome = Outcome()
        var state: Int32 = 0
        var waited = 0
        while waitpid(child, &state, WNOHANG) == 0 {
            usleep(2000)
            waited += 2
            if waited > seconds * 1000 {
                kill(child, SIGKILL)
                waitpid(child, &state, 0)
                return outcome
            }
        }
        outcome.status = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
        if outputPath == nil { outcome.output = read(names[1]) }
        outcome.error = read(names[2])
        return outcome
    }

    private static func temporaryFile(number: Int) -> String {
        var template = Array("/tmp/taipan-tests-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        if descriptor >= 0 { close(descriptor) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// All of a file; empty if it is not there.
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "wb") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The entries of a folder, sorted.
    static func entries(of folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
