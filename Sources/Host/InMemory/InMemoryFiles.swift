import Synchronization

/// Files in memory, with directories, symbolic links, pipes and the permissions of one user.
///
/// Pipes do not wait: where a real one would, reading and writing throw `EAGAIN`, because nobody outside could end the
/// wait. Times of access are those of creation. Directories have one link.
package final class InMemoryFiles: HostFiles {
    private let tree: Mutex<MemoryTree>
    private let clock: InMemoryClock

    init(tree: MemoryTree, clock: InMemoryClock) {
        self.tree = Mutex(tree)
        self.clock = clock
    }

    /// Works on the tree while nobody else does.
    func withTree<Result: Sendable>(
        _ body: (inout MemoryTree) throws(HostError) -> Result
    ) throws(HostError) -> Result {
        try tree.withLock { (tree) throws(HostError) -> Result in try body(&tree) }
    }

    var time: FileTime { FileTime(nanosecondsSinceEpoch: clock.wallTime) }

    package func open(_ path: HostPath, flags: OpenFlags, permissions: UInt32) throws(HostError) -> Int32 {
        try withTree { (tree) throws(HostError) in
            if !flags.hasKnownAccess { throw HostError(ErrorNumber.EINVAL) }
            let mustCreate = flags.isSuperset(of: [.create, .exclusive])
            let stopsAtLink = flags.contains(.noFollow) || mustCreate
            let following: MemoryTree.LinkFollowing =
                if flags.contains(.create) {
                    stopsAtLink ? .never : .withoutSlash
                } else {
                    stopsAtLink ? .beforeSlash : .always
                }
            let location = try tree.locate(path, following: following)
            // No directory is made in this way, nor opened.
            if flags.contains(.create) && location.ending == .name && location.mustBeDirectory {
                throw HostError(ErrorNumber.EISDIR)
            }
            guard let node = location.node else {
                return try create(at: location, flags: flags, permissions: permissions, in: &tree)
            }
            if mustCreate { throw HostError(ErrorNumber.EEXIST) }
            let kind = tree.nodes[node].kind
            if kind != .directory && (location.mustBeDirectory || flags.contains(.directory)) {
                throw HostError(ErrorNumber.ENOTDIR)
            }
            if kind == .symbolicLink { throw HostError(ErrorNumber.ELOOP) }
            if kind == .directory && (flags.permitsWriting || flags.contains(.create)) {
                throw HostError(ErrorNumber.EISDIR)
            }
            var access: FileAccess = []
            if flags.permitsReading { access.insert(.read) }
            if flags.permitsWriting { access.insert(.write) }
            try tree.checkPermission(access, of: node)
            let descriptor = try tree.makeDescriptor(for: node, flags: flags)
            if kind == .regular && flags.contains(.truncate) && flags.permitsWriting {
                try tree.truncate(node, to: 0, time: time)
            }
            return descriptor
        }
    }

    /// Makes the file that is to be opened.
    private func create(
        at location: MemoryTree.Location, flags: OpenFlags, permissions: UInt32, in tree: inout MemoryTree
    ) throws(HostError) -> Int32 {
        if !flags.contains(.create) { throw HostError(ErrorNumber.ENOENT) }
        try tree.checkPermission([.write, .execute], of: location.directory)
        let mode = FileKind.regular.rawValue | (permissions & 0o7777 & ~tree.creationMask)
        let node = try tree.makeNode(mode: mode, time: time)
        do throws(HostError) {
            try tree.enter(node, as: location.name, in: location.directory, time: time)
        } catch {
            tree.releaseIfUnused(node)
            throw error
        }
        do throws(HostError) {
            return try tree.makeDescriptor(for: node, flags: flags)
        } catch {
            tree.leave(location.name, in: location.directory, time: time)
            throw error
        }
    }

    package func close(_ descriptor: Int32) throws(HostError) {
        try withTree { (tree) throws(HostError) in try tree.close(descriptor) }
    }

    package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(HostError) -> Int {
        try withTree { (tree) throws(HostError) in try tree.read(descriptor, into: buffer, at: nil) }
    }

    package func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        try withTree { (tree) throws(HostError) in try tree.read(descriptor, into: buffer, at: offset) }
    }

    package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(HostError) -> Int {
        try withTree { (tree) throws(HostError) in try tree.write(descriptor, bytes, at: nil, time: time) }
    }

    package func write(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64
    ) throws(HostError) -> Int {
        try withTree { (tree) throws(HostError) in try tree.write(descriptor, bytes, at: offset, time: time) }
    }

    package func seek(_ descriptor: Int32, to offset: Int64, from origin: SeekOrigin) throws(HostError) -> Int64 {
        try withTree { (tree) throws(HostError) in try tree.seek(descriptor, to: offset, from: origin) }
    }

    package func truncate(_ descriptor: Int32, to length: Int64) throws(HostError) {
        if length < 0 { throw HostError(ErrorNumber.EINVAL) }
        try withTree { (tree) throws(HostError) in
            guard let file = tree.openFiles[try tree.openFileIndex(descriptor)] else {
                throw HostError(ErrorNumber.EBADF)
            }
            if !file.flags.permitsWriting { throw HostError(ErrorNumber.EINVAL) }
            try tree.truncate(file.node, to: length, time: time)
        }
    }

    package func synchronize(_ descriptor: Int32, metadata: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            if tree.nodes[try tree.node(of: descriptor)].kind == .pipe { throw HostError(ErrorNumber.EINVAL) }
        }
    }

    package func isTerminal(_ descriptor: Int32) -> Bool { false }

    package func terminalSize(_ descriptor: Int32) throws(HostError) -> (columns: Int, lines: Int) {
        try withTree { (tree) throws(HostError) in _ = try tree.node(of: descriptor) }
        throw HostError(ErrorNumber.ENOTTY)
    }

    package func duplicate(_ descriptor: Int32) throws(HostError) -> Int32 {
        try withTree { (tree) throws(HostError) in try tree.duplicate(descriptor) }
    }

    package func duplicate(_ descriptor: Int32, onto target: Int32, inheritable: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try tree.duplicate(descriptor, onto: target, inheritable: inheritable)
        }
    }

    package func isInheritable(_ descriptor: Int32) throws(HostError) -> Bool {
        try withTree { (tree) throws(HostError) in
            _ = try tree.openFileIndex(descriptor)
            return tree.descriptors[Int(descriptor)]?.isInheritable ?? false
        }
    }

    package func setInheritable(_ descriptor: Int32, _ inheritable: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            _ = try tree.openFileIndex(descriptor)
            tree.descriptors[Int(descriptor)]?.isInheritable = inheritable
        }
    }

    package func isBlocking(_ descriptor: Int32) throws(HostError) -> Bool {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(of: descriptor)
            return !tree.isWaitlessPipe(node)
        }
    }

    package func setBlocking(_ descriptor: Int32, _ blocking: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            // Nothing but pipes could wait, and pipes never do.
            let node = try tree.node(of: descriptor)
            if blocking && tree.isWaitlessPipe(node) { throw HostError(ErrorNumber.EOPNOTSUPP) }
        }
    }

    package func pipe() throws(HostError) -> (read: Int32, write: Int32) {
        try withTree { (tree) throws(HostError) in
            let node = try tree.makeNode(mode: FileKind.pipe.rawValue | 0o600, time: time)
            let read: Int32
            do throws(HostError) {
                read = try tree.makeDescriptor(for: node, flags: .readOnly)
            } catch {
                tree.releaseIfUnused(node)
                throw error
            }
            do throws(HostError) {
                return (read, try tree.makeDescriptor(for: node, flags: .writeOnly))
            } catch {
                try tree.close(read)
                throw error
            }
        }
    }
}

extension MemoryTree {
    /// Whether it is a pipe between programs.
    func isWaitlessPipe(_ node: Int) -> Bool {
        nodes[node].kind == .pipe && nodes[node].role == .plain
    }
}
