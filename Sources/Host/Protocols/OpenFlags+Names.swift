// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OpenFlags {
    /// The constants `O_…` of module `os`.
    package static let names: [(name: StaticString, value: Int32)] =
        [
            ("O_RDONLY", O_RDONLY), ("O_WRONLY", O_WRONLY), ("O_RDWR", O_RDWR), ("O_NDELAY", O_NONBLOCK),
            ("O_NONBLOCK", O_NONBLOCK), ("O_APPEND", O_APPEND), ("O_DSYNC", O_DSYNC), ("O_SYNC", O_SYNC),
            ("O_NOCTTY", O_NOCTTY), ("O_CREAT", O_CREAT), ("O_EXCL", O_EXCL), ("O_TRUNC", O_TRUNC),
            ("O_CLOEXEC", O_CLOEXEC), ("O_ACCMODE", O_ACCMODE), ("O_DIRECTORY", O_DIRECTORY),
            ("O_NOFOLLOW", O_NOFOLLOW), ("O_ASYNC", O_ASYNC),
        ] + platformNames

    #if canImport(Darwin)
    private static let platformNames: [(name: StaticString, value: Int32)] = [
        ("O_SHLOCK", O_SHLOCK), ("O_EXLOCK", O_EXLOCK),
    ]
    #else
    // What the headers show only to those who ask for GNU's additions.
    private static let platformNames: [(name: StaticString, value: Int32)] = [
        ("O_RSYNC", O_SYNC), ("O_DIRECT", direct), ("O_LARGEFILE", 0), ("O_NOATIME", 0o1000000),
        ("O_PATH", 0o10000000), ("O_TMPFILE", 0o20000000 | O_DIRECTORY),
    ]
    #if arch(arm64) || arch(arm)
    private static let direct: Int32 = 0o200000
    #else
    private static let direct: Int32 = 0o40000
    #endif
    #endif
}
