/// The memory of one interpreter's objects, and the state of its collector (Documentation/Memory.md).
///
/// Small objects lie in blocks of cells of one size, large ones in memory of their own. Nothing moves. A cell whose
/// first word is zero is free.
struct Heap: BitwiseCopyable {
    /// Must stay the first field.
    var freeLists = FreeLists()
    /// The mark of the current generation of old objects: 1 or 2.
    var colour: UInt64 = 1
    var interpreter: UnsafeMutablePointer<InterpreterState>?

    // MARK: Accounting

    /// Bytes of objects, and of cells handed to the allocator; those not yet swept count as objects.
    var heldBytes = 0
    /// Bytes handed out since the last collection.
    var allocatedSinceCollection = 0
    /// Bytes handed out from the start to the last collection.
    var allocatedBefore = 0
    /// Bytes that may be in use before `MemoryError`.
    var limit = Int.max
    /// Bytes beyond the limit that showing an exception at the end of a program may take.
    static let displayReserve = 4 << 20
    /// A young collection is asked for after so many bytes.
    var youngThreshold = Heap.youngBytes
    /// A full collection, when so many bytes are held.
    var fullThreshold = Heap.minimumFullBytes

    // MARK: Memory

    var chunks = ChunkTable()
    var large = LargeObjects()
    /// Empty blocks.
    var freeBlocks: UnsafeMutablePointer<HeapBlock>?
    var freeBlockCount = 0
    /// For each size class, what it has.
    var classes: UnsafeMutablePointer<SizeClassState>
    /// Blocks that were allocated from since the last collection.
    var touched = RawVector<UnsafeMutablePointer<HeapBlock>>()
    /// Blocks marked but not swept.
    var pendingBlocks = 0
    /// A chunk for the moment when the system refuses another.
    var emergencyChunk: UnsafeMutablePointer<Chunk>?
    /// The system refused memory: MemoryError is raised at the next safepoint.
    var isExhausted = false

    // MARK: Side tables

    /// Objects that are to be finalized when they die; those registered since the last collection apart.
    var finalizable = RawVector<UInt>()
    var youngFinalizable = RawVector<UInt>()
    var resources = RawVector<OwnedResource>()
    var youngResources = RawVector<OwnedResource>()
    var weakReferences = WeakTable()
    /// How many of them do nothing but let a buffer go, which nobody waits for.
    var bufferHolders = 0
    /// Dead objects whose finalizers, and weak references (lowest bit set) whose callbacks, are to be called; those
    /// before the position have been.
    var pendingCalls = RawVector<UInt>()
    /// Where in `pendingCalls` those begin that nobody makes yet; those before that are made are zero.
    var pendingPosition = 0
    /// How many calls of `runFinalizers` there are, one inside another or in several threads.
    var pendingRuns = 0
    /// What the variables held that were dropped just now.
    var droppedObjects = RawVector<UInt>()

    static let largestSimulatedHeap = 64 << 20

    // MARK: Prompt finalizers (Finalization/PromptCollection.swift)

    /// Not zero: it is worth telling the collector when a reference was dropped.
    var promptObjects = 0
    var drops = DropHistories()
    /// A reference was dropped since the last full collection, which might have been the last one to such an object.
    var hasUnansweredDrops = false
    /// Objects that were there when the program began, and are none of these.
    var settledObjects = 0
    /// How much work prompt collections may still do.
    var promptCredit = Heap.maximumPromptCredit
    /// Counts what is added to the objects that may have to be finalized, or are weakly referenced.
    var promptVersion = 0
    /// By which ways these objects were found alive last.
    var paths = LivenessPaths()
    var directCredit = Heap.maximumDirectCredit

    // MARK: Collection

    /// Old objects into which a reference was stored.
    var remembered = RawVector<UInt>()
    /// Parts of large old objects into which references were stored.
    var rememberedWords = RawVector<RememberedWords>()
    /// Objects that are kept until the interpreter ends.
    var pinned = RawVector<UInt>()
    /// No collection now: 1 + how deep.
    var inhibition = 0
    /// The thread whose stack `ThreadState.nativeStackBase` speaks of.
    var boundThread: UInt = 0
    /// A request was made that the next safepoint answers.
    var wantsFull = false
    /// The last collection was full, and the next threshold follows from what is held when all is swept.
    var needsThreshold = false
    // What module `gc` shows and keeps.
    var isEnabled = true
    var thresholds = (700, 10, 10)
    var debugFlags = 0
    var frozenCount = 0
    /// The list `gc.callbacks` (pinned), or unbound.
    var collectionCallbacks = Value.unbound
    var counts = CollectionCounts()
    /// Freed memory is overwritten (`TAIPAN_GC_STRESS`).
    var poisons = false
    /// Every so many safepoints there is a collection; 0: stress is off.
    var stressInterval = 0
    var stressCountdown = 0
    /// The heap is verified at each collection under stress.
    var verifies = false
    /// How many collections under stress may be young until the next full one.
    var stressYoung = 0

