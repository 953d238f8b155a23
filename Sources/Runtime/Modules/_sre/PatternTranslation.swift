/// Makes the executable form of valid pattern code.
struct PatternTranslator {
    private let code: UnsafePointer<UInt32>
    private let count: Int
    var sets: [UInt32] = []
    private(set) var words: [UInt32] = []
    var info = PatternProgramInfo()

    init(_ code: UnsafePointer<UInt32>, count: Int) {
        self.code = code
        self.count = count
    }

    /// The words of the program. The code was validated, and so is not nested too deep for a recursion.
    mutating func translate() -> [UInt32] {
        var start = 0
        if code[0] == PatternOpcode.info.rawValue {
            start = 1 + Int(code[1])
            readInfo()
        }
        if info.prefixSkip > 0 {
            appendLiterals(start, start + 2 * info.prefixSkip)
            start += 2 * info.prefixSkip
            info.prefixEntry = words.count
        }
        translate(start, count - 1)
        append(.success)
        if info.search == .general { findFirstCharacters() }
        info.operations = sets.count
        return sets + words
    }

    // MARK: The beginning

    private mutating func readInfo() {
        let flags = code[2]
        info.minimumLength = Int(code[3])
        if flags & PatternInfo.charset != 0 {
            info.search = .set
            info.searchArgument = addSet(.code, UInt32(5)) { [code] in PatternCharacters.isInSet(code, 5, $0) }
        } else if flags & PatternInfo.prefix != 0 {
            let length = Int(code[5])
            let skip = Int(code[6])
            let body = 1 + Int(code[1])
            // What the block says of the code is believed only if it is true.
            guard length > 0, skip <= length, startsWithLiterals(body, skip) else { return }
            guard length == 1 || hasTrueOverlaps(length) else { return }
            info.prefix = 7
            info.prefixLength = length
            info.prefixSkip = skip
            info.search = length == 1 ? .literal : .prefix
            info.searchArgument = code[7]
            info.isLiteral =
                flags & PatternInfo.literal != 0 && skip == length && body + 2 * skip == count - 1
        }
    }

    private func startsWithLiterals(_ start: Int, _ length: Int) -> Bool {
        guard start + 2 * length <= count - 1 else { return false }
        for index in 0..<length {
            guard code[start + 2 * index] == PatternOpcode.literal.rawValue,
                code[start + 2 * index + 1] == code[7 + index]
            else { return false }
        }
        return true
    }

    /// Whether the table behind the prefix says truly how long the longest beginning of the prefix is that ends there.
    private func hasTrueOverlaps(_ length: Int) -> Bool {
        let prefix = code + 7
        let overlaps = prefix + length
        guard overlaps[0] == 0 else { return false }
        var matched = 0
        for index in 1..<length {
            while matched > 0, prefix[index] != prefix[matched] { matched = Int(overlaps[matched - 1]) }
            if prefix[index] == prefix[matched] { matched += 1 }
            if Int(overlaps[index]) != matched { return false }
        }
        return true
    }

    // MARK: Writing

    private mutating func append(_ operation: MatchOperation, _ arguments: UInt32...) {
        words.append(UInt32(operation.rawValue))
        words.append(contentsOf: arguments)
    }

    private mutating func append(_ unit: PatternUnit) {
        words.append(unit.kind.rawValue)
        words.append(unit.first)
        words.append(unit.second)
    }

    private var here: UInt32 { UInt32(truncatingIfNeeded: words.count) }

    /// Characters in a row, which lie in the code from `start` on.
    private mutating func appendLiterals(_ start: Int, _ end: Int) {
        let length = (end - start) / 2
        if length == 1 { return append(.literal, code[start + 1]) }
        append(.literals, UInt32(truncatingIfNeeded: length))
        for index in 0..<length { words.append(code[start + 2 * index + 1]) }
    }

    mutating func addSet(_ kind: SetKind, _ argument: UInt32, _ contains: (UInt32) -> Bool) -> UInt32 {
        let start = UInt32(truncatingIfNeeded: sets.count)
        for word in 0..<8 as Range<UInt32> {
            var bits: UInt32 = 0
            for bit in 0..<32 as Range<UInt32> where contains(word * 32 + bit) { bits |= 1 << bit }
            sets.append(bits)
        }
        sets.append(kind.rawValue)
        sets.append(argument)
        return start
    }

    // MARK: Single characters

