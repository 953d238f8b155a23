// In CPython: _classify_pyc and what follows it in Lib/importlib/_bootstrap_external.py
import TaipanBytecode
import TaipanText

/// `.pyc` files: checking, reading and writing them.
extension BootstrapExternal {
    static func addCacheFiles(_ functions: ImportFunctionMaker) throws(Raised) {
        try functions.define(
            "_classify_pyc", "(data, name, exc_details)", "Checks the header of a .pyc file, and answers its flags."
        ) { (context, arguments) throws(Raised) in
            let flags = try context.cacheFlags(
                context.bufferBytes(arguments[0]), name: arguments[1],
                details: CacheErrorDetails(keywords: arguments[2]))
            return context.integer(flags)
        }
        try functions.define(
            "_validate_timestamp_pyc", "(data, source_mtime, source_size, name, exc_details)",
            "Raises ImportError if a .pyc file is older than its source."
        ) { (context, arguments) throws(Raised) in
            let mask = context.integer(0xFFFF_FFFF)
            func low(_ value: Value) throws(Raised) -> UInt32 {
                UInt32(truncatingIfNeeded: context.machineInteger(try context.binary(.and, value, mask)) ?? 0)
            }
            try context.validateTimes(
                context.bufferBytes(arguments[0]), modified: low(arguments[1]),
                size: arguments[2].isNone ? nil : low(arguments[2]), name: arguments[3],
                details: CacheErrorDetails(keywords: arguments[4]))
            return .none
        }
        try functions.define(
            "_validate_hash_pyc", "(data, source_hash, name, exc_details)",
            "Raises ImportError if a .pyc file was made of another source."
        ) { (context, arguments) throws(Raised) in
            try context.validateHash(
                context.bufferBytes(arguments[0]), hash: context.bufferBytes(arguments[1]), name: arguments[2],
                details: CacheErrorDetails(keywords: arguments[3]))
            return .none
        }
        try functions.define(
            "_compile_bytecode", "(data, name=None, bytecode_path=None, source_path=None)",
            "The code object that follows the header of a .pyc file."
        ) { (context, arguments) throws(Raised) in
            try context.cachedCode(
                context.bufferBytes(arguments[0]), from: 0, name: arguments[1], path: arguments[2],
                source: arguments[3])
        }
        try functions.define("_code_to_timestamp_pyc", "(code, mtime=0, source_size=0)", "") {
            (context, arguments) throws(Raised) in
            let mask = context.integer(0xFFFF_FFFF)
            func low(_ value: Value) throws(Raised) -> UInt32 {
                let number = try context.call(context.types.int.value, value)
                return UInt32(truncatingIfNeeded: context.machineInteger(try context.binary(.and, number, mask)) ?? 0)
            }
            let header = CacheHeader.timestamp(modified: try low(arguments[1]), size: try low(arguments[2]))
            return try context.byteArray(header.bytes + MarshalModule.dump(context, arguments[0]))
        }
        try functions.define("_code_to_hash_pyc", "(code, source_hash, checked=True)", "") {
            (context, arguments) throws(Raised) in
            let hash = try context.bufferBytes(arguments[1])
            guard hash.count == 8 else { throw context.raise(context.types.assertionError) }
            let number = hash.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let header = CacheHeader.hash(number, isChecked: try context.isTrue(arguments[2]))
            return try context.byteArray(header.bytes + MarshalModule.dump(context, arguments[0]))
        }
        try functions.define("decode_source", "(source_bytes)", "The text of a source, with its line ends as \\n.") {
            (context, arguments) throws(Raised) in
            try context.decodedSource(context.bufferBytes(arguments[0]))
        }
    }
}

/// The attributes `name` and `path` of an ImportError about a cache.
struct CacheErrorDetails {
    var name = Value.unbound
    var path = Value.unbound
    /// All keyword arguments of ImportError, where a program gave them.
    var keywords = Value.unbound
}

extension Context {
    private func cacheError(_ message: String, _ details: CacheErrorDetails) throws(Raised) -> Raised {
        guard details.keywords.isBound else {
            return importError(message, name: details.name, path: details.path)
        }
        guard type(of: details.keywords).has(.dictSubclass) else {
            throw typeError("argument after ** must be a mapping, not \(typeName(of: details.keywords))")
        }
        let exception = try call(
            types.importError.value, tuple: TupleObject(tuple(string(message))),
            keywords: DictObject(details.keywords))
        return raise(exception)
    }

