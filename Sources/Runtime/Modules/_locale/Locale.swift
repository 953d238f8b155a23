// In CPython: setlocale of the C library

/// The locale of each category.
struct Locale {
    private(set) var bits: UInt64

    /// The numbers of the categories, as Linux has them.
    static var categories: [(StaticString, Int)] {
        [
            ("LC_CTYPE", 0), ("LC_TIME", 2), ("LC_COLLATE", 3), ("LC_MONETARY", 4), ("LC_MESSAGES", 5),
            ("LC_NUMERIC", 1), ("LC_ALL", all),
        ]
    }
    static var all: Int { 6 }

    /// Names that one and the same locale may be given by.
    private static var names: [String] { ["C", "C.UTF-8", "C.utf8", "C.UTF8"] }
    /// The categories in the order in which a name tells of all of them.
    private static var parts: [String] {
        [
            "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_PAPER", "LC_NAME",
            "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION",
        ]
    }

    /// The interpreter's. At the start the category of characters is that of the environment, or UTF-8 instead of "C".
    init(_ context: Context) {
        bits = context.modules.pointee.locale.names
        if bits == 0 {
            let number = Self.number(of: Self.environmentName(context, 0)) ?? 0
            bits = 1 << 63 | UInt64(number == 0 ? 1 : number)
            context.modules.pointee.locale.names = bits
        }
    }

    private func number(of category: Int) -> Int { Int(bits >> UInt64(category * 8) & 0x7F) }

    /// Whether characters are encoded in UTF-8.
    var isUTF8: Bool { number(of: 0) != 0 }

    private static func number(of name: String) -> Int? {
        name == "POSIX" ? 0 : names.firstIndex(of: name)
    }

    /// What the environment says of a category.
    private static func environmentName(_ context: Context, _ category: Int) -> String {
        for name in ["LC_ALL", category < parts.count ? parts[category] : "LANG", "LANG"] {
            if let value = try? context.resources.host.environment.value(of: Array(name.utf8)), !value.isEmpty {
                return String(decoding: value, as: UTF8.self)
            }
        }
        return "C"
    }

    /// The name of a category's locale, or of all.
    func name(of category: Int) -> String {
        if category < Self.all { return Self.names[number(of: category)] }
        let first = number(of: 0)
        if (1..<Self.all).allSatisfy({ number(of: $0) == first }) { return Self.names[first] }
        var text: [String] = []
        for (index, part) in Self.parts.enumerated() {
            text.append("\(part)=\(index < Self.all ? Self.names[number(of: index)] : "C")")
        }
        return text.joined(separator: ";")
    }

    private mutating func set(_ number: Int, for category: Int) {
        bits = bits & ~(0x7F << UInt64(category * 8)) | UInt64(number) << UInt64(category * 8)
    }

    /// Sets the locale of a category or of all; false if it is not known, and then nothing has changed.
    mutating func set(_ name: String, for category: Int, _ context: Context) -> Bool {
        let categories = category == Self.all ? 0..<Self.all : category..<category + 1
        if category == Self.all, name.contains(";") { return set(parts: name) }
        var numbers: [Int] = []
        for category in categories {
            guard let number = Self.number(of: name.isEmpty ? Self.environmentName(context, category) : name) else {
                return false
            }
            numbers.append(number)
        }
        for (category, number) in zip(categories, numbers) { set(number, for: category) }
        return true
    }

    /// Sets all categories by a name that tells of each.
    private mutating func set(parts text: String) -> Bool {
        var numbers = [Int?](repeating: nil, count: Self.parts.count)
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, let category = Self.parts.firstIndex(of: String(pair[0])),
                let number = Self.number(of: String(pair[1]))
            else { return false }
            numbers[category] = number
        }
        guard !numbers.contains(nil) else { return false }
        for category in 0..<Self.all { set(numbers[category] ?? 0, for: category) }
        return true
    }
}

/// What `nl_langinfo` knows in the locale "C".
enum LocaleInformation {
    struct Item {
        let name: StaticString
        let key: Int
        let text: StaticString
    }

