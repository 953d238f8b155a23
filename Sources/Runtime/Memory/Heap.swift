/// The memory of one interpreter's objects.
///
/// (Placeholder allocator: nothing is collected yet.)
struct Heap: BitwiseCopyable {
    /// Bytes handed out since the start.
    var allocatedBytes: Int = 0
    /// Bytes that may be in use before `MemoryError`.
    var limit: Int = .max

    /// Memory for a small object; the caller fills all of it before the next safepoint.
    @inline(__always) mutating func allocateSmall(_ size: Int) -> UnsafeMutableRawPointer {
        allocatedBytes &+= size
        return UnsafeMutableRawPointer.allocate(byteCount: (size + 15) & ~15, alignment: 16)
    }

    /// Memory for an object of any size, or nil if the limit or the system forbids.
    mutating func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size >= 0, size < 1 << 46, allocatedBytes + size <= limit else { return nil }
        allocatedBytes &+= size
        return UnsafeMutableRawPointer.allocate(byteCount: (size + 15) & ~15, alignment: 16)
    }
}

/// The largest object of the size classes; larger ones are allocated apart.
let smallObjectLimit = 2048

/// Notes that a reference was stored into an old object.
@inline(never) func rememberObject(_ object: UnsafeMutableRawPointer) {}

extension Context {
    /// Memory for an object of a fixed, small size. It never fails: the memory limit is enforced at the next safepoint.
    /// All its fields but the header are garbage until the caller fills them, which it does without a safepoint
    /// between; references are first written through `pointer.pointee`, which needs no barrier in a new object.
    @inline(__always) func allocate<Fields>(_: Fields.Type, _ type: TypeObject) -> Reference<Fields> {
        let memory = interpreter.pointee.heap.allocateSmall(MemoryLayout<Fields>.size)
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }

    /// Memory for an object of `size` bytes in all. Raises MemoryError if it is large and there is no room.
    @inline(__always) func allocate<Fields>(
        _: Fields.Type, _ type: TypeObject, size: Int
    ) throws(Raised) -> Reference<Fields> {
        let memory: UnsafeMutableRawPointer
        if _fastPath(size <= smallObjectLimit && size >= 0) {
            memory = interpreter.pointee.heap.allocateSmall(size)
        } else {
            guard let large = interpreter.pointee.heap.allocateLarge(size) else { throw raiseMemoryError() }
            memory = large
        }
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }

    /// A point where the collector may run, finalizers and signal handlers are called, limits are enforced. Native loops
    /// that may go on for long, or make many objects, call it once a round. Raises MemoryError, or what a handler raises.
    @inline(__always) func safepoint() throws(Raised) {
        if _slowPath(thread.pointee.pendingWork != 0) { try doPendingWork() }
    }

    @inline(never) func doPendingWork() throws(Raised) {}
}

extension Context {
    /// Memory for an object whose size varies but is known to be small.
    @inline(__always) func allocate<Fields>(
        _: Fields.Type, _ type: TypeObject, smallSize size: Int
    ) -> Reference<Fields> {
        let memory = interpreter.pointee.heap.allocateSmall(size)
        memory.storeBytes(of: Header(type: type), as: Header.self)
        return Reference(pointer: memory.assumingMemoryBound(to: Fields.self))
    }
}
