import TaipanBytecode
import TaipanText
import Testing

@Suite struct CacheTests {
    @Test func headersOfTheReference() throws {
        for words in try expectedLines("headers.txt", words: 2) {
            let data = bytes(hexadecimal: words[0])
            do throws(CacheError) {
                let header = try CacheHeader(data, name: "na'me")
                let flags =
                    switch header {
                    case .timestamp: 0
                    case .hash(let hash, let isChecked):
                        hash == 0x6867_6665_6463_6261 ? isChecked ? 3 : 1 : -1
                    }
                // Without the bit for hashes the other one has no meaning.
                #expect(words[1] == "flags \(flags)" || (words[1] == "flags 2" && flags == 0))
                if words[1] != "flags 2" { #expect(header.bytes == data) }
            } catch {
                #expect("\(error.className): \(error.message)" == words[1])
            }
        }
    }

    @Test func hashesOfTheReference() throws {
        for words in try expectedLines("hashes.txt", words: 2) {
            let header = CacheHeader.hash(sourceHash(bytes(hexadecimal: words[0])), isChecked: true)
            #expect(hexadecimal(Array(header.bytes[8...])) == words[1])
        }
    }

    @Test func staleness() throws {
        let header = CacheHeader.timestamp(modified: 5, size: 6)
        try header.validate(modified: 5 + 1 << 32, size: 6 + 1 << 32, name: "m")
        try header.validate(modified: 5, size: nil, name: "m")
        try header.validate(sourceHash: 1, name: "m")
        #expect(throws: CacheError.importError("bytecode is stale for 'm'")) {
            try header.validate(modified: 4, size: 6, name: "m")
        }
        #expect(throws: CacheError.importError("bytecode is stale for 'm'")) {
            try header.validate(modified: 5, size: 7, name: "m")
        }
        let hash = CacheHeader.hash(7, isChecked: true)
        try hash.validate(modified: 1, size: 1, name: "m")
        try hash.validate(sourceHash: 7, name: "m")
        #expect(throws: CacheError.importError("hash in bytecode doesn't match hash of source 'm'")) {
            try hash.validate(sourceHash: 8, name: "m")
        }
    }

    @Test func files() throws {
        let data = try cacheFile("s2_finally")
        let file = try CacheFile(data, name: "m", path: "m.pyc")
        #expect(file.code.name == "<module>" && file.code.filename == "s2_finally.py")
        let again = try CacheFile(try file.bytes(), name: "m", path: "m.pyc")
        #expect(again.header == file.header && again.code.isEqual(to: file.code))
        #expect(throws: CacheError.importError("Non-code object in 'm.pyc'")) {
            try CacheFile(Array(data[..<16]) + [0x4E], name: "m", path: "m.pyc")
        }
        do throws(CacheError) {
            _ = try CacheFile(Array(data[..<20]), name: "m", path: "m.pyc")
        } catch {
            #expect(error.className == "EOFError" && error.message == "marshal data too short")
        }
    }

    /// Files in memory that can refuse to be replaced.
    final class Files: AtomicFileWriting {
        struct Failure: Error {}
        nonisolated(unsafe) var contents: [[UInt8]: [UInt8]] = [:]
        let refuses: Bool
        init(refuses: Bool) { self.refuses = refuses }

        func create(_ path: [UInt8], permissions: UInt32, contents: [UInt8]) throws(Failure) {
            if self.contents[path] != nil || permissions != 0o644 { throw Failure() }
            self.contents[path] = contents
        }
        func replace(_ path: [UInt8], with temporary: [UInt8]) throws(Failure) {
            if refuses { throw Failure() }
            contents[path] = contents.removeValue(forKey: temporary)
        }
        func remove(_ path: [UInt8]) { contents[path] = nil }
    }

    @Test func writingIsAtomic() throws {
        let files = Files(refuses: false)
        files.contents = [[1]: [0]]
        try files.writeAtomically([9], to: [1], permissions: 0o100755, unique: 12)
        #expect(files.contents == [[1]: [9]])
        let refusing = Files(refuses: true)
        #expect(throws: Files.Failure.self) {
            try refusing.writeAtomically([9], to: [1], permissions: 0o644, unique: 12)
        }
        #expect(refusing.contents.isEmpty)
    }
}
