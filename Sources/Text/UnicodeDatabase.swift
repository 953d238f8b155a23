// In CPython: Objects/unicodectype.c and Modules/unicodedata.c

/// What Unicode 12.1 says of code points, as CPython 3.8 sees it.
///
/// Every lookup takes any number; those above 0x10FFFF have the properties of an unassigned code point.
package enum UnicodeDatabase {
    /// `unicodedata.unidata_version`.
    package static var version: String { "12.1.0" }

    /// The flags of `CharacterType` for a code point.
    // Not inlined: the tables would be copied into every file that asks.
    @inline(never)
    static func characterType(_ codePoint: UInt32) -> CharacterType {
        guard codePoint < 0x11_0000 else { return [] }
        let value = PackedTable(CharacterTypeTable.typeIndex)
            .valueIndex(codePoint, shift: CharacterTypeTable.typeShift)
        let record = PackedTable(CharacterTypeTable.typeValues).byte(value)
        return CharacterType(
            rawValue: UInt16(truncatingIfNeeded: PackedTable(CharacterTypeTable.records).pair(record &* 2)))
    }

    /// `str.isalpha` of the character.
    package static func isAlphabetic(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .alphabetic)
    }

    /// `str.isdecimal` of the character.
    package static func isDecimal(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .decimal)
    }

    /// `str.isdigit` of the character.
    package static func isDigit(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .digit)
    }

    /// `str.isnumeric` of the character.
    package static func isNumeric(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .numeric)
    }

    /// `str.isalnum` of the character.
    package static func isAlphanumeric(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: [.alphabetic, .decimal, .digit, .numeric])
    }

    /// `str.isspace` of the character.
    package static func isSpace(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .space)
    }

    /// `str.islower` of the character.
    package static func isLowercase(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .lowercase)
    }

    /// `str.isupper` of the character.
    package static func isUppercase(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .uppercase)
    }

    /// Whether the character is a titlecase letter such as U+01C5 (category Lt).
    package static func isTitlecase(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .titlecase)
    }

    /// Whether `str.splitlines` splits after the character.
    package static func isLineBreak(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .lineBreak)
    }

    /// `str.isprintable` of the character, which is whether `repr` leaves it as it is.
    package static func isPrintable(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .printable)
    }

    /// Whether an identifier may start with the character: XID_Start or the underscore, as `str.isidentifier` sees it.
    package static func isIdentifierStart(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .identifierStart)
    }

    /// Whether an identifier may go on with the character: XID_Continue, as `str.isidentifier` sees it.
    package static func isIdentifierContinue(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .identifierContinue)
    }

    /// Whether the character has case, as `str.title` and the rule of final sigma see it.
    package static func isCased(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .cased)
    }

    /// Whether the rule of final sigma looks through the character.
    package static func isCaseIgnorable(_ codePoint: UInt32) -> Bool {
        !characterType(codePoint).isDisjoint(with: .caseIgnorable)
    }
}

/// The binary properties of a code point, in the order in which the generator numbers them.
struct CharacterType: OptionSet {
    let rawValue: UInt16

    static var alphabetic: CharacterType { CharacterType(rawValue: 1 << 0) }
    static var decimal: CharacterType { CharacterType(rawValue: 1 << 1) }
    static var digit: CharacterType { CharacterType(rawValue: 1 << 2) }
    static var numeric: CharacterType { CharacterType(rawValue: 1 << 3) }
    static var space: CharacterType { CharacterType(rawValue: 1 << 4) }
    static var lowercase: CharacterType { CharacterType(rawValue: 1 << 5) }
    static var uppercase: CharacterType { CharacterType(rawValue: 1 << 6) }
    static var titlecase: CharacterType { CharacterType(rawValue: 1 << 7) }
    static var lineBreak: CharacterType { CharacterType(rawValue: 1 << 8) }
    static var printable: CharacterType { CharacterType(rawValue: 1 << 9) }
    static var identifierStart: CharacterType { CharacterType(rawValue: 1 << 10) }
    static var identifierContinue: CharacterType { CharacterType(rawValue: 1 << 11) }
    static var cased: CharacterType { CharacterType(rawValue: 1 << 12) }
    static var caseIgnorable: CharacterType { CharacterType(rawValue: 1 << 13) }
}
