// In CPython: Modules/sre.h (SRE_STATE)

/// What a matcher works on. It lies on the native stack of whoever matches, where the collector finds what it refers
/// to.
struct MatchState {
    let context: Context
    let pattern: PatternObject
    /// The text searched, whose memory is held if it is not a str.
    var subject: Value
    /// The memory of marks and backtracking.
    var stack: ByteStorageObject
    var holdsBuffer = false
    var isBytes = false
    /// Bytes a character.
    var width = 1
    var text: UnsafeRawPointer
    /// Characters in all.
    var length = 0
    /// Where matching may begin, and where the text ends for it.
    var position = 0
    var endPosition = 0
    var end: Int { endPosition }
    /// Where the current match begins and ends.
    var start = 0
    var stop = 0
    /// The match must reach the end.
    var mustMatchAll = false
    /// The match must not be empty at `start`.
    var mustAdvance = false
    /// The highest mark set (upper half) and the group closed last (lower half), -1 if none; see `MatchMarks`.
    var last = -1

    let sets: UnsafePointer<UInt32>
    let program: UnsafePointer<UInt32>
    let code: UnsafePointer<UInt32>
    /// Places in the text, two for each group; those beyond the highest mark set mean nothing.
    var marks: UnsafeMutablePointer<Int>
    /// The stack behind the marks, and how far it may grow before it must be looked at.
    var base: UnsafeMutablePointer<Int>
    var limit: UnsafeMutablePointer<Int>
    /// Steps back until the next safepoint.
    var fuel = MatchState.fullTank

    static let fullTank = 2048
    /// Words that are always free behind the limit.
    static let reserve = 16

    var lastMark: Int { last >> 32 }
    var lastIndex: Int { Int(Int32(truncatingIfNeeded: last)) }

    /// The place of a mark, or nil if it is not set.
    func mark(_ index: Int) -> Int? {
        guard index <= lastMark, marks[index] >= 0 else { return nil }
        return marks[index]
    }

    /// Makes room for `needed` words and the reserve; answers the new top of the stack.
    mutating func grow(_ top: UnsafeMutablePointer<Int>, needed: Int) throws(Raised) -> UnsafeMutablePointer<Int> {
        let start = UnsafeMutableRawPointer(stack.bytes).assumingMemoryBound(to: Int.self)
        let used = top - start
        let larger = try context.makeByteStorage(capacity: (used + needed + MatchState.reserve) * 16)
        let target = UnsafeMutableRawPointer(larger.bytes)
        target.copyMemory(from: start, byteCount: used * 8)
        let markCount = base - marks
        stack = larger
        useStack(markCount: markCount)
        return target.assumingMemoryBound(to: Int.self) + used
    }

    mutating func useStack(markCount: Int) {
        marks = UnsafeMutableRawPointer(stack.bytes).assumingMemoryBound(to: Int.self)
        base = marks + markCount
        limit = marks + (stack.capacity / 8 - MatchState.reserve)
    }
}

/// What module `_sre` keeps for an interpreter.
struct PatternModuleState: BitwiseCopyable {
    var patternType: TypeObject?
    var matchType: TypeObject?
    var scannerType: TypeObject?
    /// The memory of a matcher that nobody uses now.
    var spareStack: ByteStorageObject?
}

extension Context {
    /// The state for matching a pattern against `subject`, of which the part from `position` to `end` is looked at.
    /// To be ended with `endMatching`.
    func beginMatching(
        _ pattern: PatternObject, _ subject: Value, from position: Int = 0, to end: Int = Int.max
    ) throws(Raised) -> MatchState {
        var text: UnsafeRawPointer
        var length: Int
        var width = 1
        var isBytes = true
        if type(of: subject).has(.stringSubclass) {
            let string = StringObject(subject)
            text = UnsafeRawPointer(string.bytes)
            length = string.count
            width = Int(string.width)
            isBytes = false
        } else {
            let export = try exportSubject(subject)
            text = UnsafeRawPointer(export.address)
            length = export.byteCount
        }
        if isBytes ? pattern.kind == .text : pattern.kind == .bytes {
            if isBytes { releaseBuffer(subject) }
            throw typeError(
                isBytes
                    ? "cannot use a string pattern on a bytes-like object"
                    : "cannot use a bytes pattern on a string-like object")
        }
        let markCount = 2 * pattern.groups + 2
        let stack: ByteStorageObject
        if let spare = modules.pointee.sre.spareStack, spare.capacity >= markCount * 8 + 1024 {
            stack = spare
            modules.pointee.sre.spareStack = nil
        } else {
            do throws(Raised) {
                stack = try makeByteStorage(capacity: markCount * 8 + 8192)
            } catch {
                if isBytes { releaseBuffer(subject) }
                throw error
            }
        }
        let program = pattern.program.words
        let start = min(max(position, 0), length)
        var state = MatchState(
            context: self, pattern: pattern, subject: subject, stack: stack, holdsBuffer: isBytes, isBytes: isBytes,
            width: width, text: text, length: length, position: start, endPosition: min(max(end, 0), length),
            start: start, stop: start, sets: program, program: program + pattern.info.operations,
            code: pattern.code.words, marks: UnsafeMutableRawPointer(stack.bytes).assumingMemoryBound(to: Int.self),
            base: UnsafeMutableRawPointer(stack.bytes).assumingMemoryBound(to: Int.self),
            limit: UnsafeMutableRawPointer(stack.bytes).assumingMemoryBound(to: Int.self))
        state.useStack(markCount: markCount)
        return state
    }

    private func exportSubject(_ subject: Value) throws(Raised) -> BufferExport {
        do throws(Raised) {
            if let export = try exportBuffer(subject) { return export }
        } catch {
            _ = takeRaised()
        }
        throw typeError("expected string or bytes-like object")
    }

    /// The bytes of a subject that is no str.
    func subjectBytes(_ subject: Value) throws(Raised) -> ByteView {
        let export = try exportSubject(subject)
        releaseBuffer(subject)
        return ByteView(UnsafePointer(export.address.assumingMemoryBound(to: UInt8.self)), export.byteCount)
    }

    /// Lets the text go, and keeps the stack for the next matcher if it is not large.
    func endMatching(_ state: MatchState) {
        if state.holdsBuffer { releaseBuffer(state.subject) }
        if state.stack.capacity <= 1 << 18 { modules.pointee.sre.spareStack = state.stack }
    }
}

extension Reference where Fields == ByteStorageFields {
    /// The bytes as words of 32 bits.
    var words: UnsafePointer<UInt32> {
        @inline(__always) get { UnsafePointer(UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: UInt32.self)) }
    }
}
