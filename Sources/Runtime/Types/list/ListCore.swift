// In CPython: Objects/listobject.c

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
        let list = try makeList(capacity: count)
        if count > 0 { list.storage.unsafelyUnwrapped.items.update(from: values, count: count) }
        list.count = count
        return list
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
    func reserve(_ list: ListObject, _ count: Int) throws(Raised) {
        let capacity = list.storage?.capacity ?? 0
        guard count > capacity else { return }
        let storage = try makeValueArray(capacity: count + count >> 3 + (count < 9 ? 3 : 6))
        if let old = list.storage { storage.items.update(from: old.items, count: list.count) }
        list.storage = storage
    }
}
