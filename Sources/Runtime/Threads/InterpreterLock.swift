// In CPython: Python/ceval_gil.h
import CTaipanMemory
import TaipanHost

/// The global interpreter lock: of the threads of an interpreter, the one that holds it runs. It comes into being with
/// the second thread; until then nothing waits and nothing is locked.
///
/// A thread that wants it waits for the switch interval and then asks the holder, by a bit of its pending work, to let
/// go at the next safepoint. The holder waits in turn until somebody else has had it, or the same thread would always
/// win.
final class InterpreterLock: @unchecked Sendable {
    // Unchecked: everything is read and written while the monitor is locked.
    private let monitor: any HostMonitor
    private var holder: UnsafeMutablePointer<ThreadState>?
    private var switches: UInt64 = 0
    private var waiting = 0
    /// Requests of the last holder that are the interpreter's rather than the thread's.
    private var carried: PendingWork = []
    private var isEnding = false
    private var interval: Int64

    /// Where threads wait for locks of `_thread`, and how often one was released.
    private let releaseMonitor: any HostMonitor
    private var releases: UInt64 = 0
    private var releaseWaiters = 0

    init(_ threads: any HostThreads, holder: UnsafeMutablePointer<ThreadState>, interval: Double) {
        monitor = threads.makeMonitor()
        releaseMonitor = threads.makeMonitor()
        self.holder = holder
        self.interval = Int64(max(1e-6, min(interval, 1e3)) * 1e9)
    }

    func setInterval(_ seconds: Double) {
        monitor.lock()
        interval = Int64(max(1e-6, min(seconds, 1e3)) * 1e9)
        monitor.unlock()
    }

    /// Waits for the lock. When the interpreter ends, only its main thread ever gets it again.
    func acquire(_ context: Context, _ thread: UnsafeMutablePointer<ThreadState>, isMain: Bool) {
        monitor.lock()
        waiting += 1
        while holder != nil || (isEnding && !isMain) {
            if isEnding && !isMain { waitForEver() }
            let before = switches
            let isCalled = monitor.wait(nanoseconds: interval)
            if !isCalled, let holder, switches == before { holder.request(.dropInterpreterLock) }
        }
        waiting -= 1
        holder = thread
        switches &+= 1
        context.interpreter.pointee.thread = thread
        thread.request(carried)
        monitor.notifyAll()
        monitor.unlock()
    }

    /// What becomes of the other threads when the interpreter ends: nobody waits for them any more. The monitor is
    /// locked.
    private func waitForEver() -> Never {
        waiting -= 1
        while true { _ = monitor.wait(nanoseconds: 1_000_000_000) }
    }

    /// Lets go of the lock; with `isForced`, not before another thread has had it, if one waits.
    func release(_ thread: UnsafeMutablePointer<ThreadState>, isForced: Bool = false) {
        monitor.lock()
        carried = PendingWork(rawValue: thread.pointee.pendingWork).intersection(.memory)
        holder = nil
        let before = switches
        monitor.notifyAll()
        if isForced, !isEnding {
            while switches == before, waiting > 0, !isEnding { _ = monitor.wait(nanoseconds: interval) }
        }
        monitor.unlock()
    }

    /// From now on the other threads wait for ever.
    func end() {
        monitor.lock()
        isEnding = true
        monitor.unlock()
    }

    // MARK: Waiting for locks of programs

    /// How often a lock was released; to be asked while the interpreter lock is held.
    func beginWaiting() -> UInt64 {
        releaseMonitor.lock()
        defer { releaseMonitor.unlock() }
        releaseWaiters += 1
        return releases
    }

    /// Waits until a lock is released since `beginWaiting`, or for a while. To be called without the interpreter lock.
    func wait(since ticket: UInt64, nanoseconds: Int64) {
        releaseMonitor.lock()
        if releases == ticket { _ = releaseMonitor.wait(nanoseconds: nanoseconds) }
        releaseWaiters -= 1
        releaseMonitor.unlock()
    }

    /// Wakes those that wait for a lock.
    func announceRelease() {
        releaseMonitor.lock()
        if releaseWaiters > 0 {
            releases &+= 1
            releaseMonitor.notifyAll()
        }
        releaseMonitor.unlock()
    }
}

extension Context {
    /// Calls something that may wait for long and touches no objects, while other threads run.
    @inline(__always) func blocking<Result>(
        _ body: () throws(HostError) -> Result
    ) throws(HostError) -> Result {
        guard let lock = resources.interpreterLock else { return try body() }
        return try blocking(lock, body)
    }

    @inline(never) private func blocking<Result>(
        _ lock: InterpreterLock, _ body: () throws(HostError) -> Result
    ) throws(HostError) -> Result {
        let me = thread
        var result: Swift.Result<Result, HostError> = .failure(HostError(ErrorNumber.EINTR))
        withRegistersOnStack { stackPointer in
            // From here on the collector looks at this thread's stack from outside.
            me.pointee.savedStackPointer = stackPointer
            lock.release(me)
            do throws(HostError) {
                result = .success(try body())
            } catch {
                result = .failure(error)
            }
            lock.acquire(self, me, isMain: me == interpreter.pointee.mainThread)
            me.pointee.savedStackPointer = 0
        }
        return try result.get()
    }

    /// Lets another thread run, if one waits.
    func yieldInterpreterLock() {
        let me = thread
        me.withdraw(.dropInterpreterLock)
        guard let lock = resources.interpreterLock else { return }
        withRegistersOnStack { stackPointer in
            me.pointee.savedStackPointer = stackPointer
            lock.release(me, isForced: true)
            lock.acquire(self, me, isMain: me == interpreter.pointee.mainThread)
            me.pointee.savedStackPointer = 0
        }
    }

    /// Calls `body` with the address from which the native stack, and on it the registers that calls preserve, extends.
    private func withRegistersOnStack(_ body: (UInt) -> Void) {
        withoutActuallyEscaping(body) { body in
            var holder = body
            withUnsafeMutablePointer(to: &holder) { pointer in
                taipan_with_registers_on_stack(
                    { argument, stackPointer in
                        argument.assumingMemoryBound(to: ((UInt) -> Void).self).pointee(UInt(stackPointer))
                    }, pointer)
            }
        }
    }
}
