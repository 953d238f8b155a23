// In CPython: Modules/_sre.c (ScannerObject)

/// Goes through a text match by match.
struct ScannerFields: BitwiseCopyable {
    var header: Header
    var pattern: Value
    var subject: Value
    /// Where to begin, in characters; -1: there are no more matches.
    var start: Int
    var end: Int
    /// What `pos` of the matches is.
    var position: Int
    var mustAdvance: Bool
}
typealias ScannerObject = Reference<ScannerFields>

/// The type `_sre.SRE_Scanner`.
enum ScannerType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ScannerFields.self, references: \.pattern, \.subject)
        type.slots.new = nil
        type.flags(.releasesBuffer)
        type.method("match", "($self, /)", "The match that begins where the last one ended, or None.") {
            (context, arguments) throws(Raised) in
            try next(context, arguments, anywhere: false)
        }
        type.method("search", "($self, /)", "The next match, or None.") { (context, arguments) throws(Raised) in
            try next(context, arguments, anywhere: true)
        }
        type.member("pattern", "The pattern.", get: { (_, value) in ScannerObject(value).pattern })
        type.slots.finalize = UnaryFunction { (context, value) throws(Raised) in
            context.releaseBuffer(ScannerObject(value).subject)
            return .none
        }
    }

    /// A scanner of a pattern; the arguments are those of `Pattern.scanner`.
    static func make(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let position = try context.sizeArgument(arguments[2], missing: 0)
        let end = try context.sizeArgument(arguments[3], missing: Int.max)
        let pattern = PatternObject(arguments[0])
        let state = try context.beginMatching(pattern, arguments[1], from: position, to: end)
        // The text is held on until the scanner dies.
        if state.holdsBuffer { _ = try context.exportBuffer(state.subject) }
        context.endMatching(state)
        guard let type = context.modules.pointee.sre.scannerType else { return .none }
        let scanner = context.allocate(ScannerFields.self, type)
        scanner.pointer.pointee.pattern = pattern.value
        scanner.pointer.pointee.subject = state.subject
        scanner.start = state.position
        scanner.position = state.position
        scanner.end = state.endPosition
        scanner.mustAdvance = false
        if state.holdsBuffer, !state.subject.isExactly(context.types.bytes) {
            context.registerFinalizable(scanner.value)
        }
        return scanner.value
    }

    private static func next(
        _ context: Context, _ arguments: Arguments, anywhere: Bool
    ) throws(Raised) -> Value {
        let scanner = ScannerObject(arguments[0])
        guard scanner.start >= 0 else { return .none }
        return try PatternType.withState(
            context, PatternObject(scanner.pattern), scanner.subject, from: scanner.start, to: scanner.end
        ) { (state) throws(Raised) in
            state.mustAdvance = scanner.mustAdvance
            state.position = scanner.position
            guard try state.find(anywhere: anywhere) else {
                scanner.start = -1
                return .none
            }
            let match = try MatchType.make(context, state)
            state.advance()
            scanner.start = state.start
            scanner.mustAdvance = state.mustAdvance
            return match
        }
    }
}
