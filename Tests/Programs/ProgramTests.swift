import Synchronization
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The programs under `Tests/Programs` print what was recorded beside them; see `Tools/record_programs.py` for the
/// rules.
@Suite struct ProgramTests {
    @Test(arguments: Program.all()) func printsWhatWasRecorded(program: Program) {
        guard let reason = Program.knownDifferences[program.testDescription] else {
            return program.check(environment: [])
        }
        // Fails as soon as the program prints what it should: then it leaves the list.
        withKnownIssue("\(reason)") { program.check(environment: []) }
    }

    /// A part of them once more with a collection at every safepoint, which freed memory does not survive.
    @Test(
        arguments: Program.all().filter {
            $0.number % 5 == 0 && Program.knownDifferences[$0.testDescription] == nil
        })
    func survivesCollections(program: Program) {
        program.check(environment: ["TAIPAN_GC_STRESS=7"])
    }
}

/// A program and what was recorded of it.
struct Program: CustomTestStringConvertible, Sendable {
    /// Without `.py`.
    let path: String
    /// Its place among all programs.
    let number: Int

    var testDescription: String { String(path.dropFirst(ChildProcess.package.count + "/Tests/Programs/".count)) }

    /// All programs: files that are not, and do not lie in, what is named `support_…`.
    static func all() -> [Program] {
        var paths: [String] = []
        func collect(_ folder: String) {
            for name in ChildProcess.entries(of: folder) where !name.hasPrefix("support_") {
                let path = folder + "/" + name
                if name.hasSuffix(".py") {
                    if ChildProcess.exists(path.dropLast(3) + ".out") { paths.append(String(path.dropLast(3))) }
                } else if !name.contains("."), name != "__pycache__" {
                    collect(path)
                }
            }
        }
        collect(ChildProcess.package + "/Tests/Programs")
        return paths.enumerated().map { Program(path: $0.element, number: $0.offset) }
    }

    /// Programs that do not print what CPython prints as yet, and why: `Tests/Programs/KnownDifferences.txt`.
    static let knownDifferences: [String: String] = {
        let text = String(
            decoding: ChildProcess.read(ChildProcess.package + "/Tests/Programs/KnownDifferences.txt"), as: UTF8.self)
        var known: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            known[String(line[..<colon])] = line[line.index(after: colon)...].drop { $0 == " " }.description
        }
        return known
    }()

    func check(environment: [String]) {
        let outcome = Gate.limited {
            ChildProcess.run(
                [String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]) + ".py"],
                in: ChildProcess.folder(of: path),
                environment: ["PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1"] + environment,
                seconds: environment.isEmpty ? 60 : 240)
        }
        guard let status = outcome.status else {
            Issue.record("\(testDescription) runs too long")
            return
        }
        compare("output", ChildProcess.read(path + ".out"), outcome.output)
        compare("error", ChildProcess.read(path + ".err"), outcome.error)
        let recorded = String(decoding: ChildProcess.read(path + ".status"), as: UTF8.self)
        let expected = Int32(recorded.filter { $0 != "\n" }) ?? 0
        #expect(status == expected, "exit status of \(testDescription)")
    }

    private func compare(_ kind: String, _ expected: [UInt8], _ found: [UInt8]) {
        if expected == found { return }
        Issue.record("\(kind) of \(testDescription) differs:\n\(difference(expected, found))")
    }

    /// The first lines that differ, with one before them.
    private func difference(_ expected: [UInt8], _ found: [UInt8]) -> String {
        let old = expected.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let new = found.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        var same = 0
        while same < old.count, same < new.count, old[same] == new[same] { same += 1 }
        var lines = ["line \(same + 1):"]
        if same > 0 { lines.append("  " + old[same - 1]) }
        lines += old[same...].prefix(6).map { "- " + $0 }
        lines += new[same...].prefix(6).map { "+ " + $0 }
        return lines.joined(separator: "\n")
    }
}

/// Lets two programs run at a time: more only take the processors from one another, and their time runs out.
enum Gate {
    private static let running = Atomic<Int>(0)

    static func limited<Result>(_ body: () -> Result) -> Result {
        while true {
            let count = running.load(ordering: .relaxed)
            if count < 2,
                running.compareExchange(expected: count, desired: count + 1, ordering: .acquiringAndReleasing).exchanged
            {
                break
            }
            usleep(2000)
        }
        defer { running.subtract(1, ordering: .acquiringAndReleasing) }
        return body()
    }
}
