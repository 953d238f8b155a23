// In CPython: Lib/importlib/_bootstrap_external.py (FileFinder, SourceFileLoader)
import TaipanHost
import TaipanText

/// Where a module is.
enum ModulePlace {
    case none
    /// A source file, and the package's folder if it is that of a package; both are str.
    case source(file: Value, package: Value)
    /// A package without a source: a list of folders.
    case namespace(folders: Value)
}

/// Finding modules in folders, and loading them from source files.
extension Context {
    /// Looks through the folders of `sys.path`, or of a package's `__path__`.
    func findModule(_ name: Value, _ path: Value) throws(Raised) -> ModulePlace {
        let text = StringObject(name)
        let tailStart = (text.lastIndex(of: 0x2E) ?? -1) + 1
        let tail = try fileSystemBytes(substring(text, tailStart, text.count - tailStart))
        var folders = path
        if folders.isUnbound {
            folders = interpreter.pointee.sysDictionary?.get(name: self[string: .path]) ?? .unbound
            if folders.isUnbound { throw runtimeError("sys.path must be a list of directory names") }
        }
        if tail.isEmpty || tail.contains(0) { return .none }
        let entries = try makeList(from: folders)
        var portions: ListObject?
        let files = resources.host.files
        func isDirectory(_ path: [UInt8]) -> Bool {
            guard let path = try? HostPath(path) else { return false }
            return (try? files.status(of: path, followingLink: true).isDirectory) ?? false
        }
        func isFile(_ path: [UInt8]) -> Bool {
            guard let path = try? HostPath(path) else { return false }
            return (try? files.status(of: path, followingLink: true).kind == .regular) ?? false
        }
        for index in 0..<entries.count {
            let entry = entries[index]
            guard type(of: entry).has(.stringSubclass) else { continue }
            var folder = try fileSystemBytes(entry)
            if folder.isEmpty { folder = (try? files.currentDirectory()) ?? [] }
            if folder.contains(0) { continue }
            while folder.count > 1, folder.last == UInt8(ascii: "/") { folder.removeLast() }
            let base = folder + (folder.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + tail
            let isPackageFolder = isDirectory(base)
            if isPackageFolder {
                let file = base + Array("/__init__.py".utf8)
                if isFile(file) {
                    return .source(file: string(fileSystemBytes: file), package: string(fileSystemBytes: base))
                }
            }
            let file = base + Array(".py".utf8)
            if isFile(file) { return .source(file: string(fileSystemBytes: file), package: .unbound) }
            if isPackageFolder {
                if portions == nil { portions = try makeList() }
                if let portions { try append(portions, string(fileSystemBytes: base)) }
            }
        }
        if let portions { return .namespace(folders: portions.value) }
        return .none
    }

    /// Makes a module, enters it in `sys.modules` and runs its source.
    func loadSource(_ name: Value, _ file: Value, package: Value, _ modules: DictObject) throws(Raised) -> Value {
        let module = try makeModule(name)
        let dictionary = module.dictionary
        let text = StringObject(name)
        if package.isBound {
            try set(dictionary, name: self[string: .__package__], name)
            let list = try makeList()
            try append(list, package)
            try set(dictionary, name: self[string: .__path__], list.value)
        } else {
            try set(
                dictionary, name: self[string: .__package__], substring(text, 0, text.lastIndex(of: 0x2E) ?? 0))
        }
        try set(dictionary, name: self[string: .__file__], file)
        try set(dictionary, name: self[string: .__cached__], string(cachePath(StringObject(file).pythonString)))
        try set(modules, name: text, module.value)
        if let builtins = interpreter.pointee.builtins {
            try set(dictionary, name: self[string: .__builtins__], builtins.value)
        }
        setInitializing(module.value, true)
        defer { setInitializing(module.value, false) }
        do throws(Raised) {
            let path = try fileSystemBytes(file)
            let bytes: [UInt8]
            do throws(HostError) {
                bytes = try resources.host.files.contents(of: path)
            } catch {
                throw osError(error, fileName: file)
            }
            let code = try compileSource(bytes, CompileRequest(fileName: file))
            _ = try run(code, globals: dictionary, locals: dictionary.value)
        } catch {
            // A module that failed does not stay; what it raised goes on.
            let exception = thread.pointee.raised
            let index = modules.find(name: text)
            if index >= 0 { remove(modules, at: index) }
            thread.pointee.raised = exception
            throw error
        }
        // The module may have put something else in its own place.
        let loaded = modules.get(name: name)
        guard loaded.isBound else { throw keyError(name) }
        let index = modules.find(name: text)
        remove(modules, at: index)
        try set(modules, name: text, loaded)
        return loaded
    }

    /// Where CPython's rules put the compiled form of a source.
    private func cachePath(_ file: PythonString) -> PythonString {
        let bytes = file.utf8
        let slash = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        var stem = Array(bytes[slash...])
        if stem.suffix(3) == Array(".py".utf8)[...] { stem.removeLast(3) }
        let optimization = resources.options.optimize == 0 ? "" : ".opt-\(resources.options.optimize)"
        let tail = Array(".taipan-38\(optimization).pyc".utf8)
        return PythonString(uncheckedUTF8: Array(bytes[..<slash]) + Array("__pycache__/".utf8) + stem + tail)
    }

    // MARK: Modules that are being loaded

    private func setInitializing(_ module: Value, _ isInitializing: Bool) {
        if interpreter.pointee.initializingModules.isUnbound {
            guard let list = try? makeList() else { return }
            interpreter.pointee.initializingModules = list.value
        }
        let list = ListObject(interpreter.pointee.initializingModules)
        if isInitializing {
            try? append(list, module)
        } else {
            var index = list.count - 1
            while index >= 0, list[index] !== module { index -= 1 }
            if index >= 0 { remove(list, from: index, count: 1) }
        }
    }

    /// Whether the module's source is still being run, as errors about missing attributes mention.
    func isInitializing(_ module: Value) -> Bool {
        guard interpreter.pointee.initializingModules.isBound else { return false }
        let list = ListObject(interpreter.pointee.initializingModules)
        for index in 0..<list.count where list[index] === module { return true }
        return false
    }
}
