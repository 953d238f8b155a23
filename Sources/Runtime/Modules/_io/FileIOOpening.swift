// In CPython: Modules/_io/fileio.c (_io_FileIO___init___impl)
import TaipanHost

/// How a file is opened.
extension FileIOType {
    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let bound = try context.bind(
            arguments, to: "FileIO", required: 1, names: "file", "mode", "closefd", "opener")
        var mode = Value.unbound
        if bound[1].isBound {
            mode = bound[1]
            guard context.type(of: mode).has(.stringSubclass) else {
                throw context.typeError("FileIO() argument 'mode' must be str, not \(context.argumentTypeName(mode))")
            }
            try context.rejectZeros(StringObject(mode))
        }
        let closes = bound[2].isUnbound ? true : try context.int32Argument(bound[2]) != 0
        try context.open(
            FileIOObject(value), bound[0], mode: mode, closes: closes, opener: bound[3].orNone)
    }
}

extension Context {
    /// Opens a file: a path, or a descriptor that is open already.
    func open(
        _ file: FileIOObject, _ name: Value, mode: Value, closes: Bool, opener: Value
    ) throws(Raised) {
        if file.descriptor >= 0 {
            if file.closesDescriptor { try closeDescriptor(of: file) } else { file.descriptor = -1 }
        }
        var descriptor: Int32 = -1
        if isNumber(name) || name.isBool {
            descriptor = try openFileNumber(name)
        }
        var path: HostPath?
        if descriptor < 0 { path = try hostPath(name) }
        let flags = try readMode(file, mode)
        if interpreter.pointee.auditHooks.isBound {
            try audit("open", name, mode.isBound ? mode : string("r"), integer(Int(flags.rawValue)))
        }
        let isOwn = path != nil
        do throws(Raised) {
            if let path {
                try openPath(file, path, name, flags, closes: closes, opener: opener)
            } else {
                file.descriptor = descriptor
                file.closesDescriptor = closes
            }
            try lookAtFile(file, name)
        } catch {
            if !isOwn {
                file.descriptor = -1
            } else if file.descriptor >= 0 {
                let raised = takeRaised()
                do throws(Raised) { try closeDescriptor(of: file) } catch { _ = takeRaised() }
                throw raiseAgain(raised)
            }
            throw error
        }
    }

    /// The descriptor that a number names; -1 if it is none.
    private func openFileNumber(_ value: Value) throws(Raised) -> Int32 {
        if type(of: value).isSubtype(of: types.float) { throw typeError("integer argument expected, got float") }
        var number = value
        if value.isBool {
            number = integer(value === .true ? 1 : 0)
        } else if !hasIndex(value) {
            // A number without `__index__` is asked for `__int__`; whether it likes that or not, it is no path either.
            return -1
        } else {
            do throws(Raised) {
                number = try indexObject(value)
            } catch {
                _ = takeRaised()
                return -1
            }
        }
        guard let machine = machineInteger(number), let descriptor = Int32(exactly: machine) else { return -1 }
        if descriptor < 0 { throw valueError("negative file descriptor") }
        return descriptor
    }

    /// A path for the host: of a str, bytes or an object with `__fspath__`.
    func hostPath(_ value: Value) throws(Raised) -> HostPath {
        let path = try fileSystemPath(value)
        let bytes: [UInt8]
        if type(of: path).has(.bytesSubclass) {
            let object = BytesObject(path)
            bytes = Array(UnsafeBufferPointer(start: object.bytes, count: object.count))
        } else {
            bytes = try fileSystemBytes(path)
        }
        do throws(HostError) {
            return try HostPath(bytes)
        } catch {
            throw valueError("embedded null byte")
        }
    }

