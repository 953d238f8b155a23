/// A file of an in-memory host, of whatever kind. A value, so that a tree of them is one too and can be kept as a
/// snapshot.
struct MemoryNode: Sendable {
    /// What reading and writing means, beyond what the kind in `mode` tells.
    enum Role: Sendable {
        case plain
        /// Swallows everything and holds nothing.
        case null
        /// Swallows everything and holds zeros without end.
        case zero
        /// Holds zeros without end and has no space.
        case full
        /// Where the host collects what a program writes.
        case output
        /// Where a program reads what the host provides.
        case input
    }

    let inode: UInt64
    var mode: UInt32
    var role = Role.plain
    var user: UInt32
    var group: UInt32
    var accessTime: FileTime
    var modificationTime: FileTime
    var changeTime: FileTime
    /// How many names it has; a directory has one, the root none but stays.
    var linkCount = 0
    /// How many open files and current directories it is.
    var useCount = 0

    /// The bytes of a regular file or of a symbolic link; of a pipe, what was written and what of it is already read.
    var contents: [UInt8] = []
    /// How many bytes at the start of a pipe's contents have been read.
    var consumed = 0
    /// How many open files can read the pipe, and how many can write it.
    var readers = 0
    var writers = 0

    /// What a directory holds: names, and positions of nodes.
    var children: [[UInt8]: Int] = [:]
    /// The directory that holds a directory, and under which name.
    var parent = 0
    var name: [UInt8] = []

    init(inode: UInt64, mode: UInt32, user: UInt32, group: UInt32, time: FileTime) {
        self.inode = inode
        self.mode = mode
        self.user = user
        self.group = group
        accessTime = time
        modificationTime = time
        changeTime = time
    }

    var kind: FileKind { FileKind(mode: mode) }
    var isDirectory: Bool { kind == .directory }

    /// Gives back the space of names that are gone, which is no longer counted; a dictionary keeps it.
    mutating func shrinkChildren() {
        if children.capacity > 64 && children.count < children.capacity / 4 {
            children = Dictionary(uniqueKeysWithValues: children.map { ($0.key, $0.value) })
        }
    }

    var status: FileStatus {
        let size = kind == .regular || kind == .symbolicLink ? Int64(contents.count) : 0
        return FileStatus(
            mode: mode, inode: inode, device: 1, linkCount: UInt64(isDirectory ? 1 : max(0, linkCount)), user: user,
            group: group, size: size, accessTime: accessTime, modificationTime: modificationTime,
            changeTime: changeTime, blockCount: (size + 511) / 512)
    }
}

/// An open file of an in-memory host, for which there may be several descriptors.
struct MemoryOpenFile: Sendable {
    let node: Int
    let flags: OpenFlags
    var position: Int64 = 0
    var descriptorCount = 1
}

/// What a descriptor stands for.
struct MemoryDescriptor: Sendable {
    /// The position of the open file.
    let openFile: Int
    var isInheritable: Bool
}