    /// `_classify_pyc`.
    func cacheFlags(_ data: [UInt8], name: Value, details: CacheErrorDetails) throws(Raised) -> Int {
        do throws(CacheError) {
            let shown = StringObject(type(of: name).has(.stringSubclass) ? name : string("?")).pythonString
            switch try CacheHeader(data, name: shown) {
            case .timestamp: return 0
            case .hash(_, let isChecked): return isChecked ? 0b11 : 0b01
            }
        } catch {
            switch error {
            case .importError(let message):
                if !message.hasPrefix("invalid") { try verbose { () throws(Raised) in message } }
                throw try cacheError(message, details)
            case .endOfFile(let message):
                try verbose { () throws(Raised) in message }
                throw raise(types.eofError, message)
            case .marshal(let error): throw raise(error)
            }
        }
    }

    func validateTimes(
        _ data: [UInt8], modified: UInt32, size: UInt32?, name: Value, details: CacheErrorDetails
    ) throws(Raised) {
        func word(_ offset: Int) -> UInt32 {
            data.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        if word(8) != modified {
            let message = "bytecode is stale for \(try representationText(name))"
            try verbose { () throws(Raised) in message }
            throw try cacheError(message, details)
        }
        if let size, word(12) != size {
            throw try cacheError("bytecode is stale for \(try representationText(name))", details)
        }
    }

    func validateHash(_ data: [UInt8], hash: [UInt8], name: Value, details: CacheErrorDetails) throws(Raised) {
        if data.dropFirst(8).prefix(8).elementsEqual(hash) { return }
        throw try cacheError(
            "hash in bytecode doesn't match hash of source \(try representationText(name))", details)
    }

    /// `_compile_bytecode`: the code object that begins at an offset; it is told where its source is.
    func cachedCode(
        _ data: [UInt8], from offset: Int, name: Value, path: Value, source: Value
    ) throws(Raised) -> Value {
        let code = try MarshalModule.load(self, data, from: offset)
        guard code.isExactly(types.code) else {
            throw importError("Non-code object in \(try representationText(path))", name: name, path: path)
        }
        try verbose { () throws(Raised) in "code object from \(try representationText(path))" }
        if !source.isNone {
            guard type(of: source).has(.stringSubclass) else {
                throw typeError(
                    "_fix_co_filename() argument 2 must be str, not \(argumentTypeName(source))")
            }
            ImpModule.setFileName(self, CodeObject(code), source)
        }
        return code
    }

    /// The text of a source file.
    func decodedSource(_ bytes: [UInt8]) throws(Raised) -> Value {
        let text = try sourceText(bytes)
        var converted: [UInt8] = []
        converted.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: "\r") else {
                converted.append(byte)
                continue
            }
            converted.append(UInt8(ascii: "\n"))
            if index < text.count, text[index] == UInt8(ascii: "\n") { index += 1 }
        }
        return pathString(converted)
    }

    func byteArray(_ bytes: [UInt8]) throws(Raised) -> Value {
        try call(types.bytearray.value, makeBytes(bytes))
    }

    /// A UnicodeDecodeError of a message such as `'utf-8' codec can't decode byte 0xff in position 0: invalid start
    /// byte`.
    private func raise(decodeError message: String) -> Raised {
        let words = message.split(separator: " ")
        var position = 0
        var byte: UInt8 = 0
        if let place = words.firstIndex(of: "position"), place + 1 < words.count {
            position = Int(words[place + 1].prefix { $0.isNumber }) ?? 0
        }
        if let word = words.first(where: { $0.hasPrefix("0x") }) { byte = UInt8(word.dropFirst(2), radix: 16) ?? 0 }
        let reason = message.split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) } ?? ""
        let count = min(position, 1 << 20)
        let object = (try? makeBytes([UInt8](repeating: 0, count: count) + [byte])) ?? interpreter.pointee.emptyBytes
        return raise(
            types.unicodeDecodeError,
            arguments: string("utf-8"), object, integer(count), integer(count + 1), string(reason))
    }

    /// Raises what marshal found wrong.
    func raise(_ error: MarshalError) -> Raised {
        switch error.kind {
        case .endOfFile: return raise(types.eofError, error.message)
        case .value: return valueError(error.message)
        case .type: return typeError(error.message)
        case .unicodeDecode: return raise(decodeError: error.message)
        case .system: return systemError(error.message)
        }
    }
}
