// In CPython: FileFinder in Lib/importlib/_bootstrap_external.py
import TaipanHost

/// The finder of modules in a folder. Unlike CPython's it asks the host each time and keeps no list of names, so that
/// what is written is found at once.
extension BootstrapExternal {
    static func addFileFinder(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.fileFinder = try functions.defineClass("FileFinder", "Finds modules in a folder.") {
            (maker) throws(Raised) in
            try maker.method("__init__", "(self, path, *loader_details)", "", initialize)
            try maker.method("invalidate_caches", "(self)", "Forgets what is known of the folder.") {
                (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], ._path_mtime, context.integer(-1))
                return .none
            }
            let shim = functions.module.dictionary.get(name: functions.context.intern("_find_module_shim"))
            try maker.set("find_module", shim)
            try maker.method("find_loader", "(self, fullname)", "Deprecated: use find_spec().") {
                (context, arguments) throws(Raised) in
                let spec = try context.callMethod(arguments[0], .find_spec, arguments[1])
                if spec.isNone { return context.tuple(.none, try context.makeList().value) }
                let locations = try context.getAttribute(spec, .submodule_search_locations)
                let portions = try context.isTrue(locations) ? locations : context.makeList().value
                return context.tuple(try context.getAttribute(spec, .loader), portions)
            }
            try maker.method("_get_spec", "(self, loader_class, fullname, path, smsl, target)", "") {
                (context, arguments) throws(Raised) in
                let loader = try context.call(arguments[1], arguments[2], arguments[3])
                return try context.specFromFile(
                    arguments[2], location: arguments[3], loader: loader, locations: arguments[4])
            }
            try maker.method(
                "find_spec", "(self, fullname, target=None)", "The spec of a module in the folder, or None."
            ) {
                (context, arguments) throws(Raised) in
                let portions = try context.makeList()
                guard context.type(of: arguments[1]).has(.stringSubclass) else {
                    throw context.attributeError(
                        "'\(context.typeName(of: arguments[1]))' object has no attribute 'rpartition'")
                }
                let spec = try context.findInFolder(arguments[0], arguments[1], portions)
                if !spec.isNone || portions.count == 0 { return spec }
                return try context.makeSpec(name: arguments[1], loader: .none, locations: portions.value)
            }
            try maker.method("_fill_cache", "(self)", "") { (_, _) throws(Raised) in .none }
            try maker.classMethod(
                "path_hook", "(cls, *loader_details)", "A function for sys.path_hooks that makes finders of folders."
            ) { (context, arguments) throws(Raised) in
                try makePathHook(context, arguments[0], arguments[1])
            }
            try maker.method("__repr__", "(self)", "") { (context, arguments) throws(Raised) in
                let path = try context.representationText(context.getAttribute(arguments[0], .path))
                return context.string("FileFinder(\(path))")
            }
        }
    }

    /// The function that `path_hook` answers.
    static func makePathHook(_ context: Context, _ type: Value, _ details: Value) throws(Raised) -> Value {
        let state = context.importState
        let maker = ImportFunctionMaker(
            context: context, module: state.pointee.external.unsafelyUnwrapped,
            fileName: state.pointee.externalFileName)
        return try maker.make(
            "path_hook_for_FileFinder", "(path)", "Makes a finder of a folder.", owner: "FileFinder.path_hook.<locals>",
            bound: [type, details],
            NativeFunction { (context, arguments) throws(Raised) in
                let isText = context.type(of: arguments[2]).has(.stringSubclass)
                let path = isText && StringObject(arguments[2]).count == 0 ? [] : try context.systemPath(arguments[2])
                guard context.isFolder(path) else {
                    // CPython would have asked zipimport before.
                    let finder = try context.firstZipFinder(arguments[2])
                    if finder.isBound { return finder }
                    throw context.importError(
                        "only directories are supported", name: .unbound, path: arguments[2])
                }
                let details = TupleObject(arguments[1])
                let all = try context.makeTuple(count: details.count + 1)
                all.items[0] = arguments[2]
                for index in 0..<details.count { all.items[index + 1] = details[index] }
                return try context.call(arguments[0], tuple: all)
            })
    }

    private static func initialize(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let finder = arguments[0]
        let loaders = try context.makeList()
        let details = TupleObject(arguments[2])
        for index in 0..<details.count {
            let pair = try context.pair(details[index])
            let loader = pair[0]
            let suffixes = try context.iterate(pair[1])
            while true {
                let suffix = try context.next(suffixes)
                if suffix.isUnbound { break }
                try context.append(loaders, context.tuple(suffix, loader))
                try context.safepoint()
            }
        }
        try context.setAttribute(finder, ._loaders, loaders.value)
        var path = try context.isTrue(arguments[1]) ? arguments[1] : context.string(".")
        let bytes = try context.pathBytes(path)
        if bytes.first != ImportPath.separator {
            path = context.pathString(ImportPath.join(try context.currentFolder(), bytes))
        }
        try context.setAttribute(finder, .path, path)
        try context.setAttribute(finder, ._path_mtime, context.integer(-1))
        try context.setAttribute(finder, ._path_cache, context.makeSet().value)
        try context.setAttribute(finder, ._relaxed_path_cache, context.makeSet().value)
        return .none
    }
}

