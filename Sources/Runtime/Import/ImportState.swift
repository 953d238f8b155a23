// In CPython: Python/import.c, Lib/importlib/_bootstrap.py, Lib/importlib/_bootstrap_external.py

/// The classes of `_frozen_importlib` and `_frozen_importlib_external`.
struct ImportTypes: BitwiseCopyable {
    var moduleSpec, builtinImporter, frozenImporter, deadlockError, moduleLock, dummyModuleLock: TypeObject
    var moduleLockManager, importLockContext, windowsRegistryFinder, loaderBasics, sourceLoader: TypeObject
    var fileLoader, sourceFileLoader, sourcelessFileLoader, extensionFileLoader: TypeObject
    var namespacePath, namespaceLoader, pathFinder, fileFinder: TypeObject
}

/// What the import system keeps for one interpreter. All zero until something needs it: programs that import nothing
/// but native modules never do.
struct ImportState: BitwiseCopyable {
    var types: ImportTypes
    /// The modules `_frozen_importlib` and `_frozen_importlib_external`.
    var bootstrap: ModuleObject?
    var external: ModuleObject?
    /// The names that the code of their functions has for a file.
    var bootstrapFileName: Value
    var externalFileName: Value
    /// `sys.meta_path` and `sys.path_hooks` as they were made, and the hook that makes a FileFinder.
    var metaPath: ListObject?
    var pathHooks: ListObject?
    var fileFinderHook: Value
    /// The default of `submodule_search_locations`.
    var populate: Value
    /// `find_spec` of the three finders and of FileFinder, `exec_module` of loaders, as they were made: while a class
    /// still has them the engine does their work without calling them.
    var findBuiltin: Value
    var findFrozen: Value
    var findOnPath: Value
    var findInFolder: Value
    /// The version of class SourceFileLoader as it was made: while it has it, nobody has changed it or its bases.
    var sourceLoaderVersion: UInt64
    var isReady: Bool
    /// The file of `__main__`, unbound if it is none, and whether that is a compiled one.
    var mainFile: Value
    var mainIsCompiled: Bool
    /// Whether `zipimport` was tried, and whether that is just being done.
    var triedZipImport: Bool
    var isTryingZipImport: Bool
    /// The import lock, who holds it and how often.
    var isImportLocked: Bool
    var importLockOwner: UnsafeMutablePointer<ThreadState>?
    var lockDepth: Int
    /// The modules that are being loaded.
    var moduleLocks: UnsafeMutablePointer<ModuleLock>?
}

extension Context {
    /// The state of the import system, which is made when it is first asked for.
    func importSystem() throws(Raised) -> UnsafeMutablePointer<ImportState> {
        let state = importState
        if _fastPath(state.pointee.isReady) { return state }
        try makeImportSystem()
        return state
    }

    /// The state as it is, made or not.
    @inline(__always) var importState: UnsafeMutablePointer<ImportState> {
        (UnsafeMutableRawPointer(modules) + MemoryLayout<NativeModuleStates>.offset(of: \.imports).unsafelyUnwrapped)
            .assumingMemoryBound(to: ImportState.self)
    }

    /// Whether code belongs to the import system; tracebacks leave it out.
    @inline(__always) func isImportCode(_ code: CodeObject) -> Bool {
        let state = importState
        guard state.pointee.isReady else { return false }
        return code.fileName === state.pointee.bootstrapFileName || code.fileName === state.pointee.externalFileName
    }

    // MARK: Small helpers

    func setAttribute(_ object: Value, _ name: Name, _ value: Value) throws(Raised) {
        try setAttribute(object, self[name], value)
    }

    /// The attribute, or None where there is none.
    func attributeOrNone(_ object: Value, _ name: Name) throws(Raised) -> Value {
        let value = try getAttributeIfPresent(object, name)
        return value.isUnbound ? .none : value
    }

    func hasAttribute(_ object: Value, _ name: Name) throws(Raised) -> Bool {
        try getAttributeIfPresent(object, name).isBound
    }

    /// Calls a method with any number of arguments.
    func callMethod(_ object: Value, _ name: Name, arguments: Value...) throws(Raised) -> Value {
        let base = try reserveStack(arguments.count)
        defer { thread.pointee.stackTop = base }
        for index in 0..<arguments.count { base[index] = arguments[index] }
        let method = try getAttribute(object, name)
        return try call(method, Arguments(base: base, count: arguments.count))
    }

    /// Sets an attribute of an object that may not have it: AttributeError is swallowed.
    func setAttributeIfPossible(_ object: Value, _ name: Name, _ value: Value) throws(Raised) {
        do throws(Raised) {
            try setAttribute(object, name, value)
        } catch {
            guard catches(types.attributeError) else { throw error }
        }
    }

    /// Does something while an exception is on its way, which goes on afterwards whatever was raised meanwhile.
    func cleanUp(_ body: () throws(Raised) -> Void) {
        let exception = thread.pointee.raised
        thread.pointee.raised = .unbound
        do throws(Raised) { try body() } catch { _ = takeRaised() }
        thread.pointee.raised = exception
    }

    /// An ImportError with the attributes `name` and `path`.
    func importError(_ message: String, name: Value, path: Value = .unbound) -> Raised {
        let exception = makeException(types.importError, tuple(string(message)))
        ImportErrorObject(exception).name = name
        ImportErrorObject(exception).path = path
        return raise(exception)
    }

    /// `repr` as text for messages.
    func representationText(_ value: Value) throws(Raised) -> String {
        StringObject(try representation(value)).text
    }

    /// `'{}'.format(value)` as text for messages.
    func displayText(_ value: Value) throws(Raised) -> String {
        StringObject(try text(value)).text
    }

    /// Writes a line about the import system, if `-v` was given often enough.
    func verbose(_ level: Int = 1, _ message: () throws(Raised) -> String) throws(Raised) {
        guard _slowPath(resources.options.verbose >= level) else { return }
        var line = try message()
        if !line.hasPrefix("#"), !line.hasPrefix("import ") { line = "# " + line }
        writeMessage(line + "\n")
    }
}
