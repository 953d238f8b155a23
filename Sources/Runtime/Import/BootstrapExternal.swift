// In CPython: Lib/importlib/_bootstrap_external.py
import TaipanBytecode

/// The module `_frozen_importlib_external`.
enum BootstrapExternal {
    static let documentation: StaticString = "Import of modules that are files."

    static func fill(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        let context = functions.context
        let module = functions.module
        try addPaths(functions)
        let magic = CacheHeader.magicNumber
        try context.add(
            to: module, "MAGIC_NUMBER",
            context.makeBytes((0..<4).map { UInt8(truncatingIfNeeded: magic >> ($0 * 8)) }))
        try context.add(to: module, "_RAW_MAGIC_NUMBER", context.integer(Int(magic)))
        try context.add(to: module, "_PYCACHE", context.intern("__pycache__"))
        try context.add(to: module, "_OPT", context.string("opt-"))
        try context.add(to: module, "SOURCE_SUFFIXES", list(context, ".py"))
        let bytecodeSuffixes = try list(context, ".pyc")
        for name in ["BYTECODE_SUFFIXES", "DEBUG_BYTECODE_SUFFIXES", "OPTIMIZED_BYTECODE_SUFFIXES"] as [StaticString] {
            try context.add(to: module, name, bytecodeSuffixes)
        }
        try addCachePaths(functions)
        try functions.define(
            "_check_name", "(method)", "A decorator of methods that get the name of the loader's module."
        ) { (context, arguments) throws(Raised) in
            try checkingName(context, arguments[0])
        }
        try functions.define("_find_module_shim", "(self, fullname)", "Deprecated.") {
            (context, arguments) throws(Raised) in
            try context.findModuleShim(arguments[0], arguments[1])
        }
        try addCacheFiles(functions)
        try context.add(to: module, "_POPULATE", state.pointee.populate)
        try functions.define(
            "spec_from_file_location",
            "(name, location=None, *, loader=None, submodule_search_locations=_POPULATE)",
            "A spec of a module that is a file."
        ) { (context, arguments) throws(Raised) in
            try context.specFromFile(
                arguments[0], location: arguments[1], loader: arguments[2], locations: arguments[3])
        }
        try addRegistryFinder(functions, state)
        try addSourceLoaders(functions, state)
        try addFileLoaders(functions, state)
        try addNamespacePackages(functions, state)
        try addPathFinder(functions, state)
        try addFileFinder(functions, state)
        try functions.define("_fix_up_module", "(ns, name, pathname, cpathname=None)", "", fixUpModule)
        try functions.define(
            "_get_supported_file_loaders", "()", "Pairs of a loader's class and the suffixes of its files."
        ) { (context, _) throws(Raised) in
            try supportedLoaders(context, context.importSystem()).value
        }
        for name in ["_setup", "_install"] as [StaticString] {
            try functions.define(
                name, "(_bootstrap_module)", "Does nothing: the import system is installed as it is made."
            ) { (_, _) throws(Raised) in .none }
        }
        try context.add(to: module, "_bootstrap", state.pointee.bootstrap.unsafelyUnwrapped.value)
        try context.add(to: module, "sys", context.interpreter.pointee.sysModule)
        if let imp = try context.nativeModuleIfAny("_imp") { try context.add(to: module, "_imp", imp) }
    }

    private static func list(_ context: Context, _ item: StaticString) throws(Raised) -> Value {
        let list = try context.makeList()
        try context.append(list, context.string(item))
        return list.value
    }

    /// `[(class, suffixes), …]`; the suffixes are the module's own lists.
    static func supportedLoaders(
        _ context: Context, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) -> ListObject {
        let globals = state.pointee.external.unsafelyUnwrapped.dictionary
        let pairs = try context.makeList()
        let extensions = try ImpModule.extensionSuffixes(context)
        try context.append(pairs, context.tuple(state.pointee.types.extensionFileLoader.value, extensions))
        for (type, name) in [
            (state.pointee.types.sourceFileLoader, "SOURCE_SUFFIXES"),
            (state.pointee.types.sourcelessFileLoader, "BYTECODE_SUFFIXES"),
        ] as [(TypeObject, StaticString)] {
            try context.append(pairs, context.tuple(type.value, globals.get(name: context.intern(name)).orNone))
        }
        return pairs
    }

    /// `method` behind a check of the name, as the methods of the loaders do it themselves.
    private static func checkingName(_ context: Context, _ method: Value) throws(Raised) -> Value {
        let state = context.importState
        let maker = ImportFunctionMaker(
            context: context, module: state.pointee.external.unsafelyUnwrapped,
            fileName: state.pointee.externalFileName)
        let made = try maker.make(
            "_check_name_wrapper", "(self, name=None, *args, **kwargs)", "", owner: "", bound: [method],
            NativeFunction { (context, arguments) throws(Raised) in
                let name = try context.checkedName(arguments[1], arguments[2])
                let rest = TupleObject(arguments[3])
                let all = try context.makeTuple(count: rest.count + 2)
                all.items[0] = arguments[1]
                all.items[1] = name
                for index in 0..<rest.count { all.items[index + 2] = rest[index] }
                return try context.call(arguments[0], tuple: all, keywords: DictObject(arguments[4]))
            })
        for attribute in [Name.__module__, .__name__, .__qualname__, .__doc__] {
            let value = try context.getAttributeIfPresent(method, attribute)
            if value.isBound { try context.setAttribute(made, attribute, value) }
        }
        return made
    }

