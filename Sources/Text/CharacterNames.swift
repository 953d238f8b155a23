// In CPython: _getucname and _getcode in Modules/unicodedata.c

extension UnicodeDatabase {
    /// The name of a character (`unicodedata.name`), or nil if it has none.
    package static func name(of codePoint: UInt32) -> String? {
        var name: [UInt8] = []
        if isUnifiedIdeograph(codePoint) {
            name.append(contentsOf: ideographPrefix.utf8)
            appendHexadecimal(codePoint, digits: codePoint < 0x1_0000 ? 4 : 5, letters: 0x41, to: &name)
            return String(decoding: name, as: UTF8.self)
        }
        let syllable = codePoint &- Normalization.syllableBase
        if syllable < Normalization.syllableCount {
            name.append(contentsOf: syllablePrefix.utf8)
            let trailCount = Normalization.trailCount
            let vowelCount = Normalization.vowelCount
            appendJamo(.lead, Int(syllable / (vowelCount * trailCount)), to: &name)
            appendJamo(.vowel, Int(syllable / trailCount % vowelCount), to: &name)
            appendJamo(.trail, Int(syllable % trailCount), to: &name)
            return String(decoding: name, as: UTF8.self)
        }
        guard let number = nameNumber(of: codePoint) else { return nil }
        return text(ofName: number, codePoint: codePoint)
    }

    /// The name that the error handler `namereplace` writes: that of `name(of:)`; but CPython keeps aliases and named
    /// sequences as names of private characters from U+F0000 and U+F0200 on, and shows them here.
    package static func nameInReplacement(of codePoint: UInt32) -> String? {
        let number: Int
        if codePoint >= 0xF_0200 {
            number = NameTable.aliasEnd + Int(codePoint) - 0xF_0200
            guard number < NameTable.totalCount else { return nil }
        } else if codePoint >= 0xF_0000 {
            number = NameTable.nameCount + Int(codePoint) - 0xF_0000
            guard number < NameTable.aliasEnd else { return nil }
        } else {
            return name(of: codePoint)
        }
        return text(ofName: number, codePoint: codePoint)
    }

    private static func text(ofName number: Int, codePoint: UInt32) -> String {
        var name: [UInt8] = []
        var words = NameWords(number: number, codePoint: codePoint)
        while let word = words.next() { name.append(contentsOf: word) }
        return String(decoding: name, as: UTF8.self)
    }

    /// The character that `\N{name}` stands for: found by name or alias, in any case but for computed names; nil if
    /// none.
    package static func lookup(name: UnsafeBufferPointer<UInt8>, knowsAliases: Bool = true) -> UInt32? {
        switch lookupComputed(name) {
        case .character(let codePoint): return codePoint
        case .unknown: return nil
        case .notComputed: break
        }
        guard let number = nameNumber(of: name) else { return nil }
        if number < NameTable.nameCount { return codePoint(ofName: number) }
        guard knowsAliases, number < NameTable.aliasEnd else { return nil }
        return UInt32(PackedTable(NameTable.aliasTargets).triple((number - NameTable.nameCount) * 3))
    }

    /// The characters that `unicodedata.lookup` finds: as `lookup(name:)` does, and named sequences too; nil if none.
    package static func lookupSequence(name: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
        if let single = lookup(name: name) { return [single] }
        guard case .notComputed = lookupComputed(name), let number = nameNumber(of: name), number >= NameTable.aliasEnd
        else { return nil }
        let table = PackedTable(NameTable.sequences)
        let offset = (number - NameTable.aliasEnd) * 13
        return (0..<table.byte(offset)).map { UInt32(table.triple(offset + 1 + 3 * $0)) }
    }

    private static var ideographPrefix: StaticString { "CJK UNIFIED IDEOGRAPH-" }
    private static var syllablePrefix: StaticString { "HANGUL SYLLABLE " }

    /// Whether the code point's name follows from its number.
    static func hasComputedName(_ codePoint: UInt32) -> Bool {
        isUnifiedIdeograph(codePoint) || codePoint &- Normalization.syllableBase < Normalization.syllableCount
    }

    /// Whether the code point's name is made from its number.
    private static func isUnifiedIdeograph(_ codePoint: UInt32) -> Bool {
        let table = PackedTable(NameTable.ideographs)
        for i in 0..<NameTable.ideographRunCount {
            if codePoint >= table.triple(i * 6), codePoint <= table.triple(i * 6 + 3) { return true }
        }
        return false
    }

    // MARK: Computed names

    private enum ComputedName {
        case character(UInt32)
        case unknown, notComputed
    }

    /// Looks up a name that has one of the two prefixes of computed names. CPython compares these in upper case only.
    private static func lookupComputed(_ name: UnsafeBufferPointer<UInt8>) -> ComputedName {
        if name.starts(with: ideographPrefix.utf8) {
            let digits = name.dropFirst(ideographPrefix.utf8CodeUnitCount)
            guard digits.count == 4 || digits.count == 5 else { return .unknown }
            var codePoint: UInt32 = 0
            for digit in digits {
                switch digit {
                case 0x30...0x39: codePoint = codePoint << 4 | UInt32(digit - 0x30)
                case 0x41...0x46: codePoint = codePoint << 4 | UInt32(digit - 0x41 + 10)
                default: return .unknown
                }
            }
            return isUnifiedIdeograph(codePoint) ? .character(codePoint) : .unknown
        }
        if name.starts(with: syllablePrefix.utf8) {
            var rest = name.dropFirst(syllablePrefix.utf8CodeUnitCount)
            guard let lead = longestJamo(.lead, of: &rest), let vowel = longestJamo(.vowel, of: &rest),
                let trail = longestJamo(.trail, of: &rest), rest.isEmpty
            else { return .unknown }
            let number = (lead * Int(Normalization.vowelCount) + vowel) * Int(Normalization.trailCount) + trail
            return .character(Normalization.syllableBase + UInt32(number))
        }
        return .notComputed
    }

