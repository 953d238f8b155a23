// In CPython: UnicodeDecodeError and UnicodeEncodeError in Objects/exceptions.c

/// What a `UnicodeDecodeError` or `UnicodeEncodeError` tells, apart from the object that was being converted.
package struct CodecError: Error, Hashable, Sendable {
    package enum Operation: Hashable, Sendable {
        case decode
        case encode
    }

    /// The names of encodings in errors, which are not always those of their codecs.
    package enum Encoding: String, Hashable, Sendable {
        case utf8 = "utf-8"
        case ascii = "ascii"
        case latin1 = "latin-1"
        case utf16 = "utf-16"
        case utf16LittleEndian = "utf-16-le"
        case utf16BigEndian = "utf-16-be"
        case utf32 = "utf-32"
        case utf32LittleEndian = "utf-32-le"
        case utf32BigEndian = "utf-32-be"
        case utf7 = "utf7"
        case charmap = "charmap"
        case unicodeEscape = "unicodeescape"
        case rawUnicodeEscape = "rawunicodeescape"
    }

    /// The attribute `reason`.
    package enum Reason: String, Hashable, Sendable {
        case invalidStartByte = "invalid start byte"
        case invalidContinuationByte = "invalid continuation byte"
        case unexpectedEndOfData = "unexpected end of data"
        case ordinalNotInRange128 = "ordinal not in range(128)"
        case ordinalNotInRange256 = "ordinal not in range(256)"
        case surrogatesNotAllowed = "surrogates not allowed"
        case undefinedCharacter = "character maps to <undefined>"
        case truncatedData = "truncated data"
        case illegalEncoding = "illegal encoding"
        case illegalSurrogate = "illegal UTF-16 surrogate"
        case codePointNotInRange = "code point not in range(0x110000)"
        case surrogateCodePoint = "code point in surrogate code point range(0xd800, 0xe000)"
        case partialCharacter = "partial character in shift sequence"
        case nonZeroPadding = "non-zero padding bits in shift sequence"
        case illFormedSequence = "ill-formed sequence"
        case unexpectedSpecialCharacter = "unexpected special character"
        case unterminatedShift = "unterminated shift sequence"
        case backslashAtEnd = "\\ at end of string"
        case truncatedByteEscape = "truncated \\xXX escape"
        case truncatedShortEscape = "truncated \\uXXXX escape"
        case truncatedLongEscape = "truncated \\UXXXXXXXX escape"
        case illegalCharacter = "illegal Unicode character"
        case longEscapeNotInRange = "\\Uxxxxxxxx out of range"
        case malformedName = "malformed \\N character escape"
        case unknownName = "unknown Unicode character name"
    }

    package let operation: Operation
    package let encoding: Encoding
    package let reason: Reason
    /// The first position that is wrong, in bytes when decoding and in code points when encoding.
    package let start: Int
    /// One past the last position that is wrong.
    package let end: Int
    /// The byte or the code point at `start`.
    package let first: UInt32

    /// What `str` shows of the exception.
    package var message: String {
        let isSingle = end == start + 1
        let place = isSingle ? "position \(start)" : "position \(start)-\(end - 1)"
        let subject: String
        switch operation {
        case .decode:
            subject = isSingle ? "decode byte 0x\(hexadecimal(digits: 2))" : "decode bytes"
        case .encode where isSingle:
            var escape: [UInt8] = []
            appendHexadecimalEscape(first, to: &escape)
            subject = "encode character '\\\(String(decoding: escape, as: UTF8.self))'"
        case .encode:
            subject = "encode characters"
        }
        return "'\(encoding.rawValue)' codec can't \(subject) in \(place): \(reason.rawValue)"
    }

    private func hexadecimal(digits: Int) -> String {
        var text: [UInt8] = []
        appendHexadecimal(first, digits: digits, letters: 0x61, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The same error with positions that count from `origin`.
    func relative(to origin: Int) -> CodecError {
        CodecError(
            operation: operation, encoding: encoding, reason: reason, start: start - origin, end: end - origin,
            first: first)
    }
}
