/// Finalizers that run when a program expects them: at the statement that drops the last reference.
///
/// CPython's programs rely on it that `del x` runs `__del__`, that a file is flushed when its last name is rebound and
/// that a weak reference answers None at once. A tracing collector finds out later. So while there are such objects,
/// the evaluation loop tells when a reference was dropped, and if what was dropped may have been the last way to one of
/// them, there is a collection at once. What this may cost is limited by a credit, counted in units of about a
/// nanosecond, that allocation slowly fills up: when it is used up, finalizers wait for the next collection that is due
/// anyway. A drop of such an object itself has a credit of its own, for it is seldom in vain.
extension Heap {
    static let maximumPromptCredit = 20_000_000
    static let maximumDirectCredit = 40_000_000

    /// Allocation pays for collections to come.
    mutating func renewPromptCredit(allocated: Int) {
        promptCredit = min(Heap.maximumPromptCredit, promptCredit + allocated / 16)
        directCredit = min(Heap.maximumDirectCredit, directCredit + allocated / 16)
    }

    /// An object that has to be finalized, or is weakly referenced, was made.
    mutating func countPromptObjects() {
        promptObjects = max(
            0,
            finalizable.count + youngFinalizable.count - bufferHolders + weakReferences.promptCount - settledObjects)
    }

    /// To be called when all is made that is there before a program begins.
    mutating func settlePromptObjects() {
        settledObjects = 0
        countPromptObjects()
        settledObjects = promptObjects
        promptObjects = 0
    }

    mutating func notePromptObject() {
        promptObjects += 1
        promptVersion &+= 1
    }

    /// There is a new object that a program may want to see die: what was in vain before says little about it.
    mutating func renewDropHistories() {
        drops.forEach { $0.renew() }
    }

    /// One of them has nothing to do any more when it dies.
    mutating func releasePromptObject() { promptObjects = max(0, promptObjects - 1) }
}

/// What was dropped, for which collections are counted apart.
enum DropKind {
    /// An object itself that has to be finalized or is weakly referenced.
    case direct
    /// The argument of a native function that nobody else may have.
    case argument
    /// What may refer to such an object.
    case other
}

/// Whether collections after drops of one kind have found anything dead. Many in vain, and some are left out.
struct DropHistory: BitwiseCopyable {
    private var failures = 0
    private var failuresSinceSuccess = 0
    private var skip = 0
    /// How often it was known without a collection that it would have been in vain.
    private var savings = 0

    init() {}

    /// A collection was saved, which costs little: some of these count as one in vain.
    mutating func noteSaved() {
        savings &+= 1
        if savings & 7 == 0 { note(success: false) }
    }

    /// Whether to collect this time.
    var isWorthwhile: Bool {
        mutating get {
            if skip == 0 { return true }
            skip -= 1
            return false
        }
    }

    /// Some more attempts, until those too were in vain; not for ever.
    mutating func renew() {
        guard failuresSinceSuccess < 256 else { return }
        failures = min(failures, 48)
        skip = 0
    }

    /// A collection of any kind has found something.
    mutating func forgive() { failuresSinceSuccess = 0 }

    mutating func note(success: Bool) {
        if success {
            failures = 0
            failuresSinceSuccess = 0
        } else {
            failures += 1
            failuresSinceSuccess += 1
            if failures > 64 { skip = failures - 64 }
        }
    }
}

/// One history for each kind of drop.
struct DropHistories: BitwiseCopyable {
    private var direct = DropHistory()
    private var argument = DropHistory()
    private var other = DropHistory()

    init() {}

    subscript(kind: DropKind) -> DropHistory {
        get {
            switch kind {
            case .direct: direct
            case .argument: argument
            case .other: other
            }
        }
        set {
            switch kind {
            case .direct: direct = newValue
            case .argument: argument = newValue
            case .other: other = newValue
            }
        }
    }

    mutating func forEach(_ body: (inout DropHistory) -> Void) {
        body(&direct)
        body(&argument)
        body(&other)
    }
}

extension Heap {
    /// How much work may still be done after drops of such objects themselves, or after others.
    fileprivate func credit(_ isDirect: Bool) -> Int { isDirect ? directCredit : promptCredit }

    /// Under stress nothing is spent: there, objects are old at once, and all is looked at again and again.
    fileprivate mutating func spend(_ cost: Int, _ isDirect: Bool) {
        if poisons { return }
        if isDirect { directCredit -= cost } else { promptCredit -= cost }
    }

    /// Pays for the collection just done. What a young one marks, the next need not look at.
    mutating func payForCollection(isYoung: Bool = false, isDirect: Bool) {
        spend(20_000 + counts.marked * (isYoung ? 5 : 20) + counts.simulated * 200, isDirect)
    }
}

extension Context {
    /// Called by the evaluation loop, which has spilled its state, when it dropped a reference while
    /// `Heap.promptObjects` is not zero. All that is alive lies in frames and in the native calls outside of the loop.
    /// Raises nothing: what else waits to be done is left to the next safepoint, for the loop may be between two
    /// frames.
    @inline(never) func dropped(_ value: Value) {
        heap.pointee.droppedObjects.removeAll()
        if value.isHeapObject { heap.pointee.droppedObjects.append(UInt(value.bits)) }
        if isAwaited(value) {
            collectPromptly(.direct)
        } else if mayDrop(value) {
            collectPromptly(.other)
        }
    }

