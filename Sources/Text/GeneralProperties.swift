// In CPython: Modules/unicodedata.c

extension UnicodeDatabase {
    /// The general category, two letters such as `Lu` (`unicodedata.category`).
    package static func category(_ codePoint: UInt32) -> String {
        let number = Int(generalProperties(codePoint).category)
        return text(GeneralPropertyTable.categories, number, width: 2)
    }

    /// The bidirectional class, such as `AL`; empty if none is assigned (`unicodedata.bidirectional`).
    package static func bidirectionalClass(_ codePoint: UInt32) -> String {
        text(GeneralPropertyTable.bidirectionalClasses, Int(generalProperties(codePoint).bidirectionalClass), width: 3)
    }

    /// The East Asian width: `N`, `Na`, `A`, `H`, `W` or `F` (`unicodedata.east_asian_width`).
    package static func eastAsianWidth(_ codePoint: UInt32) -> String {
        text(GeneralPropertyTable.widths, Int(generalProperties(codePoint).width), width: 2)
    }

    /// Whether the character is mirrored in bidirectional text (`unicodedata.mirrored`).
    package static func isMirrored(_ codePoint: UInt32) -> Bool {
        generalProperties(codePoint).isMirrored
    }

    /// The numbers of a code point's general properties in the tables of their names.
    private struct GeneralProperties {
        var category: UInt8 = 0
        var bidirectionalClass: UInt8 = 0
        var width: UInt8 = 0
        var isMirrored = false
    }

    private static func generalProperties(_ codePoint: UInt32) -> GeneralProperties {
        guard codePoint < 0x11_0000 else { return GeneralProperties() }
        let value = PackedTable(GeneralPropertyTable.propertyIndex)
            .valueIndex(codePoint, shift: GeneralPropertyTable.propertyShift)
        let record = PackedTable(GeneralPropertyTable.propertyValues).pair(value &* 2) &* 4
        let records = PackedTable(GeneralPropertyTable.records)
        return GeneralProperties(
            category: UInt8(truncatingIfNeeded: records.byte(record)),
            bidirectionalClass: UInt8(truncatingIfNeeded: records.byte(record &+ 1)),
            width: UInt8(truncatingIfNeeded: records.byte(record &+ 2)),
            isMirrored: records.byte(record &+ 3) != 0)
    }

    static func text(_ table: StaticString, _ number: Int, width: Int) -> String {
        let start = table.utf8Start + number * width
        var length = width
        while length > 0, start[length - 1] == 0x20 { length -= 1 }
        return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }
}

// MARK: Numbers

extension UnicodeDatabase {
    /// The value of a decimal digit, 0 through 9 (`unicodedata.decimal`, and `int` of a string); nil for other
    /// characters.
    package static func decimalValue(_ codePoint: UInt32) -> Int? {
        if codePoint < 0x80 {
            let value = Int(codePoint) &- 0x30
            return value >= 0 && value <= 9 ? value : nil
        }
        let record = numericRecord(codePoint)
        return record >= 1 && record <= 10 ? record &- 1 : nil
    }

    /// The value of a digit such as `²`, 0 through 9 (`unicodedata.digit`); nil for other characters.
    package static func digitValue(_ codePoint: UInt32) -> Int? {
        let record = numericRecord(codePoint)
        return record >= 1 && record <= 20 ? (record &- 1) % 10 : nil
    }

    /// The value of a character such as `½` as an exact fraction, nil if it has none.
    package static func numericFraction(_ codePoint: UInt32) -> (numerator: Int64, denominator: Int64)? {
        let record = numericRecord(codePoint)
        guard record != 0 else { return nil }
        let table = PackedTable(NumericTable.fractions)
        let offset = record * 9
        let low = Int64(table.triple(offset + 1))
        let high = Int64(table.triple(offset + 4))
        let magnitude = high << 21 | low
        return (table.byte(offset) != 0 ? -magnitude : magnitude, Int64(table.pair(offset + 7)))
    }

    /// The value of a character such as `½` (`unicodedata.numeric`), nil if it has none.
    package static func numericValue(_ codePoint: UInt32) -> Double? {
        numericFraction(codePoint).map { Double($0.numerator) / Double($0.denominator) }
    }

    /// 0 for none, 1 through 10 for decimal digits, 11 through 20 for other digits, above for other numbers.
    @inline(never)
    private static func numericRecord(_ codePoint: UInt32) -> Int {
        guard codePoint < 0x11_0000 else { return 0 }
        let value = PackedTable(NumericTable.numberIndex).valueIndex(codePoint, shift: NumericTable.numberShift)
        return PackedTable(NumericTable.numberValues).pair(value &* 2)
    }
}
