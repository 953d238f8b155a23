// In CPython: Modules/posixmodule.c (DirEntry, ScandirIterator)
import TaipanHost
import TaipanText

struct DirectoryEntryFields: BitwiseCopyable {
    var header: Header
    var name: Value
    var path: Value
    /// What `stat` answered, following links and not; unbound until someone asks.
    var status: Value
    var linkStatus: Value
    var inode: UInt64
    /// The bits of `FileKind`; 0: nobody knows.
    var kind: UInt32
    /// The directory's descriptor, or -1.
    var directory: Int32
}
typealias DirectoryEntryObject = Reference<DirectoryEntryFields>

/// The type `DirEntry`: a name in a directory, which remembers what is known of the file.
enum DirectoryEntryType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DirectoryEntryFields.self, references: \.name, \.linkStatus)
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let name = StringObject(try context.representation(DirectoryEntryObject(value).name)).pythonString
            return context.string("<DirEntry ".python + name + ">")
        }
        type.member(
            "name", "the entry's base filename, relative to scandir() \"path\" argument",
            get: { _, value in
                DirectoryEntryObject(value).name
            })
        type.member(
            "path", "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)",
            get: {
                _, value in DirectoryEntryObject(value).path
            })
        type.method("is_dir", "($self, /, *, follow_symlinks=True)", "Whether it is a directory.") {
            (context, arguments) throws(Raised) in
            try isKind(context, arguments[0], .directory, context.flag(arguments[1], default: true))
        }
        type.method("is_file", "($self, /, *, follow_symlinks=True)", "Whether it is a regular file.") {
            (context, arguments) throws(Raised) in
            try isKind(context, arguments[0], .regular, context.flag(arguments[1], default: true))
        }
        type.method("is_symlink", "($self, /)", "Whether it is a symbolic link.") {
            (context, arguments) throws(Raised) in
            let entry = DirectoryEntryObject(arguments[0])
            if entry.kind != 0 { return Value(entry.kind == FileKind.symbolicLink.rawValue) }
            return try isKind(context, arguments[0], .symbolicLink, false)
        }
        type.method("stat", "($self, /, *, follow_symlinks=True)", "What is known of the file; asked once.") {
            (context, arguments) throws(Raised) in
            try status(context, arguments[0], context.flag(arguments[1], default: true))
        }
        type.method("inode", "($self, /)", "The file's number on its device.") { context, arguments in
            context.integer(unsigned: DirectoryEntryObject(arguments[0]).inode)
        }
        type.method("__fspath__", "($self, /)", "The path.") { _, arguments in
            DirectoryEntryObject(arguments[0]).path
        }
    }

    private static func isLink(_ context: Context, _ value: Value) throws(Raised) -> Bool {
        let kind = DirectoryEntryObject(value).kind
        if kind != 0 { return kind == FileKind.symbolicLink.rawValue }
        return try isKind(context, value, .symbolicLink, false) === .true
    }

    private static func fetch(_ context: Context, _ value: Value, _ followsLinks: Bool) throws(Raised) -> Value {
        let entry = DirectoryEntryObject(value)
        let path = try context.path(entry.path, "DirEntry")
        let directory = entry.directory < 0 ? nil : entry.directory
        return try PosixStatus.status(context, "DirEntry", path, directory, followsLinks)
    }

    private static func status(_ context: Context, _ value: Value, _ followsLinks: Bool) throws(Raised) -> Value {
        let entry = DirectoryEntryObject(value)
        if followsLinks, try isLink(context, value) {
            if entry.status.isUnbound { entry.status = try fetch(context, value, true) }
            return entry.status
        }
        if entry.linkStatus.isUnbound { entry.linkStatus = try fetch(context, value, false) }
        return entry.linkStatus
    }

    private static func isKind(
        _ context: Context, _ value: Value, _ kind: FileKind, _ followsLinks: Bool
    ) throws(Raised) -> Value {
        let entry = DirectoryEntryObject(value)
        let isLink = entry.kind == FileKind.symbolicLink.rawValue
        if entry.kind != 0, !(followsLinks && isLink) { return Value(entry.kind == kind.rawValue) }
        let found: Value
        do throws(Raised) {
            found = try status(context, value, followsLinks)
        } catch {
            // A link to nothing, or a file that has gone meanwhile.
            if context.catches(context.types.fileNotFoundError) { return .false }
            throw error
        }
        guard let mode = context.machineInteger(TupleObject(found)[0]) else { return .false }
        return Value(FileKind(mode: UInt32(truncatingIfNeeded: mode)) == kind)
    }
}

struct ScanIteratorFields: BitwiseCopyable {
    var header: Header
    /// A list of DirEntry objects; unbound when closed or exhausted.
    var entries: Value
    var position: Int
}
typealias ScanIteratorObject = Reference<ScanIteratorFields>

/// The iterator that `scandir` answers. The directory has been read when it is made, so closing only ends it.
enum ScanIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ScanIteratorFields.self, references: \.entries, \.entries)
        type.slots.iterate = UnaryFunction { _, value in value }
        type.slots.next = UnaryFunction { (_, value) in
            let iterator = ScanIteratorObject(value)
            guard iterator.entries.isBound else { return .unbound }
            let list = ListObject(iterator.entries)
            guard iterator.position < list.count else {
                iterator.entries = .unbound
                return .unbound
            }
            iterator.position += 1
            return list[iterator.position - 1]
        }
        type.method("__enter__", "!($self, /)", "The iterator itself.") { _, arguments in arguments[0] }
        type.method("__exit__", "!($self, *args)", "Ends the iteration.", close)
        type.method("close", "!($self, /)", "Ends the iteration.", close)
    }

    private static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        ScanIteratorObject(arguments[0]).entries = .unbound
        return .none
    }

    static func make(
        _ context: Context, _ path: PathArgument, _ entries: [DirectoryEntry]
    ) throws(Raised) -> Value {
        guard let type = context.modules.pointee.posix.scanType,
            let entryType = context.modules.pointee.posix.entryType
        else { return .none }
        let list = try context.makeList(capacity: entries.count)
        var prefix = path.descriptor != nil ? [] : path.bytes
        if path.descriptor == nil {
            if prefix.isEmpty { prefix = [0x2E] }
            if prefix.last != 0x2F { prefix.append(0x2F) }
        }
        for entry in entries {
            let name = try context.fileSystemValue(entry.name, asBytes: path.isBytes)
            let full = prefix.isEmpty ? name : try context.fileSystemValue(prefix + entry.name, asBytes: path.isBytes)
            let object = try context.allocateInstance(DirectoryEntryFields.self, entryType)
            object.name = name
            object.path = full
            object.inode = entry.inode
            object.kind = entry.kind.rawValue
            object.directory = path.descriptor ?? -1
            try context.append(list, object.value)
        }
        let iterator = try context.allocateInstance(ScanIteratorFields.self, type)
        iterator.entries = list.value
        return iterator.value
    }
}
