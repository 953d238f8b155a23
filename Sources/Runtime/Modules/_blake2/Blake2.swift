// In CPython: Modules/_blake2/impl

/// Which words of a block each round of BLAKE2 mixes, in what order.
private let permutations: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]

/// The columns and diagonals that a round mixes.
private let quarters: [(Int, Int, Int, Int)] = [
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13),
    (3, 4, 9, 14),
]

/// What BLAKE2b and BLAKE2s have in common, as RFC 7693 has them.
@inline(__always) private func compress<Word: FixedWidthInteger & UnsignedInteger>(
    _ hash: UnsafeMutablePointer<Word>, _ block: UnsafePointer<UInt8>, start: [Word], rounds: Int,
    rotations: (Word, Word, Word, Word), count: (Word, Word), flags: (Word, Word)
) {
    let width = Word.bitWidth / 8
    withUnsafeTemporaryAllocation(of: Word.self, capacity: 32) { memory in
        for index in 0..<16 {
            let word = UnsafeRawPointer(block).loadUnaligned(fromByteOffset: index * width, as: Word.self)
            memory[16 + index] = Word(littleEndian: word)
        }
        for index in 0..<8 {
            memory[index] = hash[index]
            memory[8 + index] = start[index]
        }
        memory[12] ^= count.0
        memory[13] ^= count.1
        memory[14] ^= flags.0
        memory[15] ^= flags.1
        @inline(__always) func rotate(_ word: Word, _ count: Word) -> Word {
            word &>> count | word &<< (Word(Word.bitWidth) &- count)
        }
        for round in 0..<rounds {
            let order = permutations[round % 10]
            for (index, (a, b, c, d)) in quarters.enumerated() {
                let (x, y) = (memory[16 + order[2 * index]], memory[16 + order[2 * index + 1]])
                memory[a] = memory[a] &+ memory[b] &+ x
                memory[d] = rotate(memory[d] ^ memory[a], rotations.0)
                memory[c] = memory[c] &+ memory[d]
                memory[b] = rotate(memory[b] ^ memory[c], rotations.1)
                memory[a] = memory[a] &+ memory[b] &+ y
                memory[d] = rotate(memory[d] ^ memory[a], rotations.2)
                memory[c] = memory[c] &+ memory[d]
                memory[b] = rotate(memory[b] ^ memory[c], rotations.3)
            }
        }
        for index in 0..<8 { hash[index] ^= memory[index] ^ memory[8 + index] }
    }
}

enum Blake2b {
    private static let start: [UInt64] = [
        0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
    ]

    static func begin(_ state: HashState, _ parameters: [UInt8]) {
        for index in 0..<8 {
            var word: UInt64 = 0
            for byte in 0..<8 { word |= UInt64(parameters[index * 8 + byte]) << UInt64(byte * 8) }
            state.words64[index] = start[index] ^ word
        }
    }

    static func compress(_ state: HashState, _ block: UnsafePointer<UInt8>, isLast: Bool) {
        TaipanRuntime.compress(
            state.words64, block, start: start, rounds: 12, rotations: (32, 24, 16, 63), count: (state.total, 0),
            flags: (isLast ? .max : 0, isLast && state.isLastNode ? .max : 0))
    }
}

enum Blake2s {
    private static let start: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c,
        0x1f83_d9ab, 0x5be0_cd19,
    ]

    static func begin(_ state: HashState, _ parameters: [UInt8]) {
        for index in 0..<8 {
            var word: UInt32 = 0
            for byte in 0..<4 { word |= UInt32(parameters[index * 4 + byte]) << UInt32(byte * 8) }
            state.words32[index] = start[index] ^ word
        }
    }

    static func compress(_ state: HashState, _ block: UnsafePointer<UInt8>, isLast: Bool) {
        TaipanRuntime.compress(
            state.words32, block, start: start, rounds: 10, rotations: (16, 12, 8, 7),
            count: (UInt32(truncatingIfNeeded: state.total), UInt32(truncatingIfNeeded: state.total >> 32)),
            flags: (isLast ? .max : 0, isLast && state.isLastNode ? .max : 0))
    }
}
