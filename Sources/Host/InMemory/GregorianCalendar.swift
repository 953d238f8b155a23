/// The Gregorian calendar in UTC, without leap seconds and in both directions without end.
///
/// Years are counted from March, so that the leap day is the last of its year and months have lengths that a line
/// through them gives; 400 such years have always 146,097 days.
enum GregorianCalendar {
    private static let secondsOfDay: Int64 = 86_400
    private static let daysOf400Years: Int64 = 146_097
    /// Days from 1 March of year 0 to 1 January 1970.
    private static let daysBefore1970: Int64 = 719_468

    private static func floorDivide(_ dividend: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    /// Days since 1970 of the first of a month, 0 through 11.
    private static func days(year: Int64, month: Int64) -> Int64 {
        let marchYear = month < 2 ? year - 1 : year
        let marchMonth = month < 2 ? month + 10 : month - 2
        let (era, yearOfEra) = floorDivide(marchYear, 400)
        let dayOfYear = (153 * marchMonth + 2) / 5
        return era * daysOf400Years + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysBefore1970
    }

    /// The date and time at a count of seconds since 1970. `EOVERFLOW` where C's calendar has no number for the year.
    static func time(at seconds: Int64) throws(HostError) -> CalendarTime {
        let (day, secondOfDay) = floorDivide(seconds, secondsOfDay)
        let (era, dayOfEra) = floorDivide(day + daysBefore1970, daysOf400Years)
        // The last day of an era, of a century and of four years would otherwise begin another.
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 2 : marchMonth - 10
        let year = era * 400 + yearOfEra + (month < 2 ? 1 : 0)
        if Int32(exactly: year - 1900) == nil { throw HostError(ErrorNumber.EOVERFLOW) }
        return CalendarTime(
            year: year, month: Int32(month + 1), day: Int32(dayOfYear - (153 * marchMonth + 2) / 5 + 1),
            hour: Int32(secondOfDay / 3600), minute: Int32(secondOfDay / 60 % 60), second: Int32(secondOfDay % 60),
            weekday: Int32(floorDivide(day + 3, 7).remainder), dayOfYear: Int32(day - days(year: year, month: 0) + 1),
            isSummerTime: 0, offset: 0, zoneName: Array("UTC".utf8))
    }

    /// The count of seconds at a date and time whose fields may lie outside of their usual ranges.
    static func seconds(at time: CalendarTime) throws(HostError) -> Int64 {
        let (base, overflow) = time.year.subtractingReportingOverflow(1900)
        guard !overflow, Int32(exactly: base) != nil else { throw HostError(ErrorNumber.EOVERFLOW) }
        let (years, month) = floorDivide(Int64(time.month) - 1, 12)
        let day = days(year: time.year + years, month: month) + Int64(time.day) - 1
        return day * secondsOfDay + Int64(time.hour) * 3600 + Int64(time.minute) * 60 + Int64(time.second)
    }
}
