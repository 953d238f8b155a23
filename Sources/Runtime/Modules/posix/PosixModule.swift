// In CPython: Modules/posixmodule.c
import TaipanHost

/// The module `posix`: what `os` shows of the host. A host that has none of a thing refuses it.
enum PosixModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "posix", "What a system of the POSIX kind offers; module os shows it.")
        PosixStatus.add(context, module)
        PosixPaths.add(context, module)
        PosixDirectories.add(context, module)
        PosixDescriptors.add(context, module)
        PosixProcess.add(context, module)
        PosixStorage.add(context, module)
        PosixTransfers.add(context, module)
        PosixCredentials.add(context, module)
        try PosixScheduling.add(context, module)
        PosixChildren.add(context, module)
        try context.add(to: module, "environ", PosixProcess.makeEnvironment(context))
        for (name, value) in constants { try context.add(to: module, name, context.integer(value)) }
        #if !canImport(Darwin)
        for (name, value) in systemConstants { try context.add(to: module, name, context.integer(value)) }
        #endif
        for (name, value) in OpenFlags.names { try context.add(to: module, name, context.integer(Int(value))) }
        try context.add(to: module, "error", context.types.osError.value)
        try addTypes(context, module)
        let functions = try context.makeList()
        for name in haveFunctions { try context.append(functions, context.intern(name)) }
        try context.add(to: module, "_have_functions", functions.value)
        return module
    }

    private static func addTypes(_ context: Context, _ module: ModuleObject) throws(Raised) {
        let status = try PosixStatus.makeType(context)
        context.modules.pointee.posix.statusType = status
        try context.add(to: module, "stat_result", status.value)
        let times = try StructSequence.makeType(
            context, "times_result", module: "posix", "The processor time that a process has used, in seconds.",
            fields: ["user", "system", "children_user", "children_system", "elapsed"])
        context.modules.pointee.posix.timesType = times
        try context.add(to: module, "times_result", times.value)
        let uname = try StructSequence.makeType(
            context, "uname_result", module: "posix", "The system and the machine.",
            fields: ["sysname", "nodename", "release", "version", "machine"])
        context.modules.pointee.posix.unameType = uname
        try context.add(to: module, "uname_result", uname.value)
        let size = try StructSequence.makeType(
            context, "terminal_size", module: "os", "The size of a terminal in characters.",
            fields: ["columns", "lines"])
        context.modules.pointee.posix.terminalSizeType = size
        try context.add(to: module, "terminal_size", size.value)
        let entry = try context.makeNativeType("DirEntry", module: "posix") { DirectoryEntryType.declare($0) }
        entry.slots.new = nil
        context.modules.pointee.posix.entryType = entry
        try context.add(to: module, "DirEntry", entry.value)
        let fileSystem = try PosixStorage.makeFileSystemType(context)
        context.modules.pointee.posix.fileSystemType = fileSystem
        try context.add(to: module, "statvfs_result", fileSystem.value)
        let wait = try StructSequence.makeType(
            context, "waitid_result", module: "posix", "What waitid tells of a process, as a tuple with names.",
            fields: ["si_pid", "si_uid", "si_signo", "si_status", "si_code"])
        context.modules.pointee.posix.waitType = wait
        try context.add(to: module, "waitid_result", wait.value)
        #if !canImport(Darwin)
        let parameters = try PosixScheduling.makeParameterType(context)
        context.modules.pointee.posix.parameterType = parameters
        try context.add(to: module, "sched_param", parameters.value)
        #endif
        let scan = try context.makeNativeType("ScandirIterator", module: "posix") { ScanIteratorType.declare($0) }
        scan.slots.new = nil
        context.modules.pointee.posix.scanType = scan
    }

    /// Numbers that are the same on all systems.
    private static let constants: [(StaticString, Int)] = [
        ("F_OK", 0), ("R_OK", 4), ("W_OK", 2), ("X_OK", 1), ("WCONTINUED", 8), ("WNOHANG", 1), ("WUNTRACED", 2),
        ("SEEK_HOLE", 4), ("SEEK_DATA", 3), ("EX_OK", 0), ("EX_USAGE", 64), ("EX_DATAERR", 65), ("EX_NOINPUT", 66),
        ("EX_NOUSER", 67), ("EX_NOHOST", 68), ("EX_UNAVAILABLE", 69), ("EX_SOFTWARE", 70), ("EX_OSERR", 71),
        ("EX_OSFILE", 72), ("EX_CANTCREAT", 73), ("EX_IOERR", 74), ("EX_TEMPFAIL", 75), ("EX_PROTOCOL", 76),
        ("EX_NOPERM", 77), ("EX_CONFIG", 78), ("NGROUPS_MAX", 65536), ("TMP_MAX", 238328), ("GRND_RANDOM", 2),
        ("GRND_NONBLOCK", 1),
    ]

    /// What `os` reads to know which functions take descriptors and `dir_fd`.
    private static let haveFunctions: [StaticString] = [
        "HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FCHMODAT", "HAVE_FCHOWN", "HAVE_FCHOWNAT",
        "HAVE_FEXECVE", "HAVE_FDOPENDIR", "HAVE_FPATHCONF", "HAVE_FSTATAT", "HAVE_FSTATVFS", "HAVE_FTRUNCATE",
        "HAVE_FUTIMENS", "HAVE_FUTIMES", "HAVE_FUTIMESAT", "HAVE_LINKAT", "HAVE_LCHOWN", "HAVE_LSTAT", "HAVE_LUTIMES",
        "HAVE_MEMFD_CREATE", "HAVE_MKDIRAT", "HAVE_MKFIFOAT", "HAVE_MKNODAT", "HAVE_OPENAT", "HAVE_READLINKAT",
        "HAVE_RENAMEAT", "HAVE_SYMLINKAT", "HAVE_UNLINKAT", "HAVE_UTIMENSAT",
    ]
}