    private enum JamoPart: Int {
        case lead = 0
        case vowel = 19
        case trail = 40

        var count: Int { self == .lead ? 19 : self == .vowel ? 21 : 28 }
    }

    private static func jamo(_ part: JamoPart, _ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = NameTable.jamo.utf8Start + (part.rawValue + number) * 3
        var length = 3
        while length > 0, start[length - 1] == 0x20 { length -= 1 }
        return UnsafeBufferPointer(start: start, count: length)
    }

    private static func appendJamo(_ part: JamoPart, _ number: Int, to name: inout [UInt8]) {
        name.append(contentsOf: jamo(part, number))
    }

    /// Takes the longest short name that `rest` starts with.
    private static func longestJamo(_ part: JamoPart, of rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var best: Int?
        var length = -1
        for number in 0..<part.count {
            let candidate = jamo(part, number)
            if candidate.count > length, rest.starts(with: candidate) {
                best = number
                length = candidate.count
            }
        }
        rest = rest.dropFirst(max(length, 0))
        return best
    }

    // MARK: Names in the table

    /// The number of a code point's name.
    private static func nameNumber(of codePoint: UInt32) -> Int? {
        let run = lastRun { $0.triple($1) <= Int(codePoint) }
        guard run >= 0 else { return nil }
        let table = PackedTable(NameTable.runs)
        let number = table.triple(run * 6 + 3) + Int(codePoint) - table.triple(run * 6)
        let end = run + 1 < NameTable.runCount ? table.triple(run * 6 + 9) : NameTable.nameCount
        return number < end ? number : nil
    }

    /// The code point that a name with a number below `nameCount` belongs to.
    private static func codePoint(ofName number: Int) -> UInt32 {
        let run = lastRun { $0.triple($1 + 3) <= number }
        let table = PackedTable(NameTable.runs)
        return UInt32(table.triple(run * 6) + number - table.triple(run * 6 + 3))
    }

    /// The last run for which a condition holds that holds for all before it; -1 if none.
    private static func lastRun(where condition: (PackedTable, Int) -> Bool) -> Int {
        let table = PackedTable(NameTable.runs)
        var low = 0
        var high = NameTable.runCount
        while low < high {
            let middle = (low + high) / 2
            if condition(table, middle * 6) { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// Finds a name of any kind by binary search in the sorted names.
    private static func nameNumber(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        let sorted = PackedTable(NameTable.sorted)
        var low = 0
        var high = NameTable.totalCount
        while low < high {
            let middle = (low + high) / 2
            let number = sorted.triple(middle * 3)
            let order = compare(name, withName: number)
            if order == 0 { return number }
            if order > 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Below, at or above zero as the upper-case form of `query` stands before, is, or stands after the name of a
    /// number.
    private static func compare(_ query: UnsafeBufferPointer<UInt8>, withName number: Int) -> Int {
        let codePoint = number < NameTable.nameCount ? codePoint(ofName: number) : 0
        var words = NameWords(number: number, codePoint: codePoint)
        var position = 0
        while let word = words.next() {
            for byte in word {
                guard position < query.count else { return -1 }
                let difference = Int(uppercase(query[position])) - Int(byte)
                if difference != 0 { return difference }
                position += 1
            }
        }
        return query.count - position
    }

    private static func uppercase(_ byte: UInt8) -> UInt8 {
        byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte
    }
}

/// The words of a name in the table, one after the other; a word includes the space before it.
private struct NameWords {
    private var position: Int
    private let end: Int
    private let codePoint: UInt32

    init(number: Int, codePoint: UInt32) {
        let phrases = PackedTable(NameTable.phrases)
        var position = PackedTable(NameTable.groups).triple(number / NameTable.groupSize * 3)
        for _ in 0..<number % NameTable.groupSize { position += 1 + phrases.byte(position) }
        self.position = position + 1
        self.end = position + 1 + phrases.byte(position)
        self.codePoint = codePoint
    }

    mutating func next() -> HexadecimalOrWord? {
        guard position < end else { return nil }
        let phrases = PackedTable(NameTable.phrases)
        var word = phrases.byte(position)
        position += 1
        if word >= NameTable.shortWordCount {
            word += phrases.byte(position) * (128 - NameTable.shortWordCount)
            position += 1
        }
        if word == 0 { return HexadecimalOrWord(codePoint: codePoint) }
        let offsets = PackedTable(NameTable.wordOffsets)
        let start = offsets.triple(word * 3)
        let length = offsets.triple(word * 3 + 3) - start
        return HexadecimalOrWord(start: NameTable.words.utf8Start + start, count: length)
    }
}

/// The letters of a word: of the table, or the digits of a code point.
private struct HexadecimalOrWord: Sequence, IteratorProtocol {
    private var start: UnsafePointer<UInt8>?
    private var remaining: Int
    private let codePoint: UInt32

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        remaining = count
        codePoint = 0
    }

    init(codePoint: UInt32) {
        start = nil
        remaining = codePoint < 0x1_0000 ? 4 : codePoint < 0x10_0000 ? 5 : 6
        self.codePoint = codePoint
    }

    mutating func next() -> UInt8? {
        guard remaining > 0 else { return nil }
        remaining -= 1
        guard let letter = start else {
            let digit = UInt8(truncatingIfNeeded: codePoint >> (4 * remaining)) & 15
            return digit < 10 ? 0x30 + digit : 0x41 + digit - 10
        }
        start = letter + 1
        return letter.pointee
    }
}

extension StaticString {
    /// The bytes of a literal that has more than one character.
    var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