extension Context {
    /// Whether a finder is a FileFinder whose class has the methods that it was made with.
    func isPlainFolderFinder(_ finder: Value) -> Bool {
        let state = importState
        return type(of: finder) === state.pointee.types.fileFinder
            && state.pointee.types.fileFinder.ownAttribute(self[.find_spec]) === state.pointee.findInFolder
    }

    /// `FileFinder.find_spec`: a spec with a loader, or None; then a folder that may be part of a namespace package is
    /// appended to `portions`.
    func findInFolder(_ finder: Value, _ name: Value, _ portions: ListObject) throws(Raised) -> Value {
        let text = StringObject(name)
        let start = (text.lastIndex(of: 0x2E) ?? -1) + 1
        let tail = try pathBytes(substring(text, start, text.count - start))
        let folder = try pathBytes(getAttribute(finder, .path))
        // No entry of a folder has such a name.
        if tail.contains(ImportPath.separator) || tail.contains(0) { return .none }
        let base = ImportPath.join(folder, tail)
        let loaders = try makeList(from: getAttribute(finder, ._loaders))
        let files = FolderFiles(context: self)
        let isPackage = !tail.isEmpty && files.isFolder(base)
        if isPackage {
            for index in 0..<loaders.count {
                let (suffix, loader) = try loaderDetail(loaders[index])
                let file = ImportPath.join(base, Array("__init__".utf8) + suffix)
                guard files.isFile(file) else { continue }
                let locations = try makeList()
                try append(locations, pathString(base))
                return try specOfFile(finder, loader, name, file, locations.value)
            }
        }
        for index in 0..<loaders.count {
            let (suffix, loader) = try loaderDetail(loaders[index])
            let file = ImportPath.join(folder, tail + suffix)
            try verbose(2) { () throws(Raised) in "trying \(try displayText(pathString(file)))" }
            if files.isFile(file) { return try specOfFile(finder, loader, name, file, .none) }
        }
        if isPackage {
            try verbose { () throws(Raised) in "possible namespace for \(try displayText(pathString(base)))" }
            try append(portions, pathString(base))
        }
        return .none
    }

    private func loaderDetail(_ pair: Value) throws(Raised) -> (suffix: [UInt8], loader: Value) {
        if pair.isExactly(types.tuple), TupleObject(pair).count == 2 {
            return (try pathBytes(TupleObject(pair)[0]), TupleObject(pair)[1])
        }
        return (try pathBytes(getItem(pair, integer(0))), try getItem(pair, integer(1)))
    }

    private func specOfFile(
        _ finder: Value, _ loaderType: Value, _ name: Value, _ file: [UInt8], _ locations: Value
    ) throws(Raised) -> Value {
        let path = pathString(file)
        let state = importState
        let plain = state.pointee.types.sourceFileLoader
        guard loaderType === plain.value, plain.version == state.pointee.sourceLoaderVersion,
            isPlainFolderFinder(finder)
        else { return try callMethod(finder, ._get_spec, arguments: loaderType, name, path, locations, .none) }
        let loader = try allocateInstance(ObjectFields.self, plain).value
        try setAttribute(loader, .name, name)
        try setAttribute(loader, .path, path)
        return try makeSpec(name: name, loader: loader, origin: path, locations: locations, hasLocation: true)
    }
}

/// Which files there are, by their exact names: some systems find `Name.py` where `name.py` is asked for.
private struct FolderFiles {
    let context: Context

    func isFile(_ path: [UInt8]) -> Bool {
        let path = context.fileSystemBytesOrEmpty(context.pathString(path))
        return context.isFile(path) && isExact(path)
    }

    func isFolder(_ path: [UInt8]) -> Bool {
        let path = context.fileSystemBytesOrEmpty(context.pathString(path))
        return context.isFolder(path) && isExact(path)
    }

    private func isExact(_ path: [UInt8]) -> Bool {
        #if os(macOS) || os(iOS)
        if let value = try? context.resources.host.environment.value(of: Array("PYTHONCASEOK".utf8)), !value.isEmpty {
            return true
        }
        let (folder, name) = ImportPath.split(path)
        guard let place = try? HostPath(folder.isEmpty ? [UInt8(ascii: "/")] : folder),
            let entries = try? context.resources.host.files.entries(of: place)
        else { return true }
        return entries.contains { $0.name == name }
        #else
        return true
        #endif
    }
}
