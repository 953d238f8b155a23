// In CPython: Modules/posixmodule.c

/// What `stat` tells of a file.
package struct FileStatus: Equatable, Sendable {
    /// Kind and permissions, `st_mode`.
    package var mode: UInt32
    /// The file's number on its device.
    package var inode: UInt64
    package var device: UInt64
    /// How many names it has.
    package var linkCount: UInt64
    package var user: UInt32
    package var group: UInt32
    /// How many bytes it holds.
    package var size: Int64
    package var accessTime: FileTime
    package var modificationTime: FileTime
    /// When what is told here last changed.
    package var changeTime: FileTime
    /// When it was made, where the system knows.
    package var creationTime: FileTime?
    /// How much is best read at a time.
    package var blockSize: Int64
    /// How many pieces of 512 bytes it takes.
    package var blockCount: Int64
    /// Which device it is, if it is one.
    package var representedDevice: UInt64
    /// Flags that some systems keep, `st_flags`.
    package var flags: UInt32

    package init(
        mode: UInt32, inode: UInt64 = 0, device: UInt64 = 0, linkCount: UInt64 = 1, user: UInt32 = 0, group: UInt32 = 0,
        size: Int64 = 0, accessTime: FileTime = FileTime(), modificationTime: FileTime = FileTime(),
        changeTime: FileTime = FileTime(), creationTime: FileTime? = nil, blockSize: Int64 = 4096,
        blockCount: Int64 = 0,
        representedDevice: UInt64 = 0, flags: UInt32 = 0
    ) {
        self.mode = mode
        self.inode = inode
        self.device = device
        self.linkCount = linkCount
        self.user = user
        self.group = group
        self.size = size
        self.accessTime = accessTime
        self.modificationTime = modificationTime
        self.changeTime = changeTime
        self.creationTime = creationTime
        self.blockSize = blockSize
        self.blockCount = blockCount
        self.representedDevice = representedDevice
        self.flags = flags
    }

    /// What kind of file it is.
    package var kind: FileKind { FileKind(mode: mode) }
    /// Who may do what, with the bits set-user, set-group and sticky.
    package var permissions: UInt32 { mode & 0o7777 }
    package var isDirectory: Bool { kind == .directory }
}

/// The kinds of files; the numbers are those in `st_mode`, alike on every system.
package enum FileKind: UInt32, Sendable {
    case unknown = 0
    case pipe = 0o010000
    case characterDevice = 0o020000
    case directory = 0o040000
    case blockDevice = 0o060000
    case regular = 0o100000
    case symbolicLink = 0o120000
    case socket = 0o140000

    package init(mode: UInt32) {
        self = FileKind(rawValue: mode & 0o170000) ?? .unknown
    }
}

/// A moment, counted from the beginning of 1970 in UTC.
package struct FileTime: Equatable, Comparable, Sendable {
    package var seconds: Int64
    /// 0 through 999,999,999, also before 1970.
    package var nanoseconds: Int64

    package init(seconds: Int64 = 0, nanoseconds: Int64 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// The moment of a count of nanoseconds.
    package init(nanosecondsSinceEpoch: Int64) {
        let (quotient, remainder) = nanosecondsSinceEpoch.quotientAndRemainder(dividingBy: 1_000_000_000)
        seconds = remainder < 0 ? quotient - 1 : quotient
        nanoseconds = remainder < 0 ? remainder + 1_000_000_000 : remainder
    }

    package static func < (left: FileTime, right: FileTime) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

/// The times of a file that can be set.
package struct FileTimes: Equatable, Sendable {
    package var access: FileTime
    package var modification: FileTime

    package init(access: FileTime, modification: FileTime) {
        self.access = access
        self.modification = modification
    }
}

/// One of the names in a directory.
package struct DirectoryEntry: Equatable, Sendable {
    package var name: [UInt8]
    /// What kind of file it names (a symbolic link is one); unknown where only `status` can tell.
    package var kind: FileKind
    package var inode: UInt64

    package init(name: [UInt8], kind: FileKind, inode: UInt64) {
        self.name = name
        self.kind = kind
        self.inode = inode
    }
}

/// The ways in which `access` asks whether a file may be used; the numbers are the same on every system.
package struct FileAccess: OptionSet, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// Whether it exists is asked in any case.
    package static let exists: FileAccess = []
    package static let execute = FileAccess(rawValue: 1)
    package static let write = FileAccess(rawValue: 2)
    package static let read = FileAccess(rawValue: 4)
}

/// From where a position counts; the numbers are `lseek`'s, and a host may know more than these.
package struct SeekOrigin: RawRepresentable, Equatable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    package static let start = SeekOrigin(rawValue: 0)
    package static let current = SeekOrigin(rawValue: 1)
    package static let end = SeekOrigin(rawValue: 2)
}
