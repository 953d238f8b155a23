// In CPython: Modules/posixmodule.c
import TaipanHost

/// Functions on paths: permissions, owners, times, names.
enum PosixPaths {
    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "access",
            "($module, /, path, mode, *, dir_fd=None, effective_ids=False,\n       follow_symlinks=True)",
            "Whether a file may be used in some way.", access)
        add(
            "chmod", "($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)",
            "Sets the permissions of a file.", changeMode)
        add(
            "chown", "($module, /, path, uid, gid, *, dir_fd=None, follow_symlinks=True)",
            "Gives a file to another user and group.", changeOwner)
        add("lchown", "($module, /, path, uid, gid)", "The same as chown, without following symbolic links.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "lchown")
            let (user, group) = (try owner(context, arguments[1], "uid"), try owner(context, arguments[2], "gid"))
            return try setOwner(context, path, nil, user, group, followsLinks: false)
        }
        add(
            "utime",
            "($module, /, path, times=None, *, ns=<unrepresentable>,\n      dir_fd=None, follow_symlinks=True)",
            "Sets when a file was last read and changed.", setTimes)
        add(
            "link",
            "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None,\n     follow_symlinks=True)",
            "Gives a file a second name.", link)
        add("symlink", "($module, /, src, dst, target_is_directory=False, *, dir_fd=None)", "Makes a symbolic link.") {
            (context, arguments) throws(Raised) in
            let source = try context.path(arguments[0], "symlink", "src")
            let target = try context.path(arguments[1], "symlink", "dst")
            _ = try context.flag(arguments[2], default: false)
            let directory = try context.directoryArgument(arguments[3])
            let (from, to) = (try context.hostPath(source), try context.hostPath(target, directory))
            return try call(context, source, target) { (host) throws(HostError) in
                try host.files.makeSymbolicLink(to, to: from)
            }
        }
        add("readlink", "($module, /, path, *, dir_fd=None)", "What a symbolic link holds.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "readlink")
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[1]))
            let target = try context.host(about: path) { (host) throws(HostError) in
                try host.files.target(ofLink: hostPath)
            }
            return try context.fileSystemValue(target, asBytes: path.isBytes)
        }
        add(
            "rename", "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "Gives a file another name."
        ) { (context, arguments) throws(Raised) in try rename(context, arguments, "rename") }
        add(
            "replace", "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
            "Gives a file another name, in place of the file that had it."
        ) { (context, arguments) throws(Raised) in try rename(context, arguments, "replace") }
        add("unlink", "($module, /, path, *, dir_fd=None)", "Takes a file's name away.") {
            (context, arguments) throws(Raised) in try remove(context, arguments, "unlink")
        }
        add("remove", "($module, /, path, *, dir_fd=None)", "Takes a file's name away.") {
            (context, arguments) throws(Raised) in try remove(context, arguments, "remove")
        }
        add("truncate", "($module, /, path, length)", "Makes a file this long.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "truncate", "path", .descriptor)
            let length = Int64(try context.int64Argument(arguments[1]))
            let hostPath = try context.hostPath(path)
            if let descriptor = path.descriptor {
                try context.host { (host) throws(HostError) in try host.files.truncate(descriptor, to: length) }
            } else {
                try context.host(about: path) { (host) throws(HostError) in
                    try host.files.truncate(hostPath, to: length)
                }
            }
            return .none
        }
        add("fspath", "($module, /, path)", "The str or bytes of a path.") { (context, arguments) throws(Raised) in
            let value = arguments[0]
            let type = context.type(of: value)
            if type.has(.stringSubclass) || type.has(.bytesSubclass) { return value }
            let method = try context.lookupSpecial(value, .__fspath__)
            guard method.isBound else {
                throw context.typeError("expected str, bytes or os.PathLike object, not \(type.nameText)")
            }
            let answer = try context.call(method)
            let answerType = context.type(of: answer)
            guard answerType.has(.stringSubclass) || answerType.has(.bytesSubclass) else {
                throw context.typeError(
                    "expected \(type.nameText).__fspath__() to return str or bytes, not \(answerType.nameText)")
            }
            return answer
        }
    }

    /// Asks the host about two paths, which are named if it fails.
    private static func call(
        _ context: Context, _ first: PathArgument, _ second: PathArgument,
        _ body: (any Host) throws(HostError) -> Void
    ) throws(Raised) -> Value {
        do throws(HostError) {
            try body(context.resources.host)
        } catch {
            throw context.osError(error, first, second)
        }
        return .none
    }

    private static func access(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let path = try context.path(arguments[0], "access")
        let mode = try context.int32Argument(arguments[1])
        let directory = try context.directoryArgument(arguments[2])
        let isEffective = try context.flag(arguments[3], default: false)
        let followsLinks = try context.flag(arguments[4], default: true)
        let hostPath = try context.hostPath(path, directory)
        do throws(HostError) {
            try context.resources.host.files.checkAccess(
                hostPath, FileAccess(rawValue: mode), effectiveUser: isEffective, followingLink: followsLinks)
            return .true
        } catch {
            return .false
        }
    }

    private static func changeMode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let path = try context.path(arguments[0], "chmod", "path", .descriptor)
        let mode = UInt32(bitPattern: try context.int32Argument(arguments[1]))
        let directory = try context.directoryArgument(arguments[2])
        let followsLinks = try context.flag(arguments[3], default: true)
        let hostPath = try context.hostPath(path, directory)
        do throws(HostError) {
            if let descriptor = path.descriptor {
                try context.resources.host.files.setPermissions(of: descriptor, to: mode)
            } else {
                try context.resources.host.files.setPermissions(of: hostPath, to: mode, followingLink: followsLinks)
            }
        } catch {
            let isUnsupported =
                error.errno == ErrorNumber.ENOSYS || error.message == "Operation not supported"
            if isUnsupported, !followsLinks {
                if directory != nil {
                    throw context.valueError("chmod: cannot use dir_fd and follow_symlinks together")
                }
                throw context.notImplementedError("chmod: follow_symlinks unavailable on this platform")
            }
            throw context.osError(error, path)
        }
        return .none
    }

    /// A user's or a group's number; -1 leaves it as it is.
    static func owner(_ context: Context, _ value: Value, _ kind: String) throws(Raised) -> UInt32 {
        guard context.hasIndex(value) else {
            throw context.typeError("\(kind) should be integer, not \(context.typeName(of: value))")
        }
        let object = try context.indexObject(value)
        guard let number = context.machineInteger(object) else {
            throw context.overflowError(
                "\(kind) is \(context.isNegativeInteger(object) ? "less than minimum" : "greater than maximum")")
        }
        if number == -1 { return .max }
        if number < 0 { throw context.overflowError("\(kind) is less than minimum") }
        // (A number with more bits looks like less to CPython.)
        guard let result = UInt32(exactly: number) else { throw context.overflowError("\(kind) is less than minimum") }
        return result
    }

    private static func changeOwner(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let path = try context.path(arguments[0], "chown", "path", .descriptor)
        let (user, group) = (try owner(context, arguments[1], "uid"), try owner(context, arguments[2], "gid"))
        let directory = try context.directoryArgument(arguments[3])
        let followsLinks = try context.flag(arguments[4], default: true)
        if path.descriptor != nil, directory != nil {
            throw context.valueError("chown: can't specify both dir_fd and fd")
        }
        try context.requireCompatible("chown", path, directory: directory, followsLinks: followsLinks)
        return try setOwner(context, path, directory, user, group, followsLinks: followsLinks)
    }

    private static func setOwner(
        _ context: Context, _ path: PathArgument, _ directory: Int32?, _ user: UInt32, _ group: UInt32,
        followsLinks: Bool
    ) throws(Raised) -> Value {
        let hostPath = try context.hostPath(path, directory)
        try context.host(about: path) { (host) throws(HostError) in
            if let descriptor = path.descriptor {
                try host.files.setOwner(of: descriptor, user: user, group: group)
            } else {
                try host.files.setOwner(of: hostPath, user: user, group: group, followingLink: followsLinks)
            }
        }
        return .none
    }

    private static func link(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let source = try context.path(arguments[0], "link", "src")
        let target = try context.path(arguments[1], "link", "dst")
        let from = try context.hostPath(source, context.directoryArgument(arguments[2]))
        let to = try context.hostPath(target, context.directoryArgument(arguments[3]))
        let followsLinks = try context.flag(arguments[4], default: true)
        return try call(context, source, target) { (host) throws(HostError) in
            try host.files.link(from, to: to, followingLink: followsLinks)
        }
    }

    private static func rename(
        _ context: Context, _ arguments: Arguments, _ function: String
    ) throws(Raised) -> Value {
        let source = try context.path(arguments[0], function, "src")
        let target = try context.path(arguments[1], function, "dst")
        let from = try context.hostPath(source, context.directoryArgument(arguments[2]))
        let to = try context.hostPath(target, context.directoryArgument(arguments[3]))
        return try call(context, source, target) { (host) throws(HostError) in try host.files.rename(from, to: to) }
    }

    private static func remove(
        _ context: Context, _ arguments: Arguments, _ function: String
    ) throws(Raised) -> Value {
        let path = try context.path(arguments[0], function)
        let hostPath = try context.hostPath(path, context.directoryArgument(arguments[1]))
        try context.host(about: path) { (host) throws(HostError) in try host.files.remove(hostPath) }
        return .none
    }

    // MARK: Times

    private static func setTimes(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let path = try context.path(arguments[0], "utime", "path", .descriptor)
        let (times, nanoseconds) = (arguments[1], arguments[2])
        let directory = try context.directoryArgument(arguments[3])
        let followsLinks = try context.flag(arguments[4], default: true)
        if times.isGiven, nanoseconds.isBound {
            throw context.valueError("utime: you may specify either 'times' or 'ns' but not both")
        }
        var moments: FileTimes?
        if times.isGiven {
            guard times.isHeapObject, context.type(of: times).has(.tupleSubclass), TupleObject(times).count == 2
            else { throw context.typeError("utime: 'times' must be either a tuple of two ints or None") }
            let access = try context.fileTime(TupleObject(times)[0], .floor)
            let modification = try context.fileTime(TupleObject(times)[1], .floor)
            moments = FileTimes(
                access: FileTime(seconds: access.seconds, nanoseconds: access.nanoseconds),
                modification: FileTime(seconds: modification.seconds, nanoseconds: modification.nanoseconds))
        } else if nanoseconds.isBound {
            guard nanoseconds.isHeapObject, context.type(of: nanoseconds).has(.tupleSubclass),
                TupleObject(nanoseconds).count == 2
            else { throw context.typeError("utime: 'ns' must be a tuple of two ints") }
            moments = FileTimes(
                access: try split(context, TupleObject(nanoseconds)[0]),
                modification: try split(context, TupleObject(nanoseconds)[1]))
        }
        try context.requireCompatible("utime", path, directory: directory, followsLinks: followsLinks)
        let hostPath = try context.hostPath(path, directory)
        let chosen = moments
        // (CPython does not name the path here.)
        try context.host { (host) throws(HostError) in
            if let descriptor = path.descriptor {
                try host.files.setTimes(of: descriptor, to: chosen)
            } else {
                try host.files.setTimes(of: hostPath, to: chosen, followingLink: followsLinks)
            }
        }
        return .none
    }

    /// Seconds and nanoseconds of a count of nanoseconds of any type that can be divided.
    private static func split(_ context: Context, _ value: Value) throws(Raised) -> FileTime {
        let pair = try context.binary(.divmod, value, context.integer(1_000_000_000))
        guard pair.isHeapObject, context.type(of: pair).has(.tupleSubclass), TupleObject(pair).count == 2 else {
            throw context.typeError(
                "\(context.typeName(of: value)).__divmod__() must return a 2-tuple, not \(context.typeName(of: pair))")
        }
        let seconds = try context.wholeSecondsOfInteger(TupleObject(pair)[0])
        guard let nanoseconds = context.machineInteger(try context.integerArgument(TupleObject(pair)[1])) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        return FileTime(seconds: seconds, nanoseconds: Int64(nanoseconds))
    }
}

extension Context {
    /// Whole seconds since 1970 of an int.
    func wholeSecondsOfInteger(_ value: Value) throws(Raised) -> Int64 {
        guard let seconds = machineInteger(try integerArgument(value)) else {
            throw overflowError("timestamp out of range for platform time_t")
        }
        return Int64(seconds)
    }
}
