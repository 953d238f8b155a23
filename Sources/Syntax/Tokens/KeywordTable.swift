/// Finds the reserved word that a name is: all have between two and eight letters, so a name is compared as one 64-bit
/// word.
struct KeywordTable: @unchecked Sendable {
    private static let bits = 7
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    private let words: UnsafeMutablePointer<UInt64>
    private let keywords: UnsafeMutablePointer<Keyword>

    /// Made when the first text is parsed, and kept.
    static let shared = KeywordTable()

    private init() {
        let capacity = 1 << KeywordTable.bits
        words = .allocate(capacity: capacity)
        words.initialize(repeating: 0, count: capacity)
        keywords = .allocate(capacity: capacity)
        keywords.initialize(repeating: .notKeyword, count: capacity)
        for keyword in Keyword.allCases.dropFirst() {
            var word: UInt64 = 0
            for (index, byte) in keyword.text.utf8.enumerated() { word |= UInt64(byte) << UInt64(8 * index) }
            var slot = KeywordTable.slot(word)
            while words[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            words[slot] = word
            keywords[slot] = keyword
        }
    }

    @inline(__always)
    private static func slot(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* multiplier) >> UInt64(64 - bits))
    }

    /// The keyword that `count` bytes are. Eight bytes from `start` on can be read, whatever the count.
    @inline(__always)
    func keyword(_ start: UnsafePointer<UInt8>, count: Int) -> Keyword {
        guard count >= 2 && count <= 8 else { return .notKeyword }
        let loaded = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        let word = loaded & (UInt64.max >> UInt64(64 - 8 * count))
        var slot = KeywordTable.slot(word)
        while words[slot] != word {
            if words[slot] == 0 { return .notKeyword }
            slot = (slot + 1) & ((1 << KeywordTable.bits) - 1)
        }
        return keywords[slot]
    }
}
