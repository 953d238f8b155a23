// In CPython: Modules/posixmodule.c (path_t, path_converter)
import TaipanHost

/// What a function takes for a path: text or bytes, or the number of an open file.
struct PathArgument {
    /// What the caller gave, for messages: the answer of `__fspath__` where there is one.
    var object: Value
    /// Without a NUL; empty for a descriptor.
    var bytes: [UInt8]
    /// The descriptor, if that was given.
    var descriptor: Int32?
    /// Whether answers are to be bytes.
    var isBytes: Bool
    /// Whether None was given, or nothing.
    var isDefault = false
}

/// What a path may be besides str, bytes and `os.PathLike`.
struct PathKinds: OptionSet {
    let rawValue: Int
    static let descriptor = PathKinds(rawValue: 1)
    static let none = PathKinds(rawValue: 2)
}

extension Context {
    /// Reads an argument that is a path.
    func path(
        _ value: Value, _ function: String, _ name: String = "path", _ kinds: PathKinds = []
    ) throws(Raised) -> PathArgument {
        if kinds.contains(.none), !value.isGiven {
            return PathArgument(object: .none, bytes: [], descriptor: nil, isBytes: false, isDefault: true)
        }
        let expected =
            switch (kinds.contains(.descriptor), kinds.contains(.none)) {
            case (true, true): "string, bytes, os.PathLike, integer or None"
            case (true, false): "string, bytes, os.PathLike or integer"
            case (false, true): "string, bytes, os.PathLike or None"
            case (false, false): "string, bytes or os.PathLike"
            }
        let wrong = "\(function): \(name) should be \(expected), not \(typeName(of: value))"
        var object = value
        var type = type(of: object)
        if !type.has(.stringSubclass), !type.has(.bytesSubclass), !hasBuffer(object) {
            if kinds.contains(.descriptor), hasIndex(object) {
                return PathArgument(
                    object: value, bytes: [], descriptor: try descriptorNumber(object), isBytes: false)
            }
            let method = try lookupSpecial(object, .__fspath__)
            guard method.isBound else { throw typeError(wrong) }
            object = try call(method)
            type = self.type(of: object)
            guard type.has(.stringSubclass) || type.has(.bytesSubclass) else {
                throw typeError(
                    "expected \(typeName(of: value)).__fspath__() to return str or bytes, not \(type.nameText)")
            }
        }
        if type.has(.stringSubclass) {
            let bytes = try fileSystemBytes(object)
            if bytes.contains(0) { throw valueError("embedded null byte") }
            return PathArgument(object: object, bytes: bytes, descriptor: nil, isBytes: false)
        }
        if !type.has(.bytesSubclass) { try warn(types.deprecationWarning, wrong) }
        let view = try byteView(object)
        let bytes = Array(UnsafeBufferPointer(start: view.base, count: view.count))
        if bytes.contains(0) { throw valueError("\(function): embedded null character in \(name)") }
        return PathArgument(object: object, bytes: bytes, descriptor: nil, isBytes: true)
    }

    /// The number of an open file, as path arguments take it.
    func descriptorNumber(_ value: Value) throws(Raised) -> Int32 {
        let object = try indexObject(value)
        guard let number = machineInteger(object) else {
            throw overflowError(isNegativeInteger(object) ? "fd is less than minimum" : "fd is greater than maximum")
        }
        guard let descriptor = Int32(exactly: number) else {
            throw overflowError(number < 0 ? "fd is less than minimum" : "fd is greater than maximum")
        }
        return descriptor
    }

    /// The argument `dir_fd`: nil where paths start from the current directory.
    func directoryArgument(_ value: Value) throws(Raised) -> Int32? {
        guard value.isGiven else { return nil }
        guard hasIndex(value) else {
            throw typeError("argument should be integer or None, not \(typeName(of: value))")
        }
        let descriptor = try descriptorNumber(value)
        // AT_FDCWD means what None means.
        return descriptor == -100 ? nil : descriptor
    }

    /// An int, or an object with a method `fileno` that answers one.
    func fileDescriptor(_ value: Value) throws(Raised) -> Int32 {
        var object = value
        if !type(of: object).has(.integerSubclass) {
            let method = try getAttributeIfPresent(object, self[.fileno])
            guard method.isBound else {
                throw typeError("argument must be an int, or have a fileno() method.")
            }
            object = try call(method)
            guard type(of: object).has(.integerSubclass) else {
                throw typeError("fileno() returned a non-integer")
            }
        }
        let descriptor = try int32Argument(object)
        if descriptor < 0 {
            throw valueError("file descriptor cannot be a negative integer (\(descriptor))")
        }
        return descriptor
    }

    /// A path for the host.
    func hostPath(_ path: PathArgument, _ directory: Int32? = nil) throws(Raised) -> HostPath {
        do throws(HostError) {
            return try HostPath(path.bytes, relativeTo: directory)
        } catch {
            throw osError(error)
        }
    }

    /// Text or bytes of the system, as the path was given.
    func fileSystemValue(_ bytes: [UInt8], asBytes: Bool) throws(Raised) -> Value {
        asBytes ? try makeBytes(bytes) : string(fileSystemBytes: bytes)
    }

    // MARK: Calls

    /// Asks the host, and asks again when a signal came between; its handlers run first (PEP 475).
    @inline(__always) func host<Result>(
        _ body: (any Host) throws(HostError) -> Result
    ) throws(Raised) -> Result {
        let host = resources.host
        while true {
            do throws(HostError) {
                return try body(host)
            } catch {
                if error.errno != ErrorNumber.EINTR { throw osError(error) }
            }
            try safepoint()
        }
    }

    /// The same for something that may wait.
    @inline(__always) func waitingHost<Result>(
        _ body: (any Host) throws(HostError) -> Result
    ) throws(Raised) -> Result {
        let host = resources.host
        while true {
            do throws(HostError) {
                return try blocking { () throws(HostError) in try body(host) }
            } catch {
                if error.errno != ErrorNumber.EINTR { throw osError(error) }
            }
            try safepoint()
        }
    }

    /// Asks the host about a path that is named if it fails.
    @inline(__always) func host<Result>(
        about path: PathArgument, _ body: (any Host) throws(HostError) -> Result
    ) throws(Raised) -> Result {
        let host = resources.host
        while true {
            do throws(HostError) {
                return try body(host)
            } catch {
                if error.errno != ErrorNumber.EINTR { throw osError(error, path) }
            }
            try safepoint()
        }
    }

    /// The exception of what the host answered about one path or two.
    func osError(_ error: HostError, _ path: PathArgument, _ second: PathArgument? = nil) -> Raised {
        if error == .embeddedNull { return valueError("embedded null byte") }
        let type = osErrorType(for: error.errno)
        let (number, message) = (integer(Int(error.errno)), string(error.message))
        if path.isDefault { return raise(type, arguments: number, message) }
        guard let second else { return raise(type, arguments: number, message, path.object) }
        return raise(type, arguments: number, message, path.object, .none, second.object)
    }

    /// Raises when a descriptor is given together with what is for paths alone.
    func requireCompatible(
        _ function: String, _ path: PathArgument, directory: Int32?, followsLinks: Bool = true
    ) throws(Raised) {
        guard path.descriptor != nil else { return }
        if directory != nil { throw valueError("\(function): can't specify dir_fd without matching path") }
        if !followsLinks { throw valueError("\(function): cannot use fd and follow_symlinks together") }
    }
}
