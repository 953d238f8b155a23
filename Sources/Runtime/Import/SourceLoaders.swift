// In CPython: _LoaderBasics, SourceLoader and WindowsRegistryFinder in Lib/importlib/_bootstrap_external.py
import TaipanBytecode
import TaipanHost
import TaipanSyntax

/// Loaders of sources, wherever these come from.
extension BootstrapExternal {
    static func addRegistryFinder(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        let context = functions.context
        state.pointee.types.windowsRegistryFinder = try functions.defineClass(
            "WindowsRegistryFinder", "A finder of modules that the registry of Windows names; there is none here."
        ) { (maker) throws(Raised) in
            let key = "Software\\Python\\PythonCore\\{sys_version}\\Modules\\{fullname}"
            try maker.set("REGISTRY_KEY", context.string(key))
            try maker.set("REGISTRY_KEY_DEBUG", context.string(key + "\\Debug"))
            try maker.set("DEBUG_BUILD", .false)
            let refuse: NativeFunction.Function = { (context, _) throws(Raised) in
                throw context.nameError("name '_winreg' is not defined")
            }
            try maker.classMethod("_open_registry", "(cls, key)", "", refuse)
            try maker.classMethod("_search_registry", "(cls, fullname)", "", refuse)
            try maker.classMethod("find_spec", "(cls, fullname, path=None, target=None)", "", refuse)
            try maker.classMethod("find_module", "(cls, fullname, path=None)", "Deprecated.", refuse)
        }
    }

    static func addSourceLoaders(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.loaderBasics = try functions.defineClass(
            "_LoaderBasics", "What loaders of sources and of compiled modules have in common."
        ) { (maker) throws(Raised) in
            try maker.method("is_package", "(self, fullname)", "Whether the module's file is an __init__.") {
                (context, arguments) throws(Raised) in
                let file = try context.callMethod(arguments[0], .get_filename, arguments[1])
                let name = ImportPath.split(try context.pathBytes(file)).name
                let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[...]
                let fullName = StringObject(arguments[1])
                guard context.type(of: arguments[1]).has(.stringSubclass) else {
                    throw context.attributeError(
                        "'\(context.typeName(of: arguments[1]))' object has no attribute 'rpartition'")
                }
                let start = (fullName.lastIndex(of: 0x2E) ?? -1) + 1
                let tail = StringObject(try context.substring(fullName, start, fullName.count - start))
                return Value(stem.elementsEqual("__init__".utf8) && !tail.hasText("__init__"))
            }
            try maker.method("create_module", "(self, spec)", "Lets the import system make the module.") {
                (_, _) throws(Raised) in .none
            }
            try maker.method("exec_module", "(self, module)", "Executes the module's code.") {
                (context, arguments) throws(Raised) in
                let name = try context.getAttribute(arguments[1], .__name__)
                let code: Value
                if context.isPlainSourceLoader(arguments[0]) {
                    code = try context.codeOfSourceFile(arguments[0], name)
                } else {
                    code = try context.callMethod(arguments[0], .get_code, name)
                }
                if code.isNone {
                    let shown = try context.representationText(context.getAttribute(arguments[1], .__name__))
                    throw context.importError("cannot load module \(shown) when get_code() returns None")
                }
                try context.execute(code, in: context.getAttribute(arguments[1], .__dict__))
                return .none
            }
            try maker.method("load_module", "(self, fullname)", "Deprecated.") { (context, arguments) throws(Raised) in
                try context.loadModuleShim(arguments[0], arguments[1])
            }
        }
        state.pointee.types.sourceLoader = try functions.defineClass(
            "SourceLoader", bases: [state.pointee.types.loaderBasics], ""
        ) { (maker) throws(Raised) in
            try maker.method("path_mtime", "(self, path)", "When a file was last changed; for subclasses to define.") {
                (context, _) throws(Raised) in throw context.raise(context.types.osError)
            }
            try maker.method("path_stats", "(self, path)", "A dict with `mtime`, and maybe `size`, of a file.") {
                (context, arguments) throws(Raised) in
                let facts = context.makeDict()
                let time = try context.callMethod(arguments[0], .path_mtime, arguments[1])
                try context.set(facts, name: context[string: .mtime], time)
                return facts.value
            }
            try maker.method("_cache_bytecode", "(self, source_path, cache_path, data)", "Writes a cache.") {
                (context, arguments) throws(Raised) in
                try context.callMethod(arguments[0], .set_data, arguments[2], arguments[3])
            }
            try maker.method("set_data", "(self, path, data)", "Writes a file; for subclasses to define.") {
                (_, _) throws(Raised) in .none
            }
            try maker.method("get_source", "(self, fullname)", "The text of the module's source.", getSource)
            try maker.method(
                "source_to_code", "(self, data, path, *, _optimize=-1)", "The code object of a source."
            ) { (context, arguments) throws(Raised) in
                let optimize = Int(try context.int32Argument(arguments[3]))
                return try context.compileModule(arguments[1], fileName: arguments[2], optimize: optimize)
            }
            try maker.method("get_code", "(self, fullname)", "The module's code, out of a cache or compiled.") {
                (context, arguments) throws(Raised) in
                if context.isPlainSourceLoader(arguments[0]) {
                    return try context.codeOfSourceFile(arguments[0], arguments[1])
                }
                return try context.codeOfSource(arguments[0], arguments[1])
            }
        }
    }