    /// Called by the loop when an argument of a native function was dropped that nobody else may have.
    func droppedArgument(_ value: Value) {
        guard mayDrop(value) else { return }
        heap.pointee.droppedObjects.removeAll()
        heap.pointee.droppedObjects.append(UInt(value.bits))
        // What only may refer to such an object is not to use up the credit that others need.
        collectPromptly(.argument, downTo: isAwaited(value) ? 0 : Heap.maximumPromptCredit / 2)
    }

    /// Called by the loop when it dropped something without having looked at it.
    @inline(never) func droppedTemporary() {
        heap.pointee.droppedObjects.removeAll()
        collectPromptly(.other)
    }

    /// Called by the loop when the variables of a frame were dropped, which are in `Heap.droppedObjects`.
    func droppedVariables() {
        let dropped = heap.pointee.droppedObjects
        for index in 0..<dropped.count {
            let header = UnsafePointer<UInt64>(bitPattern: dropped[index]).unsafelyUnwrapped.pointee
            // (An old one was probably dropped before, and is held by something else.)
            if header & Header.markMask == 0, isAwaited(Value(bits: UInt64(dropped[index]))) {
                return collectPromptly(.direct)
            }
        }
        collectPromptly(.other)
    }

    /// Whether somebody may wait for the end of this very object, or it is a native method of such an object. (Nobody
    /// waits for the end of a class: it always is in cycles.)
    func isAwaited(_ value: Value) -> Bool {
        guard value.isHeapObject else { return false }
        let type = value.heapType
        if AnyObjectReference(value).raw.load(as: UInt64.self) & Header.sideTableBit != 0 {
            return type.flags.isDisjoint(with: [.releasesBuffer, .typeSubclass])
        }
        return type === types.nativeFunction && isAwaited(receiver: NativeFunctionObject(value).receiver)
    }

    /// (A receiver may be a native method in turn, and so on.)
    private func isAwaited(receiver: Value) -> Bool {
        receiver.isHeapObject && receiver.heapType !== types.nativeFunction && isAwaited(receiver)
    }

    /// Whether dropping this value may be the end of an object that has to be finalized: it is one, or of a type that
    /// may refer to one.
    func mayDrop(_ value: Value) -> Bool {
        guard value.isHeapObject else { return false }
        if isAwaited(value) { return true }
        let type = value.heapType
        if type === types.list || type === types.tuple { return mayDropItems(value) }
        return !(type.pointer.pointee.trace.isLeaf || type === types.code || type === types.nativeFunction)
    }

    /// The same for a list or tuple. Short ones are looked through, one level deep: what `split` makes is not worth a
    /// collection.
    private func mayDropItems(_ value: Value) -> Bool {
        let items: UnsafeMutablePointer<Value>?
        let count: Int
        if value.heapType === types.list {
            items = ListObject(value).storage?.items
            count = ListObject(value).count
        } else {
            items = TupleObject(value).items
            count = TupleObject(value).count
        }
        guard let items, count > 0 else { return false }
        if count > 32 { return true }
        for index in 0..<count where items[index].isHeapObject {
            if isAwaited(items[index]) || !items[index].heapType.pointer.pointee.trace.isLeaf { return true }
        }
        return false
    }

    /// Whether it is known without a collection that nothing has died.
    private func arePromptObjectsReached(isDirect: Bool) -> Bool {
        isKnown(isDirect, unitCost: 3) { arePromptObjectsReached(&$0) }
    }

    /// Whether a search, which costs about as much as a collection but need not be repeated, tells that nothing has
    /// died.
    private func arePromptObjectsFound(isDirect: Bool) -> Bool {
        isKnown(isDirect, unitCost: 40) { searchPromptObjects(&$0) }
    }

    private func isKnown(_ isDirect: Bool, unitCost: Int, _ find: (inout Int) -> Bool) -> Bool {
        guard heap.pointee.heldBytes <= LivenessPaths.largestHeap else { return false }
        var objects = 0
        defer { heap.pointee.spend(objects * unitCost, isDirect) }
        return find(&objects)
    }