    static var items: [Item] {
        days + months + [
            Item(name: "RADIXCHAR", key: 65536, text: "."), Item(name: "THOUSEP", key: 65537, text: ""),
            Item(name: "CRNCYSTR", key: 262159, text: "-"),
            Item(name: "D_T_FMT", key: 131112, text: "%a %b %e %H:%M:%S %Y"),
            Item(name: "D_FMT", key: 131113, text: "%m/%d/%y"), Item(name: "T_FMT", key: 131114, text: "%H:%M:%S"),
            Item(name: "AM_STR", key: 131110, text: "AM"), Item(name: "PM_STR", key: 131111, text: "PM"),
            Item(name: "CODESET", key: 14, text: "ANSI_X3.4-1968"),
            Item(name: "T_FMT_AMPM", key: 131115, text: "%I:%M:%S %p"), Item(name: "ERA", key: 131116, text: ""),
            Item(name: "ERA_D_FMT", key: 131118, text: ""), Item(name: "ERA_D_T_FMT", key: 131120, text: ""),
            Item(name: "ERA_T_FMT", key: 131121, text: ""), Item(name: "ALT_DIGITS", key: 131119, text: ""),
            Item(name: "YESEXPR", key: 327680, text: "^[yY]"), Item(name: "NOEXPR", key: 327681, text: "^[nN]"),
            Item(name: "_DATE_FMT", key: 131180, text: "%a %b %e %H:%M:%S %Z %Y"),
        ]
    }

    private static var days: [Item] {
        [
            Item(name: "DAY_1", key: 131079, text: "Sunday"),
            Item(name: "DAY_2", key: 131080, text: "Monday"),
            Item(name: "DAY_3", key: 131081, text: "Tuesday"),
            Item(name: "DAY_4", key: 131082, text: "Wednesday"),
            Item(name: "DAY_5", key: 131083, text: "Thursday"),
            Item(name: "DAY_6", key: 131084, text: "Friday"),
            Item(name: "DAY_7", key: 131085, text: "Saturday"),
            Item(name: "ABDAY_1", key: 131072, text: "Sun"),
            Item(name: "ABDAY_2", key: 131073, text: "Mon"),
            Item(name: "ABDAY_3", key: 131074, text: "Tue"),
            Item(name: "ABDAY_4", key: 131075, text: "Wed"),
            Item(name: "ABDAY_5", key: 131076, text: "Thu"),
            Item(name: "ABDAY_6", key: 131077, text: "Fri"),
            Item(name: "ABDAY_7", key: 131078, text: "Sat"),
        ]
    }

    private static var months: [Item] {
        [
            Item(name: "MON_1", key: 131098, text: "January"),
            Item(name: "MON_2", key: 131099, text: "February"),
            Item(name: "MON_3", key: 131100, text: "March"),
            Item(name: "MON_4", key: 131101, text: "April"),
            Item(name: "MON_5", key: 131102, text: "May"),
            Item(name: "MON_6", key: 131103, text: "June"),
            Item(name: "MON_7", key: 131104, text: "July"),
            Item(name: "MON_8", key: 131105, text: "August"),
            Item(name: "MON_9", key: 131106, text: "September"),
            Item(name: "MON_10", key: 131107, text: "October"),
            Item(name: "MON_11", key: 131108, text: "November"),
            Item(name: "MON_12", key: 131109, text: "December"),
            Item(name: "ABMON_1", key: 131086, text: "Jan"),
            Item(name: "ABMON_2", key: 131087, text: "Feb"),
            Item(name: "ABMON_3", key: 131088, text: "Mar"),
            Item(name: "ABMON_4", key: 131089, text: "Apr"),
            Item(name: "ABMON_5", key: 131090, text: "May"),
            Item(name: "ABMON_6", key: 131091, text: "Jun"),
            Item(name: "ABMON_7", key: 131092, text: "Jul"),
            Item(name: "ABMON_8", key: 131093, text: "Aug"),
            Item(name: "ABMON_9", key: 131094, text: "Sep"),
            Item(name: "ABMON_10", key: 131095, text: "Oct"),
            Item(name: "ABMON_11", key: 131096, text: "Nov"),
            Item(name: "ABMON_12", key: 131097, text: "Dec"),
        ]
    }
}
