// In CPython: Objects/unicodectype.c, and do_title and its neighbours in Objects/unicodeobject.c

/// What a character becomes in another case: one, two or three code points.
package struct CaseMapping: RandomAccessCollection, Sendable {
    private var first: UInt32
    private var second: UInt32 = 0
    private var third: UInt32 = 0
    package private(set) var count = 1

    fileprivate init(_ codePoint: UInt32) {
        first = codePoint
    }

    fileprivate init(_ table: PackedTable, _ offset: Int) {
        count = table.byte(offset)
        first = UInt32(table.triple(offset + 1))
        second = count > 1 ? UInt32(table.triple(offset + 4)) : 0
        third = count > 2 ? UInt32(table.triple(offset + 7)) : 0
    }

    /// The mapping of a character to itself or to any other one.
    package static func unchanged(_ codePoint: UInt32) -> CaseMapping { CaseMapping(codePoint) }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    package subscript(position: Int) -> UInt32 {
        position == 0 ? first : position == 1 ? second : third
    }
}

extension UnicodeDatabase {
    /// `str.upper` of the character.
    package static func uppercaseMapping(_ codePoint: UInt32) -> CaseMapping {
        caseMapping(codePoint, entry: 0)
    }

    /// `str.lower` of the character, standing alone: final sigma is a matter of the whole string.
    package static func lowercaseMapping(_ codePoint: UInt32) -> CaseMapping {
        caseMapping(codePoint, entry: 1)
    }

    /// `str.title` of the character.
    package static func titlecaseMapping(_ codePoint: UInt32) -> CaseMapping {
        caseMapping(codePoint, entry: 2)
    }

    /// `str.casefold` of the character.
    package static func casefoldMapping(_ codePoint: UInt32) -> CaseMapping {
        caseMapping(codePoint, entry: 3)
    }

    /// The one character that regular expressions take for the lower case (`_sre.unicode_tolower`).
    package static func simpleLowercase(_ codePoint: UInt32) -> UInt32 {
        caseMapping(codePoint, entry: 4)[0]
    }

    /// Whether a mapping to one character changes it, in lower or upper case (`_sre.unicode_iscased`).
    package static func hasSimpleCase(_ codePoint: UInt32) -> Bool {
        PackedTable(CaseTable.records).byte(caseRecord(codePoint) &+ 15) != 0
    }

    private static func caseMapping(_ codePoint: UInt32, entry: Int) -> CaseMapping {
        let value = PackedTable(CaseTable.records).triple(caseRecord(codePoint) &+ entry &* 3)
        if value >= 0x1F_0000 { return CaseMapping(PackedTable(CaseTable.special), value - 0x1F_0000) }
        return CaseMapping(UInt32(truncatingIfNeeded: Int(codePoint) &+ value &- 0x10_0000))
    }

    /// Where the record of a code point starts. Record 0 is that of characters without case.
    @inline(never)
    private static func caseRecord(_ codePoint: UInt32) -> Int {
        guard codePoint < 0x11_0000 else { return 0 }
        let value = PackedTable(CaseTable.caseIndex).valueIndex(codePoint, shift: CaseTable.caseShift)
        return PackedTable(CaseTable.caseValues).pair(value &* 2) &* 16
    }
}

extension PythonString {
    /// `str.upper`.
    package var uppercased: PythonString {
        mapped { _, codePoint in UnicodeDatabase.uppercaseMapping(codePoint) }
    }

    /// `str.casefold`.
    package var casefolded: PythonString {
        mapped { _, codePoint in UnicodeDatabase.casefoldMapping(codePoint) }
    }

    /// `str.lower`, final sigma included.
    package var lowercased: PythonString {
        mapped { context, codePoint in context.lowercase(codePoint) }
    }

    /// `str.capitalize`.
    package var capitalized: PythonString {
        mapped { context, codePoint in
            context.isFirst ? UnicodeDatabase.titlecaseMapping(codePoint) : context.lowercase(codePoint)
        }
    }

    /// `str.swapcase`.
    package var caseSwapped: PythonString {
        mapped { context, codePoint in
            if UnicodeDatabase.isUppercase(codePoint) { return context.lowercase(codePoint) }
            if UnicodeDatabase.isLowercase(codePoint) { return UnicodeDatabase.uppercaseMapping(codePoint) }
            return CaseMapping(codePoint)
        }
    }

    /// `str.title`.
    package var titlecased: PythonString {
        mapped { context, codePoint in
            context.followsCased ? context.lowercase(codePoint) : UnicodeDatabase.titlecaseMapping(codePoint)
        }
    }

    private func mapped(_ mapping: (CaseContext, UInt32) -> CaseMapping) -> PythonString {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var context = CaseContext(iterator: codePoints.makeIterator())
        while let codePoint = context.advance() {
            for mapped in mapping(context, codePoint) { appendUTF8(mapped, to: &result) }
        }
        return PythonString(uncheckedUTF8: result)
    }
}

/// What stands around the character that is being mapped.
private struct CaseContext {
    /// Reads what follows the character.
    private(set) var iterator: PythonString.CodePoints.Iterator
    /// Whether the character is the first of the string.
    private(set) var isFirst = true
    /// Whether the character before it has case.
    private(set) var followsCased = false
    /// Whether the last character before it that is not case-ignorable has case.
    private var followsWord = false
    private var current: UInt32?

    init(iterator: PythonString.CodePoints.Iterator) {
        self.iterator = iterator
    }

    mutating func advance() -> UInt32? {
        if let previous = current {
            isFirst = false
            let type = UnicodeDatabase.characterType(previous)
            followsCased = type.contains(.cased)
            if !type.contains(.caseIgnorable) { followsWord = followsCased }
        }
        current = iterator.next()
        return current
    }

    func lowercase(_ codePoint: UInt32) -> CaseMapping {
        guard codePoint == 0x3A3, followsWord, !precedesWord else { return UnicodeDatabase.lowercaseMapping(codePoint) }
        return CaseMapping(0x3C2)
    }

    /// Whether the next character that is not case-ignorable has case.
    private var precedesWord: Bool {
        var rest = iterator
        while let next = rest.next() {
            let type = UnicodeDatabase.characterType(next)
            if !type.contains(.caseIgnorable) { return type.contains(.cased) }
        }
        return false
    }
}
