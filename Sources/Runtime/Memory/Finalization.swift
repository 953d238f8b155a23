// In CPython: Modules/gcmodule.c (finalize_garbage, handle_weakrefs)

/// Objects with finalizers, and weak references: what happens to those that die.
///
/// CPython finalizes an object when its reference count drops to zero: `__del__` first, then the weak references to it
/// are cleared and their callbacks called, then what it refers to is dropped, in its order. Here all that died since
/// the last collection is found at once, and finalized in an order that agrees: who refers to a dead object goes before
/// it. Only an object in a cycle has its weak references cleared before its finalizer, as CPython's own collector does
/// it.
extension Context {
    /// Notes that an object must be finalized when it dies: its type has `__del__` or a native finalizer.
    func registerFinalizable(_ object: Value) {
        guard object.isHeapObject else { return }
        let memory = AnyObjectReference(object).raw
        memory.storeBytes(of: memory.load(as: UInt64.self) | Header.sideTableBit, as: UInt64.self)
        heap.pointee.youngFinalizable.append(UInt(object.bits))
        if object.heapType.has(.releasesBuffer) {
            heap.pointee.bufferHolders += 1
        } else {
            heap.pointee.notePromptObject()
            if object.heapType !== types.generator { heap.pointee.renewDropHistories() }
        }
    }

    /// Registers the objects that a class has already when it gets its `__del__`.
    func registerInstances(of type: TypeObject) {
        var instances = RawVector<UInt>()
        var registered = Set<UInt>()
        for list in [heap.pointee.finalizable, heap.pointee.youngFinalizable] {
            for index in 0..<list.count { registered.insert(list[index]) }
        }
        heap.pointee.forEachObject { address in
            if Value(bits: UInt64(address)).heapType.isSubtype(of: type), !registered.contains(address) {
                instances.append(address)
            }
        }
        for index in 0..<instances.count { registerFinalizable(Value(bits: UInt64(instances[index]))) }
        instances.deallocate()
    }

    /// After marking: what is dead and has to be finalized is queued and kept alive, with all that it refers to; then
    /// weak references to what is still dead are cleared.
    func finalizeDead(_ marker: inout Marker, _ kind: CollectionKind, _ purpose: CollectionPurpose) {
        let heap = heap
        if kind == .young, purpose == .prompt { keepUntilFullCollection(&marker) }
        var dead: [UInt] = []
        if kind == .full { appendDead(heap.pointee.finalizable, &dead, marker) }
        appendDead(heap.pointee.youngFinalizable, &dead, marker)
        // Those too that wait to be finalized with a cycle, if a finalizer drops the last reference to them first.
        if kind == .full, purpose.isPrompt {
            for index in 0..<heap.pointee.pendingCalls.count {
                let call = heap.pointee.pendingCalls[index]
                if call != 0, call & 1 == 0, !marker.isMarked(call) { dead.append(call) }
            }
        }
        heap.pointee.counts.finalized = dead.count
        heap.pointee.counts.cyclic = 0
        heap.pointee.counts.simulated = 0
        let hasDeadReferents = heap.pointee.weakReferences.hasDead(all: kind == .full, colour: marker.colour)
        // In a heap that is not large, it can be found out what reference counts would have done.
        let isSimulated =
            purpose == .droppedYoung
            || kind == .full && (purpose.isPrompt || heap.pointee.heldBytes < Heap.largestSimulatedHeap)
        if isSimulated, !dead.isEmpty || hasDeadReferents || purpose == .explicit {
            simulateDeaths(&marker, dead, purpose)
        } else if !dead.isEmpty {
            orderDeaths(&marker, dead)
        }
        keepFinalizable(marker, kind)
        heap.pointee.weakReferences.sweep(all: kind == .full, colour: marker.colour) { reference in
            if reference.callback.isBound { heap.pointee.pendingCalls.append(UInt(reference.value.bits) | 1) }
        }
        heap.pointee.countPromptObjects()
    }

    /// What has to be finalized, or is weakly referenced, stays in a young collection under stress: whether reference
    /// counts would have freed it is found out by the next full one.
    private func keepUntilFullCollection(_ marker: inout Marker) {
        heap.pointee.hasUnansweredDrops = true
        for index in 0..<heap.pointee.youngFinalizable.count {
            marker.tracer.push(heap.pointee.youngFinalizable[index])
        }
        heap.pointee.weakReferences.forEachTarget { marker.tracer.push($0) }
        marker.drain()
    }

    private func appendDead(_ list: RawVector<UInt>, _ dead: inout [UInt], _ marker: borrowing Marker) {
        for index in 0..<list.count where !marker.isMarked(list[index]) && !isFinishedGenerator(list[index]) {
            dead.append(list[index])
        }
    }

