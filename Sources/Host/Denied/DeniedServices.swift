/// No time.
package final class DeniedClock: HostClock {
    package init() {}

    package func now(_ clock: ClockKind) throws(HostError) -> Int64 { throw .notPermitted }
    package func facts(of clock: ClockKind) throws(HostError) -> ClockFacts { throw .notPermitted }
    package func now(number: Int32) throws(HostError) -> FileTime { throw .notPermitted }
    package func resolution(number: Int32) throws(HostError) -> FileTime { throw .notPermitted }
    package func set(number: Int32, to time: FileTime) throws(HostError) { throw .notPermitted }
    package func sleep(nanoseconds: Int64) throws(HostError) { throw .notPermitted }
    package func calendarTime(at seconds: Int64, in zone: CalendarZone) throws(HostError) -> CalendarTime {
        throw .notPermitted
    }
    package func seconds(atLocal time: CalendarTime) throws(HostError) -> Int64 { throw .notPermitted }
    package func reloadTimeZone() throws(HostError) { throw .notPermitted }
}

/// No variables, and none can be set.
package final class DeniedEnvironment: HostEnvironment {
    package init() {}

    package func variables() throws(HostError) -> [EnvironmentVariable] { [] }
    package func value(of name: [UInt8]) throws(HostError) -> [UInt8]? {
        if name.contains(0) { throw .embeddedNull }
        return nil
    }
    package func setValue(_ value: [UInt8], of name: [UInt8]) throws(HostError) { throw .notPermitted }
    package func removeValue(of name: [UInt8]) throws(HostError) { throw .notPermitted }
}

/// No random bytes.
package final class DeniedEntropy: HostEntropy {
    package init() {}

    package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(HostError) { throw .notPermitted }
}

/// No process.
package final class DeniedProcess: HostProcess {
    package init() {}

    package func arguments() throws(HostError) -> [[UInt8]] { [] }
    package func identity() throws(HostError) -> ProcessIdentity { throw .notPermitted }
    package func system() throws(HostError) -> SystemDescription { throw .notPermitted }
    package func processorCount() throws(HostError) -> Int? { throw .notPermitted }
    package func times() throws(HostError) -> ProcessTimes { throw .notPermitted }
    package func exit(status: Int32) throws(HostError) { throw .notPermitted }
}

/// No signals.
package final class DeniedSignals: HostSignals {
    package init() {}

    package func disposition(of signal: Int32) throws(HostError) -> SignalDisposition { throw .notPermitted }
    package func setDisposition(of signal: Int32, to disposition: SignalDisposition) throws(HostError) {
        throw .notPermitted
    }
    package func takePending() -> SignalSet { [] }
    package func send(_ signal: Int32, to process: Int32) throws(HostError) { throw .notPermitted }
    package func setAttention(_ attention: SignalAttention?) throws(HostError) {
        if attention != nil { throw .notPermitted }
    }
    package func setWakeupDescriptor(_ descriptor: Int32?) throws(HostError) -> Int32? {
        if descriptor != nil { throw .notPermitted }
        return nil
    }
    package func setTimer(_ number: Int32, to setting: TimerSetting) throws(HostError) -> TimerSetting {
        throw .notPermitted
    }
    package func timer(_ number: Int32) throws(HostError) -> TimerSetting { throw .notPermitted }
    package func pause() throws(HostError) { throw .notPermitted }
}

extension HostError {
    /// The answer of a host that does not grant what it was asked for.
    static var notPermitted: HostError { HostError(ErrorNumber.EPERM) }
    /// The same for a path.
    static var accessDenied: HostError { HostError(ErrorNumber.EACCES) }
}
