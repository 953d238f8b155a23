import TaipanHost
import Testing

@Suite struct PathTests {
    @Test func nullBytesAreRefused() {
        #expect(throws: HostError.embeddedNull) { try HostPath([0x61, 0, 0x62]) }
        #expect(throws: HostError.embeddedNull) { try HostPath([0]) }
        #expect(HostError.embeddedNull != HostError(0))
    }

    @Test(arguments: Sandbox.Kind.allCases) func opensAsTheFlagsSay(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        expect(ErrorNumber.ENOENT) { try sandbox.open("file", .readOnly) }
        expect(ErrorNumber.ENOENT) { try files.open(HostPath([]), flags: .readOnly, permissions: 0) }
        try files.close(try sandbox.open("file", [.writeOnly, .create, .exclusive]))
        expect(ErrorNumber.EEXIST) { try sandbox.open("file", [.writeOnly, .create, .exclusive]) }
        try sandbox.make("file", "text")
        try files.close(try sandbox.open("file", [.writeOnly, .create]))
        #expect(try sandbox.contents("file") == "text")
        try files.close(try sandbox.open("file", [.writeOnly, .truncate]))
        #expect(try sandbox.contents("file") == "")
        expect(ErrorNumber.ENOTDIR) { try sandbox.open("file", [.readOnly, .directory]) }
        expect(ErrorNumber.ENOTDIR) { try sandbox.open("file/", .readOnly) }
        expect(ErrorNumber.ENOTDIR) { try sandbox.open("file/x", [.writeOnly, .create]) }
        expect(ErrorNumber.EISDIR) { try sandbox.open("", .writeOnly) }
        expect(ErrorNumber.EISDIR) { try sandbox.open("new/", [.writeOnly, .create]) }
        let name = String(repeating: "n", count: 256)
        expect(ErrorNumber.ENAMETOOLONG) { try sandbox.open(name, .readOnly) }
        expect(ErrorNumber.ENAMETOOLONG) { try sandbox.open(String(repeating: "a/", count: 3000), .readOnly) }
    }

    @Test(arguments: Sandbox.Kind.allCases) func directoriesAreNotRead(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let directory = try sandbox.open("", .readOnly)
        expect(ErrorNumber.EISDIR) { try sandbox.files.readText(directory, upTo: 1) }
        #expect(try sandbox.files.status(of: directory).isDirectory)
        try sandbox.files.close(directory)
    }

    @Test(arguments: Sandbox.Kind.allCases) func makesListsAndRemovesDirectories(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        try files.makeDirectory(sandbox.path("a"), permissions: 0o755)
        expect(ErrorNumber.EEXIST) { try files.makeDirectory(sandbox.path("a"), permissions: 0o755) }
        expect(ErrorNumber.ENOENT) { try files.makeDirectory(sandbox.path("x/y"), permissions: 0o755) }
        try files.makeDirectory(sandbox.path("a/b/"), permissions: 0o755)
        try sandbox.make("a/file")
        try files.makeSymbolicLink(sandbox.path("a/link"), to: HostPath(Array("file".utf8)))
        #expect(try sandbox.names("a") == ["b", "file", "link"])
        let kinds = try files.entries(of: sandbox.path("a")).sorted { $0.name.lexicographicallyPrecedes($1.name) }
        #expect(kinds.map(\.kind) == [.directory, .regular, .symbolicLink])
        #expect(try kinds[1].inode == files.status(of: sandbox.path("a/file"), followingLink: true).inode)
        let open = try sandbox.open("a", [.readOnly, .directory])
        #expect(try files.entries(of: open).count == 3)
        #expect(try files.entries(of: open).count == 3)
        try files.close(open)
        expect(ErrorNumber.ENOTDIR) { try files.entries(of: sandbox.path("a/file")) }
        expect(ErrorNumber.ENOTEMPTY) { try files.removeDirectory(sandbox.path("a")) }
        expect(ErrorNumber.ENOTDIR) { try files.removeDirectory(sandbox.path("a/file")) }
        expect(ErrorNumber.EINVAL) { try files.removeDirectory(sandbox.path("a/b/.")) }
        #if os(Linux)
        expect(ErrorNumber.EISDIR) { try files.remove(sandbox.path("a/b")) }
        #endif
        try files.removeDirectory(sandbox.path("a/b"))
        try files.remove(sandbox.path("a/file"))
        try files.remove(sandbox.path("a/link"))
        try files.removeDirectory(sandbox.path("a"))
        #expect(try sandbox.names() == [])
        expect(ErrorNumber.ENOENT) { try files.remove(sandbox.path("a")) }
    }

