// In CPython: the functions about paths in Lib/importlib/_bootstrap_external.py
import TaipanHost
import TaipanText

/// Paths as the import system takes them apart: bytes in UTF-8, with `/` between the parts.
enum ImportPath {
    static let separator = UInt8(ascii: "/")

    /// `_path_join`: empty parts are left out, and separators at the end of parts.
    static func join(_ parts: [UInt8]...) -> [UInt8] { join(parts) }

    static func join(_ parts: [[UInt8]]) -> [UInt8] {
        var path: [UInt8] = []
        var isFirst = true
        for part in parts where !part.isEmpty {
            if !isFirst { path.append(separator) }
            isFirst = false
            path += trimmingEnd(part)
        }
        return path
    }

    private static func trimmingEnd(_ part: [UInt8]) -> ArraySlice<UInt8> {
        var slice = part[...]
        while slice.last == separator { slice.removeLast() }
        return slice
    }

    /// `_path_split`: what stands before the last separator, and behind it.
    static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
        guard let slash = path.lastIndex(of: separator) else { return ([], path) }
        return (Array(path[..<slash]), Array(path[(slash + 1)...]))
    }

    static func hasSuffix(_ path: [UInt8], _ suffix: StaticString) -> Bool {
        path.suffix(suffix.utf8CodeUnitCount)
            .elementsEqual(UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
    }
}

extension Context {
    /// The bytes of a str that is a path.
    func pathBytes(_ path: Value) throws(Raised) -> [UInt8] {
        guard type(of: path).has(.stringSubclass) else {
            throw typeError("expected a str for a path, not \(typeName(of: path))")
        }
        return StringObject(path).pythonString.utf8
    }

    func pathString(_ path: [UInt8]) -> Value { string(PythonString(uncheckedUTF8: path)) }

    /// `os.fspath`: a str or bytes.
    func fileSystemPath(_ value: Value) throws(Raised) -> Value {
        let type = type(of: value)
        if type.has(.stringSubclass) || type.has(.bytesSubclass) { return value }
        let method = lookup(type, self[.__fspath__])
        guard method.isBound else {
            throw typeError("expected str, bytes or os.PathLike object, not \(type.nameText)")
        }
        let path = try callFound(method, value)
        guard self.type(of: path).has(.stringSubclass) || self.type(of: path).has(.bytesSubclass) else {
            throw typeError("expected \(type.nameText).__fspath__() to return str or bytes, not \(typeName(of: path))")
        }
        return path
    }

    /// What the system takes for a path: a str, bytes, or an object with `__fspath__`.
    func systemPath(_ value: Value) throws(Raised) -> [UInt8] {
        let path = try fileSystemPath(value)
        return type(of: path).has(.bytesSubclass) ? bytesOfBuffer(path) ?? [] : try fileSystemBytes(path)
    }

    // MARK: What is there

    /// The status of a file, or nil if there is none that could be looked at.
    func fileStatus(_ path: [UInt8]) -> FileStatus? {
        guard let path = try? HostPath(path) else { return nil }
        return try? resources.host.files.status(of: path, followingLink: true)
    }

    /// The status of a file; OSError if it cannot be had.
    func requireFileStatus(_ path: Value) throws(Raised) -> FileStatus {
        let bytes = try systemPath(path)
        do throws(HostError) {
            return try resources.host.files.status(of: HostPath(bytes), followingLink: true)
        } catch {
            throw osError(error, fileName: path)
        }
    }

    func isFile(_ path: [UInt8]) -> Bool { fileStatus(path)?.kind == .regular }

    /// `_path_isdir`: nothing is the current folder.
    func isFolder(_ path: [UInt8]) -> Bool {
        fileStatus(path.isEmpty ? (try? resources.host.files.currentDirectory()) ?? [] : path)?.isDirectory ?? false
    }

    /// The current folder; OSError if it is gone.
    func currentFolder() throws(Raised) -> [UInt8] {
        do throws(HostError) {
            return try resources.host.files.currentDirectory()
        } catch {
            throw osError(error)
        }
    }

    /// All of a file; OSError if it cannot be read.
    func contents(ofFile path: Value) throws(Raised) -> [UInt8] {
        let bytes = try systemPath(path)
        do throws(HostError) {
            return try resources.host.files.contents(of: bytes)
        } catch {
            throw osError(error, fileName: path)
        }
    }
}

