// In CPython: PyUnicode_DecodeCharmap and PyUnicode_EncodeCharmap in Objects/unicodeobject.c

/// One of the generated tables of an encoding with one byte a character.
package struct Charmap {
    private let number: Int
    /// Whether the bytes below 128 are ASCII.
    let decodesASCII: Bool
    /// Whether ASCII is written as it is. Some tables have a second byte for the same character, and write that.
    let isASCIICompatible: Bool

    package init(number: Int) {
        self.number = number
        decodesASCII = PackedTable(EncodingTable.decodesASCII).byte(number) != 0
        isASCIICompatible = PackedTable(EncodingTable.encodesASCII).byte(number) != 0
    }

    /// The code point of a byte, or nil where there is none.
    package func decode(_ byte: UInt8) -> UInt32? {
        let codePoint = UInt32(PackedTable(EncodingTable.decoding).triple((number &* 256 &+ Int(byte)) &* 3))
        return codePoint != 0xFFFE ? codePoint : nil
    }

    /// The byte of a code point, or nil where there is none: by binary search.
    package func encode(_ codePoint: UInt32) -> UInt8? {
        if codePoint < 0x80, isASCIICompatible { return UInt8(truncatingIfNeeded: codePoint) }
        let table = PackedTable(EncodingTable.encoding)
        var low = 0
        var high = PackedTable(EncodingTable.encodingCounts).pair(number &* 2)
        while low < high {
            let middle = (low &+ high) / 2
            let byte = UInt8(truncatingIfNeeded: table.pair((number &* 256 &+ middle) &* 2))
            let candidate = decode(byte) ?? 0
            if candidate == codePoint { return byte }
            if candidate < codePoint { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }
}
