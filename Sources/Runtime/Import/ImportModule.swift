// In CPython: Python/import.c (PyImport_ImportModuleLevelObject), Lib/importlib/_bootstrap.py
import TaipanText

/// `import`, from the names in a program to the modules.
extension Context {
    /// What the instruction IMPORT_NAME does: calls `__import__` of the builtins.
    func importName(
        _ name: Value, globals: Value, locals: Value, fromList: Value, level: Value
    ) throws(Raised) -> Value {
        let builtins = currentFrame?.pointee.builtins ?? interpreter.pointee.builtins
        let function = builtins?.get(name: self[string: .__import__]) ?? .unbound
        guard function.isBound else { throw importError("__import__ not found") }
        if function === interpreter.pointee.importFunction {
            return try importModuleLevel(
                name, globals: globals, locals: locals, fromList: fromList, level: machineInteger(level) ?? 0)
        }
        let base = try reserveStack(5)
        defer { thread.pointee.stackTop = base }
        base[0] = name
        base[1] = globals
        base[2] = locals
        base[3] = fromList
        base[4] = level
        return try call(function, Arguments(base: base, count: 5))
    }

    /// `__import__`. What was not given is unbound.
    func importModuleLevel(
        _ name: Value, globals: Value, locals: Value, fromList: Value, level: Int
    ) throws(Raised) -> Value {
        guard level >= 0 else { throw valueError("level must be >= 0") }
        let text = StringObject(name)
        let fullName: Value
        if level > 0 {
            fullName = try resolveRelativeName(text, globals: globals, level: level)
        } else {
            guard text.count > 0 else { throw valueError("Empty module name") }
            fullName = intern(try exactString(name))
        }
        let module = try importModule(fullName, audits: true)
        if fromList.isGiven, try isTrue(fromList) {
            let path = try getAttributeIfPresent(module, .__path__)
            if path.isBound { try importSubmodules(of: module, fromList, isAll: false) }
            return module
        }
        if level > 0, text.count == 0 { return module }
        guard let dot = text.firstIndex(of: 0x2E) else { return module }
        if level == 0 { return try importModule(intern(substring(text, 0, dot))) }
        let full = StringObject(fullName)
        let front = intern(try substring(full, 0, full.count - (text.count - dot)))
        let found = interpreter.pointee.modules?.get(name: front) ?? .unbound
        if found.isBound { return found }
        throw raise(types.keyError, "\(StringObject(try representation(front)).text) not in sys.modules as expected")
    }

