// In CPython: _find_spec, _gcd_import, _handle_fromlist and __import__ in Lib/importlib/_bootstrap.py

/// Finding specs by the finders of `sys.meta_path`, and the functions that `import` consists of.
extension Bootstrap {
    static func addImporting(_ functions: ImportFunctionMaker) throws(Raised) {
        let context = functions.context
        try functions.define("_resolve_name", "(name, package, level)", "The full name of a relative one.") {
            (context, arguments) throws(Raised) in
            try context.resolveName(arguments[0], package: arguments[1], level: arguments[2])
        }
        try functions.define("_find_spec_legacy", "(finder, name, path)", "") { (context, arguments) throws(Raised) in
            try context.findSpecByFindModule(arguments[0], arguments[1], arguments[2])
        }
        try functions.define("_find_spec", "(name, path, target=None)", "The spec of a module, or None.") {
            (context, arguments) throws(Raised) in
            try context.findSpec(arguments[0], path: arguments[1], target: arguments[2])
        }
        try functions.define("_sanity_check", "(name, package, level)", "Raises if arguments make no sense.") {
            (context, arguments) throws(Raised) in
            try context.checkImportArguments(arguments[0], package: arguments[1], level: arguments[2])
            return .none
        }
        try context.add(to: functions.module, "_ERR_MSG_PREFIX", context.string("No module named "))
        try context.add(to: functions.module, "_ERR_MSG", context.string("No module named {!r}"))
        try functions.define("_find_and_load_unlocked", "(name, import_)", "") { (context, arguments) throws(Raised) in
            guard context.type(of: arguments[0]).has(.stringSubclass) else {
                throw context.attributeError(
                    "'\(context.typeName(of: arguments[0]))' object has no attribute 'rpartition'")
            }
            return try context.findAndLoad(
                context.intern(context.exactString(arguments[0])), importer: arguments[1])
        }
        try context.add(to: functions.module, "_NEEDS_LOADING", context.call(context.types.object.value))
        try functions.define("_find_and_load", "(name, import_)", "Finds and loads a module.") {
            (context, arguments) throws(Raised) in
            try context.importModuleByName(arguments[0], importer: arguments[1])
        }
        try functions.define("_gcd_import", "(name, package=None, level=0)", "Imports a module by its name.") {
            (context, arguments) throws(Raised) in
            try context.importAnyName(arguments[0], package: arguments[1], level: arguments[2])
        }
        try functions.define(
            "_handle_fromlist", "(module, fromlist, import_, *, recursive=False)",
            "Imports what `from module import names` needs."
        ) { (context, arguments) throws(Raised) in
            try context.importSubmodules(
                of: arguments[0], arguments[1], isAll: context.isTrue(arguments[3]), importer: arguments[2])
            return arguments[0]
        }
        try functions.define("_calc___package__", "(globals)", "The package that relative names start from.") {
            (context, arguments) throws(Raised) in
            try context.packageOfGlobals(arguments[0])
        }
        try functions.define(
            "__import__", "(name, globals=None, locals=None, fromlist=(), level=0)", "What `import` does.",
            importFunction)
        try functions.define("_builtin_from_name", "(name)", "") { (context, arguments) throws(Raised) in
            let importer = try context.importSystem().pointee.types.builtinImporter.value
            let spec = try context.callMethod(importer, .find_spec, arguments[0])
            if spec.isNone {
                throw context.importError("no built-in module named \(try context.displayText(arguments[0]))")
            }
            return try context.loadModule(spec: spec)
        }
        for (name, parameters) in [
            ("_setup", "(sys_module, _imp_module)"), ("_install", "(sys_module, _imp_module)"),
            ("_install_external_importers", "()"),
        ] as [(StaticString, StaticString)] {
            try functions.define(name, parameters, "Does nothing: the import system is installed as it is made.") {
                (_, _) throws(Raised) in .none
            }
        }
    }

    private static func importFunction(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = arguments[0]
        let level = arguments[4]
        let isAbsolute = try context.compareIsTrue(level, context.integer(0), .equal)
        let module: Value
        if isAbsolute {
            module = try context.importAnyName(name, package: .none, level: context.integer(0))
        } else {
            let globals = arguments[1].isNone ? context.makeDict().value : arguments[1]
            let package = try context.packageOfGlobals(globals)
            module = try context.importAnyName(name, package: package, level: level)
        }
        if try context.isTrue(arguments[3]) {
            guard try context.hasAttribute(module, .__path__) else { return module }
            try context.importSubmodules(of: module, arguments[3], isAll: false, importer: .unbound)
            return module
        }
        guard context.type(of: name).has(.stringSubclass) else { return module }
        let text = StringObject(name)
        let front = text.firstIndex(of: 0x2E) ?? text.count
        if isAbsolute {
            return try context.importAnyName(
                context.substring(text, 0, front), package: .none, level: context.integer(0))
        }
        if text.count == 0 { return module }
        let cut = text.count - front
        let fullName = try context.getAttribute(module, .__name__)
        guard context.type(of: fullName).has(.stringSubclass) else { throw context.keyError(fullName) }
        let full = StringObject(fullName)
        let key = try context.substring(full, 0, max(0, full.count - cut))
        let found = try context.importedModule(key)
        guard found.isBound else { throw context.keyError(key) }
        return found
    }
}

