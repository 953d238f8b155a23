/// The process in which an interpreter runs, or what stands for one.
package protocol HostProcess: HostCredentials, HostScheduling, HostChildren {
    /// The command line, the program's own name first.
    func arguments() throws(HostError) -> [[UInt8]]
    /// Numbers of the process and of whom it belongs to.
    func identity() throws(HostError) -> ProcessIdentity
    /// The system and the machine, `uname`.
    func system() throws(HostError) -> SystemDescription
    /// How many processors there are, or nil where nobody knows.
    func processorCount() throws(HostError) -> Int?
    /// The processor time that was used, in nanoseconds, and a clock's reading with it.
    func times() throws(HostError) -> ProcessTimes
    /// Ends the process at once, without cleaning up, `_exit`. Where the process is not the program's to end the host
    /// keeps the status and returns; the interpreter then ends itself.
    func exit(status: Int32) throws(HostError)
}

package struct ProcessIdentity: Equatable, Sendable {
    package var process: Int32
    package var parent: Int32
    package var user: UInt32
    package var effectiveUser: UInt32
    package var group: UInt32
    package var effectiveGroup: UInt32

    package init(
        process: Int32, parent: Int32, user: UInt32, effectiveUser: UInt32, group: UInt32, effectiveGroup: UInt32
    ) {
        self.process = process
        self.parent = parent
        self.user = user
        self.effectiveUser = effectiveUser
        self.group = group
        self.effectiveGroup = effectiveGroup
    }
}

/// What `os.uname` tells.
package struct SystemDescription: Equatable, Sendable {
    package var system: [UInt8]
    package var node: [UInt8]
    package var release: [UInt8]
    package var version: [UInt8]
    package var machine: [UInt8]

    package init(system: [UInt8], node: [UInt8], release: [UInt8], version: [UInt8], machine: [UInt8]) {
        self.system = system
        self.node = node
        self.release = release
        self.version = version
        self.machine = machine
    }
}

/// What `os.times` tells, in nanoseconds.
package struct ProcessTimes: Equatable, Sendable {
    package var user: Int64
    package var system: Int64
    package var childrenUser: Int64
    package var childrenSystem: Int64
    /// Time since some moment in the past.
    package var elapsed: Int64

    package init(user: Int64, system: Int64, childrenUser: Int64, childrenSystem: Int64, elapsed: Int64) {
        self.user = user
        self.system = system
        self.childrenUser = childrenUser
        self.childrenSystem = childrenSystem
        self.elapsed = elapsed
    }
}
