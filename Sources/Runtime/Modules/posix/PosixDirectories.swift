// In CPython: Modules/posixmodule.c
import TaipanHost

/// Functions on directories.
enum PosixDirectories {
    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("getcwd", "($module, /)", "The current directory, as a str.") { (context, _) throws(Raised) in
            context.string(
                fileSystemBytes: try context.host { (host) throws(HostError) in try host.files.currentDirectory() })
        }
        add("getcwdb", "($module, /)", "The current directory, as bytes.") { (context, _) throws(Raised) in
            try context.makeBytes(
                try context.host { (host) throws(HostError) in try host.files.currentDirectory() })
        }
        add("chdir", "($module, /, path)", "Makes another directory the current one.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "chdir", "path", .descriptor)
            let hostPath = try context.hostPath(path)
            try context.host(about: path) { (host) throws(HostError) in
                if let descriptor = path.descriptor {
                    try host.files.changeDirectory(to: descriptor)
                } else {
                    try host.files.changeDirectory(to: hostPath)
                }
            }
            return .none
        }
        add("fchdir", "($module, /, fd)", "Makes an open directory the current one.") {
            (context, arguments) throws(Raised) in
            let descriptor = try context.fileDescriptor(arguments[0])
            try context.host { (host) throws(HostError) in try host.files.changeDirectory(to: descriptor) }
            return .none
        }
        add("mkdir", "($module, /, path, mode=511, *, dir_fd=None)", "Makes a directory.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "mkdir")
            let mode = arguments[1].isUnbound ? 0o777 : try context.int32Argument(arguments[1])
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[2]))
            try context.host(about: path) { (host) throws(HostError) in
                try host.files.makeDirectory(hostPath, permissions: UInt32(bitPattern: mode))
            }
            return .none
        }
        add("rmdir", "($module, /, path, *, dir_fd=None)", "Removes an empty directory.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "rmdir")
            let hostPath = try context.hostPath(path, context.directoryArgument(arguments[1]))
            try context.host(about: path) { (host) throws(HostError) in try host.files.removeDirectory(hostPath) }
            return .none
        }
        add("listdir", "($module, /, path=None)", "The names in a directory, as a list.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "listdir", "path", [.descriptor, .none])
            let entries = try read(context, path)
            let names = try context.makeList(capacity: entries.count)
            for entry in entries {
                try context.append(names, context.fileSystemValue(entry.name, asBytes: path.isBytes))
            }
            return names.value
        }
        add("scandir", "($module, /, path=None)", "An iterator over what a directory holds, as DirEntry objects.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "scandir", "path", [.descriptor, .none])
            return try ScanIteratorType.make(context, path, try read(context, path))
        }
        add("umask", "($module, mask, /)", "Sets which permissions new files do not get; what it was.") {
            (context, arguments) throws(Raised) in
            let mask = UInt32(bitPattern: try context.int32Argument(arguments[0]))
            return context.integer(
                Int(try context.host { (host) throws(HostError) in try host.files.setCreationMask(mask) }))
        }
    }

    /// What a directory holds.
    private static func read(_ context: Context, _ path: PathArgument) throws(Raised) -> [DirectoryEntry] {
        // (To CPython, -1 is the same as no descriptor.)
        if let descriptor = path.descriptor, descriptor != -1 {
            // That it names nothing is found out before the path is looked at.
            _ = try context.host { (host) throws(HostError) in try host.files.isInheritable(descriptor) }
            return try context.host(about: path) { (host) throws(HostError) in
                try host.files.entries(of: descriptor)
            }
        }
        let place =
            path.isDefault || path.descriptor != nil ? PathArgument(object: .none, bytes: [0x2E], isBytes: false) : path
        let hostPath = try context.hostPath(place)
        return try context.host(about: path) { (host) throws(HostError) in try host.files.entries(of: hostPath) }
    }
}
