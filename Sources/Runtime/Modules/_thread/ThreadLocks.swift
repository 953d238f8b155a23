// In CPython: Modules/_threadmodule.c (lockobject, rlockobject)
import TaipanHost

struct LockFields: BitwiseCopyable {
    var header: Header
    var isLocked: Bool
}
typealias LockObject = Reference<LockFields>

struct RecursiveLockFields: BitwiseCopyable {
    var header: Header
    /// Whoever holds it, and how often it was taken.
    var owner: UInt64
    var count: Int
    var isLocked: Bool
}
typealias RecursiveLockObject = Reference<RecursiveLockFields>

/// How long to wait for a lock.
enum LockPatience {
    case never
    case forever
    case nanoseconds(Int64)
}

extension Context {
    private static let acquireParameters = ParameterList("acquire", "(blocking=True, timeout=-1)")

    /// Reads the arguments `blocking=True, timeout=-1` of `acquire`.
    func lockPatience(_ arguments: Arguments) throws(Raised) -> LockPatience {
        let bound = try bind(arguments, to: Self.acquireParameters)
        let isBlocking = bound[0].isUnbound ? true : try parseInt32(bound[0]) != 0
        guard bound[1].isBound else { return isBlocking ? .forever : .never }
        let timeout = try nanoseconds(ofSeconds: bound[1], .away)
        let isForever = timeout == -1_000_000_000
        if !isBlocking {
            if !isForever { throw valueError("can't specify a timeout for a non-blocking call") }
            return .never
        }
        if isForever { return .forever }
        if timeout < 0 { throw valueError("timeout value must be positive") }
        // What C counts in microseconds has to fit.
        if timeout > 9_223_372_036_000_000_000 { throw overflowError("timeout value is too large") }
        return timeout == 0 ? .never : .nanoseconds(timeout)
    }

    /// Takes a lock whose state lies at an address inside of an object that the caller keeps. Handlers of signals run
    /// while it waits, and finalizers if the loop has called with `arguments`: one of them may give the lock back.
    /// False: the time is over.
    func acquire(
        _ isLocked: UnsafeMutablePointer<Bool>, _ patience: LockPatience, calledWith arguments: Arguments? = nil
    ) throws(Raised) -> Bool {
        if !isLocked.pointee {
            isLocked.pointee = true
            return true
        }
        var deadline = Int64.max
        if case .never = patience { return false }
        var now = try monotonicTime()
        if case .nanoseconds(let duration) = patience {
            let (sum, overflow) = now.addingReportingOverflow(duration)
            deadline = overflow ? .max : sum
        }
        var isFinalized = false
        while isLocked.pointee {
            if now >= deadline { return false }
            waitForRelease(nanoseconds: min(50_000_000, deadline - now))
            let before = now
            now = try monotonicTime()
            if isLocked.pointee, let arguments {
                isFinalized = finalizeWhileWaiting(arguments, nanoseconds: now - before, isKnown: isFinalized)
            }
            // Signals are answered while one waits.
            try safepoint()
        }
        isLocked.pointee = true
        return true
    }

    private func monotonicTime() throws(Raised) -> Int64 {
        do throws(HostError) {
            return try resources.host.clock.now(.monotonic)
        } catch {
            throw osError(error)
        }
    }

    /// Waits until some lock is released, or for a while.
    private func waitForRelease(nanoseconds: Int64) {
        let clock = resources.host.clock
        let lock = resources.interpreterLock
        let ticket = lock?.beginWaiting() ?? 0
        do throws(HostError) {
            try blocking { () throws(HostError) in
                if let lock { return lock.wait(since: ticket, nanoseconds: nanoseconds) }
                try clock.sleep(nanoseconds: nanoseconds)
            }
        } catch {
            // Interrupted, or a host without clocks: the caller looks again.
        }
    }

    /// Lets others know that a lock is free.
    func release(_ isLocked: UnsafeMutablePointer<Bool>) {
        isLocked.pointee = false
        resources.interpreterLock?.announceRelease()
    }
}

