// In CPython: PathFinder in Lib/importlib/_bootstrap_external.py

/// The finder of modules in the entries of `sys.path` and of packages' paths.
extension BootstrapExternal {
    static func addPathFinder(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.pathFinder = try functions.defineClass(
            "PathFinder", "Finds modules through sys.path and the paths of packages."
        ) { (maker) throws(Raised) in
            try maker.classMethod(
                "invalidate_caches", "(cls)", "Has the finders in sys.path_importer_cache forget what they know.",
                invalidateCaches)
            try maker.classMethod("_path_hooks", "(cls, path)", "A finder for an entry of a path, made by a hook.") {
                (context, arguments) throws(Raised) in
                try context.finderFromHooks(arguments[1])
            }
            try maker.classMethod("_path_importer_cache", "(cls, path)", "The finder for an entry of a path.") {
                (context, arguments) throws(Raised) in
                try context.finder(forEntry: arguments[1], arguments[0])
            }
            try maker.classMethod("_legacy_get_spec", "(cls, fullname, finder)", "") {
                (context, arguments) throws(Raised) in
                try context.findSpecByFindLoader(arguments[1], arguments[2])
            }
            try maker.classMethod("_get_spec", "(cls, fullname, path, target=None)", "") {
                (context, arguments) throws(Raised) in
                try context.findInEntries(arguments[1], arguments[2], target: arguments[3], arguments[0])
            }
            try maker.classMethod(
                "find_spec", "(cls, fullname, path=None, target=None)", "The spec of a module on a path, or None."
            ) { (context, arguments) throws(Raised) in
                try context.findOnPath(arguments[1], path: arguments[2], target: arguments[3], finder: arguments[0])
            }
            try maker.classMethod("find_module", "(cls, fullname, path=None)", "Deprecated: use find_spec().") {
                (context, arguments) throws(Raised) in
                let spec = try context.callMethod(arguments[0], .find_spec, arguments[1], arguments[2])
                return spec.isNone ? .none : try context.getAttribute(spec, .loader)
            }
            try maker.classMethod("find_distributions", "(cls, *args, **kwargs)", "What importlib.metadata finds.") {
                (context, arguments) throws(Raised) in
                let module = try context.importModule(context.intern("importlib.metadata"))
                let finder = try context.getAttribute(module, context.intern("MetadataPathFinder"))
                let method = try context.getAttribute(finder, context.intern("find_distributions"))
                return try context.call(
                    method, tuple: TupleObject(arguments[1]), keywords: DictObject(arguments[2]))
            }
        }
    }

    private static func invalidateCaches(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let cache = try context.getAttribute(context.interpreter.pointee.sysModule, .path_importer_cache)
        let items = try context.makeList(from: context.callMethod(cache, .items))
        for index in 0..<items.count {
            let finder = try context.getItem(items[index], context.integer(1))
            if finder.isNone {
                try context.setItem(cache, context.getItem(items[index], context.integer(0)), .unbound)
                continue
            }
            let method = try context.getAttributeIfPresent(finder, .invalidate_caches)
            if method.isBound { _ = try context.call(method) }
        }
        return .none
    }
}

extension Context {
    private func isOwnFinder(_ finder: Value) -> Bool {
        finder === importState.pointee.types.pathFinder.value
            && importState.pointee.types.pathFinder.ownAttribute(self[.find_spec]) === importState.pointee.findOnPath
    }

    /// `PathFinder.find_spec`; `finder` is the class, or one derived from it.
    func findOnPath(_ name: Value, path given: Value, target: Value, finder: Value) throws(Raised) -> Value {
        var path = given
        if path.isNone {
            path = interpreter.pointee.sysDictionary?.get(name: self[string: .path]) ?? .unbound
            if path.isUnbound { throw attributeError("module 'sys' has no attribute 'path'") }
        }
        let spec =
            try isOwnFinder(finder)
            ? findInEntries(name, path, target: target, finder)
            : callMethod(finder, ._get_spec, arguments: name, path, target)
        if spec.isNone { return .none }
        guard try getAttribute(spec, .loader).isNone else { return spec }
        let portions = try getAttribute(spec, .submodule_search_locations)
        guard try isTrue(portions) else { return .none }
        try setAttribute(spec, .origin, .none)
        let type = try importSystem().pointee.types.namespacePath.value
        let locations = try call(type, name, portions, getAttribute(finder, ._get_spec))
        try setAttribute(spec, .submodule_search_locations, locations)
        return spec
    }

    /// `PathFinder._get_spec`: a spec with a loader; or one without, with the portions of a namespace package that were
    /// found, maybe none.
    func findInEntries(_ name: Value, _ path: Value, target: Value, _ cls: Value) throws(Raised) -> Value {
        let portions = try makeList()
        let isOwn = isOwnFinder(cls)
        let entries = try iterate(path)
        while true {
            let entry = try next(entries)
            if entry.isUnbound { break }
            guard type(of: entry).has(.stringSubclass) || type(of: entry).has(.bytesSubclass) else { continue }
            let finder = try isOwn ? self.finder(forEntry: entry, cls) : callMethod(cls, ._path_importer_cache, entry)
            if finder.isNone { continue }
            let spec: Value
            if isPlainFolderFinder(finder), name.isString(self) {
                spec = try findInFolder(finder, name, portions)
                if spec.isNone { continue }
                return spec
            }
            let method = try getAttributeIfPresent(finder, .find_spec)
            if method.isBound {
                spec = try call(method, name, target)
            } else if isOwn {
                spec = try findSpecByFindLoader(name, finder)
            } else {
                spec = try callMethod(cls, ._legacy_get_spec, name, finder)
            }
            if spec.isNone { continue }
            guard try getAttribute(spec, .loader).isNone else { return spec }
            let found = try getAttribute(spec, .submodule_search_locations)
            if found.isNone { throw importError("spec missing loader") }
            _ = try callMethod(portions.value, .extend, found)
            try safepoint()
        }
        return try makeSpec(name: name, loader: .none, locations: portions.value)
    }

