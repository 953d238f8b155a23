// In CPython: Modules/posixmodule.c
import TaipanHost

/// Functions on descriptors.
enum PosixDescriptors {
    static func add(_ context: Context, _ module: ModuleObject) {
        addOpening(context, module)
        addTransfer(context, module)
        addFacts(context, module)
    }

    private static func number(_ context: Context, _ value: Value) throws(Raised) -> Int32 {
        try context.int32Argument(value)
    }

    private static func addOpening(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("open", "($module, /, path, flags, mode=511, *, dir_fd=None)", "Opens a file; answers its descriptor.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "open")
            let flags = OpenFlags(rawValue: try number(context, arguments[1]))
            let mode = UInt32(bitPattern: arguments[2].isUnbound ? 0o777 : try number(context, arguments[2]))
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[3]))
            let descriptor = try context.host(about: path) { (host) throws(HostError) in
                try context.blocking { () throws(HostError) in
                    try host.files.open(hostPath, flags: flags, permissions: mode)
                }
            }
            return context.integer(Int(descriptor))
        }
        add("close", "($module, /, fd)", "Closes a descriptor.") { (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            do throws(HostError) {
                let files = context.resources.host.files
                try context.blocking { () throws(HostError) in try files.close(descriptor) }
            } catch {
                // Interrupted or not, it is closed.
                if error.errno != ErrorNumber.EINTR { throw context.osError(error) }
            }
            return .none
        }
        add("closerange", "($module, fd_low, fd_high, /)", "Closes all descriptors from one to before another.") {
            (context, arguments) throws(Raised) in
            let (low, high) = (try number(context, arguments[0]), try number(context, arguments[1]))
            var descriptor = max(0, low)
            while descriptor < high {
                try? context.resources.host.files.close(descriptor)
                descriptor += 1
                try context.safepoint()
            }
            return .none
        }
        add("dup", "($module, fd, /)", "A second descriptor for the same open file.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            return context.integer(
                Int(try context.host { (host) throws(HostError) in try host.files.duplicate(descriptor) }))
        }
        add("dup2", "($module, /, fd, fd2, inheritable=True)", "Makes a descriptor a second one for an open file.") {
            (context, arguments) throws(Raised) in
            let (descriptor, target) = (try number(context, arguments[0]), try number(context, arguments[1]))
            let isInheritable = try context.flag(arguments[2], default: true)
            if descriptor < 0 || target < 0 { throw context.osError(HostError(ErrorNumber.EBADF)) }
            try context.host { (host) throws(HostError) in
                try host.files.duplicate(descriptor, onto: target, inheritable: isInheritable)
            }
            return context.integer(Int(target))
        }
        add("pipe", "($module, /)", "A new pipe: a descriptor to read from and one to write to.") {
            (context, _) throws(Raised) in
            let ends = try context.host { (host) throws(HostError) in try host.files.pipe() }
            return context.tuple(context.integer(Int(ends.read)), context.integer(Int(ends.write)))
        }
    }

    private static func addTransfer(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("lseek", "($module, fd, position, how, /)", "Moves a descriptor's position; answers the new one.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let position = Int64(try context.int64Argument(arguments[1]))
            let origin = SeekOrigin(rawValue: try number(context, arguments[2]))
            return context.integer(
                Int(
                    try context.host { (host) throws(HostError) in
                        try host.files.seek(descriptor, to: position, from: origin)
                    }))
        }
        add("read", "($module, fd, length, /)", "Reads at most so many bytes.") { (context, arguments) throws(Raised) in
            try read(context, number(context, arguments[0]), length: context.sizeArgument(arguments[1]), at: nil)
        }
        add("pread", "($module, fd, length, offset, /)", "Reads from a place, without moving the position.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let length = Int(try number(context, arguments[1]))
            return try read(context, descriptor, length: length, at: Int64(try context.int64Argument(arguments[2])))
        }
        add("write", "($module, fd, data, /)", "Writes bytes; answers how many.") {
            (context, arguments) throws(Raised) in
            try write(context, number(context, arguments[0]), arguments[1], at: nil)
        }
        add("pwrite", "($module, fd, buffer, offset, /)", "Writes at a place, without moving the position.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            return try write(context, descriptor, arguments[1], at: Int64(try context.int64Argument(arguments[2])))
        }
        add("ftruncate", "($module, fd, length, /)", "Makes an open file this long.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let length = Int64(try context.int64Argument(arguments[1]))
            try context.waitingHost { (host) throws(HostError) in
                try host.files.truncate(descriptor, to: length)
            }
            return .none
        }
        add("fsync", "($module, /, fd)", "Waits until what was written is safe.") {
            (context, arguments) throws(Raised) in
            let descriptor = try context.fileDescriptor(arguments[0])
            try context.waitingHost { (host) throws(HostError) in
                try host.files.synchronize(descriptor, metadata: true)
            }
            return .none
        }
        add("fdatasync", "($module, /, fd)", "Waits until what was written is safe, but not the times.") {
            (context, arguments) throws(Raised) in
            let descriptor = try context.fileDescriptor(arguments[0])
            try context.waitingHost { (host) throws(HostError) in
                try host.files.synchronize(descriptor, metadata: false)
            }
            return .none
        }
    }

    private static func read(
        _ context: Context, _ descriptor: Int32, length: Int, at offset: Int64?
    ) throws(Raised) -> Value {
        if length < 0 { throw context.osError(HostError(ErrorNumber.EINVAL)) }
        let bytes = try context.makeBytes(count: length)
        let buffer = UnsafeMutableRawBufferPointer(start: bytes.bytes, count: length)
        let count = try context.waitingHost { (host) throws(HostError) in
            if let offset { return try host.files.read(descriptor, into: buffer, at: offset) }
            return try host.files.read(descriptor, into: buffer)
        }
        if count == length { return bytes.value }
        return try context.makeBytes(bytes.bytes, count: count)
    }

    private static func write(
        _ context: Context, _ descriptor: Int32, _ data: Value, at offset: Int64?
    ) throws(Raised) -> Value {
        guard let export = try context.exportBuffer(data) else {
            if data.isExactly(context.types.bytes) || context.type(of: data).has(.bytesSubclass) {
                let object = BytesObject(data)
                return try write(
                    context, descriptor, UnsafeRawBufferPointer(start: object.bytes, count: object.count), offset)
            }
            throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: data))'")
        }
        defer { context.releaseBuffer(data) }
        return try write(
            context, descriptor, UnsafeRawBufferPointer(start: export.address, count: export.byteCount), offset)
    }

    private static func write(
        _ context: Context, _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int64?
    ) throws(Raised) -> Value {
        let count = try context.waitingHost { (host) throws(HostError) in
            if let offset { return try host.files.write(descriptor, bytes, at: offset) }
            return try host.files.write(descriptor, bytes)
        }
        return context.integer(count)
    }

    private static func addFacts(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("fchmod", "($module, /, fd, mode)", "Sets the permissions of an open file.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let mode = UInt32(bitPattern: try number(context, arguments[1]))
            try context.host { (host) throws(HostError) in
                try host.files.setPermissions(of: descriptor, to: mode)
            }
            return .none
        }
        add("fchown", "($module, /, fd, uid, gid)", "Gives an open file to another user and group.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let user = try PosixPaths.owner(context, arguments[1], "uid")
            let group = try PosixPaths.owner(context, arguments[2], "gid")
            try context.host { (host) throws(HostError) in
                try host.files.setOwner(of: descriptor, user: user, group: group)
            }
            return .none
        }
        add("isatty", "($module, fd, /)", "Whether a descriptor is a terminal.") {
            (context, arguments) throws(Raised) in
            Value(context.resources.host.files.isTerminal(try number(context, arguments[0])))
        }
        add("device_encoding", "($module, /, fd)", "The encoding of a terminal, or None.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            return context.resources.host.files.isTerminal(descriptor) ? context.string("UTF-8") : .none
        }
        add("get_inheritable", "($module, fd, /)", "Whether child processes get a descriptor.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            return Value(
                try context.host { (host) throws(HostError) in try host.files.isInheritable(descriptor) })
        }
        add("set_inheritable", "($module, fd, inheritable, /)", "Says whether child processes get a descriptor.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let isInheritable = try number(context, arguments[1]) != 0
            try context.host { (host) throws(HostError) in
                try host.files.setInheritable(descriptor, isInheritable)
            }
            return .none
        }
        add("get_blocking", "($module, fd, /)", "Whether calls on a descriptor wait.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            return Value(try context.host { (host) throws(HostError) in try host.files.isBlocking(descriptor) })
        }
        add("set_blocking", "($module, fd, blocking, /)", "Says whether calls on a descriptor wait.") {
            (context, arguments) throws(Raised) in
            let descriptor = try number(context, arguments[0])
            let isBlocking = try number(context, arguments[1]) != 0
            try context.host { (host) throws(HostError) in try host.files.setBlocking(descriptor, isBlocking) }
            return .none
        }
        add.raw("get_terminal_size", "!($module, fd, /)", "How many columns and lines a terminal has.") {
            (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments, "get_terminal_size", 0, 1, tellsName: false)
            let descriptor = arguments.count == 0 ? 1 : try context.parseInt32(arguments[0])
            let size = try context.host { (host) throws(HostError) in try host.files.terminalSize(descriptor) }
            guard let type = context.modules.pointee.posix.terminalSizeType else { return .none }
            return try StructSequence.make(context, type, [context.integer(size.columns), context.integer(size.lines)])
        }
    }
}