    /// A collection, and the finalizers of what it finds dead; then another, if what those dropped may have to be
    /// finalized in turn. It is a full one unless credit is low and what was dropped is young: then what died is nearly
    /// always young as well.
    private func collectPromptly(_ kind: DropKind, downTo floor: Int = 0) {
        heap.pointee.hasUnansweredDrops = true
        // (Under stress nothing is left out: programs print the same.)
        guard heap.pointee.inhibition == 0, heap.pointee.poisons || heap.pointee.drops[kind].isWorthwhile else { return }
        let isDirect = kind == .direct
        let before = heap.pointee.credit(isDirect)
        guard before + heap.pointee.allocatedSinceCollection / 16 > floor else { return }
        if arePromptObjectsReached(isDirect: isDirect) {
            heap.pointee.hasUnansweredDrops = false
            heap.pointee.drops[kind].noteSaved()
            return
        }
        if !isDirect, arePromptObjectsFound(isDirect: false) {
            heap.pointee.hasUnansweredDrops = false
            heap.pointee.drops[kind].note(success: false)
            return
        }
        // A full collection costs about a nanosecond for each three bytes that are held.
        let limit = Heap.maximumPromptCredit / 4 * (heap.pointee.droppedObjects.isEmpty ? 1 : 3)
        let isYoung =
            min(heap.pointee.credit(false), heap.pointee.credit(isDirect))
            < max(limit, min(heap.pointee.heldBytes, Heap.maximumPromptCredit))
            && areDroppedYoung
        let rounds = collectAndFinalize(isYoung: isYoung, isDirect: isDirect, downTo: floor)
        heap.pointee.drops[kind].note(success: rounds > 0)
        if rounds == 0 {
            if isDirect { _ = arePromptObjectsFound(isDirect: true) }
        } else {
            // What was not in vain is worth more.
            heap.pointee.spend((heap.pointee.credit(isDirect) - before) * 3 / 4, isDirect)
            heap.pointee.drops.forEach { $0.forgive() }
        }
    }

    /// Collections, as long as what was found dead drops more when it is finalized, and credit lasts. Answers how many
    /// of them found something.
    private func collectAndFinalize(isYoung: Bool, isDirect: Bool, downTo floor: Int) -> Int {
        var rounds = 0
        var hasFinalized = false
        repeat {
            if isYoung && rounds == 0 {
                collect(.young, .droppedYoung, fromLoop: true)
            } else {
                collect(.full, .prompt, fromLoop: true)
            }
            heap.pointee.droppedObjects.removeAll()
            heap.pointee.payForCollection(isYoung: isYoung && rounds == 0, isDirect: isDirect)
            if heap.pointee.pendingPosition == heap.pointee.pendingCalls.count { break }
            rounds += 1
            // What was finalized is freed next, and what it referred to finalized in turn.
            hasFinalized = runFinalizers()
        } while hasFinalized && heap.pointee.credit(isDirect) > floor && rounds < 1000
        return rounds
    }

    /// A program that waits may wait for what a finalizer does: what it dropped before, unnoticed or when there was no
    /// credit, is finalized now. Called by a native function that the loop has called. Waiting pays for it, with a
    /// sixteenth of the time that it takes. Answers whether it is known that nothing waits to be finalized any more;
    /// the caller says whether it was known before.
    @discardableResult
    func finalizeWhileWaiting(_ arguments: Arguments, nanoseconds: Int64, isKnown: Bool = false) -> Bool {
        guard heap.pointee.promptObjects != 0, heap.pointee.inhibition == 0, isCalledByLoop(arguments) else {
            return isKnown
        }
        let payment = Int(min(nanoseconds / 16, Int64(Heap.maximumPromptCredit)))
        heap.pointee.promptCredit = min(Heap.maximumPromptCredit, heap.pointee.promptCredit + payment)
        if isKnown, !heap.pointee.hasUnansweredDrops, heap.pointee.allocatedSinceCollection == 0 { return true }
        guard heap.pointee.promptCredit > 20_000 + heap.pointee.heldBytes / 3 else { return false }
        heap.pointee.droppedObjects.removeAll()
        if arePromptObjectsReached(isDirect: false) || arePromptObjectsFound(isDirect: false) { return true }
        _ = collectAndFinalize(isYoung: false, isDirect: false, downTo: 0)
        return true
    }

    /// Whether all that was dropped was made since the last collection, as far as it is known.
    private var areDroppedYoung: Bool {
        let dropped = heap.pointee.droppedObjects
        for index in 0..<dropped.count {
            let header = UnsafePointer<UInt64>(bitPattern: dropped[index]).unsafelyUnwrapped.pointee
            if header & Header.markMask != 0 { return false }
        }
        return true
    }

    /// A collection before something is counted that CPython's reference counts would have freed already.
    func dropUnreachable(_ arguments: Arguments) {
        guard heap.pointee.inhibition == 0, isCalledByLoop(arguments) else { return }
        heap.pointee.droppedObjects.removeAll()
        collect(.full, .prompt, fromLoop: true)
    }

    /// Whether the evaluation loop itself has called the native function whose arguments these are.
    private func isCalledByLoop(_ arguments: Arguments) -> Bool {
        let frame = thread.pointee.frame
        return frame >= thread.pointee.frameBase && arguments.base >= frame.pointee.localsplus
            && arguments.base < frame.pointee.limit
    }

    /// Has dead objects let go of their buffers, before an object is told that somebody holds its memory. Native code
    /// may call it that keeps what it needs in its arguments and on its stack; no Python code runs.
    @inline(never) func releaseDeadBufferHolders() {
        guard heap.pointee.inhibition == 0, heap.pointee.bufferHolders > 0, heap.pointee.directCredit > 0 else {
            return
        }
        heap.pointee.droppedObjects.removeAll()
        collect(.full, .wantedBuffer)
        heap.pointee.payForCollection(isDirect: true)
        runBufferReleases()
    }
}
