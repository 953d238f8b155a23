import TaipanHost
import Testing

@Suite struct DeniedHostTests {
    private let path: HostPath

    init() throws {
        path = try HostPath(Array("/tmp".utf8))
    }

    @Test func pathsAreRefused() {
        let files = DeniedHost().files
        let times = FileTimes(access: FileTime(), modification: FileTime())
        expect(ErrorNumber.EACCES) { try files.open(path, flags: .readOnly, permissions: 0) }
        expect(ErrorNumber.EACCES) { try files.status(of: path, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.checkAccess(path, [], effectiveUser: false, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.setPermissions(of: path, to: 0, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.setOwner(of: path, user: 0, group: 0, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.setTimes(of: path, to: times, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.entries(of: path) }
        expect(ErrorNumber.EACCES) { try files.makeDirectory(path, permissions: 0) }
        expect(ErrorNumber.EACCES) { try files.removeDirectory(path) }
        expect(ErrorNumber.EACCES) { try files.remove(path) }
        expect(ErrorNumber.EACCES) { try files.rename(path, to: path) }
        expect(ErrorNumber.EACCES) { try files.link(path, to: path, followingLink: true) }
        expect(ErrorNumber.EACCES) { try files.makeSymbolicLink(path, to: path) }
        expect(ErrorNumber.EACCES) { try files.target(ofLink: path) }
        expect(ErrorNumber.EACCES) { try files.truncate(path, to: 0) }
        expect(ErrorNumber.EACCES) { try files.currentDirectory() }
        expect(ErrorNumber.EACCES) { try files.changeDirectory(to: path) }
    }

    @Test(arguments: [0, 1, 3, -1, .max] as [Int32]) func descriptorsAreRefused(descriptor: Int32) {
        let files = DeniedHost(output: .refused).files
        expect(ErrorNumber.EPERM) { try files.close(descriptor) }
        expect(ErrorNumber.EPERM) { try files.readText(descriptor, upTo: 1) }
        expect(ErrorNumber.EPERM) { try files.readText(descriptor, upTo: 1, at: 0) }
        expect(ErrorNumber.EPERM) { try files.write(descriptor, text: "x") }
        expect(ErrorNumber.EPERM) { try files.write(descriptor, text: "x", at: 0) }
        expect(ErrorNumber.EPERM) { try files.position(descriptor) }
        expect(ErrorNumber.EPERM) { try files.truncate(descriptor, to: 0) }
        expect(ErrorNumber.EPERM) { try files.synchronize(descriptor, metadata: true) }
        expect(ErrorNumber.EPERM) { try files.terminalSize(descriptor) }
        expect(ErrorNumber.EPERM) { try files.duplicate(descriptor) }
        expect(ErrorNumber.EPERM) { try files.duplicate(descriptor, onto: 5, inheritable: true) }
        expect(ErrorNumber.EPERM) { try files.isInheritable(descriptor) }
        expect(ErrorNumber.EPERM) { try files.setInheritable(descriptor, true) }
        expect(ErrorNumber.EPERM) { try files.isBlocking(descriptor) }
        expect(ErrorNumber.EPERM) { try files.setBlocking(descriptor, true) }
        expect(ErrorNumber.EPERM) { try files.status(of: descriptor) }
        expect(ErrorNumber.EPERM) { try files.setPermissions(of: descriptor, to: 0) }
        expect(ErrorNumber.EPERM) { try files.setOwner(of: descriptor, user: 0, group: 0) }
        expect(ErrorNumber.EPERM) { try files.setTimes(of: descriptor, to: nil) }
        expect(ErrorNumber.EPERM) { try files.entries(of: descriptor) }
        expect(ErrorNumber.EPERM) { try files.changeDirectory(to: descriptor) }
        expect(ErrorNumber.EPERM) { try files.pipe() }
        expect(ErrorNumber.EPERM) { try files.setCreationMask(0) }
        #expect(!files.isTerminal(descriptor))
    }

    @Test func servicesAreRefused() throws {
        let host = DeniedHost()
        for kind in ClockKind.allCases {
            expect(ErrorNumber.EPERM) { try host.clock.now(kind) }
            expect(ErrorNumber.EPERM) { try host.clock.facts(of: kind) }
        }
        expect(ErrorNumber.EPERM) { try host.clock.sleep(nanoseconds: 0) }
        expect(ErrorNumber.EPERM) { try host.clock.calendarTime(at: 0, in: .utc) }
        expect(ErrorNumber.EPERM) { try host.clock.seconds(atLocal: CalendarTime(year: 1970, month: 1, day: 1)) }
        expect(ErrorNumber.EPERM) { try host.clock.reloadTimeZone() }
        expect(ErrorNumber.EPERM) { try host.entropy.fill(UnsafeMutableRawBufferPointer(start: nil, count: 0)) }
        expect(ErrorNumber.EPERM) { try host.process.identity() }
        expect(ErrorNumber.EPERM) { try host.process.system() }
        expect(ErrorNumber.EPERM) { try host.process.processorCount() }
        expect(ErrorNumber.EPERM) { try host.process.times() }
        expect(ErrorNumber.EPERM) { try host.process.exit(status: 0) }
        expect(ErrorNumber.EPERM) { try host.signals.disposition(of: 2) }
        expect(ErrorNumber.EPERM) { try host.signals.setDisposition(of: 2, to: .ignored) }
        expect(ErrorNumber.EPERM) { try host.signals.send(2, to: 1) }
        expect(ErrorNumber.EPERM) { try host.signals.setWakeupDescriptor(1) }
        expect(ErrorNumber.EPERM) { try host.environment.setValue([0x61], of: [0x61]) }
        expect(ErrorNumber.EPERM) { try host.environment.removeValue(of: [0x61]) }
        #expect(try host.environment.variables() == [])
        #expect(try host.environment.value(of: [0x61]) == nil)
        #expect(try host.process.arguments() == [])
        #expect(host.signals.takePending() == [])
    }

    @Test func outputIsSwallowedIfSaidSo() throws {
        let host = DeniedHost()
        #expect(host.standardStreams == StandardStreams(input: nil, output: 1, error: 2))
        #expect(try host.files.write(1, text: "text") == 4)
        #expect(try host.files.status(of: 2).kind == .pipe)
        expect(ErrorNumber.ESPIPE) { try host.files.position(1) }
        expect(ErrorNumber.EPERM) { try host.files.write(3, text: "text") }
        expect(ErrorNumber.EPERM) { try host.files.readText(0, upTo: 1) }
        #expect(
            DeniedHost(output: .refused).standardStreams == StandardStreams(input: nil, output: nil, error: nil))
    }
}
