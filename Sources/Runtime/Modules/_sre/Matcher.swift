// In CPython: Modules/sre_lib.h (SRE(match))

/// What lies on the backtracking stack: records of a few words, of which the last holds the kind and a target. Marks
/// that are to be restored lie below the record.
enum BacktrackKind: UInt8 {
    /// The bottom: there is no match.
    case bottom
    /// Place, last, target of the next alternative.
    case branch
    /// The same, and marks below.
    case branchWithMarks
    /// Lowest place, place, last, its operation.
    case repeatOne
    /// Repeats left (-1: any number), place, last, its operation.
    case minRepeatOne
    /// The context of a repeat: count, place of the last repeat, the context around it.
    case repeatContext
    /// A context whose count is one less again.
    case undoCount
    /// Marks; place, context, place of its last repeat, last, the `maxUntil`: instead of one more repeat, what follows.
    case maxBody
    /// A context that is current again.
    case tail
    /// Place, context, last, the `minUntil`: instead of what follows, one more repeat.
    case minTail
    /// A context, and place of its last repeat, to be restored.
    case minBody
    /// Place, context, the assertion around it, target behind.
    case assert, assertNot
}

/// Runs programs over texts of characters of one width.
///
/// Instead of calling itself, the matcher keeps what it may have to try yet on a stack in the heap, so neither patterns
/// nor texts are too deep for it, and its memory counts against the limit. What CPython restores when an attempt fails,
/// and what it does not, is the same here, for it can be seen in groups.
enum Matcher<Unit: TextUnit> {
    typealias Words = UnsafePointer<UInt32>

    @inline(__always) private static func operation(_ word: UInt32) -> MatchOperation {
        unsafeBitCast(UInt8(truncatingIfNeeded: word), to: MatchOperation.self)
    }

    @inline(__always) private static func record(_ kind: BacktrackKind, _ target: Int) -> Int {
        target &<< 8 | Int(kind.rawValue)
    }

    // MARK: Matching

    /// Once in a while, there is a safepoint.
    @inline(__always) private static func refuel(_ state: UnsafeMutablePointer<MatchState>) throws(Raised) {
        state.pointee.fuel &-= 1
        if _slowPath(state.pointee.fuel <= 0) {
            state.pointee.fuel = MatchState.fullTank
            try state.pointee.context.safepoint()
        }
    }

