// In CPython: Modules/_io/fileio.c, Python/fileutils.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of the system; descriptors are the process's own. What concerns paths is in `SystemFiles+Paths.swift`.
package final class SystemFiles: HostFiles {
    package init() {}

    package func open(_ path: HostPath, flags: OpenFlags, permissions: UInt32) throws(HostError) -> Int32 {
        try checked(
            path.withCString {
                systemOpen(path.systemDirectory, $0, flags.union(.closeOnExec).rawValue, permissions)
            })
    }

    package func close(_ descriptor: Int32) throws(HostError) {
        try check(systemClose(descriptor))
    }

    package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(HostError) -> Int {
        try checked(systemRead(descriptor, buffer.baseAddress, min(buffer.count, systemTransferLimit)))
    }

    package func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        try checked(pread(descriptor, buffer.baseAddress, min(buffer.count, systemTransferLimit), off_t(offset)))
    }

    package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(HostError) -> Int {
        try checked(systemWrite(descriptor, bytes.baseAddress, min(bytes.count, systemTransferLimit)))
    }

    package func write(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        try checked(pwrite(descriptor, bytes.baseAddress, min(bytes.count, systemTransferLimit), off_t(offset)))
    }

    package func seek(_ descriptor: Int32, to offset: Int64, from origin: SeekOrigin) throws(HostError) -> Int64 {
        Int64(try checked(lseek(descriptor, off_t(offset), origin.rawValue)))
    }

    package func truncate(_ descriptor: Int32, to length: Int64) throws(HostError) {
        try check(ftruncate(descriptor, off_t(length)))
    }

    package func synchronize(_ descriptor: Int32, metadata: Bool) throws(HostError) {
        #if canImport(Darwin)
        try check(fsync(descriptor))
        #else
        try check(metadata ? fsync(descriptor) : fdatasync(descriptor))
        #endif
    }

    package func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    package func terminalSize(_ descriptor: Int32) throws(HostError) -> (columns: Int, lines: Int) {
        var size = winsize()
        try check(ioctl(descriptor, UInt(TIOCGWINSZ), &size))
        return (Int(size.ws_col), Int(size.ws_row))
    }

    package func duplicate(_ descriptor: Int32) throws(HostError) -> Int32 {
        try checked(fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
    }

    package func duplicate(_ descriptor: Int32, onto target: Int32, inheritable: Bool) throws(HostError) {
        try check(dup2(descriptor, target))
        // `dup2` leaves a descriptor alone that is its own target, and makes every other inheritable.
        if !inheritable && descriptor != target { try setInheritable(target, false) }
    }

    package func isInheritable(_ descriptor: Int32) throws(HostError) -> Bool {
        try checked(fcntl(descriptor, F_GETFD)) & FD_CLOEXEC == 0
    }

    package func setInheritable(_ descriptor: Int32, _ inheritable: Bool) throws(HostError) {
        let flags = try checked(fcntl(descriptor, F_GETFD))
        try check(fcntl(descriptor, F_SETFD, inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC))
    }

    package func isBlocking(_ descriptor: Int32) throws(HostError) -> Bool {
        try checked(fcntl(descriptor, F_GETFL)) & O_NONBLOCK == 0
    }

    package func setBlocking(_ descriptor: Int32, _ blocking: Bool) throws(HostError) {
        let flags = try checked(fcntl(descriptor, F_GETFL))
        try check(fcntl(descriptor, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK))
    }

    package func pipe() throws(HostError) -> (read: Int32, write: Int32) {
        var ends: (read: Int32, write: Int32) = (-1, -1)
        let result = withUnsafeMutableBytes(of: &ends) { buffer in
            systemPipe(buffer.assumingMemoryBound(to: Int32.self).baseAddress!)
        }
        try check(result)
        do throws(HostError) {
            try setInheritable(ends.read, false)
            try setInheritable(ends.write, false)
        } catch {
            _ = systemClose(ends.read)
            _ = systemClose(ends.write)
            throw error
        }
        return ends
    }

    package func status(of descriptor: Int32) throws(HostError) -> FileStatus {
        FileStatus(try systemStatus(descriptor))
    }

    package func setPermissions(of descriptor: Int32, to permissions: UInt32) throws(HostError) {
        try check(fchmod(descriptor, mode_t(truncatingIfNeeded: permissions)))
    }

    package func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(HostError) {
        try check(fchown(descriptor, user, group))
    }

    package func setTimes(of descriptor: Int32, to times: FileTimes?) throws(HostError) {
        try check(withSystemTimes(times) { futimens(descriptor, $0) })
    }

    package func changeDirectory(to descriptor: Int32) throws(HostError) {
        try check(fchdir(descriptor))
    }

    package func setCreationMask(_ mask: UInt32) throws(HostError) -> UInt32 {
        UInt32(umask(mode_t(truncatingIfNeeded: mask)))
    }
}
