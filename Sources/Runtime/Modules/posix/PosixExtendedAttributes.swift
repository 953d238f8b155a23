// In CPython: Modules/posixmodule.c (os_getxattr_impl and the like)
import TaipanHost

/// Names and values that file systems keep for files.
enum PosixExtendedAttributes {
    /// The file and the attribute's name of a call.
    private static func target(
        _ context: Context, _ function: String, _ arguments: Arguments, followsLinks: Value
    ) throws(Raised) -> (path: PathArgument, file: FileReference, name: [UInt8]) {
        let path = try context.path(arguments[0], function, "path", .descriptor)
        let name = try context.path(arguments[1], function, "attribute")
        return (path, try file(context, function, path, followsLinks), name.bytes)
    }

    private static func file(
        _ context: Context, _ function: String, _ path: PathArgument, _ followsLinks: Value
    ) throws(Raised) -> FileReference {
        let follows = try context.flag(followsLinks, default: true)
        if let descriptor = path.descriptor, descriptor > 0, !follows {
            throw context.valueError("\(function): cannot use fd and follow_symlinks together")
        }
        return try PosixStorage.file(context, path, followingLink: follows)
    }

    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "getxattr", "($module, /, path, attribute, *, follow_symlinks=True)", "The value of an extended attribute."
        ) { (context, arguments) throws(Raised) in
            let (path, file, name) = try target(context, "getxattr", arguments, followsLinks: arguments[2])
            return try context.makeBytes(
                try context.host(about: path) { (host) throws(HostError) in
                    try host.files.attribute(name, of: file)
                })
        }
        add(
            "setxattr", "($module, /, path, attribute, value, flags=0, *,\n         follow_symlinks=True)",
            "Sets an extended attribute."
        ) { (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "setxattr", "path", .descriptor)
            let name = try context.path(arguments[1], "setxattr", "attribute").bytes
            let view = try context.byteView(arguments[2])
            let value = Array(UnsafeBufferPointer(start: view.base, count: view.count))
            let flags = arguments[3].isUnbound ? 0 : try context.int32Argument(arguments[3])
            let file = try file(context, "setxattr", path, arguments[4])
            try context.host(about: path) { (host) throws(HostError) in
                try host.files.setAttribute(name, of: file, to: value, flags: flags)
            }
            return .none
        }
        add(
            "removexattr", "($module, /, path, attribute, *, follow_symlinks=True)", "Removes an extended attribute."
        ) { (context, arguments) throws(Raised) in
            let (path, file, name) = try target(context, "removexattr", arguments, followsLinks: arguments[2])
            try context.host(about: path) { (host) throws(HostError) in
                try host.files.removeAttribute(name, of: file)
            }
            return .none
        }
        add(
            "listxattr", "($module, /, path=None, *, follow_symlinks=True)",
            "The names of a file's extended attributes."
        ) {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "listxattr", "path", [.descriptor, .none])
            let file: FileReference
            if path.isDefault {
                let here = PathArgument(object: .none, bytes: [0x2E], descriptor: nil, isBytes: false)
                file = try Self.file(context, "listxattr", here, arguments[1])
            } else {
                file = try Self.file(context, "listxattr", path, arguments[1])
            }
            let names = try context.host(about: path) { (host) throws(HostError) in
                try host.files.attributes(of: file)
            }
            let list = try context.makeList()
            for name in names.split(separator: 0) {
                try context.append(list, context.string(fileSystemBytes: Array(name)))
            }
            return list.value
        }
    }
}
