// In CPython: Modules/timemodule.c
import TaipanHost

/// The clocks of the module `time`, and sleeping.
extension TimeModule {
    static func addClocks(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("time", "!($module, /)", "Seconds since 1970, as a float.") { (c, _) throws(Raised) in
            try seconds(c, .wall)
        }
        add("time_ns", "!($module, /)", "Nanoseconds since 1970, as an int.") { (c, _) throws(Raised) in
            try nanoseconds(c, .wall)
        }
        add.raw("clock_gettime", "!($module, clock, /)", "Seconds that a clock of the system shows.") {
            (c, a) throws(Raised) in c.float(seconds(try readClock(c, a, "clock_gettime")))
        }
        add.raw("clock_gettime_ns", "!($module, clock, /)", "Nanoseconds that a clock of the system shows.") {
            (c, a) throws(Raised) in
            let time = try readClock(c, a, "clock_gettime_ns")
            return c.integer(Int(time.seconds &* 1_000_000_000 &+ time.nanoseconds))
        }
        add.raw("clock_settime", "!($module, clock, time, /)", "Sets a clock of the system to a count of seconds.") {
            (c, a) throws(Raised) in
            try c.parseCount(a, "clock_settime", 2, 2)
            let number = try c.parseInt32(a[0])
            return try setClock(c, number, c.nanoseconds(ofSeconds: a[1], .floor))
        }
        add.raw(
            "clock_settime_ns", "!($module, clock, time, /)", "Sets a clock of the system to a count of nanoseconds."
        ) { (c, a) throws(Raised) in
            try c.parseCount(a, "clock_settime_ns", 2, 2)
            let number = try c.parseInt32(a[0])
            guard c.type(of: a[1]).has(.integerSubclass) else {
                throw c.typeError("expect int, got \(c.typeName(of: a[1]))")
            }
            guard let time = c.machineInteger(a[1]) else {
                throw c.overflowError("timestamp too large to convert to C _PyTime_t")
            }
            return try setClock(c, number, Int64(time))
        }
        add.raw("clock_getres", "!($module, clock, /)", "The smallest step of a clock of the system, in seconds.") {
            (c, a) throws(Raised) in
            try c.parseCount(a, "clock_getres", 1, 1)
            let number = try c.parseInt32(a[0])
            do throws(HostError) {
                return c.float(seconds(try c.resources.host.clock.resolution(number: number)))
            } catch {
                throw c.osError(error)
            }
        }
        #if canImport(Glibc)
        add.raw("pthread_getcpuclockid", "!(thread_id)", "The number of the clock of a thread's processor time.") {
            (c, a) throws(Raised) in
            if a.hasKeywords { throw c.typeError("pthread_getcpuclockid() takes no keyword arguments") }
            try c.parseCount(a, "pthread_getcpuclockid", 1, 1)
            guard c.type(of: a[0]).has(.integerSubclass) else {
                throw c.typeError("pthread_getcpuclockid() argument 1 must be int, not \(c.argumentTypeName(a[0]))")
            }
            let thread = UInt64(bitPattern: Int64(c.machineInteger(a[0]) ?? 0))
            return c.integer(
                Int(try c.host { (host) throws(HostError) in try host.threads.processorClock(ofThread: thread) }))
        }
        #endif
        add("sleep", "!($module, seconds, /)", "Waits for a number of seconds, which may have a fraction.", sleep)
        add("monotonic", "!($module, /)", "Seconds of a clock that never goes backwards.") { (c, _) throws(Raised) in
            try seconds(c, .monotonic)
        }
        add("monotonic_ns", "!($module, /)", "Nanoseconds of a clock that never goes backwards.") {
            (c, _) throws(Raised) in try nanoseconds(c, .monotonic)
        }
        add("process_time", "!($module, /)", "Processor time of the process, in seconds.") { (c, _) throws(Raised) in
            try seconds(c, .process)
        }
        add("process_time_ns", "!($module, /)", "Processor time of the process, in nanoseconds.") {
            (c, _) throws(Raised) in try nanoseconds(c, .process)
        }
        add("thread_time", "!($module, /)", "Processor time of the thread, in seconds.") { (c, _) throws(Raised) in
            try seconds(c, .thread)
        }
        add("thread_time_ns", "!($module, /)", "Processor time of the thread, in nanoseconds.") {
            (c, _) throws(Raised) in try nanoseconds(c, .thread)
        }
        add("perf_counter", "!($module, /)", "Seconds of the clock for measuring.") { (c, _) throws(Raised) in
            try seconds(c, .performance)
        }
        add("perf_counter_ns", "!($module, /)", "Nanoseconds of the clock for measuring.") { (c, _) throws(Raised) in
            try nanoseconds(c, .performance)
        }
        add.raw("get_clock_info", "!($module, name, /)", "What is known of a clock.", clockInformation)
    }

