import CTaipanMemory

/// What waits to be done at a safepoint: the bits of `ThreadState.pendingWork`.
struct PendingWork: OptionSet, BitwiseCopyable {
    let rawValue: UInt32
    /// Collect garbage.
    static let collect = PendingWork(rawValue: 1 << 0)
    /// Run finalizers and callbacks of weak references.
    static let finalize = PendingWork(rawValue: 1 << 1)
    /// Collect at every safepoint, to find what the collector is not told.
    static let stress = PendingWork(rawValue: 1 << 2)
    /// Call the handlers of signals that have arrived.
    static let signals = PendingWork(rawValue: 1 << 3)
    /// Let another thread have the interpreter.
    static let dropInterpreterLock = PendingWork(rawValue: 1 << 4)
    /// Look at limits of time and instructions.
    static let limits = PendingWork(rawValue: 1 << 6)

    /// Those that the collector answers.
    static let memory: PendingWork = [.collect, .finalize, .stress]
}

/// How much a collection looks at.
enum CollectionKind {
    /// What was made since the last collection.
    case young
    /// Everything.
    case full
}

/// Why there is a collection.
enum CollectionPurpose {
    /// Memory was allocated.
    case automatic
    /// A program asked for it, or ends.
    case explicit
    /// A reference was dropped: what reference counts would not have freed stays.
    case prompt
    /// A reference to something young was dropped, and only what is young is looked at.
    case droppedYoung
    /// As `prompt`, and somebody wants a buffer for himself that dead objects may still hold.
    case wantedBuffer

    /// What reference counts would not have freed stays.
    var isPrompt: Bool { self != .automatic && self != .explicit }
}

extension Heap {
    /// After a full collection, when all is swept: how much may be held before the next.
    mutating func updateThreshold() {
        guard needsThreshold else { return }
        needsThreshold = false
        let live = heldBytes - allocatedSinceCollection
        fullThreshold = max(Heap.minimumFullBytes, live + live / 2)
        releaseEmptyChunks()
    }

    /// What must be free below the limit after it was reached.
    fileprivate var leastRoom: Int { max(limit / 64, HeapBlock.size) }

    /// Asks the next safepoint for something.
    func request(_ work: PendingWork) {
        guard let interpreter else { return }
        interpreter.pointee.thread.request(work)
    }
}

extension Context {
    /// A point where the collector may run, finalizers and signal handlers are called, limits are enforced. Native
    /// loops that may go on for long, or make many objects, call it once a round. Raises MemoryError, or what a handler
    /// raises.
    @inline(__always) func safepoint() throws(Raised) {
        if _slowPath(thread.pointee.pendingWork != 0) { try doPendingWork() }
    }

    /// Raises MemoryError if the system has refused memory since the last safepoint: for loops that make many objects
    /// and must not run Python code, as a safepoint may.
    @inline(__always) func checkMemory() throws(Raised) {
        if _slowPath(heap.pointee.isExhausted) { throw raiseMemoryError() }
    }

    /// `fromLoop` says that the evaluation loop calls, which has spilled its state.
    @inline(never) func doPendingWork(fromLoop: Bool = false) throws(Raised) {
        let work = PendingWork(rawValue: thread.pointee.pendingWork)
        if !work.isDisjoint(with: .memory) {
            // What earlier calls left on the stack is not to be found in the frames of the collector.
            if !fromLoop { taipan_clear_stack_below(4096) }
            try doPendingMemoryWork(work, fromLoop)
        }
        if work.contains(.signals) { try runSignalHandlers() }
        if work.contains(.dropInterpreterLock) { yieldInterpreterLock() }
    }

    /// From now on, a collection at every so many safepoints; freed memory is overwritten. Which of them are full
    /// depends on the heap: a collection pays for 2,048 objects that a full one looks at, so that programs with large
    /// heaps end.
    func beginCollectorStress(every interval: Int) {
        heap.pointee.poisons = true
        heap.pointee.stressInterval = interval
        heap.pointee.stressCountdown = interval
        heap.pointee.request(.stress)
    }

    private func doPendingMemoryWork(_ work: PendingWork, _ fromLoop: Bool) throws(Raised) {
        guard heap.pointee.inhibition == 0 else { return }
        thread.withdraw([.collect, .finalize])
        var isStress = false
        if work.contains(.stress) {
            heap.pointee.stressCountdown -= 1
            if heap.pointee.stressCountdown <= 0 {
                heap.pointee.stressCountdown = heap.pointee.stressInterval
                heap.pointee.stressYoung -= 1
                if heap.pointee.stressYoung <= 0 { heap.pointee.wantsFull = true }
                isStress = true
            } else if !work.contains(.collect) {
                return
            }
        }
        if isStress { verifyIfAsked("before") }
        let wasLimitReached = heap.pointee.heldBytes > heap.pointee.limit
        // Under stress, cycles are left for the collections that are due: programs must not see a difference.
        let kind = collectAutomatically(isStress && !work.contains(.collect) ? .prompt : .automatic, fromLoop)
        if isStress { verifyIfAsked("after") }
        runFinalizers()
        if wasLimitReached || heap.pointee.heldBytes > heap.pointee.limit || heap.pointee.isExhausted {
            try checkMemoryLimit(after: kind, fromLoop)
        }
    }

