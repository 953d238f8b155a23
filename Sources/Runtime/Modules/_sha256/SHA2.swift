// In CPython: sha_compress of Modules/sha256module.c and Modules/sha512module.c

/// By how much the six functions of SHA-2 rotate a word, and shift it last.
struct SHA2Rotations<Word: FixedWidthInteger & UnsignedInteger> {
    let early: (Word, Word, Word)
    let late: (Word, Word, Word)
    let first: (Word, Word, Word)
    let second: (Word, Word, Word)
}

/// The rounds of SHA-256 and SHA-512, as FIPS 180-4 has them: they differ in the size of words, the number of rounds
/// and the rotations.
@inline(__always) func compressSHA2<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ words: UnsafeMutablePointer<Word>, _ block: UnsafePointer<UInt8>, _ roots: [Word],
    _ rotations: SHA2Rotations<Word>
) {
    @inline(__always) func rotate(_ word: Word, _ count: Word) -> Word {
        word &>> count | word &<< (Word(truncatingIfNeeded: Word.bitWidth) &- count)
    }
    let rounds = roots.count
    withUnsafeTemporaryAllocation(of: Word.self, capacity: rounds) { schedule in
        let input = UnsafeRawPointer(block)
        for index in 0..<16 {
            schedule[index] = Word(
                bigEndian: input.loadUnaligned(fromByteOffset: index * MemoryLayout<Word>.size, as: Word.self))
        }
        for index in 16..<rounds {
            let (early, late) = (schedule[index - 15], schedule[index - 2])
            let first =
                rotate(early, rotations.early.0) ^ rotate(early, rotations.early.1) ^ early &>> rotations.early.2
            let second = rotate(late, rotations.late.0) ^ rotate(late, rotations.late.1) ^ late &>> rotations.late.2
            schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
        }
        var (a, b, c, d) = (words[0], words[1], words[2], words[3])
        var (e, f, g, h) = (words[4], words[5], words[6], words[7])
        roots.withUnsafeBufferPointer { roots in
            for round in 0..<rounds {
                let sigma = rotate(e, rotations.first.0) ^ rotate(e, rotations.first.1) ^ rotate(e, rotations.first.2)
                let choice = (e & f) ^ (~e & g)
                let first = h &+ sigma &+ choice &+ roots[round] &+ schedule[round]
                let sum = rotate(a, rotations.second.0) ^ rotate(a, rotations.second.1) ^ rotate(a, rotations.second.2)
                let second = sum &+ ((a & b) ^ (a & c) ^ (b & c))
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
            }
        }
        words[0] &+= a
        words[1] &+= b
        words[2] &+= c
        words[3] &+= d
        words[4] &+= e
        words[5] &+= f
        words[6] &+= g
        words[7] &+= h
    }
}