    private static func getSource(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let path = try context.callMethod(arguments[0], .get_filename, arguments[1])
        let data: Value
        do throws(Raised) {
            data = try context.callMethod(arguments[0], .get_data, path)
        } catch {
            guard context.type(of: context.thread.pointee.raised).isSubtype(of: context.types.osError) else {
                throw error
            }
            let cause = context.takeRaised()
            let raised = context.importError("source not available through get_data()", name: arguments[1])
            let exception = ExceptionObject(context.thread.pointee.raised)
            exception.cause = cause
            exception.context = cause
            exception.suppressesContext = true
            throw raised
        }
        return try context.decodedSource(context.bufferBytes(data))
    }
}

extension Context {
    /// `exec(code, dictionary)` for a module.
    func execute(_ code: Value, in dictionary: Value) throws(Raised) {
        if code.isExactly(types.code), type(of: dictionary).has(.dictSubclass) {
            _ = try runModuleCode(CodeObject(code), DictObject(dictionary))
            return
        }
        let builtins = interpreter.pointee.builtinsModule
        _ = try call(getAttribute(builtins, intern("exec")), code, dictionary)
    }

    /// The text of a source in UTF-8, without its mark.
    func sourceText(_ bytes: [UInt8]) throws(Raised) -> [UInt8] {
        let result: Result<[UInt8], SourceError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(SourceError) {
                return .success(try SourceText.reencoded(buffer))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let text): return text
        case .failure(let error):
            if error.kind == .syntaxError { throw raise(types.syntaxError, arguments: string(error.message)) }
            throw raise(error, fileName: .none, source: bytes)
        }
    }

    /// `compile(data, fileName, 'exec', dont_inherit=True, optimize=optimize)`.
    func compileModule(_ data: Value, fileName: Value, optimize: Int) throws(Raised) -> Value {
        let isText = type(of: data).has(.stringSubclass) || type(of: data).has(.bytesSubclass)
        guard isText, (-1...2).contains(optimize) else {
            // An AST, another buffer, or a level that compile() refuses.
            let arguments = tuple(data, fileName, intern("exec"), integer(0), .true, integer(optimize))
            let compile = try getAttribute(interpreter.pointee.builtinsModule, intern("compile"))
            return try call(compile, tuple: TupleObject(arguments))
        }
        var request = CompileRequest(fileName: try fileSystemName(fileName))
        request.optimize = optimize
        let bytes = try sourceBytes(data, function: "compile", expected: "string, bytes or AST", &request)
        return try compileSource(bytes, request).value
    }

    /// `SourceLoader.get_code` of any loader, by the methods that it has.
    func codeOfSource(_ loader: Value, _ name: Value) throws(Raised) -> Value {
        let source = try callMethod(loader, .get_filename, name)
        var cache: Value?
        var modified: Int?
        var sourceData = Value.unbound
        var header: HashHeader?
        do throws(Raised) {
            cache = try cachePath(ofSource: source)
        } catch {
            guard catches(types.notImplementedError) else { throw error }
        }
        if let cache {
            let facts = try orUnboundOnOSError { () throws(Raised) in try callMethod(loader, .path_stats, source) }
            if facts.isBound {
                let time = try call(types.int.value, getItem(facts, self[.mtime]))
                modified = machineInteger(time) ?? 0
                let data = try orUnboundOnOSError { () throws(Raised) in try callMethod(loader, .get_data, cache) }
                if data.isBound {
                    let bytes = try bufferBytes(data)
                    do throws(Raised) {
                        let details = CacheErrorDetails(name: name, path: cache)
                        let flags = try cacheFlags(bytes, name: name, details: details)
                        if flags & 1 != 0 {
                            header = HashHeader(isChecked: flags & 2 != 0)
                            if ImpModule.checksHashes(self, header?.isChecked ?? true) {
                                sourceData = try callMethod(loader, .get_data, source)
                                let hash = HashHeader.bytes(of: try bufferBytes(sourceData))
                                header?.hash = hash
                                try validateHash(bytes, hash: hash, name: name, details: details)
                            }
                        } else {
                            let size = machineInteger(try getItem(facts, self[.size])) ?? 0
                            try validateTimes(
                                bytes, modified: UInt32(truncatingIfNeeded: modified ?? 0),
                                size: UInt32(truncatingIfNeeded: size), name: name, details: details)
                        }
                    } catch {
                        guard catches(types.importError) || catches(types.eofError) else { throw error }
                        return try compileAndCache(loader, source, cache, modified, sourceData, header)
                    }
                    try verbose { () throws(Raised) in "\(try displayText(cache)) matches \(try displayText(source))" }
                    return try cachedCode(bytes, from: CacheHeader.length, name: name, path: cache, source: source)
                }
            }
        }
        return try compileAndCache(loader, source, cache, modified, sourceData, header)
    }

    /// Compiles a source that has no cache that fits, and has the loader write one.
    private func compileAndCache(
        _ loader: Value, _ source: Value, _ cache: Value?, _ modified: Int?, _ data: Value, _ header: HashHeader?
    ) throws(Raised) -> Value {
        let data = data.isBound ? data : try callMethod(loader, .get_data, source)
        let code = try callMethod(loader, .source_to_code, data, source)
        try verbose { () throws(Raised) in "code object from \(try displayText(source))" }
        guard let cache, let modified, try writesCaches() else { return code }
        let bytes = try bufferBytes(data)
        let head =
            header.map { $0.header(bytes) }
            ?? CacheHeader.timestamp(
                modified: UInt32(truncatingIfNeeded: modified), size: UInt32(truncatingIfNeeded: bytes.count))
        let contents = try byteArray(head.bytes + MarshalModule.dump(self, code))
        do throws(Raised) {
            _ = try callMethod(loader, ._cache_bytecode, arguments: source, cache, contents)
        } catch {
            guard catches(types.notImplementedError) else { throw error }
        }
        return code
    }

    /// Whether `sys.dont_write_bytecode` is not set.
    func writesCaches() throws(Raised) -> Bool {
        let setting = interpreter.pointee.sysDictionary?.get(name: self[string: .dont_write_bytecode]) ?? .unbound
        return setting.isUnbound ? true : try !isTrue(setting)
    }

    private func orUnboundOnOSError(_ body: () throws(Raised) -> Value) throws(Raised) -> Value {
        do throws(Raised) {
            return try body()
        } catch {
            guard catches(types.osError) else { throw error }
            return .unbound
        }
    }
}

/// What is kept of the header of a cache that holds its source's hash.
struct HashHeader {
    var isChecked: Bool
    var hash: [UInt8]?

    /// The hash of a source as the header holds it.
    static func bytes(of source: [UInt8]) -> [UInt8] {
        let hash = sourceHash(source)
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
    }

    /// The header of a new cache of the same kind.
    func header(_ source: [UInt8]) -> CacheHeader { .hash(sourceHash(source), isChecked: isChecked) }
}
