// In CPython: Modules/_sre.c (pattern_subx)

/// `sub` and `subn` of patterns.
enum PatternSubstitution {
    static func substitute(
        _ context: Context, _ arguments: Arguments, withCount: Bool
    ) throws(Raised) -> Value {
        let pattern = PatternObject(arguments[0])
        let subject = arguments[2]
        let maximum = try context.sizeArgument(arguments[3], missing: 0)
        let (replacement, isFunction) = try prepare(context, pattern, arguments[1])
        return try PatternType.withState(context, pattern, subject) { (state) throws(Raised) in
            var pieces = try Pieces(context, isBytes: state.isBytes)
            var previous = 0
            var count = 0
            while maximum == 0 || count < maximum {
                guard try state.find(anywhere: true) else { break }
                if previous < state.start { try pieces.append(state, previous, state.start) }
                if isFunction {
                    let item = try context.call(replacement, MatchType.make(context, state))
                    if !item.isNone { try pieces.append(item) }
                } else if !replacement.isNone {
                    try pieces.append(replacement)
                }
                previous = state.stop
                count += 1
                state.advance()
                try context.safepoint()
            }
            if previous < state.end { try pieces.append(state, previous, state.end) }
            let text = try pieces.finish()
            return withCount ? context.tuple(text, context.integer(count)) : text
        }
    }

    /// What replaces matches: a function of the match, or a text. Other than functions and texts without a backslash,
    /// module `re` decides.
    private static func prepare(
        _ context: Context, _ pattern: PatternObject, _ template: Value
    ) throws(Raised) -> (Value, Bool) {
        if context.type(of: template).slots.call != nil { return (template, true) }
        if try isLiteral(context, template) { return (template, false) }
        let module = try context.importModule(context.intern("re"))
        let function = try context.getAttribute(module, context.intern("_subx"))
        let made = try context.call(function, pattern.value, template)
        return (made, context.type(of: made).slots.call != nil)
    }

    private static func isLiteral(_ context: Context, _ template: Value) throws(Raised) -> Bool {
        if context.type(of: template).has(.stringSubclass) {
            let string = StringObject(template)
            for index in 0..<string.count where string.codePoint(at: index) == 0x5C { return false }
            return true
        }
        do throws(Raised) {
            guard let view = try context.byteViewIfAny(template) else { return false }
            for index in 0..<view.count where view[index] == 0x5C { return false }
            return true
        } catch {
            _ = context.takeRaised()
            return false
        }
    }
}

/// The parts of the result, joined as they come. What is no text is told only when all functions have been called.
private struct Pieces {
    let context: Context
    let isBytes: Bool
    private var text: StringBuilder
    private var bytes: ByteCollector
    private var count = 0
    /// The only piece so far.
    private var single = Value.unbound
    /// The first piece that is no text, and its number.
    private var wrong = Value.unbound
    private var wrongIndex = 0

    init(_ context: Context, isBytes: Bool) throws(Raised) {
        self.context = context
        self.isBytes = isBytes
        text = StringBuilder(context)
        bytes = ByteCollector(context)
    }

    /// Appends part of the text searched.
    mutating func append(_ state: borrowing MatchState, _ start: Int, _ end: Int) throws(Raised) {
        if count == 0, start == 0, end == state.length {
            single = try context.subjectPart(state, start, end)
        } else if isBytes {
            try flush()
            try bytes.append(state.text.assumingMemoryBound(to: UInt8.self) + start, count: end - start)
        } else {
            try flush()
            try text.append(StringObject(state.subject), from: start, count: end - start)
        }
        count += 1
    }

    mutating func append(_ item: Value) throws(Raised) {
        defer { count += 1 }
        if wrong.isBound { return }
        if isBytes {
            guard let view = try context.byteViewIfAny(item) else { return noteWrong(item) }
            try flush()
            try bytes.append(view.base, count: view.count)
        } else {
            guard context.type(of: item).has(.stringSubclass) else { return noteWrong(item) }
            if count == 0 {
                single = item
                return
            }
            try flush()
            try text.append(value: item)
        }
    }

    private mutating func noteWrong(_ item: Value) {
        wrong = item
        wrongIndex = count
    }

    /// Puts the first piece with the others.
    private mutating func flush() throws(Raised) {
        guard single.isBound else { return }
        let first = single
        single = .unbound
        if isBytes {
            guard let view = try context.byteViewIfAny(first) else { return }
            try bytes.append(view.base, count: view.count)
        } else {
            try text.append(value: first)
        }
    }

    mutating func finish() throws(Raised) -> Value {
        if wrong.isBound {
            throw context.typeError(
                isBytes
                    ? "sequence item \(wrongIndex): expected a bytes-like object, \(context.typeName(of: wrong)) found"
                    : "sequence item \(wrongIndex): expected str instance, \(context.typeName(of: wrong)) found")
        }
        if single.isBound {
            if isBytes || single.isString(context) { return single }
            try flush()
        }
        if isBytes { return try context.makeBytes(bytes.view.base, count: bytes.view.count) }
        return try text.finish()
    }
}
