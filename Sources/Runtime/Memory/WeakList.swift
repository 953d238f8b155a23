/// Objects held weakly, as a class holds its subclasses: whoever has the list traces it with `Tracer.visit(weakList:)`,
/// and in a full collection what is not reached otherwise disappears from it.
///
/// Its memory is a run of bytes for the collector. So an old word on the native stack that leads to it does not hold
/// what is in it, which may be all classes of a program.
struct WeakList: BitwiseCopyable {
    let storage: ByteStorageObject

    private var words: UnsafeMutablePointer<Int> { storage.trailing(Int.self) }

    var count: Int {
        get { words[0] }
        nonmutating set { words[0] = newValue }
    }

    /// How many it has room for.
    var capacity: Int { storage.capacity / 8 - 1 }

    /// Who stores an object tells the collector so of the owner.
    var items: UnsafeMutablePointer<Value> {
        UnsafeMutableRawPointer(words + 1).assumingMemoryBound(to: Value.self)
    }

    subscript(index: Int) -> Value { items[index] }

    /// Removes what does not satisfy a condition, and keeps the order.
    func removeAll(where isUnwanted: (Value) -> Bool) {
        var kept = 0
        for index in 0..<count where !isUnwanted(items[index]) {
            items[kept] = items[index]
            kept += 1
        }
        count = kept
    }
}

extension Context {
    /// An empty list with room for so many.
    func makeWeakList(capacity: Int) throws(Raised) -> WeakList {
        let list = WeakList(storage: try makeByteStorage(capacity: (capacity + 1) * 8))
        list.count = 0
        return list
    }

    /// The list that an owner is to have with one more object: another one if there was no room. The owner is told to the
    /// collector, and stores the list.
    func appending(_ value: Value, to list: WeakList?, of owner: UnsafeMutableRawPointer) throws(Raised) -> WeakList {
        var result: WeakList
        if let list, list.count < list.capacity {
            result = list
        } else {
            let count = list?.count ?? 0
            result = try makeWeakList(capacity: max(4, count + count / 2))
            if let list { result.items.update(from: list.items, count: count) }
            result.count = count
        }
        writeBarrier(owner)
        result.items[result.count] = value
        result.count += 1
        return result
    }
}
