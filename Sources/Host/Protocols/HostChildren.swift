// In CPython: Modules/posixmodule.c

/// Other processes: starting them, and waiting for their ends.
package protocol HostChildren: AnyObject, Sendable {
    /// A copy of the process, which goes on behind the call as well: there the answer is 0, here the copy's number.
    func fork() throws(HostError) -> Int32
    /// The same, with a new terminal as the copy's; the answer's second part is the descriptor of its other end.
    func forkTerminal() throws(HostError) -> (process: Int32, terminal: Int32)
    /// Runs another program in place of this one; with nil, its environment is that of this one.
    func execute(_ path: HostPath, arguments: [[UInt8]], environment: [[UInt8]]?) throws(HostError) -> Never
    /// Starts another program as a child, and returns its number.
    func spawn(_ request: SpawnRequest) throws(HostError) -> Int32
    /// Has the shell run a line, and returns its status.
    func runShell(_ command: [UInt8]) throws(HostError) -> Int32
    /// `wait4`: waits for children; number 0 if there is nothing to tell as yet.
    func wait(for process: Int32, options: Int32) throws(HostError) -> ChildStatus
    /// `waitid`; nil if there is nothing to tell as yet.
    func wait(kind: Int32, _ number: UInt32, options: Int32) throws(HostError) -> ChildChange?
}

/// What a child tells at its end, or when it stops.
package struct ChildStatus: Sendable {
    package var process: Int32
    package var status: Int32
    package var usage = ResourceUsage()

    package init(process: Int32, status: Int32) {
        self.process = process
        self.status = status
    }
}

/// What `getrusage` tells: two times in microseconds, and fourteen numbers.
package struct ResourceUsage: Sendable {
    package var user: Int64 = 0
    package var system: Int64 = 0
    package var counts: [Int] = Array(repeating: 0, count: 14)

    package init() {}
}

/// What `waitid` tells.
package struct ChildChange: Sendable {
    package var process: Int32
    package var user: UInt32
    package var signal: Int32
    package var status: Int32
    package var code: Int32
}

/// What `posix_spawn` is asked for.
package struct SpawnRequest: Sendable {
    package enum FileAction: Sendable {
        case open(descriptor: Int32, path: [UInt8], flags: Int32, permissions: UInt32)
        case close(Int32)
        case duplicate(Int32, onto: Int32)
    }

    package var path: [UInt8]
    package var arguments: [[UInt8]]
    package var environment: [[UInt8]]
    /// Whether a name without a slash is looked for on PATH.
    package var searchesPath = false
    package var fileActions: [FileAction] = []
    package var processGroup: Int32?
    package var resetsIdentity = false
    package var beginsSession = false
    package var blockedSignals: SignalSet?
    package var defaultSignals: SignalSet?
    package var policy: Int32?
    package var priority: Int32?

    package init(path: [UInt8], arguments: [[UInt8]], environment: [[UInt8]]) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
    }
}

extension HostChildren {
    package func fork() throws(HostError) -> Int32 { throw .notPermitted }
    package func forkTerminal() throws(HostError) -> (process: Int32, terminal: Int32) { throw .notPermitted }
    package func execute(
        _ path: HostPath, arguments: [[UInt8]], environment: [[UInt8]]?
    ) throws(HostError) -> Never { throw .notPermitted }
    package func spawn(_ request: SpawnRequest) throws(HostError) -> Int32 { throw .notPermitted }
    package func runShell(_ command: [UInt8]) throws(HostError) -> Int32 { throw .notPermitted }
    package func wait(for process: Int32, options: Int32) throws(HostError) -> ChildStatus { throw .notPermitted }
    package func wait(kind: Int32, _ number: UInt32, options: Int32) throws(HostError) -> ChildChange? {
        throw .notPermitted
    }
}
