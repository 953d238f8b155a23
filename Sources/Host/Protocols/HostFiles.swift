/// Files, directories, pipes, and the descriptors that name open ones.
///
/// A descriptor is a number, as Python programs see it; any number may be asked for, and one that names nothing answers
/// `EBADF`. New descriptors are not inherited by child processes.
package protocol HostFiles: HostStorage {
    // MARK: Descriptors

    /// Opens a file and returns its descriptor, the lowest that is free. `permissions` are for a file that is created,
    /// and the creation mask is taken away from them.
    func open(_ path: HostPath, flags: OpenFlags, permissions: UInt32) throws(HostError) -> Int32
    /// Closes a descriptor. It is closed even when this throws, unless with `EBADF`.
    func close(_ descriptor: Int32) throws(HostError)
    /// Reads what is there, at most what fits into `buffer`, and returns how much that was: 0 at the end.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(HostError) -> Int
    /// Reads from a position, without regard to and without effect on the descriptor's own.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(HostError)
        -> Int
    /// Writes some of the bytes and returns how many.
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(HostError) -> Int
    /// Writes to a position, without regard to and without effect on the descriptor's own.
    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64) throws(HostError) -> Int
    /// Moves the descriptor's position and returns the new one.
    func seek(_ descriptor: Int32, to offset: Int64, from origin: SeekOrigin) throws(HostError) -> Int64
    /// Makes the file this long; what is new is zero.
    func truncate(_ descriptor: Int32, to length: Int64) throws(HostError)
    /// Waits until what was written is safe; `metadata` tells whether that includes times and permissions.
    func synchronize(_ descriptor: Int32, metadata: Bool) throws(HostError)
    /// Whether it is a terminal. A descriptor that names nothing is none.
    func isTerminal(_ descriptor: Int32) -> Bool
    /// How large the terminal is.
    func terminalSize(_ descriptor: Int32) throws(HostError) -> (columns: Int, lines: Int)
    /// A second descriptor for the same open file, the lowest that is free.
    func duplicate(_ descriptor: Int32) throws(HostError) -> Int32
    /// Makes `target`, which is closed first if it is open, a second descriptor for the same open file.
    func duplicate(_ descriptor: Int32, onto target: Int32, inheritable: Bool) throws(HostError)
    /// Whether child processes get the descriptor.
    func isInheritable(_ descriptor: Int32) throws(HostError) -> Bool
    /// Says whether child processes get the descriptor.
    func setInheritable(_ descriptor: Int32, _ inheritable: Bool) throws(HostError)
    /// Whether a call waits where it cannot go on; otherwise it throws `EAGAIN`.
    func isBlocking(_ descriptor: Int32) throws(HostError) -> Bool
    /// Says whether a call waits where it cannot go on.
    func setBlocking(_ descriptor: Int32, _ blocking: Bool) throws(HostError)
    /// A new pipe: what is written to one end is read from the other.
    func pipe() throws(HostError) -> (read: Int32, write: Int32)

    // MARK: What is known of a file

    /// What is known of an open file.
    func status(of descriptor: Int32) throws(HostError) -> FileStatus
    /// What is known of the file at a path, or of the symbolic link that stands there.
    func status(of path: HostPath, followingLink: Bool) throws(HostError) -> FileStatus
    /// Throws unless the file may be used in these ways.
    func checkAccess(_ path: HostPath, _ access: FileAccess, effectiveUser: Bool, followingLink: Bool) throws(HostError)
    func setPermissions(of path: HostPath, to permissions: UInt32, followingLink: Bool) throws(HostError)
    func setPermissions(of descriptor: Int32, to permissions: UInt32) throws(HostError)
    /// Gives a file away. `UInt32.max` leaves the user or the group as it is.
    func setOwner(of path: HostPath, user: UInt32, group: UInt32, followingLink: Bool) throws(HostError)
    func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(HostError)
    /// Sets the times of the last access and of the last modification; nil is now.
    func setTimes(of path: HostPath, to times: FileTimes?, followingLink: Bool) throws(HostError)
    func setTimes(of descriptor: Int32, to times: FileTimes?) throws(HostError)

    // MARK: Directories

    /// What a directory holds, without `.` and `..`, in no order that means anything.
    func entries(of path: HostPath) throws(HostError) -> [DirectoryEntry]
    func entries(of descriptor: Int32) throws(HostError) -> [DirectoryEntry]
    func makeDirectory(_ path: HostPath, permissions: UInt32) throws(HostError)
    /// Removes an empty directory.
    func removeDirectory(_ path: HostPath) throws(HostError)
    /// Takes a file's name away, and with the last one the file.
    func remove(_ path: HostPath) throws(HostError)
    /// Gives a file another name, in place of the file that had it.
    func rename(_ path: HostPath, to newPath: HostPath) throws(HostError)
    /// Gives a file a second name.
    func link(_ path: HostPath, to newPath: HostPath, followingLink: Bool) throws(HostError)
    /// Makes a symbolic link. What it holds, `target`, need not exist; nothing is asked of the target's own directory.
    func makeSymbolicLink(_ path: HostPath, to target: HostPath) throws(HostError)
    /// What a symbolic link holds.
    func target(ofLink path: HostPath) throws(HostError) -> [UInt8]
    /// Where relative paths start.
    func currentDirectory() throws(HostError) -> [UInt8]
    func changeDirectory(to path: HostPath) throws(HostError)
    func changeDirectory(to descriptor: Int32) throws(HostError)
    /// Sets which permissions files that are created do not get, and returns which they were: `umask`.
    func setCreationMask(_ mask: UInt32) throws(HostError) -> UInt32
}

extension HostFiles {
    /// The descriptor's position.
    package func position(_ descriptor: Int32) throws(HostError) -> Int64 {
        try seek(descriptor, to: 0, from: .current)
    }

    /// Makes the file at a path this long.
    package func truncate(_ path: HostPath, to length: Int64) throws(HostError) {
        let descriptor = try open(path, flags: .writeOnly, permissions: 0)
        do throws(HostError) {
            try truncate(descriptor, to: length)
        } catch {
            try? close(descriptor)
            throw error
        }
        try close(descriptor)
    }
}
