// In CPython: cache_from_source and source_from_cache in Lib/importlib/_bootstrap_external.py
import TaipanText

/// Where the compiled form of a source lies, and the source of a compiled form.
extension BootstrapExternal {
    static func addCachePaths(_ functions: ImportFunctionMaker) throws(Raised) {
        try functions.define(
            "cache_from_source", "(path, debug_override=None, *, optimization=None)",
            "The path of the .pyc file of a source. Neither file need exist."
        ) { (context, arguments) throws(Raised) in
            var optimization = arguments[2]
            if !arguments[1].isNone {
                try context.warn(
                    context.types.deprecationWarning,
                    "the debug_override parameter is deprecated; use 'optimization' instead")
                if !optimization.isNone {
                    throw context.typeError("debug_override or optimization must be set to None")
                }
                optimization =
                    try context.isTrue(arguments[1]) ? context.interpreter.pointee.emptyString : context.integer(1)
            }
            return try context.cachePath(ofSource: arguments[0], optimization: optimization)
        }
        try functions.define("source_from_cache", "(path)", "The path of the source of a .pyc file.") {
            (context, arguments) throws(Raised) in
            try context.sourcePath(ofCache: arguments[0])
        }
        try functions.define("_get_sourcefile", "(bytecode_path)", "") { (context, arguments) throws(Raised) in
            try sourceFile(context, arguments[0])
        }
        try functions.define("_get_cached", "(filename)", "") { (context, arguments) throws(Raised) in
            try context.cachedPath(ofFile: arguments[0])
        }
        try functions.define("_calc_mode", "(path)", "The permissions of the cache of a source.") {
            (context, arguments) throws(Raised) in
            let status = context.fileStatus(try context.systemPath(arguments[0]))
            return context.integer(Int((status?.mode ?? 0o666) | 0o200))
        }
    }

    private static func sourceFile(_ context: Context, _ path: Value) throws(Raised) -> Value {
        let bytes = try context.pathBytes(path)
        if bytes.isEmpty { return .none }
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return path }
        let ending = bytes[(dot + 1)...].suffix(3).dropLast().map { $0 | 0x20 }
        guard ending == Array("py".utf8), bytes.count - dot >= 3 else { return path }
        var source: Value
        do throws(Raised) {
            source = try context.sourcePath(ofCache: path)
        } catch {
            guard context.catches(context.types.notImplementedError) || context.catches(context.types.valueError) else {
                throw error
            }
            source = context.pathString(Array(bytes.dropLast()))
        }
        return context.isFile(try context.systemPath(source)) ? source : path
    }
}

extension Context {
    /// `sys.implementation.cache_tag`; NotImplementedError if that is None.
    private func cacheTag() throws(Raised) -> [UInt8] {
        let implementation = try getAttribute(interpreter.pointee.sysModule, .implementation)
        let tag = try getAttribute(implementation, .cache_tag)
        if tag.isNone { throw notImplementedError("sys.implementation.cache_tag is None") }
        return try pathBytes(tag)
    }

    /// `sys.pycache_prefix`, or nil.
    private func cachePrefix() throws(Raised) -> [UInt8]? {
        let prefix = interpreter.pointee.sysDictionary?.get(name: self[string: .pycache_prefix]) ?? .none
        return prefix.isGiven ? try pathBytes(prefix) : nil
    }

    func cachePath(ofSource path: Value, optimization: Value = .none) throws(Raised) -> Value {
        var (folder, name) = ImportPath.split(try pathBytes(fileSystemPath(path)))
        let tag = try cacheTag()
        let dot = name.lastIndex(of: UInt8(ascii: "."))
        var file = dot.map { $0 > 0 ? Array(name[..<$0]) : Array(name[($0 + 1)...]) } ?? name
        if dot != nil { file.append(UInt8(ascii: ".")) }
        file += tag
        var level: [UInt8] = []
        if optimization.isNone {
            let number = resources.options.optimize
            if number != 0 { level = Array(String(number).utf8) }
        } else {
            let text = try self.text(optimization)
            if StringObject(text).count > 0 {
                guard try isTrue(callMethod(text, intern("isalnum"))) else {
                    throw valueError("\(try representationText(text)) is not alphanumeric")
                }
            }
            level = try pathBytes(text)
        }
        if !level.isEmpty { file += Array(".opt-".utf8) + level }
        file += Array(".pyc".utf8)
        guard let prefix = try cachePrefix() else {
            return pathString(ImportPath.join(folder, Array("__pycache__".utf8), file))
        }
        if folder.first != ImportPath.separator { folder = ImportPath.join(try currentFolder(), folder) }
        return pathString(ImportPath.join(prefix, Array(folder.drop { $0 == ImportPath.separator }), file))
    }

    func sourcePath(ofCache path: Value) throws(Raised) -> Value {
        _ = try cacheTag()
        let path = try fileSystemPath(path)
        var (folder, name) = ImportPath.split(try pathBytes(path))
        var isUnderPrefix = false
        if var prefix = try cachePrefix() {
            while prefix.last == ImportPath.separator { prefix.removeLast() }
            if folder.starts(with: prefix + [ImportPath.separator]) {
                folder.removeFirst(prefix.count)
                isUnderPrefix = true
            }
        }
        if !isUnderPrefix {
            let (parent, last) = ImportPath.split(folder)
            guard last == Array("__pycache__".utf8) else {
                throw valueError("__pycache__ not bottom-level directory in \(try representationText(path))")
            }
            folder = parent
        }
        let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4 else {
            throw valueError("expected only 2 or 3 dots in \(try representationText(pathString(name)))")
        }
        if parts.count == 4 {
            guard parts[2].starts(with: "opt-".utf8) else {
                throw valueError("optimization portion of filename does not start with 'opt-'")
            }
            let level = pathString(Array(parts[2].dropFirst(4)))
            guard try isTrue(callMethod(level, intern("isalnum"))) else {
                let shown = try representationText(pathString(Array(parts[2])))
                throw valueError("optimization level \(shown) is not an alphanumeric value")
            }
        }
        return pathString(ImportPath.join(folder, Array(parts[0]) + Array(".py".utf8)))
    }

    /// `_get_cached`: the cache of a source, a compiled file itself, or None.
    func cachedPath(ofFile path: Value) throws(Raised) -> Value {
        let bytes = try pathBytes(path)
        if ImportPath.hasSuffix(bytes, ".py") {
            do throws(Raised) {
                return try cachePath(ofSource: path)
            } catch {
                guard catches(types.notImplementedError) else { throw error }
                return .none
            }
        }
        return ImportPath.hasSuffix(bytes, ".pyc") ? path : .none
    }

    /// Calls a method by any name.
    func callMethod(_ object: Value, _ name: Value) throws(Raised) -> Value {
        try call(getAttribute(object, name))
    }
}
