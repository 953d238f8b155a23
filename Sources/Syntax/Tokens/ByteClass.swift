/// What a byte of source text may be part of.
struct ByteClass: OptionSet {
    let rawValue: UInt8

    static let identifierStart = ByteClass(rawValue: 1)
    static let identifier = ByteClass(rawValue: 2)
    static let digit = ByteClass(rawValue: 4)
    static let hexadecimalDigit = ByteClass(rawValue: 8)
    static let octalDigit = ByteClass(rawValue: 16)
    static let binaryDigit = ByteClass(rawValue: 32)
    static let space = ByteClass(rawValue: 64)
    static let stringPrefix = ByteClass(rawValue: 128)

    /// The classes of one byte.
    @inline(__always)
    static func of(_ byte: UInt8) -> ByteClass { ByteClass(rawValue: byteClasses[Int(byte)]) }

    /// The classes of a byte, worked out; the table below is filled with it.
    static func computed(_ byte: UInt8) -> ByteClass {
        var found: ByteClass = []
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        if isLetter || byte == UInt8(ascii: "_") || byte >= 0x80 { found.formUnion([.identifierStart, .identifier]) }
        if isDigit { found.formUnion([.identifier, .digit, .hexadecimalDigit]) }
        if isDigit && byte < UInt8(ascii: "8") { found.insert(.octalDigit) }
        if isDigit && byte < UInt8(ascii: "2") { found.insert(.binaryDigit) }
        if (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20) { found.insert(.hexadecimalDigit) }
        if byte == 0x20 || byte == 0x09 || byte == 0x0C { found.insert(.space) }
        if "bBrRuUfF".utf8.contains(byte) { found.insert(.stringPrefix) }
        return found
    }
}

/// `ByteClass.computed` of every byte, as constant data: a test holds the two together.
let byteClasses: InlineArray<256, UInt8> = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    62, 62, 30, 30, 30, 30, 30, 30, 14, 14, 0, 0, 0, 0, 0, 0,
    0, 11, 139, 11, 11, 11, 139, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 131, 3, 3, 131, 3, 3, 3, 3, 3, 0, 0, 0, 0, 3,
    0, 11, 139, 11, 11, 11, 139, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 131, 3, 3, 131, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
]
