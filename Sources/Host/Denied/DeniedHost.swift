/// A host that grants nothing: what an interpreter can compute by itself is all that a program can do here.
///
/// There are no arguments and no variables; any other request about paths is refused with `EACCES`, and everything else
/// with `EPERM`. What a program prints is swallowed, if the host is told so: the program then has two streams that take
/// everything, and no input.
package final class DeniedHost: Host {
    package let standardStreams: StandardStreams
    package let files: any HostFiles
    package let clock: any HostClock = DeniedClock()
    package let environment: any HostEnvironment = DeniedEnvironment()
    package let entropy: any HostEntropy = DeniedEntropy()
    package let process: any HostProcess = DeniedProcess()
    package let signals: any HostSignals = DeniedSignals()
    package let threads: any HostThreads = SingleThreads()

    /// What becomes of what a program writes to its standard output and error.
    package enum Output: Sendable {
        /// It disappears.
        case swallowed
        /// There are no such streams.
        case refused
    }

    package init(output: Output = .swallowed) {
        switch output {
        case .swallowed:
            standardStreams = StandardStreams(input: nil)
            files = DeniedFiles(swallowing: [1, 2])
        case .refused:
            standardStreams = StandardStreams(input: nil, output: nil, error: nil)
            files = DeniedFiles(swallowing: [])
        }
    }
}
