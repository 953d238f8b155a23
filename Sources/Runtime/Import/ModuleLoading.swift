// In CPython: _exec, _load and _load_unlocked in Lib/importlib/_bootstrap.py

/// Loading a module that was found.
extension Bootstrap {
    static func addLoading(_ functions: ImportFunctionMaker) throws(Raised) {
        try functions.define("_exec", "(spec, module)", "Executes a spec's module in a module that is there.") {
            (context, arguments) throws(Raised) in
            let (spec, module) = (arguments[0], arguments[1])
            return try context.lockingModule(of: spec) { () throws(Raised) in
                try context.executeAgain(spec: spec, module: module)
            }
        }
        try functions.define("_load_backward_compatible", "(spec)", "") { (context, arguments) throws(Raised) in
            try context.loadByLoadModule(spec: arguments[0])
        }
        try functions.define("_load_unlocked", "(spec)", "") { (context, arguments) throws(Raised) in
            try context.loadModule(spec: arguments[0])
        }
        try functions.define("_load", "(spec)", "A new module, loaded as its spec says; its parent is not told.") {
            (context, arguments) throws(Raised) in
            let spec = arguments[0]
            return try context.lockingModule(of: spec) { () throws(Raised) in try context.loadModule(spec: spec) }
        }
    }
}

extension Context {
    /// Does something while this thread has the lock of the module that a spec names.
    fileprivate func lockingModule(
        of spec: Value, _ body: () throws(Raised) -> Value
    ) throws(Raised) -> Value {
        let name = try getAttribute(spec, .name)
        guard name.isString(self) else { return try body() }
        return try withModuleLock(intern(exactString(name)), body)
    }

    /// A module of `sys.modules`, or unbound.
    func importedModule(_ name: Value) throws(Raised) -> Value { try get(moduleTable(), name) }

    /// Takes a module out of `sys.modules`, and answers it; KeyError if it is not there.
    private func takeImportedModule(_ name: Value) throws(Raised) -> Value {
        let modules = try moduleTable()
        let index = try find(modules, name, hash: hash(name))
        guard index >= 0 else { throw keyError(name) }
        let module = modules.value(at: index)
        remove(modules, at: index)
        return module
    }

    /// Puts a module that was loaded behind all others in `sys.modules`: it may have replaced itself.
    private func settleImportedModule(_ name: Value) throws(Raised) -> Value {
        let module = try takeImportedModule(name)
        try set(moduleTable(), name, module)
        return module
    }

    func executeAgain(spec: Value, module: Value) throws(Raised) -> Value {
        let name = try getAttribute(spec, .name)
        let known = try importedModule(name)
        guard known === module else {
            throw importError("module \(try representationText(name)) not in sys.modules", name: name)
        }
        do throws(Raised) {
            let loader = try getAttribute(spec, .loader)
            if loader.isNone {
                if try getAttribute(spec, .submodule_search_locations).isNone {
                    throw importError("missing loader", name: try getAttribute(spec, .name))
                }
                try initializeModule(module, spec: spec, overrides: true)
            } else {
                try initializeModule(module, spec: spec, overrides: true)
                if try hasAttribute(loader, .exec_module) {
                    try executeModule(loader, module)
                } else {
                    _ = try callMethod(loader, .load_module, name)
                }
            }
        } catch {
            cleanUp { () throws(Raised) in _ = try settleImportedModule(getAttribute(spec, .name)) }
            throw error
        }
        return try settleImportedModule(getAttribute(spec, .name))
    }

    func loadByLoadModule(spec: Value) throws(Raised) -> Value {
        let loader = try getAttribute(spec, .loader)
        let name = try getAttribute(spec, .name)
        do throws(Raised) {
            _ = try callMethod(loader, .load_module, name)
        } catch {
            cleanUp { () throws(Raised) in
                if try importedModule(name).isBound { _ = try settleImportedModule(name) }
            }
            throw error
        }
        let module = try settleImportedModule(getAttribute(spec, .name))
        if try attributeOrNone(module, .__loader__).isNone {
            try setAttributeIfPossible(module, .__loader__, getAttribute(spec, .loader))
        }
        if try attributeOrNone(module, .__package__).isNone {
            do throws(Raised) {
                try setAttribute(module, .__package__, getAttribute(module, .__name__))
                if try !hasAttribute(module, .__path__) {
                    let parts = try callMethod(getAttribute(spec, .name), .rpartition, string("."))
                    try setAttribute(module, .__package__, getItem(parts, integer(0)))
                }
            } catch {
                guard catches(types.attributeError) else { throw error }
            }
        }
        if try attributeOrNone(module, .__spec__).isNone { try setAttributeIfPossible(module, .__spec__, spec) }
        return module
    }

    /// Makes the module of a spec, enters it in `sys.modules` and executes it.
    func loadModule(spec: Value) throws(Raised) -> Value {
        var loader = try getAttribute(spec, .loader)
        if !loader.isNone, try !hasAttribute(loader, .exec_module) { return try loadByLoadModule(spec: spec) }
        let module = try moduleFromSpec(spec)
        try setAttribute(spec, ._initializing, .true)
        let result: Value
        do throws(Raised) {
            try set(moduleTable(), getAttribute(spec, .name), module)
            do throws(Raised) {
                loader = try getAttribute(spec, .loader)
                if loader.isNone {
                    if try getAttribute(spec, .submodule_search_locations).isNone {
                        throw importError("missing loader", name: try getAttribute(spec, .name))
                    }
                } else {
                    try executeModule(loader, module)
                }
            } catch {
                cleanUp { () throws(Raised) in _ = try takeImportedModule(getAttribute(spec, .name)) }
                throw error
            }
            result = try settleImportedModule(getAttribute(spec, .name))
            try verbose { () throws(Raised) in
                let shown = try representationText(getAttribute(spec, .name))
                return "import \(shown) # \(try representationText(getAttribute(spec, .loader)))"
            }
        } catch {
            cleanUp { () throws(Raised) in try setAttribute(spec, ._initializing, .false) }
            throw error
        }
        try setAttribute(spec, ._initializing, .false)
        return result
    }

    private func executeModule(_ loader: Value, _ module: Value) throws(Raised) {
        _ = try callMethod(loader, .exec_module, module)
    }

    /// `load_module` of loaders that have `exec_module`.
    func loadModuleShim(_ loader: Value, _ name: Value) throws(Raised) -> Value {
        let spec = try specFromLoader(name, loader)
        let known = try importedModule(name)
        guard known.isBound else { return try loadModule(spec: spec) }
        _ = try executeAgain(spec: spec, module: known)
        let module = try importedModule(name)
        guard module.isBound else { throw keyError(name) }
        return module
    }
}
