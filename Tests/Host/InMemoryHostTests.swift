import Synchronization
import TaipanHost
import Testing

@Suite struct InMemoryHostTests {
    private func path(_ text: String) throws -> HostPath { try HostPath(Array(text.utf8)) }

    @Test func streamsAreScriptedAndCaptured() throws {
        var configuration = InMemoryHost.Configuration()
        configuration.standardInput = Array("line\n".utf8)
        configuration.outputLimit = 8
        let host = try InMemoryHost(configuration)
        let files = host.files
        #expect(host.standardStreams == StandardStreams(input: 0, output: 1, error: 2))
        #expect(try files.readText(0, upTo: 100) == "line\n")
        #expect(try files.readText(0, upTo: 100) == "")
        host.memoryFiles.provideInput(Array("more".utf8))
        #expect(try files.readText(0, upTo: 2) == "mo")
        #expect(try files.readText(0, upTo: 100) == "re")
        #expect(try files.write(1, text: "out") == 3)
        #expect(try files.write(2, text: "error") == 5)
        #expect(try files.write(1, text: "too much") == 5)
        expect(ErrorNumber.ENOSPC) { try files.write(1, text: "x") }
        #expect(host.memoryFiles.takeOutput(1) == Array("outtoo m".utf8))
        #expect(host.memoryFiles.takeOutput(2) == Array("error".utf8))
        #expect(try files.write(1, text: "again") == 5)
        expect(ErrorNumber.EBADF) { try files.write(0, text: "x") }
        expect(ErrorNumber.EBADF) { try files.readText(1, upTo: 1) }
        expect(ErrorNumber.ESPIPE) { try files.position(1) }
        try files.close(1)
        expect(ErrorNumber.EBADF) { try files.write(1, text: "x") }
        #expect(host.memoryFiles.takeOutput(1) == Array("again".utf8))
    }

