// In CPython: Modules/_stat.c
import TaipanHost

/// The module `_stat`: what the bits of a file's mode mean. The numbers are the same on all systems.
enum StatModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_stat", "What the bits in st_mode mean.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("S_ISDIR", "!($module, mode, /)", "Whether a mode is that of a directory.") { (c, a) throws(Raised) in
            try isKind(c, a, "S_ISDIR", .directory)
        }
        add.raw("S_ISCHR", "!($module, mode, /)", "Whether a mode is that of a character device.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISCHR", .characterDevice)
        }
        add.raw("S_ISBLK", "!($module, mode, /)", "Whether a mode is that of a block device.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISBLK", .blockDevice)
        }
        add.raw("S_ISREG", "!($module, mode, /)", "Whether a mode is that of a regular file.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISREG", .regular)
        }
        add.raw("S_ISFIFO", "!($module, mode, /)", "Whether a mode is that of a named pipe.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISFIFO", .pipe)
        }
        add.raw("S_ISLNK", "!($module, mode, /)", "Whether a mode is that of a symbolic link.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISLNK", .symbolicLink)
        }
        add.raw("S_ISSOCK", "!($module, mode, /)", "Whether a mode is that of a socket.") { (c, a) throws(Raised) in
            try isKind(c, a, "S_ISSOCK", .socket)
        }
        add.raw("S_ISDOOR", "!($module, mode, /)", "Whether a mode is that of a door; no system here has them.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISDOOR", nil)
        }
        add.raw("S_ISPORT", "!($module, mode, /)", "Whether a mode is that of an event port; no system here has them.")
        { (c, a) throws(Raised) in try isKind(c, a, "S_ISPORT", nil) }
        add.raw("S_ISWHT", "!($module, mode, /)", "Whether a mode is that of a whiteout; no system here has them.") {
            (c, a) throws(Raised) in try isKind(c, a, "S_ISWHT", nil)
        }
        add.raw("S_IMODE", "!($module, mode, /)", "The part of a mode that os.chmod can set.") {
            (c, a) throws(Raised) in c.integer(Int(try mode(c, a, "S_IMODE") & 0o7777))
        }
        add.raw("S_IFMT", "!($module, mode, /)", "The part of a mode that tells the kind of file.") {
            (c, a) throws(Raised) in c.integer(Int(try mode(c, a, "S_IFMT") & 0o170000))
        }
        add.raw("filemode", "!($module, mode, /)", "A mode as ls -l shows it, such as -rwxr-xr-x.", fileMode)
        for (name, number) in constants { try context.add(to: module, name, context.integer(number)) }
        return module
    }

    private static let constants: [(StaticString, Int)] = [
        ("S_IFDIR", 0o040000), ("S_IFCHR", 0o020000), ("S_IFBLK", 0o060000), ("S_IFREG", 0o100000),
        ("S_IFIFO", 0o010000), ("S_IFLNK", 0o120000), ("S_IFSOCK", 0o140000), ("S_IFDOOR", 0), ("S_IFPORT", 0),
        ("S_IFWHT", 0), ("S_ISUID", 0o4000), ("S_ISGID", 0o2000), ("S_ISVTX", 0o1000), ("S_ENFMT", 0o2000),
        ("S_IREAD", 0o400), ("S_IWRITE", 0o200), ("S_IEXEC", 0o100), ("S_IRWXU", 0o700), ("S_IRUSR", 0o400),
        ("S_IWUSR", 0o200), ("S_IXUSR", 0o100), ("S_IRWXG", 0o70), ("S_IRGRP", 0o40), ("S_IWGRP", 0o20),
        ("S_IXGRP", 0o10), ("S_IRWXO", 0o7), ("S_IROTH", 0o4), ("S_IWOTH", 0o2), ("S_IXOTH", 0o1), ("UF_NODUMP", 1),
        ("UF_IMMUTABLE", 2), ("UF_APPEND", 4), ("UF_OPAQUE", 8), ("UF_NOUNLINK", 16), ("UF_COMPRESSED", 32),
        ("UF_HIDDEN", 0x8000), ("SF_ARCHIVED", 0x1_0000), ("SF_IMMUTABLE", 0x2_0000), ("SF_APPEND", 0x4_0000),
        ("SF_NOUNLINK", 0x10_0000), ("SF_SNAPSHOT", 0x20_0000), ("ST_MODE", 0), ("ST_INO", 1), ("ST_DEV", 2),
        ("ST_NLINK", 3), ("ST_UID", 4), ("ST_GID", 5), ("ST_SIZE", 6), ("ST_ATIME", 7), ("ST_MTIME", 8),
        ("ST_CTIME", 9),
    ]

    /// The argument, which must be a number that fits.
    private static func mode(
        _ context: Context, _ arguments: Arguments, _ function: String
    ) throws(Raised) -> UInt32 {
        try context.requireNoKeywords(arguments, function)
        guard arguments.count == 1 else {
            throw context.typeError("\(function)() takes exactly one argument (\(arguments.count) given)")
        }
        let type = context.type(of: arguments[0])
        guard type.has(.integerSubclass) else {
            throw context.typeError("an integer is required")
        }
        guard !context.isNegativeInteger(arguments[0]) else {
            throw context.overflowError("can't convert negative value to unsigned int")
        }
        guard let number = context.machineInteger(arguments[0]) else {
            // Above 2**63 there is room for one bit more in C.
            guard context.unsignedInteger(arguments[0]) != nil else {
                throw context.overflowError("Python int too large to convert to C unsigned long")
            }
            throw context.overflowError("mode out of range")
        }
        guard let mode = UInt32(exactly: number) else { throw context.overflowError("mode out of range") }
        return mode
    }

    private static func isKind(
        _ context: Context, _ arguments: Arguments, _ function: String, _ kind: FileKind?
    ) throws(Raised) -> Value {
        let mode = try mode(context, arguments, function)
        return Value(kind.map { mode & 0o170000 == $0.rawValue } ?? false)
    }

    private static func fileMode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let mode = try mode(context, arguments, "filemode")
        let kind: Character =
            switch FileKind(mode: mode) {
            case .regular: "-"
            case .directory: "d"
            case .symbolicLink: "l"
            case .blockDevice: "b"
            case .characterDevice: "c"
            case .pipe: "p"
            case .socket: "s"
            case .unknown: "?"
            }
        func triple(_ shift: UInt32, _ special: UInt32, _ letter: String) -> String {
            let bits = mode >> shift
            let execute = bits & 1 != 0
            let last = mode & special == 0 ? (execute ? "x" : "-") : execute ? letter : letter.uppercased()
            return (bits & 4 != 0 ? "r" : "-") + (bits & 2 != 0 ? "w" : "-") + last
        }
        return context.string(
            String(kind) + triple(6, 0o4000, "s") + triple(3, 0o2000, "s") + triple(0, 0o1000, "t"))
    }
}
