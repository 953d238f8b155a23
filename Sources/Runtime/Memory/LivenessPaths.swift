/// Why a reference that was dropped cannot have been the last one to anything that a program waits for: ways from the
/// roots to each of these objects, which are found once and then looked at again, reference by reference.
///
/// Most programs hold a few such objects from beginning to end (the main thread, which module `threading` refers to
/// weakly; a stream). Collections after dropped references would find them alive each time. If all the references of a
/// way are still there, its end is alive, whatever else has changed; and if that holds for all of them, nothing has
/// died.
struct LivenessPaths: BitwiseCopyable {
    struct Node: BitwiseCopyable {
        var object: UInt
        /// The index of a node that refers to the object, or -1: it is held by a frame or by the interpreter itself.
        var parent: Int32
    }

    /// A node comes after the one that refers to it.
    var nodes = RawVector<Node>()
    /// Where each node's object is found: indices by hash, or -1.
    private var slots = RawVector<Int32>()
    /// `Heap.promptVersion` when it was last seen that all objects in question are among the nodes.
    var coveredVersion = -1
    /// How many times no search is to be made, because those before did not find all; and how many times after the next
    /// that does not.
    var skip = 0
    var penalty = 1

    /// Searches in larger heaps would take longer than they save.
    static let largestHeap = 8 << 20
    static let maximumTargets = 128
    static let maximumNodes = 512
    static let maximumRoots = 16
    /// How many objects a search looks at, and how many references are looked at to verify the ways.
    static let maximumVisited = 200_000
    static let maximumCost = 30_000

    init() {}

    private static func hash(_ object: UInt) -> Int {
        Int(truncatingIfNeeded: (UInt64(object >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    /// The index of an object's node, or -1.
    func find(_ object: UInt) -> Int {
        if slots.isEmpty { return -1 }
        let mask = slots.count - 1
        var slot = LivenessPaths.hash(object) & mask
        while slots[slot] >= 0 {
            if nodes[Int(slots[slot])].object == object { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Appends a node for an object that has none.
    mutating func append(_ object: UInt, parent: Int) {
        nodes.append(Node(object: object, parent: Int32(truncatingIfNeeded: parent)))
        if nodes.count * 2 > slots.count {
            let capacity = max(64, slots.count * 2)
            slots.removeAll()
            for _ in 0..<capacity { slots.append(-1) }
            for index in 0..<nodes.count { enter(index) }
        } else {
            enter(nodes.count - 1)
        }
    }

    private func enter(_ index: Int) {
        let mask = slots.count - 1
        var slot = LivenessPaths.hash(nodes[index].object) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: index)
    }

    mutating func removeAll() {
        nodes.removeAll()
        slots.removeAll()
        coveredVersion = -1
    }

    mutating func deallocate() {
        nodes.deallocate()
        slots.deallocate()
    }
}
