import TaipanText
import Testing

/// Every property of every code point against digests of what python3.8 says; `ReferenceTests` compares those with it
/// live.
@Suite struct UnicodeDatabaseTests {
    static let properties: [(name: String, value: @Sendable (UInt32) -> String)] = [
        ("isAlphabetic", { UnicodeDatabase.isAlphabetic($0) ? "1" : "0" }),
        ("isDecimal", { UnicodeDatabase.isDecimal($0) ? "1" : "0" }),
        ("isDigit", { UnicodeDatabase.isDigit($0) ? "1" : "0" }),
        ("isNumeric", { UnicodeDatabase.isNumeric($0) ? "1" : "0" }),
        ("isSpace", { UnicodeDatabase.isSpace($0) ? "1" : "0" }),
        ("isLowercase", { UnicodeDatabase.isLowercase($0) ? "1" : "0" }),
        ("isUppercase", { UnicodeDatabase.isUppercase($0) ? "1" : "0" }),
        ("isTitlecase", { UnicodeDatabase.isTitlecase($0) ? "1" : "0" }),
        ("isLineBreak", { UnicodeDatabase.isLineBreak($0) ? "1" : "0" }),
        ("isPrintable", { UnicodeDatabase.isPrintable($0) ? "1" : "0" }),
        ("isIdentifierStart", { UnicodeDatabase.isIdentifierStart($0) ? "1" : "0" }),
        ("isIdentifierContinue", { UnicodeDatabase.isIdentifierContinue($0) ? "1" : "0" }),
        ("isCased", { UnicodeDatabase.isCased($0) ? "1" : "0" }),
        ("isCaseIgnorable", { UnicodeDatabase.isCaseIgnorable($0) ? "1" : "0" }),
        ("category", { UnicodeDatabase.category($0) }),
        ("bidirectional", { UnicodeDatabase.bidirectionalClass($0) }),
        ("eastAsianWidth", { UnicodeDatabase.eastAsianWidth($0) }),
        ("isMirrored", { UnicodeDatabase.isMirrored($0) ? "1" : "0" }),
        ("combiningClass", { String(UnicodeDatabase.combiningClass($0)) }),
        ("decomposition", { decomposition($0) }),
        ("numeric", { numeric($0) }),
        ("uppercase", { codes($0, UnicodeDatabase.uppercaseMapping($0)) }),
        ("lowercase", { codes($0, UnicodeDatabase.lowercaseMapping($0)) }),
        ("titlecase", { codes($0, UnicodeDatabase.titlecaseMapping($0)) }),
        ("casefold", { codes($0, UnicodeDatabase.casefoldMapping($0)) }),
        ("simpleLowercase", { codes($0, [UnicodeDatabase.simpleLowercase($0)]) }),
        ("hasSimpleCase", { UnicodeDatabase.hasSimpleCase($0) ? "1" : "0" }),
        ("NFC", { codes($0, PythonString(codePoints: [$0]).normalized(.nfc).codePoints) }),
        ("NFD", { codes($0, PythonString(codePoints: [$0]).normalized(.nfd).codePoints) }),
        ("NFKC", { codes($0, PythonString(codePoints: [$0]).normalized(.nfkc).codePoints) }),
        ("NFKD", { codes($0, PythonString(codePoints: [$0]).normalized(.nfkd).codePoints) }),
        ("name", { UnicodeDatabase.name(of: $0) ?? "" }),
    ]

    /// What a code point becomes, in hexadecimal; nothing if it stays what it is.
    static func codes(_ codePoint: UInt32, _ mapped: some Sequence<UInt32>) -> String {
        if mapped.elementsEqual(CollectionOfOne(codePoint)) { return "" }
        return mapped.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    }

