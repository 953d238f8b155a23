// In CPython: Modules/posixmodule.c

/// When processes run, and what the system says of itself.
package protocol HostScheduling: AnyObject, Sendable {
    /// `getpriority`: `which` tells what `who` numbers.
    func priority(_ which: Int32, _ who: Int32) throws(HostError) -> Int32
    func setPriority(_ which: Int32, _ who: Int32, to priority: Int32) throws(HostError)
    /// Makes the process nicer, and returns how nice it is.
    func addNiceness(_ increment: Int32) throws(HostError) -> Int32
    /// Lets others run.
    func yieldProcessor() throws(HostError)
    /// The lowest and the highest priority of a way to schedule.
    func priorityRange(ofPolicy policy: Int32) throws(HostError) -> ClosedRange<Int32>
    func schedulingPolicy(of process: Int32) throws(HostError) -> Int32
    func schedulingPriority(of process: Int32) throws(HostError) -> Int32
    /// Nil leaves the policy as it is.
    func setScheduling(of process: Int32, policy: Int32?, priority: Int32) throws(HostError)
    /// How long a process runs until another has its turn.
    func roundRobinInterval(of process: Int32) throws(HostError) -> FileTime
    /// On which processors a process may run.
    func affinity(of process: Int32) throws(HostError) -> [Int]
    func setAffinity(of process: Int32, to processors: [Int]) throws(HostError)
    /// How many processes were running on average: in the last minute, five minutes, fifteen minutes.
    func loadAverage() throws(HostError) -> (Double, Double, Double)
    /// A limit or property of the system, nil if there is none of this number: `sysconf`.
    func configuration(_ name: Int32) throws(HostError) -> Int
    /// The same for texts: `confstr`.
    func configurationText(_ name: Int32) throws(HostError) -> [UInt8]?
}

extension HostScheduling {
    package func priority(_ which: Int32, _ who: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func setPriority(_ which: Int32, _ who: Int32, to priority: Int32) throws(HostError) { throw .notPermitted }
    package func addNiceness(_ increment: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func yieldProcessor() throws(HostError) {}
    package func priorityRange(ofPolicy policy: Int32) throws(HostError) -> ClosedRange<Int32> { throw .notPermitted }
    package func schedulingPolicy(of process: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func schedulingPriority(of process: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func setScheduling(of process: Int32, policy: Int32?, priority: Int32) throws(HostError) {
        throw .notPermitted
    }
    package func roundRobinInterval(of process: Int32) throws(HostError) -> FileTime { throw .notPermitted }
    package func affinity(of process: Int32) throws(HostError) -> [Int] { throw .notPermitted }
    package func setAffinity(of process: Int32, to processors: [Int]) throws(HostError) { throw .notPermitted }
    package func loadAverage() throws(HostError) -> (Double, Double, Double) { throw .notPermitted }
    package func configuration(_ name: Int32) throws(HostError) -> Int { throw .notPermitted }
    package func configurationText(_ name: Int32) throws(HostError) -> [UInt8]? { throw .notPermitted }
}
