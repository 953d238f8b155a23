// In CPython: PyUnicode_DecodeUTF7Stateful and _PyUnicode_EncodeUTF7 in Objects/unicodeobject.c
// The encoding is that of RFC 2152.

/// Where a decoder of UTF-7 stands.
struct UTF7Shift {
    private var isActive = false
    /// The bits of base 64 that are not yet part of a unit.
    private var bits: UInt32 = 0
    private var bitCount = 0
    /// A high surrogate that waits for a low one, or 0.
    private var surrogate: UInt32 = 0
    /// Where the sequence began in the bytes, and in the output.
    private var start = 0
    private var outputStart = 0

    mutating func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isFinal: Bool, _ output: inout [UInt8]
    ) -> CodecError? {
        while position < bytes.count {
            let byte = bytes[position]
            if isActive {
                if let value = Self.value(byte) {
                    position += 1
                    append(value, to: &output)
                } else if let reason = leave(byte, &position, &output) {
                    return error(reason, start, position, bytes)
                }
            } else if byte == 0x2B {
                start = position
                position += 1
                if position < bytes.count, bytes[position] == 0x2D {
                    position += 1
                    output.append(0x2B)
                } else if position < bytes.count, Self.value(bytes[position]) == nil {
                    position += 1
                    return error(.illFormedSequence, start, position, bytes)
                } else {
                    isActive = true
                    surrogate = 0
                    bits = 0
                    bitCount = 0
                    outputStart = output.count
                }
            } else if byte < 0x80 {
                output.append(byte)
                position += 1
            } else {
                start = position
                position += 1
                return error(.unexpectedSpecialCharacter, start, position, bytes)
            }
        }
        guard isActive else { return nil }
        isActive = false
        if !isFinal {
            position = start
            output.removeLast(output.count - outputStart)
        } else if surrogate != 0 || bitCount >= 6 || bitCount > 0 && bits != 0 {
            return error(.unterminatedShift, start, bytes.count, bytes)
        }
        return nil
    }

    private mutating func append(_ value: UInt32, to output: inout [UInt8]) {
        bits = bits << 6 | value
        bitCount += 6
        guard bitCount >= 16 else { return }
        bitCount -= 16
        let unit = bits >> UInt32(bitCount)
        bits &= 1 << UInt32(bitCount) - 1
        if surrogate != 0 {
            let high = surrogate
            surrogate = 0
            if unit & 0xFC00 == 0xDC00 {
                appendUTF8(0x1_0000 + (high & 0x3FF) << 10 + unit & 0x3FF, to: &output)
                return
            }
            appendUTF8(high, to: &output)
        }
        if unit & 0xFC00 == 0xD800 { surrogate = unit } else { appendUTF8(unit, to: &output) }
    }

    /// Ends the sequence at a byte that is not of base 64.
    private mutating func leave(_ byte: UInt8, _ position: inout Int, _ output: inout [UInt8]) -> CodecError.Reason? {
        isActive = false
        if bitCount >= 6 {
            position += 1
            return .partialCharacter
        }
        if bitCount > 0, bits != 0 {
            position += 1
            return .nonZeroPadding
        }
        if surrogate != 0, byte < 0x80, byte != 0x2B { appendUTF8(surrogate, to: &output) }
        surrogate = 0
        if byte == 0x2D { position += 1 }
        return nil
    }

    private func error(
        _ reason: CodecError.Reason, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> CodecError {
        CodecError(
            operation: .decode, encoding: .utf7, reason: reason, start: start, end: end, first: UInt32(bytes[start]))
    }

    /// The value of a letter of base 64.
    static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61 + 26
        case 0x30...0x39: UInt32(byte) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }

    // MARK: Encoding

    /// Appends the text in UTF-7, which can say everything.
    static func encode(_ codePoints: some Sequence<UInt32>, to output: inout [UInt8]) {
        var isActive = false
        var bits: UInt64 = 0
        var bitCount = 0
        for codePoint in codePoints {
            if isDirect(codePoint) {
                let byte = UInt8(truncatingIfNeeded: codePoint)
                if isActive {
                    if bitCount > 0 { output.append(letter(bits << UInt64(6 - bitCount))) }
                    bits = 0
                    bitCount = 0
                    isActive = false
                    if value(byte) != nil || byte == 0x2D { output.append(0x2D) }
                }
                output.append(byte)
                continue
            }
            if !isActive {
                output.append(0x2B)
                if codePoint == 0x2B {
                    output.append(0x2D)
                    continue
                }
                isActive = true
            }
            if codePoint >= 0x1_0000 {
                let offset = UInt64(codePoint - 0x1_0000)
                bits = bits << 32 | 0xD800_DC00 | (offset >> 10) << 16 | offset & 0x3FF
                bitCount += 32
            } else {
                bits = bits << 16 | UInt64(codePoint)
                bitCount += 16
            }
            while bitCount >= 6 {
                bitCount -= 6
                output.append(letter(bits >> UInt64(bitCount)))
            }
            bits &= 1 << UInt64(bitCount) - 1
        }
        if bitCount > 0 { output.append(letter(bits << UInt64(6 - bitCount))) }
        if isActive { output.append(0x2D) }
    }

    /// Whether a character stands for itself: printable ASCII but for `+`, `\` and `~`, and the usual white space.
    private static func isDirect(_ codePoint: UInt32) -> Bool {
        switch codePoint {
        case 0x09, 0x0A, 0x0D: true
        case 0x2B, 0x5C: false
        default: codePoint >= 0x20 && codePoint < 0x7E
        }
    }

    private static func letter(_ bits: UInt64) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: bits) & 63
        switch value {
        case 0..<26: return 0x41 + value
        case 26..<52: return 0x61 + value - 26
        case 52..<62: return 0x30 + value - 52
        default: return value == 62 ? 0x2B : 0x2F
        }
    }
}
