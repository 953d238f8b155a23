import Foundation
import TaipanText
import Testing

/// Text operations against what python3.8 answered, and answers, to the same requests (`Tools/text_reference.py`).
@Suite struct ReferenceTests {
    @Test func recordedAnswers() throws {
        try compare(textCases)
    }

    @Test(.enabled(if: Reference.python != nil, "python3.8 is not here to compare with"), arguments: [1, 2])
    func randomRequests(seed: Int) throws {
        try compare(Reference.run("text_reference.py", [String(seed), "20000"]))
    }

    @Test(.enabled(if: Reference.python != nil, "python3.8 is not here to compare with"))
    func generatedFilesAreCurrent() throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("taipan-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        _ = try Reference.run("generate_unicode.py", [directory.path])
        for folder in ["Sources/Text/Generated", "Tests/Text/Generated"] {
            let expected = directory.appendingPathComponent(folder)
            let actual = Reference.root.appendingPathComponent(folder)
            let files = try FileManager.default.contentsOfDirectory(atPath: expected.path).sorted()
            #expect(try FileManager.default.contentsOfDirectory(atPath: actual.path).sorted() == files)
            for file in files {
                let isCurrent =
                    try Data(contentsOf: expected.appendingPathComponent(file))
                    == Data(contentsOf: actual.appendingPathComponent(file))
                #expect(isCurrent, "\(folder)/\(file) is not what the generator writes")
            }
        }
    }

    private func compare(_ text: String) throws {
        let lines = text.split(separator: "\n")
        #expect(lines.count > 1000)
        var failures = 0
        for line in lines {
            var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let expected = fields.removeLast()
            let answer = Responder.answer(fields)
            if answer != expected {
                failures += 1
                if failures <= 20 {
                    Issue.record("\(fields.joined(separator: " "))\n  expected \(expected)\n  answered \(answer)")
                }
            }
        }
        #expect(failures == 0)
    }
}

/// Finds and runs the python3.8 whose facts count.
enum Reference {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The path of python3.8, or nil: from the environment variable `TAIPAN_REFERENCE_PYTHON`, from `PATH`, or from
    /// pyenv.
    static let python: String? = {
        if let path = ProcessInfo.processInfo.environment["TAIPAN_REFERENCE_PYTHON"] { return path }
        let query = ["-c", "import sys; print(sys.executable)"]
        if let path = try? launch("/usr/bin/env", ["python3.8"] + query) { return trimmed(path) }
        if let prefix = try? launch("/usr/bin/env", ["pyenv", "prefix", "3.8.18"]) {
            return trimmed(prefix) + "/bin/python3.8"
        }
        return nil
    }()

    struct Failure: Error {
        let command: [String]
        let status: Int32
    }

    static func run(_ script: String, _ arguments: [String]) throws -> String {
        let path = root.appendingPathComponent("Tools").appendingPathComponent(script).path
        let python = try #require(python)
        return try launch(python, ["-B", path] + arguments)
    }

    private static func launch(_ executable: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(command: [executable] + arguments, status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