    /// As `unicodedata.decomposition` writes it.
    static func decomposition(_ codePoint: UInt32) -> String {
        guard let (tag, parts) = UnicodeDatabase.decomposition(codePoint) else { return "" }
        let texts = parts.map { part in
            let digits = String(part, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return (tag.isEmpty ? texts : ["<\(tag)>"] + texts).joined(separator: " ")
    }

    static func numeric(_ codePoint: UInt32) -> String {
        guard let (numerator, denominator) = UnicodeDatabase.numericFraction(codePoint) else { return "" }
        let kind: String
        if let decimal = UnicodeDatabase.decimalValue(codePoint) {
            kind = Int64(decimal) == numerator && UnicodeDatabase.digitValue(codePoint) == decimal ? "decimal" : "wrong"
        } else if let digit = UnicodeDatabase.digitValue(codePoint) {
            kind = Int64(digit) == numerator ? "digit" : "wrong"
        } else {
            kind = "numeric"
        }
        return "\(numerator)/\(denominator) \(kind)"
    }

    @Test(arguments: properties.map(\.name))
    func everyCodePoint(property name: String) throws {
        let value = try #require(Self.properties.first { $0.name == name }?.value)
        var checksum = Checksum()
        for codePoint in UInt32(0)..<0x11_0000 {
            var text = value(codePoint)
            text.append("\n")
            checksum.update(text.utf8)
        }
        #expect(checksum.value == unicodePropertyDigests[name])
    }

    @Test func coversEveryDigest() {
        #expect(Set(Self.properties.map(\.name)) == Set(unicodePropertyDigests.keys))
    }

    @Test(arguments: [0x11_0000, 0x1234_5678, UInt32.max])
    func aboveUnicode(codePoint: UInt32) {
        #expect(!UnicodeDatabase.isPrintable(codePoint))
        #expect(!UnicodeDatabase.isIdentifierContinue(codePoint))
        #expect(UnicodeDatabase.category(codePoint) == "Cn")
        #expect(UnicodeDatabase.combiningClass(codePoint) == 0)
        #expect(UnicodeDatabase.decomposition(codePoint) == nil)
        #expect(UnicodeDatabase.numericValue(codePoint) == nil)
        #expect(Array(UnicodeDatabase.uppercaseMapping(codePoint)) == [codePoint])
        #expect(UnicodeDatabase.name(of: codePoint) == nil)
    }

    @Test func namesFindTheirCharacters() {
        var count = 0
        var lost: [String] = []
        for codePoint in UInt32(0)..<0x11_0000 {
            guard let name = UnicodeDatabase.name(of: codePoint) else { continue }
            count += 1
            // Computed names are known in upper case only.
            let isComputed = name.hasPrefix("CJK UNIFIED IDEOGRAPH-") || name.hasPrefix("HANGUL SYLLABLE ")
            if lookup(name) != codePoint || !isComputed && lookup(name.lowercased()) != codePoint { lost.append(name) }
        }
        #expect(lost == [])
        #expect(count == 131_808)
    }

    @Test(
        arguments: [
            ("NUL", 0), ("null", 0), ("line feed", 0x0A), ("BELL", 0x1F514), ("BEL", 7),
            ("CJK UNIFIED IDEOGRAPH-04E00", 0x4E00),
            ("HANGUL SYLLABLE A", 0xC544), ("cjk compatibility ideograph-f900", 0xF900),
        ] as [(String, UInt32)])
    func findsByName(name: String, codePoint: UInt32) {
        #expect(lookup(name) == codePoint)
    }

    @Test(arguments: [
        "", " ", "A", "LATIN SMALL LETTER", "LATIN SMALL LETTER A ", " LATIN SMALL LETTER A",
        "cjk unified ideograph-4e00",
        "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-", "CJK UNIFIED IDEOGRAPH-110000", "HANGUL SYLLABLE ",
        "HANGUL SYLLABLE Ga", "HANGUL SYLLABLE GAX", "TANGUT IDEOGRAPH-17000", "KATAKANA LETTER AINU P", "é",
    ])
    func doesNotFind(name: String) {
        #expect(lookup(name) == nil)
    }

    @Test func namedSequence() {
        let name = Array("katakana letter ainu p".utf8)
        #expect(name.withUnsafeBufferPointer { UnicodeDatabase.lookupSequence(name: $0) } == [0x31F7, 0x309A])
    }

    private func lookup(_ name: String) -> UInt32? {
        Array(name.utf8).withUnsafeBufferPointer { UnicodeDatabase.lookup(name: $0) }
    }

    @Test func fractions() {
        #expect(UnicodeDatabase.numericValue(0x2153) == 1.0 / 3.0)
        #expect(UnicodeDatabase.numericValue(0x0F33) == -0.5)
        #expect(UnicodeDatabase.numericValue(0x16B61) == 1_000_000_000_000)
    }
}

/// CRC-32 as zlib computes it.
struct Checksum {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 != 0 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    private var state = UInt32.max

    var value: UInt32 { ~state }

    mutating func update(_ bytes: some Sequence<UInt8>) {
        Self.table.withUnsafeBufferPointer { table in
            for byte in bytes { state = table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8 }
        }
    }
}
