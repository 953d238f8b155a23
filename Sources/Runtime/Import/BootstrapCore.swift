// In CPython: Lib/importlib/_bootstrap.py

/// The module `_frozen_importlib`.
enum Bootstrap {
    static let documentation: StaticString = "The core of import: finding, making and executing modules."

    static func fill(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        let context = functions.context
        let module = functions.module
        try context.add(to: module, "_bootstrap_external", state.pointee.external.unsafelyUnwrapped.value)
        try functions.define("_wrap", "(new, old)", "Copies name and documentation of a function to another.", wrap)
        try functions.define("_new_module", "(name)", "") { (context, arguments) throws(Raised) in
            try context.call(context.types.module.value, arguments[0])
        }
        try addLocks(functions, state)
        try functions.define(
            "_call_with_frames_removed", "(f, *args, **kwds)", "Calls a function; tracebacks do not show from where."
        ) { (context, arguments) throws(Raised) in
            try context.call(arguments[0], tuple: TupleObject(arguments[1]), keywords: DictObject(arguments[2]))
        }
        try functions.define(
            "_verbose_message", "(message, *args, verbosity=1)", "Writes a line to standard error if -v was given.",
            verboseMessage)
        try functions.define(
            "_requires_builtin", "(fxn)", "A decorator of methods that get the name of a built-in module."
        ) { (context, arguments) throws(Raised) in
            try requiring(context, arguments[0], "_requires_builtin_wrapper", builtinWrapper)
        }
        try functions.define(
            "_requires_frozen", "(fxn)", "A decorator of methods that get the name of a frozen module."
        ) { (context, arguments) throws(Raised) in
            try requiring(context, arguments[0], "_requires_frozen_wrapper", frozenWrapper)
        }
        try functions.define(
            "_load_module_shim", "(self, fullname)", "Loads a module and answers that in sys.modules. Deprecated."
        ) { (context, arguments) throws(Raised) in
            try context.loadModuleShim(arguments[0], arguments[1])
        }
        try functions.define("_module_repr", "(module)", "") { (context, arguments) throws(Raised) in
            context.string(try context.moduleRepresentation(arguments[0]))
        }
        try addSpecs(functions, state)
        try addLoading(functions)
        try addBuiltinImporter(functions, state)
        try addFrozenImporter(functions, state)
        state.pointee.types.importLockContext = try functions.defineClass(
            "_ImportLockContext", bases: [], "Holds the import lock while a block runs."
        ) { (maker) throws(Raised) in
            try maker.method("__enter__", "(self)", "Takes the lock.") { (context, _) throws(Raised) in
                try context.takeImportLock()
                return .none
            }
            try maker.method(
                "__exit__", "(self, exc_type, exc_value, exc_traceback)", "Gives the lock back."
            ) { (context, _) throws(Raised) in
                try context.giveBackImportLock()
                return .none
            }
        }
        try addImporting(functions)
        let modules = context.interpreter.pointee
        try context.add(to: module, "sys", modules.sysModule)
        if let imp = try context.nativeModuleIfAny("_imp") { try context.add(to: module, "_imp", imp) }
    }

    private static func wrap(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        for name in [Name.__module__, .__name__, .__qualname__, .__doc__] {
            let value = try context.getAttributeIfPresent(arguments[1], name)
            if value.isBound { try context.setAttribute(arguments[0], name, value) }
        }
        let attributes = try context.getAttribute(arguments[0], .__dict__)
        _ = try context.callMethod(attributes, .update, context.getAttribute(arguments[1], .__dict__))
        return .none
    }

    private static func verboseMessage(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let wanted = try context.compareIsTrue(
            context.integer(context.resources.options.verbose), arguments[1], .greaterOrEqual)
        guard wanted else { return .none }
        let format = try context.getAttribute(arguments[0], context.intern("format"))
        let line = try context.call(format, tuple: TupleObject(arguments[2]))
        try context.verbose(0) { () throws(Raised) in try context.displayText(line) }
        return .none
    }

    /// A function that checks the module's name before it calls another.
    private static func requiring(
        _ context: Context, _ function: Value, _ name: StaticString, _ code: @escaping NativeFunction.Function
    ) throws(Raised) -> Value {
        let state = context.importState
        let maker = ImportFunctionMaker(
            context: context, module: state.pointee.bootstrap.unsafelyUnwrapped,
            fileName: state.pointee.bootstrapFileName)
        let made = try maker.make(
            name, "(self, fullname)", "", owner: "", bound: [function], NativeFunction(code))
        for attribute in [Name.__module__, .__name__, .__qualname__, .__doc__] {
            let value = try context.getAttributeIfPresent(function, attribute)
            if value.isBound { try context.setAttribute(made, attribute, value) }
        }
        return made
    }

    private static func builtinWrapper(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireBuiltin(arguments[2])
        return try context.call(arguments[0], arguments[1], arguments[2])
    }

    private static func frozenWrapper(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireFrozen(arguments[2])
        return try context.call(arguments[0], arguments[1], arguments[2])
    }
}

extension Context {
    /// Raises ImportError unless there is a built-in module of that name.
    func requireBuiltin(_ name: Value) throws(Raised) {
        let names = interpreter.pointee.sysDictionary?.get(name: self[string: .builtin_module_names]) ?? .unbound
        if names.isBound, try contains(names, name) { return }
        throw importError("\(try representationText(name)) is not a built-in module", name: name)
    }

    /// Raises ImportError unless there is a frozen module of that name.
    func requireFrozen(_ name: Value) throws(Raised) {
        if FrozenModules.contains(try frozenName(name)) { return }
        throw importError("\(try representationText(name)) is not a frozen module", name: name)
    }

    /// The argument of `_imp.is_frozen` and its like.
    func frozenName(_ name: Value) throws(Raised) -> StringObject {
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("is_frozen() argument must be str, not \(argumentTypeName(name))")
        }
        return StringObject(name)
    }
}
