/// A growing array of plain words in memory of its own, for the collector's stacks and lists. It has an owner that
/// frees it; copies share the memory.
struct RawVector<Element: BitwiseCopyable>: BitwiseCopyable {
    private(set) var base: UnsafeMutablePointer<Element>?
    private(set) var count = 0
    private(set) var capacity = 0

    init() {}

    var isEmpty: Bool { @inline(__always) get { count == 0 } }

    /// The memory of the elements; only while there are any.
    var elements: UnsafeMutablePointer<Element> { @inline(__always) get { base.unsafelyUnwrapped } }

    @inline(__always) subscript(_ index: Int) -> Element {
        get { elements[index] }
        nonmutating set { elements[index] = newValue }
    }

    @inline(__always) mutating func append(_ element: Element) {
        if _slowPath(count == capacity) { grow() }
        (elements + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always) mutating func removeLast() -> Element {
        count &-= 1
        return elements[count]
    }

    mutating func remove(at index: Int) {
        (elements + index).update(from: elements + index + 1, count: count - index - 1)
        count &-= 1
    }

    mutating func removeAll(where isRemoved: (Element) -> Bool) {
        var kept = 0
        for index in 0..<count where !isRemoved(elements[index]) {
            elements[kept] = elements[index]
            kept += 1
        }
        count = kept
    }

    mutating func removeFirst(_ number: Int) {
        guard number > 0 else { return }
        elements.update(from: elements + number, count: count - number)
        count &-= number
    }

    mutating func removeLast(downTo newCount: Int) { count = min(count, newCount) }

    mutating func removeAll() { count = 0 }

    mutating func deallocate() {
        base?.deallocate()
        base = nil
        count = 0
        capacity = 0
    }

    /// Gives memory back after a peak.
    mutating func shrink(above limit: Int) {
        if count == 0, capacity > limit { deallocate() }
    }

    @inline(never) private mutating func grow() {
        let newCapacity = max(64, capacity &* 2)
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        if let base {
            memory.initialize(from: base, count: count)
            base.deallocate()
        }
        base = memory
        capacity = newCapacity
    }
}
