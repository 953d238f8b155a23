// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How a file is opened. The numbers are the platform's, as module `os` shows them; a host passes bits that have no
/// name here to the system, or ignores them if it is not one.
package struct OpenFlags: OptionSet, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    package static let readOnly: OpenFlags = []
    package static let writeOnly = OpenFlags(rawValue: O_WRONLY)
    package static let readWrite = OpenFlags(rawValue: O_RDWR)
    package static let append = OpenFlags(rawValue: O_APPEND)
    package static let create = OpenFlags(rawValue: O_CREAT)
    /// The file must not exist yet.
    package static let exclusive = OpenFlags(rawValue: O_EXCL)
    package static let truncate = OpenFlags(rawValue: O_TRUNC)
    package static let nonBlocking = OpenFlags(rawValue: O_NONBLOCK)
    /// Child processes do not get the descriptor; hosts add it by themselves.
    package static let closeOnExec = OpenFlags(rawValue: O_CLOEXEC)
    /// It must be a directory.
    package static let directory = OpenFlags(rawValue: O_DIRECTORY)
    /// It must not be a symbolic link.
    package static let noFollow = OpenFlags(rawValue: O_NOFOLLOW)
    /// The terminal does not become the process's own.
    package static let noControllingTerminal = OpenFlags(rawValue: O_NOCTTY)
    package static let synchronous = OpenFlags(rawValue: O_SYNC)
    package static let synchronousData = OpenFlags(rawValue: O_DSYNC)

    /// Whether it says read, write or both, rather than the fourth thing that there is a number for.
    var hasKnownAccess: Bool { [O_RDONLY, O_WRONLY, O_RDWR].contains(rawValue & O_ACCMODE) }
    /// Whether it may be read.
    package var permitsReading: Bool { rawValue & O_ACCMODE != O_WRONLY }
    /// Whether it may be written.
    package var permitsWriting: Bool { rawValue & O_ACCMODE != O_RDONLY }
}
