// In CPython: _setup and _install of Lib/importlib/_bootstrap.py and _bootstrap_external.py

extension Context {
    /// Makes the modules `_frozen_importlib` and `_frozen_importlib_external`, fills in what `sys` and the modules that
    /// are there lack.
    func makeImportSystem() throws(Raised) {
        let state = importState
        let bootstrap = try makeModule(intern("_frozen_importlib"), documentation: string(Bootstrap.documentation))
        let external = try makeModule(
            intern("_frozen_importlib_external"), documentation: string(BootstrapExternal.documentation))
        state.pointee.bootstrap = bootstrap
        state.pointee.external = external
        state.pointee.bootstrapFileName = intern("<frozen importlib._bootstrap>")
        state.pointee.externalFileName = intern("<frozen importlib._bootstrap_external>")
        state.pointee.populate = try call(types.object.value)
        if let builtins = interpreter.pointee.builtins {
            try set(bootstrap.dictionary, name: self[string: .__builtins__], builtins.value)
            try set(external.dictionary, name: self[string: .__builtins__], builtins.value)
        }
        try Bootstrap.fill(
            ImportFunctionMaker(context: self, module: bootstrap, fileName: state.pointee.bootstrapFileName), state)
        try BootstrapExternal.fill(
            ImportFunctionMaker(context: self, module: external, fileName: state.pointee.externalFileName), state)
        state.pointee.findBuiltin = state.pointee.types.builtinImporter.ownAttribute(self[.find_spec])
        state.pointee.findFrozen = state.pointee.types.frozenImporter.ownAttribute(self[.find_spec])
        state.pointee.findOnPath = state.pointee.types.pathFinder.ownAttribute(self[.find_spec])
        state.pointee.findInFolder = state.pointee.types.fileFinder.ownAttribute(self[.find_spec])
        // Looking something up gives the class a version.
        _ = lookup(state.pointee.types.sourceFileLoader, self[.get_code])
        state.pointee.sourceLoaderVersion = state.pointee.types.sourceFileLoader.version
        try installFinders(state)
        state.pointee.isReady = true
        try describeKnownModules(state)
    }

    /// `sys.meta_path`, `sys.path_hooks` and `sys.path_importer_cache`.
    private func installFinders(_ state: UnsafeMutablePointer<ImportState>) throws(Raised) {
        guard let sys = interpreter.pointee.sysDictionary else { return }
        let metaPath = try makeList()
        for finder in [state.pointee.types.builtinImporter, state.pointee.types.frozenImporter,
            state.pointee.types.pathFinder]
        { try append(metaPath, finder.value) }
        state.pointee.metaPath = metaPath
        let hooks = try makeList()
        let loaders = try BootstrapExternal.supportedLoaders(self, state)
        state.pointee.fileFinderHook = try BootstrapExternal.makePathHook(
            self, state.pointee.types.fileFinder.value, makeTuple(of: loaders).value)
        try append(hooks, state.pointee.fileFinderHook)
        state.pointee.pathHooks = hooks
        for (name, value) in [(Name.meta_path, metaPath.value), (.path_hooks, hooks.value)]
        where sys.get(name: self[string: name]).isUnbound {
            try set(sys, name: self[string: name], value)
        }
        if sys.get(name: self[string: .path_importer_cache]).isUnbound {
            try set(sys, name: self[string: .path_importer_cache], makeDict().value)
        }
    }

