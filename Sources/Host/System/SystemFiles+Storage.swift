// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemFiles {
    package func fileSystem(of file: FileReference) throws(HostError) -> FileSystemStatus {
        var found = statvfs()
        switch file {
        case .path(let path, _): try check(path.withCString { systemFileSystem($0, &found) })
        case .descriptor(let descriptor): try check(fstatvfs(descriptor, &found))
        }
        var result = FileSystemStatus()
        result.blockSize = Int(found.f_bsize)
        result.fragmentSize = Int(found.f_frsize)
        result.blocks = UInt64(found.f_blocks)
        result.freeBlocks = UInt64(found.f_bfree)
        result.availableBlocks = UInt64(found.f_bavail)
        result.files = UInt64(found.f_files)
        result.freeFiles = UInt64(found.f_ffree)
        result.availableFiles = UInt64(found.f_favail)
        result.flags = Int(found.f_flag)
        result.longestName = Int(found.f_namemax)
        result.identifier = UInt64(found.f_fsid)
        return result
    }

    package func limit(_ name: Int32, of file: FileReference) throws(HostError) -> Int {
        errno = 0
        let result: Int
        switch file {
        case .path(let path, _): result = path.withCString { pathconf($0, name) }
        case .descriptor(let descriptor): result = fpathconf(descriptor, name)
        }
        if result == -1, errno != 0 { throw HostError(errno) }
        return result
    }

    package func makePipe(at path: HostPath, permissions: UInt32) throws(HostError) {
        try check(path.withCString { mkfifoat(path.systemDirectory, $0, mode_t(truncatingIfNeeded: permissions)) })
    }

    package func makeNode(at path: HostPath, mode: UInt32, device: UInt64) throws(HostError) {
        try check(
            path.withCString {
                mknodat(
                    path.systemDirectory, $0, mode_t(truncatingIfNeeded: mode), dev_t(truncatingIfNeeded: device))
            })
    }

    package func lock(_ descriptor: Int32, _ command: Int32, _ count: Int64) throws(HostError) {
        try check(lockf(descriptor, command, off_t(count)))
    }

    package func read(
        _ descriptor: Int32, into buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int {
        let parts = buffers.map { iovec(iov_base: $0.baseAddress, iov_len: $0.count) }
        guard let offset else { return try checked(readv(descriptor, parts, Int32(truncatingIfNeeded: parts.count))) }
        #if canImport(Darwin)
        throw HostError(ENOSYS)
        #else
        return try checked(
            linuxReadAt(descriptor, parts, Int32(truncatingIfNeeded: parts.count), off_t(offset), flags))
        #endif
    }

    package func write(
        _ descriptor: Int32, _ buffers: [UnsafeRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int {
        let parts = buffers.map {
            iovec(iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
        }
        guard let offset else { return try checked(writev(descriptor, parts, Int32(truncatingIfNeeded: parts.count))) }
        #if canImport(Darwin)
        throw HostError(ENOSYS)
        #else
        return try checked(
            linuxWriteAt(descriptor, parts, Int32(truncatingIfNeeded: parts.count), off_t(offset), flags))
        #endif
    }

    package func terminalName(_ descriptor: Int32) throws(HostError) -> [UInt8] {
        var name = [CChar](repeating: 0, count: 1024)
        let error = ttyname_r(descriptor, &name, name.count)
        if error != 0 { throw HostError(error) }
        return name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    }

    package func openTerminal() throws(HostError) -> (controlling: Int32, controlled: Int32) {
        var (controlling, controlled): (Int32, Int32) = (-1, -1)
        try check(openpty(&controlling, &controlled, nil, nil, nil))
        try setInheritable(controlling, false)
        try setInheritable(controlled, false)
        return (controlling, controlled)
    }

    package func processGroup(ofTerminal descriptor: Int32) throws(HostError) -> Int32 {
        try checked(tcgetpgrp(descriptor))
    }

    package func setProcessGroup(ofTerminal descriptor: Int32, to group: Int32) throws(HostError) {
        try check(tcsetpgrp(descriptor, group))
    }

    package func synchronizeAll() throws(HostError) { sync() }
}

private func systemFileSystem(_ path: UnsafePointer<CChar>, _ result: inout statvfs) -> Int32 {
    statvfs(path, &result)
}

#if !canImport(Darwin)
// Headers show these only to those who ask for GNU's additions.
@_silgen_name("preadv2") private func linuxReadAt(
    _ descriptor: Int32, _ parts: UnsafePointer<iovec>, _ count: Int32, _ offset: off_t, _ flags: Int32
) -> Int
@_silgen_name("pwritev2") private func linuxWriteAt(
    _ descriptor: Int32, _ parts: UnsafePointer<iovec>, _ count: Int32, _ offset: off_t, _ flags: Int32
) -> Int
@_silgen_name("pipe2") private func linuxPipe(_ ends: UnsafeMutablePointer<Int32>, _ flags: Int32) -> Int32
@_silgen_name("memfd_create") private func linuxMemoryFile(_ name: UnsafePointer<CChar>, _ flags: UInt32) -> Int32
@_silgen_name("sendfile") private func linuxSend(
    _ target: Int32, _ source: Int32, _ offset: UnsafeMutablePointer<off_t>?, _ count: Int
) -> Int
@_silgen_name("copy_file_range") private func linuxCopy(
    _ source: Int32, _ sourceOffset: UnsafeMutablePointer<off_t>?, _ target: Int32,
    _ targetOffset: UnsafeMutablePointer<off_t>?, _ count: Int, _ flags: UInt32
) -> Int
@_silgen_name("getxattr") private func linuxGetAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("lgetxattr") private func linuxGetLinkAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("fgetxattr") private func linuxGetOpenAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("setxattr") private func linuxSetAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int,
    _ flags: Int32
) -> Int32
@_silgen_name("lsetxattr") private func linuxSetLinkAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int,
    _ flags: Int32
) -> Int32
@_silgen_name("fsetxattr") private func linuxSetOpenAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int, _ flags: Int32
) -> Int32
@_silgen_name("removexattr") private func linuxRemoveAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>
) -> Int32
@_silgen_name("lremovexattr") private func linuxRemoveLinkAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>
) -> Int32
@_silgen_name("fremovexattr") private func linuxRemoveOpenAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>
) -> Int32
@_silgen_name("listxattr") private func linuxAttributes(
    _ path: UnsafePointer<CChar>, _ names: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("llistxattr") private func linuxLinkAttributes(
    _ path: UnsafePointer<CChar>, _ names: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("flistxattr") private func linuxOpenAttributes(
    _ descriptor: Int32, _ names: UnsafeMutableRawPointer?, _ size: Int
) -> Int

extension SystemFiles {
    package func pipe(flags: Int32) throws(HostError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        try check(linuxPipe(&ends, flags))
        return (ends[0], ends[1])
    }

    package func makeMemoryFile(_ name: [UInt8], flags: UInt32) throws(HostError) -> Int32 {
        try checked(withCBytes(name) { linuxMemoryFile($0, flags) })
    }

    package func allocate(_ descriptor: Int32, from offset: Int64, _ count: Int64) throws(HostError) {
        let error = posix_fallocate(descriptor, off_t(offset), off_t(count))
        if error != 0 { throw HostError(error) }
    }

    package func advise(
        _ descriptor: Int32, from offset: Int64, _ count: Int64, _ advice: Int32
    ) throws(HostError) {
        let error = posix_fadvise(descriptor, off_t(offset), off_t(count), advice)
        if error != 0 { throw HostError(error) }
    }

    package func send(
        _ count: Int, from source: Int32, at offset: Int64?, to target: Int32
    ) throws(HostError) -> Int {
        guard let offset else { return try checked(linuxSend(target, source, nil, count)) }
        var position = off_t(offset)
        return try checked(linuxSend(target, source, &position, count))
    }

    package func copy(
        _ count: Int, from source: Int32, at offset: Int64?, to target: Int32, at targetOffset: Int64?
    ) throws(HostError) -> Int {
        var first = off_t(offset ?? 0)
        var second = off_t(targetOffset ?? 0)
        let result = withUnsafeMutablePointer(to: &first) { first in
            withUnsafeMutablePointer(to: &second) { second in
                linuxCopy(
                    source, offset == nil ? nil : first, target, targetOffset == nil ? nil : second, count, 0)
            }
        }
        return try checked(result)
    }

    /// Calls a function that fills a buffer with larger and larger ones.
    private func growing(_ call: (UnsafeMutableRawPointer?, Int) -> Int) throws(HostError) -> [UInt8] {
        for size in [256, 65536] {
            var buffer = [UInt8](repeating: 0, count: size)
            let count = buffer.withUnsafeMutableBytes { call($0.baseAddress, size) }
            if count >= 0 { return Array(buffer.prefix(count)) }
            if errno != ERANGE { break }
        }
        throw HostError(errno)
    }

    package func attribute(_ name: [UInt8], of file: FileReference) throws(HostError) -> [UInt8] {
        try growing { address, size in
            withCBytes(name) { name in
                switch file {
                case .path(let path, true): path.withCString { linuxGetAttribute($0, name, address, size) }
                case .path(let path, false): path.withCString { linuxGetLinkAttribute($0, name, address, size) }
                case .descriptor(let descriptor): linuxGetOpenAttribute(descriptor, name, address, size)
                }
            }
        }
    }

    package func setAttribute(
        _ name: [UInt8], of file: FileReference, to value: [UInt8], flags: Int32
    ) throws(HostError) {
        // One byte more than is told, so that an empty value has an address.
        let size = value.count
        try check(
            withCBytes(name) { name in
                withCBytes(value) { address in
                    switch file {
                    case .path(let path, true): path.withCString { linuxSetAttribute($0, name, address, size, flags) }
                    case .path(let path, false):
                        path.withCString { linuxSetLinkAttribute($0, name, address, size, flags) }
                    case .descriptor(let descriptor): linuxSetOpenAttribute(descriptor, name, address, size, flags)
                    }
                }
            })
    }

    package func removeAttribute(_ name: [UInt8], of file: FileReference) throws(HostError) {
        try check(
            withCBytes(name) { name in
                switch file {
                case .path(let path, true): path.withCString { linuxRemoveAttribute($0, name) }
                case .path(let path, false): path.withCString { linuxRemoveLinkAttribute($0, name) }
                case .descriptor(let descriptor): linuxRemoveOpenAttribute(descriptor, name)
                }
            })
    }

    package func attributes(of file: FileReference) throws(HostError) -> [UInt8] {
        try growing { address, size in
            switch file {
            case .path(let path, true): path.withCString { linuxAttributes($0, address, size) }
            case .path(let path, false): path.withCString { linuxLinkAttributes($0, address, size) }
            case .descriptor(let descriptor): linuxOpenAttributes(descriptor, address, size)
            }
        }
    }
}
#endif