    private static func fixUpModule(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let namespace = arguments[0]
        var loader = try context.callMethod(namespace, .get, context[.__loader__])
        var spec = try context.callMethod(namespace, .get, context[.__spec__])
        if try !context.isTrue(loader) {
            let state = try context.importSystem()
            if try context.isTrue(spec) {
                loader = try context.getAttribute(spec, .loader)
            } else if try context.compareIsTrue(arguments[2], arguments[3], .equal) {
                loader = try context.call(state.pointee.types.sourcelessFileLoader.value, arguments[1], arguments[2])
            } else {
                loader = try context.call(state.pointee.types.sourceFileLoader.value, arguments[1], arguments[2])
            }
        }
        if try !context.isTrue(spec) {
            spec = try context.specFromFile(
                arguments[1], location: arguments[2], loader: loader,
                locations: context.importState.pointee.populate)
        }
        do throws(Raised) {
            try context.setItem(namespace, context[.__spec__], spec)
            try context.setItem(namespace, context[.__loader__], loader)
            try context.setItem(namespace, context[.__file__], arguments[2])
            try context.setItem(namespace, context[.__cached__], arguments[3])
        } catch {
            guard context.catches(context.types.exception) else { throw error }
        }
        return .none
    }
}

extension Context {
    /// The name that a loader's method was given, if it is the name of the loader's module; ImportError otherwise.
    func checkedName(_ loader: Value, _ name: Value) throws(Raised) -> Value {
        let own = try getAttribute(loader, .name)
        if name.isNone { return own }
        if try compareIsTrue(own, name, .notEqual) {
            throw importError("loader for \(try displayText(own)) cannot handle \(try displayText(name))", name: name)
        }
        return name
    }

    func findModuleShim(_ finder: Value, _ name: Value) throws(Raised) -> Value {
        let pair = try makeList(from: callMethod(finder, .find_loader, name))
        guard pair.count == 2 else {
            throw valueError(
                pair.count < 2
                    ? "not enough values to unpack (expected 2, got \(pair.count))"
                    : "too many values to unpack (expected 2)")
        }
        let loader = pair[0]
        let portions = pair[1]
        if loader.isNone, try length(portions) > 0 {
            let first = try displayText(getItem(portions, integer(0)))
            try warnOfImport("Not importing directory \(first): missing __init__")
        }
        return loader
    }

    /// `spec_from_file_location`.
    func specFromFile(
        _ name: Value, location given: Value, loader givenLoader: Value, locations: Value
    ) throws(Raised) -> Value {
        let state = try importSystem()
        var location = given
        var loader = givenLoader
        if location.isNone {
            location = string("<unknown>")
            let method = try getAttributeIfPresent(loader, .get_filename)
            if method.isBound {
                do throws(Raised) {
                    location = try call(method, name)
                } catch {
                    guard catches(types.importError) else { throw error }
                }
            }
        } else {
            location = try fileSystemPath(location)
        }
        let spec = try makeSpec(name: name, loader: loader, origin: location, hasLocation: true)
        if loader.isNone {
            loader = try loaderForFile(name, location, state)
            if loader.isNone { return .none }
            try setAttribute(spec, .loader, loader)
        }
        if locations === state.pointee.populate {
            let method = try getAttributeIfPresent(loader, .is_package)
            if method.isBound {
                do throws(Raised) {
                    if try isTrue(call(method, name)) {
                        try setAttribute(spec, .submodule_search_locations, makeList().value)
                    }
                } catch {
                    guard catches(types.importError) else { throw error }
                }
            }
        } else {
            try setAttribute(spec, .submodule_search_locations, locations)
        }
        let search = try getAttribute(spec, .submodule_search_locations)
        if search.isExactly(types.list), ListObject(search).count == 0, try isTrue(location) {
            try append(ListObject(search), pathString(ImportPath.split(pathBytes(location)).folder))
        }
        return spec
    }

    /// A loader by the suffix of a file, or None.
    private func loaderForFile(
        _ name: Value, _ location: Value, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) -> Value {
        let pairs = try BootstrapExternal.supportedLoaders(self, state)
        for index in 0..<pairs.count {
            let pair = TupleObject(pairs[index])
            let suffixes = try makeList(from: pair[1])
            let tuple = try makeTuple(of: suffixes)
            if try isTrue(callMethod(location, intern("endswith"), tuple.value)) {
                return try call(pair[0], name, location)
            }
        }
        return .none
    }

    /// Calls a method by any name.
    func callMethod(_ object: Value, _ name: Value, _ first: Value) throws(Raised) -> Value {
        try call(getAttribute(object, name), first)
    }
}
