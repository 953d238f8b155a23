// In CPython: _ModuleLock in Lib/importlib/_bootstrap.py; the import lock of Python/import.c

/// A module that a thread finds and loads. Others that want it wait until that one has it complete.
///
/// Such a record lies outside of the heap and lives as long as somebody holds it or waits for it. Its name is interned,
/// and interned texts stay.
struct ModuleLock {
    var name: Value
    var owner: UnsafeMutablePointer<ThreadState>?
    /// How often the owner has taken it.
    var count: Int
    var isLocked: Bool
    /// Takings that were not given back, and threads that wait.
    var users: Int
    var next: UnsafeMutablePointer<ModuleLock>?
}

extension Context {
    // MARK: Modules

    /// Takes the lock of a module, for which it may wait. Nil: the thread that has it waits, maybe through others, for
    /// this one.
    func takeModuleLock(_ name: Value) throws(Raised) -> UnsafeMutablePointer<ModuleLock>? {
        let lock = findModuleLock(name) ?? makeModuleLock(name)
        if lock.pointee.isLocked, lock.pointee.owner != thread {
            if waitsForThisThread(lock) { return nil }
            lock.pointee.users += 1
            let me = thread
            me.pointee.awaitedModule = lock
            defer { me.pointee.awaitedModule = nil }
            do throws(Raised) {
                _ = try acquire(address(in: lock, \.isLocked), .forever)
            } catch {
                leave(lock)
                throw error
            }
        } else {
            lock.pointee.users += 1
            lock.pointee.isLocked = true
        }
        lock.pointee.owner = thread
        lock.pointee.count += 1
        return lock
    }

    /// Gives the lock of a module back once.
    func giveBackModuleLock(_ lock: UnsafeMutablePointer<ModuleLock>) {
        lock.pointee.count -= 1
        if lock.pointee.count == 0 {
            lock.pointee.owner = nil
            if lock.pointee.users > 1 {
                release(address(in: lock, \.isLocked))
            } else {
                lock.pointee.isLocked = false
            }
        }
        leave(lock)
    }

    /// Calls `body` while this thread has the lock of a module.
    func withModuleLock(
        _ name: Value, _ body: () throws(Raised) -> Value
    ) throws(Raised) -> Value {
        guard let lock = try takeModuleLock(name) else { throw deadlockError(name) }
        defer { giveBackModuleLock(lock) }
        return try body()
    }

    /// Waits until a module is complete that another thread loads. That one may wait for this thread; then the module
    /// is used as it is.
    func awaitModule(_ name: Value) throws(Raised) {
        if let lock = try takeModuleLock(name) { giveBackModuleLock(lock) }
    }

    /// A module that was found in `sys.modules` may be one that another thread loads.
    @inline(__always) func awaitIfLoading(_ module: Value, _ name: Value) throws(Raised) {
        guard _slowPath(importState.pointee.moduleLocks != nil), resources.interpreterLock != nil else { return }
        if try isInitializing(module) { try awaitModule(name) }
    }

    func deadlockError(_ name: Value) -> Raised {
        let type = importState.pointee.isReady ? importState.pointee.types.deadlockError : types.runtimeError
        return raise(type, "deadlock detected by _ModuleLock(\(quoted(name))) at \(thread.pointee.identifier)")
    }

    /// The lock of a module that this thread holds.
    func heldModuleLock(_ name: Value) -> UnsafeMutablePointer<ModuleLock>? {
        guard let lock = findModuleLock(name), lock.pointee.isLocked, lock.pointee.owner == thread else { return nil }
        return lock
    }

    /// Where no other thread will ever go on, its locks hold nobody back.
    func forgetModuleLocksOfOthers() {
        var link = address(in: importState, \.moduleLocks)
        while let lock = link.pointee {
            if lock.pointee.owner == thread {
                lock.pointee.users = lock.pointee.count
                link = address(in: lock, \.next)
            } else {
                // Those threads may still look at it, so it is not given back to the system.
                link.pointee = lock.pointee.next
            }
        }
        if importState.pointee.importLockOwner != thread {
            importState.pointee.importLockOwner = nil
            importState.pointee.isImportLocked = false
            importState.pointee.lockDepth = 0
        }
    }

    private func waitsForThisThread(_ lock: UnsafeMutablePointer<ModuleLock>) -> Bool {
        var lock = lock
        while lock.pointee.isLocked, let owner = lock.pointee.owner {
            if owner == thread { return true }
            guard let awaited = owner.pointee.awaitedModule else { return false }
            lock = awaited
        }
        return false
    }

    private func findModuleLock(_ name: Value) -> UnsafeMutablePointer<ModuleLock>? {
        var next = importState.pointee.moduleLocks
        while let lock = next {
            if lock.pointee.name === name { return lock }
            next = lock.pointee.next
        }
        return nil
    }

    private func makeModuleLock(_ name: Value) -> UnsafeMutablePointer<ModuleLock> {
        let lock = UnsafeMutablePointer<ModuleLock>.allocate(capacity: 1)
        lock.initialize(
            to: ModuleLock(
                name: name, owner: nil, count: 0, isLocked: false, users: 0, next: importState.pointee.moduleLocks))
        importState.pointee.moduleLocks = lock
        return lock
    }

    private func leave(_ lock: UnsafeMutablePointer<ModuleLock>) {
        lock.pointee.users -= 1
        guard lock.pointee.users == 0 else { return }
        var link = address(in: importState, \.moduleLocks)
        while let next = link.pointee {
            if next == lock {
                link.pointee = lock.pointee.next
                lock.deallocate()
                return
            }
            link = address(in: next, \.next)
        }
    }

    private func address<Record, Field>(
        in record: UnsafeMutablePointer<Record>, _ field: KeyPath<Record, Field>
    ) -> UnsafeMutablePointer<Field> {
        (UnsafeMutableRawPointer(record) + MemoryLayout<Record>.offset(of: field).unsafelyUnwrapped)
            .assumingMemoryBound(to: Field.self)
    }

    // MARK: The import lock

    /// Takes the lock that is held while finders are asked.
    func takeImportLock() throws(Raised) {
        let state = importState
        if !state.pointee.isImportLocked {
            state.pointee.isImportLocked = true
        } else if state.pointee.importLockOwner != thread {
            _ = try acquire(address(in: state, \.isImportLocked), .forever)
        }
        state.pointee.importLockOwner = thread
        state.pointee.lockDepth += 1
    }

    /// Gives the import lock back once; RuntimeError if this thread does not hold it.
    func giveBackImportLock() throws(Raised) {
        guard importState.pointee.isImportLocked, importState.pointee.importLockOwner == thread else {
            throw runtimeError("not holding the import lock")
        }
        giveBackImportLock(to: importState.pointee.lockDepth - 1)
    }

    /// Gives the import lock back until it is held so often, if it still is held more often.
    func giveBackImportLock(to depth: Int) {
        let state = importState
        guard state.pointee.importLockOwner == thread, state.pointee.lockDepth > depth else { return }
        state.pointee.lockDepth = depth
        guard depth == 0 else { return }
        state.pointee.importLockOwner = nil
        release(address(in: state, \.isImportLocked))
    }
}