extension Context {
    /// A spec from the finders of `sys.meta_path`, or None.
    func findSpec(_ name: Value, path: Value, target: Value = .none) throws(Raised) -> Value {
        let state = try importSystem()
        let metaPath = interpreter.pointee.sysDictionary?.get(name: self[string: .meta_path]) ?? .unbound
        guard metaPath.isBound else { throw attributeError("module 'sys' has no attribute 'meta_path'") }
        if metaPath.isNone { throw importError("sys.meta_path is None, Python is likely shutting down") }
        if try !isTrue(metaPath) { try warnOfImport("sys.meta_path is empty") }
        let isReload = try importedModule(name).isBound
        let finders = try iterate(metaPath)
        while true {
            let finder = try next(finders)
            if finder.isUnbound { return .none }
            try takeImportLock()
            let depth = state.pointee.lockDepth
            // The finder may have given it back itself.
            defer { giveBackImportLock(to: depth - 1) }
            let spec = try askFinder(finder, name, path, target, state)
            if spec.isNone { continue }
            guard !isReload else { return spec }
            // The finder may have imported the module meanwhile.
            let module = try importedModule(name)
            guard module.isBound else { return spec }
            let own = try attributeOrNone(module, .__spec__)
            return own.isNone ? spec : own
        }
    }

    private func askFinder(
        _ finder: Value, _ name: Value, _ path: Value, _ target: Value, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) -> Value {
        // The finders as they were made are not called, which saves their frames.
        if finder === state.pointee.types.builtinImporter.value, name.isString(self),
            state.pointee.types.builtinImporter.ownAttribute(self[.find_spec]) === state.pointee.findBuiltin
        {
            return try findBuiltin(name, path: path, importer: finder)
        }
        if finder === state.pointee.types.frozenImporter.value, name.isString(self),
            state.pointee.types.frozenImporter.ownAttribute(self[.find_spec]) === state.pointee.findFrozen,
            !FrozenModules.contains(StringObject(name))
        {
            return .none
        }
        if finder === state.pointee.types.pathFinder.value,
            state.pointee.types.pathFinder.ownAttribute(self[.find_spec]) === state.pointee.findOnPath
        {
            return try findOnPath(name, path: path, target: target, finder: finder)
        }
        let method = try getAttributeIfPresent(finder, .find_spec)
        if method.isUnbound { return try findSpecByFindModule(finder, name, path) }
        return try call(method, name, path, target)
    }

    func findSpecByFindModule(_ finder: Value, _ name: Value, _ path: Value) throws(Raised) -> Value {
        let loader = try callMethod(finder, .find_module, name, path)
        return loader.isNone ? .none : try specFromLoader(name, loader)
    }

    func warnOfImport(_ message: String) throws(Raised) {
        try warn(types.importWarning, message)
    }

    // MARK: Names

    func checkImportArguments(_ name: Value, package: Value, level: Value) throws(Raised) {
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("module name must be str, not \(try representationText(type(of: name).value))")
        }
        let zero = integer(0)
        if try compareIsTrue(level, zero, .less) { throw valueError("level must be >= 0") }
        if try compareIsTrue(level, zero, .greater) {
            guard type(of: package).has(.stringSubclass) else { throw typeError("__package__ not set to a string") }
            if StringObject(package).count == 0 {
                throw importError("attempted relative import with no known parent package")
            }
        }
        if StringObject(name).count == 0, try compareIsTrue(level, zero, .equal) {
            throw valueError("Empty module name")
        }
    }

    func resolveName(_ name: Value, package: Value, level: Value) throws(Raised) -> Value {
        guard type(of: package).has(.stringSubclass) else {
            throw attributeError("'\(typeName(of: package))' object has no attribute 'rsplit'")
        }
        let count = try index(level, overflow: types.overflowError)
        var base = StringObject(package)
        var remaining = count - 1
        while remaining > 0 {
            guard let dot = base.lastIndex(of: 0x2E) else {
                throw valueError("attempted relative import beyond top-level package")
            }
            base = StringObject(try substring(base, 0, dot))
            remaining -= 1
        }
        guard try isTrue(name) else { return base.value }
        return string("\(base.text).\(try displayText(name))")
    }

    /// `_gcd_import`.
    func importAnyName(_ name: Value, package: Value, level: Value) throws(Raised) -> Value {
        try checkImportArguments(name, package: package, level: level)
        var name = name
        if try compareIsTrue(level, integer(0), .greater) {
            name = try resolveName(name, package: package, level: level)
        }
        return try importModuleByName(name, importer: .unbound)
    }

    /// `_find_and_load`.
    func importModuleByName(_ name: Value, importer: Value) throws(Raised) -> Value {
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("module name must be str, not \(typeName(of: name))")
        }
        return try importModule(intern(exactString(name)), importer: importer)
    }

    /// `_calc___package__`.
    func packageOfGlobals(_ globals: Value) throws(Raised) -> Value {
        func entry(_ name: Name) throws(Raised) -> Value { try callMethod(globals, .get, self[name]) }
        var package = try entry(.__package__)
        let spec = try entry(.__spec__)
        if !package.isNone {
            if !spec.isNone {
                let parent = try getAttribute(spec, .parent)
                if try compareIsTrue(package, parent, .notEqual) { try warnOfPackage(package, parent) }
            }
            return package
        }
        if !spec.isNone { return try getAttribute(spec, .parent) }
        try warnOfImport(
            "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__")
        package = try getItem(globals, self[.__name__])
        if try !contains(globals, self[.__path__]) {
            package = try getItem(callMethod(package, .rpartition, string(".")), integer(0))
        }
        return package
    }

    func warnOfPackage(_ package: Value, _ parent: Value) throws(Raised) {
        try warnOfImport(
            "__package__ != __spec__.parent (\(try representationText(package)) != "
                + "\(try representationText(parent)))")
    }
}
