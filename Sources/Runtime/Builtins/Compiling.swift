// In CPython: Python/pythonrun.c (Py_CompileStringObject), Python/bltinmodule.c (source_as_string)
import TaipanBytecode
import TaipanCompiler
import TaipanHost
import TaipanSyntax
import TaipanText

/// The bits of the `flags` of `compile`.
enum CompileFlags {
    static let dontImplyDedent = 0x200
    static let onlyAST = 0x400
    static let typeComments = 0x1000
    static let allowTopLevelAwait = 0x2000
    static let options = dontImplyDedent | onlyAST | typeComments | allowTopLevelAwait
    /// The features that `__future__` names.
    static let future = 0x1FE_0000
    static let obsolete = 0x10
}

/// What to make of a source text. The file name is a str; requests live on the stack, where the collector sees them.
struct CompileRequest {
    var fileName: Value
    var start = ParseOptions.Start.fileInput
    var flags = 0
    /// -1: as the interpreter was told.
    var optimize = -1
    var featureVersion = 8
    /// The text was a str: an encoding declaration means nothing.
    var ignoresCookie = false
}

extension Context {
    /// The future features of the code that runs, which code compiled from there has too.
    var inheritedCompileFlags: Int {
        guard let frame = currentFrame else { return 0 }
        return Int(frame.pointee.code.flags) & CompileFlags.future
    }

    /// The bytes of what was given as a source text.
    func sourceBytes(
        _ source: Value, function: StaticString, expected: StaticString, _ request: inout CompileRequest
    ) throws(Raised) -> [UInt8] {
        let type = type(of: source)
        let bytes: [UInt8]
        if type.has(.stringSubclass) {
            request.ignoresCookie = true
            bytes = try encodedUTF8(source)
        } else if let found = bytesOfBuffer(source) {
            bytes = found
        } else {
            throw typeError("\(function)() arg 1 must be a \(expected) object")
        }
        if bytes.contains(0) { throw valueError("source code string cannot contain null bytes") }
        return bytes
    }

    /// The UTF-8 of a str; UnicodeEncodeError for a surrogate.
    func encodedUTF8(_ text: Value) throws(Raised) -> [UInt8] {
        let string = StringObject(text)
        for index in 0..<string.count where !string.isASCII {
            let point = string.codePoint(at: index)
            if point >= 0xD800, point < 0xE000 {
                var end = index + 1
                while end < string.count, (0xD800..<0xE000).contains(string.codePoint(at: end)) { end += 1 }
                throw raise(
                    types.unicodeEncodeError,
                    arguments: self.string("utf-8"), text, integer(index), integer(end),
                    self.string("surrogates not allowed"))
            }
        }
        return string.pythonString.utf8
    }

    /// The bytes of an object with a buffer of bytes, or nil.
    func bytesOfBuffer(_ value: Value) -> [UInt8]? {
        let type = type(of: value)
        if type.has(.bytesSubclass) {
            let object = BytesObject(value)
            return Array(UnsafeBufferPointer(start: object.trailing(UInt8.self), count: object.count))
        }
        guard hasBuffer(value) else { return nil }
        do throws(Raised) {
            let view = try byteView(value)
            return Array(UnsafeBufferPointer(start: view.base, count: view.count))
        } catch {
            _ = takeRaised()
            return nil
        }
    }

    /// The name of a file as a str: of a str, bytes, or an object with `__fspath__`.
    func fileSystemName(_ value: Value) throws(Raised) -> Value {
        var value = value
        if !type(of: value).has(.stringSubclass), !type(of: value).has(.bytesSubclass),
            let bytes = bytesOfBuffer(value)
        {
            try warn(
                types.deprecationWarning,
                "path should be string, bytes, or os.PathLike, not \(typeName(of: value))")
            value = try makeBytes(bytes)
        }
        if !type(of: value).has(.stringSubclass), !type(of: value).has(.bytesSubclass) {
            let method = lookup(type(of: value), self[.__fspath__])
            guard method.isBound else {
                throw typeError("expected str, bytes or os.PathLike object, not \(typeName(of: value))")
            }
            let path = try callFound(method, value)
            guard type(of: path).has(.stringSubclass) || type(of: path).has(.bytesSubclass) else {
                throw typeError(
                    "expected \(typeName(of: value)).__fspath__() to return str or bytes, not \(typeName(of: path))")
            }
            value = path
        }
        if type(of: value).has(.bytesSubclass) { value = string(fileSystemBytes: bytesOfBuffer(value) ?? []) }
        let text = StringObject(value)
        for index in 0..<text.count where text.codePoint(at: index) == 0 {
            throw valueError("embedded null character")
        }
        return value
    }

