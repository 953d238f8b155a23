// In CPython: FileLoader and its subclasses in Lib/importlib/_bootstrap_external.py
import TaipanHost

/// Loaders of modules that are files.
extension BootstrapExternal {
    static func addFileLoaders(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.fileLoader = try functions.defineClass(
            "FileLoader", "What loaders of files have in common."
        ) { (maker) throws(Raised) in
            try maker.method("__init__", "(self, fullname, path)", "") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], .name, arguments[1])
                try context.setAttribute(arguments[0], .path, arguments[2])
                return .none
            }
            try addComparison(maker)
            try maker.method("load_module", "(self, name=None, *args, **kwargs)", "Deprecated: use exec_module().") {
                (context, arguments) throws(Raised) in
                let name = try context.checkedName(arguments[0], arguments[1])
                let owner = try context.importSystem().pointee.types.fileLoader.value
                let parent = try context.call(context.types.super.value, owner, arguments[0])
                return try context.callMethod(parent, .load_module, name)
            }
            try maker.method("get_filename", "(self, name=None, *args, **kwargs)", "The path of the module's file.") {
                (context, arguments) throws(Raised) in
                _ = try context.checkedName(arguments[0], arguments[1])
                return try context.getAttribute(arguments[0], .path)
            }
            try maker.method("get_data", "(self, path)", "The bytes of a file.") { (context, arguments) throws(Raised) in
                let types = try context.importSystem().pointee.types
                let type = context.type(of: arguments[0])
                let isCode = type.isSubtype(of: types.sourceLoader) || type.isSubtype(of: types.extensionFileLoader)
                let path = isCode ? try context.text(arguments[1]) : arguments[1]
                return try context.makeBytes(context.contents(ofFile: path))
            }
            try maker.method("get_resource_reader", "(self, name=None, *args, **kwargs)", "") {
                (context, arguments) throws(Raised) in
                let name = try context.checkedName(arguments[0], arguments[1])
                return try context.isTrue(context.callMethod(arguments[0], .is_package, name)) ? arguments[0] : .none
            }
            try maker.method("open_resource", "(self, resource)", "") { (context, arguments) throws(Raised) in
                let file = try context.getAttribute(context.importModule(context.intern("_io")), context.intern("FileIO"))
                return try context.call(file, resourcePath(context, arguments), context.intern("r"))
            }
            try maker.method("resource_path", "(self, resource)", "") { (context, arguments) throws(Raised) in
                guard try context.isTrue(context.callMethod(arguments[0], .is_resource, arguments[1])) else {
                    throw context.raise(context.types.fileNotFoundError)
                }
                return try resourcePath(context, arguments)
            }
            try maker.method("is_resource", "(self, name)", "") { (context, arguments) throws(Raised) in
                if try context.pathBytes(arguments[1]).contains(ImportPath.separator) { return .false }
                return Value(context.isFile(try context.systemPath(resourcePath(context, arguments))))
            }
            try maker.method("contents", "(self)", "") { (context, arguments) throws(Raised) in
                let own = try context.pathBytes(context.getAttribute(arguments[0], .path))
                let folder = ImportPath.split(own).folder
                let names = try context.makeList()
                do throws(HostError) {
                    for entry in try context.resources.host.files.entries(
                        of: HostPath(context.fileSystemBytesOrEmpty(context.pathString(folder))))
                    {
                        try? context.append(names, context.string(fileSystemBytes: entry.name))
                    }
                } catch {
                    throw context.osError(error, fileName: context.pathString(folder))
                }
                return try context.iterate(names.value)
            }
        }
        try addConcreteLoaders(functions, state)
    }

    private static func resourcePath(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let own = try context.pathBytes(context.getAttribute(arguments[0], .path))
        return context.pathString(ImportPath.join(ImportPath.split(own).folder, try context.pathBytes(arguments[1])))
    }

    private static func addComparison(_ maker: ImportClassMaker) throws(Raised) {
        try maker.method("__eq__", "(self, other)", "") { (context, arguments) throws(Raised) in
            let answer = try context.compare(
                context.getAttribute(arguments[0], .__class__), context.getAttribute(arguments[1], .__class__), .equal)
            guard try context.isTrue(answer) else { return answer }
            return try context.compare(
                context.getAttribute(arguments[0], .__dict__), context.getAttribute(arguments[1], .__dict__), .equal)
        }
        try maker.method("__hash__", "(self)", "") { (context, arguments) throws(Raised) in
            let name = try context.hash(context.getAttribute(arguments[0], .name))
            let path = try context.hash(context.getAttribute(arguments[0], .path))
            return context.integer(name ^ path)
        }
    }

    private static func addConcreteLoaders(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        let context = functions.context
        let types = state.pointee.types
        state.pointee.types.sourceFileLoader = try functions.defineClass(
            "SourceFileLoader", bases: [types.fileLoader, types.sourceLoader], "Loads modules from source files."
        ) { (maker) throws(Raised) in
            try maker.method("path_stats", "(self, path)", "Time and size of a file.") {
                (context, arguments) throws(Raised) in
                let status = try context.requireFileStatus(arguments[1])
                let facts = context.makeDict()
                let time =
                    Double(status.modificationTime.seconds)
                    + Double(status.modificationTime.nanoseconds) * 1e-9
                try context.set(facts, name: context[string: .mtime], context.float(time))
                try context.set(facts, name: context[string: .size], context.integer(Int(status.size)))
                return facts.value
            }
            try maker.method("_cache_bytecode", "(self, source_path, bytecode_path, data)", "") {
                (context, arguments) throws(Raised) in
                let status = context.fileStatus(try context.systemPath(arguments[1]))
                let mode = context.integer(Int((status?.mode ?? 0o666) | 0o200))
                let base = try context.reserveStack(3)
                defer { context.thread.pointee.stackTop = base }
                base[0] = arguments[2]
                base[1] = arguments[3]
                base[2] = mode
                let names = context.tuple(context[._mode])
                let method = try context.getAttribute(arguments[0], .set_data)
                return try context.call(method, Arguments(base: base, count: 2, keywordNames: names))
            }
            try maker.method("set_data", "(self, path, data, *, _mode=438)", "Writes a file and the folders it needs.") {
                (context, arguments) throws(Raised) in
                let mode = context.machineInteger(try context.indexObject(arguments[3])) ?? 0o666
                try context.writeCache(
                    arguments[1], context.bufferBytes(arguments[2]), mode: UInt32(truncatingIfNeeded: mode))
                return .none
            }
        }
        state.pointee.types.sourcelessFileLoader = try functions.defineClass(
            "SourcelessFileLoader", bases: [types.fileLoader, types.loaderBasics], "Loads modules from .pyc files."
        ) { (maker) throws(Raised) in
            try maker.method("get_code", "(self, fullname)", "") { (context, arguments) throws(Raised) in
                let path = try context.callMethod(arguments[0], .get_filename, arguments[1])
                let data = try context.bufferBytes(context.callMethod(arguments[0], .get_data, path))
                _ = try context.cacheFlags(
                    data, name: arguments[1], details: CacheErrorDetails(name: arguments[1], path: path))
                return try context.cachedCode(data, from: 16, name: arguments[1], path: path, source: .none)
            }
            try maker.method("get_source", "(self, fullname)", "None: there is no source.") { (_, _) throws(Raised) in
                .none
            }
        }
        try context.add(to: functions.module, "EXTENSION_SUFFIXES", ImpModule.extensionSuffixes(context))
        state.pointee.types.extensionFileLoader = try functions.defineClass(
            "ExtensionFileLoader", bases: [types.fileLoader, types.loaderBasics], "Would load modules written in C."
        ) { (maker) throws(Raised) in
            try maker.method("__init__", "(self, name, path)", "") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], .name, arguments[1])
                var path = arguments[2]
                let bytes = try context.pathBytes(path)
                if bytes.first != ImportPath.separator,
                    let folder = try? context.resources.host.files.currentDirectory()
                {
                    path = context.pathString(ImportPath.join(folder, bytes))
                }
                try context.setAttribute(arguments[0], .path, path)
                return .none
            }
            try addComparison(maker)
            try maker.method("create_module", "(self, spec)", "") { (context, arguments) throws(Raised) in
                try ImpModule.createDynamic(context, arguments.dropFirst())
            }
            try maker.method("exec_module", "(self, module)", "") { (_, _) throws(Raised) in .none }
            try maker.method("is_package", "(self, fullname)", "") { (context, arguments) throws(Raised) in
                let own = try context.pathBytes(context.getAttribute(arguments[0], .path))
                let name = ImportPath.split(own).name
                let suffixes = try context.makeList(from: ImpModule.extensionSuffixes(context))
                for index in 0..<suffixes.count {
                    if try name == Array("__init__".utf8) + context.pathBytes(suffixes[index]) { return .true }
                }
                return .false
            }
            for name in ["get_code", "get_source"] as [StaticString] {
                try maker.method(name, "(self, fullname)", "") { (_, _) throws(Raised) in .none }
            }
            try maker.method("get_filename", "(self, name=None, *args, **kwargs)", "The path of the module's file.") {
                (context, arguments) throws(Raised) in
                _ = try context.checkedName(arguments[0], arguments[1])
                return try context.getAttribute(arguments[0], .path)
            }
        }
    }
}

extension Context {
    /// The bytes of a str that is a path, none if it is not one.
    func fileSystemBytesOrEmpty(_ path: Value) -> [UInt8] {
        do throws(Raised) {
            let bytes = try fileSystemBytes(path)
            return bytes.isEmpty ? [UInt8(ascii: ".")] : bytes
        } catch {
            _ = takeRaised()
            return []
        }
    }
}
