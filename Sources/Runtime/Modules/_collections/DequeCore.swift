// In CPython: Modules/_collectionsmodule.c (deque)

/// A deque: a ring of a power of two of places, in which the items lie one after another from `head` on.
struct DequeFields: BitwiseCopyable {
    var header: Header
    var storage: ValueArrayObject?
    var head: Int
    var count: Int
    /// The most items there may be; -1: any number.
    var maximum: Int
    /// Changes with every change of the items' places: tells iterators of it.
    var state: Int
}
typealias DequeObject = Reference<DequeFields>

extension Reference where Fields == DequeFields {
    /// The place of an item; the index must be in range.
    @inline(__always) func place(_ index: Int, in storage: ValueArrayObject) -> Int {
        (self.head &+ index) & (storage.capacity &- 1)
    }

    /// An item; the index must be in range.
    @inline(__always) subscript(_ index: Int) -> Value {
        get {
            let storage = self.storage.unsafelyUnwrapped
            return storage.items[place(index, in: storage)]
        }
        nonmutating set {
            let storage = self.storage.unsafelyUnwrapped
            storage.set(place(index, in: storage), to: newValue)
        }
    }

    /// Removes the first item, which must be there.
    @inline(__always) func removeFirst() -> Value {
        let storage = self.storage.unsafelyUnwrapped
        let place = self.head
        let item = storage.items[place]
        storage.items[place] = .unbound
        self.head = (place &+ 1) & (storage.capacity &- 1)
        self.count &-= 1
        self.state &+= 1
        return item
    }

    /// Removes the last item, which must be there.
    @inline(__always) func removeLast() -> Value {
        let storage = self.storage.unsafelyUnwrapped
        let place = place(self.count &- 1, in: storage)
        let item = storage.items[place]
        storage.items[place] = .unbound
        self.count &-= 1
        self.state &+= 1
        return item
    }

    func removeAll() {
        self.storage = nil
        self.head = 0
        self.count = 0
        self.state &+= 1
    }

    /// Moves the last `steps` items (or, if negative, the first) to the other end.
    func rotate(_ steps: Int) {
        let count = self.count
        guard count > 1, let storage = self.storage else { return }
        let left = steps % count
        var distance = left < 0 ? left + count : left
        guard distance != 0 else { return }
        self.state &+= 1
        let mask = storage.capacity - 1
        if count == storage.capacity {
            self.head = (self.head &- distance) & mask
            return
        }
        writeBarrier(storage.raw)
        let items = storage.items
        if distance <= count / 2 {
            while distance > 0 {
                let last = (self.head &+ count &- 1) & mask
                let first = (self.head &- 1) & mask
                items[first] = items[last]
                items[last] = .unbound
                self.head = first
                distance -= 1
            }
        } else {
            distance = count - distance
            while distance > 0 {
                let first = self.head
                let behind = (first &+ count) & mask
                items[behind] = items[first]
                items[first] = .unbound
                self.head = (first &+ 1) & mask
                distance -= 1
            }
        }
    }
}

extension Context {
    /// An empty deque.
    func makeDeque(_ type: TypeObject, maximum: Int) throws(Raised) -> DequeObject {
        let deque = try allocateObject(DequeFields.self, type)
        deque.pointer.pointee.storage = nil
        deque.head = 0
        deque.count = 0
        deque.maximum = maximum
        deque.state = 0
        return deque
    }

    /// Makes room for one more item.
    @inline(__always) private func room(_ deque: DequeObject) throws(Raised) -> ValueArrayObject {
        if let storage = deque.storage, deque.count < storage.capacity { return storage }
        return try grow(deque)
    }

    @inline(never) private func grow(_ deque: DequeObject) throws(Raised) -> ValueArrayObject {
        try resize(deque, capacity: max((deque.storage?.capacity ?? 4) * 2, 8))
    }

