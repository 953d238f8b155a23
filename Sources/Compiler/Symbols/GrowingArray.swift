/// An array of plain values that grows, without uniqueness checks; whoever holds it frees it.
struct GrowingArray<Element: BitwiseCopyable> {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    func deallocate() { start.deallocate() }

    @inline(__always) subscript(_ index: Int) -> Element {
        unsafeAddress {
            assert(index >= 0 && index < count)
            return UnsafePointer(start + index)
        }
        nonmutating unsafeMutableAddress {
            assert(index >= 0 && index < count)
            return start + index
        }
    }

    @inline(__always) mutating func append(_ element: Element) {
        if _slowPath(count == capacity) { grow() }
        start[count] = element
        count &+= 1
    }

    /// Leaves out the elements from `count` on.
    @inline(__always) mutating func shorten(to count: Int) { self.count = count }

    /// Makes room for `count` elements, which are all to be written: what was there is lost.
    mutating func reset(count: Int) {
        if count > capacity {
            start.deallocate()
            capacity = max(count, capacity * 2)
            start = .allocate(capacity: capacity)
        }
        self.count = count
    }

    @inline(never) private mutating func grow() {
        let capacity = capacity * 2
        let start = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        start.update(from: self.start, count: count)
        self.start.deallocate()
        self.start = start
        self.capacity = capacity
    }
}
