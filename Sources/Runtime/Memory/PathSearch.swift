/// Verifying and searching the ways by which objects are known to be alive (`LivenessPaths`).
extension Context {
    /// Whether all objects whose end may be waited for are reached as they were before. `cost` is how many references
    /// were looked at.
    func arePromptObjectsReached(_ cost: inout Int) -> Bool {
        let heap = heap
        guard !heap.pointee.paths.nodes.isEmpty, heap.pointee.pendingCalls.isEmpty, arePromptObjectsCovered()
        else { return false }
        if verifyPaths(&cost) { return true }
        heap.pointee.paths.removeAll()
        return false
    }

    private func arePromptObjectsCovered() -> Bool {
        let heap = heap
        if heap.pointee.paths.coveredVersion == heap.pointee.promptVersion { return true }
        var isCovered = true
        forEachPromptObject { object in
            if heap.pointee.paths.find(object) < 0 { isCovered = false }
            return isCovered
        }
        if isCovered { heap.pointee.paths.coveredVersion = heap.pointee.promptVersion }
        return isCovered
    }

    /// Calls `body` with each object in question, until it answers false. Weak references with callbacks are among
    /// them: that they die first is seen by who is not called back.
    private func forEachPromptObject(_ body: (UInt) -> Bool) {
        for list in [heap.pointee.finalizable, heap.pointee.youngFinalizable] {
            for index in 0..<list.count {
                let object = Value(bits: UInt64(list[index]))
                if object.heapType.has(.releasesBuffer) || isFinishedGenerator(list[index]) { continue }
                guard body(list[index]) else { return }
            }
        }
        let entries = heap.pointee.weakReferences.entries
        for index in 0..<entries.count where entries[index].target != 0 && entries[index].isPrompt {
            guard body(entries[index].target) else { return }
            var address = entries[index].first
            while address != 0 {
                let reference = WeakReferenceObject(Value(bits: UInt64(address)))
                guard reference.callback.isUnbound || body(address) else { return }
                address = reference.pointer.pointee.next
            }
        }
    }

    private func verifyPaths(_ cost: inout Int) -> Bool {
        let nodes = heap.pointee.paths.nodes
        guard areRootsHeld(nodes, &cost) else { return false }
        var tracer = Tracer(capacity: 256)
        tracer.isStrong = false
        for index in 0..<nodes.count where nodes[index].parent >= 0 {
            let parent = nodes[Int(nodes[index].parent)].object
            guard refers(parent, to: nodes[index].object, &tracer, &cost), cost < LivenessPaths.maximumCost else {
                return false
            }
        }
        return true
    }

    /// Whether an object refers to another.
    private func refers(_ holder: UInt, to object: UInt, _ tracer: inout Tracer, _ cost: inout Int) -> Bool {
        guard let memory = UnsafeMutableRawPointer(bitPattern: holder) else { return false }
        tracer.visitReferences(of: memory, heap: heap)
        var isFound = false
        while case let next = tracer.next(), next != 0 {
            cost += 1
            if next == object {
                isFound = true
                break
            }
        }
        tracer.removeAll()
        return isFound
    }

    /// Whether all nodes that no other node refers to lie in frames or in the state of the interpreter.
    private func areRootsHeld(_ nodes: RawVector<LivenessPaths.Node>, _ cost: inout Int) -> Bool {
        heap.pointee.large.prepareToFind()
        return withUnsafeTemporaryAllocation(of: UInt.self, capacity: LivenessPaths.maximumRoots) { roots in
            var count = 0
            for index in 0..<nodes.count where nodes[index].parent < 0 {
                if count == LivenessPaths.maximumRoots { return false }
                roots[count] = nodes[index].object
                count += 1
            }
            forEachRootRun { words, length in
                cost += length
                for index in 0..<length where count > 0 {
                    let word = words.load(fromByteOffset: index &* 8, as: UInt.self)
                    // (A word may be left over from an object that is no more.)
                    for number in 0..<count
                    where roots[number] == word && heap.pointee.object(containing: word) == word {
                        count -= 1
                        roots[number] = roots[count]
                        break
                    }
                }
                return count > 0 && cost < LivenessPaths.maximumCost
            }
            return count == 0
        }
    }

    /// Calls `body` with the runs of words that hold objects outside of the heap, native stacks left out, until it
    /// answers false. First what lasts.
    private func forEachRootRun(_ body: (UnsafeRawPointer, Int) -> Bool) {
        let state = UnsafeRawPointer(interpreter)
        let heapOffset = MemoryLayout<InterpreterState>.offset(of: \.heap).unsafelyUnwrapped
        let heapEnd = heapOffset + MemoryLayout<Heap>.stride
        guard body(state, heapOffset / 8) else { return }
        if heapEnd < MemoryLayout<InterpreterState>.size {
            guard body(state + heapEnd, (MemoryLayout<InterpreterState>.size - heapEnd) / 8) else { return }
        }
        let pinned = heap.pointee.pinned
        if !pinned.isEmpty, !body(UnsafeRawPointer(pinned.elements), pinned.count) { return }
        var nextThread: UnsafeMutablePointer<ThreadState>? = interpreter.pointee.mainThread
        while let thread = nextThread {
            guard body(UnsafeRawPointer(thread), MemoryLayout<ThreadState>.size / 8) else { return }
            var frame = thread.pointee.frameBase
            let last = thread.pointee.frame
            while frame <= last {
                let length = frame.pointee.sp - frame.pointee.localsplus
                guard length <= 0 || body(UnsafeRawPointer(frame.pointee.localsplus), length),
                    body(UnsafeRawPointer(frame), MemoryLayout<FrameRecord>.stride / 8)
                else { return }
                frame += 1
            }
            nextThread = thread.pointee.next
        }
    }

