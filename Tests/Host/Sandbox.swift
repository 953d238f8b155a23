import TaipanHost
import Testing

/// A host, and a directory of its own in which a test may do what it likes.
final class Sandbox {
    /// The hosts that have files; most tests hold for all of them.
    enum Kind: CaseIterable, Sendable {
        case system
        case memory
    }

    let host: any Host
    let directory: String

    init(_ kind: Kind) throws {
        switch kind {
        case .system: host = SystemHost()
        case .memory: host = try InMemoryHost()
        }
        directory = "/tmp/taipan-host-\(UInt64.random(in: 0...UInt64.max))"
        try files.makeDirectory(HostPath(Array(directory.utf8)), permissions: 0o700)
    }

    deinit {
        try? Sandbox.removeTree(directory, files)
    }

    private static func removeTree(_ path: String, _ files: any HostFiles) throws {
        let location = try HostPath(Array(path.utf8))
        for entry in try files.entries(of: location) {
            let name = try HostPath(Array(path.utf8) + [0x2F] + entry.name)
            if entry.kind == .directory {
                try? files.setPermissions(of: name, to: 0o700, followingLink: false)
                try removeTree(path + "/" + String(decoding: entry.name, as: UTF8.self), files)
            } else {
                try files.remove(name)
            }
        }
        try files.removeDirectory(location)
    }

    var files: any HostFiles { host.files }

    /// A path in the directory.
    func path(_ name: String) throws -> HostPath {
        try HostPath(Array("\(directory)/\(name)".utf8))
    }

    /// Opens a file in the directory.
    func open(_ name: String, _ flags: OpenFlags, permissions: UInt32 = 0o644) throws -> Int32 {
        try files.open(path(name), flags: flags, permissions: permissions)
    }

    /// Makes a file that holds a text.
    func make(_ name: String, _ text: String = "") throws {
        let descriptor = try open(name, [.writeOnly, .create, .truncate])
        #expect(try files.write(descriptor, text: text) == text.utf8.count)
        try files.close(descriptor)
    }

    /// What a file holds.
    func contents(_ name: String) throws -> String {
        let descriptor = try open(name, .readOnly)
        defer { try? files.close(descriptor) }
        return try files.readText(descriptor, upTo: 1 << 20)
    }

    /// The names in the directory, or in one below it.
    func names(_ name: String = "") throws -> [String] {
        try files.entries(of: path(name)).map { String(decoding: $0.name, as: UTF8.self) }.sorted()
    }
}

extension HostFiles {
    func write(_ descriptor: Int32, text: String, at offset: Int64? = nil) throws -> Int {
        try Array(text.utf8).withUnsafeBytes { bytes in
            if let offset { return try write(descriptor, bytes, at: offset) }
            return try write(descriptor, bytes)
        }
    }

    /// What one read gives.
    func readText(_ descriptor: Int32, upTo count: Int, at offset: Int64? = nil) throws -> String {
        var buffer = [UInt8](repeating: 0xFF, count: count)
        let length = try buffer.withUnsafeMutableBytes { bytes in
            if let offset { return try read(descriptor, into: bytes, at: offset) }
            return try read(descriptor, into: bytes)
        }
        return String(decoding: buffer[..<length], as: UTF8.self)
    }
}

/// Expects an error with this number.
func expect(
    _ number: Int32, _ operation: () throws -> some Any, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(throws: HostError(number), sourceLocation: sourceLocation) { _ = try operation() }
}
