/// What a collection hands to trace functions: each reference visited is put on a stack, to be looked at later.
///
/// An entry is the address of an object, or, for a long run of words, two entries: how many are left, and their address
/// with the lowest bit set.
struct Tracer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt>
    private var top: UnsafeMutablePointer<UInt>
    private var limit: UnsafeMutablePointer<UInt>

    /// What is held weakly is visited as well.
    var isStrong = true
    /// Ambiguous words do not hold objects that do nothing but hold a buffer.
    var omitsBufferHolders = false
    /// Lists that hold their items weakly, met so far.
    var weakLists = RawVector<WeakList>()
    /// Executable forms with inline caches, met so far.
    var weakCaches = RawVector<UnsafeMutablePointer<ExecutableCode>>()

    /// Words of a run that are put on the stack at once.
    static let runLength = 128

    init(capacity: Int = 4096) {
        base = .allocate(capacity: capacity)
        top = base
        limit = base + capacity
    }

    deinit {
        base.deallocate()
        weakLists.base?.deallocate()
        weakCaches.base?.deallocate()
    }

    var isEmpty: Bool { @inline(__always) get { top == base } }

    /// Forgets what was visited.
    mutating func removeAll() {
        top = base
        weakLists.removeAll()
        weakCaches.removeAll()
    }

    @inline(__always) mutating func visit(_ value: Value) {
        if value.bits & 7 == 0 && value.bits != 0 { push(UInt(value.bits)) }
    }

    @inline(__always) mutating func visit<Fields>(_ reference: Reference<Fields>?) {
        if let reference { push(UInt(bitPattern: reference.pointer)) }
    }

    /// In a full collection, what is in the list and not reached otherwise disappears from it.
    mutating func visit(weakList list: WeakList?) {
        guard let list else { return }
        visit(list.storage)
        if isStrong { visit(words: list.items, count: list.count) } else { weakLists.append(list) }
    }

    /// The inline caches of a code object: in a full collection, those whose types, shapes and values are not reached
    /// otherwise become empty.
    mutating func visit(weakCaches executable: UnsafeMutablePointer<ExecutableCode>) {
        if !isStrong { return weakCaches.append(executable) }
        for index in 0..<executable.pointee.cacheCount {
            let cache = executable.pointee.caches + index
            visit(Value(bits: cache.pointee.key))
            visit(Value(bits: cache.pointee.shape))
            visit(Value(bits: cache.pointee.value))
        }
    }

    /// A run of words that hold values or references.
    @inline(__always) mutating func visit(words: UnsafeMutablePointer<Value>, count: Int) {
        visit(words: UnsafeRawPointer(words), count: count)
    }

    @inline(__always) mutating func visit(words: UnsafeRawPointer, count: Int) {
        if _slowPath(count > Tracer.runLength) { return pushRun(UInt(bitPattern: words), count) }
        var index = 0
        while index < count {
            let word = words.load(fromByteOffset: index &* 8, as: UInt.self)
            if word & 7 == 0 && word != 0 { push(word) }
            index &+= 1
        }
    }

    @inline(__always) mutating func push(_ word: UInt) {
        if _slowPath(top == limit) { grow() }
        top.pointee = word
        top += 1
    }

    @inline(never) private mutating func pushRun(_ address: UInt, _ count: Int) {
        push(UInt(bitPattern: count))
        push(address | 1)
    }

    /// The next object, or 0 when the stack is empty.
    @inline(__always) mutating func next() -> UInt {
        while top != base {
            top -= 1
            let word = top.pointee
            if _fastPath(word & 1 == 0) { return word }
            visitRun(word & ~1)
        }
        return 0
    }

    /// Puts the first words of a run on the stack above the rest of it.
    @inline(never) private mutating func visitRun(_ address: UInt) {
        top -= 1
        let count = Int(bitPattern: top.pointee)
        let words = UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped
        if count > Tracer.runLength {
            pushRun(address + UInt(Tracer.runLength * 8), count - Tracer.runLength)
        }
        visit(words: words, count: min(count, Tracer.runLength))
    }

    @inline(never) private mutating func grow() {
        let count = top - base
        let capacity = (limit - base) * 2
        let memory = UnsafeMutablePointer<UInt>.allocate(capacity: capacity)
        memory.initialize(from: base, count: count)
        base.deallocate()
        base = memory
        top = memory + count
        limit = memory + capacity
    }

    /// Visits all that an object refers to, its type included.
    @inline(__always) mutating func visitReferences(
        of object: UnsafeMutableRawPointer, heap: UnsafeMutablePointer<Heap>
    ) {
        let type = object.load(as: Header.self).type
        push(UInt(bitPattern: type.pointer))
        visitFields(of: object, type: type, heap: heap)
    }

    /// Visits all that an object refers to but its type.
    @inline(__always) mutating func visitFields(
        of object: UnsafeMutableRawPointer, type: TypeObject, heap: UnsafeMutablePointer<Heap>
    ) {
        let layout = type.pointer.pointee.trace
        if layout.count != 0 { visit(words: object + Int(layout.firstOffset), count: Int(layout.count)) }
        if layout.trailingOffset != 0 {
            let count = object.load(fromByteOffset: Int(layout.trailingCountOffset), as: Int.self)
            visit(words: object + Int(layout.trailingOffset), count: count)
        }
        if layout.attributesCount != 0 {
            visit(words: object + Int(layout.attributesOffset), count: Int(layout.attributesCount))
        }
        if _slowPath(layout.custom != nil || !layout.isDeclared) { visitOtherwise(object, layout, heap: heap) }
    }

    /// What the declared layout does not tell: by the type's own function, or, where a type has declared no layout, by
    /// taking every word for a reference that is one.
    @inline(never) private mutating func visitOtherwise(
        _ object: UnsafeMutableRawPointer, _ layout: TraceLayout, heap: UnsafeMutablePointer<Heap>
    ) {
        if let custom = layout.custom { custom(object, &self) }
        if !layout.isDeclared {
            visit(
                uncertainWords: object + 8, count: (heap.pointee.size(ofObjectAt: UInt(bitPattern: object)) - 8) / 8,
                heap: heap)
        }
    }

    /// A run of words some of which may be anything: those that are the address of a live object are visited.
    mutating func visit(uncertainWords words: UnsafeRawPointer, count: Int, heap: UnsafeMutablePointer<Heap>) {
        var index = 0
        while index < count {
            let word = words.load(fromByteOffset: index &* 8, as: UInt.self)
            if word & 15 == 0, word != 0, heap.pointee.object(containing: word) == word { push(word) }
            index &+= 1
        }
    }

    /// A run of words some of which may point at or into objects.
    mutating func visit(ambiguousWords words: UnsafeRawPointer, count: Int, heap: UnsafeMutablePointer<Heap>) {
        var index = 0
        while index < count {
            let word = words.load(fromByteOffset: index &* 8, as: UInt.self)
            if word > 4096 {
                let object = heap.pointee.object(containing: word)
                if object != 0, !omitsBufferHolders || !Value(bits: UInt64(object)).heapType.has(.releasesBuffer) {
                    push(object)
                }
            }
            index &+= 1
        }
    }
}