    /// Gives `__spec__` and `__loader__` to the native modules that were made before the import system.
    private func describeKnownModules(_ state: UnsafeMutablePointer<ImportState>) throws(Raised) {
        guard let modules = interpreter.pointee.modules else { return }
        let bootstrap = state.pointee.bootstrap.unsafelyUnwrapped
        let external = state.pointee.external.unsafelyUnwrapped
        for module in [bootstrap, external] {
            let name = module.dictionary.get(name: self[string: .__name__])
            let spec = try makeSpec(
                name: name, loader: state.pointee.types.frozenImporter.value, origin: string("frozen"))
            try set(module.dictionary, name: self[string: .__loader__], state.pointee.types.frozenImporter.value)
            try set(module.dictionary, name: self[string: .__spec__], spec)
            if modules.get(name: name).isUnbound { try set(modules, name: StringObject(name), module.value) }
        }
        // Values of the table are read one by one, as the loop may change it.
        let keys = ListObject(try keyList(modules))
        for index in 0..<keys.count where keys[index].isString(self) {
            let name = StringObject(keys[index])
            let module = modules.get(name: name)
            if module.isBound, module.isExactly(types.module) { try describe(native: ModuleObject(module), name) }
        }
        try describeMainModule()
        for name in ["_thread", "_warnings", "_weakref"] as [StaticString] {
            if let module = try nativeModuleIfAny(name) { try add(to: bootstrap, name, module) }
        }
        for (name, module) in [
            ("_io", "_io"), ("_warnings", "_warnings"), ("marshal", "marshal"), ("_os", "posix"),
            ("_thread", "_thread"), ("_weakref", "_weakref"), ("builtins", "builtins"),
        ] as [(StaticString, StaticString)] {
            if let module = try nativeModuleIfAny(module) { try add(to: external, name, module) }
        }
    }

    /// Gives `__spec__` and `__loader__` to a native module that has none.
    func describe(native module: ModuleObject, _ name: StringObject) throws(Raised) {
        let state = importState
        guard state.pointee.isReady, isNativeModuleName(name),
            module.dictionary.get(name: self[string: .__spec__]).isUnbound
        else { return }
        // CPython's importlib finds these made already, and knows no origin of theirs.
        let isEarly =
            module.value === interpreter.pointee.sysModule || module.value === interpreter.pointee.builtinsModule
            || name.hasText("_imp")
        let loader = state.pointee.types.builtinImporter.value
        let spec = try makeSpec(name: name.value, loader: loader, origin: isEarly ? .none : string("built-in"))
        if module.dictionary.get(name: self[string: .__loader__]).isUnbound {
            try set(module.dictionary, name: self[string: .__loader__], loader)
        }
        try set(module.dictionary, name: self[string: .__spec__], spec)
    }

    /// A native module, imported if need be; nil if there is none of the name.
    func nativeModuleIfAny(_ name: StaticString) throws(Raised) -> Value? {
        let key = StringObject(intern(name))
        guard let modules = interpreter.pointee.modules else { return nil }
        let known = modules.get(name: key)
        if known.isGiven { return known }
        guard isNativeModuleName(key), let module = try makeNativeModule(named: key) else { return nil }
        try describe(native: module, key)
        try set(modules, name: key, module.value)
        return module.value
    }

    /// Whether a module of this name is written in Swift and stands in `sys.builtin_module_names`.
    func isNativeModuleName(_ name: StringObject) -> Bool {
        if name.hasText("sys") || name.hasText("builtins") { return true }
        return resources.nativeModules.contains { name.hasText($0.name) }
    }

    /// What a module lacks until the import system is made, which a program now asks for: unbound if that is not it.
    func lateAttribute(of module: Value, _ dictionary: DictObject, _ name: Value) throws(Raised) -> Value {
        let isWanted = name === self[.__spec__] || name === self[.__loader__]
        let isOfSys = module === interpreter.pointee.sysModule
            && (name === self[.meta_path] || name === self[.path_hooks] || name === self[.path_importer_cache])
        guard isWanted || isOfSys else { return .unbound }
        if !importState.pointee.isReady {
            try makeImportSystem()
        } else if isWanted, type(of: module).isSubtype(of: types.module) {
            let ownName = dictionary.get(name: self[string: .__name__])
            if ownName.isString(self) { try describe(native: ModuleObject(module), StringObject(ownName)) }
        }
        return dictionary.get(name: StringObject(name))
    }
}

extension Reference where Fields == TypeFields {
    /// What the type's own `__dict__` has under a name, or unbound.
    func ownAttribute(_ name: Value) -> Value { self.dictionary?.get(name: name) ?? .unbound }
}
