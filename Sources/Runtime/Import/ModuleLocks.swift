// In CPython: _ModuleLock and what belongs to it in Lib/importlib/_bootstrap.py

/// The classes of locks of `_frozen_importlib`. Its functions hold other locks (`ImportLocking.swift`): these only
/// count, but a `_ModuleLockManager` holds a real one as well.
extension Bootstrap {
    static func addLocks(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        let context = functions.context
        try context.add(to: functions.module, "_module_locks", context.makeDict().value)
        try context.add(to: functions.module, "_blocking_on", context.makeDict().value)
        state.pointee.types.deadlockError = try functions.defineClass(
            "_DeadlockError", bases: [context.types.runtimeError], ""
        ) { _ in }
        state.pointee.types.moduleLock = try functions.defineClass(
            "_ModuleLock", "The lock of a module that is being imported. Who holds it may take it again."
        ) { (maker) throws(Raised) in
            try maker.method("__init__", "(self, name)", "") { (context, arguments) throws(Raised) in
                for name in [Name.lock, .wakeup] {
                    try context.setAttribute(arguments[0], name, context.makeThreadLockIfAny())
                }
                try context.setAttribute(arguments[0], .name, arguments[1])
                try context.setAttribute(arguments[0], .owner, .none)
                try context.setAttribute(arguments[0], .count, context.integer(0))
                try context.setAttribute(arguments[0], .waiters, context.integer(0))
                return .none
            }
            try maker.method("has_deadlock", "(self)", "") { (_, _) throws(Raised) in .false }
            try maker.method("acquire", "(self)", "Takes the lock.") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], .owner, context.threadIdentity())
                try changeCount(context, arguments[0], by: 1)
                return .true
            }
            try maker.method("release", "(self)", "Gives the lock back.") { (context, arguments) throws(Raised) in
                let owner = try context.getAttribute(arguments[0], .owner)
                guard try context.equal(owner, context.threadIdentity()) else {
                    throw context.runtimeError("cannot release un-acquired lock")
                }
                try changeCount(context, arguments[0], by: -1)
                if try context.equal(context.getAttribute(arguments[0], .count), context.integer(0)) {
                    try context.setAttribute(arguments[0], .owner, .none)
                }
                return .none
            }
            try maker.method("__repr__", "(self)", "") { (context, arguments) throws(Raised) in
                try represent(context, arguments[0], "_ModuleLock")
            }
        }
        state.pointee.types.dummyModuleLock = try functions.defineClass(
            "_DummyModuleLock", "A lock of a module for a Python without threads."
        ) { (maker) throws(Raised) in
            try maker.method("__init__", "(self, name)", "") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], .name, arguments[1])
                try context.setAttribute(arguments[0], .count, context.integer(0))
                return .none
            }
            try maker.method("acquire", "(self)", "") { (context, arguments) throws(Raised) in
                try changeCount(context, arguments[0], by: 1)
                return .true
            }
            try maker.method("release", "(self)", "") { (context, arguments) throws(Raised) in
                if try context.equal(context.getAttribute(arguments[0], .count), context.integer(0)) {
                    throw context.runtimeError("cannot release un-acquired lock")
                }
                try changeCount(context, arguments[0], by: -1)
                return .none
            }
            try maker.method("__repr__", "(self)", "") { (context, arguments) throws(Raised) in
                try represent(context, arguments[0], "_DummyModuleLock")
            }
        }
        state.pointee.types.moduleLockManager = try functions.defineClass("_ModuleLockManager", "") {
            (maker) throws(Raised) in
            try maker.method("__init__", "(self, name)", "") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], ._name, arguments[1])
                try context.setAttribute(arguments[0], ._lock, .none)
                return .none
            }
            try maker.method("__enter__", "(self)", "") { (context, arguments) throws(Raised) in
                let lock = try context.moduleLock(context.getAttribute(arguments[0], ._name))
                try context.setAttribute(arguments[0], ._lock, lock)
                let name = try context.getAttribute(arguments[0], ._name)
                if name.isString(context) {
                    let key = context.intern(try context.exactString(name))
                    guard try context.takeModuleLock(key) != nil else { throw context.deadlockError(key) }
                }
                _ = try context.callMethod(lock, .acquire)
                return .none
            }
            try maker.method("__exit__", "(self, *args, **kwargs)", "") { (context, arguments) throws(Raised) in
                _ = try context.callMethod(context.getAttribute(arguments[0], ._lock), .release)
                let name = try context.getAttribute(arguments[0], ._name)
                if name.isString(context),
                    let held = context.heldModuleLock(context.intern(try context.exactString(name)))
                {
                    context.giveBackModuleLock(held)
                }
                return .none
            }
        }
        try functions.define("_get_module_lock", "(name)", "The lock of a module, made if there is none.") {
            (context, arguments) throws(Raised) in
            try context.moduleLock(arguments[0])
        }
        try functions.define(
            "_lock_unlock_module", "(name)", "Waits until a module that another thread imports is complete."
        ) { (context, arguments) throws(Raised) in
            guard arguments[0].isString(context) else { return .none }
            try context.awaitModule(context.intern(context.exactString(arguments[0])))
            return .none
        }
    }

    private static func changeCount(_ context: Context, _ lock: Value, by step: Int) throws(Raised) {
        let count = try context.getAttribute(lock, .count)
        guard let number = context.machineInteger(count) else {
            throw context.typeError("the count of a lock must be an int")
        }
        try context.setAttribute(lock, .count, context.integer(number &+ step))
    }

    private static func represent(_ context: Context, _ lock: Value, _ name: String) throws(Raised) -> Value {
        let shown = try context.representationText(context.getAttribute(lock, .name))
        return context.string("\(name)(\(shown)) at \(lock.bits)")
    }
}

extension Context {
    /// The lock of a module: that in `_module_locks`, which refers to it weakly, or a new one.
    func moduleLock(_ name: Value) throws(Raised) -> Value {
        let state = try importSystem()
        let table = state.pointee.bootstrap.unsafelyUnwrapped.dictionary.get(name: intern("_module_locks"))
        guard table.isExactly(types.dict) else { return try call(state.pointee.types.moduleLock.value, name) }
        let known = try get(DictObject(table), name)
        if known.isBound {
            let lock = try call(known)
            if !lock.isNone { return lock }
        }
        let lock = try call(state.pointee.types.moduleLock.value, name)
        let reference = try makeWeakReference(to: lock, callback: .unbound, type: types.weakReference)
        try set(DictObject(table), name, reference)
        return lock
    }

    /// A lock of module `_thread`, or None where there is no such module.
    fileprivate func makeThreadLockIfAny() throws(Raised) -> Value {
        guard let module = try nativeModuleIfAny("_thread") else { return .none }
        return try call(getAttribute(module, intern("allocate_lock")))
    }

    /// What `_thread.get_ident` answers.
    fileprivate func threadIdentity() throws(Raised) -> Value {
        guard let module = try nativeModuleIfAny("_thread") else { return integer(1) }
        return try call(getAttribute(module, intern("get_ident")))
    }
}
