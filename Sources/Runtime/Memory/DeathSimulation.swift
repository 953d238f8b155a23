/// What reference counts would have done to the objects that a collection found dead: which of them would have dropped
/// to zero, and in which order. What is in a cycle, or held by one, would have stayed.
///
/// Each dead object that refers to others gets the number of references to it from dead objects. Then references are
/// dropped as CPython's deallocators do it: an object whose number becomes zero is finalized, loses its weak
/// references, and drops what it refers to. What a finalizer can still reach is left for the collection after it.
struct DeathSimulation: ~Copyable {
    /// Dead objects to look at, and where each is among them.
    private var objects: [UInt] = []
    private var places: [UInt: Int32] = [:]
    private var counts: [Int32] = []
    private var isGone: [Bool] = []
    private var tracer = Tracer(capacity: 1024)
    /// The objects with finalizers, of those that died.
    private let finalizable: Set<UInt>
    /// Objects to be finalized, and weak references (lowest bit set) whose callbacks are to be called, in order.
    private(set) var calls: [UInt] = []
    /// Weak references that nothing but this list reaches.
    private(set) var dyingReferences: [UInt] = []

    /// About how much work it is, in dead objects: a walk through the heap, and the dead ones.
    let cost: Int

    init(_ marker: borrowing Marker, finalizable: [UInt], dropped: RawVector<UInt>) {
        self.finalizable = Set(finalizable)
        tracer.isStrong = false
        let heap = marker.heap
        let colour = marker.colour
        var found = RawVector<UInt>()
        heap.pointee.forEachObject { address in
            let header = UnsafePointer<UInt64>(bitPattern: address).unsafelyUnwrapped.pointee
            if header & Header.markMask == colour { return }
            if header & Header.sideTableBit == 0, Header(word: header).type.pointer.pointee.trace.isLeaf { return }
            found.append(address)
        }
        objects.reserveCapacity(found.count)
        places.reserveCapacity(found.count)
        for index in 0..<found.count {
            places[found[index]] = Int32(truncatingIfNeeded: index)
            objects.append(found[index])
        }
        found.deallocate()
        cost = objects.count + heap.pointee.heldBytes / 8192
        counts = Array(repeating: 0, count: objects.count)
        isGone = Array(repeating: false, count: objects.count)
        for object in objects {
            guard let memory = UnsafeMutableRawPointer(bitPattern: object) else { continue }
            tracer.visitFields(of: memory, type: memory.load(as: Header.self).type, heap: heap)
            while true {
                let child = tracer.next()
                if child == 0 { break }
                if let place = places[child] { counts[Int(place)] += 1 }
            }
        }
        for index in 0..<dropped.count { if let place = places[dropped[index]] { counts[Int(place)] += 1 } }
    }

    /// Drops the references of variables in their order, then what nothing refers to: first what is to be finalized, in
    /// the order of its making.
    mutating func run(_ marker: borrowing Marker, dropped: RawVector<UInt>, finalizable: [UInt]) {
        for index in 0..<dropped.count { drop(dropped[index], marker) }
        for object in finalizable { begin(object, marker) }
        for object in objects { begin(object, marker) }
    }

    /// Whether reference counting would have freed this dead object, or would have left it to the finalizer of another.
    func isFreed(_ object: UInt) -> Bool { places[object].map { isGone[Int($0)] } ?? false }

    /// How many objects CPython's collector would have found: those that programs see, and the dicts of instances.
    func cyclicCount(_ context: Context) -> Int {
        var count = 0
        for index in objects.indices where !isGone[index] {
            let value = Value(bits: UInt64(objects[index]))
            guard context.isTracked(value) else { continue }
            count += value.heapType.attributesOffset > 0 && context.hasTrackedAttribute(value) ? 2 : 1
        }
        return count
    }

    private mutating func begin(_ object: UInt, _ marker: borrowing Marker) {
        guard let place = places[object], counts[Int(place)] == 0, !isGone[Int(place)] else { return }
        counts[Int(place)] = 1
        drop(object, marker)
    }

    private mutating func drop(_ first: UInt, _ marker: borrowing Marker) {
        var waiting = [first]
        var children: [UInt] = []
        while let object = waiting.popLast() {
            guard let place = places[object], !isGone[Int(place)] else { continue }
            counts[Int(place)] -= 1
            guard counts[Int(place)] == 0 else { continue }
            isGone[Int(place)] = true
            if finalizable.contains(object) {
                // What it refers to is looked at again when it was finalized.
                calls.append(object)
                continue
            }
            clearWeakReferences(to: object, marker)
            guard let memory = UnsafeMutableRawPointer(bitPattern: object) else { continue }
            let type = memory.load(as: Header.self).type
            tracer.visitFields(of: memory, type: type, heap: marker.heap)
            children.removeAll(keepingCapacity: true)
            while true {
                let child = tracer.next()
                if child == 0 { break }
                children.append(child)
            }
            // They come from the last to the first, and the first is to be dropped first; but lists and tuples drop
            // their items from the last to the first.
            let types = type.pointer.pointee.interpreter.pointee.types
            if type === types.valueArray || type.has(.tupleSubclass) {
                waiting.append(contentsOf: children.reversed())
            } else {
                waiting.append(contentsOf: children)
            }
        }
    }

    private mutating func clearWeakReferences(to object: UInt, _ marker: borrowing Marker) {
        let header = UnsafePointer<UInt64>(bitPattern: object).unsafelyUnwrapped.pointee
        guard header & Header.sideTableBit != 0 else { return }
        var called: [UInt] = []
        let isGone = isGone
        let places = places
        marker.heap.pointee.weakReferences.clear(object) { reference in
            let address = UInt(reference.value.bits)
            guard reference.callback.isBound else { return }
            // A reference that died before its object calls nobody.
            if let place = places[address], isGone[Int(place)] { return }
            called.append(address)
        }
        for address in called {
            calls.append(address | 1)
            if places[address] != nil { dyingReferences.append(address) }
        }
    }
}

extension TraceLayout {
    /// Instances refer to nothing.
    var isLeaf: Bool {
        isDeclared && count == 0 && trailingOffset == 0 && attributesCount == 0 && custom == nil
    }
}