extension BootstrapExternal {
    static func addPaths(_ functions: ImportFunctionMaker) throws(Raised) {
        let context = functions.context
        let module = functions.module
        try context.add(to: module, "_MS_WINDOWS", .false)
        try context.add(to: module, "path_separators", context.string("/"))
        try context.add(to: module, "path_sep", context.string("/"))
        try context.add(to: module, "path_sep_tuple", context.tuple(context.string("/")))
        let colon = try context.makeList()
        try context.append(colon, context.string(":/"))
        try context.add(to: module, "_pathseps_with_colon", context.makeSet(colon.value).value)
        let windows = context.string("win")
        let others = [context.string("cygwin"), context.string("darwin")]
        try context.add(to: module, "_CASE_INSENSITIVE_PLATFORMS_STR_KEY", context.tuple(windows))
        try context.add(to: module, "_CASE_INSENSITIVE_PLATFORMS_BYTES_KEY", context.tuple(others))
        try context.add(to: module, "_CASE_INSENSITIVE_PLATFORMS", context.tuple(others + [windows]))
        try functions.define("_relax_case", "()", "Whether names of files may differ in case.") { (_, _) in .false }
        try functions.define("_make_relax_case", "()", "") { (context, _) throws(Raised) in
            context.importState.pointee.external.unsafelyUnwrapped.dictionary
                .get(name: context.intern("_relax_case")).orNone
        }
        try functions.define("_pack_uint32", "(x)", "Four bytes of an int, the lowest first.") {
            (context, arguments) throws(Raised) in
            let mask = context.integer(0xFFFF_FFFF)
            let number = try context.call(context.types.int.value, arguments[0])
            let low = context.machineInteger(try context.binary(.and, number, mask)) ?? 0
            return try context.makeBytes((0..<4).map { UInt8(truncatingIfNeeded: low >> ($0 * 8)) })
        }
        try functions.define("_unpack_uint32", "(data)", "The int of four bytes.") { (context, arguments) throws(Raised) in
            try unpack(context, arguments[0], 4)
        }
        try functions.define("_unpack_uint16", "(data)", "The int of two bytes.") { (context, arguments) throws(Raised) in
            try unpack(context, arguments[0], 2)
        }
        try functions.define("_path_join", "(*path_parts)", "") { (context, arguments) throws(Raised) in
            var parts: [[UInt8]] = []
            let tuple = TupleObject(arguments[0])
            for index in 0..<tuple.count { parts.append(try context.pathBytes(tuple[index])) }
            return context.pathString(ImportPath.join(parts))
        }
        try functions.define("_path_split", "(path)", "") { (context, arguments) throws(Raised) in
            let (folder, name) = ImportPath.split(try context.pathBytes(arguments[0]))
            return context.tuple(context.pathString(folder), context.pathString(name))
        }
        try functions.define("_path_stat", "(path)", "The status of a file.", status)
        try functions.define("_path_is_mode_type", "(path, mode)", "") { (context, arguments) throws(Raised) in
            guard let status = context.fileStatus(try context.systemPath(arguments[0])) else { return .false }
            return Value(
                try context.compareIsTrue(
                    context.integer(Int(status.mode & 0o170000)), arguments[1], .equal))
        }
        try functions.define("_path_isfile", "(path)", "") { (context, arguments) throws(Raised) in
            Value(context.isFile(try context.systemPath(arguments[0])))
        }
        try functions.define("_path_isdir", "(path)", "") { (context, arguments) throws(Raised) in
            guard try context.isTrue(arguments[0]) else { return Value(context.isFolder([])) }
            return Value(context.isFolder(try context.systemPath(arguments[0])))
        }
        try functions.define("_path_isabs", "(path)", "") { (context, arguments) throws(Raised) in
            Value(try context.pathBytes(arguments[0]).first == ImportPath.separator)
        }
        try functions.define("_write_atomic", "(path, data, mode=438)", "Writes a file that is there at once or not at all.") {
            (context, arguments) throws(Raised) in
            guard let mode = context.machineInteger(try context.indexObject(arguments[2])) else {
                throw context.overflowError("Python int too large to convert to C int")
            }
            let data = try context.bufferBytes(arguments[1])
            try context.writeAtomically(arguments[0], data, mode: UInt32(truncatingIfNeeded: mode))
            return .none
        }
        try context.add(to: module, "_code_type", context.types.code.value)
    }

    private static func unpack(_ context: Context, _ data: Value, _ count: Int) throws(Raised) -> Value {
        let bytes = try context.bufferBytes(data)
        guard bytes.count == count else { throw context.raise(context.types.assertionError) }
        return context.integer(bytes.reversed().reduce(0) { $0 << 8 | Int($1) })
    }

    /// `os.stat`, or what there is of it without module `posix`.
    private static func status(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if let posix = try context.nativeModuleIfAny("posix") {
            return try context.call(context.getAttribute(posix, context.intern("stat")), arguments[0])
        }
        let status = try context.requireFileStatus(arguments[0])
        let fields = context.makeDict()
        let modified =
            Double(status.modificationTime.seconds) + Double(status.modificationTime.nanoseconds) * 1e-9
        for (name, value) in [
            ("st_mode", context.integer(Int(status.mode))), ("st_size", context.integer(Int(status.size))),
            ("st_mtime", context.float(modified)),
        ] as [(StaticString, Value)] {
            try context.set(fields, name: StringObject(context.intern(name)), value)
        }
        return try context.call(
            context.types.namespace.value, tuple: TupleObject(context.interpreter.pointee.emptyTuple),
            keywords: fields)
    }
}

extension Context {
    /// The bytes of an object with a buffer; TypeError if it has none.
    func bufferBytes(_ value: Value) throws(Raised) -> [UInt8] {
        if let bytes = bytesOfBuffer(value) { return bytes }
        throw typeError("a bytes-like object is required, not '\(typeName(of: value))'")
    }

    /// Writes a file beside the one that it shall replace, and gives it the name then. Raises OSError.
    func writeAtomically(_ path: Value, _ data: [UInt8], mode: UInt32) throws(Raised) {
        let bytes = try systemPath(path)
        do throws(HostError) {
            try AtomicHostFiles(files: resources.host.files)
                .writeAtomically(data, to: bytes, permissions: mode, unique: path.bits)
        } catch {
            throw osError(error, fileName: path)
        }
    }
}