    @Test func filesAreGivenAndTaken() throws {
        let host = try InMemoryHost()
        try host.memoryFiles.setContents(of: Array("/a/b/module.py".utf8), to: Array("x = 1".utf8))
        try host.memoryFiles.setContents(of: Array("/a/b/other.py".utf8), to: [])
        #expect(try host.memoryFiles.contents(of: Array("/a/b/module.py".utf8)) == Array("x = 1".utf8))
        #expect(
            try host.files.entries(of: path("/a/b")).map(\.name) == ["module.py", "other.py"].map { Array($0.utf8) })
        expect(ErrorNumber.EISDIR) { try host.memoryFiles.contents(of: Array("/a".utf8)) }
    }

    @Test func spaceIsLimited() throws {
        var configuration = InMemoryHost.Configuration()
        configuration.fileCapacity = 100_000
        let host = try InMemoryHost(configuration)
        let files = host.files
        let file = try files.open(path("/tmp/file"), flags: [.readWrite, .create], permissions: 0o600)
        expect(ErrorNumber.ENOSPC) { try files.write(file, text: String(repeating: "x", count: 100_000)) }
        expect(ErrorNumber.ENOSPC) { try files.truncate(file, to: .max) }
        expect(ErrorNumber.ENOSPC) { try files.write(file, text: "x", at: 1 << 60) }
        expect(ErrorNumber.EFBIG) { try files.write(file, text: "xx", at: .max) }
        _ = try files.seek(file, to: .max, from: .start)
        expect(ErrorNumber.EFBIG) { try files.write(file, text: "x") }
        expect(ErrorNumber.EOVERFLOW) { try files.seek(file, to: 1, from: .current) }
        #expect(try files.readText(file, upTo: 5) == "")
        #expect(try files.status(of: file).size == 0)
        // What is freed is there again, over and over.
        for _ in 0..<20 {
            try files.truncate(file, to: 90_000)
            expect(ErrorNumber.ENOSPC) { try files.truncate(file, to: 100_000) }
            try files.truncate(file, to: 0)
        }
        for _ in 0..<200 {
            try files.makeDirectory(path("/tmp/d"), permissions: 0o700)
            try files.rename(path("/tmp/d"), to: path("/tmp/e"))
            try files.removeDirectory(path("/tmp/e"))
            let ends = try files.pipe()
            _ = try files.write(ends.write, text: String(repeating: "x", count: 5000))
            _ = try files.readText(ends.read, upTo: 100)
            try files.close(ends.read)
            try files.close(ends.write)
        }
        var count = 0
        let error = #expect(throws: HostError.self) {
            while true {
                try files.makeDirectory(path("/tmp/d\(count)"), permissions: 0o700)
                count += 1
            }
        }
        #expect(error == HostError(ErrorNumber.ENOSPC))
        #expect(count > 100 && count < 200)
        // A file for which there was no space leaves nothing behind.
        for _ in 0..<5 {
            expect(ErrorNumber.ENOSPC) {
                try files.open(path("/tmp/new"), flags: [.writeOnly, .create], permissions: 0o600)
            }
        }
        try files.removeDirectory(path("/tmp/d0"))
        try files.close(try files.open(path("/tmp/new"), flags: [.writeOnly, .create], permissions: 0o600))
    }

    @Test func descriptorsAreLimited() throws {
        let host = try InMemoryHost()
        for expected: Int32 in 3..<1024 {
            #expect(try host.files.open(path("/dev/null"), flags: .readOnly, permissions: 0) == expected)
        }
        expect(ErrorNumber.EMFILE) { try host.files.open(path("/dev/null"), flags: .readOnly, permissions: 0) }
        expect(ErrorNumber.EMFILE) {
            try host.files.open(path("/tmp/new"), flags: [.writeOnly, .create], permissions: 0)
        }
        expect(ErrorNumber.ENOENT) { try host.files.status(of: path("/tmp/new"), followingLink: true) }
        expect(ErrorNumber.EMFILE) { try host.files.duplicate(1) }
        expect(ErrorNumber.EMFILE) { try host.files.pipe() }
        try host.files.close(500)
        expect(ErrorNumber.EMFILE) { try host.files.pipe() }
        #expect(try host.files.duplicate(1) == 500)
        expect(ErrorNumber.EBADF) { try host.files.duplicate(1, onto: 1024, inheritable: false) }
        expect(ErrorNumber.EBADF) { try host.files.duplicate(1, onto: -1, inheritable: false) }
    }

    @Test func theCurrentDirectoryMoves() throws {
        let files = try InMemoryHost().files
        #expect(try files.currentDirectory() == Array("/".utf8))
        try files.makeDirectory(path("/tmp/a"), permissions: 0o700)
        try files.makeDirectory(path("/tmp/a/b"), permissions: 0o700)
        try files.changeDirectory(to: path("tmp/a/b"))
        #expect(try files.currentDirectory() == Array("/tmp/a/b".utf8))
        try files.rename(path("/tmp/a"), to: path("/tmp/c"))
        #expect(try files.currentDirectory() == Array("/tmp/c/b".utf8))
        try files.makeDirectory(path("d"), permissions: 0o700)
        let directory = try files.open(path(".."), flags: .readOnly, permissions: 0)
        expect(ErrorNumber.ENOTDIR) { try files.changeDirectory(to: path("/dev/null")) }
        expect(ErrorNumber.ENOENT) { try files.changeDirectory(to: path("x")) }
        // A directory goes on while it is the current one, but nothing can be made there.
        try files.removeDirectory(path("d"))
        try files.removeDirectory(path("/tmp/c/b"))
        expect(ErrorNumber.ENOENT) { try files.currentDirectory() }
        expect(ErrorNumber.ENOENT) { try files.makeDirectory(path("x"), permissions: 0o700) }
        expect(ErrorNumber.ENOENT) { try files.rename(path("/tmp/c"), to: path("x")) }
        try files.changeDirectory(to: directory)
        #expect(try files.currentDirectory() == Array("/tmp/c".utf8))
        expect(ErrorNumber.EBUSY) { try files.removeDirectory(path("/")) }
        expect(ErrorNumber.EBUSY) { try files.rename(path("/"), to: path("/x")) }
        #expect(try files.status(of: path("/../.."), followingLink: true).isDirectory)
    }

    /// However deep directories are, neither walking up nor forgetting them needs much stack.
    @Test func directoriesAreDeep() throws {
        let files = try InMemoryHost().files
        for _ in 0..<50_000 {
            try files.makeDirectory(path("d"), permissions: 0o700)
            try files.changeDirectory(to: path("d"))
        }
        #expect(try files.currentDirectory().count == 100_000)
    }

    @Test func theClockIsMovedByHand() throws {
        var configuration = InMemoryHost.Configuration()
        configuration.wallTime = 1_000_000_000_000_000_000
        let host = try InMemoryHost(configuration)
        #expect(try host.clock.now(.wall) == configuration.wallTime)
        #expect(try host.clock.now(.monotonic) == 0)
        try host.clock.sleep(nanoseconds: 5)
        host.memoryClock.advance(by: 10)
        #expect(try host.clock.now(.wall) == configuration.wallTime + 15)
        #expect(try host.clock.now(.performance) == 15)
        #expect(try host.clock.now(.process) == 0)
        host.memoryClock.wallTime = 7
        #expect(try host.clock.now(.wall) == 7)
        #expect(try host.clock.now(.monotonic) == 15)
        try host.clock.sleep(nanoseconds: .max)
        try host.clock.sleep(nanoseconds: .max)
        expect(ErrorNumber.EINVAL) { try host.clock.sleep(nanoseconds: -1) }

        let ticking = InMemoryClock(tick: 3)
        #expect(try (ticking.now(.wall), ticking.now(.monotonic), ticking.now(.thread)) == (3, 6, 9))
    }

    @Test func entropyFollowsFromTheSeed() throws {
        func bytes(_ seed: UInt64, _ count: Int) throws -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: count)
            try bytes.withUnsafeMutableBytes { try InMemoryEntropy(seed: seed).fill($0) }
            return bytes
        }
        // The first outputs of SplitMix64 with seed 0, as its authors give them.
        #expect(try bytes(0, 8) == [0xAF, 0xCD, 0x1D, 0x7B, 0x39, 0xA8, 0x20, 0xE2])
        #expect(try bytes(7, 100) == bytes(7, 100))
        #expect(try bytes(7, 100) != bytes(8, 100))
        #expect(try bytes(7, 0) == [])
    }

    @Test func theProcessOnlyRemembersItsEnd() throws {
        var configuration = InMemoryHost.Configuration()
        configuration.arguments = [Array("program".utf8), [0xFF]]
        let host = try InMemoryHost(configuration)
        #expect(try host.process.arguments() == configuration.arguments)
        #expect(try host.process.identity().process == 1)
        #expect(host.memoryProcess.exitStatus == nil)
        try host.process.exit(status: 3)
        #expect(host.memoryProcess.exitStatus == 3)
    }

    @Test func signalsAreDelivered() throws {
        let host = try InMemoryHost()
        let signals = host.signals
        let interrupt = SignalNumber.interrupt
        #expect(try signals.disposition(of: interrupt) == .byDefault)
        expect(ErrorNumber.EPERM) { try signals.send(interrupt, to: 1) }
        expect(ErrorNumber.ESRCH) { try signals.send(interrupt, to: 2) }
        try signals.setDisposition(of: interrupt, to: .ignored)
        try signals.send(interrupt, to: 1)
        #expect(signals.takePending() == [])
        try signals.setDisposition(of: interrupt, to: .delivered)
        let word = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: 1)
        word.initialize(to: Atomic(0))
        try signals.setAttention(SignalAttention(word: word, bits: 4))
        let ends = try host.files.pipe()
        #expect(try signals.setWakeupDescriptor(ends.write) == nil)
        try host.memorySignals.send(interrupt)
        #expect(word.pointee.load(ordering: .relaxed) == 4)
        #expect(try host.files.readText(ends.read, upTo: 5) == "\u{2}")
        #expect(signals.takePending().signals == [interrupt])
        #expect(signals.takePending() == [])
        #expect(try signals.setWakeupDescriptor(nil) == ends.write)
        try signals.setAttention(nil)
        word.deinitialize(count: 1)
        word.deallocate()
        for number: Int32 in [.min, -1, 0, 65, .max] {
            expect(ErrorNumber.EINVAL) { try signals.setDisposition(of: number, to: .ignored) }
            expect(ErrorNumber.EINVAL) { try signals.disposition(of: number) }
            #expect(SignalSet(signal: number) == [])
        }
    }
}
