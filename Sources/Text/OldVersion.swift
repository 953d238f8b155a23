// In CPython: the change records of Modules/unicodedata.c

/// What Unicode 3.2 said of code points, which IDNA is defined by (`unicodedata.ucd_3_2_0`).
package enum OldUnicodeDatabase {
    package static var version: String { "3.2.0" }

    /// What differs from the current version; 127 where nothing does.
    private struct Change {
        let category: Int
        let bidirectionalClass: Int
        let width: Int
        let mirrored: Int
        let decimal: Int
        let numeric: Int
    }

    private static func change(_ codePoint: UInt32) -> Change? {
        guard codePoint < 0x11_0000 else { return nil }
        let value = PackedTable(OldVersionTable.changeIndex)
            .valueIndex(codePoint, shift: OldVersionTable.changeShift)
        let number = PackedTable(OldVersionTable.changeValues).byte(value)
        if number == 0 { return nil }
        let records = PackedTable(OldVersionTable.records)
        let offset = number * 6
        return Change(
            category: records.byte(offset), bidirectionalClass: records.byte(offset + 1),
            width: records.byte(offset + 2), mirrored: records.byte(offset + 3), decimal: records.byte(offset + 4),
            numeric: records.byte(offset + 5))
    }

    /// Whether the code point was assigned later.
    package static func isLater(_ codePoint: UInt32) -> Bool {
        change(codePoint).map { $0.category == 0 } ?? false
    }

    package static func category(_ codePoint: UInt32) -> String {
        guard let change = change(codePoint), change.category != 127 else {
            return UnicodeDatabase.category(codePoint)
        }
        return UnicodeDatabase.text(GeneralPropertyTable.categories, change.category, width: 2)
    }

    package static func bidirectionalClass(_ codePoint: UInt32) -> String {
        guard let change = change(codePoint), change.bidirectionalClass != 127 else {
            return UnicodeDatabase.bidirectionalClass(codePoint)
        }
        return UnicodeDatabase.text(GeneralPropertyTable.bidirectionalClasses, change.bidirectionalClass, width: 3)
    }

    package static func eastAsianWidth(_ codePoint: UInt32) -> String {
        guard let change = change(codePoint), change.width != 127 else {
            return UnicodeDatabase.eastAsianWidth(codePoint)
        }
        return UnicodeDatabase.text(GeneralPropertyTable.widths, change.width, width: 2)
    }

    package static func isMirrored(_ codePoint: UInt32) -> Bool {
        guard let change = change(codePoint), change.mirrored != 127 else {
            return UnicodeDatabase.isMirrored(codePoint)
        }
        return change.mirrored != 0
    }

    package static func decimalValue(_ codePoint: UInt32) -> Int? {
        guard let change = change(codePoint), change.decimal != 127 else {
            return UnicodeDatabase.decimalValue(codePoint)
        }
        return change.decimal == 0 ? nil : change.decimal - 1
    }

    package static func numericValue(_ codePoint: UInt32) -> Double? {
        guard let change = change(codePoint), change.numeric != 127 else {
            return UnicodeDatabase.numericValue(codePoint)
        }
        return nil
    }

    package static func combiningClass(_ codePoint: UInt32) -> Int {
        isLater(codePoint) ? 0 : UnicodeDatabase.combiningClass(codePoint)
    }

    package static func name(of codePoint: UInt32) -> String? {
        isLater(codePoint) ? nil : UnicodeDatabase.name(of: codePoint)
    }

    /// The character of a name; names that are computed are known of later characters too. There are no aliases.
    package static func lookup(name: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard let codePoint = UnicodeDatabase.lookup(name: name, knowsAliases: false) else { return nil }
        return isLater(codePoint) && !UnicodeDatabase.hasComputedName(codePoint) ? nil : codePoint
    }

    /// What a code point decomposed to then, where that was corrected later.
    static func correctedDecomposition(_ codePoint: UInt32) -> UInt32? {
        let table = PackedTable(OldVersionTable.corrections)
        for number in 0..<OldVersionTable.correctionCount where table.triple(number * 6) == codePoint {
            return UInt32(table.triple(number * 6 + 3))
        }
        return nil
    }
}

extension PythonString {
    /// The string in a normalization form of Unicode 3.2.
    package func normalizedByOldVersion(_ form: NormalizationForm) -> PythonString {
        if isASCII { return self }
        var codePoints = Normalization.decompose(
            codePoints, isCompatibility: form.isCompatibility, isOldVersion: true)
        if form.composes { Normalization.compose(&codePoints) }
        return PythonString(codePoints: codePoints)
    }
}
