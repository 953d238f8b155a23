extension MemoryTree {
    /// Where a path leads.
    struct Location {
        /// The directory in which the last name stands, or would.
        var directory: Int
        /// The last name; empty if the path ends otherwise.
        var name: [UInt8]
        /// What the path ends with.
        var ending: Ending
        /// What is there, if anything.
        var node: Int?
        /// The path ends with a slash.
        var mustBeDirectory: Bool
    }

    /// What a path ends with.
    enum Ending {
        case name
        case root
        case currentDirectory
        case parentDirectory
    }

    /// Which symbolic link at the end of a path is followed.
    enum LinkFollowing {
        case always
        /// Only if a slash follows it.
        case beforeSlash
        /// Only if no slash follows it.
        case withoutSlash
        /// None, since it is the name that matters.
        case never
    }

    /// The names of a path, last first.
    private func reversedNames(_ path: ArraySlice<UInt8>) -> [[UInt8]] {
        path.split(separator: UInt8(ascii: "/")).reversed().map(Array.init)
    }

    /// Follows a path to where it leads. Whether what a slash follows is a directory is for the caller to look at.
    func locate(_ path: HostPath, following: LinkFollowing) throws(HostError) -> Location {
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
        var ending = Ending.root
        var links = 0
        while let name = pending.popLast() {
            if name.count > MemoryTree.nameLimit { throw HostError(ErrorNumber.ENAMETOOLONG) }
            try checkPermission(.execute, of: directory)
            if name == [0x2E] {
                ending = .currentDirectory
                continue
            }
            if name == [0x2E, 0x2E] {
                ending = .parentDirectory
                directory = nodes[directory].parent
                continue
            }
            let isLast = pending.isEmpty
            guard let node = nodes[directory].children[name] else {
                if !isLast { throw HostError(ErrorNumber.ENOENT) }
                return Location(
                    directory: directory, name: name, ending: .name, node: nil, mustBeDirectory: mustBeDirectory)
            }
            let isFollowed =
                !isLast || following == .always || following == (mustBeDirectory ? .beforeSlash : .withoutSlash)
            if nodes[node].kind == .symbolicLink && isFollowed {
                links += 1
                if links > MemoryTree.linkLimit { throw HostError(ErrorNumber.ELOOP) }
                let target = nodes[node].contents
                if target.first == UInt8(ascii: "/") {
                    directory = root
                    ending = .root
                }
                if isLast && target.last == UInt8(ascii: "/") { mustBeDirectory = true }
                pending += reversedNames(target[...])
                continue
            }
            if isLast {
                return Location(
                    directory: directory, name: name, ending: .name, node: node, mustBeDirectory: mustBeDirectory)
            }
            if !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
            directory = node
        }
        return Location(
            directory: nodes[directory].parent, name: [], ending: ending, node: directory, mustBeDirectory: true)
    }

    /// What is at a path.
    func node(at path: HostPath, followingLink: Bool) throws(HostError) -> Int {
        let location = try locate(path, following: followingLink ? .always : .beforeSlash)
        guard let node = location.node else { throw HostError(ErrorNumber.ENOENT) }
        if location.mustBeDirectory && !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
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
        let location = try locate(path, following: .never)
        if location.node != nil { throw HostError(ErrorNumber.EEXIST) }
        if location.mustBeDirectory && !forDirectory { throw HostError(ErrorNumber.ENOENT) }
        try checkPermission([.write, .execute], of: location.directory)
        return location
    }
}
