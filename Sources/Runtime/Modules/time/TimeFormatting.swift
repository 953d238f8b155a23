// In CPython: Modules/timemodule.c (time_strftime, asctime), and what the C library makes of a format

/// Writes dates by a format of C's `strftime` as Linux's C library understands it in the locale "C".
struct TimeFormatter {
    let fields: TimeFields
    /// What `%Z` shows of a time without a zone's name, for standard and summer time.
    let zoneNames: ([UInt8], [UInt8])
    /// Seconds since 1970, for `%s`.
    let timestamp: () -> Int64
    /// No more bytes than this are made.
    let limit: Int
    private(set) var output: [UInt8] = []

    // Of the conversion at work.
    private var padding: UInt8 = 0
    private var isUppercase = false
    private var changesCase = false
    private var width = 0

    init(_ fields: TimeFields, zoneNames: ([UInt8], [UInt8]), limit: Int, timestamp: @escaping () -> Int64) {
        self.fields = fields
        self.zoneNames = zoneNames
        self.limit = limit
        self.timestamp = timestamp
    }

    static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Writes by a format. False: there is more than the limit allows.
    mutating func write(_ format: [UInt8]) -> Bool {
        var position = 0
        while position < format.count {
            if output.count >= limit { return false }
            if format[position] != UInt8(ascii: "%") {
                output.append(format[position])
                position += 1
                continue
            }
            let start = position
            position += 1
            padding = 0
            isUppercase = false
            changesCase = false
            width = 0
            flags: while position < format.count {
                switch format[position] {
                case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "0"): padding = format[position]
                case UInt8(ascii: "^"): isUppercase = true
                case UInt8(ascii: "#"): changesCase = true
                default: break flags
                }
                position += 1
            }
            while position < format.count, (0x30...0x39).contains(format[position]) {
                width = min(width * 10 + Int(format[position] - 0x30), Int(Int32.max))
                position += 1
            }
            var modifier: UInt8 = 0
            if position < format.count, format[position] == 0x45 || format[position] == 0x4F {
                modifier = format[position]
                position += 1
            }
            if position == format.count || !convert(format[position], modifier) {
                let end = min(position + 1, format.count)
                add(Array(format[start..<end]))
            }
            position += 1
        }
        return output.count < limit
    }

    /// Appends, with spaces or zeros in front up to the width.
    private mutating func add(_ text: [UInt8], lowercase: Bool = false) {
        if width > text.count {
            let missing = min(width - text.count, max(0, limit - output.count))
            output += [UInt8](repeating: padding == UInt8(ascii: "0") ? 0x30 : 0x20, count: missing)
        }
        for byte in text {
            if lowercase {
                output.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
            } else if isUppercase {
                output.append((0x61...0x7A).contains(byte) ? byte - 32 : byte)
            } else {
                output.append(byte)
            }
        }
    }

    private mutating func add(_ text: String, lowercase: Bool = false) { add(Array(text.utf8), lowercase: lowercase) }

    private mutating func add(number: Int, digits: Int) {
        let least = min(max(digits, width), max(0, limit - output.count) + 32)
        var text = String(number.magnitude)
        if padding == UInt8(ascii: "-") {
            add((number < 0 ? "-" : "") + text)
        } else if padding == UInt8(ascii: "_") {
            text = (number < 0 ? "-" : "") + text
            if text.utf8.count < least { text = String(repeating: " ", count: least - text.utf8.count) + text }
            add(text)
        } else {
            let zeros = least - text.utf8.count - (number < 0 ? 1 : 0)
            add((number < 0 ? "-" : "") + (zeros > 0 ? String(repeating: "0", count: zeros) : "") + text)
        }
    }

    /// A number that has a space in front where others have a zero.
    private mutating func add(spacePadded number: Int) {
        if padding != UInt8(ascii: "0"), padding != UInt8(ascii: "-") { padding = UInt8(ascii: "_") }
        add(number: number, digits: 2)
    }

    /// Writes by another format, as one text.
    private mutating func add(format: String) {
        var inner = TimeFormatter(fields, zoneNames: zoneNames, limit: limit, timestamp: timestamp)
        _ = inner.write(Array(format.utf8))
        add(inner.output)
    }

    /// The year that the week of ISO 8601 belongs to, and its number.
    private var isoWeek: (year: Int, week: Int) {
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        var year = fields.year
        var days = isoDays(fields.dayOfYear)
        if days < 0 {
            year -= 1
            days = isoDays(fields.dayOfYear + (isLeap(year) ? 366 : 365))
        } else {
            let next = isoDays(fields.dayOfYear - (isLeap(year) ? 366 : 365))
            if next >= 0 {
                year += 1
                days = next
            }
        }
        return (year, days / 7 + 1)
    }

    /// Days from the Monday of the first week of the year.
    private func isoDays(_ dayOfYear: Int) -> Int {
        dayOfYear - (dayOfYear - fields.weekday + 382) % 7 + 4 - 1
    }

    /// Writes one conversion; false if there is no such.
    private mutating func convert(_ letter: UInt8, _ modifier: UInt8) -> Bool {
        let (isE, isO) = (modifier == UInt8(ascii: "E"), modifier == UInt8(ascii: "O"))
        let hour12 = fields.hour % 12 == 0 ? 12 : fields.hour % 12
        switch Unicode.Scalar(letter) {
        case "a" where modifier == 0:
            if changesCase { isUppercase = true }
            add(String(Self.weekdays[fields.weekday % 7].prefix(3)))
        case "A" where modifier == 0:
            if changesCase { isUppercase = true }
            add(Self.weekdays[fields.weekday % 7])
        case "b" where !isE, "h" where !isE:
            if changesCase { isUppercase = true }
            add(String(Self.months[fields.month % 12].prefix(3)))
        case "B" where !isE:
            if changesCase { isUppercase = true }
            add(Self.months[fields.month % 12])
        case "c" where !isO: add(format: "%a %b %e %H:%M:%S %Y")
        case "C": add(number: (fields.year - (fields.year % 100 + 100) % 100) / 100, digits: 1)
        case "d" where !isE: add(number: fields.day, digits: 2)
        case "D" where modifier == 0: add(format: "%m/%d/%y")
        case "e" where !isE: add(spacePadded: fields.day)
        case "F" where modifier == 0: add(format: "%Y-%m-%d")
        case "g" where !isE: add(number: (isoWeek.year % 100 + 100) % 100, digits: 2)
        case "G" where !isE: add(number: isoWeek.year, digits: 1)
        case "H" where !isE: add(number: fields.hour, digits: 2)
        case "I" where !isE: add(number: hour12, digits: 2)
        case "j" where !isE: add(number: fields.dayOfYear + 1, digits: 3)
        case "k" where !isE: add(spacePadded: fields.hour)
        case "l" where !isE: add(spacePadded: hour12)
        case "m" where !isE: add(number: fields.month + 1, digits: 2)
        case "M" where !isE: add(number: fields.minute, digits: 2)
        case "n": add("\n")
        case "t": add("\t")
        case "%": add("%")
        case "p": add(fields.hour > 11 ? "PM" : "AM", lowercase: changesCase)
        case "P": add(fields.hour > 11 ? "pm" : "am", lowercase: true)
        case "r": add(format: "%I:%M:%S %p")
        case "R": add(format: "%H:%M")
        case "s": add(number: Int(timestamp()), digits: 1)
        case "S" where !isE: add(number: fields.second, digits: 2)
        case "T": add(format: "%H:%M:%S")
        case "u": add(number: (fields.weekday + 6) % 7 + 1, digits: 1)
        case "U" where !isE: add(number: (fields.dayOfYear - fields.weekday + 7) / 7, digits: 2)
        case "V" where !isE: add(number: isoWeek.week, digits: 2)
        case "w" where !isE: add(number: fields.weekday, digits: 1)
        case "W" where !isE: add(number: (fields.dayOfYear - (fields.weekday + 6) % 7 + 7) / 7, digits: 2)
        case "x" where !isO: add(format: "%m/%d/%y")
        case "X" where !isO: add(format: "%H:%M:%S")
        case "y": add(number: (fields.year % 100 + 100) % 100, digits: 2)
        case "Y" where !isO: add(number: fields.year, digits: 1)
        case "z":
            if fields.isSummerTime < 0 { break }
            let minutes = fields.offset / 60
            add(fields.offset < 0 ? "-" : "+")
            add(number: abs(minutes / 60) * 100 + abs(minutes % 60), digits: 4)
        case "Z":
            var name = fields.zoneName ?? []
            if name.isEmpty, fields.isSummerTime >= 0 {
                name = fields.isSummerTime == 0 ? zoneNames.0 : zoneNames.1
            }
            add(name, lowercase: changesCase)
        default: return false
        }
        return true
    }
}

extension TimeFields {
    /// `Sun Jun 20 23:21:05 1993`.
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = day < 10 ? "  \(day)" : " \(day)"
        let name = TimeFormatter.weekdays[weekday % 7].prefix(3)
        return
            "\(name) \(TimeFormatter.months[month % 12].prefix(3))\(date) \(two(hour)):\(two(minute)):\(two(second)) \(year)"
    }
}
