extension MemoryTree {
    /// Where a path leads.
    struct Location {
        /// The directory in which the last name stands, or would.
        var directory: Int
        /// The last name; empty if the path ends with a root, `.` or `..`, which are not names.
        var name: [UInt8]
        /// What is there, if anything.
        var node: Int?
        /// The path ends with a slash.
        var mustBeDirectory: Bool
    }

    /// The names of a path, last first.
    private func reversedNames(_ path: ArraySlice<UInt8>) -> [[UInt8]] {
        path.split(separator: UInt8(ascii: "/")).reversed().map(Array.init)
    }

    /// Follows a path to where it leads. A symbolic link at the end is followed if `followingLink` or if a slash
    /// follows it.
    func locate(_ path: HostPath, followingLink: Bool) throws(HostError) -> Location {
        let bytes = path.bytes
        guard let first = bytes.first else { throw HostError(ErrorNumber.ENOENT) }
        if bytes.count > MemoryTree.pathLimit { throw HostError(ErrorNumber.ENAMETOOLONG) }
        var directory =
            if first == UInt8(ascii: "/") {
                root
            } else if let start = path.directory {
                try self.directory(of: start)
            } else {
                currentDirectory
            }
        var pending = reversedNames(bytes)
        var mustBeDirectory = bytes.last == UInt8(ascii: "/")
        var links = 0
        while let name = pending.popLast() {
            if name.count > MemoryTree.nameLimit { throw HostError(ErrorNumber.ENAMETOOLONG) }
            try checkPermission(.execute, of: directory)
            if name == [0x2E] { continue }
            if name == [0x2E, 0x2E] {
                directory = nodes[directory].parent
                continue
            }
            let isLast = pending.isEmpty
            guard let node = nodes[directory].children[name] else {
                if isLast {
                    return Location(directory: directory, name: name, node: nil, mustBeDirectory: mustBeDirectory)
                }
                throw HostError(ErrorNumber.ENOENT)
            }
            if nodes[node].kind == .symbolicLink && (!isLast || followingLink || mustBeDirectory) {
                links += 1
                if links > MemoryTree.linkLimit { throw HostError(ErrorNumber.ELOOP) }
                let target = nodes[node].contents
                if target.first == UInt8(ascii: "/") { directory = root }
                if isLast && target.last == UInt8(ascii: "/") { mustBeDirectory = true }
                pending += reversedNames(target[...])
                continue
            }
            if isLast {
                if mustBeDirectory && !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
                return Location(directory: directory, name: name, node: node, mustBeDirectory: mustBeDirectory)
            }
            if !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
            directory = node
        }
        return Location(directory: nodes[directory].parent, name: [], node: directory, mustBeDirectory: true)
    }

    /// What is at a path.
    func node(at path: HostPath, followingLink: Bool) throws(HostError) -> Int {
        guard let node = try locate(path, followingLink: followingLink).node else {
            throw HostError(ErrorNumber.ENOENT)
        }
        return node
    }

    /// The directory at a path.
    func directory(at path: HostPath) throws(HostError) -> Int {
        let node = try node(at: path, followingLink: true)
        if !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
        return node
    }

    /// Where something new may be made: a name that is free, in a directory that may be written.
    func freeLocation(_ path: HostPath, forDirectory: Bool) throws(HostError) -> Location {
        let location = try locate(path, followingLink: false)
        if location.node != nil { throw HostError(ErrorNumber.EEXIST) }
        if location.mustBeDirectory && !forDirectory { throw HostError(ErrorNumber.ENOENT) }
        try checkPermission([.write, .execute], of: location.directory)
        return location
    }
}
