// In CPython: the codecs unicode_escape and raw_unicode_escape of Objects/unicodeobject.c

/// Text as it stands in string literals: Latin-1 with escape sequences.
struct UnicodeEscape: Sendable {
    /// Whether only `\u` and `\U` are escape sequences.
    let isRaw: Bool
    /// The first byte that follows a backslash without making an escape sequence.
    private(set) var firstInvalidEscape: UInt8?

    init(isRaw: Bool) { self.isRaw = isRaw }

    // MARK: Decoding

    mutating func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) -> CodecError? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte != 0x5C {
                appendUTF8(UInt32(byte), to: &output)
                position += 1
                continue
            }
            let start = position
            position += 1
            let reason =
                isRaw ? decodeRawEscape(bytes, &position, &output) : decodeEscape(bytes, &position, &output)
            if let reason {
                return CodecError(
                    operation: .decode, encoding: isRaw ? .rawUnicodeEscape : .unicodeEscape, reason: reason,
                    start: start, end: position, first: UInt32(byte))
            }
        }
        return nil
    }

    private mutating func decodeEscape(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) -> CodecError.Reason? {
        guard position < bytes.count else { return .backslashAtEnd }
        let letter = bytes[position]
        position += 1
        if let simple = simpleEscape(letter) {
            output.append(simple)
            return nil
        }
        switch letter {
        case 0x0A: break
        case 0x30...0x37:
            var point = UInt32(letter - 0x30)
            var digits = 1
            while digits < 3, position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x37 {
                point = point << 3 | UInt32(bytes[position] - 0x30)
                position += 1
                digits += 1
            }
            appendUTF8(point, to: &output)
        case 0x78: return decodeDigits(2, .truncatedByteEscape, bytes, &position, &output)
        case 0x75: return decodeDigits(4, .truncatedShortEscape, bytes, &position, &output)
        case 0x55: return decodeDigits(8, .truncatedLongEscape, bytes, &position, &output)
        case 0x4E: return decodeName(bytes, &position, &output)
        default:
            if firstInvalidEscape == nil { firstInvalidEscape = letter }
            output.append(0x5C)
            appendUTF8(UInt32(letter), to: &output)
        }
        return nil
    }

    private func decodeRawEscape(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) -> CodecError.Reason? {
        guard position < bytes.count else {
            output.append(0x5C)
            return nil
        }
        let letter = bytes[position]
        position += 1
        switch letter {
        case 0x75: return decodeDigits(4, .truncatedShortEscape, bytes, &position, &output)
        case 0x55: return decodeDigits(8, .truncatedLongEscape, bytes, &position, &output)
        default:
            output.append(0x5C)
            appendUTF8(UInt32(letter), to: &output)
            return nil
        }
    }

    private func decodeDigits(
        _ count: Int, _ truncation: CodecError.Reason, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int,
        _ output: inout [UInt8]
    ) -> CodecError.Reason? {
        var point: UInt32 = 0
        for _ in 0..<count {
            guard position < bytes.count, let digit = Self.hexadecimalDigit(bytes[position]) else { return truncation }
            point = point << 4 | digit
            position += 1
        }
        guard point < 0x11_0000 else { return isRaw ? .longEscapeNotInRange : .illegalCharacter }
        appendUTF8(point, to: &output)
        return nil
    }

    private func decodeName(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) -> CodecError.Reason? {
        guard position < bytes.count, bytes[position] == 0x7B else { return .malformedName }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != 0x7D { position += 1 }
        guard position > start, position < bytes.count else { return .malformedName }
        let name = UnsafeBufferPointer(rebasing: bytes[start..<position])
        position += 1
        guard let point = UnicodeDatabase.lookup(name: name) else { return .unknownName }
        appendUTF8(point, to: &output)
        return nil
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    // MARK: Encoding

    /// Appends the text with escape sequences for what is not printable ASCII, or if it is raw, not Latin-1.
    static func encode(_ codePoints: some Sequence<UInt32>, isRaw: Bool, to output: inout [UInt8]) {
        for point in codePoints {
            if isRaw ? point < 0x100 : point >= 0x20 && point < 0x7F && point != 0x5C {
                output.append(UInt8(truncatingIfNeeded: point))
                continue
            }
            output.append(0x5C)
            switch point {
            case 0x5C: output.append(0x5C)
            case 0x09: output.append(0x74)
            case 0x0A: output.append(0x6E)
            case 0x0D: output.append(0x72)
            default: appendHexadecimalEscape(point, to: &output)
            }
        }
    }
}

extension TextCodec {
    /// Text in UTF-7, which can say everything.
    package static func encodeUTF7(_ codePoints: [UInt32]) -> [UInt8] {
        var output: [UInt8] = []
        UTF7Shift.encode(codePoints, to: &output)
        return output
    }

    /// Text with escape sequences, as `unicode_escape` or `raw_unicode_escape` writes it.
    package static func encodeEscapes(_ codePoints: [UInt32], isRaw: Bool) -> [UInt8] {
        var output: [UInt8] = []
        UnicodeEscape.encode(codePoints, isRaw: isRaw, to: &output)
        return output
    }
}
