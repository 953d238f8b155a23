/// No files but descriptors that swallow what is written to them.
package final class DeniedFiles: HostFiles {
    private let swallowing: Set<Int32>

    /// No files; these descriptors swallow what is written.
    package init(swallowing: Set<Int32> = []) {
        self.swallowing = swallowing
    }

    /// Throws unless the descriptor is one of those that swallow.
    private func check(_ descriptor: Int32) throws(HostError) {
        if !swallowing.contains(descriptor) { throw .notPermitted }
    }

    package func open(_ path: HostPath, flags: OpenFlags, permissions: UInt32) throws(HostError) -> Int32 {
        throw .accessDenied
    }

    /// Closing is allowed for what is there, though it goes on to swallow: there is nothing to be kept.
    package func close(_ descriptor: Int32) throws(HostError) { try check(descriptor) }

    package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(HostError) -> Int {
        throw .notPermitted
    }

    package func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        throw .notPermitted
    }

    package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(HostError) -> Int {
        try check(descriptor)
        return bytes.count
    }

    package func write(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        try check(descriptor)
        throw HostError(ErrorNumber.ESPIPE)
    }

    package func seek(_ descriptor: Int32, to offset: Int64, from origin: SeekOrigin) throws(HostError) -> Int64 {
        try check(descriptor)
        throw HostError(ErrorNumber.ESPIPE)
    }

    package func truncate(_ descriptor: Int32, to length: Int64) throws(HostError) {
        try check(descriptor)
        throw HostError(ErrorNumber.EINVAL)
    }

    package func synchronize(_ descriptor: Int32, metadata: Bool) throws(HostError) {
        try check(descriptor)
        throw HostError(ErrorNumber.EINVAL)
    }

    package func isTerminal(_ descriptor: Int32) -> Bool { false }

    package func terminalSize(_ descriptor: Int32) throws(HostError) -> (columns: Int, lines: Int) {
        try check(descriptor)
        throw HostError(ErrorNumber.ENOTTY)
    }

    package func duplicate(_ descriptor: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func duplicate(_ descriptor: Int32, onto target: Int32, inheritable: Bool) throws(HostError) {
        throw .notPermitted
    }

    package func isInheritable(_ descriptor: Int32) throws(HostError) -> Bool {
        try check(descriptor)
        return false
    }

    package func setInheritable(_ descriptor: Int32, _ inheritable: Bool) throws(HostError) { throw .notPermitted }

    package func isBlocking(_ descriptor: Int32) throws(HostError) -> Bool {
        try check(descriptor)
        return true
    }

    package func setBlocking(_ descriptor: Int32, _ blocking: Bool) throws(HostError) { throw .notPermitted }
    package func pipe() throws(HostError) -> (read: Int32, write: Int32) { throw .notPermitted }

    package func status(of descriptor: Int32) throws(HostError) -> FileStatus {
        try check(descriptor)
        return FileStatus(mode: FileKind.pipe.rawValue | 0o200)
    }

    package func status(of path: HostPath, followingLink: Bool) throws(HostError) -> FileStatus {
        throw .accessDenied
    }

    package func checkAccess(
        _ path: HostPath, _ access: FileAccess, effectiveUser: Bool, followingLink: Bool
    ) throws(HostError) {
        throw .accessDenied
    }

    package func setPermissions(
        of path: HostPath, to permissions: UInt32, followingLink: Bool
    ) throws(HostError) {
        throw .accessDenied
    }

    package func setPermissions(of descriptor: Int32, to permissions: UInt32) throws(HostError) {
        throw .notPermitted
    }

    package func setOwner(
        of path: HostPath, user: UInt32, group: UInt32, followingLink: Bool
    ) throws(HostError) {
        throw .accessDenied
    }

    package func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(HostError) {
        throw .notPermitted
    }

    package func setTimes(of path: HostPath, to times: FileTimes?, followingLink: Bool) throws(HostError) {
        throw .accessDenied
    }

    package func setTimes(of descriptor: Int32, to times: FileTimes?) throws(HostError) { throw .notPermitted }
    package func entries(of path: HostPath) throws(HostError) -> [DirectoryEntry] { throw .accessDenied }
    package func entries(of descriptor: Int32) throws(HostError) -> [DirectoryEntry] { throw .notPermitted }
    package func makeDirectory(_ path: HostPath, permissions: UInt32) throws(HostError) { throw .accessDenied }
    package func removeDirectory(_ path: HostPath) throws(HostError) { throw .accessDenied }
    package func remove(_ path: HostPath) throws(HostError) { throw .accessDenied }
    package func rename(_ path: HostPath, to newPath: HostPath) throws(HostError) { throw .accessDenied }
    package func link(_ path: HostPath, to newPath: HostPath, followingLink: Bool) throws(HostError) {
        throw .accessDenied
    }
    package func makeSymbolicLink(_ path: HostPath, to target: HostPath) throws(HostError) { throw .accessDenied }
    package func target(ofLink path: HostPath) throws(HostError) -> [UInt8] { throw .accessDenied }
    package func currentDirectory() throws(HostError) -> [UInt8] { throw .accessDenied }
    package func changeDirectory(to path: HostPath) throws(HostError) { throw .accessDenied }
    package func changeDirectory(to descriptor: Int32) throws(HostError) { throw .notPermitted }
    package func setCreationMask(_ mask: UInt32) throws(HostError) -> UInt32 { throw .notPermitted }
}
