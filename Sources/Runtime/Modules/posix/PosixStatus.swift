// In CPython: Modules/posixmodule.c (stat_result, statvfs_result)
import TaipanHost

/// What the module keeps.
struct PosixState: BitwiseCopyable {
    var statusType: TypeObject?
    var fileSystemType: TypeObject?
    var unameType: TypeObject?
    var timesType: TypeObject?
    var terminalSizeType: TypeObject?
    var entryType: TypeObject?
    var scanType: TypeObject?
    var parameterType: TypeObject?
    var waitType: TypeObject?
    /// Functions that are called around `fork`, lists or unbound.
    var beforeFork: Value
    var afterForkInChild: Value
    var afterForkInParent: Value
}

/// `stat`, `lstat`, `fstat` and what they answer.
enum PosixStatus {
    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "stat", "($module, /, path, *, dir_fd=None, follow_symlinks=True)", "What is known of a file."
        ) { (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "stat", "path", .descriptor)
            let directory = try context.directoryArgument(arguments[1])
            return try status(context, "stat", path, directory, context.flag(arguments[2], default: true))
        }
        add(
            "lstat", "($module, /, path, *, dir_fd=None)", "What is known of a file, or of the symbolic link itself."
        ) { (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "lstat", "path")
            return try status(context, "lstat", path, context.directoryArgument(arguments[1]), false)
        }
        add("fstat", "($module, /, fd)", "What is known of an open file.") { (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            return try make(
                context, context.waitingHost { (host) throws(HostError) in try host.files.status(of: descriptor) })
        }
    }

    static func status(
        _ context: Context, _ function: String, _ path: PathArgument, _ directory: Int32?, _ followsLinks: Bool
    ) throws(Raised) -> Value {
        try context.requireCompatible(function, path, directory: directory, followsLinks: followsLinks)
        if let descriptor = path.descriptor {
            return try make(
                context,
                context.host(about: path) { (host) throws(HostError) in try host.files.status(of: descriptor) })
        }
        let hostPath = try context.hostPath(path, directory)
        return try make(
            context,
            context.host(about: path) { (host) throws(HostError) in
                try host.files.status(of: hostPath, followingLink: followsLinks)
            })
    }

    static func makeType(_ context: Context) throws(Raised) -> TypeObject {
        #if canImport(Darwin)
        let more: [StaticString] = ["st_flags", "st_birthtime"]
        #else
        let more: [StaticString] = []
        #endif
        let type = try StructSequence.makeType(
            context, "stat_result", module: "os", "What stat tells of a file, as a tuple with names.",
            fields: [
                "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "", "st_atime",
                "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks",
                "st_rdev",
            ] + more, visibleCount: 10)
        type.slots.new = NewFunction { (context, type, arguments) throws(Raised) in
            let result = try StructSequence.new(context, type, arguments)
            // Times that are not given with a fraction are those without.
            let hidden = TupleObject(TupleObject(result).items[TupleObject(result).count])
            for index in 0..<min(3, hidden.count) where hidden[index].isNone {
                writeBarrier(hidden.raw)
                hidden.items[index] = TupleObject(result)[7 + index]
            }
            return result
        }
        return type
    }

    static func make(_ context: Context, _ status: FileStatus) throws(Raised) -> Value {
        guard let type = context.modules.pointee.posix.statusType else { return .none }
        func whole(_ time: FileTime) -> Value { context.integer(Int(time.seconds)) }
        func float(_ time: FileTime) -> Value {
            context.float(Double(time.seconds) + 1e-9 * Double(time.nanoseconds))
        }
        func nanoseconds(_ time: FileTime) -> Value {
            context.integer(wide: Int128(time.seconds) * 1_000_000_000 + Int128(time.nanoseconds))
        }
        var items = [
            context.integer(Int(status.mode)), context.integer(unsigned: status.inode),
            context.integer(unsigned: status.device), context.integer(unsigned: status.linkCount),
            context.integer(Int(status.user)), context.integer(Int(status.group)), context.integer(Int(status.size)),
            whole(status.accessTime), whole(status.modificationTime), whole(status.changeTime),
            float(status.accessTime), float(status.modificationTime), float(status.changeTime),
            nanoseconds(status.accessTime), nanoseconds(status.modificationTime), nanoseconds(status.changeTime),
            context.integer(Int(status.blockSize)), context.integer(Int(status.blockCount)),
            context.integer(unsigned: status.representedDevice),
        ]
        #if canImport(Darwin)
        items.append(context.integer(Int(status.flags)))
        items.append(float(status.creationTime ?? status.changeTime))
        #endif
        return try StructSequence.make(context, type, items)
    }
}
