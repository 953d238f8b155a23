// In CPython: Modules/main.c, Python/pylifecycle.c (Py_FinalizeEx)
import TaipanHost
import TaipanText

/// What the command runs.
package enum Program {
    /// `-c`: source text.
    case command([UInt8])
    /// A source file, or a folder with a `__main__.py`; the first line may be left out (`-x`).
    case file([UInt8], skipsFirstLine: Bool)
    /// `-m`: a module found on `sys.path`.
    case module([UInt8])
    /// Source text from standard input.
    case standardInput
}

extension Interpreter {
    /// Runs a program as `__main__` to its end, and ends the interpreter. The answer is the exit status.
    package func run(_ program: Program) -> Int32 {
        context.bindToNativeThread()
        let held = context.heap.pointee.heldBytes
        guard held < context.heap.pointee.limit else {
            context.writeToStandardError(
                "the memory limit of \(resources.options.memoryLimit) bytes is below the \(held) that every program needs\n"
            )
            return 1
        }
        context.beginSignals()
        let status = runMain(program)
        let isComplete = finalize()
        context.endSignals()
        if status == Interpreter.interruptedStatus { endBySignal() }
        return isComplete ? status : 120
    }

    /// Says that nobody handled KeyboardInterrupt.
    private static let interruptedStatus: Int32 = 130

    private func runMain(_ program: Program) -> Int32 {
        do throws(Raised) {
            return try context.runMain(program)
        } catch {
            let isInterrupt = context.type(of: context.thread.pointee.raised)
                .isSubtype(of: context.types.keyboardInterrupt)
            if let status = context.printUncaught() { return status }
            return isInterrupt ? Interpreter.interruptedStatus : 1
        }
    }

    /// A program that was interrupted ends by the signal, so that a shell that waits for it stops as well.
    private func endBySignal() {
        let host = resources.host
        guard let identity = try? host.process.identity() else { return }
        try? host.signals.setDisposition(of: 2, to: .byDefault)
        try? host.signals.send(2, to: identity.process)
    }

    /// Calls the exit functions, writes what waits, lets go of all objects. False if output was lost.
    private func finalize() -> Bool {
        context.endThreads()
        context.runExitFunctions()
        let isFlushed = context.flushStandardStreams()
        context.stopOtherThreads()
        context.sayCleanUpIfVerbose()
        resources.isFinalizing = true
        context.restoreStandardStreams()
        context.finalizeObjects()
        context.flushOriginalStreams()
        return isFlushed
    }
}

extension Context {
    /// The module `__main__`, new.
    func makeMainModule(_ name: Value) throws(Raised) -> ModuleObject {
        let module = try makeModule(self[.__main__])
        let dictionary = module.dictionary
        // It comes when it is asked for.
        let loader = dictionary.find(name: self[string: .__loader__])
        if loader >= 0 { remove(dictionary, at: loader) }
        try set(dictionary, name: self[string: .__annotations__], makeDict().value)
        try set(dictionary, name: self[string: .__builtins__], interpreter.pointee.builtinsModule)
        if let modules = interpreter.pointee.modules { try set(modules, name: self[string: .__main__], module.value) }
        return module
    }

    func runMain(_ program: Program) throws(Raised) -> Int32 {
        let module = try makeMainModule(self[.__main__])
        let dictionary = module.dictionary
        try importSite()
        sayVersionIfVerbose()
        try applyWarningOptions()
        switch program {
        case .command(let source):
            try insertModulePath([])
            var request = CompileRequest(fileName: string("<string>"))
            request.ignoresCookie = true
            let bytes: [UInt8]
            do throws(Raised) {
                bytes = try encodedUTF8(string(fileSystemBytes: source + [UInt8(ascii: "\n")]))
            } catch {
                writeToStandardError("Unable to decode the command from the command line:\n")
                throw error
            }
            try runMain(bytes, request, dictionary)
        case .standardInput:
            try insertModulePath([])
            guard let input = resources.host.standardStreams.input else { return 0 }
            let source: [UInt8]
            do throws(HostError) {
                source = try resources.host.files.contents(of: input)
            } catch {
                throw osError(error)
            }
            try runMain(source, CompileRequest(fileName: string("<stdin>")), dictionary)
        case .file(let path, let skipsFirstLine): return try runFile(path, skipsFirstLine, dictionary)
        case .module(let name):
            try insertModulePath((try? resources.host.files.currentDirectory()) ?? [])
            let name = string(fileSystemBytes: name)
            if try runByRunpy(name, altersArguments: true) { return 0 }
            return try runWithoutRunpy(name, dictionary)
        }
        return 0
    }

