// In CPython: Modules/posixmodule.c
import TaipanHost

/// File systems, special files, extended attributes, and terminals.
enum PosixStorage {
    static func add(_ context: Context, _ module: ModuleObject) {
        addFileSystems(context, module)
        addSpecialFiles(context, module)
        addTerminals(context, module)
        #if !canImport(Darwin)
        PosixExtendedAttributes.add(context, module)
        #endif
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "lockf", "($module, fd, command, length, /)", "Locks a part of an open file, or tests whether it is locked."
        ) {
            (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            let command = try context.int32Argument(arguments[1])
            let count = Int64(try context.int64Argument(arguments[2]))
            // Not repeated when a signal comes, but for the handlers.
            try context.waitingHost { (host) throws(HostError) in
                try host.files.lock(descriptor, command, count)
            }
            return .none
        }
        add("sync", "($module, /)", "Writes everything that waits to be written.") { (context, _) throws(Raised) in
            try context.waitingHost { (host) throws(HostError) in try host.files.synchronizeAll() }
            return .none
        }
    }

    /// A path argument as the host takes it.
    static func file(
        _ context: Context, _ path: PathArgument, followingLink: Bool = true
    ) throws(Raised) -> FileReference {
        if let descriptor = path.descriptor { return .descriptor(descriptor) }
        return .path(try context.hostPath(path), followingLink: followingLink)
    }

    /// Whether an object has items by number, as C's PySequence_Check finds out.
    static func isSequence(_ context: Context, _ value: Value) -> Bool {
        let type = context.type(of: value)
        return !type.has(.dictSubclass) && type.slots.item != nil
    }

    // MARK: File systems

    static func makeFileSystemType(_ context: Context) throws(Raised) -> TypeObject {
        try StructSequence.makeType(
            context, "statvfs_result", module: "os", "What statvfs tells of a file system, as a tuple with names.",
            fields: [
                "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag",
                "f_namemax", "f_fsid",
            ], visibleCount: 10)
    }

    private static func make(_ context: Context, _ status: FileSystemStatus) throws(Raised) -> Value {
        guard let type = context.modules.pointee.posix.fileSystemType else { return .none }
        return try StructSequence.make(
            context, type,
            [
                context.integer(status.blockSize), context.integer(status.fragmentSize),
                context.integer(unsigned: status.blocks), context.integer(unsigned: status.freeBlocks),
                context.integer(unsigned: status.availableBlocks), context.integer(unsigned: status.files),
                context.integer(unsigned: status.freeFiles), context.integer(unsigned: status.availableFiles),
                context.integer(status.flags), context.integer(status.longestName),
                context.integer(unsigned: status.identifier),
            ])
    }

    private static func addFileSystems(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("statvfs", "($module, /, path)", "What is known of the file system that holds a file.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "statvfs", "path", .descriptor)
            let file = try file(context, path)
            return try make(
                context, context.host(about: path) { (host) throws(HostError) in try host.files.fileSystem(of: file) })
        }
        add("fstatvfs", "($module, fd, /)", "What is known of the file system that holds an open file.") {
            (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            return try make(
                context,
                context.host { (host) throws(HostError) in try host.files.fileSystem(of: .descriptor(descriptor)) })
        }
    }

    // MARK: Special files

    /// The number of a device.
    static func device(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        if value.isUnbound { return 0 }
        guard context.type(of: value).has(.integerSubclass) else { throw context.typeError("an integer is required") }
        guard !context.isNegativeInteger(value) else {
            throw context.overflowError("can't convert negative int to unsigned")
        }
        return try context.unsignedArgument(value, "int too big to convert")
    }

    private static func addSpecialFiles(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("mkfifo", "($module, /, path, mode=438, *, dir_fd=None)", "Makes a pipe with a name.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "mkfifo")
            let mode = UInt32(bitPattern: arguments[1].isUnbound ? 0o666 : try context.int32Argument(arguments[1]))
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[2]))
            try context.waitingHost { (host) throws(HostError) in
                try host.files.makePipe(at: hostPath, permissions: mode)
            }
            return .none
        }
        add("mknod", "($module, /, path, mode=384, device=0, *, dir_fd=None)", "Makes a file of any kind.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "mknod")
            let mode = UInt32(bitPattern: arguments[1].isUnbound ? 0o600 : try context.int32Argument(arguments[1]))
            let device = try device(context, arguments[2])
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[3]))
            try context.waitingHost { (host) throws(HostError) in
                try host.files.makeNode(at: hostPath, mode: mode, device: device)
            }
            return .none
        }
        #if !canImport(Darwin)
        add("pipe2", "($module, flags, /)", "A new pipe whose descriptors have these flags.") {
            (context, arguments) throws(Raised) in
            let flags = try context.int32Argument(arguments[0])
            let ends = try context.host { (host) throws(HostError) in try host.files.pipe(flags: flags) }
            return context.tuple(context.integer(Int(ends.read)), context.integer(Int(ends.write)))
        }
        add("memfd_create", "($module, /, name, flags=MFD_CLOEXEC)", "A file that lies in memory.") {
            (context, arguments) throws(Raised) in
            let name = try PosixProcess.encoded(context, arguments[0])
            var flags: UInt32 = 1
            if arguments[1].isBound {
                guard context.type(of: arguments[1]).has(.integerSubclass) else {
                    throw context.typeError(
                        "memfd_create() argument 'flags' must be int, not "
                            + "\(context.argumentTypeName(arguments[1]))")
                }
                flags = UInt32(truncatingIfNeeded: context.machineInteger(arguments[1]) ?? 0)
            }
            return context.integer(
                Int(
                    try context.waitingHost { (host) throws(HostError) in
                        try host.files.makeMemoryFile(name, flags: flags)
                    }))
        }
        add(
            "posix_fallocate", "($module, fd, offset, length, /)", "Makes sure that there is room for a part of a file."
        ) {
            (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            let offset = Int64(try context.int64Argument(arguments[1]))
            let count = Int64(try context.int64Argument(arguments[2]))
            try context.waitingHost { (host) throws(HostError) in
                try host.files.allocate(descriptor, from: offset, count)
            }
            return .none
        }
        add(
            "posix_fadvise", "($module, fd, offset, length, advice, /)", "Says how a part of a file will be used."
        ) { (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            let offset = Int64(try context.int64Argument(arguments[1]))
            let count = Int64(try context.int64Argument(arguments[2]))
            let advice = try context.int32Argument(arguments[3])
            try context.waitingHost { (host) throws(HostError) in
                try host.files.advise(descriptor, from: offset, count, advice)
            }
            return .none
        }
        #endif
    }

    // MARK: Terminals

    private static func addTerminals(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("ttyname", "($module, fd, /)", "The path of a terminal.") { (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            return context.string(
                fileSystemBytes: try context.host { (host) throws(HostError) in
                    try host.files.terminalName(descriptor)
                })
        }
        add("openpty", "($module, /)", "A new terminal without a screen: descriptors of its two ends.") {
            (context, _) throws(Raised) in
            let ends = try context.host { (host) throws(HostError) in try host.files.openTerminal() }
            return context.tuple(context.integer(Int(ends.controlling)), context.integer(Int(ends.controlled)))
        }
    }
}
