import TaipanBytecode
import TaipanCompiler
import TaipanSyntax
import TaipanText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `dis FILE`: the listing of a source, as `python -m dis` prints it.
func printListing(_ arguments: [String]) -> Int32 {
    guard arguments.count == 1, let bytes = readFile(arguments[0]) else { return 2 }
    var options = ParseOptions()
    // `dis` reads text, so an encoding declaration means nothing any more.
    options.ignoreCookie = true
    guard let code = compileReporting(bytes, arguments[0], options, optimize: 0) else { return 1 }
    return printListing(code)
}

/// `unpyc FILE`: the listing of what a `.pyc` file holds.
func printCacheFile(_ arguments: [String]) -> Int32 {
    guard arguments.count == 1, let bytes = readFile(arguments[0]) else { return 2 }
    do throws(CacheError) {
        let path = PythonString(arguments[0])
        return printListing(try CacheFile(bytes, name: path, path: path).code)
    } catch {
        complain("\(error.className): \(error.message)")
        return 1
    }
}

private func printListing(_ code: CodeUnit) -> Int32 {
    var disassembler = Disassembler { unit in
        "0x" + String(UInt(bitPattern: Unmanaged.passUnretained(unit).toOpaque()), radix: 16)
    }
    do throws(DisassemblyError) {
        try disassembler.appendRecursively(code)
        emit(disassembler.output)
        return 0
    } catch {
        emit(disassembler.output)
        complain("\(error.className): \(error.message)")
        return 1
    }
}

/// `pyc [-O | -OO] [--hash checked | unchecked] FILE -o OUT`: writes the `.pyc` file of a source.
func writeCacheFile(_ arguments: [String]) -> Int32 {
    var optimize = 0
    var hash: String?
    var output: String?
    var files: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
        switch argument {
        case "-O": optimize = 1
        case "-OO": optimize = 2
        case "-o": output = rest.popFirst()
        case "--hash": hash = rest.popFirst() ?? ""
        default: files.append(argument)
        }
    }
    guard files.count == 1, let output, hash == nil || hash == "checked" || hash == "unchecked",
        let bytes = readFile(files[0])
    else {
        return 2
    }
    guard let code = compileReporting(bytes, files[0], ParseOptions(), optimize: optimize) else { return 1 }
    let header: CacheHeader
    if let hash {
        header = .hash(sourceHash(bytes), isChecked: hash == "checked")
    } else {
        var status = stat()
        guard stat(files[0], &status) == 0 else { return 1 }
        #if canImport(Darwin)
        let modified = status.st_mtimespec.tv_sec
        #else
        let modified = status.st_mtim.tv_sec
        #endif
        header = .timestamp(
            modified: UInt32(truncatingIfNeeded: modified), size: UInt32(truncatingIfNeeded: bytes.count))
    }
    let contents: [UInt8]
    do throws(MarshalError) {
        contents = try CacheFile(header: header, code: code).bytes()
    } catch {
        complain("\(error.kind.rawValue): \(error.message)")
        return 1
    }
    do throws(SystemFiles.Failure) {
        try SystemFiles().writeAtomically(contents, to: Array(output.utf8), unique: UInt64(getpid()))
        return 0
    } catch {
        complain("can't write '\(output)': [Errno \(error.number)] \(String(cString: strerror(error.number)))")
        return 1
    }
}

/// Compiles a source; nil, with the error on standard error, where it is refused.
private func compileReporting(_ bytes: [UInt8], _ file: String, _ parsing: ParseOptions, optimize: Int) -> CodeUnit? {
    do throws(SourceError) {
        return try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
            var warnings: [SourceWarning] = []
            let ast = try parseToAST(try SourceText.decoded(buffer, parsing), parsing, warnings: &warnings)
            let options = CompileOptions(optimize: optimize)
            return try compile(ast, filename: PythonString(file), options: options, warnings: &warnings)
        }
    } catch {
        complain("\(error.kind.name): \(String(decoding: error.message.utf8, as: UTF8.self)) (line \(error.line ?? 0))")
        return nil
    }
}

/// The files of the system.
private struct SystemFiles: AtomicFileWriting {
    struct Failure: Error { var number: Int32 }

    func create(_ path: [UInt8], permissions: UInt32, contents: [UInt8]) throws(Failure) {
        let descriptor = open(String(decoding: path, as: UTF8.self), O_WRONLY | O_CREAT | O_EXCL, mode_t(permissions))
        if descriptor < 0 { throw Failure(number: errno) }
        var rest = contents[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR {
                let number = errno
                close(descriptor)
                remove(path)
                throw Failure(number: number)
            }
            rest = rest.dropFirst(max(0, count))
        }
        if close(descriptor) != 0 { throw Failure(number: errno) }
    }

    func replace(_ path: [UInt8], with temporary: [UInt8]) throws(Failure) {
        if rename(String(decoding: temporary, as: UTF8.self), String(decoding: path, as: UTF8.self)) != 0 {
            throw Failure(number: errno)
        }
    }

    func remove(_ path: [UInt8]) { unlink(String(decoding: path, as: UTF8.self)) }
}