    private func runFile(_ path: [UInt8], _ skipsFirstLine: Bool, _ dictionary: DictObject) throws(Raised) -> Int32 {
        let isFolder = isDirectory(path)
        var source: [UInt8] = []
        if !isFolder {
            do throws(HostError) {
                source = try resources.host.files.contents(of: path)
            } catch {
                let executable = String(decoding: resources.options.executable, as: UTF8.self)
                let name = String(decoding: path, as: UTF8.self)
                writeToStandardError(
                    "\(executable): can't open file '\(name)': [Errno \(error.errno)] \(error.message)\n")
                return 2
            }
        }
        let name = string(fileSystemBytes: path)
        if isFolder || isArchive(source) {
            // What can hold modules is a place of modules, whose `__main__` runs.
            try insertModulePath(path)
            if try runByRunpy(self[.__main__], altersArguments: false) { return 0 }
            if !isFolder { return complain("can't run an archive without module runpy") }
            return try runFolder(path, dictionary)
        }
        try insertModulePath(folder(of: realPath(path)))
        importState.pointee.mainFile = name
        try set(dictionary, name: self[string: .__file__], name)
        try set(dictionary, name: self[string: .__cached__], .none)
        if isCompiledProgram(path, source) {
            importState.pointee.mainIsCompiled = true
            try runCompiled(source, dictionary)
            return 0
        }
        if skipsFirstLine, let end = source.firstIndex(of: UInt8(ascii: "\n")) { source.removeFirst(end) }
        try runMain(source, CompileRequest(fileName: name), dictionary)
        return 0
    }

    private func runMain(_ source: [UInt8], _ request: CompileRequest, _ dictionary: DictObject) throws(Raised) {
        let code = try compileSource(source, request)
        _ = try run(code, globals: dictionary, locals: dictionary.value)
    }

    // MARK: Folders and modules

    private func runFolder(_ path: [UInt8], _ dictionary: DictObject) throws(Raised) -> Int32 {
        let file = path + (path.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + Array("__main__.py".utf8)
        guard let source = readFile(file) else {
            return complain("can't find '__main__' module in \(quoted(string(fileSystemBytes: path)))")
        }
        let name = string(fileSystemBytes: file)
        importState.pointee.mainFile = name
        try set(dictionary, name: self[string: .__file__], name)
        try set(dictionary, name: self[string: .__package__], interpreter.pointee.emptyString)
        try runMain(source, CompileRequest(fileName: name), dictionary)
        return 0
    }

    private func complain(_ message: String) -> Int32 {
        writeToStandardError("\(String(decoding: resources.options.executable, as: UTF8.self)): \(message)\n")
        return 1
    }

    private func runWithoutRunpy(_ name: Value, _ dictionary: DictObject) throws(Raised) -> Int32 {
        do throws(Raised) {
            guard let problem = try runAsMain(name, dictionary) else { return 0 }
            return complain(problem)
        } catch {
            let exception = thread.pointee.raised
            guard type(of: exception).isSubtype(of: types.importError),
                ExceptionObject(exception).traceback.isUnbound
            else { throw error }
            _ = takeRaised()
            return complain(
                "Error while finding module specification for \(quoted(name)) "
                    + "(\(type(of: exception).nameText): \(StringObject(textOrEmpty(exception)).text))")
        }
    }

    // MARK: Paths

    /// Puts a folder before the others of `sys.path`, unless the interpreter is isolated.
    private func insertModulePath(_ folder: [UInt8]) throws(Raised) {
        if resources.options.isolated { return }
        guard let path = interpreter.pointee.sysDictionary?.get(name: self[string: .path]),
            path.heapTypeHas(.listSubclass)
        else { return }
        try insert(ListObject(path), string(fileSystemBytes: folder), at: 0)
    }

    private func isDirectory(_ path: [UInt8]) -> Bool {
        guard let path = try? HostPath(path) else { return false }
        return (try? resources.host.files.status(of: path, followingLink: true).isDirectory) ?? false
    }

    private func folder(of path: [UInt8]) -> [UInt8] {
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return [] }
        return slash == 0 ? [UInt8(ascii: "/")] : Array(path[..<slash])
    }

    /// The path without symbolic links, from the root on.
    func realPath(_ path: [UInt8]) -> [UInt8] {
        let files = resources.host.files
        let slash = UInt8(ascii: "/")
        var pending: [[UInt8]] = path.split(separator: slash).map(Array.init).reversed()
        var resolved: [UInt8] = []
        if path.first != slash { resolved = (try? files.currentDirectory()) ?? [] }
        if resolved == [slash] { resolved = [] }
        var links = 0
        while let part = pending.popLast() {
            if part == [UInt8(ascii: ".")] { continue }
            if part == [UInt8(ascii: "."), UInt8(ascii: ".")] {
                while let last = resolved.popLast(), last != slash {}
                continue
            }
            let next = resolved + [slash] + part
            guard links < 40, let hostPath = try? HostPath(next), let target = try? files.target(ofLink: hostPath)
            else {
                resolved = next
                continue
            }
            links += 1
            if target.first == slash { resolved = [] }
            pending += target.split(separator: slash).map(Array.init).reversed()
        }
        return resolved.isEmpty ? [slash] : resolved
    }
}

extension Interpreter {
    /// `sys.version`.
    package static var versionText: String { "3.8.18 (default, Nov  1 2026, 12:00:00) \n[Swift 6.3]" }
}