    private static func read(_ context: Context, _ clock: ClockKind) throws(Raised) -> Int64 {
        do throws(HostError) {
            return try context.resources.host.clock.now(clock)
        } catch {
            throw context.osError(error)
        }
    }

    private static func seconds(_ context: Context, _ clock: ClockKind) throws(Raised) -> Value {
        context.seconds(ofNanoseconds: try read(context, clock))
    }

    private static func nanoseconds(_ context: Context, _ clock: ClockKind) throws(Raised) -> Value {
        context.integer(Int(try read(context, clock)))
    }

    private static func seconds(_ time: FileTime) -> Double {
        Double(time.seconds) + Double(time.nanoseconds) * 1e-9
    }

    private static func readClock(
        _ context: Context, _ arguments: Arguments, _ function: String
    ) throws(Raised) -> FileTime {
        try context.parseCount(arguments, function, 1, 1)
        let number = try context.parseInt32(arguments[0])
        do throws(HostError) {
            return try context.resources.host.clock.now(number: number)
        } catch {
            throw context.osError(error)
        }
    }

    private static func setClock(_ context: Context, _ number: Int32, _ time: Int64) throws(Raised) -> Value {
        do throws(HostError) {
            try context.resources.host.clock.set(number: number, to: FileTime(nanosecondsSinceEpoch: time))
        } catch {
            throw context.osError(error)
        }
        return .none
    }

    /// Waits; the handlers of signals that arrive run meanwhile, and what is left of the time is waited for afterwards.
    private static func sleep(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var remaining = try context.nanoseconds(ofSeconds: arguments[0], .away)
        if remaining < 0 { throw context.valueError("sleep length must be non-negative") }
        context.finalizeWhileWaiting(arguments, nanoseconds: remaining)
        // A signal that came before does not interrupt the sleep: its handler is called now.
        try context.safepoint()
        let clock = context.resources.host.clock
        let (deadline, overflow) = try read(context, .monotonic).addingReportingOverflow(remaining)
        while true {
            do throws(HostError) {
                let duration = remaining
                try context.blocking { () throws(HostError) in try clock.sleep(nanoseconds: duration) }
                return .none
            } catch {
                if error.errno != ErrorNumber.EINTR { throw context.osError(error) }
            }
            try context.safepoint()
            remaining = (overflow ? .max : deadline) - (try read(context, .monotonic))
            if remaining < 0 { return .none }
        }
    }

    private static func clockInformation(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.parseCount(arguments, "get_clock_info", 1, 1)
        let name = try context.parseString(arguments[0], "get_clock_info", 1)
        let kind: ClockKind
        switch name.text {
        case "time": kind = .wall
        case "monotonic": kind = .monotonic
        case "perf_counter": kind = .performance
        case "process_time": kind = .process
        case "thread_time": kind = .thread
        default: throw context.valueError("unknown clock")
        }
        let facts: ClockFacts
        do throws(HostError) {
            facts = try context.resources.host.clock.facts(of: kind)
        } catch {
            throw context.osError(error)
        }
        let fields = context.makeDict()
        func set(_ name: StaticString, _ value: Value) throws(Raised) {
            try context.set(fields, name: StringObject(context.intern(name)), value)
        }
        try set("implementation", context.string(facts.implementation))
        try set("monotonic", Value(facts.isMonotonic))
        try set("adjustable", Value(facts.isAdjustable))
        try set("resolution", context.float(facts.resolution))
        return try context.call(
            context.types.namespace.value, tuple: TupleObject(context.interpreter.pointee.emptyTuple),
            keywords: fields)
    }
}
