import Synchronization
import TaipanHost
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Signals of the real process: one after the other, for they are the same for all.
@Suite(.serialized) struct SystemSignalTests {
    @Test func signalsAreDelivered() throws {
        let host = SystemHost()
        let signals = host.signals
        let signal = SignalNumber.user1
        #expect(try signals.disposition(of: signal) == .byDefault)
        try signals.setDisposition(of: signal, to: .delivered)
        #expect(try signals.disposition(of: signal) == .delivered)
        let word = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: 1)
        word.initialize(to: Atomic(1))
        try signals.setAttention(SignalAttention(word: word, bits: 2))
        expect(ErrorNumber.EBUSY) { try SystemSignals().setAttention(SignalAttention(word: word, bits: 8)) }
        let ends = try host.files.pipe()
        #expect(try signals.setWakeupDescriptor(ends.write) == nil)
        let process = try host.process.identity().process
        try signals.send(0, to: process)
        try signals.send(signal, to: process)
        // The byte comes last.
        #expect(try host.files.readText(ends.read, upTo: 5).unicodeScalars.map(\.value) == [UInt32(signal)])
        #expect(word.pointee.load(ordering: .sequentiallyConsistent) == 3)
        #expect(signals.takePending().signals == [signal])
        #expect(signals.takePending() == [])

        #expect(try signals.setWakeupDescriptor(nil) == ends.write)
        expect(ErrorNumber.EBADF) { try signals.setWakeupDescriptor(100_000) }
        try signals.setAttention(nil)
        word.deinitialize(count: 1)
        word.deallocate()
        try signals.setDisposition(of: signal, to: .ignored)
        #expect(try signals.disposition(of: signal) == .ignored)
        try signals.send(signal, to: process)
        #expect(signals.takePending() == [])
        try signals.setDisposition(of: signal, to: .byDefault)
        try host.files.close(ends.read)
        try host.files.close(ends.write)
    }

    /// A call that waits ends when a signal comes to its thread.
    @Test func waitingIsInterrupted() throws {
        let host = SystemHost()
        try host.signals.setDisposition(of: SignalNumber.user2, to: .delivered)
        let ends = try host.files.pipe()
        try interrupting { expect(ErrorNumber.EINTR) { try host.clock.sleep(nanoseconds: 20_000_000_000) } }
        try interrupting { expect(ErrorNumber.EINTR) { try host.files.readText(ends.read, upTo: 1) } }
        #expect(host.signals.takePending().signals == [SignalNumber.user2])
        try host.signals.setDisposition(of: SignalNumber.user2, to: .byDefault)
        try host.files.close(ends.read)
        try host.files.close(ends.write)
    }

    /// Runs `body` while another thread sends this one signals until it ends.
    private func interrupting(_ body: () throws -> Void) throws {
        // Threads of the dispatch library, where tests run, block signals; a thread that an interpreter runs on must
        // not.
        var signal = sigset_t()
        sigemptyset(&signal)
        sigaddset(&signal, SIGUSR2)
        pthread_sigmask(SIG_UNBLOCK, &signal, nil)
        defer { pthread_sigmask(SIG_BLOCK, &signal, nil) }
        let interrupter = Interrupter(thread: pthread_self())
        let context = Unmanaged.passUnretained(interrupter).toOpaque()
        #if canImport(Darwin)
        var thread: pthread_t?
        let result = pthread_create(&thread, nil, { Interrupter.run($0) }, context)
        #else
        var thread = pthread_t()
        let result = pthread_create(&thread, nil, { $0.flatMap { Interrupter.run($0) } }, context)
        #endif
        #expect(result == 0)
        defer {
            interrupter.isDone.store(true, ordering: .sequentiallyConsistent)
            #if canImport(Darwin)
            if let thread { pthread_join(thread, nil) }
            #else
            pthread_join(thread, nil)
            #endif
        }
        try body()
    }

    private final class Interrupter {
        let thread: pthread_t
        let isDone = Atomic(false)

        init(thread: pthread_t) {
            self.thread = thread
        }

        static func run(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
            let interrupter = Unmanaged<Interrupter>.fromOpaque(context).takeUnretainedValue()
            usleep(20_000)
            while !interrupter.isDone.load(ordering: .sequentiallyConsistent) {
                pthread_kill(interrupter.thread, SIGUSR2)
                usleep(5_000)
            }
            return nil
        }
    }

    @Test func whatIsNoSignalIsRefused() throws {
        let signals = SystemHost().signals
        for number: Int32 in [.min, -1, 0, 65, .max, SIGKILL, SIGSTOP] {
            expect(ErrorNumber.EINVAL) { try signals.setDisposition(of: number, to: .ignored) }
        }
        expect(ErrorNumber.EINVAL) { try signals.setDisposition(of: SIGUSR1, to: .foreign) }
        expect(ErrorNumber.EINVAL) { try signals.send(1000, to: getpid()) }
    }

    @Test func standardStreamsAreThoseThatAreOpen() throws {
        let host = SystemHost()
        #expect(host.standardStreams.output == 1)
        #expect(host.standardStreams.error == 2)
    }
}
