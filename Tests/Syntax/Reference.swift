import Foundation

/// Finds and runs the CPython 3.8 whose facts are checked in.
enum Reference {
    /// Its path, or nil: as the environment variable `TAIPAN_REFERENCE_PYTHON` says, else from `PATH`, else from pyenv.
    static let python: String? = {
        if let path = ProcessInfo.processInfo.environment["TAIPAN_REFERENCE_PYTHON"] { return path }
        if let path = try? launch("/usr/bin/env", ["python3.8", "-c", "import sys; print(sys.executable)"]) {
            return trimmed(path)
        }
        return (try? launch("/usr/bin/env", ["pyenv", "prefix", "3.8.18"])).map { trimmed($0) + "/bin/python3.8" }
    }()

    private struct Failure: Error {
        let command: [String]
        let status: Int32
    }

    /// What a script in `Tools/` prints.
    static func run(_ script: String, _ arguments: [String] = []) throws -> String {
        let path = Package.root.appendingPathComponent("Tools/\(script)").path
        return try launch(python ?? "python3.8", ["-B", path] + arguments)
    }

    private static func launch(_ executable: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(command: [executable] + arguments, status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
