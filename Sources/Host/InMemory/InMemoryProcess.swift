import Synchronization

/// What stands for a process where there is none of its own.
package final class InMemoryProcess: HostProcess {
    private let givenArguments: [[UInt8]]
    private let givenIdentity: ProcessIdentity
    private let description: SystemDescription
    private let clock: InMemoryClock
    private let status = Mutex<Int32?>(nil)

    init(arguments: [[UInt8]], identity: ProcessIdentity, description: SystemDescription, clock: InMemoryClock) {
        givenArguments = arguments
        givenIdentity = identity
        self.description = description
        self.clock = clock
    }

    /// The status with which the program wanted to end, if it did.
    package var exitStatus: Int32? { status.withLock { $0 } }

    package func arguments() throws(HostError) -> [[UInt8]] { givenArguments }
    package func identity() throws(HostError) -> ProcessIdentity { givenIdentity }
    package func system() throws(HostError) -> SystemDescription { description }
    package func processorCount() throws(HostError) -> Int? { 1 }

    package func times() throws(HostError) -> ProcessTimes {
        ProcessTimes(
            user: try clock.now(.process), system: 0, childrenUser: 0, childrenSystem: 0,
            elapsed: try clock.now(.monotonic))
    }

    package func exit(status: Int32) throws(HostError) {
        self.status.withLock { $0 = $0 ?? status }
    }
}
