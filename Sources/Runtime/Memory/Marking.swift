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

    /// Marks all that can be reached from what lies on the stack. Each object is asked for from memory some steps before
    /// it is looked at.
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