    /// Matches the operations from `entry` on against the text from `place` on. If they match, the state has the end
    /// and the marks.
    @inline(never) static func match(
        _ state: UnsafeMutablePointer<MatchState>, entry: Int, at place: Int
    ) throws(Raised) -> Bool {
        let text = state.pointee.text.assumingMemoryBound(to: Unit.self)
        let program = state.pointee.program
        let sets = state.pointee.sets
        let end = state.pointee.end
        let hasGroups = state.pointee.base - state.pointee.marks > 2
        var sp = state.pointee.base
        sp[0] = record(.bottom, 0)
        sp += 1
        var pc = entry
        var ptr = place
        /// The highest mark and the last group, packed.
        var last = -1
        /// The current repeat context and the innermost assertion: offsets of their records; 0: none.
        var context = 0
        var assertion = 0

        forward: while true {
            switch operation(program[pc]) {
            case .fail: break
            case .success:
                if assertion != 0 {
                    // Whatever could be tried otherwise within the assertion is dropped.
                    sp = state.pointee.base + assertion
                    ptr = sp[0]
                    context = sp[1]
                    assertion = sp[2]
                    if UInt8(truncatingIfNeeded: sp[3]) == BacktrackKind.assert.rawValue {
                        pc = sp[3] &>> 8
                        continue forward
                    }
                } else if !(state.pointee.mustMatchAll && ptr != end)
                    && !(state.pointee.mustAdvance && ptr == state.pointee.start)
                {
                    state.pointee.stop = ptr
                    state.pointee.last = last
                    return true
                }
            case .any:
                if ptr < end, text[ptr] != 10 {
                    ptr &+= 1
                    pc &+= 1
                    continue forward
                }
            case .anyAll:
                if ptr < end {
                    ptr &+= 1
                    pc &+= 1
                    continue forward
                }
            case .literal:
                if ptr < end, UInt32(truncatingIfNeeded: text[ptr]) == program[pc &+ 1] {
                    ptr &+= 1
                    pc &+= 2
                    continue forward
                }
            case .notLiteral:
                if ptr < end, UInt32(truncatingIfNeeded: text[ptr]) != program[pc &+ 1] {
                    ptr &+= 1
                    pc &+= 2
                    continue forward
                }
            case .either:
                if ptr < end {
                    let point = UInt32(truncatingIfNeeded: text[ptr])
                    if point == program[pc &+ 1] || point == program[pc &+ 2] {
                        ptr &+= 1
                        pc &+= 3
                        continue forward
                    }
                }
            case .literals:
                let count = Int(program[pc &+ 1])
                if count <= end &- ptr {
                    let wanted = program + (pc &+ 2)
                    var index = 0
                    while index < count, UInt32(truncatingIfNeeded: text[ptr &+ index]) == wanted[index] { index &+= 1 }
                    if index == count {
                        ptr &+= count
                        pc &+= 2 &+ count
                        continue forward
                    }
                }
            case .set:
                if ptr < end, isInSet(state, sets, program[pc &+ 1], UInt32(truncatingIfNeeded: text[ptr])) {
                    ptr &+= 1
                    pc &+= 2
                    continue forward
                }
            case .at:
                if isAt(state, program[pc &+ 1], ptr) {
                    pc &+= 2
                    continue forward
                }
            case .mark:
                last = setMark(state.pointee.marks, Int(program[pc &+ 1]), ptr, last)
                pc &+= 2
                continue forward
            case .jump:
                pc = Int(program[pc &+ 1])
                continue forward
            case .alternative:
                let next = Int(program[pc &+ 1])
                if program[pc &+ 2] != 0,
                    !(ptr < end
                        && satisfies(state, sets, program + (pc &+ 2), UInt32(truncatingIfNeeded: text[ptr])))
                {
                    pc = next
                    continue forward
                }
                // Behind the last alternative there is nothing to restore if there are no groups.
                if !hasGroups, program[next] == UInt32(MatchOperation.fail.rawValue) {
                    pc &+= 5
                    continue forward
                }
                if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                var kind = BacktrackKind.branch
                if context != 0, last >> 32 > 0 {
                    sp = try pushMarks(state, sp, last)
                    kind = .branchWithMarks
                }
                sp[0] = ptr
                sp[1] = last
                sp[2] = record(kind, next)
                sp += 3
                pc &+= 5
                continue forward
            case .assert, .assertNot:
                let isPositive = program[pc] == UInt32(MatchOperation.assert.rawValue)
                let back = Int(program[pc &+ 1])
                let after = Int(program[pc &+ 2])
                if ptr >= back {
                    if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                    sp[0] = ptr
                    sp[1] = context
                    sp[2] = assertion
                    sp[3] = record(isPositive ? .assert : .assertNot, after)
                    assertion = sp - state.pointee.base
                    sp += 4
                    ptr &-= back
                    pc &+= 3
                    continue forward
                }
                if !isPositive {
                    pc = after
                    continue forward
                }
            case .groupReference:
                let stop = matchGroup(state, text, Int(program[pc &+ 1]), program[pc &+ 2], ptr, last)
                if stop >= 0 {
                    ptr = stop
                    pc &+= 3
                    continue forward
                }
            case .condition:
                pc = hasMatched(state, Int(program[pc &+ 1]), last) ? pc &+ 3 : Int(program[pc &+ 2])
                continue forward
            case .repeat:
                if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                let place = sp - state.pointee.base
                sp[0] = -1
                sp[1] = -1
                sp[2] = context
                sp[3] = record(.repeatContext, 0)
                sp += 4
                context = place
                pc = Int(program[pc &+ 1])
                continue forward
            case .maxUntil:
                try refuel(state)
                if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                let own = context
                var fields = state.pointee.base + own
                let count = fields[0] &+ 1
                let maximum = program[pc &+ 2]
                if count < Int(program[pc &+ 1]) {
                    fields[0] = count
                    sp[0] = own
                    sp[1] = record(.undoCount, 0)
                    sp += 2
                    pc = Int(program[pc &+ 3])
                    continue forward
                }
                if count < Int(maximum) || maximum == PatternLimits.maximumRepeat, ptr != fields[1] {
                    if last >> 32 > 0 {
                        sp = try pushMarks(state, sp, last)
                        fields = state.pointee.base + own
                    }
                    sp[0] = ptr
                    sp[1] = own
                    sp[2] = fields[1]
                    sp[3] = last
                    sp[4] = record(.maxBody, pc)
                    sp += 5
                    fields[0] = count
                    fields[1] = ptr
                    pc = Int(program[pc &+ 3])
                    continue forward
                }
                sp[0] = own
                sp[1] = record(.tail, 0)
                sp += 2
                context = fields[2]
                pc &+= 4
                continue forward
            case .minUntil:
                try refuel(state)
                if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                let own = context
                let fields = state.pointee.base + own
                let count = fields[0] &+ 1
                if count < Int(program[pc &+ 1]) {
                    fields[0] = count
                    sp[0] = own
                    sp[1] = record(.undoCount, 0)
                    sp += 2
                    pc = Int(program[pc &+ 3])
                    continue forward
                }
                sp[0] = ptr
                sp[1] = own
                sp[2] = last
                sp[3] = record(.minTail, pc)
                sp += 4
                context = fields[2]
                pc &+= 4
                continue forward
            case .repeatOne:
                let minimum = Int(program[pc &+ 1])
                let maximum = program[pc &+ 2]
                if minimum > end &- ptr { break }
                let farthest =
                    maximum != PatternLimits.maximumRepeat && Int(maximum) < end &- ptr ? ptr &+ Int(maximum) : end
                var place = run(state, text, sets, program + (pc &+ 3), from: ptr, to: farthest)
                var lowest = ptr &+ minimum
                if place < lowest { break }
                if program[pc &+ 6] != 0 {
                    let tail = program + (pc &+ 6)
                    let flags = program[pc &+ 9]
                    if place < end, satisfies(state, sets, tail, UInt32(truncatingIfNeeded: text[place])) {
                        // Fewer repeats cannot be followed by what must follow.
                        if flags & (MemoryLayout<Unit>.size == 1 ? 3 : RepeatFlags.disjoint) != 0 { lowest = place }
                    } else {
                        if flags & (MemoryLayout<Unit>.size == 1 ? 3 : RepeatFlags.disjoint) != 0 { break }
                        place &-= 1
                        while place >= lowest,
                            !satisfies(state, sets, tail, UInt32(truncatingIfNeeded: text[place]))
                        {
                            place &-= 1
                        }
                        if place < lowest { break }
                    }
                }
                if hasGroups || place > lowest {
                    if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                    sp[0] = lowest
                    sp[1] = place
                    sp[2] = last
                    sp[3] = record(.repeatOne, pc)
                    sp += 4
                }
                ptr = place
                pc &+= 10
                continue forward
            case .minRepeatOne:
                let minimum = Int(program[pc &+ 1])
                let maximum = program[pc &+ 2]
                if minimum > end &- ptr { break }
                if minimum > 0 {
                    let stop = run(state, text, sets, program + (pc &+ 3), from: ptr, to: ptr &+ minimum)
                    if stop < ptr &+ minimum { break }
                    ptr = stop
                }
                if _slowPath(sp > state.pointee.limit) { sp = try state.pointee.grow(sp, needed: 0) }
                sp[0] = maximum == PatternLimits.maximumRepeat ? -1 : Int(maximum) &- minimum
                sp[1] = ptr
                sp[2] = last
                sp[3] = record(.minRepeatOne, pc)
                sp += 4
                if program[pc &+ 6] != 0,
                    !(ptr < end
                        && satisfies(state, sets, program + (pc &+ 6), UInt32(truncatingIfNeeded: text[ptr])))
                {
                    break
                }
                pc &+= 10
                continue forward
            }

            // What was tried has failed: back to what can be tried otherwise.
            backtrack: while true {
                try refuel(state)
                let top = sp[-1]
                let target = top &>> 8
                switch unsafeBitCast(UInt8(truncatingIfNeeded: top), to: BacktrackKind.self) {
                case .bottom: return false
                case .branch:
                    ptr = sp[-3]
                    last = sp[-2]
                    sp -= 3
                    pc = target
                    continue forward
                case .branchWithMarks:
                    ptr = sp[-3]
                    last = sp[-2]
                    sp = popMarks(state, sp - 3, last)
                    pc = target
                    continue forward
                case .repeatOne:
                    last = sp[-2]
                    var place = sp[-3] &- 1
                    let lowest = sp[-4]
                    if program[target &+ 6] != 0 {
                        let tail = program + (target &+ 6)
                        while place >= lowest,
                            !(place < end && satisfies(state, sets, tail, UInt32(truncatingIfNeeded: text[place])))
                        {
                            place &-= 1
                        }
                    }
                    if place > lowest || (hasGroups && place == lowest) {
                        sp[-3] = place
                    } else {
                        sp -= 4
                        if place < lowest { continue backtrack }
                    }
                    ptr = place
                    pc = target &+ 10
                    continue forward
                case .minRepeatOne:
                    var place = sp[-3]
                    while true {
                        guard place < end,
                            satisfies(
                                state, sets, program + (target &+ 3), UInt32(truncatingIfNeeded: text[place]))
                        else {
                            // The marks stay as they are.
                            sp -= 4
                            continue backtrack
                        }
                        place &+= 1
                        last = sp[-2]
                        if sp[-4] == 0 {
                            sp -= 4
                            continue backtrack
                        }
                        if sp[-4] > 0 { sp[-4] &-= 1 }
                        if program[target &+ 6] == 0
                            || (place < end
                                && satisfies(
                                    state, sets, program + (target &+ 6), UInt32(truncatingIfNeeded: text[place])))
                        {
                            break
                        }
                    }
                    sp[-3] = place
                    ptr = place
                    pc = target &+ 10
                    continue forward
                case .repeatContext:
                    context = sp[-2]
                    sp -= 4
                case .undoCount:
                    state.pointee.base[sp[-2]] &-= 1
                    sp -= 2
                case .maxBody:
                    last = sp[-2]
                    let own = sp[-4]
                    let fields = state.pointee.base + own
                    fields[1] = sp[-3]
                    fields[0] &-= 1
                    ptr = sp[-5]
                    sp = popMarks(state, sp - 5, last)
                    sp[0] = own
                    sp[1] = record(.tail, 0)
                    sp += 2
                    context = fields[2]
                    pc = target &+ 4
                    continue forward
                case .tail:
                    context = sp[-2]
                    sp -= 2
                case .minTail:
                    ptr = sp[-4]
                    last = sp[-2]
                    context = sp[-3]
                    let fields = state.pointee.base + context
                    let count = fields[0] &+ 1
                    let maximum = program[target &+ 2]
                    if (count >= Int(maximum) && maximum != PatternLimits.maximumRepeat) || ptr == fields[1] {
                        sp -= 4
                        continue backtrack
                    }
                    fields[0] = count
                    sp[-4] = context
                    sp[-3] = fields[1]
                    sp[-2] = record(.minBody, 0)
                    sp -= 1
                    fields[1] = ptr
                    pc = Int(program[target &+ 3])
                    continue forward
                case .minBody:
                    let fields = state.pointee.base + sp[-3]
                    fields[1] = sp[-2]
                    fields[0] &-= 1
                    sp -= 3
                case .assert:
                    assertion = sp[-2]
                    sp -= 4
                case .assertNot:
                    ptr = sp[-4]
                    assertion = sp[-2]
                    sp -= 4
                    pc = target
                    continue forward
                }
            }
        }
    }
}
