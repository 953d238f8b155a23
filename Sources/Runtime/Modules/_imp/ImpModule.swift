// In CPython: Python/import.c
import TaipanBytecode

/// The module `_imp`.
enum ImpModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_imp", "What the import system is built on.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("extension_suffixes", "($module, /)", "A list of the suffixes of modules written in C: none.") {
            (context, _) throws(Raised) in
            try extensionSuffixes(context)
        }
        add("lock_held", "($module, /)", "Whether the import lock is held.") { context, _ in
            Value(context.importState.pointee.isImportLocked)
        }
        add("acquire_lock", "($module, /)", "Takes the import lock, which may be taken more than once.") {
            (context, _) throws(Raised) in
            try context.takeImportLock()
            return .none
        }
        add("release_lock", "($module, /)", "Gives the import lock back.") { (context, _) throws(Raised) in
            try context.giveBackImportLock()
            return .none
        }
        add("get_frozen_object", "($module, name, /)", "The code object of a frozen module.") {
            (context, arguments) throws(Raised) in
            let name = try nameArgument(context, arguments[0], "get_frozen_object")
            return try FrozenModules.code(context, name).value
        }
        add("is_frozen_package", "($module, name, /)", "Whether a frozen module is a package.") {
            (context, arguments) throws(Raised) in
            let name = try nameArgument(context, arguments[0], "is_frozen_package")
            guard FrozenModules.contains(name) else { throw FrozenModules.missing(context, name) }
            return Value(FrozenModules.isPackage(name))
        }
        add("create_builtin", "($module, spec, /)", "A built-in module as a spec says, or None.", createBuiltin)
        add("init_frozen", "($module, name, /)", "Executes a frozen module, and answers it.", initializeFrozen)
        add("is_builtin", "($module, name, /)", "1 for a built-in module, -1 for one that is there once, or 0.") {
            (context, arguments) throws(Raised) in
            let name = try nameArgument(context, arguments[0], "is_builtin")
            if name.hasText("sys") || name.hasText("builtins") { return context.integer(-1) }
            return context.integer(context.isNativeModuleName(name) ? 1 : 0)
        }
        add("is_frozen", "($module, name, /)", "Whether there is a frozen module of a name.") {
            (context, arguments) throws(Raised) in
            Value(FrozenModules.contains(try nameArgument(context, arguments[0], "is_frozen")))
        }
        add(
            "create_dynamic", "($module, spec, file=<unrepresentable>, /)", "Would load a module written in C.",
            createDynamic)
        for name in ["exec_dynamic", "exec_builtin"] as [StaticString] {
            add(name, "($module, mod, /)", "Executes a module that was created: nothing is left to do.") {
                context, _ in
                context.integer(0)
            }
        }
        add("_fix_co_filename", "($module, code, path, /)", "Tells a code object where its source is.") {
            (context, arguments) throws(Raised) in
            guard arguments[0].isExactly(context.types.code) else {
                throw context.typeError(
                    "_fix_co_filename() argument 1 must be code, not \(context.argumentTypeName(arguments[0]))")
            }
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError(
                    "_fix_co_filename() argument 2 must be str, not \(context.argumentTypeName(arguments[1]))")
            }
            setFileName(context, CodeObject(arguments[0]), arguments[1])
            return .none
        }
        add("source_hash", "($module, /, key, source)", "The hash of a source that some .pyc files hold.") {
            (context, arguments) throws(Raised) in
            let key = try hashKey(context, arguments[0])
            let hash = sipHash24(try context.bufferBytes(arguments[1]), key0: key, key1: 0)
            return try context.makeBytes((0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) })
        }
        try context.add(
            to: module, "check_hash_based_pycs", context.string(context.resources.options.hashBasedCacheChecks))
        return module
    }

    /// A new list of the suffixes of modules written in C; none can be loaded.
    static func extensionSuffixes(_ context: Context) throws(Raised) -> Value { try context.makeList().value }

    private static func nameArgument(
        _ context: Context, _ value: Value, _ function: String
    ) throws(Raised) -> StringObject {
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("\(function)() argument must be str, not \(context.argumentTypeName(value))")
        }
        return StringObject(value)
    }

    /// A `long` of C, as a key.
    private static func hashKey(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        let type = context.type(of: value)
        if type.isSubtype(of: context.types.float) { throw context.typeError("integer argument expected, got float") }
        guard context.hasIndex(value) else {
            throw context.typeError("an integer is required (got type \(type.nameText))")
        }
        guard let number = context.machineInteger(try context.indexObject(value)) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        return UInt64(bitPattern: Int64(number))
    }

    static func createBuiltin(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = try context.getAttribute(arguments[0], .name)
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError("bad argument type for built-in operation")
        }
        let text = StringObject(name)
        if text.hasText("sys") { return context.interpreter.pointee.sysModule }
        if text.hasText("builtins") { return context.interpreter.pointee.builtinsModule }
        let known = try context.moduleTable().get(name: context.exactString(name))
        if known.isBound, known.isExactly(context.types.module) { return known }
        guard let module = try context.makeNativeModule(named: text) else { return .none }
        // Whoever asked for it says whose it is.
        try context.set(module.dictionary, name: context[string: .__loader__], .none)
        try context.set(module.dictionary, name: context[string: .__spec__], .none)
        return module.value
    }

    static func createDynamic(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = try context.getAttribute(arguments[0], .name)
        let path = try context.getAttribute(arguments[0], .origin)
        guard context.type(of: name).has(.stringSubclass), context.type(of: path).has(.stringSubclass) else {
            throw context.typeError("bad argument type for built-in operation")
        }
        let isThere = context.fileStatus(try context.systemPath(path)) != nil
        let reason =
            isThere
            ? "modules written in C cannot be loaded" : "cannot open shared object file: No such file or directory"
        throw context.importError("\(StringObject(path).text): \(reason)", name: name, path: path)
    }

    private static func initializeFrozen(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = try nameArgument(context, arguments[0], "init_frozen")
        guard FrozenModules.contains(name) else { return .none }
        let code = try FrozenModules.code(context, name)
        let modules = try context.moduleTable()
        let key = try context.exactString(name.value)
        var module = modules.get(name: key)
        if module.isUnbound || !module.isExactly(context.types.module) {
            module = try context.makeModule(key).value
            try context.set(modules, name: StringObject(key), module)
        }
        _ = try context.runModuleCode(code, ModuleObject(module).dictionary)
        return module
    }

    /// Gives a code object another file name, and the code among its constants that had the same.
    static func setFileName(_ context: Context, _ code: CodeObject, _ name: Value) {
        let old = code.fileName
        if StringObject(old).isEqual(to: StringObject(name)) { return }
        var pending = [code]
        while let code = pending.popLast() {
            guard StringObject(code.fileName).isEqual(to: StringObject(old)) else { continue }
            code.fileName = name
            for index in 0..<code.constants.count where code.constants[index].isExactly(context.types.code) {
                pending.append(CodeObject(code.constants[index]))
            }
        }
    }

    /// Whether a cache that holds its source's hash is compared with the source, by `--check-hash-based-pycs`.
    static func checksHashes(_ context: Context, _ isChecked: Bool) -> Bool {
        var setting = context.resources.options.hashBasedCacheChecks
        // Programs may set it.
        if let modules = context.interpreter.pointee.modules {
            let module = modules.get(name: context.intern("_imp"))
            if module.isBound, module.isExactly(context.types.module) {
                let value = ModuleObject(module).dictionary.get(name: context.intern("check_hash_based_pycs"))
                if value.isString(context) { setting = StringObject(value).text }
            }
        }
        return setting != "never" && (isChecked || setting == "always")
    }
}
