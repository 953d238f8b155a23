import Foundation
import TaipanText
import Testing

@testable import TaipanBytecode

/// Comparisons with a python3.8 that is there; they are skipped where it is not.
@Suite(.enabled(if: Reference.python != nil, "python3.8 is not there"))
struct BytecodeReferenceTests {
    /// Every `.pyc` file of the library: what is written of it is the same to python3.8, and listings are equal.
    @Test func library() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("taipan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try Reference.run(["library", folder.path])
        var (files, listings, differentListings) = (0, 0, 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".pyc") {
            let path = folder.appendingPathComponent(name)
            let file = try CacheFile([UInt8](try Data(contentsOf: path)), name: "m", path: PythonString(name))
            try Data(try file.bytes()).write(to: path.deletingPathExtension().appendingPathExtension("out"))
            #expect(throws: Never.self) { try file.code.verify() }
            files += 1
            guard let listing = try? Data(contentsOf: path.deletingPathExtension().appendingPathExtension("dis")) else {
                continue
            }
            listings += 1
            if try Disassembler.listing(of: file.code, address: { _ in "0x0" }) != [UInt8](listing) {
                differentListings += 1
                Issue.record("listing of \(file.code.filename.displayString)")
            }
        }
        #expect(files > 1000 && listings > 100 && differentListings == 0)
        #expect(try Reference.run(["same", folder.path]) == "different: 0\n")
    }

    /// Mutated data gives the same value or the same exception.
    @Test func mutations() throws {
        let originals =
            try programs.filter { $0 != "long" }.map { Array(try cacheFile($0).dropFirst(16)) }
            + expectedLines("marshal-values.txt", words: 4).map { bytes(hexadecimal: $0[1]) }
        var generator = SeededGenerator(state: 1)
        var text = ""
        for round in 0..<20_000 {
            let index = round % 2 == 0 ? round / 2 % 17 : round % originals.count
            let data = generator.mutated(originals[index])
            let result: String
            do throws(MarshalError) {
                result = hexadecimal(try MarshalWriter.write(try MarshalReader.read(data).constant, version: 2))
            } catch {
                result = "\(error.kind.rawValue): \(error.message)"
            }
            if ["(recursive object)", "(non-string found in code slot)"].contains(where: { result.hasSuffix($0) }) {
                continue
            }
            // The set may hold what CPython hashes by address; a text may hold what ends the line.
            if result.contains("\n") { continue }
            text += "\(hexadecimal(data)) \(result)\n"
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("taipan-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try Reference.run(["results", file.path]) == "different: 0\n")
    }

    /// The facts that are checked in are those of this python3.8.
    @Test func opcodes() throws {
        let output = try Reference.run(["print", "opcodes"])
        let expected = try expectedText("opcodes.txt")
        #expect(output == expected)
    }
}

/// Finds and runs the python3.8 whose facts count.
enum Reference {
    /// The path of python3.8, or nil: from the environment variable `TAIPAN_REFERENCE_PYTHON`, from `PATH`, or from
    /// pyenv.
    static let python: String? = {
        if let path = ProcessInfo.processInfo.environment["TAIPAN_REFERENCE_PYTHON"] { return path }
        let query = ["-c", "import sys; print(sys.executable)"]
        func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
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

    /// The output of `Tools/bytecode_reference.py`.
    static func run(_ arguments: [String]) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let script = root.appendingPathComponent("Tools").appendingPathComponent("bytecode_reference.py").path
        return try launch(try #require(python), ["-B", script] + arguments)
    }

    private static func launch(_ executable: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        environment["PYTHONHASHSEED"] = "0"
        environment["PYTHONIOENCODING"] = "utf-8"
        process.environment = environment
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
}