    /// A generator that ran to its end has nothing to do when it dies.
    func isFinishedGenerator(_ address: UInt) -> Bool {
        let object = Value(bits: UInt64(address))
        return object.heapType === types.generator && GeneratorObject(object).pc == nil
    }

    /// Queues what died in the order of reference counts. What they would have left alone, because of cycles, is kept
    /// in a collection on account of a dropped reference, and finalized in any other.
    private func simulateDeaths(_ marker: inout Marker, _ dead: [UInt], _ purpose: CollectionPurpose) {
        let heap = heap
        let dropped = heap.pointee.droppedObjects
        var simulation = DeathSimulation(marker, finalizable: dead, dropped: dropped)
        heap.pointee.counts.simulated = simulation.cost
        simulation.run(marker, dropped: dropped, finalizable: dead)
        if purpose == .explicit { heap.pointee.counts.cyclic = simulation.cyclicCount(self) }
        let waiting = heap.pointee.pendingCalls.count
        for call in simulation.calls {
            for index in 0..<waiting where heap.pointee.pendingCalls[index] == call {
                heap.pointee.pendingCalls[index] = 0
            }
            heap.pointee.pendingCalls.append(call)
            marker.tracer.push(call & ~1)
        }
        marker.drain()
        if purpose.isPrompt {
            for object in dead where !simulation.isFreed(object) { marker.tracer.push(object) }
            heap.pointee.weakReferences.forEachTarget { marker.tracer.push($0) }
            marker.drain()
        } else {
            // As CPython's collector: weak references to what is in the cycles are cleared first, then finalizers run
            // in the order in which the objects were made.
            var cyclic: [UInt] = []
            for object in dead where !simulation.isFreed(object) && !marker.isMarked(object) { cyclic.append(object) }
            heap.pointee.weakReferences.sweep(all: true, colour: marker.colour) { reference in
                if reference.callback.isBound { heap.pointee.pendingCalls.append(UInt(reference.value.bits) | 1) }
            }
            for object in cyclic {
                heap.pointee.pendingCalls.append(object)
                marker.tracer.push(object)
            }
            marker.drain()
        }
    }

    /// Queues what died, owners before what they own, without looking at all that died with it.
    private func orderDeaths(_ marker: inout Marker, _ dead: [UInt]) {
        let heap = heap
        var order = DeathOrder(dead)
        let cyclic = order.run(&marker)
        for object in cyclic {
            heap.pointee.weakReferences.clear(object) { reference in
                if reference.callback.isBound { heap.pointee.pendingCalls.append(UInt(reference.value.bits) | 1) }
            }
        }
        for object in order.result { heap.pointee.pendingCalls.append(object) }
    }

    /// Objects that are queued to be finalized are registered no longer, all others are, in the order of their making.
    private func keepFinalizable(_ marker: borrowing Marker, _ kind: CollectionKind) {
        let heap = heap
        var queued = Set<UInt>()
        for index in 0..<heap.pointee.pendingCalls.count {
            queued.insert(heap.pointee.pendingCalls[index])
        }
        if kind == .full {
            // What is not marked has nothing to do any more (a generator that has finished), and is freed.
            var old = heap.pointee.finalizable
            heap.pointee.finalizable = RawVector()
            for index in 0..<old.count where marker.isMarked(old[index]) && !queued.contains(old[index]) {
                heap.pointee.finalizable.append(old[index])
            }
            old.deallocate()
        }
        for index in 0..<heap.pointee.youngFinalizable.count {
            let object = heap.pointee.youngFinalizable[index]
            if marker.isMarked(object), !queued.contains(object) { heap.pointee.finalizable.append(object) }
        }
        heap.pointee.youngFinalizable.removeAll()
        heap.pointee.bufferHolders = 0
        for index in 0..<heap.pointee.finalizable.count
        where Value(bits: UInt64(heap.pointee.finalizable[index])).heapType.has(.releasesBuffer) {
            heap.pointee.bufferHolders += 1
        }
    }

