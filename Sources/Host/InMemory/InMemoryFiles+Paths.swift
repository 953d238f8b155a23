extension InMemoryFiles {
    package func status(of descriptor: Int32) throws(HostError) -> FileStatus {
        try withTree { (tree) throws(HostError) in tree.nodes[try tree.node(of: descriptor)].status }
    }

    package func status(of path: HostPath, followingLink: Bool) throws(HostError) -> FileStatus {
        try withTree { (tree) throws(HostError) in
            tree.nodes[try tree.node(at: path, followingLink: followingLink)].status
        }
    }

    package func checkAccess(
        _ path: HostPath, _ access: FileAccess, effectiveUser: Bool, followingLink: Bool
    ) throws(HostError) {
        if access.rawValue & ~7 != 0 { throw HostError(ErrorNumber.EINVAL) }
        try withTree { (tree) throws(HostError) in
            try tree.checkPermission(access, of: try tree.node(at: path, followingLink: followingLink))
        }
    }

    package func setPermissions(
        of path: HostPath, to permissions: UInt32, followingLink: Bool
    ) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: followingLink)
            try setPermissions(ofNode: node, to: permissions, in: &tree)
        }
    }

    package func setPermissions(of descriptor: Int32, to permissions: UInt32) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try setPermissions(ofNode: try tree.node(of: descriptor), to: permissions, in: &tree)
        }
    }

    private func setPermissions(
        ofNode node: Int, to permissions: UInt32, in tree: inout MemoryTree
    ) throws(HostError) {
        try tree.checkOwner(of: node)
        if tree.nodes[node].kind == .symbolicLink { throw HostError(ErrorNumber.EOPNOTSUPP) }
        tree.nodes[node].mode = tree.nodes[node].kind.rawValue | (permissions & 0o7777)
        tree.nodes[node].changeTime = time
    }

    package func setOwner(
        of path: HostPath, user: UInt32, group: UInt32, followingLink: Bool
    ) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: followingLink)
            try setOwner(ofNode: node, user: user, group: group, in: &tree)
        }
    }

    package func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try setOwner(ofNode: try tree.node(of: descriptor), user: user, group: group, in: &tree)
        }
    }

    private func setOwner(
        ofNode node: Int, user: UInt32, group: UInt32, in tree: inout MemoryTree
    ) throws(HostError) {
        // There is nobody else to give a file to.
        let isSame =
            (user == .max || user == tree.nodes[node].user) && (group == .max || group == tree.nodes[node].group)
        if !isSame { throw HostError(ErrorNumber.EPERM) }
        try tree.checkOwner(of: node)
        tree.nodes[node].changeTime = time
    }

    package func setTimes(of path: HostPath, to times: FileTimes?, followingLink: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: followingLink)
            try setTimes(ofNode: node, to: times, in: &tree)
        }
    }

    package func setTimes(of descriptor: Int32, to times: FileTimes?) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try setTimes(ofNode: try tree.node(of: descriptor), to: times, in: &tree)
        }
    }

    private func setTimes(ofNode node: Int, to times: FileTimes?, in tree: inout MemoryTree) throws(HostError) {
        try tree.checkOwner(of: node)
        let valid: Range<Int64> = 0..<1_000_000_000
        if let times, !valid.contains(times.access.nanoseconds) || !valid.contains(times.modification.nanoseconds) {
            throw HostError(ErrorNumber.EINVAL)
        }
        tree.nodes[node].accessTime = times?.access ?? time
        tree.nodes[node].modificationTime = times?.modification ?? time
        tree.nodes[node].changeTime = time
    }

    package func entries(of path: HostPath) throws(HostError) -> [DirectoryEntry] {
        try withTree { (tree) throws(HostError) in
            let directory = try tree.directory(at: path)
            try tree.checkPermission(.read, of: directory)
            return tree.entries(of: directory)
        }
    }

    package func entries(of descriptor: Int32) throws(HostError) -> [DirectoryEntry] {
        try withTree { (tree) throws(HostError) in tree.entries(of: try tree.directory(of: descriptor)) }
    }

    package func makeDirectory(_ path: HostPath, permissions: UInt32) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let location = try tree.freeLocation(path, forDirectory: true)
            // The system heeds the sticky bit beside the permissions, and no other.
            let mode = FileKind.directory.rawValue | (permissions & 0o1777 & ~tree.creationMask)
            try enterNew(mode: mode, contents: [], at: location, in: &tree)
        }
    }

    /// Makes a node and gives it a name.
    private func enterNew(
        mode: UInt32, contents: [UInt8], at location: MemoryTree.Location, in tree: inout MemoryTree
    ) throws(HostError) {
        let node = try tree.makeNode(mode: mode, time: time)
        do throws(HostError) {
            try tree.charge(contents.count)
            tree.nodes[node].contents = contents
            try tree.enter(node, as: location.name, in: location.directory, time: time)
        } catch {
            tree.releaseIfUnused(node)
            throw error
        }
    }

    package func removeDirectory(_ path: HostPath) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let location = try tree.locate(path, following: .never)
            switch location.ending {
            case .name: break
            case .root: throw HostError(ErrorNumber.EBUSY)
            case .currentDirectory: throw HostError(ErrorNumber.EINVAL)
            case .parentDirectory: throw HostError(ErrorNumber.ENOTEMPTY)
            }
            guard let node = location.node else { throw HostError(ErrorNumber.ENOENT) }
            if !tree.nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
            try tree.checkPermission([.write, .execute], of: location.directory)
            if !tree.nodes[node].children.isEmpty { throw HostError(ErrorNumber.ENOTEMPTY) }
            tree.leave(location.name, in: location.directory, time: time)
        }
    }

    package func remove(_ path: HostPath) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let location = try tree.locate(path, following: .never)
            guard let node = location.node else { throw HostError(ErrorNumber.ENOENT) }
            if tree.nodes[node].isDirectory { throw HostError(ErrorNumber.EISDIR) }
            if location.mustBeDirectory { throw HostError(ErrorNumber.ENOTDIR) }
            try tree.checkPermission([.write, .execute], of: location.directory)
            tree.leave(location.name, in: location.directory, time: time)
        }
    }

    package func rename(_ path: HostPath, to newPath: HostPath) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let old = try tree.locate(path, following: .never)
            let new = try tree.locate(newPath, following: .never)
            if old.ending != .name || new.ending != .name { throw HostError(ErrorNumber.EBUSY) }
            guard let node = old.node else { throw HostError(ErrorNumber.ENOENT) }
            try tree.checkPermission([.write, .execute], of: old.directory)
            try tree.checkPermission([.write, .execute], of: new.directory)
            let isDirectory = tree.nodes[node].isDirectory
            if !isDirectory && (old.mustBeDirectory || new.mustBeDirectory) { throw HostError(ErrorNumber.ENOTDIR) }
            if isDirectory && tree.isWithin(new.directory, node) { throw HostError(ErrorNumber.EINVAL) }
            if let replaced = new.node, tree.isWithin(old.directory, replaced) {
                throw HostError(ErrorNumber.ENOTEMPTY)
            }
            if new.node == node { return }
            if tree.nodes[new.directory].linkCount == 0 { throw HostError(ErrorNumber.ENOENT) }
            if let replaced = new.node {
                let replacesDirectory = tree.nodes[replaced].isDirectory
                if isDirectory && !replacesDirectory { throw HostError(ErrorNumber.ENOTDIR) }
                if !isDirectory && replacesDirectory { throw HostError(ErrorNumber.EISDIR) }
                if !tree.nodes[replaced].children.isEmpty { throw HostError(ErrorNumber.ENOTEMPTY) }
                tree.leave(new.name, in: new.directory, time: time)
            }
            try tree.enter(node, as: new.name, in: new.directory, time: time)
            tree.leave(old.name, in: old.directory, time: time)
        }
    }

    package func link(_ path: HostPath, to newPath: HostPath, followingLink: Bool) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: followingLink)
            let location = try tree.freeLocation(newPath, forDirectory: false)
            if tree.nodes[node].isDirectory { throw HostError(ErrorNumber.EPERM) }
            try tree.enter(node, as: location.name, in: location.directory, time: time)
        }
    }

    package func makeSymbolicLink(_ path: HostPath, to target: HostPath) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            if target.bytes.isEmpty { throw HostError(ErrorNumber.ENOENT) }
            if target.bytes.count > MemoryTree.pathLimit { throw HostError(ErrorNumber.ENAMETOOLONG) }
            let location = try tree.freeLocation(path, forDirectory: false)
            try enterNew(
                mode: FileKind.symbolicLink.rawValue | 0o777, contents: Array(target.bytes), at: location, in: &tree)
        }
    }

    package func target(ofLink path: HostPath) throws(HostError) -> [UInt8] {
        try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: false)
            if tree.nodes[node].kind != .symbolicLink { throw HostError(ErrorNumber.EINVAL) }
            return tree.nodes[node].contents
        }
    }

    package func currentDirectory() throws(HostError) -> [UInt8] {
        try withTree { (tree) throws(HostError) in
            var names: [[UInt8]] = []
            var directory = tree.currentDirectory
            while directory != tree.root {
                if tree.nodes[directory].linkCount == 0 { throw HostError(ErrorNumber.ENOENT) }
                names.append(tree.nodes[directory].name)
                directory = tree.nodes[directory].parent
            }
            let slash = [UInt8(ascii: "/")]
            return slash + Array(names.reversed().joined(separator: slash))
        }
    }

    package func changeDirectory(to path: HostPath) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try changeDirectory(toNode: try tree.directory(at: path), in: &tree)
        }
    }

    package func changeDirectory(to descriptor: Int32) throws(HostError) {
        try withTree { (tree) throws(HostError) in
            try changeDirectory(toNode: try tree.directory(of: descriptor), in: &tree)
        }
    }

    private func changeDirectory(toNode directory: Int, in tree: inout MemoryTree) throws(HostError) {
        try tree.checkPermission(.execute, of: directory)
        tree.nodes[directory].useCount += 1
        tree.stopUsing(tree.currentDirectory)
        tree.currentDirectory = directory
    }

    package func setCreationMask(_ mask: UInt32) throws(HostError) -> UInt32 {
        try withTree { (tree) throws(HostError) in
            defer { tree.creationMask = mask & 0o777 }
            return tree.creationMask
        }
    }
}

extension MemoryTree {
    /// The entries in the order of their names, so that a run can be repeated.
    func entries(of directory: Int) -> [DirectoryEntry] {
        nodes[directory].children.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { name, node in
            DirectoryEntry(name: name, kind: nodes[node].kind, inode: nodes[node].inode)
        }
    }

    /// Whether a directory is another or lies in it.
    func isWithin(_ directory: Int, _ outer: Int) -> Bool {
        var directory = directory
        while directory != outer {
            // The root is its own parent, and so is a directory that was removed.
            let parent = nodes[directory].parent
            if parent == directory { return false }
            directory = parent
        }
        return true
    }
}
