import TaipanHost
import Testing

/// Clocks, variables, randomness and processes, as far as all hosts agree.
@Suite struct ServiceTests {
    @Test(arguments: Sandbox.Kind.allCases) func clocksRun(kind: Sandbox.Kind) throws {
        let clock = try Sandbox(kind).host.clock
        for kind in ClockKind.allCases {
            let first = try clock.now(kind)
            #expect(try clock.now(kind) >= first)
            let facts = try clock.facts(of: kind)
            #expect(facts.isMonotonic == (kind != .wall) && facts.isAdjustable == (kind == .wall))
            #expect(facts.resolution > 0 && facts.resolution < 1)
        }
        let start = try clock.now(.monotonic)
        try clock.sleep(nanoseconds: 2_000_000)
        #expect(try clock.now(.monotonic) >= start + 2_000_000)
        expect(ErrorNumber.EINVAL) { try clock.sleep(nanoseconds: -1) }
    }

    /// The calendar in memory is the C library's.
    @Test(arguments: Sandbox.Kind.allCases) func calendarKnowsItsDates(kind: Sandbox.Kind) throws {
        let clock = try Sandbox(kind).host.clock
        func utc(_ seconds: Int64) throws -> [Int64] {
            let time = try clock.calendarTime(at: seconds, in: .utc)
            #expect(time.zoneName == Array("UTC".utf8) && time.offset == 0 && time.isSummerTime == 0)
            return [
                time.year, Int64(time.month), Int64(time.day), Int64(time.hour), Int64(time.minute),
                Int64(time.second), Int64(time.weekday), Int64(time.dayOfYear),
            ]
        }
        #expect(try utc(0) == [1970, 1, 1, 0, 0, 0, 3, 1])
        #expect(try utc(-1) == [1969, 12, 31, 23, 59, 59, 2, 365])
        #expect(try utc(951_782_400) == [2000, 2, 29, 0, 0, 0, 1, 60])
        #expect(try utc(1_000_000_000) == [2001, 9, 9, 1, 46, 40, 6, 252])
        #expect(try utc(4_107_542_400) == [2100, 3, 1, 0, 0, 0, 0, 60])
        #expect(try utc(-62_135_596_800) == [1, 1, 1, 0, 0, 0, 0, 1])
        #expect(try utc(-100_000_000_000) == [-1199, 2, 15, 14, 13, 20, 3, 46])
        #expect(try utc(67_768_036_191_676_799).first == 2_147_485_547)
        expect(ErrorNumber.EOVERFLOW) { try clock.calendarTime(at: 67_768_036_191_676_800, in: .utc) }
        expect(ErrorNumber.EOVERFLOW) { try clock.calendarTime(at: .max, in: .utc) }
        expect(ErrorNumber.EOVERFLOW) { try clock.calendarTime(at: .min, in: .utc) }
        expect(ErrorNumber.EOVERFLOW) { try clock.calendarTime(at: .max, in: .local) }
    }

    @Test func calendarsAgree() throws {
        let system = SystemClock()
        let memory = InMemoryClock()
        var generator = SystemRandomNumberGenerator()
        for round in 0..<20_000 {
            let reach: Int64 = round % 2 == 0 ? 10_000_000_000 : 60_000_000_000_000_000
            let seconds = Int64.random(in: -reach...reach, using: &generator)
            let time = try memory.calendarTime(at: seconds, in: .utc)
            var expected = try system.calendarTime(at: seconds, in: .utc)
            expected.zoneName = time.zoneName
            #expect(time == expected)
            #expect(try memory.seconds(atLocal: time) == seconds)
        }
    }

