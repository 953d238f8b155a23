// What the embedding program may do with files and streams beside what the program that it runs may.

extension InMemoryFiles {
    /// Puts a file at a path and makes the directories on the way.
    package func setContents(
        of path: [UInt8], to contents: [UInt8], permissions: UInt32 = 0o644
    ) throws(HostError) {
        for index in path.indices.dropFirst() where path[index] == UInt8(ascii: "/") {
            do throws(HostError) {
                try makeDirectory(try HostPath(Array(path[..<index])), permissions: 0o755)
            } catch {
                if error.errno != ErrorNumber.EEXIST { throw error }
            }
        }
        let file = try open(
            try HostPath(path), flags: [.writeOnly, .create, .truncate], permissions: permissions)
        do throws(HostError) {
            _ = try contents.withUnsafeBufferPointer { (bytes) throws(HostError) in
                try write(file, UnsafeRawBufferPointer(bytes))
            }
        } catch {
            try close(file)
            throw error
        }
        try close(file)
    }

    /// All that a regular file holds.
    package func contents(of path: [UInt8]) throws(HostError) -> [UInt8] {
        let path = try HostPath(path)
        return try withTree { (tree) throws(HostError) in
            let node = try tree.node(at: path, followingLink: true)
            if tree.nodes[node].isDirectory { throw HostError(ErrorNumber.EISDIR) }
            return tree.nodes[node].contents
        }
    }

    /// Lets the program read more from its standard input.
    package func provideInput(_ bytes: [UInt8]) {
        withStandardNode(0) { $0.contents += bytes }
    }

    /// What the program wrote to its standard output or error and nobody has taken yet; `stream` is 1 or 2.
    package func takeOutput(_ stream: Int) -> [UInt8] {
        withStandardNode(stream) { node in
            defer { node.contents = [] }
            return node.contents
        } ?? []
    }

    @discardableResult
    private func withStandardNode<Result: Sendable>(
        _ stream: Int, _ body: (inout MemoryNode) -> Result
    ) -> Result? {
        // Nothing here throws, which the compiler cannot know.
        try? withTree { (tree) throws(HostError) -> Result? in
            guard tree.standardNodes.indices.contains(stream) else { return nil }
            return body(&tree.nodes[tree.standardNodes[stream]])
        }
    }
}