    @Test(arguments: Sandbox.Kind.allCases) func renames(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        func rename(_ old: String, _ new: String) throws {
            try files.rename(sandbox.path(old), to: sandbox.path(new))
        }
        try sandbox.make("one", "1")
        try sandbox.make("two", "2")
        try rename("one", "two")
        #expect(try sandbox.names() == ["two"])
        #expect(try sandbox.contents("two") == "1")
        try files.makeDirectory(sandbox.path("a"), permissions: 0o755)
        try files.makeDirectory(sandbox.path("b"), permissions: 0o755)
        expect(ErrorNumber.EISDIR) { try rename("two", "a") }
        expect(ErrorNumber.ENOTDIR) { try rename("a", "two") }
        try rename("two", "a/file")
        expect(ErrorNumber.ENOTEMPTY) { try rename("b", "a") }
        try rename("a", "b")
        #expect(try sandbox.names("b") == ["file"])
        expect(ErrorNumber.EINVAL) { try rename("b", "b/c") }
        expect(ErrorNumber.ENOENT) { try rename("missing", "x") }
        try rename("b", "b")
        #expect(try sandbox.contents("b/file") == "1")
    }

    @Test(arguments: Sandbox.Kind.allCases) func followsLinks(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        func link(_ name: String, _ target: String) throws {
            try files.makeSymbolicLink(sandbox.path(name), to: HostPath(Array(target.utf8)))
        }
        try files.makeDirectory(sandbox.path("d"), permissions: 0o755)
        try sandbox.make("d/file", "text")
        try link("relative", "d/file")
        try link("absolute", "\(sandbox.directory)/d")
        try link("d/up", "..")
        #expect(try sandbox.contents("relative") == "text")
        #expect(try sandbox.contents("absolute/file") == "text")
        #expect(try sandbox.contents("d/up/absolute/up/relative") == "text")
        #expect(try files.target(ofLink: sandbox.path("relative")) == Array("d/file".utf8))
        expect(ErrorNumber.EINVAL) { try files.target(ofLink: sandbox.path("d")) }
        expect(ErrorNumber.EEXIST) { try link("relative", "x") }
        #expect(try files.status(of: sandbox.path("relative"), followingLink: false).kind == .symbolicLink)
        #expect(try files.status(of: sandbox.path("relative"), followingLink: true).kind == .regular)
        #expect(try files.status(of: sandbox.path("absolute/"), followingLink: false).kind == .directory)
        expect(ErrorNumber.ELOOP) { try sandbox.open("relative", [.readOnly, .noFollow]) }
        try link("loop", "loop")
        expect(ErrorNumber.ELOOP) { try sandbox.open("loop", .readOnly) }
        try link("dangling", "d/new")
        expect(ErrorNumber.ENOENT) { try sandbox.open("dangling", .readOnly) }
        expect(ErrorNumber.EEXIST) { try sandbox.open("dangling", [.writeOnly, .create, .exclusive]) }
        try sandbox.make("dangling", "made")
        #expect(try sandbox.contents("d/new") == "made")
    }

    @Test(arguments: Sandbox.Kind.allCases) func filesLiveWhileTheyAreUsed(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        try sandbox.make("file", "text")
        try files.link(sandbox.path("file"), to: sandbox.path("second"), followingLink: true)
        #expect(try files.status(of: sandbox.path("file"), followingLink: true).linkCount == 2)
        expect(ErrorNumber.EEXIST) {
            try files.link(sandbox.path("file"), to: sandbox.path("second"), followingLink: true)
        }
        let file = try sandbox.open("file", .readWrite)
        try files.remove(sandbox.path("file"))
        #expect(try sandbox.contents("second") == "text")
        try files.remove(sandbox.path("second"))
        #expect(try files.status(of: file).linkCount == 0)
        _ = try files.write(file, text: "TE")
        #expect(try files.readText(file, upTo: 10, at: 0) == "TExt")
        try files.close(file)
    }

    @Test(arguments: Sandbox.Kind.allCases) func pathsStartAtOpenDirectories(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        try files.makeDirectory(sandbox.path("d"), permissions: 0o755)
        let directory = try sandbox.open("d", [.readOnly, .directory])
        let inside = try HostPath(Array("file".utf8), relativeTo: directory)
        let file = try files.open(inside, flags: [.writeOnly, .create], permissions: 0o644)
        #expect(try sandbox.names("d") == ["file"])
        #expect(try files.status(of: inside, followingLink: true).kind == .regular)
        expect(ErrorNumber.ENOTDIR) {
            try files.status(of: HostPath(Array("x".utf8), relativeTo: file), followingLink: true)
        }
        expect(ErrorNumber.EBADF) {
            try files.status(of: HostPath(Array("x".utf8), relativeTo: 100_000), followingLink: true)
        }
        try files.close(file)
        try files.remove(inside)
        try files.close(directory)
    }