    /// `PathFinder._legacy_get_spec`.
    func findSpecByFindLoader(_ name: Value, _ finder: Value) throws(Raised) -> Value {
        var portions = Value.unbound
        let loader: Value
        if try hasAttribute(finder, .find_loader) {
            let pair = try self.pair(callMethod(finder, .find_loader, name))
            loader = pair[0]
            portions = pair[1]
        } else {
            loader = try callMethod(finder, .find_module, name)
        }
        if !loader.isNone { return try specFromLoader(name, loader) }
        return try makeSpec(
            name: name, loader: .none, locations: portions.isBound ? portions : makeList().value)
    }

    /// `PathFinder._path_importer_cache`: the finder for an entry of a path, kept in `sys.path_importer_cache`.
    func finder(forEntry given: Value, _ cls: Value) throws(Raised) -> Value {
        var entry = given
        if type(of: entry).has(.stringSubclass), StringObject(entry).count == 0 {
            guard let folder = try? resources.host.files.currentDirectory() else { return .none }
            entry = string(fileSystemBytes: folder)
        }
        let cache = interpreter.pointee.sysDictionary?.get(name: self[string: .path_importer_cache]) ?? .unbound
        guard cache.isBound else { throw attributeError("module 'sys' has no attribute 'path_importer_cache'") }
        guard cache.isExactly(types.dict) else {
            do throws(Raised) {
                return try getItem(cache, entry)
            } catch {
                guard catches(types.keyError) else { throw error }
            }
            let finder = try finderFromHooks(entry)
            try setItem(cache, entry, finder)
            return finder
        }
        let known = try get(DictObject(cache), entry)
        if known.isBound { return known }
        let finder = try isOwnFinder(cls) ? finderFromHooks(entry) : callMethod(cls, ._path_hooks, entry)
        try set(DictObject(cache), entry, finder)
        return finder
    }

    /// `PathFinder._path_hooks`: what the first hook makes that does not raise ImportError, or None.
    func finderFromHooks(_ entry: Value) throws(Raised) -> Value {
        let state = try importSystem()
        let hooks = interpreter.pointee.sysDictionary?.get(name: self[string: .path_hooks]) ?? .unbound
        guard hooks.isBound else { throw attributeError("module 'sys' has no attribute 'path_hooks'") }
        if !hooks.isNone, try !isTrue(hooks) { try warnOfImport("sys.path_hooks is empty") }
        if let made = state.pointee.pathHooks, hooks === made.value { try addZipHook(entry, state) }
        let iterator = try iterate(hooks)
        while true {
            let hook = try next(iterator)
            if hook.isUnbound { return .none }
            do throws(Raised) {
                return try call(hook, entry)
            } catch {
                guard catches(types.importError) else { throw error }
            }
        }
    }

    /// Puts `zipimport.zipimporter` before the hooks when the first file is met among the entries; CPython has it
    /// frozen and does so at start. A program may have put back the hooks that it found before.
    private func addZipHook(_ entry: Value, _ state: UnsafeMutablePointer<ImportState>) throws(Raised) {
        guard let hooks = state.pointee.pathHooks, !state.pointee.isTryingZipImport,
            !state.pointee.triedZipImport || hooks.count == 1 && hooks[0] === state.pointee.fileFinderHook,
            type(of: entry).has(.stringSubclass), mayLieInFile(try fileSystemBytes(entry))
        else { return }
        state.pointee.triedZipImport = true
        state.pointee.isTryingZipImport = true
        defer { state.pointee.isTryingZipImport = false }
        do throws(Raised) {
            let module = try importModule(intern("zipimport"))
            try insert(hooks, getAttribute(module, intern("zipimporter")), at: 0)
        } catch {
            guard catches(types.exception) else { throw error }
        }
    }

    /// The finder of an archive for a program that asks the hooks itself before that has happened, as `pkgutil` does;
    /// unbound if there is none.
    func firstZipFinder(_ entry: Value) throws(Raised) -> Value {
        let state = importState
        guard !state.pointee.triedZipImport, let hooks = state.pointee.pathHooks else { return .unbound }
        let count = hooks.count
        try addZipHook(entry, state)
        guard hooks.count > count else { return .unbound }
        do throws(Raised) {
            return try call(hooks[0], entry)
        } catch {
            guard catches(types.importError) else { throw error }
            return .unbound
        }
    }

    /// Whether a path, or the beginning of it, is a file.
    private func mayLieInFile(_ path: [UInt8]) -> Bool {
        var path = path
        while !path.isEmpty {
            if let status = fileStatus(path) { return status.kind == .regular }
            path = ImportPath.split(path).folder
        }
        return false
    }
}