    /// Moves the items to the beginning of another ring.
    private func resize(_ deque: DequeObject, capacity: Int) throws(Raised) -> ValueArrayObject {
        let storage = try makeValueArray(capacity: capacity)
        if let old = deque.storage {
            let firstPart = min(deque.count, old.capacity - deque.head)
            storage.items.update(from: old.items + deque.head, count: firstPart)
            (storage.items + firstPart).update(from: old.items, count: deque.count - firstPart)
        }
        deque.storage = storage
        deque.head = 0
        return storage
    }

    /// Gives memory back when most of the ring is empty. What cannot be given back for want of memory is kept.
    @inline(__always) func trim(_ deque: DequeObject) {
        guard let storage = deque.storage else { return }
        if _slowPath(storage.capacity > 64 && deque.count < storage.capacity >> 3) {
            _ = try? resize(deque, capacity: storage.capacity >> 2)
            if let now = deque.storage, now === storage { thread.pointee.raised = .unbound }
        }
    }

    /// `deque.append(item)`: drops the first item if there are too many.
    @inline(__always) func append(_ deque: DequeObject, _ item: Value) throws(Raised) {
        let storage = try room(deque)
        storage.set(deque.place(deque.count, in: storage), to: item)
        deque.count &+= 1
        if deque.maximum >= 0, deque.count > deque.maximum {
            _ = deque.removeFirst()
        } else {
            deque.state &+= 1
        }
    }

    /// `deque.appendleft(item)`: drops the last item if there are too many.
    @inline(__always) func prepend(_ deque: DequeObject, _ item: Value) throws(Raised) {
        let storage = try room(deque)
        let place = (deque.head &- 1) & (storage.capacity &- 1)
        storage.set(place, to: item)
        deque.head = place
        deque.count &+= 1
        if deque.maximum >= 0, deque.count > deque.maximum {
            _ = deque.removeLast()
        } else {
            deque.state &+= 1
        }
    }

    /// `deque.extend(iterable)`, or to the left.
    func extend(_ deque: DequeObject, _ iterable: Value, left: Bool = false) throws(Raised) {
        var source = iterable
        if iterable === deque.value { source = try makeList(from: iterable).value }
        let iterator = try iterate(source)
        while true {
            let item = try next(iterator)
            if item.isUnbound { return }
            if deque.maximum != 0 {
                if left { try prepend(deque, item) } else { try append(deque, item) }
            }
            try safepoint()
        }
    }

    /// A copy of the same type.
    func copy(_ deque: DequeObject) throws(Raised) -> Value {
        guard let type = modules.pointee.collections.deque else {
            throw systemError("module _collections is not there")
        }
        if deque.type === type {
            let result = try makeDeque(type, maximum: deque.maximum)
            if deque.count > 0 {
                var capacity = 8
                while capacity < deque.count { capacity *= 2 }
                let storage = try makeValueArray(capacity: capacity)
                for index in 0..<deque.count { storage.items[index] = deque[index] }
                result.storage = storage
                result.count = deque.count
                result.state = deque.count
            }
            return result.value
        }
        let result =
            deque.maximum < 0
            ? try call(deque.type.value, deque.value)
            : try call(deque.type.value, deque.value, integer(deque.maximum))
        guard self.type(of: result).isSubtype(of: type) else {
            throw typeError("\(deque.type.nameText)() must return a deque, not \(typeName(of: result))")
        }
        return result
    }

    /// `deque *= times`.
    func `repeat`(_ deque: DequeObject, times: Int) throws(Raised) {
        let size = deque.count
        if size == 0 || times == 1 { return }
        if times <= 0 { return deque.removeAll() }
        var times = times
        if size == 1 {
            if deque.maximum >= 0, times > deque.maximum { times = deque.maximum }
            let item = deque[0]
            for _ in 1..<max(times, 1) {
                try append(deque, item)
                try safepoint()
            }
            return
        }
        let (total, overflow) = size.multipliedReportingOverflow(by: times)
        if overflow { throw raiseMemoryError() }
        let items = try makeList(from: deque.value)
        if deque.maximum >= 0, total > deque.maximum { times = (deque.maximum + size - 1) / size }
        for _ in 1..<max(times, 1) { try extend(deque, items.value) }
    }
}
