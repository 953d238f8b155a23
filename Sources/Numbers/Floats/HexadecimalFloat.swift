// In CPython: Objects/floatobject.c (float_hex_impl, float_fromhex)

/// Python's `float.hex()`.
package func hexadecimalText(_ value: Double) -> String {
    guard value.isFinite else { return floatRepresentation(value) }
    return String(unsafeUninitializedCapacity: 32) { text in
        var writer = AsciiWriter(text.baseAddress.unsafelyUnwrapped)
        if value.sign == .minus { writer.write(0x2D) }
        writer.write(0x30)
        writer.write(0x78)
        writer.write(value.exponentBitPattern == 0 ? 0x30 : 0x31)
        writer.write(0x2E)
        var exponent = 0
        if value == 0 {
            writer.write(0x30)
        } else {
            let bits = value.significandBitPattern
            for digit in stride(from: 48, through: 0, by: -4) {
                writer.write(Radix.digit(bits >> UInt64(digit) & 15))
            }
            exponent = max(1, Int(value.exponentBitPattern)) - 1023
        }
        writer.write(0x70)
        writer.write(exponent < 0 ? 0x2D : 0x2B)
        for byte in String(exponent.magnitude).utf8 { writer.write(byte) }
        return writer.count
    }
}

/// Python's `float.fromhex(text)`: correctly rounded, halfway cases to even. The text is ASCII; any other byte is
/// refused. Throws ``NumberError/invalidHexadecimalFloat`` and ``NumberError/hexadecimalFloatTooLarge``.
package func parseHexadecimalFloat(_ text: UnsafeBufferPointer<UInt8>) throws(NumberError) -> Double {
    var position = 0
    let end = text.count
    while position < end, isAsciiSpace(text[position]) { position += 1 }
    var isNegative = false
    if position < end, text[position] == 0x2B || text[position] == 0x2D {
        isNegative = text[position] == 0x2D
        position += 1
    }
    var value: Double
    if let special = specialFloat(text[position..<end]) {
        value = special.value
        position = special.end
    } else {
        value = try hexadecimalNumber(text, &position)
        // Before what follows is looked at.
        if value.isInfinite { throw .hexadecimalFloatTooLarge }
    }
    while position < end, isAsciiSpace(text[position]) { position += 1 }
    if position != end { throw .invalidHexadecimalFloat }
    if isNegative { value = -value }
    return value
}

/// As the other, for any bytes.
package func parseHexadecimalFloat(_ text: some Sequence<UInt8>) throws(NumberError) -> Double {
    let bytes = [UInt8](text)
    var failure: NumberError?
    let value = bytes.withUnsafeBufferPointer { buffer -> Double in
        do throws(NumberError) {
            return try parseHexadecimalFloat(buffer)
        } catch {
            failure = error
            return 0
        }
    }
    if let failure { throw failure }
    return value
}

/// An optional "0x", hexadecimal digits with an optional point, and an optional binary exponent.
private func hexadecimalNumber(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) throws(NumberError) -> Double
{
    let end = text.count
    if position + 1 < end, text[position] == 0x30, text[position + 1] | 0x20 == 0x78 { position += 2 }
    var significand: UInt64 = 0
    var isInexact = false
    var exponent = 0
    var hasDigits = false
    var seenPoint = false
    while position < end {
        let byte = text[position]
        let digit = Radix.digitValue(byte)
        if digit < 16 {
            hasDigits = true
            if significand >> 56 == 0 {
                significand = significand << 4 | UInt64(digit)
                if seenPoint { exponent -= 4 }
            } else {
                // 57 bits and one for all that is below decide any rounding.
                if digit != 0 { isInexact = true }
                if !seenPoint { exponent += 4 }
            }
        } else if byte == 0x2E, !seenPoint {
            seenPoint = true
        } else {
            break
        }
        position += 1
    }
    if !hasDigits { throw .invalidHexadecimalFloat }
    if position < end, text[position] | 0x20 == 0x70 {
        position += 1
        var isNegative = false
        if position < end, text[position] == 0x2B || text[position] == 0x2D {
            isNegative = text[position] == 0x2D
            position += 1
        }
        guard position < end, isAsciiDigit(text[position]) else { throw .invalidHexadecimalFloat }
        var written = 0
        while position < end, isAsciiDigit(text[position]) {
            if written < 1 << 55 { written = written &* 10 &+ Int(text[position] &- 0x30) }
            position += 1
        }
        exponent += isNegative ? -written : written
    }
    if significand == 0 { return 0 }
    return BigInteger(significand << 1 | (isInexact ? 1 : 0)).scaled(byPowerOfTwo: exponent - 1)
}