    @Test(arguments: Sandbox.Kind.allCases) func tellsAndSetsWhatIsKnown(kind: Sandbox.Kind) throws {
        let sandbox = try Sandbox(kind)
        let files = sandbox.files
        let path = try sandbox.path("file")
        try sandbox.make("file", "12345")
        let status = try files.status(of: path, followingLink: true)
        #expect(status.kind == .regular && status.size == 5 && status.linkCount == 1)
        #expect(try status.user == sandbox.host.process.identity().effectiveUser)
        try files.setPermissions(of: path, to: 0o640, followingLink: true)
        #expect(try files.status(of: path, followingLink: true).mode == 0o100640)
        let times = FileTimes(
            access: FileTime(seconds: 1_000_000_000, nanoseconds: 123_456_789), modification: FileTime(seconds: -5))
        try files.setTimes(of: path, to: times, followingLink: true)
        #expect(try files.status(of: path, followingLink: true).accessTime == times.access)
        #expect(try files.status(of: path, followingLink: true).modificationTime == times.modification)
        let file = try sandbox.open("file", .readWrite)
        try files.setPermissions(of: file, to: 0o600)
        #expect(try files.status(of: file).permissions == 0o600)
        try files.setTimes(of: file, to: nil)
        #expect(try files.status(of: file).modificationTime > times.modification)
        let invalid = FileTimes(access: FileTime(nanoseconds: 1_000_000_000), modification: FileTime())
        expect(ErrorNumber.EINVAL) { try files.setTimes(of: file, to: invalid) }
        try files.setOwner(of: file, user: .max, group: .max)
        try files.setOwner(of: path, user: .max, group: .max, followingLink: true)
        try files.close(file)
        try files.checkAccess(path, .exists, effectiveUser: false, followingLink: true)
        try files.checkAccess(path, [.read, .write], effectiveUser: true, followingLink: true)
        expect(ErrorNumber.EACCES) {
            try files.checkAccess(path, .execute, effectiveUser: false, followingLink: true)
        }
        expect(ErrorNumber.ENOENT) {
            try files.checkAccess(sandbox.path("x"), .exists, effectiveUser: false, followingLink: true)
        }
    }

    @Test func timesBefore1970HavePositiveNanoseconds() {
        #expect(FileTime(nanosecondsSinceEpoch: -1) == FileTime(seconds: -1, nanoseconds: 999_999_999))
        #expect(FileTime(nanosecondsSinceEpoch: .min).nanoseconds == 145_224_192)
        #expect(FileTime(nanosecondsSinceEpoch: 2_000_000_001) == FileTime(seconds: 2, nanoseconds: 1))
    }

    /// Permissions hold for whoever is not the system's root, whom tests may run as.
    @Test func permissionsHold() throws {
        let sandbox = try Sandbox(.memory)
        let files = sandbox.files
        try sandbox.make("file")
        try files.setPermissions(of: sandbox.path("file"), to: 0o200, followingLink: true)
        expect(ErrorNumber.EACCES) { try sandbox.open("file", .readOnly) }
        try files.close(try sandbox.open("file", .writeOnly))
        try files.makeDirectory(sandbox.path("d"), permissions: 0o777)
        #expect(try files.status(of: sandbox.path("d"), followingLink: true).permissions == 0o755)
        try files.setPermissions(of: sandbox.path("d"), to: 0o500, followingLink: true)
        expect(ErrorNumber.EACCES) { try sandbox.make("d/file") }
        expect(ErrorNumber.EACCES) { try files.rename(sandbox.path("file"), to: sandbox.path("d/file")) }
        try files.setPermissions(of: sandbox.path("d"), to: 0o600, followingLink: true)
        expect(ErrorNumber.EACCES) { try sandbox.open("d/x", .readOnly) }
        #expect(try files.setCreationMask(0o077) == 0o022)
        try sandbox.make("private")
        #expect(try files.status(of: sandbox.path("private"), followingLink: true).permissions == 0o600)
        expect(ErrorNumber.EPERM) {
            try files.setOwner(of: sandbox.path("file"), user: 0, group: 0, followingLink: true)
        }
    }
}
