import Testing

/// What `dir()` shows of the native modules and types is what CPython 3.8.18 shows: `Tools/surface.py` prints it, and
/// `Surface/MODULE.txt` is what it printed there. `Surface/Exceptions.txt` lists what differs as yet, and why.
@Suite struct SurfaceTests {
    @Test(arguments: SurfaceTests.modules) func isTheReferences(module: String) {
        let outcome = Gate.limited {
            ChildProcess.run([ChildProcess.package + "/Tools/surface.py", module], seconds: 60)
        }
        #expect(outcome.status == 0, "\(String(decoding: outcome.error, as: UTF8.self))")
        let expected = Surface(ChildProcess.read(Self.folder + module + ".txt"))
        let found = Surface(outcome.output)
        var differences: Set<String> = []
        for (path, text) in expected.lines where !Self.agrees(text, found.lines[path]) { differences.insert(path) }
        for path in found.lines.keys where expected.lines[path] == nil { differences.insert(path) }
        let exceptions = Self.exceptions.filter { $0.module == module }
        for exception in exceptions {
            let covered = differences.filter { exception.covers($0) }
            #expect(!covered.isEmpty, "\(module) \(exception.path) differs no more: its line in Exceptions.txt goes")
            differences.subtract(covered)
        }
        for path in differences.sorted().prefix(20) {
            Issue.record(
                """
                \(module) \(path)
                - \(expected.lines[path] ?? "(not there)")
                + \(found.lines[path] ?? "(not there)")
                """)
        }
    }

    static let folder = ChildProcess.package + "/Tests/Programs/Surface/"

    /// The modules that were recorded; elsewhere than on Linux, without those that depend on the system.
    static let modules: [String] = ChildProcess.entries(of: folder).compactMap { name in
        guard name.hasSuffix(".txt"), name != "Exceptions.txt" else { return nil }
        #if !os(Linux)
        if ["errno.txt", "posix.txt", "time.txt", "_locale.txt", "sys.txt"].contains(name) { return nil }
        #endif
        return String(name.dropLast(4))
    }

    /// The same text; only documentation may be there where CPython has none.
    private static func agrees(_ expected: String, _ found: String?) -> Bool {
        guard let found else { return false }
        if expected == found { return true }
        return expected.hasSuffix("doc=no") && found.hasSuffix("doc=yes") && expected.dropLast(2) == found.dropLast(3)
    }

    /// A line `MODULE PATH: REASON`; a path that ends in `*` stands for all that begin so.
    struct SurfaceException {
        var module: String
        var path: String

        func covers(_ other: String) -> Bool {
            path.hasSuffix("*") ? other.hasPrefix(path.dropLast()) : other == path
        }
    }

    static let exceptions: [SurfaceException] = {
        let text = String(decoding: ChildProcess.read(folder + "Exceptions.txt"), as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
            let words = line[..<colon].split(separator: " ")
            return words.count == 2 ? SurfaceException(module: String(words[0]), path: String(words[1])) : nil
        }
    }()
}

/// What `surface.py` printed: the text of each path.
private struct Surface {
    var lines: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let space = line.firstIndex(of: " ") ?? line.endIndex
            lines[String(line[..<space])] = String(line[space...])
        }
    }
}
