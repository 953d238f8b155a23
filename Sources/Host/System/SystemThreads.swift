// In CPython: Python/thread_pthread.h

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

#if !canImport(Darwin)
// Its header shows it only to those who ask for GNU's additions.
@_silgen_name("gettid") private func linuxThreadNumber() -> Int32
#endif

/// Threads of the process.
package final class SystemThreads: HostThreads {
    package init() {}

    package func current() throws(HostError) -> ThreadIdentity {
        #if canImport(Darwin)
        let identifier = UInt64(UInt(bitPattern: pthread_self()))
        var native: UInt64 = 0
        pthread_threadid_np(nil, &native)
        #else
        let identifier = UInt64(pthread_self())
        let native = UInt64(linuxThreadNumber())
        #endif
        return ThreadIdentity(identifier: identifier, native: native)
    }

    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    package func start(stackSize: Int, _ body: @escaping @Sendable () -> Void) throws(HostError) -> UInt64 {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        if stackSize > 0 { pthread_attr_setstacksize(&attributes, stackSize) }
        let argument = Unmanaged.passRetained(Body(body))
        #if canImport(Darwin)
        var thread: pthread_t?
        let result = pthread_create(&thread, &attributes, SystemThreads.runBody, argument.toOpaque())
        #else
        var thread = pthread_t()
        let result = pthread_create(&thread, &attributes, SystemThreads.runBody, argument.toOpaque())
        #endif
        if result != 0 {
            argument.release()
            throw HostError(result)
        }
        #if canImport(Darwin)
        return UInt64(UInt(bitPattern: thread))
        #else
        return UInt64(thread)
        #endif
    }

    package func makeMonitor() -> any HostMonitor { SystemMonitor() }

    #if canImport(Glibc)
    package func processorClock(ofThread identifier: UInt64) throws(HostError) -> Int32 {
        var clock = clockid_t()
        let error = pthread_getcpuclockid(pthread_t(identifier), &clock)
        if error != 0 { throw HostError(error) }
        return Int32(clock)
    }
    #endif

    #if canImport(Darwin)
    private static let runBody: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
    }
    #else
    private static let runBody: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
    }
    #endif
}

/// A mutex and a condition of the system's thread library.
package final class SystemMonitor: HostMonitor, @unchecked Sendable {
    // Unchecked: the addresses never change, and what lies there is made for many threads.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    package init() {
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        #if canImport(Darwin)
        pthread_cond_init(condition, nil)
        #else
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
        #endif
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    package func lock() { pthread_mutex_lock(mutex) }
    package func unlock() { pthread_mutex_unlock(mutex) }
    package func notifyAll() { pthread_cond_broadcast(condition) }

    package func wait(nanoseconds: Int64) -> Bool {
        let duration = timespec(FileTime(nanosecondsSinceEpoch: max(0, nanoseconds)))
        #if canImport(Darwin)
        var relative = duration
        return pthread_cond_timedwait_relative_np(condition, mutex, &relative) != ETIMEDOUT
        #else
        var deadline = timespec()
        clock_gettime(CLOCK_MONOTONIC, &deadline)
        deadline.tv_nsec += duration.tv_nsec
        let (seconds, overflow) = deadline.tv_sec.addingReportingOverflow(duration.tv_sec)
        deadline.tv_sec = overflow ? .max : seconds
        if deadline.tv_nsec >= 1_000_000_000 {
            deadline.tv_nsec -= 1_000_000_000
            if deadline.tv_sec < .max { deadline.tv_sec += 1 }
        }
        return pthread_cond_timedwait(condition, mutex, &deadline) != ETIMEDOUT
        #endif
    }
}
