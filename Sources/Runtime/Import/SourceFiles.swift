// In CPython: SourceFileLoader.get_code and what it calls in Lib/importlib/_bootstrap_external.py
import TaipanBytecode
import TaipanHost

/// The work of SourceFileLoader as it was made, without calling methods.
extension Context {
    /// Whether a loader is a SourceFileLoader whose methods are those that it was made with.
    func isPlainSourceLoader(_ loader: Value) -> Bool {
        let state = importState
        guard state.pointee.isReady, type(of: loader) === state.pointee.types.sourceFileLoader else { return false }
        return state.pointee.types.sourceFileLoader.version == state.pointee.sourceLoaderVersion
    }

    /// The code of a source file: that in its cache, if that fits; otherwise compiled, and the cache is written.
    func codeOfSourceFile(_ loader: Value, _ name: Value) throws(Raised) -> Value {
        _ = try checkedName(loader, name)
        let path = try getAttribute(loader, .path)
        var cache: Value?
        do throws(Raised) {
            cache = try cachePath(ofSource: path)
        } catch {
            guard catches(types.notImplementedError) else { throw error }
        }
        let status = fileStatus(try systemPath(path))
        var source: [UInt8]?
        var header: CacheHeader?
        if let cache, let status, let data = readFile(try systemPath(cache)) {
            var fits = true
            do throws(Raised) {
                let details = CacheErrorDetails(name: name, path: cache)
                let flags = try cacheFlags(data, name: name, details: details)
                if flags & 1 == 0 {
                    try validateTimes(
                        data, modified: status.cacheTime, size: UInt32(truncatingIfNeeded: status.size), name: name,
                        details: details)
                } else if ImpModule.checksHashes(self, flags & 2 != 0) {
                    let bytes = try contents(ofFile: path)
                    source = bytes
                    header = .hash(sourceHash(bytes), isChecked: flags & 2 != 0)
                    try validateHash(data, hash: HashHeader.bytes(of: bytes), name: name, details: details)
                }
            } catch {
                guard catches(types.importError) || catches(types.eofError) else { throw error }
                fits = false
            }
            if fits {
                try verbose { () throws(Raised) in "\(try displayText(cache)) matches \(try displayText(path))" }
                return try cachedCode(data, from: CacheHeader.length, name: name, path: cache, source: path)
            }
        }
        let bytes: [UInt8]
        if let source { bytes = source } else { bytes = try contents(ofFile: path) }
        let code = try compileSource(rejectingNulls(bytes), CompileRequest(fileName: path)).value
        try verbose { () throws(Raised) in "code object from \(try displayText(path))" }
        guard let cache, let status, try writesCaches() else { return code }
        let head = header ?? .timestamp(
            modified: status.cacheTime, size: UInt32(truncatingIfNeeded: bytes.count))
        try writeCache(cache, head.bytes + MarshalModule.dump(self, code), mode: status.mode | 0o200)
        return code
    }

    private func rejectingNulls(_ source: [UInt8]) throws(Raised) -> [UInt8] {
        if source.contains(0) { throw valueError("source code string cannot contain null bytes") }
        return source
    }

    /// Writes a cache, with the folders that it needs. That it cannot be written is no error.
    func writeCache(_ path: Value, _ data: [UInt8], mode: UInt32) throws(Raised) {
        let files = resources.host.files
        var folder = ImportPath.split(try systemPath(path)).folder
        var missing: [[UInt8]] = []
        while !folder.isEmpty, !isFolder(folder) {
            let (parent, name) = ImportPath.split(folder)
            missing.append(name)
            folder = parent
        }
        for name in missing.reversed() {
            folder = ImportPath.join(folder, name)
            do throws(HostError) {
                try files.makeDirectory(HostPath(folder), permissions: 0o777)
            } catch {
                if error.errno == ErrorNumber.EEXIST { continue }
                let shown = string(fileSystemBytes: folder)
                return try sayNotCreated(shown, osError(error, fileName: shown))
            }
        }
        do throws(Raised) {
            try writeAtomically(path, data, mode: mode)
        } catch {
            guard type(of: thread.pointee.raised).isSubtype(of: types.osError) else { throw error }
            return try sayNotCreated(path, error)
        }
        try verbose { () throws(Raised) in "created \(try representationText(path))" }
    }

    private func sayNotCreated(_ path: Value, _: Raised) throws(Raised) {
        let exception = takeRaised()
        try verbose { () throws(Raised) in
            "could not create \(try representationText(path)): \(try representationText(exception))"
        }
    }
}

extension FileStatus {
    /// The time of the last change as a cache holds it.
    var cacheTime: UInt32 {
        let seconds = modificationTime.seconds
        // Python's int() of the time as a float cuts towards zero.
        return UInt32(truncatingIfNeeded: seconds < 0 && modificationTime.nanoseconds > 0 ? seconds + 1 : seconds)
    }
}
