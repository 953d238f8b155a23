// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension HostPath {
    /// The directory as system calls take it.
    var systemDirectory: Int32 { directory ?? AT_FDCWD }
}

extension SystemFiles {
    /// Calls `body` with two times, or with nil for now.
    func withSystemTimes(_ times: FileTimes?, _ body: (UnsafePointer<timespec>?) -> Int32) -> Int32 {
        guard let times else { return body(nil) }
        return [timespec(times.access), timespec(times.modification)].withUnsafeBufferPointer { body($0.baseAddress) }
    }

    private func linkFlag(followingLink: Bool) -> Int32 {
        followingLink ? 0 : AT_SYMLINK_NOFOLLOW
    }

    package func status(of path: HostPath, followingLink: Bool) throws(HostError) -> FileStatus {
        var result = stat()
        let flag = linkFlag(followingLink: followingLink)
        try check(path.withCString { fstatat(path.systemDirectory, $0, &result, flag) })
        return FileStatus(result)
    }

    package func checkAccess(
        _ path: HostPath, _ access: FileAccess, effectiveUser: Bool, followingLink: Bool
    ) throws(HostError) {
        let flags = linkFlag(followingLink: followingLink) | (effectiveUser ? accessOfEffectiveUser : 0)
        try check(path.withCString { faccessat(path.systemDirectory, $0, access.rawValue, flags) })
    }

    package func setPermissions(
        of path: HostPath, to permissions: UInt32, followingLink: Bool
    ) throws(HostError) {
        let flag = linkFlag(followingLink: followingLink)
        let mode = mode_t(truncatingIfNeeded: permissions)
        try check(path.withCString { fchmodat(path.systemDirectory, $0, mode, flag) })
    }

    package func setOwner(
        of path: HostPath, user: UInt32, group: UInt32, followingLink: Bool
    ) throws(HostError) {
        let flag = linkFlag(followingLink: followingLink)
        try check(path.withCString { fchownat(path.systemDirectory, $0, user, group, flag) })
    }

    package func setTimes(of path: HostPath, to times: FileTimes?, followingLink: Bool) throws(HostError) {
        let flag = linkFlag(followingLink: followingLink)
        try check(
            path.withCString { name in
                withSystemTimes(times) { utimensat(path.systemDirectory, name, $0, flag) }
            })
    }

    package func entries(of path: HostPath) throws(HostError) -> [DirectoryEntry] {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        return try entries(reading: checked(path.withCString { systemOpen(path.systemDirectory, $0, flags, 0) }))
    }

    package func entries(of descriptor: Int32) throws(HostError) -> [DirectoryEntry] {
        // The position is the open file's, which the duplicate shares, so it goes back to the start for whoever reads
        // next.
        let entries = try entries(reading: duplicate(descriptor))
        lseek(descriptor, 0, SEEK_SET)
        return entries
    }

    /// The entries of the open directory, which is closed.
    private func entries(reading descriptor: Int32) throws(HostError) -> [DirectoryEntry] {
        guard let stream = fdopendir(descriptor) else {
            let error = HostError(errno)
            _ = systemClose(descriptor)
            throw error
        }
        defer { closedir(stream) }
        rewinddir(stream)
        var entries: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw HostError(errno) }
                return entries
            }
            // The name may be longer than its field is declared.
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let address = UnsafeRawPointer(entry) + offset
            let length = strlen(address.assumingMemoryBound(to: CChar.self))
            let name = [UInt8](UnsafeRawBufferPointer(start: address, count: length))
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            entries.append(
                DirectoryEntry(
                    name: name, kind: FileKind(mode: UInt32(entry.pointee.d_type) << 12),
                    inode: UInt64(entry.pointee.d_ino)))
        }
    }

    package func makeDirectory(_ path: HostPath, permissions: UInt32) throws(HostError) {
        let mode = mode_t(truncatingIfNeeded: permissions)
        try check(path.withCString { mkdirat(path.systemDirectory, $0, mode) })
    }

    package func removeDirectory(_ path: HostPath) throws(HostError) {
        try check(path.withCString { unlinkat(path.systemDirectory, $0, AT_REMOVEDIR) })
    }

    package func remove(_ path: HostPath) throws(HostError) {
        try check(path.withCString { unlinkat(path.systemDirectory, $0, 0) })
    }

    package func rename(_ path: HostPath, to newPath: HostPath) throws(HostError) {
        try check(
            path.withCString { old in
                newPath.withCString { new in renameat(path.systemDirectory, old, newPath.systemDirectory, new) }
            })
    }

    package func link(_ path: HostPath, to newPath: HostPath, followingLink: Bool) throws(HostError) {
        let flag = followingLink ? AT_SYMLINK_FOLLOW : 0
        try check(
            path.withCString { old in
                newPath.withCString { new in linkat(path.systemDirectory, old, newPath.systemDirectory, new, flag) }
            })
    }

    package func makeSymbolicLink(_ path: HostPath, to target: HostPath) throws(HostError) {
        try check(
            target.withCString { contents in
                path.withCString { symlinkat(contents, path.systemDirectory, $0) }
            })
    }

    package func target(ofLink path: HostPath) throws(HostError) -> [UInt8] {
        var capacity = 256
        while true {
            var length = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                length = path.withCString { name in
                    buffer.withMemoryRebound(to: CChar.self) {
                        readlinkat(path.systemDirectory, name, $0.baseAddress!, $0.count)
                    }
                }
                count = max(0, length)
            }
            if length < 0 { throw HostError(errno) }
            // What fills the buffer may have been cut off.
            if length < capacity { return bytes }
            capacity *= 2
        }
    }

    package func currentDirectory() throws(HostError) -> [UInt8] {
        var capacity = 1024
        while true {
            var found = false
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                buffer.withMemoryRebound(to: CChar.self) {
                    if getcwd($0.baseAddress!, $0.count) != nil {
                        found = true
                        count = strlen($0.baseAddress!)
                    }
                }
            }
            if found { return bytes }
            guard errno == ERANGE else { throw HostError(errno) }
            capacity *= 2
        }
    }

    package func changeDirectory(to path: HostPath) throws(HostError) {
        if path.directory == nil { return try check(path.withCString { chdir($0) }) }
        let directory = try open(path, flags: [.readOnly, .directory], permissions: 0)
        defer { _ = systemClose(directory) }
        try changeDirectory(to: directory)
    }
}
