// In CPython: Modules/_threadmodule.c
import TaipanHost

/// What the module keeps.
struct ThreadModuleState: BitwiseCopyable {
    var lock: TypeObject?
    var hookArguments: TypeObject?
}

/// The module `_thread`.
enum ThreadModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_thread", "What threads are made of: starting them, and locks.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("start_new_thread", "!($module, function, args, kwargs, /)", "Runs a function in a new thread.", start)
        add.raw("start_new", "!($module, function, args, kwargs, /)", "The same as start_new_thread.", start)
        add("allocate_lock", "!($module, /)", "A new lock.", allocate)
        add("allocate", "!($module, /)", "A new lock.", allocate)
        add("exit_thread", "!($module, /)", "Ends the thread, by raising SystemExit.", exit)
        add("exit", "!($module, /)", "Ends the thread, by raising SystemExit.", exit)
        add("interrupt_main", "!($module, /)", "Behaves as if SIGINT had arrived.") {
            (context, _) throws(Raised) in
            context.simulateInterrupt()
            try context.safepoint()
            return .none
        }
        add("get_ident", "!($module, /)", "The number of this thread.") { context, _ in context.threadNumber }
        add("get_native_id", "!($module, /)", "The number that the system gives this thread.") {
            (context, _) throws(Raised) in
            do throws(HostError) {
                return context.integer(unsigned: try context.resources.host.threads.current().native)
            } catch {
                throw context.osError(error)
            }
        }
        add("_count", "!($module, /)", "How many threads run that start_new_thread has started.") { context, _ in
            context.integer(context.resources.startedThreads)
        }
        add.raw("stack_size", "!($module, size, /)", "The size of the stack of new threads; sets another.", stackSize)
        add("_set_sentinel", "!($module, /)", "A lock that is released when this thread ends.") {
            (context, _) throws(Raised) in
            let lock = try context.makeLock()
            context.thread.pointee.sentinel = lock.value
            return lock.value
        }
        add("_excepthook", "!($module, args, /)", "Shows an exception that nobody has caught in a thread.", exceptHook)
        // So that a number of seconds fits into the nanoseconds of a machine integer.
        try context.add(to: module, "TIMEOUT_MAX", context.float(9_223_372_036))
        try context.add(to: module, "error", context.types.runtimeError.value)
        let lock = try context.makeNativeType("lock", module: "_thread") { LockType.declare($0) }
        lock.slots.new = nil
        context.modules.pointee.thread.lock = lock
        try context.add(to: module, "LockType", lock.value)
        let recursive = try context.makeNativeType("RLock", module: "_thread") { RecursiveLockType.declare($0) }
        try context.add(to: module, "RLock", recursive.value)
        let local = try context.makeNativeType("_local", module: "_thread") { ThreadLocalType.declare($0) }
        try context.add(to: module, "_local", local.value)
        let hookArguments = try StructSequence.makeType(
            context, "ExceptHookArgs", module: "_thread", "What threading.excepthook is called with.",
            fields: ["exc_type", "exc_value", "exc_traceback", "thread"])
        context.modules.pointee.thread.hookArguments = hookArguments
        try context.add(to: module, "_ExceptHookArgs", hookArguments.value)
        return module
    }

    private static func allocate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.makeLock().value
    }

    private static func exit(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        throw context.raise(context.makeException(context.types.systemExit, context.interpreter.pointee.emptyTuple))
    }

    private static func start(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "start_new_thread")
        try context.requireCount(arguments, "start_new_thread", 2, 3)
        guard context.type(of: arguments[0]).slots.call != nil else {
            throw context.typeError("first arg must be callable")
        }
        guard context.type(of: arguments[1]).has(.tupleSubclass) else {
            throw context.typeError("2nd arg must be a tuple")
        }
        if arguments.count == 3, !context.type(of: arguments[2]).has(.dictSubclass) {
            throw context.typeError("optional 3rd arg must be a dictionary")
        }
        return context.integer(
            unsigned: try context.startThread(
                arguments[0], arguments[1], arguments.count == 3 ? arguments[2] : .unbound))
    }

    private static func stackSize(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.parseCount(arguments, "stack_size", 0, 1)
        let former = context.integer(context.resources.threadStackSize)
        guard arguments.count == 1 else { return former }
        let size = try context.index(arguments[0], overflow: context.types.overflowError)
        if size < 0 { throw context.valueError("size must be 0 or a positive value") }
        if size != 0, size < 32768 { throw context.valueError("size not valid: \(size) bytes") }
        context.resources.threadStackSize = size
        return former
    }

    private static func exceptHook(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard let type = context.modules.pointee.thread.hookArguments, arguments[0].isExactly(type) else {
            throw context.typeError("_thread.excepthook argument type must be ExceptHookArgs")
        }
        let items = TupleObject(arguments[0])
        // Ending a thread is no error.
        if items[0] === context.types.systemExit.value { return .none }
        let thread = items[3]
        var file = context.interpreter.pointee.sysDictionary?.get(name: context[string: .stderr]) ?? .unbound
        if !file.isGiven {
            if thread.isNone { return .none }
            file = try context.getAttribute(thread, context.intern("_stderr"))
            if file.isNone { return .none }
        }
        let name = thread.isNone ? .unbound : try context.getAttributeIfPresent(thread, context.intern("name"))
        try context.writeText(context.string("Exception in thread "), to: file)
        let shown = name.isBound ? try context.text(name) : context.string("\(context.thread.pointee.identifier)")
        try context.writeText(shown, to: file)
        try context.writeText(context.string(":\n"), to: file)
        context.displayException(items[1], traceback: items[2], to: file)
        return .none
    }
}

extension Context {
    func makeLock() throws(Raised) -> LockObject {
        guard let type = modules.pointee.thread.lock else { throw systemError("there is no lock type") }
        return try allocateInstance(LockFields.self, type)
    }
}
