// In CPython: Modules/sre_lib.h (SRE(at), the marks of SRE(match))

extension Matcher {
    // MARK: Marks

    /// Sets a mark. Marks between the highest so far and this one become unset.
    @inline(__always) static func setMark(
        _ marks: UnsafeMutablePointer<Int>, _ index: Int, _ place: Int, _ last: Int
    ) -> Int {
        var highest = last >> 32
        var group = last & 0xFFFF_FFFF
        if index & 1 != 0 { group = index >> 1 &+ 1 }
        if index > highest {
            var between = highest &+ 1
            while between < index {
                marks[between] = -1
                between &+= 1
            }
            highest = index
        }
        marks[index] = place
        return highest << 32 | group
    }

    /// Puts the marks up to the highest one on the stack, if that is not the first.
    @inline(never) static func pushMarks(
        _ state: UnsafeMutablePointer<MatchState>, _ sp: UnsafeMutablePointer<Int>, _ last: Int
    ) throws(Raised) -> UnsafeMutablePointer<Int> {
        let count = last >> 32 &+ 1
        var sp = sp
        if state.pointee.limit - sp < count { sp = try state.pointee.grow(sp, needed: count) }
        sp.update(from: state.pointee.marks, count: count)
        return sp + count
    }

    @inline(__always) static func popMarks(
        _ state: UnsafeMutablePointer<MatchState>, _ sp: UnsafeMutablePointer<Int>, _ last: Int
    ) -> UnsafeMutablePointer<Int> {
        let highest = last >> 32
        if highest <= 0 { return sp }
        let start = sp - (highest &+ 1)
        state.pointee.marks.update(from: start, count: highest &+ 1)
        return start
    }

    // MARK: Groups and places

    @inline(__always) static func hasMatched(
        _ state: UnsafeMutablePointer<MatchState>, _ mark: Int, _ last: Int
    ) -> Bool {
        if mark >= last >> 32 { return false }
        let start = state.pointee.marks[mark]
        let end = state.pointee.marks[mark &+ 1]
        return start >= 0 && end >= start
    }

    /// Where the text that a group has matched ends when it is found again at `place`; -1 if it is not.
    @inline(never) static func matchGroup(
        _ state: UnsafeMutablePointer<MatchState>, _ text: UnsafePointer<Unit>, _ mark: Int, _ folding: UInt32,
        _ place: Int, _ last: Int
    ) -> Int {
        guard hasMatched(state, mark, last) else { return -1 }
        var source = state.pointee.marks[mark]
        let stop = state.pointee.marks[mark &+ 1]
        let end = state.pointee.end
        var place = place
        while source < stop {
            guard place < end else { return -1 }
            let wanted = UInt32(truncatingIfNeeded: text[source])
            let found = UInt32(truncatingIfNeeded: text[place])
            if wanted != found {
                switch Folding(rawValue: folding) {
                case .ascii where PatternCharacters.lowerASCII(wanted) == PatternCharacters.lowerASCII(found): break
                case .unicode where PatternCharacters.lowerUnicode(wanted) == PatternCharacters.lowerUnicode(found):
                    break
                default: return -1
                }
            }
            source &+= 1
            place &+= 1
        }
        return place
    }

    @inline(__always) static func isAt(
        _ state: UnsafeMutablePointer<MatchState>, _ place: UInt32, _ ptr: Int
    ) -> Bool {
        let text = state.pointee.text.assumingMemoryBound(to: Unit.self)
        let end = state.pointee.end
        switch unsafeBitCast(UInt8(truncatingIfNeeded: place), to: PatternPlace.self) {
        case .beginning, .beginningString: return ptr == 0
        case .beginningLine: return ptr == 0 || text[ptr &- 1] == 10
        case .end: return ptr == end || (end &- ptr == 1 && text[ptr] == 10)
        case .endLine: return ptr == end || (ptr < state.pointee.length && text[ptr] == 10)
        case .endString: return ptr == end
        case .boundary, .localeBoundary: return end != 0 && changesWord(state, ptr, isUnicode: false)
        case .nonBoundary, .localeNonBoundary: return end != 0 && !changesWord(state, ptr, isUnicode: false)
        case .unicodeBoundary: return end != 0 && changesWord(state, ptr, isUnicode: true)
        case .unicodeNonBoundary: return end != 0 && !changesWord(state, ptr, isUnicode: true)
        }
    }

    /// Whether a word begins or ends at a place.
    static func changesWord(
        _ state: UnsafeMutablePointer<MatchState>, _ ptr: Int, isUnicode: Bool
    ) -> Bool {
        let text = state.pointee.text.assumingMemoryBound(to: Unit.self)
        func isWord(_ unit: Unit) -> Bool {
            let point = UInt32(truncatingIfNeeded: unit)
            return isUnicode && point > 127
                ? PatternCharacters.isUnicodeWord(point) : PatternCharacters.isASCIIWord(point)
        }
        let before = ptr > 0 && isWord(text[ptr &- 1])
        let here = ptr < state.pointee.end && isWord(text[ptr])
        return before != here
    }
}
