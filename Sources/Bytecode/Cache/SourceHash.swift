// In CPython: siphash24 in Python/pyhash.c, _imp_source_hash_impl in Python/import.c

/// SipHash-2-4 (Aumasson, Bernstein: SipHash: a fast short-input PRF, 2012) of bytes under a key of 128 bits.
package func sipHash24(_ bytes: [UInt8], key0: UInt64, key1: UInt64) -> UInt64 {
    var v0 = key0 ^ 0x736F_6D65_7073_6575
    var v1 = key1 ^ 0x646F_7261_6E64_6F6D
    var v2 = key0 ^ 0x6C79_6765_6E65_7261
    var v3 = key1 ^ 0x7465_6462_7974_6573
    func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 { value &<< count | value &>> (64 &- count) }
    func round() {
        v0 = v0 &+ v1
        v2 = v2 &+ v3
        v1 = rotated(v1, 13) ^ v0
        v3 = rotated(v3, 16) ^ v2
        v0 = rotated(v0, 32)
        v2 = v2 &+ v1
        v0 = v0 &+ v3
        v1 = rotated(v1, 17) ^ v2
        v3 = rotated(v3, 21) ^ v0
        v2 = rotated(v2, 32)
    }
    func absorb(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }
    var word: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
        word |= UInt64(byte) &<< UInt64(index & 7 &* 8)
        if index & 7 == 7 {
            absorb(word)
            word = 0
        }
    }
    absorb(word | UInt64(truncatingIfNeeded: bytes.count) &<< 56)
    v2 ^= 0xFF
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
}

/// The hash of a source file that hash-based caches hold (`_imp.source_hash` under the magic number).
package func sourceHash(_ source: [UInt8]) -> UInt64 {
    sipHash24(source, key0: UInt64(CacheHeader.magicNumber), key1: 0)
}
