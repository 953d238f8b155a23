// In CPython: Python/sysmodule.c

/// Functions of `sys` that are called by the interpreter, or have to do with exceptions and tracing.
extension SysModule {
    static func addHooks(_ add: BuiltinsModule.Adder) {
        add("addaudithook", "($module, /, hook)", "Adds a function that hears of events.") {
            (context, arguments) throws(Raised) in
            let hooks = context.interpreter.pointee.auditHooks
            if hooks.isBound {
                // The other hooks may be against it; only what is no Exception goes on.
                do throws(Raised) {
                    try context.audit("sys.addaudithook")
                } catch {
                    guard context.catches(context.types.exception) else { throw error }
                    return .none
                }
                try context.append(ListObject(hooks), arguments[0])
            } else {
                let list = try context.makeList()
                try context.append(list, arguments[0])
                context.interpreter.pointee.auditHooks = list.value
            }
            return .none
        }
        add.raw("audit", "!(event, *args)", "Tells the audit hooks of an event.") {
            (context, arguments) throws(Raised) in
            try context.requireNoKeywords(arguments, "audit")
            guard arguments.count > 0 else {
                throw context.typeError("audit() missing 1 required positional argument: 'event'")
            }
            let hooks = context.interpreter.pointee.auditHooks
            guard hooks.isBound else { return .none }
            guard context.type(of: arguments[0]).has(.stringSubclass) else {
                throw context.typeError(
                    "expected str for argument 'event', not \(context.typeName(of: arguments[0]))")
            }
            let rest = try context.makeTuple(arguments.base + 1, count: arguments.count - 1)
            var index = 0
            while index < ListObject(hooks).count {
                _ = try context.call(ListObject(hooks)[index], arguments[0], rest.value)
                index += 1
            }
            return .none
        }
        add.raw(
            "breakpointhook", "!(*args, **kws)",
            "Calls the function that PYTHONBREAKPOINT names, or pdb.set_trace; if that is 0, none.", breakpointHook)
        add("displayhook", "($module, object, /)", "Shows the value of an interactive expression.", displayHook)
        add("exc_info", "($module, /)", "Class, instance and traceback of the exception being handled.") { context, _ in
            let exception = context.currentHandledException
            if exception.isUnbound { return context.tuple(.none, .none, .none) }
            return context.tuple(
                context.type(of: exception).value, exception, ExceptionObject(exception).traceback.orNone)
        }
        add.raw("excepthook", "($module, exctype, value, traceback, /)", "Shows an exception that nobody handled.") {
            (context, arguments) throws(Raised) in
            try context.requireNoKeywords(arguments, "excepthook")
            try context.requireCount(arguments, "excepthook", 3, 3)
            context.displayException(arguments[1], traceback: arguments[2])
            return .none
        }
        add.raw("exit", "($module, status=None, /)", "Ends the program by raising SystemExit.") {
            (context, arguments) throws(Raised) in
            try context.requireNoKeywords(arguments, "exit")
            try context.requireCount(arguments, "exit", 0, 1)
            guard arguments.count == 1, !arguments[0].isNone else {
                throw context.raise(
                    context.makeException(context.types.systemExit, context.interpreter.pointee.emptyTuple))
            }
            let isTuple = arguments[0].isExactly(context.types.tuple)
            throw context.raise(
                context.makeException(context.types.systemExit, isTuple ? arguments[0] : context.tuple(arguments[0])))
        }
        add("unraisablehook", "($module, unraisable, /)", "Shows an exception that could not be raised.") {
            (context, arguments) throws(Raised) in
            guard let type = context.unraisableType, context.type(of: arguments[0]) === type else {
                throw context.typeError("sys.unraisablehook argument type must be UnraisableHookArgs")
            }
            let parts = TupleObject(arguments[0])
            context.displayUnraisable(
                type: parts[0], value: parts[1], traceback: parts[2], message: parts[3], object: parts[4])
            return .none
        }
        add("settrace", "!($module, function, /)", "Sets the function that traces each line.") {
            (context, arguments) throws(Raised) in
            try context.audit("sys.settrace")
            try context.setTraceFunction(arguments[0])
            return .none
        }
        add("gettrace", "($module, /)", "The function that traces.") { context, _ in
            context.thread.pointee.traceFunction.orNone
        }
        add("setprofile", "!($module, function, /)", "Sets the function that traces calls.") {
            (context, arguments) throws(Raised) in
            try context.audit("sys.setprofile")
            try context.setProfileFunction(arguments[0])
            return .none
        }
        add("getprofile", "($module, /)", "The function that profiles.") { context, _ in
            context.thread.pointee.profileFunction.orNone
        }
        add("call_tracing", "($module, func, args, /)", "Calls a function with tracing on.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[1]).has(.tupleSubclass) else {
                throw context.typeError(
                    "call_tracing() argument 2 must be tuple, not \(context.argumentTypeName(arguments[1]))")
            }
            let wasInside = context.thread.pointee.isInsideTrace
            context.thread.pointee.isInsideTrace = false
            context.updateTracing()
            defer {
                context.thread.pointee.isInsideTrace = wasInside
                context.updateTracing()
            }
            return try context.call(arguments[0], tuple: TupleObject(arguments[1]))
        }
    }

    private static func displayHook(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let value = arguments[0]
        guard let builtins = context.interpreter.pointee.builtins else {
            throw context.runtimeError("lost builtins module")
        }
        if value.isNone { return .none }
        let underscore = StringObject(context.intern("_"))
        try context.set(builtins, name: underscore, .none)
        let output = context.interpreter.pointee.sysDictionary?.get(name: context[string: .stdout]) ?? .unbound
        guard output.isGiven else { throw context.runtimeError("lost sys.stdout") }
        let text = try context.representation(value)
        do throws(Raised) {
            try context.writeText(text, to: output)
        } catch {
            guard context.catches(context.types.unicodeEncodeError) else { throw error }
            try context.writeText(context.asciiRepresentation(value), to: output)
        }
        try context.writeText(context.character(0x0A), to: output)
        try context.set(builtins, name: underscore, value)
        return .none
    }
}