    /// The full name of a module named relatively to the package of the importing module.
    private func resolveRelativeName(_ name: StringObject, globals: Value, level: Int) throws(Raised) -> Value {
        guard globals.isBound else { throw raise(types.keyError, "'__name__' not in globals") }
        guard type(of: globals).has(.dictSubclass) else { throw typeError("globals must be a dict") }
        let dictionary = DictObject(globals)
        var package = dictionary.get(name: self[string: .__package__])
        let spec = dictionary.get(name: self[string: .__spec__])
        if package.isGiven {
            guard type(of: package).has(.stringSubclass) else { throw typeError("package must be a string") }
            if spec.isGiven {
                let parent = try getAttribute(spec, .parent)
                if try !equal(package, parent) { try warnOfPackage(package, parent) }
            }
        } else if spec.isGiven {
            package = try getAttribute(spec, .parent)
            guard type(of: package).has(.stringSubclass) else {
                throw typeError("__spec__.parent must be a string")
            }
        } else {
            try warn(
                types.importWarning,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__")
            package = dictionary.get(name: self[string: .__name__])
            guard package.isBound else { throw raise(types.keyError, "'__name__' not in globals") }
            guard type(of: package).has(.stringSubclass) else { throw typeError("__name__ must be a string") }
            if dictionary.get(name: self[string: .__path__]).isUnbound {
                let text = StringObject(package)
                package = try substring(text, 0, text.lastIndex(of: 0x2E) ?? 0)
            }
        }
        var base = StringObject(package)
        guard base.count > 0 else {
            throw importError("attempted relative import with no known parent package")
        }
        for _ in 1..<max(level, 1) {
            guard let dot = base.lastIndex(of: 0x2E) else {
                throw valueError("attempted relative import beyond top-level package")
            }
            base = StringObject(try substring(base, 0, dot))
        }
        if name.count == 0 { return intern(try exactString(base.value)) }
        return intern(string(base.pythonString + "." + name.pythonString))
    }

    /// Imports those names of a package that are no attributes of it yet. `importer` is called with the full names, if
    /// it is given.
    func importSubmodules(
        of module: Value, _ names: Value, isAll: Bool, importer: Value = .unbound
    ) throws(Raised) {
        let list = try makeList(from: names)
        var index = 0
        while index < list.count {
            let name = list[index]
            index += 1
            guard type(of: name).has(.stringSubclass) else {
                let place =
                    isAll ? StringObject(try text(getAttribute(module, .__name__))).text + ".__all__" : "``from list''"
                throw typeError("Item in \(place) must be str, not \(typeName(of: name))")
            }
            if StringObject(name).hasText("*") {
                if isAll { continue }
                let all = try getAttributeIfPresent(module, .__all__)
                if all.isBound { try importSubmodules(of: module, all, isAll: true, importer: importer) }
                continue
            }
            if try getAttributeIfPresent(module, exactString(name)).isBound { continue }
            let package = StringObject(try text(getAttribute(module, .__name__))).pythonString
            let fullName = intern(string(package + "." + StringObject(name).pythonString))
            do throws(Raised) {
                _ = try importer.isBound ? call(importer, fullName) : importModule(fullName)
            } catch {
                // A name that is neither attribute nor module is reported by whoever takes it from the package.
                let exception = thread.pointee.raised
                guard type(of: exception).isSubtype(of: types.moduleNotFoundError) else { throw error }
                let missing = ImportErrorObject(exception).name
                guard missing.isString(self), StringObject(missing).isEqual(to: StringObject(fullName)),
                    interpreter.pointee.modules?.get(name: fullName).isNone != true
                else { throw error }
                _ = takeRaised()
            }
        }
    }

    // MARK: Full names

    /// The module of a full name: that in `sys.modules`, or one found and loaded now. Parents are imported by calling
    /// `importer`, if it is given.
    func importModule(_ name: Value, importer: Value = .unbound, audits: Bool = false) throws(Raised) -> Value {
        let found = try moduleTable().get(name: name)
        if found.isGiven {
            try awaitIfLoading(found, name)
            return found
        }
        if found.isNone { throw importHalted(name) }
        if audits, interpreter.pointee.auditHooks.isBound { try auditImport(name) }
        try enterNative("")
        defer { leaveNative() }
        try checkNativeStack()
        guard let lock = try takeModuleLock(name) else { throw deadlockError(name) }
        defer { giveBackModuleLock(lock) }
        // Another thread may have loaded it meanwhile.
        if resources.interpreterLock != nil {
            let found = try moduleTable().get(name: name)
            if found.isGiven { return found }
            if found.isNone { throw importHalted(name) }
        }
        return try findAndLoad(name, importer: importer)
    }

    private func importHalted(_ name: Value) -> Raised {
        moduleNotFound("import of \(StringObject(name).text) halted; None in sys.modules", name: name)
    }

    private func auditImport(_ name: Value) throws(Raised) {
        _ = try importSystem()
        func setting(_ name: Name) -> Value {
            interpreter.pointee.sysDictionary?.get(name: self[string: name]).orNone ?? .none
        }
        try audit("import", name, .none, setting(.path), setting(.meta_path), setting(.path_hooks))
    }

    /// `sys.modules`.
    func moduleTable() throws(Raised) -> DictObject {
        let table = interpreter.pointee.sysDictionary?.get(name: self[string: .modules]) ?? .unbound
        if table.isBound, type(of: table).has(.dictSubclass) { return DictObject(table) }
        guard let modules = interpreter.pointee.modules else {
            throw runtimeError("unable to get sys.modules")
        }
        return modules
    }

    /// `_find_and_load_unlocked`.
    func findAndLoad(_ name: Value, importer: Value) throws(Raised) -> Value {
        let text = StringObject(name)
        guard let dot = text.lastIndex(of: 0x2E) else { return try findAndLoad(name, text) }
        let parent = intern(try substring(text, 0, dot))
        if try moduleTable().get(name: parent).isUnbound {
            _ = try importer.isBound ? call(importer, parent) : importModule(parent)
        }
        // Importing the parent may have imported the module.
        let found = try moduleTable().get(name: name)
        if found.isBound { return found }
        let package = try moduleTable().get(name: parent)
        guard package.isBound else { throw keyError(parent) }
        let path = try getAttributeIfPresent(package, .__path__)
        if path.isUnbound {
            throw moduleNotFound("No module named \(quoted(name)); \(quoted(parent)) is not a package", name: name)
        }
        let spec = try findSpec(name, path: path)
        if spec.isNone { throw moduleNotFound("No module named \(quoted(name))", name: name) }
        let module = try loadModule(spec: spec)
        let owner = try moduleTable().get(name: parent)
        guard owner.isBound else { throw keyError(parent) }
        try setAttribute(owner, intern(substring(text, dot + 1, text.count - dot - 1)), module)
        return module
    }

    /// A module that is in no package.
    private func findAndLoad(_ name: Value, _ text: StringObject) throws(Raised) -> Value {
        if !importState.pointee.isReady {
            let metaPath = interpreter.pointee.sysDictionary?.get(name: self[string: .meta_path]) ?? .unbound
            // Nobody has looked at the finders, so the first of them would find the module.
            if metaPath.isUnbound, let module = try makeNativeModule(named: text) {
                try set(moduleTable(), name: text, module.value)
                try verbose { () throws(Raised) in
                    "import \(try representationText(name)) # <class '_frozen_importlib.BuiltinImporter'>"
                }
                return module.value
            }
            _ = try importSystem()
            let found = try moduleTable().get(name: name)
            if found.isBound { return found }
        }
        let spec = try findSpec(name, path: .none)
        if spec.isNone { throw moduleNotFound("No module named \(quoted(name))", name: name) }
        return try loadModule(spec: spec)
    }

    /// A name in quotes as messages have it.
    func quoted(_ name: Value) -> String {
        do throws(Raised) {
            return StringObject(try representation(name)).text
        } catch {
            _ = takeRaised()
            return "?"
        }
    }

    func moduleNotFound(_ message: String, name: Value) -> Raised {
        let exception = makeException(types.moduleNotFoundError, tuple(string(message)))
        ImportErrorObject(exception).name = name
        return raise(exception)
    }
}

extension Reference where Fields == StringFields {
    /// The index of the first such code point.
    func firstIndex(of point: UInt32) -> Int? {
        for index in 0..<self.count where codePoint(at: index) == point { return index }
        return nil
    }

    func lastIndex(of point: UInt32) -> Int? {
        var index = self.count - 1
        while index >= 0 {
            if codePoint(at: index) == point { return index }
            index -= 1
        }
        return nil
    }
}
