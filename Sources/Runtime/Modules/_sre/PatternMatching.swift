// In CPython: Modules/_sre.c (pattern methods)

extension Context {
    /// Part of the text of a match; the whole text is the text itself.
    func subjectPart(_ state: borrowing MatchState, _ start: Int, _ end: Int) throws(Raised) -> Value {
        if !state.isBytes { return try substring(StringObject(state.subject), start, end - start) }
        if state.subject.isExactly(types.bytes), start == 0, end == state.length { return state.subject }
        guard end >= start else { throw systemError("Negative size passed to PyBytes_FromStringAndSize") }
        return try makeBytes(state.text.assumingMemoryBound(to: UInt8.self) + start, count: end - start)
    }

    /// The text of a group of the match just found, or `missing`.
    func groupText(_ state: borrowing MatchState, _ group: Int, missing: Value) throws(Raised) -> Value {
        let mark = (group - 1) * 2
        guard mark < state.lastMark, let start = state.mark(mark), let end = state.mark(mark + 1) else {
            return missing
        }
        return try subjectPart(state, start, end)
    }
}

extension PatternType {
    static func pattern(_ arguments: Arguments) -> PatternObject { PatternObject(arguments[0]) }

    /// Ends the matching whether it went well or not.
    @inline(__always) static func withState<Result>(
        _ context: Context, _ pattern: PatternObject, _ subject: Value, from position: Int = 0,
        to end: Int = Int.max, _ body: (inout MatchState) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        var state = try context.beginMatching(pattern, subject, from: position, to: end)
        do throws(Raised) {
            let result = try body(&state)
            context.endMatching(state)
            return result
        } catch {
            context.endMatching(state)
            throw error
        }
    }

    static func matchOnce(
        _ context: Context, _ arguments: Arguments, anywhere: Bool, all: Bool
    ) throws(Raised) -> Value {
        let position = try context.sizeArgument(arguments[2], missing: 0)
        let end = try context.sizeArgument(arguments[3], missing: Int.max)
        return try withState(context, pattern(arguments), arguments[1], from: position, to: end) {
            (state) throws(Raised) in
            state.mustMatchAll = all
            return try state.find(anywhere: anywhere) ? MatchType.make(context, state) : .none
        }
    }

    static func findAll(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let position = try context.sizeArgument(arguments[2], missing: 0)
        let end = try context.sizeArgument(arguments[3], missing: Int.max)
        let pattern = pattern(arguments)
        return try withState(context, pattern, arguments[1], from: position, to: end) { (state) throws(Raised) in
            let list = try context.makeList()
            let empty = state.isBytes ? context.interpreter.pointee.emptyBytes : context.interpreter.pointee.emptyString
            while state.start <= state.end {
                guard try state.find(anywhere: true) else { break }
                switch pattern.groups {
                case 0: try context.append(list, context.subjectPart(state, state.start, state.stop))
                case 1: try context.append(list, context.groupText(state, 1, missing: empty))
                default:
                    let tuple = try context.makeTuple(count: pattern.groups)
                    for group in 0..<pattern.groups { tuple.items[group] = .none }
                    for group in 0..<pattern.groups {
                        tuple.items[group] = try context.groupText(state, group + 1, missing: empty)
                    }
                    try context.append(list, tuple.value)
                }
                state.advance()
                try context.safepoint()
            }
            return list.value
        }
    }

    static func split(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let maximum = try context.sizeArgument(arguments[2], missing: 0)
        let pattern = pattern(arguments)
        return try withState(context, pattern, arguments[1]) { (state) throws(Raised) in
            let list = try context.makeList()
            var previous = 0
            var count = 0
            while maximum == 0 || count < maximum {
                guard try state.find(anywhere: true) else { break }
                try context.append(list, context.subjectPart(state, previous, state.start))
                for group in 0..<pattern.groups {
                    try context.append(list, context.groupText(state, group + 1, missing: .none))
                }
                count += 1
                state.advance()
                previous = state.stop
                try context.safepoint()
            }
            try context.append(list, context.subjectPart(state, previous, state.end))
            return list.value
        }
    }
}
