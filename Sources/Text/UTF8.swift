/// Appends a code point from 0 through 0x10FFFF in UTF-8, a surrogate in three bytes.
@inline(__always)
func appendUTF8(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    if codePoint < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: codePoint))
        return
    }
    if codePoint < 0x800 {
        bytes.append(0xC0 | UInt8(truncatingIfNeeded: codePoint >> 6))
    } else {
        if codePoint < 0x1_0000 {
            bytes.append(0xE0 | UInt8(truncatingIfNeeded: codePoint >> 12))
        } else {
            bytes.append(0xF0 | UInt8(truncatingIfNeeded: codePoint >> 18))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 12) & 0x3F)
        }
        bytes.append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 6) & 0x3F)
    }
    bytes.append(0x80 | UInt8(truncatingIfNeeded: codePoint) & 0x3F)
}

/// How many bytes of `bytes` at its start are ASCII; eight are looked at in one step.
func asciiPrefixLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var position = 0
    while position &+ 32 <= bytes.count {
        let first =
            raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            | raw.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self)
        let second =
            raw.loadUnaligned(fromByteOffset: position &+ 16, as: UInt64.self)
            | raw.loadUnaligned(fromByteOffset: position &+ 24, as: UInt64.self)
        if (first | second) & 0x8080_8080_8080_8080 != 0 { break }
        position &+= 32
    }
    while position &+ 8 <= bytes.count {
        let word =
            UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) & 0x8080_8080_8080_8080
        if word != 0 { return position &+ word.trailingZeroBitCount / 8 }
        position &+= 8
    }
    while position < bytes.count, base[position] < 0x80 { position &+= 1 }
    return position
}
