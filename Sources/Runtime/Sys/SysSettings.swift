// In CPython: Python/sysmodule.c

/// Functions of `sys` that set something, and those that tell it.
extension SysModule {
    static func addSettings(_ add: BuiltinsModule.Adder) {
        add("getrecursionlimit", "($module, /)", "How deep calls may go.") { context, _ in
            context.integer(context.configuredRecursionLimit)
        }
        add("setrecursionlimit", "($module, limit, /)", "Sets how deep calls may go.", setRecursionLimit)
        add("getswitchinterval", "($module, /)", "How long a thread runs before another may.") { context, _ in
            context.float(context.resources.switchInterval)
        }
        add("setswitchinterval", "($module, interval, /)", "Sets how long a thread runs before another may.") {
            (context, arguments) throws(Raised) in
            let seconds = try realNumber(context, arguments[0])
            guard seconds > 0 else { throw context.valueError("switch interval must be strictly positive") }
            context.resources.switchInterval = seconds
            context.resources.interpreterLock?.setInterval(seconds)
            return .none
        }
        add("setcheckinterval", "($module, n, /)", "Deprecated; is only remembered.") {
            (context, arguments) throws(Raised) in
            try context.warn(
                context.types.deprecationWarning,
                "sys.getcheckinterval() and sys.setcheckinterval() are deprecated.  Use sys.setswitchinterval() instead."
            )
            context.resources.checkInterval = try BuiltinsModule.cInteger(context, arguments[0])
            return .none
        }
        add("getcheckinterval", "($module, /)", "Deprecated.") { (context, _) throws(Raised) in
            try context.warn(
                context.types.deprecationWarning,
                "sys.getcheckinterval() and sys.setcheckinterval() are deprecated.  Use sys.getswitchinterval() instead."
            )
            return context.integer(context.resources.checkInterval)
        }
        add("setdlopenflags", "($module, flags, /)", "Sets what getdlopenflags answers: no libraries are loaded.") {
            (context, arguments) throws(Raised) in
            context.resources.libraryFlags = try BuiltinsModule.cInteger(context, arguments[0])
            return .none
        }
        add("getdlopenflags", "($module, /)", "The flags that libraries would be loaded with.") { context, _ in
            context.integer(context.resources.libraryFlags)
        }
        add("set_coroutine_origin_tracking_depth", "($module, /, depth)", "How many frames coroutines remember.") {
            (context, arguments) throws(Raised) in
            let depth = try BuiltinsModule.cInteger(context, arguments[0])
            guard depth >= 0 else { throw context.valueError("depth must be >= 0") }
            context.thread.pointee.coroutineOriginDepth = depth
            return .none
        }
        add("get_coroutine_origin_tracking_depth", "($module, /)", "How many frames coroutines remember.") {
            context, _ in
            context.integer(context.thread.pointee.coroutineOriginDepth)
        }
        add.raw(
            "set_asyncgen_hooks", "!($module, firstiter=None, finalizer=None)",
            "Sets what is called for asynchronous generators.", setAsyncGeneratorHooks)
        add("get_asyncgen_hooks", "($module, /)", "What is called for asynchronous generators.") {
            (context, _) throws(Raised) in
            let type = try context.memoizedType(
                "asyncgen_hooks", module: "builtins", fields: ["firstiter", "finalizer"])
            return try StructSequence.make(
                context, type,
                [
                    context.thread.pointee.asyncGeneratorFirstIteration.orNone,
                    context.thread.pointee.asyncGeneratorFinalizer.orNone,
                ])
        }
        add("get_int_max_str_digits", "($module, /)", "How many digits a text of an int may have.") { context, _ in
            context.integer(context.interpreter.pointee.maximumIntegerDigits)
        }
        add("set_int_max_str_digits", "($module, /, maxdigits)", "Sets how many digits a text of an int may have.") {
            (context, arguments) throws(Raised) in
            let digits = try BuiltinsModule.cInteger(context, arguments[0])
            guard digits == 0 || digits >= 640 else {
                throw context.valueError("maxdigits must be 0 or larger than 640")
            }
            context.interpreter.pointee.maximumIntegerDigits = digits
            return .none
        }
    }

    private static func setRecursionLimit(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let limit = try BuiltinsModule.cInteger(context, arguments[0])
        guard limit >= 1 else {
            throw context.valueError("recursion limit must be greater or equal than 1")
        }
        let depth = context.thread.pointee.recursionDepth
        // As CPython: there must be room to come down again.
        let mark = Context.lowWaterMark(ofLimit: limit)
        if depth >= mark {
            throw context.raise(
                context.types.recursionError,
                "cannot set the recursion limit to \(limit) at the recursion depth \(depth): the limit is too low")
        }
        context.thread.pointee.recursionLimit = limit
        context.thread.pointee.isRecovering = false
        return .none
    }

    private static func setAsyncGeneratorHooks(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bindKeywords(arguments, "", ["firstiter", "finalizer"])
        let (firstIteration, finalizer) = (bound[0], bound[1])
        for (hook, name) in [(finalizer, "finalizer"), (firstIteration, "firstiter")] {
            if hook.isGiven, context.type(of: hook).slots.call == nil {
                throw context.typeError("callable \(name) expected, got \(context.typeName(of: hook))")
            }
        }
        if finalizer.isBound { context.thread.pointee.asyncGeneratorFinalizer = finalizer.noneAsUnbound }
        if firstIteration.isBound {
            context.thread.pointee.asyncGeneratorFirstIteration = firstIteration.noneAsUnbound
        }
        return .none
    }

    /// A `double` parameter of C.
    static func realNumber(_ context: Context, _ value: Value) throws(Raised) -> Double {
        if value.isInlineFloat { return value.inlineFloat }
        if value.isSmallInteger { return Double(value.smallInteger) }
        let type = context.type(of: value)
        if type.isSubtype(of: context.types.float) { return FloatObject(value).number }
        guard type.slots.float != nil || context.hasIndex(value) else {
            throw context.typeError("must be real number, not \(type.nameText)")
        }
        return try realNumber(context, context.call(context.types.float.value, value))
    }
}

extension Context {
    /// A type of named tuples that is made when it is first needed and kept with the attributes of `sys`.
    func memoizedType(
        _ name: StaticString, module: StaticString, fields: [StaticString]
    ) throws(Raised) -> TypeObject {
        let key = StringObject(intern(string("_type of " + String(describing: name))))
        let types = interpreter.pointee.privateObjects
        if types.isBound {
            let known = DictObject(types).get(name: key)
            if known.isBound { return TypeObject(known) }
        } else {
            interpreter.pointee.privateObjects = makeDict().value
        }
        let type = try StructSequence.makeType(self, name, module: module, "", fields: fields)
        try set(DictObject(interpreter.pointee.privateObjects), name: key, type.value)
        return type
    }
}
