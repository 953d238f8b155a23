import CTaipanMemory

/// Objects asked for from memory ahead of their turn.
private let prefetchDistance = 8

/// The marker: one for each collection.
struct Marker: ~Copyable {
    let heap: UnsafeMutablePointer<Heap>
    let colour: UInt64
    var tracer = Tracer()
    var marked = 0

    init(_ heap: UnsafeMutablePointer<Heap>) {
        self.heap = heap
        colour = heap.pointee.colour
    }

    @inline(__always) func isMarked(_ object: UInt) -> Bool {
        UnsafePointer<UInt64>(bitPattern: object).unsafelyUnwrapped.pointee & Header.markMask == colour
    }

    /// Marks an object unless it is, and puts what it refers to on the stack.
    @inline(__always) private mutating func process(_ object: UInt) {
        let memory = UnsafeMutableRawPointer(bitPattern: object).unsafelyUnwrapped
        let header = memory.load(as: UInt64.self)
        if header & Header.markMask == colour { return }
        memory.storeBytes(
            of: header & ~(Header.markMask | Header.barrierBit) | colour | Header.barrierBit, as: UInt64.self)
        marked &+= 1
        let type = Header(word: header).type
        if _slowPath(type.pointer.pointee.header.word & Header.markMask != colour) {
            tracer.push(UInt(bitPattern: type.pointer))
        }
        tracer.visitFields(of: memory, type: type, heap: heap)
    }

    /// Marks a single object and nothing that it refers to. Answers whether it was not marked.
    func mark(_ object: UInt) -> Bool {
        guard let memory = UnsafeMutablePointer<UInt64>(bitPattern: object) else { return false }
        let header = memory.pointee
        if header & Header.markMask == colour { return false }
        memory.pointee = header & ~(Header.markMask | Header.barrierBit) | colour | Header.barrierBit
        return true
    }

    /// Removes from the lists that hold their items weakly what was not reached otherwise.
    mutating func sweepWeakLists() {
        for index in 0..<tracer.weakLists.count {
            tracer.weakLists[index].removeAll { $0.isHeapObject && !isMarked(UInt($0.bits)) }
        }
        tracer.weakLists.removeAll()
    }

    /// Empties inline caches that refer to what was not reached.
    mutating func sweepWeakCaches() {
        func isDead(_ word: UInt64) -> Bool { word & 7 == 0 && word != 0 && !isMarked(UInt(word)) }
        for number in 0..<tracer.weakCaches.count {
            let executable = tracer.weakCaches[number]
            for index in 0..<executable.pointee.cacheCount {
                let cache = executable.pointee.caches + index
                if isDead(cache.pointee.key) || isDead(cache.pointee.shape) || isDead(cache.pointee.value) {
                    cache.pointee.key = 0
                    cache.pointee.shape = 0
                    cache.pointee.value = 0
                    cache.pointee.version = 0
                }
            }
        }
        tracer.weakCaches.removeAll()
    }

    /// Marks all that can be reached from what lies on the stack. Each object is asked for from memory some steps
    /// before it is looked at.
    @inline(never) mutating func drain() {
        withUnsafeTemporaryAllocation(of: UInt.self, capacity: prefetchDistance) { buffer in
            let waiting = buffer.baseAddress.unsafelyUnwrapped
            waiting.initialize(repeating: 0, count: prefetchDistance)
            var position = 0
            var idle = 0
            while true {
                let next = tracer.next()
                if next == 0 {
                    idle &+= 1
                    if idle > prefetchDistance { break }
                } else {
                    taipan_prefetch(next)
                    idle = 0
                }
                let object = waiting[position]
                waiting[position] = next
                position = (position &+ 1) & (prefetchDistance &- 1)
                if object != 0 { process(object) }
            }
        }
    }
}
