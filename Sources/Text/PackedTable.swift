/// A constant table in a string literal, as `Tools/generate_unicode.py` writes it.
///
/// A string literal is constant data that nothing has to set up before the first lookup, and the compiler reads a
/// megabyte of it in milliseconds; its bytes must be ASCII, so each holds seven bits, bit 6 of the byte flipped.
struct PackedTable {
    let base: UnsafePointer<UInt8>

    @inline(__always)
    init(_ literal: StaticString) {
        base = literal.utf8Start
    }

    /// The number of seven bits at a byte offset.
    @inline(__always)
    func byte(_ offset: Int) -> Int {
        Int(base[offset] ^ 0x40)
    }

    /// The number of fourteen bits at a byte offset.
    @inline(__always)
    func pair(_ offset: Int) -> Int {
        Int(base[offset]) ^ Int(base[offset &+ 1]) << 7 ^ 0x2040
    }

    /// The number of twenty-one bits at a byte offset.
    @inline(__always)
    func triple(_ offset: Int) -> Int {
        Int(base[offset]) ^ Int(base[offset &+ 1]) << 7 ^ Int(base[offset &+ 2]) << 14 ^ 0x10_2040
    }

    /// Where the values of a code point lie in the second stage of a two-stage table whose first stage this is.
    @inline(__always)
    func valueIndex(_ codePoint: UInt32, shift: Int) -> Int {
        let position = Int(codePoint)
        return pair((position &>> shift) &* 2) &<< shift &+ position & (1 &<< shift &- 1)
    }
}
