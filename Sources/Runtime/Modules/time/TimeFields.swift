// In CPython: Modules/timemodule.c (struct tm)
import TaipanHost

/// A date and time of day as C's calendar has them.
struct TimeFields {
    /// All of the year: 2024.
    var year = 1900
    /// 0 through 11.
    var month = 0
    var day = 0
    var hour = 0
    var minute = 0
    var second = 0
    /// 0 is Sunday.
    var weekday = 0
    /// 0 through 365.
    var dayOfYear = 0
    var isSummerTime = 0
    var offset = 0
    /// The zone's name, if that is known.
    var zoneName: [UInt8]?

    init() {}

    init(_ time: CalendarTime) {
        year = Int(time.year)
        month = Int(time.month) - 1
        day = Int(time.day)
        hour = Int(time.hour)
        minute = Int(time.minute)
        second = Int(time.second)
        weekday = (Int(time.weekday) + 1) % 7
        dayOfYear = Int(time.dayOfYear) - 1
        isSummerTime = Int(time.isSummerTime)
        offset = Int(time.offset)
        zoneName = time.zoneName
    }

    /// For `mktime`; fields may lie outside of their usual ranges.
    var calendarTime: CalendarTime {
        CalendarTime(
            year: Int64(year), month: Int32(truncatingIfNeeded: month &+ 1), day: Int32(truncatingIfNeeded: day),
            hour: Int32(truncatingIfNeeded: hour), minute: Int32(truncatingIfNeeded: minute),
            second: Int32(truncatingIfNeeded: second), isSummerTime: Int32(truncatingIfNeeded: isSummerTime))
    }
}

extension Context {
    /// The fields of a tuple of nine ints or of a `struct_time`.
    func timeFields(_ value: Value, _ function: String) throws(Raised) -> TimeFields {
        guard type(of: value).has(.tupleSubclass) else { throw typeError("Tuple or struct_time argument required") }
        let tuple = TupleObject(value)
        guard tuple.count == 9 else { throw typeError("\(function)(): illegal time tuple argument") }
        var fields = TimeFields()
        func number(_ index: Int) throws(Raised) -> Int { Int(try parseInt32(tuple[index])) }
        fields.year = try number(0)
        fields.month = try number(1) - 1
        fields.day = try number(2)
        fields.hour = try number(3)
        fields.minute = try number(4)
        fields.second = try number(5)
        fields.weekday = (try number(6) + 1) % 7
        fields.dayOfYear = try number(7) - 1
        fields.isSummerTime = try number(8)
        if fields.year < Int(Int32.min) + 1900 { throw overflowError("year out of range") }
        if let structure = modules.pointee.time.structure, value.isExactly(structure) {
            let zone = StructSequence.item(value, 9)
            if !zone.isNone {
                guard type(of: zone).has(.stringSubclass) else {
                    throw typeError("bad argument type for built-in operation")
                }
                let name = try encode(StringObject(zone), .utf8, errors: .unbound)
                fields.zoneName = Array(
                    UnsafeBufferPointer(start: BytesObject(name).bytes, count: BytesObject(name).count))
            }
            let offset = StructSequence.item(value, 10)
            if !offset.isNone {
                guard let seconds = machineInteger(try integerArgument(offset)) else {
                    throw overflowError("Python int too large to convert to C long")
                }
                fields.offset = seconds
            }
        }
        return fields
    }

    /// Puts right what Python allows, and raises for what is out of range.
    func checkTimeFields(_ fields: inout TimeFields) throws(Raised) {
        if fields.month == -1 { fields.month = 0 }
        if !(0...11).contains(fields.month) { throw valueError("month out of range") }
        if fields.day == 0 { fields.day = 1 }
        if !(0...31).contains(fields.day) { throw valueError("day of month out of range") }
        if !(0...23).contains(fields.hour) { throw valueError("hour out of range") }
        if !(0...59).contains(fields.minute) { throw valueError("minute out of range") }
        if !(0...61).contains(fields.second) { throw valueError("seconds out of range") }
        if fields.weekday < 0 { throw valueError("day of week out of range") }
        if fields.dayOfYear == -1 { fields.dayOfYear = 0 }
        if !(0...365).contains(fields.dayOfYear) { throw valueError("day of year out of range") }
    }

    /// A `struct_time` of a host's date.
    func makeTimeStructure(_ time: CalendarTime) throws(Raised) -> Value {
        guard let structure = modules.pointee.time.structure else { return .none }
        func number(_ number: Int32) -> Value { integer(Int(number)) }
        return try StructSequence.make(
            self, structure,
            [
                integer(Int(time.year)), number(time.month), number(time.day), number(time.hour), number(time.minute),
                number(time.second), number(time.weekday), number(time.dayOfYear), number(time.isSummerTime),
                string(fileSystemBytes: time.zoneName), number(time.offset),
            ])
    }
}
