/// A host that reaches nothing outside: files in a tree in memory, scripted input, captured output, a clock that
/// somebody else moves, random bytes that follow from a seed. What a program does here depends on what it was given and
/// on nothing else.
package final class InMemoryHost: Host {
    /// What a host is given; everything has a value to begin with.
    package struct Configuration: Sendable {
        package var arguments: [[UInt8]] = []
        package var environment: [EnvironmentVariable] = []
        /// What is to be read from the standard input.
        package var standardInput: [UInt8] = []
        /// Nanoseconds since 1970 that the clock shows at first, and by how many it moves when looked at.
        package var wallTime: Int64 = 0
        package var clockTick: Int64 = 0
        package var entropySeed: UInt64 = 0
        /// How many bytes files may take, their names and what is kept beside them included; `ENOSPC` says so.
        package var fileCapacity = 256 << 20
        /// How many bytes of each output stream wait at most for somebody to take them; `ENOSPC` says so.
        package var outputLimit = 64 << 20
        package var identity = ProcessIdentity(
            process: 1, parent: 0, user: 1000, effectiveUser: 1000, group: 1000, effectiveGroup: 1000)
        package var system = SystemDescription(
            system: Array("Taipan".utf8), node: Array("localhost".utf8), release: [], version: [], machine: [])

        package init() {}
    }

    package let standardStreams = StandardStreams()
    package let files: any HostFiles
    package let clock: any HostClock
    package let environment: any HostEnvironment
    package let entropy: any HostEntropy
    package let process: any HostProcess
    package let signals: any HostSignals
    package let threads: any HostThreads = SingleThreads()
    /// The parts once more, as what they are: with what is for the embedding program alone.
    package let memoryFiles: InMemoryFiles
    package let memoryClock: InMemoryClock
    package let memoryProcess: InMemoryProcess
    package let memorySignals: InMemorySignals

    /// A host whose tree holds `/tmp`, `/dev/null`, `/dev/zero` and `/dev/full`. Throws if the configuration leaves no
    /// space for them.
    package init(_ configuration: Configuration = Configuration()) throws(HostError) {
        memoryClock = InMemoryClock(wallTime: configuration.wallTime, tick: configuration.clockTick)
        let time = FileTime(nanosecondsSinceEpoch: configuration.wallTime)
        var tree = MemoryTree(
            user: configuration.identity.effectiveUser, group: configuration.identity.effectiveGroup,
            capacity: configuration.fileCapacity, outputLimit: max(0, configuration.outputLimit), time: time)
        try tree.furnish(standardInput: configuration.standardInput, time: time)
        memoryFiles = InMemoryFiles(tree: tree, clock: memoryClock)
        memoryProcess = InMemoryProcess(
            arguments: configuration.arguments, identity: configuration.identity, description: configuration.system,
            clock: memoryClock)
        memorySignals = InMemorySignals(process: configuration.identity.process, files: memoryFiles)
        environment = InMemoryEnvironment(configuration.environment)
        entropy = InMemoryEntropy(seed: configuration.entropySeed)
        files = memoryFiles
        clock = memoryClock
        process = memoryProcess
        signals = memorySignals
    }
}

extension MemoryTree {
    /// Opens the standard streams and makes the files that programs expect everywhere.
    fileprivate mutating func furnish(standardInput: [UInt8], time: FileTime) throws(HostError) {
        let streams: [(MemoryNode.Role, OpenFlags)] = [
            (.input, .readOnly), (.output, .writeOnly), (.output, .writeOnly),
        ]
        for (role, flags) in streams {
            let node = try makeNode(mode: FileKind.pipe.rawValue | 0o600, time: time)
            nodes[node].role = role
            // The host keeps it when the program closes it.
            nodes[node].useCount = 1
            standardNodes.append(node)
            let descriptor = try makeDescriptor(for: node, flags: flags)
            descriptors[Int(descriptor)]?.isInheritable = true
        }
        nodes[standardNodes[0]].contents = standardInput
        let temporary = try makeNode(mode: FileKind.directory.rawValue | 0o1777, time: time)
        try enter(temporary, as: Array("tmp".utf8), in: root, time: time)
        let devices = try makeNode(mode: FileKind.directory.rawValue | 0o555, time: time)
        try enter(devices, as: Array("dev".utf8), in: root, time: time)
        for (name, role) in [("null", MemoryNode.Role.null), ("zero", .zero), ("full", .full)] {
            let device = try makeNode(mode: FileKind.characterDevice.rawValue | 0o666, time: time)
            nodes[device].role = role
            try enter(device, as: Array(name.utf8), in: devices, time: time)
        }
    }
}