    /// Calls the callbacks and finalizers that are queued, those too that are queued meanwhile. (A finalizer that drops
    /// references has what dies by that finalized at once, but not what waits behind itself.) Answers whether any was
    /// called.
    @discardableResult
    func runFinalizers() -> Bool {
        guard heap.pointee.pendingPosition < heap.pointee.pendingCalls.count else { return false }
        let raised = thread.pointee.raised
        let handled = thread.pointee.handledException
        let isReraising = thread.pointee.isReraising
        thread.pointee.raised = .unbound
        var hasFinalized = false
        heap.pointee.pendingRuns += 1
        while heap.pointee.pendingPosition < heap.pointee.pendingCalls.count {
            let batch = heap.pointee.pendingPosition..<heap.pointee.pendingCalls.count
            heap.pointee.pendingPosition = batch.upperBound
            for position in batch {
                let call = heap.pointee.pendingCalls[position]
                heap.pointee.pendingCalls[position] = 0
                let object = Value(bits: UInt64(call & ~1))
                if call == 0 { continue }
                if call & 1 != 0 {
                    callBack(WeakReferenceObject(object))
                } else {
                    finalize(object)
                    hasFinalized = true
                }
            }
        }
        heap.pointee.pendingRuns -= 1
        if heap.pointee.pendingRuns == 0 {
            heap.pointee.pendingCalls.removeAll()
            heap.pointee.pendingPosition = 0
        }
        thread.pointee.raised = raised
        thread.pointee.handledException = handled
        thread.pointee.isReraising = isReraising
        return hasFinalized
    }

    /// Calls the finalizers that are queued of those objects that do nothing but let a buffer go.
    func runBufferReleases() {
        for position in heap.pointee.pendingPosition..<heap.pointee.pendingCalls.count {
            let call = heap.pointee.pendingCalls[position]
            guard call != 0, call & 1 == 0, Value(bits: UInt64(call)).heapType.has(.releasesBuffer) else { continue }
            heap.pointee.pendingCalls[position] = 0
            finalize(Value(bits: UInt64(call)))
        }
        if heap.pointee.pendingPosition < heap.pointee.pendingCalls.count { heap.pointee.request(.finalize) }
    }

    private func finalize(_ object: Value) {
        guard let finalize = type(of: object).slots.finalize else { return }
        do throws(Raised) {
            _ = try finalize(self, object)
        } catch {
            // CPython names the method, not the object.
            let method = type(of: object).has(.heapType) ? lookup(type(of: object), self[.__del__]) : .unbound
            writeUnraisable(object: method.isBound ? method : object)
        }
    }

    private func callBack(_ reference: WeakReferenceObject) {
        let callback = reference.callback
        reference.callback = .unbound
        guard callback.isBound else { return }
        do throws(Raised) {
            _ = try call(callback, reference.value)
        } catch {
            writeUnraisable(object: callback)
        }
    }
}

/// Puts dead objects into the order in which CPython would have finalized them: an object before those that it refers
/// to, and otherwise in the order in which they were made. What they refer to is marked on the way.
private struct DeathOrder {
    private let objects: [UInt]
    private let sorted: [UInt]
    private var states: [State]
    private(set) var result: [UInt] = []

    private enum State { case unseen, entered, left }

    init(_ objects: [UInt]) {
        self.objects = objects
        sorted = objects.sorted()
        states = Array(repeating: .unseen, count: objects.count)
    }

    private func place(of object: UInt) -> Int? {
        let header = UnsafePointer<UInt64>(bitPattern: object).unsafelyUnwrapped.pointee
        guard header & Header.sideTableBit != 0 else { return nil }
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < object { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == object ? low : nil
    }

    /// Searches in depth and takes the objects in the reverse of the order in which they were left. Answers those that
    /// refer to themselves, through others.
    mutating func run(_ marker: inout Marker) -> [UInt] {
        var cyclic: [UInt] = []
        var stack: [UInt] = []
        var children: [UInt] = []
        for start in objects.reversed() {
            stack.append(start)
            while let entry = stack.popLast() {
                if entry & 1 != 0 {
                    if let place = place(of: entry & ~1) {
                        states[place] = .left
                        result.append(entry & ~1)
                    }
                    continue
                }
                guard marker.mark(entry) else {
                    if let place = place(of: entry), states[place] == .entered { cyclic.append(entry) }
                    continue
                }
                marker.marked += 1
                if let place = place(of: entry) {
                    states[place] = .entered
                    stack.append(entry | 1)
                }
                guard let memory = UnsafeMutableRawPointer(bitPattern: entry) else { continue }
                children.removeAll(keepingCapacity: true)
                marker.tracer.visitReferences(of: memory, heap: marker.heap)
                while true {
                    let child = marker.tracer.next()
                    if child == 0 { break }
                    children.append(child)
                }
                // The stack gave them from the last to the first. Lists and tuples drop their items from the last to
                // the first; all others go from the first to the last, and the last pushed is the last to be finalized.
                let type = memory.load(as: Header.self).type
                let interpreter = type.pointer.pointee.interpreter
                if type === interpreter.pointee.types.valueArray || type.has(.tupleSubclass) {
                    stack.append(contentsOf: children)
                } else {
                    stack.append(contentsOf: children.reversed())
                }
            }
        }
        result.reverse()
        return cyclic
    }
}