    // MARK: Searching

    /// Searches ways to all objects in question, if that is worth it. True if they were found: then nothing has died.
    /// `cost` is how many objects were looked at.
    func searchPromptObjects(_ cost: inout Int) -> Bool {
        guard heap.pointee.promptObjects <= LivenessPaths.maximumTargets,
            heap.pointee.pendingCalls.isEmpty
        else { return false }
        if heap.pointee.paths.skip > 0 {
            heap.pointee.paths.skip -= 1
            return false
        }
        var search = PathSearch()
        let isComplete = searchPaths(&search)
        if isComplete {
            heap.pointee.paths.penalty = 1
        } else {
            heap.pointee.paths.skip = heap.pointee.paths.penalty
            heap.pointee.paths.penalty = min(heap.pointee.paths.penalty * 2, 256)
        }
        cost = search.nodes.count
        search.deallocate()
        return isComplete
    }

    /// Whether ways to all objects in question were found.
    private func searchPaths(_ search: inout PathSearch) -> Bool {
        let heap = heap
        heap.pointee.finishSweeping()
        heap.pointee.retireFreeLists()
        heap.pointee.large.prepareToFind()
        var missing = 0
        forEachPromptObject { object in
            if heap.pointee.paths.find(object) < 0, search.wants(object) { missing += 1 }
            return missing <= LivenessPaths.maximumTargets
        }
        if missing == 0 { return true }
        guard missing <= LivenessPaths.maximumTargets else { return false }
        var tracer = Tracer()
        tracer.isStrong = false
        // Ways through frames, which do not last, are taken for what is not reached otherwise.
        forEachRootRun { words, length in
            tracer.visit(uncertainWords: words, count: length, heap: heap)
            search.take(&tracer, parent: -1)
            while missing > 0, search.position < search.nodes.count, search.nodes.count < LivenessPaths.maximumVisited {
                let index = search.position
                search.position += 1
                let object = search.nodes[index].object
                if search.isWanted(object) {
                    missing -= 1
                    search.ends.append(Int32(truncatingIfNeeded: index))
                }
                guard let memory = UnsafeMutableRawPointer(bitPattern: object) else { continue }
                tracer.visitReferences(of: memory, heap: heap)
                search.take(&tracer, parent: index)
            }
            return missing > 0
        }
        for number in 0..<search.ends.count { keepPath(search, Int(search.ends[number])) }
        guard heap.pointee.paths.nodes.count <= LivenessPaths.maximumNodes else {
            heap.pointee.paths.removeAll()
            return false
        }
        return missing == 0
    }

    /// Makes nodes of the way to an object that was found.
    private func keepPath(_ search: borrowing PathSearch, _ end: Int) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { steps in
            var count = 0
            var index = end
            while index >= 0 {
                // (A way as long as that is not worth it: the object stays uncovered.)
                if count == 64 { return }
                steps[count] = Int32(truncatingIfNeeded: index)
                count += 1
                index = Int(search.nodes[index].parent)
            }
            var parent = -1
            while count > 0 {
                count -= 1
                let object = search.nodes[Int(steps[count])].object
                let known = heap.pointee.paths.find(object)
                if known >= 0 {
                    parent = known
                } else {
                    heap.pointee.paths.append(object, parent: parent)
                    parent = heap.pointee.paths.nodes.count - 1
                }
            }
        }
    }
}

/// A breadth-first walk through the heap.
private struct PathSearch: ~Copyable {
    /// What was met, in order; the parent is who refers to it.
    var nodes = RawVector<LivenessPaths.Node>()
    /// The first of them that was not looked at yet.
    var position = 0
    /// Indices of the nodes that were searched for.
    var ends = RawVector<Int32>()
    private var visited = AddressSet()
    private var targets = AddressSet()

    /// Whether an object is searched for from now on that was not yet.
    mutating func wants(_ object: UInt) -> Bool { targets.insert(object) }

    func isWanted(_ object: UInt) -> Bool { targets.contains(object) }

    /// Takes over what the tracer has visited.
    mutating func take(_ tracer: inout Tracer, parent: Int) {
        while case let next = tracer.next(), next != 0 {
            if visited.insert(next) {
                nodes.append(LivenessPaths.Node(object: next, parent: Int32(truncatingIfNeeded: parent)))
            }
        }
        tracer.removeAll()
    }

    mutating func deallocate() {
        nodes.deallocate()
        ends.deallocate()
        visited.deallocate()
        targets.deallocate()
    }
}

/// A set of addresses.
private struct AddressSet: BitwiseCopyable {
    private var slots = RawVector<UInt>()
    private var count = 0

    private func slot(of address: UInt) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: (UInt64(address >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while slots[slot] != 0, slots[slot] != address { slot = (slot + 1) & mask }
        return slot
    }

    func contains(_ address: UInt) -> Bool { !slots.isEmpty && slots[slot(of: address)] == address }

    /// Whether it was not there.
    mutating func insert(_ address: UInt) -> Bool {
        if count * 2 >= slots.count { grow() }
        let slot = slot(of: address)
        if slots[slot] == address { return false }
        slots[slot] = address
        count += 1
        return true
    }

    private mutating func grow() {
        var old = slots
        let capacity = max(256, old.count * 4)
        slots = RawVector()
        for _ in 0..<capacity { slots.append(0) }
        for index in 0..<old.count where old[index] != 0 { slots[slot(of: old[index])] = old[index] }
        old.deallocate()
    }

    mutating func deallocate() { slots.deallocate() }
}
