/// The files of an in-memory host: nodes, open files and descriptors refer to each other by position, so that the whole
/// is a value and freeing it needs no recursion however deep the directories are.
struct MemoryTree: Sendable {
    /// No name in a directory is longer, and no path.
    static let nameLimit = 255
    static let pathLimit = 4095
    /// No more symbolic links are followed on the way to a file.
    static let linkLimit = 40
    static let descriptorLimit = 1024
    static let pipeCapacity = 65536
    /// What is written to a pipe at once is not torn apart up to here.
    static let atomicPipeWrite = 4096
    /// What a node counts beside its contents.
    static let nodeCost = 512

    var nodes: [MemoryNode] = []
    private var freeNodes: [Int] = []
    private var nextInode: UInt64 = 1
    var openFiles: [MemoryOpenFile?] = []
    private var freeOpenFiles: [Int] = []
    var descriptors: [MemoryDescriptor?] = []
    /// The nodes of the standard streams, in order.
    var standardNodes: [Int] = []
    let root = 0
    var currentDirectory = 0
    var creationMask: UInt32 = 0o022
    let user: UInt32
    let group: UInt32
    /// How many bytes the files take, and how many they may.
    private(set) var used = 0
    let capacity: Int
    /// How many bytes of output wait at most for somebody to take them.
    let outputLimit: Int

    init(user: UInt32, group: UInt32, capacity: Int, outputLimit: Int, time: FileTime) {
        self.user = user
        self.group = group
        self.capacity = capacity
        self.outputLimit = outputLimit
        nodes.append(
            MemoryNode(inode: 1, mode: FileKind.directory.rawValue | 0o755, user: user, group: group, time: time))
        nextInode = 2
        nodes[0].linkCount = 1
        nodes[0].useCount = 1
    }

    // MARK: Space

    /// Counts bytes that are about to be stored.
    mutating func charge(_ count: Int) throws(HostError) {
        let (sum, overflow) = used.addingReportingOverflow(count)
        if overflow || sum > capacity { throw HostError(ErrorNumber.ENOSPC) }
        used = sum
    }

    mutating func discharge(_ count: Int) {
        used -= count
    }

    // MARK: Nodes

    /// A new node that has no name yet.
    mutating func makeNode(mode: UInt32, time: FileTime) throws(HostError) -> Int {
        try charge(MemoryTree.nodeCost)
        let node = MemoryNode(inode: nextInode, mode: mode, user: user, group: group, time: time)
        nextInode += 1
        if let free = freeNodes.popLast() {
            nodes[free] = node
            return free
        }
        nodes.append(node)
        return nodes.count - 1
    }

    /// Frees a node that has neither a name nor a user.
    mutating func releaseIfUnused(_ node: Int) {
        guard nodes[node].linkCount <= 0, nodes[node].useCount <= 0 else { return }
        discharge(MemoryTree.nodeCost)
        if nodes[node].role != .output && nodes[node].role != .input { discharge(nodes[node].contents.count) }
        nodes[node].contents = []
        nodes[node].children = [:]
        freeNodes.append(node)
    }

    /// Puts a node into a directory under a name that is free there.
    mutating func enter(_ node: Int, as name: [UInt8], in directory: Int, time: FileTime) throws(HostError) {
        // A directory without a name is being forgotten.
        if nodes[directory].linkCount == 0 { throw HostError(ErrorNumber.ENOENT) }
        try charge(name.count + 64)
        nodes[directory].children[name] = node
        nodes[directory].modificationTime = time
        nodes[directory].changeTime = time
        nodes[node].linkCount += 1
        nodes[node].changeTime = time
        if nodes[node].isDirectory {
            nodes[node].parent = directory
            nodes[node].name = name
        }
    }

    /// Takes a name out of a directory, and the node with it if that was its last use.
    mutating func leave(_ name: [UInt8], in directory: Int, time: FileTime) {
        guard let node = nodes[directory].children.removeValue(forKey: name) else { return }
        discharge(name.count + 64)
        nodes[directory].shrinkChildren()
        // The former parent may be forgotten first, so nothing leads there any more.
        if nodes[node].isDirectory && nodes[node].parent == directory && nodes[node].name == name {
            nodes[node].parent = node
        }
        nodes[directory].modificationTime = time
        nodes[directory].changeTime = time
        nodes[node].linkCount -= 1
        nodes[node].changeTime = time
        releaseIfUnused(node)
    }

