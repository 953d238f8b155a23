#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Everything of the system that the process runs on. It grants whatever the process may do, and keeps nothing itself:
/// descriptors, current directory, environment and signals are the process's own, so all such hosts show the same ones.
package final class SystemHost: Host {
    package let files: any HostFiles = SystemFiles()
    package let clock: any HostClock = SystemClock()
    package let environment: any HostEnvironment = SystemEnvironment()
    package let entropy: any HostEntropy = SystemEntropy()
    package let process: any HostProcess
    package let signals: any HostSignals = SystemSignals()
    package let threads: any HostThreads = SystemThreads()

    /// The system, for a program with these arguments; nil are those that the process was started with.
    package init(arguments: [[UInt8]]? = nil) {
        process = SystemProcess(arguments: arguments)
    }

    package var standardStreams: StandardStreams {
        func whenOpen(_ descriptor: Int32) -> Int32? { fcntl(descriptor, F_GETFD) == -1 ? nil : descriptor }
        return StandardStreams(input: whenOpen(0), output: whenOpen(1), error: whenOpen(2))
    }

    /// From here on writing to a pipe that nobody reads throws `EPIPE` instead of ending the process, and likewise a
    /// file that grows larger than allowed throws `EFBIG`. A Python program expects both; the command arranges it when
    /// it starts.
    package func ignoreBrokenPipeSignal() throws(HostError) {
        try signals.setDisposition(of: SIGPIPE, to: .ignored)
        try signals.setDisposition(of: SIGXFSZ, to: .ignored)
    }
}
