// In CPython: Modules/gcmodule.c (finalize_garbage, handle_weakrefs)

/// Objects with finalizers, and weak references: what happens to those that die.
///
/// CPython finalizes an object when its reference count drops to zero: `__del__` first, then the weak references to it are
/// cleared and their callbacks called, then what it refers to is dropped, in its order. Here all that died since the last
/// collection is found at once, and finalized in an order that agrees: who refers to a dead object goes before it. Only an
/// object in a cycle has its weak references cleared before its finalizer, as CPython's own collector does it.
extension Context {
    /// Notes that an object must be finalized when it dies: its type has `__del__` or a native finalizer.
    func registerFinalizable(_ object: Value) {
        guard object.isHeapObject else { return }
        let memory = AnyObjectReference(object).raw
        memory.storeBytes(of: memory.load(as: UInt64.self) | Header.sideTableBit, as: UInt64.self)
        heap.pointee.youngFinalizable.append(UInt(object.bits))
        heap.pointee.notePromptObject()
    }

    /// Registers the objects that a class has already when it gets its `__del__`.
    func registerInstances(of type: TypeObject) {
        var instances = RawVector<UInt>()
        heap.pointee.forEachObject { address in
            let value = Value(bits: UInt64(address))
            let header = UnsafePointer<UInt64>(bitPattern: address).unsafelyUnwrapped.pointee
            if value.heapType.isSubtype(of: type), header & Header.sideTableBit == 0 { instances.append(address) }
        }
        for index in 0..<instances.count { registerFinalizable(Value(bits: UInt64(instances[index]))) }
        instances.deallocate()
    }

    /// After marking: what is dead and has to be finalized is queued and kept alive, with all that it refers to; then
    /// weak references to what is still dead are cleared.
    func finalizeDead(_ marker: inout Marker, _ kind: CollectionKind) {
        let heap = heap
        var dead: [UInt] = []
        func look(_ list: RawVector<UInt>, into kept: inout RawVector<UInt>) {
            for index in 0..<list.count {
                let object = list[index]
                if marker.isMarked(object) { kept.append(object) } else { dead.append(object) }
            }
        }
        if kind == .full {
            var old = heap.pointee.finalizable
            heap.pointee.finalizable = RawVector()
            look(old, into: &heap.pointee.finalizable)
            old.deallocate()
        }
        look(heap.pointee.youngFinalizable, into: &heap.pointee.finalizable)
        heap.pointee.youngFinalizable.removeAll()
        heap.pointee.counts.finalized = dead.count

        func queueCallback(_ reference: WeakReferenceObject) {
            if reference.callback.isBound { heap.pointee.callbackQueue.append(UInt(reference.value.bits)) }
        }
        if !dead.isEmpty {
            var order = DeathOrder(dead)
            let cyclic = order.run(&marker)
            for object in cyclic { heap.pointee.weakReferences.clear(object, cleared: queueCallback) }
            for object in order.result { heap.pointee.finalizerQueue.append(object) }
        }
        heap.pointee.weakReferences.sweep(
            all: kind == .full, colour: heap.pointee.colour, cleared: queueCallback)
        heap.pointee.countPromptObjects()
    }

    /// Calls the callbacks and finalizers that are queued, those too that are queued meanwhile.
    func runFinalizers() {
        guard !heap.pointee.callbackQueue.isEmpty || !heap.pointee.finalizerQueue.isEmpty else { return }
        let raised = thread.pointee.raised
        let handled = thread.pointee.handledException
        let isReraising = thread.pointee.isReraising
        thread.pointee.raised = .unbound
        while true {
            let heap = heap
            if heap.pointee.callbackPosition < heap.pointee.callbackQueue.count {
                let address = heap.pointee.callbackQueue[heap.pointee.callbackPosition]
                heap.pointee.callbackPosition += 1
                callBack(WeakReferenceObject(Value(bits: UInt64(address))))
            } else if heap.pointee.finalizerPosition < heap.pointee.finalizerQueue.count {
                let address = heap.pointee.finalizerQueue[heap.pointee.finalizerPosition]
                heap.pointee.finalizerPosition += 1
                finalize(Value(bits: UInt64(address)))
            } else {
                break
            }
        }
        heap.pointee.callbackQueue.removeAll()
        heap.pointee.callbackPosition = 0
        heap.pointee.finalizerQueue.removeAll()
        heap.pointee.finalizerPosition = 0
        thread.pointee.raised = raised
        thread.pointee.handledException = handled
        thread.pointee.isReraising = isReraising
    }

    private func finalize(_ object: Value) {
        guard let finalize = type(of: object).slots.finalize else { return }
        do throws(Raised) {
            _ = try finalize(self, object)
        } catch {
            writeUnraisable(object: object)
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
                // The stack gave them from the last to the first. Lists and tuples drop their items from the last to the
                // first; all others go from the first to the last, and the last pushed is the last to be finalized.
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
