/// Everything outside an interpreter.
///
/// Files, clocks, variables, randomness, the process and its signals are reached through a host and in no other way, so
/// what a host does not grant cannot be had: a host is what a sandbox is made of. One host may serve many interpreters
/// at the same time; each of its parts answers calls from any thread. A part is itself a protocol, so that a host can
/// be put together of parts of others.
///
/// Every call that can fail throws `HostError`. A call that waits (reading, writing, sleeping, opening a pipe) returns
/// with `EINTR` when a signal arrives, and nothing here repeats it.
package protocol Host: AnyObject, Sendable {
    /// The descriptors of the standard streams.
    var standardStreams: StandardStreams { get }
    /// Files, directories, pipes and the descriptors that name open ones.
    var files: any HostFiles { get }
    /// Time, and what the time zone makes of it.
    var clock: any HostClock { get }
    /// The environment variables.
    var environment: any HostEnvironment { get }
    /// Random bytes.
    var entropy: any HostEntropy { get }
    /// The process: its arguments, its number, its end.
    var process: any HostProcess { get }
    /// Signals.
    var signals: any HostSignals { get }
    /// Threads of the operating system.
    var threads: any HostThreads { get }
}

/// Where a program reads and writes if it opens nothing. A stream is nil where there is none, as in a process that was
/// started with its standard output closed; `sys.stdout` is None then.
package struct StandardStreams: Equatable, Sendable {
    package var input: Int32?
    package var output: Int32?
    package var error: Int32?

    package init(input: Int32? = 0, output: Int32? = 1, error: Int32? = 2) {
        self.input = input
        self.output = output
        self.error = error
    }
}
