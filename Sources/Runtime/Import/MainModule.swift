// In CPython: Modules/main.c (pymain_run_python), Python/pythonrun.c (set_main_loader, run_pyc_file)
import TaipanBytecode
import TaipanHost
import TaipanText

extension Context {
    /// Gives `__main__` its `__loader__`, among its first names, when the import system is made.
    func describeMainModule() throws(Raised) {
        let state = importState
        let module = interpreter.pointee.modules?.get(name: self[string: .__main__]) ?? .unbound
        guard module.isBound, module.isExactly(types.module) else { return }
        let dictionary = ModuleObject(module).dictionary
        guard dictionary.find(name: self[string: .__loader__]) < 0 else { return }
        let loader =
            state.pointee.mainFile.isUnbound ? state.pointee.types.builtinImporter.value : try makeMainLoader()
        // `vars` shows it where CPython has it: behind `__package__`.
        let entries = try makeList()
        var failure: Raised?
        forEachEntry(of: dictionary) { key, value in
            do throws(Raised) { try append(entries, tuple(key, value)) } catch { failure = error }
        }
        if let failure { throw failure }
        for index in 0..<entries.count {
            let place = try find(dictionary, TupleObject(entries[index])[0], hash: hash(TupleObject(entries[index])[0]))
            if place >= 0 { remove(dictionary, at: place) }
        }
        for index in 0..<entries.count {
            let entry = TupleObject(entries[index])
            try set(dictionary, entry[0], entry[1])
            if entry[0] === self[.__package__] { try set(dictionary, name: self[string: .__loader__], loader) }
        }
        if dictionary.find(name: self[string: .__loader__]) < 0 {
            try set(dictionary, name: self[string: .__loader__], loader)
        }
    }

    /// The loader of the file that is the program.
    private func makeMainLoader() throws(Raised) -> Value {
        let state = importState
        let type =
            state.pointee.mainIsCompiled
            ? state.pointee.types.sourcelessFileLoader : state.pointee.types.sourceFileLoader
        let loader = try allocateInstance(ObjectFields.self, type).value
        try setAttribute(loader, .name, self[.__main__])
        try setAttribute(loader, .path, state.pointee.mainFile)
        return loader
    }

    /// The program is found to be a file, or a compiled one, when the import system may have been made already, and
    /// `__main__` with it.
    func updateMainLoader(_ dictionary: DictObject) throws(Raised) {
        guard importState.pointee.isReady, dictionary.find(name: self[string: .__loader__]) >= 0 else { return }
        try set(dictionary, name: self[string: .__loader__], makeMainLoader())
    }

    /// To be called before a program sees the names of a module as a dict.
    func completeModuleNames() throws(Raised) {
        if !importState.pointee.isReady { try makeImportSystem() }
    }

    // MARK: Modules as programs

    /// Runs a module by `runpy`, if that can be imported with all that it needs; false if not.
    func runByRunpy(_ name: Value, altersArguments: Bool) throws(Raised) -> Bool {
        let runpy: Value
        do throws(Raised) {
            runpy = try importModule(intern("runpy"))
        } catch {
            guard catches(types.moduleNotFoundError) else { throw error }
            return false
        }
        let function = try getAttribute(runpy, intern("_run_module_as_main"))
        _ = try call(function, name, Value(altersArguments))
        return true
    }