/// The type `lock`.
enum LockType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(LockFields.self)
        type.flags(.weaklyReferencable)
        type.documentation("A lock: one at a time can hold it. allocate_lock makes them.")
        type.slots.representation = UnaryFunction { (context, value) in
            let state = LockObject(value).isLocked ? "locked" : "unlocked"
            return context.string("<\(state) _thread.lock object at \(context.addressText(value))>")
        }
        type.rawMethod("acquire_lock", "!($self, blocking, timeout)", "The same as acquire.", acquire)
        type.rawMethod(
            "acquire", "!($self, blocking, timeout)", "Takes the lock, waiting for it if asked to; whether it did.",
            acquire)
        type.method("release_lock", "!($self, /)", "The same as release.", release)
        type.method("release", "!($self, /)", "Gives the lock back.", release)
        type.method("locked_lock", "!($self, /)", "The same as locked.", locked)
        type.method("locked", "!($self, /)", "Whether somebody holds the lock.", locked)
        type.rawMethod("__enter__", "!($self)", "The same as acquire.", acquire)
        type.method("__exit__", "!($self, *args)", "Gives the lock back.", release)
    }

    static func state(_ value: Value) -> UnsafeMutablePointer<Bool> {
        UnsafeMutableRawPointer(LockObject(value).pointer)
            .advanced(by: MemoryLayout<LockFields>.offset(of: \.isLocked).unsafelyUnwrapped)
            .assumingMemoryBound(to: Bool.self)
    }

    private static func acquire(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let patience = try context.lockPatience(arguments.dropFirst())
        return Value(try context.acquire(state(arguments[0]), patience, calledWith: arguments))
    }

    private static func release(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard LockObject(arguments[0]).isLocked else { throw context.runtimeError("release unlocked lock") }
        context.release(state(arguments[0]))
        return .none
    }

    private static func locked(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(LockObject(arguments[0]).isLocked)
    }
}

/// The type `RLock`.
enum RecursiveLockType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(RecursiveLockFields.self)
        type.flags([.weaklyReferencable, .baseType])
        type.documentation("A lock that its holder can take again.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(RecursiveLockFields.self, type).value
        }
        type.slots.representation = UnaryFunction { (context, value) in
            let lock = RecursiveLockObject(value)
            let state = lock.count > 0 ? "locked" : "unlocked"
            let name = context.typeName(of: value)
            return context.string(
                "<\(state) \(name) object owner=\(lock.owner) count=\(lock.count) at \(context.addressText(value))>")
        }
        type.rawMethod(
            "acquire", "!($self, blocking, timeout)", "Takes the lock, waiting for it if asked to; whether it did.",
            acquire)
        type.method("release", "!($self, /)", "Gives the lock back once.", release)
        type.method("_is_owned", "!($self, /)", "Whether the thread that asks holds the lock.") { context, arguments in
            let lock = RecursiveLockObject(arguments[0])
            return Value(lock.count > 0 && lock.owner == context.thread.pointee.identifier)
        }
        type.rawMethod("_acquire_restore", "!($self, state, /)", "Takes the lock as often as it was held.", restore)
        type.method(
            "_release_save", "!($self, /)", "Gives the lock back entirely; the answer tells how it was held.", save)
        type.rawMethod("__enter__", "!($self)", "The same as acquire.", acquire)
        type.method("__exit__", "!($self, *args)", "Gives the lock back once.", release)
    }

    private static func state(_ value: Value) -> UnsafeMutablePointer<Bool> {
        UnsafeMutableRawPointer(RecursiveLockObject(value).pointer)
            .advanced(by: MemoryLayout<RecursiveLockFields>.offset(of: \.isLocked).unsafelyUnwrapped)
            .assumingMemoryBound(to: Bool.self)
    }

    private static func acquire(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let patience = try context.lockPatience(arguments.dropFirst())
        let lock = RecursiveLockObject(arguments[0])
        let me = context.thread.pointee.identifier
        if lock.count > 0, lock.owner == me {
            guard lock.count < .max else { throw context.overflowError("Internal lock count overflowed") }
            lock.count += 1
            return .true
        }
        guard try context.acquire(state(arguments[0]), patience, calledWith: arguments) else { return .false }
        lock.owner = me
        lock.count = 1
        return .true
    }

    private static func release(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let lock = RecursiveLockObject(arguments[0])
        guard lock.count > 0, lock.owner == context.thread.pointee.identifier else {
            throw context.runtimeError("cannot release un-acquired lock")
        }
        lock.count -= 1
        if lock.count == 0 {
            lock.owner = 0
            context.release(state(arguments[0]))
        }
        return .none
    }

    private static func save(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let lock = RecursiveLockObject(arguments[0])
        guard lock.count > 0 else { throw context.runtimeError("cannot release un-acquired lock") }
        let answer = context.tuple(context.integer(lock.count), context.integer(unsigned: lock.owner))
        lock.count = 0
        lock.owner = 0
        context.release(state(arguments[0]))
        return answer
    }

    private static func restore(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "_acquire_restore", 1, 1)
        let saved = arguments[1]
        guard context.type(of: saved).has(.tupleSubclass) else {
            throw context.typeError(
                "_acquire_restore() argument 1 must be 2-item sequence, not \(context.argumentTypeName(saved))")
        }
        let items = TupleObject(saved)
        guard items.count == 2 else {
            throw context.typeError(
                "_acquire_restore() argument 1 must be sequence of length 2, not \(items.count)")
        }
        let count = context.machineInteger(try context.integerArgument(items[0])) ?? 0
        let owner = context.unsignedInteger(try context.integerArgument(items[1])) ?? 0
        _ = try context.acquire(state(arguments[0]), .forever)
        let lock = RecursiveLockObject(arguments[0])
        lock.count = max(0, count)
        lock.owner = owner
        return .none
    }
}
