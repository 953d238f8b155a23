import TaipanHost
import Testing

/// What a host need not have is refused.
@Suite struct RefusalTests {
    @Test func hostsWithoutASystemRefuseProcesses() throws {
        for host in [DeniedHost(), try InMemoryHost()] as [any Host] {
            let path = try HostPath(Array("/tmp".utf8))
            let process = host.process
            expect(ErrorNumber.EPERM) { try process.fork() }
            expect(ErrorNumber.EPERM) { try process.runShell(Array("true".utf8)) }
            expect(ErrorNumber.EPERM) { try process.execute(path, arguments: [[0x78]], environment: nil) }
            expect(ErrorNumber.EPERM) {
                try process.spawn(SpawnRequest(path: [0x78], arguments: [[0x78]], environment: []))
            }
            expect(ErrorNumber.EPERM) { try process.wait(for: -1, options: 0) }
            expect(ErrorNumber.EPERM) { try process.become(.user, 0) }
            expect(ErrorNumber.EPERM) { try process.affinity(of: 0) }
            expect(ErrorNumber.EPERM) { try host.files.fileSystem(of: .path(path)) }
            expect(ErrorNumber.EPERM) { try host.files.attributes(of: .descriptor(0)) }
            expect(ErrorNumber.EPERM) { try host.signals.changeMask(0, []) }
            expect(ErrorNumber.EPERM) { try host.threads.processorClock(ofThread: 1) }
        }
    }
}
