// In CPython: Modules/sre_lib.h (SRE(count))

/// Testing single characters.
extension Matcher {
    @inline(__always) static func isInSet(
        _ state: UnsafeMutablePointer<MatchState>, _ sets: Words, _ set: UInt32, _ point: UInt32
    ) -> Bool {
        if MemoryLayout<Unit>.size == 1 || point < 256 {
            return sets[Int(set) &+ Int(point >> 5)] &>> (point & 31) & 1 != 0
        }
        return isInWideSet(state, set, point)
    }

    @inline(never) static func isInWideSet(
        _ state: UnsafeMutablePointer<MatchState>, _ set: UInt32, _ point: UInt32
    ) -> Bool {
        let words = state.pointee.sets + Int(set)
        return PatternTranslator.isInWideSet(
            state.pointee.code, SetKind(rawValue: words[SetWord.kind]) ?? .all, words[SetWord.argument], point)
    }

    /// Whether a character satisfies the unit at `unit`.
    @inline(__always) static func satisfies(
        _ state: UnsafeMutablePointer<MatchState>, _ sets: Words, _ unit: Words, _ point: UInt32
    ) -> Bool {
        switch unsafeBitCast(UInt8(truncatingIfNeeded: unit[0]), to: UnitKind.self) {
        case .none, .anyAll: return true
        case .any: return point != 10
        case .literal: return point == unit[1]
        case .notLiteral: return point != unit[1]
        case .either: return point == unit[1] || point == unit[2]
        case .set: return isInSet(state, sets, unit[1], point)
        }
    }

    /// How far from `start` on, but not beyond `end`, all characters satisfy a unit.
    @inline(__always) static func run(
        _ state: UnsafeMutablePointer<MatchState>, _ text: UnsafePointer<Unit>, _ sets: Words, _ unit: Words,
        from start: Int, to end: Int
    ) -> Int {
        var place = start
        let argument = unit[1]
        switch unsafeBitCast(UInt8(truncatingIfNeeded: unit[0]), to: UnitKind.self) {
        case .none: break
        case .anyAll: place = max(start, end)
        case .any: while place < end, text[place] != 10 { place &+= 1 }
        case .literal: while place < end, UInt32(truncatingIfNeeded: text[place]) == argument { place &+= 1 }
        case .notLiteral: while place < end, UInt32(truncatingIfNeeded: text[place]) != argument { place &+= 1 }
        case .either:
            let second = unit[2]
            while place < end {
                let point = UInt32(truncatingIfNeeded: text[place])
                guard point == argument || point == second else { break }
                place &+= 1
            }
        case .set:
            while place < end, isInSet(state, sets, argument, UInt32(truncatingIfNeeded: text[place])) { place &+= 1 }
        }
        return place
    }
}
