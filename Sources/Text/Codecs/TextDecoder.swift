// In CPython: the decoders of Objects/unicodeobject.c and Objects/stringlib/codecs.h

/// Turns bytes into the UTF-8 of a `PythonString`, from error to error.
///
/// A caller runs it until it returns nil. Where it returns an error, the caller appends what shall stand for the range,
/// moves the position if it likes, and runs it again.
package struct TextDecoder: Sendable {
    package let codec: TextCodec
    /// How many bytes of signature stood before what the positions of errors count from (of `utf-8-sig` only).
    package private(set) var signatureLength = 0

    private var byteOrder: TextCodec.ByteOrder
    private var hasStarted = false
    private var shift = UTF7Shift()
    private var escape: UnicodeEscape
    /// The order that a byte order mark told: -1 little-endian, 1 big-endian, 0 if there was none.
    package private(set) var markedOrder = 0
    /// The first byte that followed a backslash without making an escape sequence.
    package var firstInvalidEscape: UInt8? { escape.firstInvalidEscape }

    package init(_ codec: TextCodec) {
        self.codec = codec
        escape = UnicodeEscape(isRaw: codec.kind == .rawUnicodeEscape)
        switch codec.kind {
        case .utf16(let order), .utf32(let order): byteOrder = order
        default: byteOrder = .littleEndian
        }
    }

    /// Decodes from `position` on until the end or an error, and moves `position` to where it is to go on: to the end
    /// of the range that an error tells of, or to what a decoder of incomplete data has to see again. `isFinal` says
    /// that no more bytes follow.
    package mutating func run(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, isFinal: Bool = true, into output: inout [UInt8]
    ) -> CodecError? {
        switch codec.kind {
        case .utf8:
            return decodeUTF8(bytes, &position, isFinal, &output)
        case .utf8Signature:
            if !hasStarted {
                let signature: [UInt8] = [0xEF, 0xBB, 0xBF]
                let rest = bytes[position...]
                if rest.starts(with: signature) {
                    position += 3
                    signatureLength = position
                } else if !isFinal, rest.count < 3, signature.starts(with: rest) {
                    return nil
                }
                hasStarted = true
            }
            return decodeUTF8(bytes, &position, isFinal, &output)?.relative(to: signatureLength)
        case .ascii:
            return decodeASCII(bytes, &position, &output)
        case .latin1:
            decodeLatin1(bytes, &position, &output)
            return nil
        case .charmap(let number):
            return decodeCharmap(bytes, &position, Charmap(number: number), &output)
        case .utf16:
            return decodeUTF16(bytes, &position, isFinal, &output)
        case .utf32:
            return decodeUTF32(bytes, &position, isFinal, &output)
        case .utf7:
            return shift.decode(bytes, &position, isFinal, &output)
        case .unicodeEscape, .rawUnicodeEscape:
            return escape.decode(bytes, &position, &output)
        }
    }

    // MARK: Bytes

    private func decodeUTF8(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isFinal: Bool, _ output: inout [UInt8]
    ) -> CodecError? {
        guard let failure = UTF8Validation.firstFailure(in: bytes, startingAt: position) else {
            output.append(contentsOf: bytes[position...])
            position = bytes.count
            return nil
        }
        output.append(contentsOf: bytes[position..<failure.start])
        position = failure.start
        if !isFinal {
            if failure.reason == .unexpectedEndOfData { return nil }
            // Two bytes of a surrogate wait for the third, which an error handler may want to see.
            if bytes.count - position == 2, bytes[position] == 0xED, bytes[position + 1] & 0xE0 == 0xA0 { return nil }
        }
        position = failure.end
        return error(.utf8, failure.reason, failure.start, failure.end, bytes)
    }

    private func decodeASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) -> CodecError? {
        appendASCII(bytes, &position, &output)
        guard position < bytes.count else { return nil }
        position += 1
        return error(.ascii, .ordinalNotInRange128, position - 1, position, bytes)
    }

    private func decodeLatin1(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                appendASCII(bytes, &position, &output)
            } else {
                output.append(0xC0 | byte >> 6)
                output.append(0x80 | byte & 0x3F)
                position += 1
            }
        }
    }

    private func decodeCharmap(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ charmap: Charmap, _ output: inout [UInt8]
    ) -> CodecError? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80, charmap.decodesASCII {
                appendASCII(bytes, &position, &output)
                continue
            }
            position += 1
            guard let codePoint = charmap.decode(byte) else {
                return error(.charmap, .undefinedCharacter, position - 1, position, bytes)
            }
            appendUTF8(codePoint, to: &output)
        }
        return nil
    }

    private func appendASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ output: inout [UInt8]
    ) {
        let length = asciiPrefixLength(UnsafeBufferPointer(rebasing: bytes[position...]))
        output.append(contentsOf: bytes[position..<position + length])
        position += length
    }

    // MARK: Units of two and four bytes

    private mutating func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isFinal: Bool, _ output: inout [UInt8]
    ) -> CodecError? {
        if byteOrder == .marked {
            if !isFinal, bytes.count - position < 2 { return nil }
            resolveByteOrder(
                mark: bytes[position...].prefix(2).elementsEqual([0xFF, 0xFE]), length: 2,
                swapped: bytes[position...].prefix(2).elementsEqual([0xFE, 0xFF]), &position)
        }
        let isBigEndian = byteOrder == .bigEndian
        func unit(_ offset: Int) -> UInt32 {
            let first = UInt32(bytes[offset])
            let second = UInt32(bytes[offset &+ 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        let encoding: CodecError.Encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
        while bytes.count - position >= 2 {
            let start = position
            let first = unit(start)
            position += 2
            if first & 0xF800 != 0xD800 {
                appendUTF8(first, to: &output)
                continue
            }
            if first >= 0xDC00 { return error(encoding, .illegalEncoding, start, position, bytes) }
            guard bytes.count - position >= 2 else {
                position = isFinal ? bytes.count : start
                return isFinal ? error(encoding, .unexpectedEndOfData, start, position, bytes) : nil
            }
            let second = unit(position)
            if second & 0xFC00 != 0xDC00 { return error(encoding, .illegalSurrogate, start, position, bytes) }
            position += 2
            appendUTF8(0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF, to: &output)
        }
        return truncation(encoding, bytes, &position, isFinal)
    }

    private mutating func decodeUTF32(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isFinal: Bool, _ output: inout [UInt8]
    ) -> CodecError? {
        if byteOrder == .marked {
            if !isFinal, bytes.count - position < 4 { return nil }
            resolveByteOrder(
                mark: bytes[position...].prefix(4).elementsEqual([0xFF, 0xFE, 0, 0]), length: 4,
                swapped: bytes[position...].prefix(4).elementsEqual([0, 0, 0xFE, 0xFF]), &position)
        }
        let isBigEndian = byteOrder == .bigEndian
        let encoding: CodecError.Encoding = isBigEndian ? .utf32BigEndian : .utf32LittleEndian
        while bytes.count - position >= 4 {
            var codePoint: UInt32 = 0
            for i in 0..<4 {
                codePoint |= UInt32(bytes[position &+ i]) << UInt32(isBigEndian ? 24 &- 8 &* i : 8 &* i)
            }
            position += 4
            if codePoint & 0xFFFF_F800 == 0xD800 {
                return error(encoding, .surrogateCodePoint, position - 4, position, bytes)
            }
            guard codePoint < 0x11_0000 else {
                return error(encoding, .codePointNotInRange, position - 4, position, bytes)
            }
            appendUTF8(codePoint, to: &output)
        }
        return truncation(encoding, bytes, &position, isFinal)
    }

    private mutating func resolveByteOrder(mark: Bool, length: Int, swapped: Bool, _ position: inout Int) {
        byteOrder = swapped ? .bigEndian : .littleEndian
        if mark || swapped {
            position += length
            markedOrder = swapped ? 1 : -1
        }
    }

    /// What is left where no unit is complete.
    private func truncation(
        _ encoding: CodecError.Encoding, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isFinal: Bool
    ) -> CodecError? {
        guard position < bytes.count, isFinal else { return nil }
        let start = position
        position = bytes.count
        return error(encoding, .truncatedData, start, position, bytes)
    }

    private func error(
        _ encoding: CodecError.Encoding, _ reason: CodecError.Reason, _ start: Int, _ end: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> CodecError {
        CodecError(
            operation: .decode, encoding: encoding, reason: reason, start: start, end: end, first: UInt32(bytes[start]))
    }
}
