/// Which characters a match can begin with, so that a search can pass over the others.
struct FirstCharacters {
    /// Of the characters below 256.
    var bits = InlineArray<8, UInt32>(repeating: 0)
    /// Some of the others too.
    var includesWide = false

    mutating func formUnion(_ other: FirstCharacters) {
        for index in 0..<8 { bits[index] |= other.bits[index] }
        includesWide = includesWide || other.includesWide
    }

    var count: Int { (0..<8).reduce(0) { $0 + bits[$1].nonzeroBitCount } }

    func contains(_ point: UInt32) -> Bool { bits[Int(point >> 5)] >> (point & 31) & 1 != 0 }
}

extension PatternTranslator {
    /// Chooses the method of a search by the characters that the translated operations can begin with.
    mutating func findFirstCharacters() {
        var budget = 300
        guard let first = firstCharacters(at: 0, &budget), first.count < 256 else { return }
        if first.count == 1, !first.includesWide, let point = (0..<256 as Range<UInt32>).first(where: first.contains) {
            info.search = .literal
            info.searchArgument = point
            info.prefixLength = 1
            return
        }
        info.search = .set
        // No character from 256 on equals the character 0.
        info.searchArgument = addSet(first.includesWide ? .all : .literal, 0) { first.contains($0) }
    }

    /// The characters that a match of the operations from `start` on can begin with; nil if it can be empty, or that is
    /// not known.
    private func firstCharacters(at start: Int, _ budget: inout Int) -> FirstCharacters? {
        var pc = start
        while true {
            budget -= 1
            guard budget > 0, pc < words.count,
                let operation = MatchOperation(rawValue: UInt8(truncatingIfNeeded: words[pc]))
            else { return nil }
            switch operation {
            case .fail: return FirstCharacters()
            case .success, .groupReference, .condition, .maxUntil, .minUntil: return nil
            case .mark, .at: pc += operation.length
            case .assert, .assertNot: pc = Int(words[pc + 2])
            case .jump: pc = Int(words[pc + 1])
            case .any: return characters(of: PatternUnit(kind: .any))
            case .anyAll: return characters(of: PatternUnit(kind: .anyAll))
            case .literal: return characters(of: PatternUnit(kind: .literal, first: words[pc + 1]))
            case .literals: return characters(of: PatternUnit(kind: .literal, first: words[pc + 2]))
            case .notLiteral: return characters(of: PatternUnit(kind: .notLiteral, first: words[pc + 1]))
            case .either:
                return characters(of: PatternUnit(kind: .either, first: words[pc + 1], second: words[pc + 2]))
            case .set: return characters(of: PatternUnit(kind: .set, first: words[pc + 1]))
            case .alternative:
                var result = FirstCharacters()
                while words[pc] == UInt32(MatchOperation.alternative.rawValue) {
                    guard let one = firstCharacters(at: pc + operation.length, &budget) else { return nil }
                    result.formUnion(one)
                    pc = Int(words[pc + 1])
                }
                return result
            case .repeatOne, .minRepeatOne:
                let kind = UnitKind(rawValue: words[pc + 3]) ?? .none
                var result = characters(of: PatternUnit(kind: kind, first: words[pc + 4], second: words[pc + 5]))
                if words[pc + 1] == 0 {
                    guard let rest = firstCharacters(at: pc + operation.length, &budget) else { return nil }
                    result.formUnion(rest)
                }
                return result
            case .repeat:
                let until = Int(words[pc + 1])
                guard var result = firstCharacters(at: Int(words[until + 3]), &budget) else { return nil }
                if words[until + 1] == 0 {
                    guard let rest = firstCharacters(at: until + 4, &budget) else { return nil }
                    result.formUnion(rest)
                }
                return result
            }
        }
    }

    private func characters(of unit: PatternUnit) -> FirstCharacters {
        var result = FirstCharacters()
        for point in 0..<256 as Range<UInt32> where contains(unit, point) {
            result.bits[Int(point >> 5)] |= 1 << (point & 31)
        }
        switch unit.kind {
        case .literal: result.includesWide = unit.first > 255
        case .either: result.includesWide = unit.first > 255 || unit.second > 255
        default: result.includesWide = true
        }
        return result
    }
}