    /// The test that one operation of the code makes, and where the next operation is; nil if it tests no character.
    private mutating func unit(at position: Int) -> (unit: PatternUnit, next: Int)? {
        let code = code
        let argument = code[position + 1]
        func set(_ kind: SetKind, _ contains: (UInt32) -> Bool) -> (unit: PatternUnit, next: Int) {
            (PatternUnit(kind: .set, first: addSet(kind, argument, contains)), position + 2)
        }
        func codeSet(_ kind: SetKind, _ contains: (UInt32) -> Bool) -> (unit: PatternUnit, next: Int) {
            let start = addSet(kind, UInt32(truncatingIfNeeded: position + 2), contains)
            return (PatternUnit(kind: .set, first: start), position + 1 + Int(argument))
        }
        typealias Characters = PatternCharacters
        switch PatternOpcode(rawValue: code[position]) {
        case .any: return (PatternUnit(kind: .any), position + 1)
        case .anyAll: return (PatternUnit(kind: .anyAll), position + 1)
        case .literal: return (PatternUnit(kind: .literal, first: argument), position + 2)
        case .notLiteral: return (PatternUnit(kind: .notLiteral, first: argument), position + 2)
        case .literalIgnore:
            if argument &- 0x61 < 26 {
                return (PatternUnit(kind: .either, first: argument, second: argument &- 32), position + 2)
            }
            return set(.literal) { Characters.lowerASCII($0) == argument }
        case .notLiteralIgnore: return set(.notLiteral) { Characters.lowerASCII($0) != argument }
        case .literalUnicodeIgnore:
            return set(.literalIgnoringCase) { Characters.lowerUnicode($0) == argument }
        case .notLiteralUnicodeIgnore:
            return set(.notLiteralIgnoringCase) { Characters.lowerUnicode($0) != argument }
        case .literalLocaleIgnore: return set(.literal) { Self.isEqualInLocale($0, argument) }
        case .notLiteralLocaleIgnore: return set(.notLiteral) { !Self.isEqualInLocale($0, argument) }
        case .in: return codeSet(.code) { Characters.isInSet(code, position + 2, $0) }
        case .inIgnore: return codeSet(.code) { Characters.isInSet(code, position + 2, Characters.lowerASCII($0)) }
        case .inUnicodeIgnore:
            return codeSet(.codeIgnoringCase) {
                Characters.isInSet(code, position + 2, Characters.lowerUnicode($0))
            }
        case .inLocaleIgnore:
            return codeSet(.code) {
                Characters.isInSet(code, position + 2, Characters.lowerLocale($0))
                    || Characters.isInSet(code, position + 2, Characters.upperLocale($0))
            }
        default: return nil
        }
    }

    private static func isEqualInLocale(_ point: UInt32, _ wanted: UInt32) -> Bool {
        point == wanted || PatternCharacters.lowerLocale(point) == wanted
            || PatternCharacters.upperLocale(point) == wanted
    }

    func contains(_ unit: PatternUnit, _ point: UInt32) -> Bool {
        switch unit.kind {
        case .none, .anyAll: return true
        case .any: return point != 10
        case .literal: return point == unit.first
        case .notLiteral: return point != unit.first
        case .either: return point == unit.first || point == unit.second
        case .set:
            if point < 256 { return sets[Int(unit.first) + Int(point >> 5)] >> (point & 31) & 1 != 0 }
            return Self.isInWideSet(
                code, SetKind(rawValue: sets[Int(unit.first) + SetWord.kind]) ?? .all,
                sets[Int(unit.first) + SetWord.argument], point)
        }
    }

    /// Whether a character from 256 on belongs to a set.
    static func isInWideSet(
        _ code: UnsafePointer<UInt32>, _ kind: SetKind, _ argument: UInt32, _ point: UInt32
    ) -> Bool {
        switch kind {
        case .code: return PatternCharacters.isInSet(code, Int(argument), point)
        case .codeIgnoringCase:
            return PatternCharacters.isInSet(code, Int(argument), PatternCharacters.lowerUnicode(point))
        case .literal: return point == argument
        case .notLiteral: return point != argument
        case .literalIgnoringCase: return PatternCharacters.lowerUnicode(point) == argument
        case .notLiteralIgnoringCase: return PatternCharacters.lowerUnicode(point) != argument
        case .all: return true
        }
    }

    /// The test that any match of the code from `position` on makes first, if that is a test of one character.
    private mutating func firstUnit(_ position: Int, _ end: Int) -> PatternUnit {
        guard position < end else { return PatternUnit(kind: .none) }
        if let found = unit(at: position) { return found.unit }
        let opcode = PatternOpcode(rawValue: code[position])
        if opcode == .repeatOne || opcode == .minRepeatOne, code[position + 2] > 0 {
            return unit(at: position + 4)?.unit ?? PatternUnit(kind: .none)
        }
        return PatternUnit(kind: .none)
    }

    // MARK: Operations

