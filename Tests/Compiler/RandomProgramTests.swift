import Foundation
import Testing

@Suite struct RandomProgramTests {
    /// Random programs of every form of statement and expression, with what CPython makes of them; skipped where there
    /// is no CPython 3.8.
    @Test(
        .enabled(if: ReferencePython.path != nil, "no CPython 3.8 here: set TAIPAN_REFERENCE_PYTHON"),
        arguments: [0, 1, 2])
    func programsCompileAsInTheReference(_ optimize: Int) throws {
        let script = Package.root.appendingPathComponent("Tests/Compiler/Generator/random_programs.py").path
        let output = try ReferencePython.run([
            "-B", script, "--facts", "--count", "200", "--seed", "\(1 + 1000 * optimize)", "--optimize", "\(optimize)",
        ])
        let rows = try #require(try JSONSerialization.jsonObject(with: output) as? [[Any]])
        #expect(rows.count == 200)
        for row in rows { try checkCode(row) }
    }
}

/// The CPython 3.8 that is the reference, where there is one.
enum ReferencePython {
    /// What the environment names, what is on the search path, or what pyenv has.
    static let path: String? = {
        if let named = ProcessInfo.processInfo.environment["TAIPAN_REFERENCE_PYTHON"] { return named }
        let commands = [
            ["python3.8", "-c", "import sys; print(sys.executable)"],
            ["sh", "-c", "echo $(pyenv prefix 3.8.18 2>/dev/null)/bin/python3.8"],
        ]
        for command in commands {
            guard let output = try? launch("/usr/bin/env", command) else { continue }
            let path = String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            if path.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return nil
    }()

    static func run(_ arguments: [String]) throws -> Data {
        let path = try #require(path)
        return try launch(path, arguments)
    }

    private static func launch(_ executable: String, _ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        // Sets of texts have an order of their own in every process otherwise.
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONHASHSEED": "0"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}