    /// Throws unless the user may use the node in these ways.
    func checkPermission(_ access: FileAccess, of node: Int) throws(HostError) {
        let mode = nodes[node].mode
        let granted =
            nodes[node].user == user ? mode >> 6 : nodes[node].group == group ? mode >> 3 : mode
        if UInt32(truncatingIfNeeded: access.rawValue) & ~granted & 7 != 0 { throw HostError(ErrorNumber.EACCES) }
    }

    /// Throws unless the node is the user's own.
    func checkOwner(of node: Int) throws(HostError) {
        if nodes[node].user != user { throw HostError(ErrorNumber.EPERM) }
    }

    // MARK: Descriptors

    /// What a descriptor stands for.
    func openFileIndex(_ descriptor: Int32) throws(HostError) -> Int {
        guard descriptor >= 0, descriptor < descriptors.count, let found = descriptors[Int(descriptor)] else {
            throw HostError(ErrorNumber.EBADF)
        }
        return found.openFile
    }

    /// The node that a descriptor has open.
    func node(of descriptor: Int32) throws(HostError) -> Int {
        guard let openFile = openFiles[try openFileIndex(descriptor)] else { throw HostError(ErrorNumber.EBADF) }
        return openFile.node
    }

    /// The directory that a descriptor has open.
    func directory(of descriptor: Int32) throws(HostError) -> Int {
        let node = try node(of: descriptor)
        if !nodes[node].isDirectory { throw HostError(ErrorNumber.ENOTDIR) }
        return node
    }

    /// The lowest descriptor that is free, with room made for it.
    private mutating func freeDescriptor() throws(HostError) -> Int {
        if let free = descriptors.firstIndex(where: { $0 == nil }) { return free }
        if descriptors.count >= MemoryTree.descriptorLimit { throw HostError(ErrorNumber.EMFILE) }
        descriptors.append(nil)
        return descriptors.count - 1
    }

    /// Opens a node and returns the lowest free descriptor.
    mutating func makeDescriptor(for node: Int, flags: OpenFlags) throws(HostError) -> Int32 {
        let descriptor = try freeDescriptor()
        let file = MemoryOpenFile(node: node, flags: flags)
        let index: Int
        if let free = freeOpenFiles.popLast() {
            openFiles[free] = file
            index = free
        } else {
            openFiles.append(file)
            index = openFiles.count - 1
        }
        nodes[node].useCount += 1
        if nodes[node].kind == .pipe {
            if flags.permitsReading { nodes[node].readers += 1 }
            if flags.permitsWriting { nodes[node].writers += 1 }
        }
        descriptors[descriptor] = MemoryDescriptor(openFile: index, isInheritable: false)
        return Int32(descriptor)
    }

    mutating func duplicate(_ descriptor: Int32) throws(HostError) -> Int32 {
        let index = try openFileIndex(descriptor)
        let copy = try freeDescriptor()
        openFiles[index]?.descriptorCount += 1
        descriptors[copy] = MemoryDescriptor(openFile: index, isInheritable: false)
        return Int32(copy)
    }

    mutating func duplicate(_ descriptor: Int32, onto target: Int32, inheritable: Bool) throws(HostError) {
        let index = try openFileIndex(descriptor)
        guard target >= 0, target < MemoryTree.descriptorLimit else { throw HostError(ErrorNumber.EBADF) }
        if descriptor == target { return }
        openFiles[index]?.descriptorCount += 1
        while descriptors.count <= target { descriptors.append(nil) }
        if descriptors[Int(target)] != nil { try close(target) }
        descriptors[Int(target)] = MemoryDescriptor(openFile: index, isInheritable: inheritable)
    }

    mutating func close(_ descriptor: Int32) throws(HostError) {
        let index = try openFileIndex(descriptor)
        descriptors[Int(descriptor)] = nil
        openFiles[index]?.descriptorCount -= 1
        guard let file = openFiles[index], file.descriptorCount == 0 else { return }
        openFiles[index] = nil
        freeOpenFiles.append(index)
        if nodes[file.node].kind == .pipe {
            if file.flags.permitsReading { nodes[file.node].readers -= 1 }
            if file.flags.permitsWriting { nodes[file.node].writers -= 1 }
        }
        stopUsing(file.node)
    }

    /// One use less of a node.
    mutating func stopUsing(_ node: Int) {
        nodes[node].useCount -= 1
        releaseIfUnused(node)
    }
}
