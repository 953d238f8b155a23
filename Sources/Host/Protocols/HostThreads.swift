// In CPython: Python/thread.c, Python/thread_pthread.h

/// Threads of the operating system, and what they wait for each other with.
package protocol HostThreads: AnyObject, Sendable {
    /// Which thread asks.
    func current() throws(HostError) -> ThreadIdentity
    /// Runs something on a new thread, with a native stack of so many bytes (0: as many as is usual), and returns the
    /// thread's identifier. `EAGAIN` where there are no threads.
    func start(stackSize: Int, _ body: @escaping @Sendable () -> Void) throws(HostError) -> UInt64
    /// Something to wait with.
    func makeMonitor() -> any HostMonitor
    /// The number of the clock that shows the processor time of a thread.
    func processorClock(ofThread identifier: UInt64) throws(HostError) -> Int32
}

extension HostThreads {
    package func processorClock(ofThread identifier: UInt64) throws(HostError) -> Int32 { throw .notPermitted }
}

/// A lock, and the possibility to sleep until another calls.
package protocol HostMonitor: AnyObject, Sendable {
    func lock()
    func unlock()
    /// Gives up the lock, waits at most so many nanoseconds for a call, and takes the lock again. It may return without
    /// a call. False: the time is over.
    func wait(nanoseconds: Int64) -> Bool
    /// Wakes all that wait.
    func notifyAll()
}

/// What a thread is known by.
package struct ThreadIdentity: Equatable, Sendable {
    /// Different for all threads that run at the same time; never 0.
    package var identifier: UInt64
    /// The number that the system shows.
    package var native: UInt64

    package init(identifier: UInt64, native: UInt64) {
        self.identifier = identifier
        self.native = native
    }
}

/// For hosts with one thread: whoever waits is alone, so no call ever comes.
package final class SingleThreads: HostThreads {
    private final class Monitor: HostMonitor {
        func lock() {}
        func unlock() {}
        func wait(nanoseconds: Int64) -> Bool { false }
        func notifyAll() {}
    }

    package init() {}

    package func current() throws(HostError) -> ThreadIdentity { ThreadIdentity(identifier: 1, native: 1) }
    package func start(stackSize: Int, _ body: @escaping @Sendable () -> Void) throws(HostError) -> UInt64 {
        throw HostError(ErrorNumber.EAGAIN)
    }
    package func makeMonitor() -> any HostMonitor { Monitor() }
}
