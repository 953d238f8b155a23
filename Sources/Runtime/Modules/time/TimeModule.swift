// In CPython: Modules/timemodule.c
import TaipanHost

/// What the module keeps.
struct TimeState: BitwiseCopyable {
    /// The type `struct_time`.
    var structure: TypeObject?
    var module: ModuleObject?
}

/// The module `time`.
enum TimeModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("time", "Clocks, dates, and the time zone.")
        addClocks(context, module)
        addCalendar(context, module)
        context.modules.pointee.time.module = module
        try setTimeZone(context, module)
        for (name, number) in ClockNumber.names { try context.add(to: module, name, context.integer(Int(number))) }
        let structure = try StructSequence.makeType(
            context, "struct_time", module: "time", "A date and time of day, as a tuple with names.",
            fields: [
                "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
                "tm_zone", "tm_gmtoff",
            ], visibleCount: 9)
        context.modules.pointee.time.structure = structure
        try context.add(to: module, "_STRUCT_TM_ITEMS", context.integer(11))
        try context.add(to: module, "struct_time", structure.value)
        return module
    }

    /// The time zone's offsets and names, found out by asking for a day in winter and one in summer.
    static func setTimeZone(_ context: Context, _ module: ModuleObject) throws(Raised) {
        let clock = context.resources.host.clock
        let year: Int64 = (365 * 24 + 6) * 3600
        var winter = CalendarTime(year: 1970, month: 1, day: 1, zoneName: Array("UTC".utf8))
        var summer = winter
        // A host without clocks is in UTC.
        do throws(HostError) {
            let begin = try clock.now(.wall) / 1_000_000_000 / year * year
            winter = try clock.calendarTime(at: begin, in: .local)
            summer = try clock.calendarTime(at: begin + year / 2, in: .local)
        } catch {}
        // South of the equator the first half of the year has the summer.
        let (standard, daylight) = winter.offset > summer.offset ? (summer, winter) : (winter, summer)
        try context.add(to: module, "timezone", context.integer(-Int(standard.offset)))
        try context.add(to: module, "altzone", context.integer(-Int(daylight.offset)))
        try context.add(to: module, "daylight", context.integer(winter.offset == summer.offset ? 0 : 1))
        try context.add(
            to: module, "tzname",
            context.tuple(
                context.string(fileSystemBytes: standard.zoneName), context.string(fileSystemBytes: daylight.zoneName)))
    }

    // MARK: Dates

    private static func addCalendar(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("gmtime", "!($module, seconds, /)", "The date and time in UTC, as a struct_time.") {
            (context, arguments) throws(Raised) in
            try context.makeTimeStructure(date(context, arguments, "gmtime", .utc))
        }
        add.raw("localtime", "!($module, seconds, /)", "The local date and time, as a struct_time.") {
            (context, arguments) throws(Raised) in
            try context.makeTimeStructure(date(context, arguments, "localtime", .local))
        }
        add.raw("asctime", "!($module, tuple, /)", "A date as text, such as Sat Jun 06 16:26:11 1998.") {
            (context, arguments) throws(Raised) in
            try context.requireNoKeywords(arguments, "asctime")
            try context.requireCount(arguments, "asctime", 0, 1)
            var fields: TimeFields
            if arguments.count == 0 {
                fields = TimeFields(try now(context))
            } else {
                fields = try context.timeFields(arguments[0], "asctime")
                try context.checkTimeFields(&fields)
            }
            return context.string(fields.text)
        }
        add.raw("ctime", "!($module, seconds, /)", "The local date and time of a count of seconds, as text.") {
            (context, arguments) throws(Raised) in
            context.string(TimeFields(try date(context, arguments, "ctime", .local)).text)
        }
        add("mktime", "!($module, tuple, /)", "The seconds since 1970 of a local date and time.") {
            (context, arguments) throws(Raised) in
            let fields = try context.timeFields(arguments[0], "mktime")
            do throws(HostError) {
                return context.float(Double(try context.resources.host.clock.seconds(atLocal: fields.calendarTime)))
            } catch {
                guard error.errno == ErrorNumber.EOVERFLOW else { throw context.osError(error) }
                throw context.overflowError("mktime argument out of range")
            }
        }
        add.raw("strftime", "!($module, format, tuple, /)", "A date as text by a format.", format)
        add.raw("strptime", "!($module, string, format, /)", "The struct_time that a text says by a format.", parse)
        add("tzset", "!($module, /)", "Looks at the variable TZ again.") { (context, _) throws(Raised) in
            guard let module = context.modules.pointee.time.module else { return .none }
            do throws(HostError) {
                try context.resources.host.clock.reloadTimeZone()
            } catch {
                throw context.osError(error)
            }
            try setTimeZone(context, module)
            return .none
        }
    }

    /// The calendar's date at the optional argument.
    private static func date(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, _ zone: CalendarZone
    ) throws(Raised) -> CalendarTime {
        try context.requireParsedCount(arguments, function, 0, 1)
        if arguments.count == 0 || arguments[0].isNone { return try now(context, zone) }
        let seconds = try context.wholeSeconds(arguments[0])
        do throws(HostError) {
            return named(try context.resources.host.clock.calendarTime(at: seconds, in: zone), zone)
        } catch {
            throw context.osError(error)
        }
    }

    private static func now(_ context: Context, _ zone: CalendarZone = .local) throws(Raised) -> CalendarTime {
        let clock = context.resources.host.clock
        do throws(HostError) {
            let time = FileTime(nanosecondsSinceEpoch: try clock.now(.wall))
            return named(try clock.calendarTime(at: time.seconds, in: zone), zone)
        } catch {
            throw context.osError(error)
        }
    }

    /// On Linux the C library calls UTC by an older name.
    private static func named(_ time: CalendarTime, _ zone: CalendarZone) -> CalendarTime {
        #if canImport(Darwin)
        return time
        #else
        var time = time
        if zone == .utc { time.zoneName = Array("GMT".utf8) }
        return time
        #endif
    }

    private static func format(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "strftime", 1, 2)
        let format = try context.stringArgument(arguments[0], "strftime", 1)
        var fields: TimeFields
        if arguments.count == 1 {
            fields = TimeFields(try now(context))
        } else {
            fields = try context.timeFields(arguments[1], "strftime")
            try context.checkTimeFields(&fields)
        }
        fields.isSummerTime = max(-1, min(1, fields.isSummerTime))
        try context.rejectZeros(format)
        let bytes = try context.fileSystemBytes(format.value)
        // CPython gives up when a result is larger than this.
        var limit = 1024
        while limit < 256 * bytes.count { limit *= 2 }
        var names: ([UInt8], [UInt8]) = ([], [])
        if let module = context.modules.pointee.time.module {
            let zone = module.dictionary.get(name: context.intern("tzname"))
            if zone.isExactly(context.types.tuple), TupleObject(zone).count == 2,
                context.type(of: TupleObject(zone)[0]).has(.stringSubclass),
                context.type(of: TupleObject(zone)[1]).has(.stringSubclass)
            {
                names = (
                    try context.fileSystemBytes(TupleObject(zone)[0]), try context.fileSystemBytes(TupleObject(zone)[1])
                )
            }
        }
        let clock = context.resources.host.clock
        let time = fields.calendarTime
        var formatter = TimeFormatter(fields, zoneNames: names, limit: limit) {
            (try? clock.seconds(atLocal: time)) ?? -1
        }
        let isComplete = formatter.write(bytes)
        return context.string(fileSystemBytes: isComplete ? formatter.output : [])
    }

    private static func parse(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let module = try context.importModule(context.intern("_strptime"))
        let function = try context.getAttribute(module, context.intern("_strptime_time"))
        return try context.call(function, arguments)
    }
}
