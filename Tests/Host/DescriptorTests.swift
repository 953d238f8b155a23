import TaipanHost
import Testing

@Suite struct DescriptorTests {
    @Test(arguments: Sandbox.Kind.allCases) func writesReadsAndSeeks(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let file = try sandbox.open("file", [.readWrite, .create])
        #expect(try files.write(file, text: "hello world") == 11)
        #expect(try files.position(file) == 11)
        #expect(try files.readText(file, upTo: 10) == "")
        #expect(try files.seek(file, to: 6, from: .start) == 6)
        #expect(try files.readText(file, upTo: 3) == "wor")
        #expect(try files.readText(file, upTo: 100) == "ld")
        #expect(try files.seek(file, to: -5, from: .end) == 6)
        #expect(try files.seek(file, to: -1, from: .current) == 5)
        #expect(try files.readText(file, upTo: 2, at: 0) == "he")
        #expect(try files.write(file, text: "HE", at: 0) == 2)
        #expect(try files.position(file) == 5)
        #expect(try sandbox.contents("file") == "HEllo world")
        expect(ErrorNumber.EINVAL) { try files.seek(file, to: -1, from: .start) }
        expect(ErrorNumber.EINVAL) { try files.seek(file, to: 0, from: SeekOrigin(rawValue: 77)) }
        expect(ErrorNumber.EINVAL) { try files.readText(file, upTo: 1, at: -1) }
        #expect(!files.isTerminal(file))
        expect(ErrorNumber.ENOTTY) { try files.terminalSize(file) }
        try files.synchronize(file, metadata: true)
        try files.synchronize(file, metadata: false)
        try files.close(file)
    }

    @Test(arguments: Sandbox.Kind.allCases) func fillsHolesWithZeros(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let file = try sandbox.open("file", [.readWrite, .create])
        _ = try files.seek(file, to: 3, from: .start)
        _ = try files.write(file, text: "x")
        #expect(try sandbox.contents("file") == "\0\0\0x")
        try files.truncate(file, to: 6)
        #expect(try sandbox.contents("file") == "\0\0\0x\0\0")
        try files.truncate(file, to: 1)
        #expect(try files.position(file) == 4)
        #expect(try sandbox.contents("file") == "\0")
        expect(ErrorNumber.EINVAL) { try files.truncate(file, to: -1) }
        try files.close(file)
        try files.truncate(sandbox.path("file"), to: 0)
        #expect(try sandbox.contents("file") == "")
        let reading = try sandbox.open("file", .readOnly)
        expect(ErrorNumber.EINVAL) { try files.truncate(reading, to: 0) }
        try files.close(reading)
    }

    @Test(arguments: Sandbox.Kind.allCases) func appends(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        try sandbox.make("file", "one ")
        let file = try sandbox.open("file", [.writeOnly, .append])
        _ = try sandbox.files.seek(file, to: 0, from: .start)
        _ = try sandbox.files.write(file, text: "two")
        #expect(try sandbox.files.position(file) == 7)
        try sandbox.files.close(file)
        #expect(try sandbox.contents("file") == "one two")
    }

    @Test(arguments: Sandbox.Kind.allCases) func refusesTheWrongDirection(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        try sandbox.make("file", "text")
        let reading = try sandbox.open("file", .readOnly)
        expect(ErrorNumber.EBADF) { try sandbox.files.write(reading, text: "x") }
        let writing = try sandbox.open("file", .writeOnly)
        expect(ErrorNumber.EBADF) { try sandbox.files.readText(writing, upTo: 1) }
        try sandbox.files.close(reading)
        try sandbox.files.close(writing)
    }

    @Test(arguments: Sandbox.Kind.allCases) func knowsDescriptorsThatNameNothing(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        // Numbers that nothing has: the system gives the lowest first, and other tests open few files.
        for number: Int32 in [-1, 100_000, .min, .max] {
            expect(ErrorNumber.EBADF) { try files.close(number) }
            expect(ErrorNumber.EBADF) { try files.readText(number, upTo: 1) }
            expect(ErrorNumber.EBADF) { try files.write(number, text: "x") }
            expect(ErrorNumber.EBADF) { try files.seek(number, to: 0, from: .start) }
            expect(ErrorNumber.EBADF) { try files.status(of: number) }
            expect(ErrorNumber.EBADF) { try files.duplicate(number) }
            expect(ErrorNumber.EBADF) { try files.duplicate(number, onto: 5000, inheritable: false) }
            expect(ErrorNumber.EBADF) { try files.isInheritable(number) }
            expect(ErrorNumber.EBADF) { try files.isBlocking(number) }
            expect(ErrorNumber.EBADF) { try files.entries(of: number) }
            expect(ErrorNumber.EBADF) { try files.terminalSize(number) }
            #expect(!files.isTerminal(number))
        }
    }

    /// In memory, where no other test can open the same number in between.
    @Test func closedDescriptorsNameNothing() throws {
        let sandbox = try Sandbox(.memory)
        let files = sandbox.files
        let file = try sandbox.open("file", [.readWrite, .create])
        #expect(file == 3)
        try files.close(file)
        expect(ErrorNumber.EBADF) { try files.close(file) }
        expect(ErrorNumber.EBADF) { try files.readText(file, upTo: 1) }
        #expect(try sandbox.open("file", .readOnly) == file)
    }