    @Test(arguments: Sandbox.Kind.allCases) func localTimeComesBack(kind: Sandbox.Kind) throws {
        let clock = try Sandbox(kind).host.clock
        try clock.reloadTimeZone()
        for seconds: Int64 in [0, 1_000_000_000, 1_600_000_000, -86_400, -1] {
            let time = try clock.calendarTime(at: seconds, in: .local)
            #expect(try clock.seconds(atLocal: time) == seconds)
        }
        var time = try clock.calendarTime(at: 1_000_000_000, in: .local)
        time.month += 12
        time.day -= 365
        #expect(try clock.seconds(atLocal: time) == 1_000_000_000)
        expect(ErrorNumber.EOVERFLOW) { try clock.seconds(atLocal: CalendarTime(year: .max, month: 1, day: 1)) }
        expect(ErrorNumber.EOVERFLOW) { try clock.seconds(atLocal: CalendarTime(year: .min, month: 1, day: 1)) }
        // Fields at their ends give some time or none, and nothing worse.
        for field: Int32 in [.min, .max] {
            _ = try? clock.seconds(
                atLocal: CalendarTime(
                    year: 1970, month: field, day: field, hour: field, minute: field, second: field, isSummerTime: 0))
        }
    }

    @Test(arguments: Sandbox.Kind.allCases) func variablesAreSet(kind: Sandbox.Kind) throws {
        let environment = try Sandbox(kind).host.environment
        let name = Array("TAIPAN_HOST_TEST_\(kind)".utf8)
        #expect(try environment.value(of: name) == nil)
        try environment.setValue([0x61, 0x3D, 0xFF], of: name)
        #expect(try environment.value(of: name) == [0x61, 0x3D, 0xFF])
        #expect(try environment.variables().contains(EnvironmentVariable(name: name, value: [0x61, 0x3D, 0xFF])))
        try environment.setValue([], of: name)
        #expect(try environment.value(of: name) == [])
        try environment.removeValue(of: name)
        try environment.removeValue(of: name)
        #expect(try environment.value(of: name) == nil)
        expect(ErrorNumber.EINVAL) { try environment.setValue([], of: []) }
        expect(ErrorNumber.EINVAL) { try environment.setValue([], of: Array("a=b".utf8)) }
        expect(ErrorNumber.EINVAL) { try environment.removeValue(of: []) }
        #expect(throws: HostError.embeddedNull) { try environment.setValue([0], of: name) }
        #expect(throws: HostError.embeddedNull) { try environment.setValue([], of: [0]) }
        #expect(throws: HostError.embeddedNull) { try environment.value(of: [0x61, 0]) }
    }

    @Test func variablesInMemoryAreLimited() throws {
        func variable(_ name: String, _ value: String) -> EnvironmentVariable {
            EnvironmentVariable(name: Array(name.utf8), value: Array(value.utf8))
        }
        let environment = InMemoryEnvironment([variable("B", "1"), variable("A", "2"), variable("=", "x")])
        #expect(try environment.variables() == [variable("B", "1"), variable("A", "2")])
        let large = [UInt8](repeating: 0x61, count: InMemoryEnvironment.capacity)
        expect(ErrorNumber.ENOMEM) { try environment.setValue(large, of: [0x43]) }
        try environment.setValue(Array(large.dropLast(5)), of: [0x43])
        try environment.setValue([], of: [0x43])
        try environment.setValue(Array(large.dropLast(6)), of: [0x44])
    }

    @Test(arguments: Sandbox.Kind.allCases) func entropyFillsTheBuffer(kind: Sandbox.Kind) throws {
        let entropy = try Sandbox(kind).host.entropy
        var bytes = [UInt8](repeating: 0, count: 10_000)
        try bytes.withUnsafeMutableBytes { try entropy.fill($0) }
        #expect(Set(bytes).count == 256)
        #expect(bytes.suffix(16) != [UInt8](repeating: 0, count: 16)[...])
        try entropy.fill(UnsafeMutableRawBufferPointer(start: nil, count: 0))
    }

    @Test(arguments: Sandbox.Kind.allCases) func theProcessIsKnown(kind: Sandbox.Kind) throws {
        let process = try Sandbox(kind).host.process
        #expect(try process.identity().process > 0)
        #expect(try !process.system().system.isEmpty)
        #expect(try (process.processorCount() ?? 1) > 0)
        let times = try process.times()
        #expect(times.user >= 0 && times.elapsed >= 0)
        _ = try process.arguments()
    }

    @Test func argumentsCanBeGiven() throws {
        #expect(try SystemHost(arguments: [[0xFF]]).process.arguments() == [[0xFF]])
        #expect(try !SystemHost().process.arguments().isEmpty)
    }
}
