import TaipanHost
import Testing

#if os(Linux)
/// Random operations have the same results, errors included, on the system's files and on those in memory.
@Suite struct AgreementTests {
    @Test(arguments: 0..<24 as Range<UInt64>) func filesInMemoryBehaveAsTheSystems(seed: UInt64) throws {
        let pair = try HostPair(seed: seed)
        defer { pair.closeAll() }
        for step in 0..<400 {
            let (operation, outcomes) = try pair.performRandomOperation(step: step)
            #expect(outcomes[0] == outcomes[1], "step \(step): \(operation)")
            if outcomes[0] != outcomes[1] { return }
        }
    }
}

/// What an operation came to.
private enum Outcome: Equatable {
    case value(String)
    case error(Int32)
}

/// A generator with a seed, so that a difference can be looked at again.
private struct SeededGenerator: RandomNumberGenerator {
    let entropy: InMemoryEntropy

    mutating func next() -> UInt64 {
        var word: UInt64 = 0
        withUnsafeMutableBytes(of: &word) { try? entropy.fill($0) }
        return word
    }
}

private final class HostPair {
    private let sandboxes: [Sandbox]
    private var generator: SeededGenerator
    /// The descriptors of files that are open on both hosts.
    private var descriptors: [[Int32]] = []

    init(seed: UInt64) throws {
        generator = SeededGenerator(entropy: InMemoryEntropy(seed: seed))
        sandboxes = [try Sandbox(.system), try Sandbox(.memory)]
        // A path may lead one directory up, and stays in the sandbox.
        for sandbox in sandboxes { try sandbox.files.makeDirectory(sandbox.path("base"), permissions: 0o755) }
    }

    func closeAll() {
        for pair in descriptors {
            for (descriptor, sandbox) in zip(pair, sandboxes) { try? sandbox.files.close(descriptor) }
        }
    }

    private func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }

    private func randomPath() -> String {
        var parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            ["a", "b", "c", "l", "m"].randomElement(using: &generator) ?? ""
        }
        if parts.count > 1 && chance(8) { parts[Int.random(in: 1..<parts.count, using: &generator)] = ".." }
        if chance(10) { parts[Int.random(in: 0..<parts.count, using: &generator)] = "." }
        return "base/" + parts.joined(separator: "/") + (chance(10) ? "/" : "")
    }

    private func randomFlags() -> OpenFlags {
        var flags = [OpenFlags.readOnly, .writeOnly, .readWrite].randomElement(using: &generator) ?? .readOnly
        for flag in [OpenFlags.create, .create, .exclusive, .append, .truncate, .noFollow, .directory] where chance(4) {
            flags.insert(flag)
        }
        // What POSIX leaves open, kernels answer as they like.
        if flags.contains(.exclusive) { flags.insert(.create) }
        if flags.contains(.create) { flags.remove(.directory) }
        if !flags.permitsWriting { flags.remove(.truncate) }
        return flags
    }

    func performRandomOperation(step: Int) throws -> (String, [Outcome]) {
        let (path, other, flags) = (randomPath(), randomPath(), randomFlags())
        let target = ["a", "b", "c", "a/b", "b/", ".", "m"].randomElement(using: &generator) ?? "a"
        let isEven = Bool.random(using: &generator)
        let number = Int64.random(in: -3...40, using: &generator)
        let origin = SeekOrigin(rawValue: Int32.random(in: 0...2, using: &generator))
        let file = descriptors.indices.randomElement(using: &generator)
        let operation = Int.random(in: 0..<20, using: &generator)
        var opened: [Int32] = []
        var outcomes: [Outcome] = []
        for (index, sandbox) in sandboxes.enumerated() {
            let files = sandbox.files
            let location = try sandbox.path(path)
            let otherLocation = try sandbox.path(other)
            let descriptor = file.map { descriptors[$0][index] } ?? -1
            let offset = isEven ? number : nil
            do {
                var result = ""
                switch operation {
                case 0, 1: try files.makeDirectory(location, permissions: 0o755)
                case 2: try files.removeDirectory(location)
                case 3: try files.remove(location)
                case 4, 5, 6: opened.append(try files.open(location, flags: flags, permissions: 0o644))
                case 7: try files.close(descriptor)
                case 8: result = try files.readText(descriptor, upTo: 16, at: offset)
                case 9, 10:
                    let text = String(repeating: "\(step % 10)", count: step % 9)
                    result = "\(try files.write(descriptor, text: text, at: offset))"
                case 11:
                    // Where a directory's end lies is its file system's own affair.
                    if try !files.status(of: descriptor).isDirectory {
                        result = "\(try files.seek(descriptor, to: number, from: origin))"
                    }
                case 12: try files.truncate(descriptor, to: number)
                case 13, 14: try files.rename(location, to: otherLocation)
                case 15: try files.link(location, to: otherLocation, followingLink: isEven)
                case 16: try files.makeSymbolicLink(location, to: HostPath(Array(target.utf8)))
                case 17: result = String(decoding: try files.target(ofLink: location), as: UTF8.self)
                case 18:
                    let status = try files.status(of: location, followingLink: isEven)
                    result = "\(status.mode)"
                    if !status.isDirectory { result += " \(status.size) \(status.linkCount)" }
                default:
                    result = try files.entries(of: location)
                        .map { "\(String(decoding: $0.name, as: UTF8.self)) \($0.kind)" }.sorted().joined(
                            separator: ",")
                }
                outcomes.append(.value(result))
            } catch let error as HostError {
                outcomes.append(.error(error.errno))
            }
        }
        if opened.count == sandboxes.count { descriptors.append(opened) }
        if operation == 7, let file, outcomes[0] == .value("") { descriptors.remove(at: file) }
        return (
            "operation \(operation) \(path) \(other) flags \(flags.rawValue) number \(number) target \(target)",
            outcomes
        )
    }
}
#endif
