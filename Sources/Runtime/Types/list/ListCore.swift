// In CPython: Objects/listobject.c (list_resize and the C interface)

extension Reference where Fields == ListFields {
    /// An item; the index must be in range.
    @inline(__always) subscript(_ index: Int) -> Value {
        get { self.storage.unsafelyUnwrapped.items[index] }
        nonmutating set { self.storage.unsafelyUnwrapped.set(index, to: newValue) }
    }
}

extension Context {
    /// An empty list with room for some items.
    func makeList(capacity: Int = 0) throws(Raised) -> ListObject {
        let storage = capacity == 0 ? nil : try makeValueArray(capacity: capacity)
        let list = allocate(ListFields.self, types.list)
        list.pointer.pointee.storage = storage
        list.count = 0
        list.changes = 0
        return list
    }

    func makeList(_ values: UnsafePointer<Value>, count: Int) throws(Raised) -> ListObject {
        let storage = count == 0 ? nil : try makeValueArray(capacity: count, copying: values, count: count)
        let list = allocate(ListFields.self, types.list)
        list.pointer.pointee.storage = storage
        list.count = count
        list.changes = 0
        return list
    }

    /// A list of `count` items to be filled before the next safepoint.
    func makeList(count: Int) throws(Raised) -> ListObject {
        let list = try makeList(capacity: count)
        list.count = count
        return list
    }

    /// An array that begins with these values.
    func makeValueArray(
        capacity: Int, copying values: UnsafePointer<Value>, count: Int
    ) throws(Raised) -> ValueArrayObject {
        guard capacity >= 0, capacity < 1 << 44 else { throw raiseMemoryError() }
        let array = try allocate(
            ValueArrayFields.self, types.valueArray, size: MemoryLayout<ValueArrayFields>.size + capacity * 8)
        array.capacity = capacity
        array.items.initialize(from: values, count: count)
        (array.items + count).initialize(repeating: .unbound, count: capacity - count)
        return array
    }

    @inline(__always) func append(_ list: ListObject, _ value: Value) throws(Raised) {
        let count = list.count
        guard let storage = list.storage, count < storage.capacity else {
            return try appendGrowing(list, value)
        }
        storage.set(count, to: value)
        list.count = count &+ 1
        list.changes &+= 1
    }

    @inline(never) private func appendGrowing(_ list: ListObject, _ value: Value) throws(Raised) {
        let count = list.count
        try reserve(list, count + 1)
        list.storage.unsafelyUnwrapped.set(count, to: value)
        list.count = count + 1
        list.changes &+= 1
    }

    /// Makes room for `count` items in all, with CPython's over-allocation.
    @inline(__always) func reserve(_ list: ListObject, _ count: Int) throws(Raised) {
        if let storage = list.storage, count <= storage.capacity { return }
        guard count < 1 << 44 else { throw raiseMemoryError() }
        // Moving a long run to a longer one is dear, even if it needs no copying: it grows by larger steps than
        // CPython's.
        let extra = count < 1 << 15 ? count >> 3 + (count < 9 ? 3 : 6) : count >> 2
        try setCapacity(list, count + extra)
    }

    /// Makes room for twice as many items, for a list that is filled and then shrunk to fit.
    @inline(never) func doubleCapacity(_ list: ListObject) throws(Raised) {
        guard list.count < 1 << 43 else { throw raiseMemoryError() }
        try setCapacity(list, max(list.count * 2, 16))
    }

    /// Gives back the room that `doubleCapacity` made too much.
    func shrinkToFit(_ list: ListObject) {
        guard let storage = list.storage, storage.capacity - list.count > list.count >> 3 + 6 else { return }
        shrink(list, storage)
    }

    /// Makes room for `count` items in all, and no more.
    func reserveExactly(_ list: ListObject, _ count: Int) throws(Raised) {
        if let storage = list.storage, count <= storage.capacity { return }
        try setCapacity(list, count)
    }

    @inline(never) private func setCapacity(_ list: ListObject, _ capacity: Int) throws(Raised) {
        if let old = list.storage {
            if let longer = extend(old, to: capacity) {
                list.storage = longer
            } else {
                list.storage = try makeValueArray(capacity: capacity, copying: old.items, count: list.count)
                recycle(old)
            }
        } else {
            list.storage = try makeValueArray(capacity: capacity)
        }
    }

    /// Gives memory back after the list became shorter. What cannot be given back for want of memory is kept.
    @inline(__always) func trim(_ list: ListObject) {
        guard let storage = list.storage else { return }
        if _slowPath(list.count < storage.capacity >> 1 && storage.capacity > 16) { shrink(list, storage) }
    }

    @inline(never) private func shrink(_ list: ListObject, _ storage: ValueArrayObject) {
        let count = list.count
        if count == 0 {
            list.storage = nil
        } else if let smaller = try? makeValueArray(
            capacity: count + count >> 3 + (count < 9 ? 3 : 6), copying: storage.items, count: count)
        {
            list.storage = smaller
            recycle(storage)
        }
    }

    /// A long array made longer without copying it, or nil.
    private func extend(_ storage: ValueArrayObject, to capacity: Int) -> ValueArrayObject? {
        let fixed = MemoryLayout<ValueArrayFields>.size
        let size = fixed + storage.capacity * 8
        guard size >= LargeObjects.mappedSize, capacity < 1 << 43,
            let memory = heap.pointee.extend(storage.raw, size: size, to: fixed + capacity * 8)
        else { return nil }
        let longer = ValueArrayObject(pointer: memory.assumingMemoryBound(to: ValueArrayFields.self))
        longer.capacity = capacity
        return longer
    }

    /// A list's array is the list's alone.
    @inline(__always) private func recycle(_ storage: ValueArrayObject) {
        let size = MemoryLayout<ValueArrayFields>.size + storage.capacity * 8
        if size >= LargeObjects.mappedSize { heap.pointee.recycle(storage.raw, size: size) }
    }

    /// Removes items that are there.
    func remove(_ list: ListObject, from start: Int, count removed: Int) {
        guard removed > 0, let storage = list.storage else { return }
        let count = list.count
        let items = storage.items
        (items + start).update(from: items + start + removed, count: count - start - removed)
        (items + count - removed).update(repeating: .unbound, count: removed)
        list.count = count - removed
        list.changes &+= 1
        trim(list)
    }

    /// Inserts at an index from 0 to the length.
    func insert(_ list: ListObject, _ value: Value, at index: Int) throws(Raised) {
        let count = list.count
        if index == count { return try append(list, value) }
        try reserve(list, count + 1)
        let storage = list.storage.unsafelyUnwrapped
        writeBarrier(storage.raw)
        let items = storage.items
        (items + index + 1).update(from: items + index, count: count - index)
        items[index] = value
        list.count = count + 1
        list.changes &+= 1
    }

    /// Replaces the items of a range by others, which must not lie in this list.
    func replace(
        _ list: ListObject, from start: Int, to stop: Int, with values: UnsafePointer<Value>, count inserted: Int
    ) throws(Raised) {
        let count = list.count
        let newCount = count - (stop - start) + inserted
        if newCount > count { try reserve(list, newCount) }
        guard let storage = list.storage else { return }
        writeBarrier(storage.raw)
        let items = storage.items
        if newCount != count {
            (items + start + inserted).update(from: items + stop, count: count - stop)
            if newCount < count { (items + newCount).update(repeating: .unbound, count: count - newCount) }
        }
        (items + start).update(from: values, count: inserted)
        list.count = newCount
        list.changes &+= 1
        if newCount < count { trim(list) }
    }
}
