// In CPython: Modules/_sha3/kcp

/// The sponge of SHA-3, as FIPS 202 has it.
enum Keccak {
    private static let roundConstants: [UInt64] = [
        0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808a, 0x8000_0000_8000_8000,
        0x0000_0000_0000_808b, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
        0x0000_0000_0000_008a, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000a,
        0x0000_0000_8000_808b, 0x8000_0000_0000_008b, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800a, 0x8000_0000_8000_000a,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]
    /// How far each lane is rotated, and where it goes, in the order of its walk.
    private static let rotations: [UInt64] = [
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
    ]
    private static let places: [Int] = [
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
    ]

    @inline(__always) private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
        word << count | word >> ((64 &- count) & 63)
    }

    private static func permute(_ lanes: UnsafeMutablePointer<UInt64>) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 5) { sums in
            for round in 0..<24 {
                for x in 0..<5 {
                    sums[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20]
                }
                for x in 0..<5 {
                    let difference = sums[(x + 4) % 5] ^ rotate(sums[(x + 1) % 5], 1)
                    for y in 0..<5 { lanes[x + 5 * y] ^= difference }
                }
                var walking = lanes[1]
                for step in 0..<24 {
                    let place = places[step]
                    (walking, lanes[place]) = (lanes[place], rotate(walking, rotations[step]))
                }
                for y in 0..<5 {
                    for x in 0..<5 { sums[x] = lanes[5 * y + x] }
                    for x in 0..<5 { lanes[5 * y + x] = sums[x] ^ (~sums[(x + 1) % 5] & sums[(x + 2) % 5]) }
                }
                lanes[0] ^= roundConstants[round]
            }
        }
    }

    static func absorb(_ state: HashState, _ block: UnsafePointer<UInt8>) {
        let input = UnsafeRawPointer(block)
        for index in 0..<state.algorithm.blockSize / 8 {
            state.words64[index] ^= UInt64(
                littleEndian: input.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        permute(state.words64)
    }

    /// The bits that tell the members of the family apart, with the first bit of the padding.
    static func suffix(_ algorithm: HashAlgorithm) -> UInt8 {
        algorithm == .shake128 || algorithm == .shake256 ? 0x1F : 0x06
    }

    static func finish(_ state: HashState, _ digest: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let rate = state.algorithm.blockSize
        (state.block + state.filled).update(repeating: 0, count: rate - state.filled)
        state.block[state.filled] = suffix(state.algorithm)
        state.block[rate - 1] |= 0x80
        absorb(state, state.block)
        for index in 0..<count {
            let place = index % rate
            if index > 0, place == 0 { permute(state.words64) }
            digest[index] = UInt8(truncatingIfNeeded: state.words64[place / 8] >> UInt64(place % 8 * 8))
        }
    }
}
