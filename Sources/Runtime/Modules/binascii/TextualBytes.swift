// In CPython: Modules/binascii.c

/// UUencode, and digits.
enum TextualBytes {
    /// The value of a hexadecimal digit; 255 for what is none.
    @inline(__always) static func hexadecimalDigit(_ byte: UInt8) -> UInt8 {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : 255
    }

    static func decodeUU(_ context: Context, _ text: ByteView, _ output: inout ByteCollector) throws(Raised) {
        // The length is the first character; an empty line counts as one of 32 zeros.
        var remaining = text.count > 0 ? Int((text[0] &- 0x20) & 63) : 32
        var position = 1
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        while remaining > 0 {
            var value: UInt8 = 0
            // What is missing was eaten as white space at the end of the line.
            if position < text.count, text[position] != 0x0A, text[position] != 0x0D {
                let byte = text[position]
                guard byte >= 0x20, byte <= 0x60 else { throw BinasciiModule.error(context, "Illegal char") }
                value = (byte &- 0x20) & 63
            }
            position += 1
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                try output.append(UInt8(truncatingIfNeeded: bits >> bitCount))
                bits &= 1 << bitCount - 1
                remaining -= 1
            }
        }
        while position < text.count {
            switch text[position] {
            case 0x20, 0x60, 0x0A, 0x0D: position += 1
            default: throw BinasciiModule.error(context, "Trailing garbage")
            }
        }
    }

    static func encodeUU(_ data: ByteView, usesBacktick: Bool, _ output: inout ByteCollector) throws(Raised) {
        func character(_ value: UInt8) -> UInt8 { usesBacktick && value == 0 ? 0x60 : value &+ 0x20 }
        try output.append(character(UInt8(truncatingIfNeeded: data.count)))
        var position = 0
        while position < data.count {
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (position + offset < data.count ? UInt32(data[position + offset]) : 0)
            }
            position += 3
            for shift: UInt32 in [18, 12, 6, 0] {
                try output.append(character(UInt8(truncatingIfNeeded: group >> shift) & 63))
            }
        }
        try output.append(0x0A)
    }
}

/// Base 64.
enum Base64 {
    static func encode(_ context: Context, _ data: ByteView, hasNewline: Bool) throws(Raised) -> Value {
        let result = try context.makeBytes(count: (data.count + 2) / 3 * 4 + (hasNewline ? 1 : 0))
        var target = result.bytes
        let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        let table = letters.utf8Start
        var position = 0
        while position &+ 3 <= data.count {
            let group =
                Int(data[position]) &<< 16 | Int(data[position &+ 1]) &<< 8 | Int(data[position &+ 2])
            target[0] = table[group &>> 18]
            target[1] = table[group &>> 12 & 63]
            target[2] = table[group &>> 6 & 63]
            target[3] = table[group & 63]
            target += 4
            position &+= 3
        }
        let rest = data.count - position
        if rest > 0 {
            let group = Int(data[position]) << 16 | (rest > 1 ? Int(data[position + 1]) << 8 : 0)
            target[0] = table[group >> 18]
            target[1] = table[group >> 12 & 63]
            target[2] = rest > 1 ? table[group >> 6 & 63] : 0x3D
            target[3] = 0x3D
            target += 4
        }
        if hasNewline { target[0] = 0x0A }
        return result.value
    }

    /// The value of a letter; 255 for what is none.
    @inline(__always) private static func value(_ byte: UInt8) -> UInt8 {
        if byte &- 0x41 < 26 { return byte &- 0x41 }
        if byte &- 0x61 < 26 { return byte &- 0x61 &+ 26 }
        if byte &- 0x30 < 10 { return byte &- 0x30 &+ 52 }
        return byte == 0x2B ? 62 : byte == 0x2F ? 63 : 255
    }

    static func decode(_ context: Context, _ text: ByteView) throws(Raised) -> Value {
        let result = try context.makeBytes(count: (text.count + 3) / 4 * 3)
        let target = result.bytes
        var count = 0
        var place = 0
        var pads = 0
        var bits: UInt32 = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            position &+= 1
            if byte == 0x3D {
                // Padding that completes a group ends the text.
                if place >= 2 {
                    pads &+= 1
                    if place &+ pads >= 4 {
                        place = 0
                        break
                    }
                }
                continue
            }
            let value = value(byte)
            if value == 255 { continue }
            pads = 0
            bits = bits &<< 6 | UInt32(value)
            place = (place &+ 1) & 3
            switch place {
            case 1: continue
            case 2: target[count] = UInt8(truncatingIfNeeded: bits &>> 4)
            case 3: target[count] = UInt8(truncatingIfNeeded: bits &>> 2)
            default: target[count] = UInt8(truncatingIfNeeded: bits)
            }
            count &+= 1
        }
        if place == 1 {
            throw BinasciiModule.error(
                context,
                "Invalid base64-encoded string: number of data characters (\(count / 3 * 4 + 1)) cannot be 1 more "
                    + "than a multiple of 4")
        }
        if place != 0 { throw BinasciiModule.error(context, "Incorrect padding") }
        if count == result.count { return result.value }
        return try context.makeBytes(target, count: count)
    }
}