    /// Runs a module as `__main__` without `runpy`: finds its spec, asks its loader for the code. The answer is what is
    /// wrong, if something is.
    func runAsMain(_ name: Value, _ dictionary: DictObject) throws(Raised) -> String? {
        var fullName = intern(name)
        var spec = try specOfProgram(fullName)
        if !spec.isNone, try !getAttribute(spec, .submodule_search_locations).isNone {
            let package = fullName
            _ = try importModule(package)
            fullName = intern(string(StringObject(name).pythonString + PythonString(".__main__")))
            spec = try specOfProgram(fullName)
            if spec.isNone {
                return "No module named \(StringObject(fullName).text); \(quoted(package)) is a package and cannot be "
                    + "directly executed"
            }
        }
        guard !spec.isNone else { return "No module named \(StringObject(fullName).text)" }
        let loader = try getAttribute(spec, .loader)
        let method = try getAttributeIfPresent(loader, .get_code)
        guard method.isBound, case let code = try call(method, fullName), code.isExactly(types.code) else {
            return "No code object available for \(StringObject(fullName).text)"
        }
        let file = try attributeOrNone(spec, .origin)
        try set(dictionary, name: self[string: .__file__], file)
        try set(dictionary, name: self[string: .__cached__], attributeOrNone(spec, .cached))
        try set(dictionary, name: self[string: .__loader__], loader)
        try set(dictionary, name: self[string: .__package__], attributeOrNone(spec, .parent))
        try set(dictionary, name: self[string: .__spec__], spec)
        if let arguments = interpreter.pointee.sysDictionary?.get(name: self[string: .argv]),
            arguments.heapTypeHas(.listSubclass), ListObject(arguments).count > 0
        {
            ListObject(arguments)[0] = file
        }
        _ = try run(CodeObject(code), globals: dictionary, locals: dictionary.value)
        return nil
    }

    /// The spec of a module that shall be run, whose packages are imported; None if there is none.
    private func specOfProgram(_ name: Value) throws(Raised) -> Value {
        let text = StringObject(name)
        guard let dot = text.lastIndex(of: 0x2E) else { return try findSpec(name, path: .none) }
        let parent = intern(try substring(text, 0, dot))
        let package = try importModule(parent)
        let path = try getAttributeIfPresent(package, .__path__)
        if path.isUnbound {
            throw moduleNotFound(
                "__path__ attribute not found on \(quoted(parent)) while trying to find \(quoted(name))", name: name)
        }
        return try findSpec(name, path: path)
    }

    /// Runs a `.pyc` file as `__main__`.
    func runCompiled(_ data: [UInt8], _ dictionary: DictObject) throws(Raised) {
        let magic = CacheHeader.magicNumber
        guard data.count >= 4,
            data.prefix(4).elementsEqual((0..<4).map { UInt8(truncatingIfNeeded: magic >> ($0 * 8)) })
        else { throw runtimeError("Bad magic number in .pyc file") }
        var code = Value.unbound
        do throws(Raised) {
            if data.count >= CacheHeader.length {
                code = try MarshalModule.load(self, data, from: CacheHeader.length)
            }
        } catch {
            _ = takeRaised()
        }
        guard code.isBound, code.isExactly(types.code) else { throw runtimeError("Bad code object in .pyc file") }
        _ = try run(CodeObject(code), globals: dictionary, locals: dictionary.value)
    }

    /// Whether a program is a compiled file: by its name, or by how it begins.
    func isCompiledProgram(_ path: [UInt8], _ data: [UInt8]) -> Bool {
        if ImportPath.hasSuffix(path, ".pyc") { return true }
        return data.count >= 2 && data[0] == UInt8(truncatingIfNeeded: CacheHeader.magicNumber)
            && data[1] == UInt8(truncatingIfNeeded: CacheHeader.magicNumber >> 8)
    }

    /// Whether a file ends as zip archives do.
    func isArchive(_ data: [UInt8]) -> Bool {
        guard data.count >= 22 else { return false }
        let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        if data[(data.count - 22)...].starts(with: signature) { return true }
        guard data.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
        // A comment may follow, of at most 65535 bytes.
        var position = data.count - 22
        while position >= max(0, data.count - 22 - 0xFFFF) {
            if data[position...].starts(with: signature) { return true }
            position -= 1
        }
        return false
    }

    /// Imports `site`, where the home of a standard library was named and there is one.
    func importSite() throws(Raised) {
        // Without module `posix` it cannot be imported.
        guard resources.options.importsSite, !resources.options.noSite,
            isNativeModuleName(StringObject(intern("posix")))
        else { return }
        do throws(Raised) {
            _ = try importModule(intern("site"))
        } catch {
            let exception = thread.pointee.raised
            guard type(of: exception).isSubtype(of: types.moduleNotFoundError),
                case let missing = ImportErrorObject(exception).name, missing.isString(self),
                StringObject(missing).hasText("site")
            else {
                writeToStandardError(
                    "Fatal Python error: init_import_size: Failed to import the site module\n"
                        + "Python runtime state: initialized\n")
                throw error
            }
            _ = takeRaised()
        }
    }
}
