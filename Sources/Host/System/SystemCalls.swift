#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// System calls under names that the methods of the host do not hide, and what systems differ in.

/// What a system call returned, unless it failed.
@inline(__always) func checked<Number: FixedWidthInteger>(_ result: Number) throws(HostError) -> Number {
    if result == -1 { throw HostError(errno) }
    return result
}

/// Throws if a system call failed.
@inline(__always) func check(_ result: Int32) throws(HostError) {
    if result == -1 { throw HostError(errno) }
}

@inline(__always)
func systemOpen(_ directory: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, _ permissions: UInt32) -> Int32 {
    openat(directory, path, flags, mode_t(truncatingIfNeeded: permissions))
}

@inline(__always) func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

@inline(__always)
func systemRead(_ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, address, count)
}

@inline(__always)
func systemWrite(_ descriptor: Int32, _ address: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, address, count)
}

@inline(__always) func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

func systemStatus(_ descriptor: Int32) throws(HostError) -> stat {
    var result = stat()
    try check(fstat(descriptor, &result))
    return result
}

func systemTimes() throws(HostError) -> (times: tms, elapsed: clock_t) {
    var result = tms()
    let elapsed = times(&result)
    if elapsed == -1 { throw HostError(errno) }
    return (result, elapsed)
}

func systemPause() -> Int32 { pause() }

func systemSetTimer(_ number: Int32, _ value: inout itimerval, _ former: inout itimerval) -> Int32 {
    setitimer(number, &value, &former)
}
func systemGetTimer(_ number: Int32, _ value: inout itimerval) -> Int32 { getitimer(number, &value) }

extension timeval {
    init(microseconds: Int64) {
        self.init()
        tv_sec = numericCast(microseconds / 1_000_000)
        tv_usec = numericCast(microseconds % 1_000_000)
    }
}

extension TimerSetting {
    init(_ value: itimerval) {
        self.init(
            remaining: Int64(value.it_value.tv_sec) &* 1_000_000 &+ Int64(value.it_value.tv_usec),
            interval: Int64(value.it_interval.tv_sec) &* 1_000_000 &+ Int64(value.it_interval.tv_usec))
    }
}

/// No more than this can be read or written at a time.
#if canImport(Darwin)
let systemTransferLimit = Int(Int32.max)
#else
let systemTransferLimit = Int.max
#endif

/// `AT_EACCESS`, which `fcntl.h` does not show on Linux.
#if canImport(Darwin)
let accessOfEffectiveUser: Int32 = AT_EACCESS
#else
let accessOfEffectiveUser: Int32 = 0x200
#endif

/// The bytes of a text of a fixed size up to its NUL.
func bytes<Characters>(ofText text: Characters) -> [UInt8] {
    withUnsafeBytes(of: text) { Array($0.prefix { $0 != 0 }) }
}

extension FileTime {
    init(_ time: timespec) {
        self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
    }
}

extension timespec {
    init(_ time: FileTime) {
        self.init()
        tv_sec = time_t(time.seconds)
        tv_nsec = Int(time.nanoseconds)
    }
}

extension FileStatus {
    init(_ status: stat) {
        #if canImport(Darwin)
        let (access, modification, change) = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
        let creation: FileTime? = FileTime(status.st_birthtimespec)
        let flags = status.st_flags
        #else
        let (access, modification, change) = (status.st_atim, status.st_mtim, status.st_ctim)
        let creation: FileTime? = nil
        let flags: UInt32 = 0
        #endif
        self.init(
            mode: UInt32(status.st_mode), inode: UInt64(status.st_ino),
            device: UInt64(truncatingIfNeeded: status.st_dev),
            linkCount: UInt64(status.st_nlink), user: status.st_uid, group: status.st_gid, size: Int64(status.st_size),
            accessTime: FileTime(access), modificationTime: FileTime(modification), changeTime: FileTime(change),
            creationTime: creation, blockSize: Int64(status.st_blksize), blockCount: Int64(status.st_blocks),
            representedDevice: UInt64(truncatingIfNeeded: status.st_rdev), flags: flags)
    }
}
