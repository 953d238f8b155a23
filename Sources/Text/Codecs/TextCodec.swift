// In CPython: Lib/encodings/__init__.py, Python/codecs.c, and PyUnicode_Decode in Objects/unicodeobject.c

/// A codec between bytes and text.
package struct TextCodec: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case utf8
        case utf8Signature
        case ascii
        case latin1
        case utf16(ByteOrder)
        case utf32(ByteOrder)
        case utf7
        case unicodeEscape
        case rawUnicodeEscape
        /// The number of a table of one byte a character.
        case charmap(Int)
    }

    /// The order of the bytes of a unit; `.marked` by a byte order mark, little-endian without one.
    package enum ByteOrder: Hashable, Sendable {
        case marked
        case littleEndian
        case bigEndian
    }

    package let kind: Kind
    /// The name that the codec gives itself, such as `iso8859-1` (`codecs.lookup(…).name`).
    package let name: String

    package init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    package static var utf8: TextCodec { TextCodec(kind: .utf8, name: "utf-8") }
    package static var ascii: TextCodec { TextCodec(kind: .ascii, name: "ascii") }
    package static var latin1: TextCodec { TextCodec(kind: .latin1, name: "iso8859-1") }

    /// What a lookup by name finds.
    package enum Lookup: Hashable, Sendable {
        case text(TextCodec)
        /// A codec of CPython's between bytes and bytes or text and text, by the name it gives itself.
        case notText(String)
        /// A text encoding of CPython's that Taipan does not have yet, by the name it gives itself.
        case unsupported(String)
        case unknown
    }

    /// Looks a name up as `str.encode` and `bytes.decode` do: the common encodings by a shortcut that ignores what is
    /// not ASCII, others as `registered`.
    package static func lookup(_ name: String) -> Lookup {
        if let codec = common(name) { return .text(codec) }
        return registered(name)
    }

    /// Looks a name up as `codecs.lookup` does.
    package static func registered(_ name: String) -> Lookup {
        let normalized = normalize(name)
        var number: Int?
        if normalized.contains(0x2E) {
            // A name with a dot can be an alias, but never the name of a module.
            let underscored = normalized.map { $0 == 0x2E ? 0x5F : $0 }
            number = codecNumber(normalized, aliasesOnly: true) ?? codecNumber(underscored, aliasesOnly: true)
        } else {
            number = codecNumber(normalized, aliasesOnly: false)
        }
        guard let number else { return .unknown }
        let name = text(EncodingTable.codecNameOffsets, EncodingTable.codecNameText, number)
        let codecName = String(decoding: name, as: UTF8.self)
        let kind: Kind
        switch PackedTable(EncodingTable.codecKinds).pair(number * 2) {
        case 0: kind = .utf8
        case 1: kind = .utf8Signature
        case 2: kind = .ascii
        // Without a table, the codec `charmap` does what Latin-1 does.
        case 3, 11: kind = .latin1
        case 4: kind = .utf16(.marked)
        case 5: kind = .utf16(.littleEndian)
        case 6: kind = .utf16(.bigEndian)
        case 7: kind = .utf32(.marked)
        case 8: kind = .utf32(.littleEndian)
        case 9: kind = .utf32(.bigEndian)
        case 10: kind = .utf7
        case 12:
            switch codecName {
            case "unicode-escape": kind = .unicodeEscape
            case "raw-unicode-escape": kind = .rawUnicodeEscape
            default: return .unsupported(codecName)
            }
        case 13: return .notText(codecName)
        case let other: kind = .charmap(other - 14)
        }
        return .text(TextCodec(kind: kind, name: codecName))
    }

    /// The text of the `LookupError` for a name that no codec has.
    package static func unknownMessage(_ name: String) -> String {
        "unknown encoding: \(name)"
    }

    /// The text of the `LookupError` for a codec that does not convert between bytes and text; `alternative` is the
    /// function to use instead, such as `codecs.decode()`.
    package static func notTextMessage(_ name: String, alternative: String) -> String {
        "'\(name)' is not a text encoding; use \(alternative) to handle arbitrary codecs"
    }

    // MARK: Names

    /// As `encodings.normalize_encoding` on a name in lower case: runs of what is neither alphanumeric nor a dot become
    /// one underscore, none at either end.
    static func normalize(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        var isPending = false
        for scalar in name.unicodeScalars {
            guard UnicodeDatabase.isAlphanumeric(scalar.value) || scalar == "." else {
                isPending = true
                continue
            }
            if isPending, !result.isEmpty { result.append(0x5F) }
            isPending = false
            let isUpper = scalar >= "A" && scalar <= "Z"
            appendUTF8(isUpper ? scalar.value + 0x20 : scalar.value, to: &result)
        }
        return result
    }

    /// The encodings that CPython finds without a look into its registry, and under more names for that: letters
    /// outside ASCII count as punctuation here.
    package static func common(_ name: String) -> TextCodec? {
        var result: [UInt8] = []
        var isPending = false
        for byte in name.utf8 {
            let isAlphanumeric =
                byte >= 0x30 && byte <= 0x39 || byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A && byte < 0x80
            guard isAlphanumeric || byte == 0x2E else {
                isPending = true
                continue
            }
            if isPending, !result.isEmpty { result.append(0x5F) }
            isPending = false
            result.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
            if result.count > 10 { return nil }
        }
        switch String(decoding: result, as: UTF8.self) {
        case "utf8", "utf_8": return .utf8
        case "utf16", "utf_16": return TextCodec(kind: .utf16(.marked), name: "utf-16")
        case "utf32", "utf_32": return TextCodec(kind: .utf32(.marked), name: "utf-32")
        case "ascii", "us_ascii": return .ascii
        case "latin1", "latin_1", "iso8859_1", "iso_8859_1": return .latin1
        default: return nil
        }
    }

    /// The codec that a normalized name finds.
    private static func codecNumber(_ name: [UInt8], aliasesOnly: Bool) -> Int? {
        var low = 0
        var high = EncodingTable.aliasCount
        while low < high {
            let middle = (low + high) / 2
            let candidate = text(EncodingTable.aliasOffsets, EncodingTable.aliasText, middle)
            if candidate.elementsEqual(name) {
                if aliasesOnly, PackedTable(EncodingTable.isAlias).byte(middle) == 0 { return nil }
                return PackedTable(EncodingTable.aliasCodecs).byte(middle)
            }
            if candidate.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private static func text(_ offsets: StaticString, _ text: StaticString, _ number: Int) -> UnsafeBufferPointer<UInt8>
    {
        let offsets = PackedTable(offsets)
        let start = offsets.pair(number * 2)
        return UnsafeBufferPointer(start: text.utf8Start + start, count: offsets.pair(number * 2 + 2) - start)
    }
}
