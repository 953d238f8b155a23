// In CPython: Modules/sre_lib.h (SRE(search)), Modules/_sre.c (sre_match, sre_search)

extension Matcher {
    /// Matches at `start`.
    @inline(never) static func matchHere(_ state: UnsafeMutablePointer<MatchState>) throws(Raised) -> Bool {
        let minimum = state.pointee.pattern.info.minimumLength
        let available = state.pointee.end - state.pointee.start
        if minimum > 0, available >= 0, available < minimum { return false }
        return try match(state, entry: 0, at: state.pointee.start)
    }

    /// Finds the next match from `start` on, and sets `start` to where it begins.
    @inline(never) static func search(_ state: UnsafeMutablePointer<MatchState>) throws(Raised) -> Bool {
        let info = state.pointee.pattern.info
        let end = state.pointee.end
        var place = state.pointee.start
        guard place <= end, end - place >= info.minimumLength else { return false }
        let text = state.pointee.text.assumingMemoryBound(to: Unit.self)
        switch info.search {
        case .general:
            while true {
                state.pointee.start = place
                if try match(state, entry: 0, at: place) { return true }
                state.pointee.mustAdvance = false
                if place >= end { return false }
                place += 1
            }
        case .literal:
            state.pointee.mustAdvance = false
            guard let wanted = Unit(exactly: info.searchArgument) else { return false }
            while true {
                while place < end, text[place] != wanted { place &+= 1 }
                guard place < end else { return false }
                if try matchPrefix(state, info, at: place) { return true }
                place += 1
            }
        case .set:
            state.pointee.mustAdvance = false
            let sets = state.pointee.sets
            while true {
                while place < end, !isInSet(state, sets, info.searchArgument, UInt32(truncatingIfNeeded: text[place])) {
                    place &+= 1
                }
                guard place < end else { return false }
                state.pointee.start = place
                if try match(state, entry: 0, at: place) { return true }
                place += 1
            }
        case .prefix:
            state.pointee.mustAdvance = false
            let prefix = state.pointee.code + info.prefix
            let length = info.prefixLength
            let overlaps = prefix + length
            guard let first = Unit(exactly: prefix[0]) else { return false }
            var matched = 0
            while place < end {
                if matched == 0 {
                    while place < end, text[place] != first { place &+= 1 }
                    guard place < end else { return false }
                    matched = 1
                } else {
                    let point = UInt32(truncatingIfNeeded: text[place])
                    while matched > 0, point != prefix[matched] { matched = Int(overlaps[matched &- 1]) }
                    if point == prefix[matched] { matched &+= 1 }
                }
                place &+= 1
                if matched == length {
                    if try matchPrefix(state, info, at: place - length) { return true }
                    matched = Int(overlaps[length - 1])
                }
            }
            return false
        }
    }

    /// Matches what follows a prefix that was found.
    @inline(__always) private static func matchPrefix(
        _ state: UnsafeMutablePointer<MatchState>, _ info: PatternProgramInfo, at place: Int
    ) throws(Raised) -> Bool {
        state.pointee.start = place
        if info.isLiteral {
            state.pointee.stop = place + info.prefixLength
            state.pointee.last = -1
            return true
        }
        return try match(state, entry: info.prefixEntry, at: place + info.prefixSkip)
    }
}

extension MatchState {
    /// Looks for a match at `start`, or from there on.
    @inline(__always) mutating func find(anywhere: Bool) throws(Raised) -> Bool {
        last = -1
        return try withUnsafeMutablePointer(to: &self) { (state) throws(Raised) -> Bool in
            switch state.pointee.width {
            case 1: try anywhere ? Matcher<UInt8>.search(state) : Matcher<UInt8>.matchHere(state)
            case 2: try anywhere ? Matcher<UInt16>.search(state) : Matcher<UInt16>.matchHere(state)
            default: try anywhere ? Matcher<UInt32>.search(state) : Matcher<UInt32>.matchHere(state)
            }
        }
    }

    /// Goes on behind the match found; an empty one is not found again.
    mutating func advance() {
        mustAdvance = stop == start
        start = stop
    }
}