    private mutating func translate(_ start: Int, _ end: Int) {
        var position = start
        while position < end {
            let argument = code[position + 1]
            switch PatternOpcode(rawValue: code[position]) {
            case .literal:
                var last = position + 2
                while last < end, code[last] == PatternOpcode.literal.rawValue { last += 2 }
                appendLiterals(position, last)
                position = last
            case .failure:
                append(.fail)
                position += 1
            case .success:
                append(.success)
                position += 1
            case .mark:
                append(.mark, argument)
                position += 2
            case .at:
                append(.at, argument)
                position += 2
            case .info: position += 1 + Int(argument)
            case .branch: position = translateBranch(position + 1)
            case .repeatOne: position = translateRepeatOne(position, end, .repeatOne)
            case .minRepeatOne: position = translateRepeatOne(position, end, .minRepeatOne)
            case .repeat: position = translateRepeat(position)
            case .groupReference: position = translateReference(position, .none)
            case .groupReferenceIgnore, .groupReferenceLocaleIgnore: position = translateReference(position, .ascii)
            case .groupReferenceUnicodeIgnore: position = translateReference(position, .unicode)
            case .groupReferenceExists: position = translateCondition(position + 1)
            case .assert: position = translateAssertion(position, .assert)
            case .assertNot: position = translateAssertion(position, .assertNot)
            default:
                guard let (unit, next) = unit(at: position) else { return append(.fail) }
                switch unit.kind {
                case .any: append(.any)
                case .anyAll: append(.anyAll)
                case .literal: append(.literal, unit.first)
                case .notLiteral: append(.notLiteral, unit.first)
                case .either: append(.either, unit.first, unit.second)
                case .set: append(.set, unit.first)
                case .none: break
                }
                position = next
            }
        }
    }

    private mutating func translateReference(_ position: Int, _ folding: Folding) -> Int {
        append(.groupReference, code[position + 1] &* 2, folding.rawValue)
        return position + 2
    }

    private mutating func translateBranch(_ start: Int) -> Int {
        var position = start
        var jumps: [Int] = []
        while code[position] != 0 {
            let next = position + Int(code[position])
            let bodyEnd = next - 2
            let place = words.count
            append(.alternative, 0)
            append(firstUnit(position + 1, bodyEnd))
            translate(position + 1, bodyEnd)
            append(.jump, 0)
            jumps.append(words.count - 1)
            words[place + 1] = here
            position = next
        }
        append(.fail)
        for jump in jumps { words[jump] = here }
        return position + 1
    }

    private mutating func translateRepeatOne(_ position: Int, _ end: Int, _ operation: MatchOperation) -> Int {
        let tail = position + 1 + Int(code[position + 1])
        let unit = unit(at: position + 4)?.unit ?? PatternUnit(kind: .none)
        let next = firstUnit(tail, end)
        append(operation, code[position + 2], code[position + 3])
        append(unit)
        append(next)
        var flags: UInt32 = 0
        if next.kind != .none {
            let overlaps = (0..<256 as Range<UInt32>).contains { contains(unit, $0) && contains(next, $0) }
            if !overlaps { flags |= RepeatFlags.disjointBelow256 }
            switch next.kind {
            case .literal where !contains(unit, next.first): flags |= RepeatFlags.disjoint
            case .either where !overlaps: flags |= RepeatFlags.disjoint
            default: break
            }
        }
        words.append(flags)
        return tail
    }

    private mutating func translateRepeat(_ position: Int) -> Int {
        let until = position + 1 + Int(code[position + 1])
        let place = words.count
        append(.repeat, 0)
        let body = here
        translate(position + 4, until)
        words[place + 1] = here
        let isMaximal = code[until] == PatternOpcode.maxUntil.rawValue
        append(isMaximal ? .maxUntil : .minUntil, code[position + 2], code[position + 3], body)
        return until + 1
    }

    private mutating func translateAssertion(_ position: Int, _ operation: MatchOperation) -> Int {
        let end = position + 1 + Int(code[position + 1])
        let place = words.count
        append(operation, code[position + 2], 0)
        translate(position + 3, end - 1)
        append(.success)
        words[place + 2] = here
        return end
    }

    /// A condition, whose `start` is the number of the group.
    private mutating func translateCondition(_ start: Int) -> Int {
        let place = words.count
        append(.condition, code[start] &* 2, 0)
        let skip = Int(code[start + 1])
        let otherwise = start + skip
        guard skip >= 3, code[otherwise - 2] == PatternOpcode.jump.rawValue else {
            translate(start + 2, otherwise)
            words[place + 2] = here
            return otherwise
        }
        translate(start + 2, otherwise - 2)
        append(.jump, 0)
        let jump = words.count - 1
        words[place + 2] = here
        let end = otherwise - 1 + Int(code[otherwise - 1])
        translate(otherwise, end)
        words[jump] = here
        return end
    }
}