    /// Ends the process if the heap is not sound, which is a bug of Taipan: nothing could be relied on any more.
    private func verifyIfAsked(_ time: StaticString) {
        guard heap.pointee.verifies, let defect = verifyHeap() else { return }
        fatalError("\(time) collection \(heap.pointee.counts.young + heap.pointee.counts.full): \(defect.description)")
    }

    /// Collects what policy says.
    private func collectAutomatically(_ purpose: CollectionPurpose, _ fromLoop: Bool) -> CollectionKind {
        // Only now it is known how much is really held.
        heap.pointee.finishSweeping()
        heap.pointee.updateThreshold()
        // What was made since the last collection may all be dead, and a young one is enough for it.
        let survived = heap.pointee.heldBytes - heap.pointee.allocatedSinceCollection
        let isFull =
            heap.pointee.wantsFull || survived >= heap.pointee.fullThreshold
            || heap.pointee.heldBytes > heap.pointee.limit
        let kind: CollectionKind = isFull ? .full : .young
        collect(kind, purpose, fromLoop: fromLoop)
        return kind
    }

    /// Raises MemoryError when after a full collection more is held than allowed, or nearly as much: a program that goes on
    /// with next to nothing would collect again and again.
    private func checkMemoryLimit(after kind: CollectionKind, _ fromLoop: Bool) throws(Raised) {
        heap.pointee.finishSweeping()
        let most = heap.pointee.limit - heap.pointee.leastRoom
        if heap.pointee.heldBytes > (kind == .full ? heap.pointee.limit : most) {
            collect(.full, .automatic, fromLoop: fromLoop)
            heap.pointee.finishSweeping()
        }
        if heap.pointee.isExhausted {
            heap.pointee.refillEmergency()
            if heap.pointee.isExhausted { heap.pointee.request(.collect) }
            throw raiseMemoryError()
        }
        if heap.pointee.heldBytes > most { throw raiseMemoryError() }
    }

    /// A collection that the evaluation loop asks for, if `fromLoop` is true: nothing is alive in its native frame then,
    /// and below it.
    func collect(_ kind: CollectionKind, _ purpose: CollectionPurpose, fromLoop: Bool) {
        let start = thread.pointee.loopStackPointer
        if fromLoop, start != 0 { collect(kind, purpose, stackPointer: start) } else { collect(kind, purpose) }
    }

    /// A collection now, with the native stack looked through from the caller on.
    @inline(never) func collect(_ kind: CollectionKind, _ purpose: CollectionPurpose = .automatic) {
        var request = CollectionRequest(context: self, kind: kind, purpose: purpose)
        withUnsafeMutablePointer(to: &request) { request in
            taipan_with_registers_on_stack(
                { argument, stackPointer in
                    let request = argument.assumingMemoryBound(to: CollectionRequest.self).pointee
                    request.context.collect(request.kind, request.purpose, stackPointer: UInt(stackPointer))
                }, request)
        }
    }

    /// A collection that looks at the native stack from an address on.
    func collect(_ kind: CollectionKind, _ purpose: CollectionPurpose, stackPointer: UInt) {
        let heap = heap
        heap.pointee.finishSweeping()
        heap.pointee.retireFreeLists()
        heap.pointee.large.prepareToFind()
        if kind == .full {
            heap.pointee.colour = 3 - heap.pointee.colour
            heap.pointee.remembered.removeAll()
            heap.pointee.rememberedWords.removeAll()
        }
        var marker = Marker(heap)
        marker.tracer.isStrong = kind == .young
        if kind == .young { marker.visitRemembered() }
        visitRoots(&marker, stackPointer: stackPointer, kind, purpose)
        marker.drain()
        finalizeDead(&marker, kind, purpose)
        marker.sweepWeakLists()
        marker.sweepWeakCaches()
        heap.pointee.releaseResources(all: kind == .full)

        heap.pointee.heldBytes -= heap.pointee.large.sweep(
            colour: heap.pointee.colour, includingOld: kind == .full)
        let held = heap.pointee.heldBytes
        heap.pointee.large.releaseSparePages(
            above: min(max(LargeObjects.minimumSpareBytes, held / 4), max(heap.pointee.limit - held, 0)))
        heap.pointee.scheduleSweeping(all: kind == .full)
        heap.pointee.renewPromptCredit(allocated: heap.pointee.allocatedSinceCollection)
        heap.pointee.allocatedBefore += heap.pointee.allocatedSinceCollection
        heap.pointee.allocatedSinceCollection = 0
        heap.pointee.counts.marked = marker.marked
        if kind == .full {
            heap.pointee.counts.full += 1
            heap.pointee.wantsFull = false
            heap.pointee.hasUnansweredDrops = false
            heap.pointee.needsThreshold = true
            heap.pointee.stressYoung = marker.marked / 2048
        } else {
            heap.pointee.counts.young += 1
        }
        if heap.pointee.poisons { heap.pointee.finishSweeping() }
    }
}

private struct CollectionRequest {
    var context: Context
    var kind: CollectionKind
    var purpose: CollectionPurpose
}