    /// A str of bytes that the system gave: UTF-8, with each other byte as a surrogate.
    func string(fileSystemBytes bytes: [UInt8]) -> Value {
        let text = try? TextCodec.utf8.decode(bytes, errors: .surrogateEscape)
        return string(text ?? PythonString(String(decoding: bytes, as: UTF8.self)))
    }

    /// The bytes that the system takes for a str.
    func fileSystemBytes(_ text: Value) throws(Raised) -> [UInt8] {
        let string = StringObject(text)
        if string.isASCII { return Array(UnsafeBufferPointer(start: string.bytes1, count: string.count)) }
        do throws(CodecError) {
            return try TextCodec.utf8.encode(string.pythonString, errors: .surrogateEscape)
        } catch {
            throw raise(
                types.unicodeEncodeError,
                arguments: self.string("utf-8"), text, integer(error.start), integer(error.end),
                self.string(error.reason.rawValue))
        }
    }

    /// Compiles a source text; shows its warnings and raises its errors.
    func compileSource(_ bytes: [UInt8], _ request: CompileRequest) throws(Raised) -> CodeObject {
        if interpreter.pointee.auditHooks.isBound { try audit("compile", makeBytes(bytes), request.fileName) }
        let parsing = parseOptions(request)
        let options = compileOptions(request)
        let fileName = StringObject(request.fileName).pythonString
        var warnings: [SourceWarning] = []
        let result: Result<CodeUnit, SourceError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(SourceError) {
                let source = try SourceText.decoded(buffer, parsing)
                if resources.options.parserDebug > 0 { traceParser(source) }
                let ast = try parseToAST(source, parsing, warnings: &warnings)
                return .success(
                    try TaipanCompiler.compile(ast, filename: fileName, options: options, warnings: &warnings))
            } catch {
                return .failure(error)
            }
        }
        for warning in warnings { try show(warning, request.fileName) }
        switch result {
        case .success(let unit): return try makeCode(unit)
        case .failure(let error): throw raise(error, fileName: request.fileName, source: bytes)
        }
    }

    /// The tree of a source text, as objects of module `_ast`.
    func parseSource(_ bytes: [UInt8], _ request: CompileRequest) throws(Raised) -> Value {
        try makeObjects(of: parseTree(bytes, request))
    }

    /// The tree of a source text; shows its warnings and raises its errors.
    func parseTree(_ bytes: [UInt8], _ request: CompileRequest) throws(Raised) -> AST {
        let parsing = parseOptions(request)
        var warnings: [SourceWarning] = []
        let result: Result<AST, SourceError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(SourceError) {
                let source = try SourceText.decoded(buffer, parsing)
                if resources.options.parserDebug > 0 { traceParser(source) }
                return .success(try parseToAST(source, parsing, warnings: &warnings))
            } catch {
                return .failure(error)
            }
        }
        for warning in warnings { try show(warning, request.fileName) }
        switch result {
        case .success(let ast): return ast
        case .failure(let error): throw raise(error, fileName: request.fileName, source: bytes)
        }
    }

    /// Compiles a parse tree.
    func compileParseTree(_ tree: ParseTree, _ request: CompileRequest) throws(Raised) -> CodeObject {
        let options = compileOptions(request)
        let fileName = StringObject(request.fileName).pythonString
        var warnings: [SourceWarning] = []
        let unit: CodeUnit
        do throws(SourceError) {
            let ast = try buildAST(tree, parseOptions(request), warnings: &warnings)
            unit = try TaipanCompiler.compile(ast, filename: fileName, options: options, warnings: &warnings)
        } catch {
            for warning in warnings { try show(warning, request.fileName) }
            throw raise(error, fileName: request.fileName, source: [])
        }
        for warning in warnings { try show(warning, request.fileName) }
        return try makeCode(unit)
    }

    /// Compiles a tree of objects of module `_ast`.
    func compileTree(_ tree: Value, _ request: CompileRequest) throws(Raised) -> CodeObject {
        let state = try astState()
        let expected: Int
        switch request.start {
        case .fileInput: expected = 0
        case .singleInput: expected = 1
        case .evalInput, .funcTypeInput: expected = 2
        }
        guard try isInstance(tree, TupleObject(state.classes)[expected]) else {
            let isBase = type(of: tree).pointer == state.base?.pointer
            let name = isBase ? "_ast.AST" : typeName(of: tree)
            throw typeError("expected \(ASTClass.all[expected].name) node, got \(name)")
        }
        let options = compileOptions(request)
        var reader = try ASTReader(self, maximumLevels: max(options.recursion.levels, 1 << 15))
        try reader.read(tree)
        let ast = reader.ast
        let validator = ASTValidator(ast, invalidConstants: reader.invalidConstants)
        let fileName = StringObject(request.fileName).pythonString
        var warnings: [SourceWarning] = []
        let unit: CodeUnit
        do throws(SourceError) {
            try withCompilerStack(for: ast, recursion: options.recursion, frames: 4) { () throws(SourceError) in
                try validator.validate()
            }
            unit = try TaipanCompiler.compile(ast, filename: fileName, options: options, warnings: &warnings)
        } catch {
            for warning in warnings { try show(warning, request.fileName) }
            throw raise(error, fileName: request.fileName, source: [])
        }
        for warning in warnings { try show(warning, request.fileName) }
        return try makeCode(unit)
    }

    func parseOptions(_ request: CompileRequest) -> ParseOptions {
        var parsing = ParseOptions(request.start)
        parsing.ignoreCookie = request.ignoresCookie
        parsing.featureVersion = request.featureVersion
        parsing.typeComments = request.flags & CompileFlags.typeComments != 0
        parsing.dontImplyDedent = request.flags & CompileFlags.dontImplyDedent != 0
        parsing.barryAsBDFL = request.flags & 0x40_0000 != 0
        parsing.integerDigitLimit = interpreter.pointee.maximumIntegerDigits
        return parsing
    }

    func compileOptions(_ request: CompileRequest) -> CompileOptions {
        var options = CompileOptions(
            optimize: request.optimize < 0 ? resources.options.optimize : request.optimize)
        options.features = FutureFeatures.Features(rawValue: UInt32(request.flags & CompileFlags.future))
        options.allowsTopLevelAwait = request.flags & CompileFlags.allowTopLevelAwait != 0
        options.recursion = RecursionBudget(
            limit: max(1, thread.pointee.recursionLimit), depth: max(0, thread.pointee.recursionDepth))
        return options
    }

    /// What `-d` shows of the parser's work, on standard output.
    private func traceParser(_ source: SourceText) {
        let (lines, _) = parserTrace(source)
        writeToStandardOutput(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// Shows a warning of the compiler, or raises the error that a filter makes of it.
    private func show(_ warning: SourceWarning, _ fileName: Value) throws(Raised) {
        let category =
            warning.category == .syntaxWarning ? types.syntaxWarning : types.deprecationWarning
        do throws(Raised) {
            try warnExplicitly(
                category, string(warning.message), fileName: fileName, line: warning.line)
        } catch {
            guard catches(category) else { throw error }
            throw raise(warning.asError, fileName: fileName, source: [])
        }
    }

    // MARK: Errors

    /// Raises what the front end found wrong with a source.
    func raise(_ error: SourceError, fileName: Value, source: [UInt8]) -> Raised {
        if let note = error.note { writeToStandardError(note + "\n") }
        switch error.kind {
        case .syntaxError, .indentationError, .tabError: return raiseSyntaxError(error, fileName)
        case .valueError: return raiseWithMessage(types.valueError, error)
        case .overflowError: return raiseWithMessage(types.overflowError, error)
        case .memoryError:
            return error.message.isEmpty ? raiseMemoryError() : raiseWithMessage(types.memoryError, error)
        case .recursionError: return raiseWithMessage(types.recursionError, error)
        case .systemError: return raiseWithMessage(types.systemError, error)
        case .typeError: return raiseWithMessage(types.typeError, error)
        case .lookupError: return raiseWithMessage(types.lookupError, error)
        case .unicodeDecodeError, .unicodeEncodeError: return raiseUnicodeError(error, source)
        case .tokenError: return raiseWithMessage(types.syntaxError, error)
        }
    }

    private func raiseWithMessage(_ type: TypeObject, _ error: SourceError) -> Raised {
        raise(type, arguments: string(error.message))
    }

    private func raiseSyntaxError(_ error: SourceError, _ fileName: Value) -> Raised {
        let type =
            error.kind == .syntaxError
            ? types.syntaxError : error.kind == .tabError ? types.tabError : types.indentationError
        var resolved = error
        if error.text == .lineOfFile {
            let file = (try? fileSystemBytes(fileName)).flatMap { readFile($0) }
            if thread.pointee.raised.isBound { _ = takeRaised() }
            if let file {
                resolved = file.withUnsafeBufferPointer { error.resolvingLine(in: $0) }
            } else {
                resolved = error.resolvingLine(in: nil)
            }
        }
        var text = Value.none
        if case .read(let line) = resolved.text { text = string(line) }
        let place = tuple(
            resolved.filename.map { string($0) } ?? fileName, resolved.line.map { integer($0) } ?? .none,
            resolved.offset.map { integer($0) } ?? .none, text)
        let raised = raise(type, arguments: string(resolved.message), place)
        if resolved.isLocatedAfterwards {
            ExceptionObject(thread.pointee.raised).arguments = tuple(string(resolved.message))
        }
        return raised
    }

    /// A codec's error, of which the front end keeps the text alone: `'utf-8' codec can't decode byte 0xff in
    /// position 0: invalid start byte`.
    private func raiseUnicodeError(_ error: SourceError, _ source: [UInt8]) -> Raised {
        let message = error.message.displayString
        let reason = message.split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) } ?? ""
        var position = 0
        if let place = message.range(ofText: "in position ") {
            position = Int(message[place...].prefix { $0.isNumber }) ?? 0
        }
        let encoding = message.split(separator: "'").first.map(String.init) ?? "utf-8"
        let isDecoding = error.kind == .unicodeDecodeError
        let object =
            isDecoding
            ? (try? makeBytes(source)) ?? interpreter.pointee.emptyBytes
            : string(String(decoding: source, as: UTF8.self))
        return raise(
            isDecoding ? types.unicodeDecodeError : types.unicodeEncodeError,
            arguments: string(encoding), object, integer(position), integer(position + 1), string(reason))
    }

    /// All of a file, or nil if the host does not give it.
    func readFile(_ path: [UInt8]) -> [UInt8]? {
        do throws(HostError) {
            return try resources.host.files.contents(of: path)
        } catch {
            return nil
        }
    }
}

extension HostFiles {
    /// All of a file.
    package func contents(of path: [UInt8]) throws(HostError) -> [UInt8] {
        let descriptor = try open(HostPath(path), flags: [.readOnly, .closeOnExec], permissions: 0)
        do throws(HostError) {
            let bytes = try contents(of: descriptor)
            try close(descriptor)
            return bytes
        } catch {
            try? close(descriptor)
            throw error
        }
    }

    /// All that can still be read from a descriptor.
    package func contents(of descriptor: Int32) throws(HostError) -> [UInt8] {
        let expected = (try? status(of: descriptor).size) ?? 0
        var bytes = [UInt8](repeating: 0, count: max(4096, min(Int(expected), 1 << 30) + 1))
        var count = 0
        while true {
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
            var failure: HostError?
            let read = bytes.withUnsafeMutableBytes { buffer -> Int in
                do throws(HostError) {
                    return try self.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
                } catch {
                    failure = error
                    return -1
                }
            }
            if let failure {
                if failure.errno == ErrorNumber.EINTR { continue }
                throw failure
            }
            if read == 0 { break }
            count += read
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

extension String {
    /// The index behind the first occurrence of a text.
    func range(ofText text: String) -> Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