    static let youngBytes = 4 << 20
    static let minimumFullBytes = 12 << 20

    init() {
        classes = .allocate(capacity: SizeClass.count)
        for index in 0..<SizeClass.count {
            (classes + index).initialize(to: SizeClassState(cellSize: SizeClass.cellSize(index)))
        }
    }

    /// Memory for a small object; the caller fills all of it before the next safepoint.
    @inline(__always) mutating func allocateSmall(_ size: Int) -> UnsafeMutableRawPointer {
        let index = SizeClass.index(of: size)
        let cell = withUnsafeMutablePointer(to: &self) { heap in
            let head = UnsafeMutableRawPointer(heap) + index &* 8
            let cell = head.load(as: UInt.self)
            if _fastPath(cell != 0) {
                head.storeBytes(
                    of: UnsafePointer<UInt>(bitPattern: cell &+ 8).unsafelyUnwrapped.pointee, as: UInt.self)
            }
            return cell
        }
        if _slowPath(cell == 0) { return refill(index) }
        return UnsafeMutableRawPointer(bitPattern: cell).unsafelyUnwrapped
    }

    /// Memory for an object of any size, or nil if the limit or the system forbids.
    mutating func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size > 0, size < 1 << 46 else { return nil }
        let rounded = LargeObjects.roundedSize(size)
        if heldBytes + rounded > limit {
            // What is dead but not swept must not count.
            finishSweeping()
            guard heldBytes + rounded <= limit else {
                wantsFull = true
                request(.collect)
                return nil
            }
        }
        guard let memory = large.allocate(rounded) else {
            wantsFull = true
            request(.collect)
            return nil
        }
        heldBytes += rounded
        allocatedSinceCollection += rounded
        if allocatedSinceCollection >= youngThreshold { request(.collect) }
        return memory
    }
}

/// What a size class has.
struct SizeClassState: BitwiseCopyable {
    var cellSize: Int
    var current: UnsafeMutablePointer<HeapBlock>?
    /// Swept blocks with room.
    var available: UnsafeMutablePointer<HeapBlock>?
    /// Blocks to be swept.
    var pending: UnsafeMutablePointer<HeapBlock>?

    init(cellSize: Int) { self.cellSize = cellSize }
}

/// How much was collected, for module `gc` and for tests.
struct CollectionCounts: BitwiseCopyable {
    var young = 0
    var full = 0
    /// Objects marked in the last collection.
    var marked = 0
    /// Objects that a side table knew and that died in the last collection.
    var finalized = 0
    /// Objects that the last explicit collection found in cycles.
    var cyclic = 0
    /// What it cost to find out what reference counts would have done in the last collection; 0 if that was not done.
    var simulated = 0
    /// Objects that explicit collections found dead.
    var collected = 0
}

extension Context {
    /// The heap, in place.
    var heap: UnsafeMutablePointer<Heap> {
        @inline(__always) get {
            let offset = MemoryLayout<InterpreterState>.offset(of: \.heap).unsafelyUnwrapped
            return (UnsafeMutableRawPointer(interpreter) + offset).assumingMemoryBound(to: Heap.self)
        }
    }

    /// Memory for an object of a fixed, small size. It never fails: the memory limit is enforced at the next safepoint.
    /// All its fields but the header are garbage until the caller fills them, which it does without a safepoint
    /// between; references are first written through `pointer.pointee`, which needs no barrier in a new object.
    @inline(__always) func allocate<Fields>(_: Fields.Type, _ type: TypeObject) -> Reference<Fields> {
        let memory = interpreter.pointee.heap.allocateSmall(MemoryLayout<Fields>.size)
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }

    /// Memory for an object whose size varies but is known to be small.
    @inline(__always) func allocate<Fields>(
        _: Fields.Type, _ type: TypeObject, smallSize size: Int
    ) -> Reference<Fields> {
        let memory = interpreter.pointee.heap.allocateSmall(size)
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }

    /// Memory for an object of `size` bytes in all. Raises MemoryError if it is large and there is no room.
    @inline(__always) func allocate<Fields>(
        _: Fields.Type, _ type: TypeObject, size: Int
    ) throws(Raised) -> Reference<Fields> {
        let memory: UnsafeMutableRawPointer
        if _fastPath(size <= smallObjectLimit && size > 0) {
            memory = interpreter.pointee.heap.allocateSmall(size)
        } else {
            guard let large = interpreter.pointee.heap.allocateLarge(size) else { throw raiseMemoryError() }
            memory = large
        }
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }
}