    @Test(arguments: Sandbox.Kind.allCases) func duplicatesShareThePosition(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        try sandbox.make("file", "abcdef")
        let file = try sandbox.open("file", .readOnly)
        let copy = try files.duplicate(file)
        #expect(copy != file)
        #expect(try files.readText(file, upTo: 2) == "ab")
        #expect(try files.readText(copy, upTo: 2) == "cd")
        #expect(try !files.isInheritable(copy))
        try files.close(file)
        #expect(try files.readText(copy, upTo: 2) == "ef")

        let other = try sandbox.open("file", .readOnly)
        try files.duplicate(copy, onto: other, inheritable: true)
        #expect(try files.isInheritable(other))
        #expect(try files.readText(other, upTo: 2) == "")
        try files.duplicate(copy, onto: other, inheritable: false)
        #expect(try !files.isInheritable(other))
        try files.setInheritable(other, true)
        #expect(try files.isInheritable(other))
        try files.close(copy)
        try files.close(other)
    }

    @Test(arguments: Sandbox.Kind.allCases) func newDescriptorsAreNotInherited(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let file = try sandbox.open("file", [.writeOnly, .create])
        #expect(try !sandbox.files.isInheritable(file))
        let ends = try sandbox.files.pipe()
        #expect(try !sandbox.files.isInheritable(ends.read))
        #expect(try !sandbox.files.isInheritable(ends.write))
        for descriptor in [file, ends.read, ends.write] { try sandbox.files.close(descriptor) }
    }

    @Test(arguments: Sandbox.Kind.allCases) func pipesGiveWhatIsThere(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let ends = try files.pipe()
        #expect(try files.write(ends.write, text: "hello") == 5)
        #expect(try files.readText(ends.read, upTo: 3) == "hel")
        #expect(try files.write(ends.write, text: "!") == 1)
        #expect(try files.readText(ends.read, upTo: 100) == "lo!")
        try files.setBlocking(ends.read, false)
        #expect(try !files.isBlocking(ends.read))
        expect(ErrorNumber.EAGAIN) { try files.readText(ends.read, upTo: 1) }
        expect(ErrorNumber.ESPIPE) { try files.position(ends.read) }
        expect(ErrorNumber.ESPIPE) { try files.readText(ends.read, upTo: 1, at: 0) }
        #expect(try files.status(of: ends.read).kind == .pipe)
        try files.close(ends.write)
        #expect(try files.readText(ends.read, upTo: 1) == "")
        try files.close(ends.read)
    }

    @Test(arguments: Sandbox.Kind.allCases) func fullPipesDoNotTakeMore(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let ends = try files.pipe()
        try files.setBlocking(ends.write, false)
        let text = String(repeating: "x", count: 100_000)
        let written = try files.write(ends.write, text: text)
        #expect(written > 0 && written < text.utf8.count)
        expect(ErrorNumber.EAGAIN) { try files.write(ends.write, text: "x") }
        #expect(try files.readText(ends.read, upTo: 1 << 20).utf8.count == written)
        #expect(try files.write(ends.write, text: "x") == 1)
        try files.close(ends.read)
        try files.close(ends.write)
    }

    @Test(arguments: Sandbox.Kind.allCases) func brokenPipesAreErrors(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        try (sandbox.host as? SystemHost)?.ignoreBrokenPipeSignal()
        let ends = try sandbox.files.pipe()
        try sandbox.files.close(ends.read)
        expect(ErrorNumber.EPIPE) { try sandbox.files.write(ends.write, text: "x") }
        try sandbox.files.close(ends.write)
    }

    #if os(Linux)
    @Test(arguments: Sandbox.Kind.allCases) func devicesAreThere(kind: Sandbox.Kind) throws {
        let files = try Sandbox(kind).files
        let full = try files.open(HostPath(Array("/dev/full".utf8)), flags: .readWrite, permissions: 0)
        expect(ErrorNumber.ENOSPC) { try files.write(full, text: "x") }
        #expect(try files.readText(full, upTo: 3) == "\0\0\0")
        #expect(try files.status(of: full).kind == .characterDevice)
        let null = try files.open(HostPath(Array("/dev/null".utf8)), flags: .readWrite, permissions: 0)
        #expect(try files.write(null, text: "text") == 4)
        #expect(try files.readText(null, upTo: 3) == "")
        try files.close(full)
        try files.close(null)
    }
    #endif

    @Test(arguments: Sandbox.Kind.allCases) func readsALargeFileAtOnce(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let count = 10 << 20
        let file = try sandbox.open("large", [.readWrite, .create])
        let bytes = [UInt8](repeating: 0x61, count: count)
        #expect(try bytes.withUnsafeBytes { try files.write(file, $0) } == count)
        _ = try files.seek(file, to: 0, from: .start)
        var buffer = [UInt8](repeating: 0, count: count + 1)
        #expect(try buffer.withUnsafeMutableBytes { try files.read(file, into: $0) } == count)
        #expect(buffer.dropLast() == bytes[...])
        try files.close(file)
    }
}
