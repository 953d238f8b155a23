/// Finalizers that run when a program expects them: at the statement that drops the last reference.
///
/// CPython's programs rely on it that `del x` runs `__del__`, that a file is flushed when its last name is rebound and
/// that a weak reference answers None at once. A tracing collector finds out later. So while there are such objects, the
/// evaluation loop tells when a reference was dropped, and if what was dropped may have been the last way to one of them,
/// there is a collection at once. What this may cost is limited by a credit, counted in units of about a nanosecond,
/// that allocation slowly fills up: when it is used up, finalizers wait for the next collection that is due anyway.
extension Heap {
    static let maximumPromptCredit = 400_000_000

    /// An object that has to be finalized, or is weakly referenced, was made.
    mutating func countPromptObjects() {
        promptObjects = max(
            0, finalizable.count + youngFinalizable.count + weakReferences.promptCount - settledObjects)
    }

    /// To be called when all is made that is there before a program begins.
    mutating func settlePromptObjects() {
        settledObjects = 0
        countPromptObjects()
        settledObjects = promptObjects
        promptObjects = 0
    }

    mutating func notePromptObject() { promptObjects += 1 }
}

/// Whether collections after drops of one kind have found anything dead. Many in vain, and some are left out.
struct DropHistory: BitwiseCopyable {
    private var failures = 0
    private var skip = 0

    init() {}

    /// Whether to collect this time.
    var isWorthwhile: Bool {
        mutating get {
            if skip == 0 { return true }
            skip -= 1
            return false
        }
    }

    mutating func note(success: Bool) {
        if success {
            failures = 0
        } else {
            failures += 1
            if failures > 64 { skip = failures - 64 }
        }
    }
}

extension Context {
    /// Called by the evaluation loop, which has spilled its state, when it dropped a reference while `Heap.promptObjects`
    /// is not zero. All that is alive lies in frames and in the native calls outside of the loop.
    @inline(never) func dropped(_ value: Value) throws(Raised) {
        if value.isHeapObject, AnyObjectReference(value).raw.load(as: UInt64.self) & Header.sideTableBit != 0 {
            try collectPromptly(\.directDrops)
        } else if mayDrop(value) {
            try collectPromptly(\.otherDrops)
        }
    }

    /// Called by the loop when it dropped something without having looked at it.
    @inline(never) func droppedTemporary() throws(Raised) { try collectPromptly(\.otherDrops) }

    /// Whether dropping this value may be the end of an object that has to be finalized: it is one, or of a type that may
    /// refer to one. Not text or numbers, and not things of which programs are made, which are hardly ever dropped with
    /// something in them.
    func mayDrop(_ value: Value) -> Bool {
        guard value.isHeapObject else { return false }
        let object = AnyObjectReference(value)
        if object.raw.load(as: UInt64.self) & Header.sideTableBit != 0 { return true }
        let type = object.type
        let layout = type.pointer.pointee.trace
        if layout.isDeclared, layout.count == 0, layout.trailingOffset == 0, layout.attributesCount == 0,
            layout.custom == nil
        {
            return false
        }
        return !(type === types.code || type === types.nativeFunction || type === types.module
            || type === types.function || type.has(.typeSubclass) || type === types.str)
    }

    /// A full collection, and the finalizers of what it finds dead; then another, if what those dropped may have to be
    /// finalized in turn.
    private func collectPromptly(_ kind: WritableKeyPath<Heap, DropHistory>) throws(Raised) {
        guard heap.pointee[keyPath: kind].isWorthwhile, heap.pointee.promptCredit > 0, heap.pointee.inhibition == 0
        else { return }
        var rounds = 0
        repeat {
            let before = heap.pointee.allocatedSinceCollection
            collectFromLoop(.full)
            heap.pointee.promptCredit = min(
                Heap.maximumPromptCredit, heap.pointee.promptCredit + before / 4)
            heap.pointee.promptCredit -= 20_000 + heap.pointee.counts.marked * 20
            guard !heap.pointee.finalizerQueue.isEmpty || !heap.pointee.callbackQueue.isEmpty else { break }
            runFinalizers()
            rounds += 1
            // Most often there is nothing more, but what the dead referred to may have to be finalized in turn.
        } while heap.pointee.promptObjects > 0 && heap.pointee.promptCredit > 0 && rounds < 100
        heap.pointee[keyPath: kind].note(success: rounds > 0)
        if thread.pointee.pendingWork != 0 { try doPendingWork() }
    }

    /// A collection while nothing is alive in the native frame of the innermost evaluation loop and below it.
    private func collectFromLoop(_ kind: CollectionKind) {
        let start = thread.pointee.loopStackPointer
        if start == 0 { collect(kind) } else { collect(kind, stackPointer: start) }
    }
}
