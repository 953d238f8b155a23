// In CPython: Modules/atexitmodule.c

/// What `atexit` keeps: the functions, a list, or unbound.
struct AtExitState: BitwiseCopyable {
    var functions: Value
}

/// The module `atexit`: functions that are called when the interpreter ends. They are kept as tuples of the function,
/// its arguments and its keyword arguments; None stands where one was taken away.
enum AtExitModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("atexit", "Functions that are called when the program ends.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("register", "!(func, *args, **kwargs)", "Adds a function to call.", register)
        add("unregister", "!($module, func, /)", "Takes a function away.", unregister)
        add("_clear", "!($module, /)", "Takes all functions away.") { (context, _) throws(Raised) in
            context.modules.pointee.atexit.functions = .unbound
            return .none
        }
        add("_run_exitfuncs", "!($module, /)", "Calls all functions now.") { (context, _) throws(Raised) in
            let last = context.runExitFunctions()
            if last.isBound { throw context.raise(last) }
            return .none
        }
        add("_ncallbacks", "!($module, /)", "How many functions there are.") { context, _ in
            let functions = context.modules.pointee.atexit.functions
            return context.integer(functions.isBound ? ListObject(functions).count : 0)
        }
        return module
    }

    private static func register(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count > 0 else {
            throw context.typeError("register() takes at least 1 argument (0 given)")
        }
        guard context.type(of: arguments[0]).slots.call != nil else {
            throw context.typeError("the first argument must be callable")
        }
        let rest = try context.makeTuple(arguments.base + 1, count: arguments.count - 1)
        var keywords = Value.none
        if arguments.hasKeywords {
            let dictionary = context.makeDict()
            let names = TupleObject(arguments.keywordNames)
            for index in 0..<names.count {
                try context.set(
                    dictionary, name: StringObject(names[index]), arguments.base[arguments.count + index])
            }
            keywords = dictionary.value
        }
        let entry = context.tuple(arguments[0], rest.value, keywords)
        if context.modules.pointee.atexit.functions.isUnbound {
            context.modules.pointee.atexit.functions = try context.makeList().value
        }
        try context.append(ListObject(context.modules.pointee.atexit.functions), entry)
        return arguments[0]
    }

    private static func unregister(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let functions = context.modules.pointee.atexit.functions
        guard functions.isBound else { return .none }
        let list = ListObject(functions)
        var index = 0
        while index < list.count {
            if !list[index].isNone, try context.equal(TupleObject(list[index])[0], arguments[0]), index < list.count {
                list[index] = .none
            }
            index += 1
        }
        return .none
    }
}

extension Context {
    /// Calls the functions of `atexit`, the last one first. What they raise is shown; the last exception is the answer,
    /// unbound if there was none. Functions that are registered meanwhile are forgotten.
    @discardableResult
    func runExitFunctions() -> Value {
        var last = Value.unbound
        guard modules.pointee.atexit.functions.isBound else { return last }
        defer { modules.pointee.atexit.functions = .unbound }
        var index = ListObject(modules.pointee.atexit.functions).count
        while index > 0 {
            index -= 1
            guard modules.pointee.atexit.functions.isBound else { break }
            let list = ListObject(modules.pointee.atexit.functions)
            guard index < list.count, !list[index].isNone else { continue }
            let entry = TupleObject(list[index])
            do throws(Raised) {
                let keywords = entry[2].isNone ? nil : DictObject(entry[2])
                _ = try call(entry[0], tuple: TupleObject(entry[1]), keywords: keywords)
            } catch {
                let exception = takeRaised()
                last = exception
                if type(of: exception).isSubtype(of: types.systemExit) { continue }
                writeMessage("Error in atexit._run_exitfuncs:\n")
                displayException(exception, traceback: ExceptionObject(exception).traceback)
            }
        }
        return last
    }
}