    /// Reads the mode into the file's fields; the answer is what the system gets.
    private func readMode(_ file: FileIOObject, _ mode: Value) throws(Raised) -> OpenFlags {
        func wrongMode() -> Raised {
            valueError("Must have exactly one of create/read/write/append mode and at most one plus")
        }
        file.isCreated = false
        file.isReadable = false
        file.isWritable = false
        file.isAppending = false
        file.seekable = -1
        var flags: OpenFlags = []
        var hasAction = false
        var hasPlus = false
        let count = mode.isBound ? StringObject(mode).count : 1
        for index in 0..<count {
            let letter = mode.isBound ? StringObject(mode).codePoint(at: index) : UInt32(UInt8(ascii: "r"))
            switch letter {
            case 0x78:
                if hasAction { throw wrongMode() }
                hasAction = true
                file.isCreated = true
                file.isWritable = true
                flags.formUnion([.exclusive, .create])
            case 0x72:
                if hasAction { throw wrongMode() }
                hasAction = true
                file.isReadable = true
            case 0x77:
                if hasAction { throw wrongMode() }
                hasAction = true
                file.isWritable = true
                flags.formUnion([.create, .truncate])
            case 0x61:
                if hasAction { throw wrongMode() }
                hasAction = true
                file.isWritable = true
                file.isAppending = true
                flags.formUnion([.append, .create])
            case 0x62: break
            case 0x2B:
                if hasPlus { throw wrongMode() }
                file.isReadable = true
                file.isWritable = true
                hasPlus = true
            default: throw valueError("invalid mode: \(StringObject(mode).text)")
            }
        }
        if !hasAction { throw wrongMode() }
        if file.isReadable, file.isWritable {
            flags.formUnion(.readWrite)
        } else if file.isWritable {
            flags.formUnion(.writeOnly)
        }
        return flags.union(.closeOnExec)
    }

    private func openPath(
        _ file: FileIOObject, _ path: HostPath, _ name: Value, _ flags: OpenFlags, closes: Bool, opener: Value
    ) throws(Raised) {
        file.closesDescriptor = true
        if !closes { throw valueError("Cannot use closefd=False with file name") }
        if opener.isNone {
            while true {
                do throws(HostError) {
                    // (The other end of a pipe may be opened by another thread.)
                    let files = resources.host.files
                    file.descriptor = try blocking { () throws(HostError) in
                        try files.open(path, flags: flags, permissions: 0o666)
                    }
                    return
                } catch {
                    if error.errno != ErrorNumber.EINTR { throw osError(error, fileName: name) }
                }
                try safepoint()
            }
        }
        let answer = try call(opener, name, integer(Int(flags.rawValue)))
        guard type(of: answer).has(.integerSubclass) else { throw typeError("expected integer from opener") }
        guard let machine = machineInteger(answer.isBool ? integer(answer === .true ? 1 : 0) : answer),
            let descriptor = Int32(exactly: machine)
        else { throw overflowError("Python int too large to convert to C int") }
        if descriptor < 0 { throw valueError("opener returned \(descriptor)") }
        file.descriptor = descriptor
        do throws(HostError) {
            try resources.host.files.setInheritable(descriptor, false)
        } catch {
            throw osError(error)
        }
    }

    /// Refuses directories, and notes how large blocks are.
    private func lookAtFile(_ file: FileIOObject, _ name: Value) throws(Raised) {
        file.blockSize = UInt32(defaultBufferSize)
        do throws(HostError) {
            let status = try resources.host.files.status(of: file.descriptor)
            if status.isDirectory { throw HostError(ErrorNumber.EISDIR) }
            file.isRegular = status.kind == .regular
            if status.blockSize > 1 { file.blockSize = UInt32(clamping: status.blockSize) }
        } catch {
            // Other systems and hosts may be unable to tell.
            if error.errno == ErrorNumber.EISDIR { throw osError(error, fileName: name) }
            if error.errno == ErrorNumber.EBADF { throw osError(error) }
        }
        try setAttribute(file.value, self[.name], name)
        if file.isAppending {
            do throws(HostError) {
                _ = try resources.host.files.seek(file.descriptor, to: 0, from: .end)
                file.seekable = 1
            } catch {
                file.seekable = 0
                if error.errno != ErrorNumber.ESPIPE { throw osError(error) }
            }
        }
    }
}
