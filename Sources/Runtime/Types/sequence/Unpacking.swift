// In CPython: Objects/abstract.c (PySequence_List, PySequence_Tuple, PyObject_LengthHint), Objects/listobject.c

/// Lists and tuples out of anything that can be iterated.
extension Context {
    func makeList(from iterable: Value) throws(Raised) -> ListObject {
        let list = try makeList()
        try listExtend(list, iterable)
        return list
    }

    func makeTuple(from iterable: Value) throws(Raised) -> TupleObject {
        if iterable.isExactly(types.tuple) { return TupleObject(iterable) }
        let list = iterable.isExactly(types.list) ? ListObject(iterable) : try makeList(from: iterable)
        guard let storage = list.storage else { return TupleObject(interpreter.pointee.emptyTuple) }
        return try makeTuple(storage.items, count: list.count)
    }

    /// The iterable itself if it is exactly a list or a tuple, otherwise a list of its items; TypeError with
    /// this message if it cannot be iterated.
    func fastSequence(_ iterable: Value, _ message: StaticString) throws(Raised) -> Value {
        let type = type(of: iterable)
        if type === types.list || type === types.tuple { return iterable }
        let iterator: Value
        do throws(Raised) {
            iterator = try iterate(iterable)
        } catch {
            guard catches(types.typeError) else { throw error }
            throw typeError(message.description)
        }
        let list = try makeList()
        try append(to: list, allOf: iterator, expecting: try lengthHint(iterator, 8))
        return list.value
    }

    /// How many items a list or tuple has, such as `fastSequence` answers.
    @inline(__always) func fastCount(_ sequence: Value) -> Int {
        type(of: sequence).has(.listSubclass) ? ListObject(sequence).count : TupleObject(sequence).count
    }

    /// The items of such a list or tuple, until Python code runs.
    @inline(__always) func fastItems(_ sequence: Value) -> UnsafeMutablePointer<Value> {
        if type(of: sequence).has(.listSubclass) {
            // An empty list may have no storage: any address serves.
            return ListObject(sequence).storage?.items ?? thread.pointee.stackBase
        }
        return TupleObject(sequence).items
    }

    /// About how many items an iterable will give: its length, or what its `__length_hint__` says.
    func lengthHint(_ iterable: Value, _ missing: Int) throws(Raised) -> Int {
        let type = type(of: iterable)
        if type.slots.sequenceLength != nil || type.slots.mappingLength != nil {
            do throws(Raised) {
                if let length = try lengthIfAny(iterable) { return length }
            } catch {
                guard catches(types.typeError) else { throw error }
            }
        }
        let hint = try lookupSpecial(iterable, .__length_hint__)
        guard hint.isBound else { return missing }
        let answer: Value
        do throws(Raised) {
            answer = try call(hint)
        } catch {
            guard catches(types.typeError) else { throw error }
            return missing
        }
        if answer === .notImplemented { return missing }
        guard self.type(of: answer).has(.integerSubclass) else {
            throw typeError("__length_hint__ must be an integer, not \(typeName(of: answer))")
        }
        guard let number = machineInteger(answer) else {
            throw overflowError("Python int too large to convert to C ssize_t")
        }
        guard number >= 0 else { throw valueError("__length_hint__() should return >= 0") }
        return number
    }

    /// `list.extend(iterable)`.
    func listExtend(_ list: ListObject, _ iterable: Value) throws(Raised) {
        let type = type(of: iterable)
        if type === types.list || type === types.tuple || iterable === list.value {
            let count = fastCount(iterable)
            if count == 0 { return }
            let old = list.count
            try reserve(list, old + count)
            let storage = list.storage.unsafelyUnwrapped
            writeBarrier(storage.raw)
            (storage.items + old).update(from: fastItems(iterable), count: count)
            list.count = old + count
            list.changes &+= 1
            return
        }
        if try extendNatively(list, iterable, type) { return }
        let iterator = try iterate(iterable)
        try append(to: list, allOf: iterator, expecting: try lengthHint(iterable, 8))
    }

    /// Appends what is left of an iterator.
    func append(to list: ListObject, allOf iterator: Value, expecting hint: Int) throws(Raised) {
        // A hint may lie: too large a one is passed over, and the list is grown as items come.
        if hint > 0, hint < 1 << 40, list.count < 1 << 40 { try reserveExactly(list, list.count + hint) }
        let iteratorType = type(of: iterator)
        if !iteratorType.has(.heapType), let next = iteratorType.slots.next {
            try append(to: list, allOf: iterator, next)
            return shrinkToFit(list)
        }
        while true {
            let item = try next(iterator)
            if item.isUnbound { break }
            if let storage = list.storage, list.count >= storage.capacity, list.count >= 64 {
                try doubleCapacity(list)
            }
            try append(list, item)
            try safepoint()
        }
        shrinkToFit(list)
    }

    /// The same for an iterator whose type stays what it is, without asking for it each time.
    private func append(to list: ListObject, allOf iterator: Value, _ next: UnaryFunction) throws(Raised) {
        try checkNativeStack()
        while true {
            let item: Value
            do throws(Raised) {
                item = try next(self, iterator)
            } catch {
                if catches(types.stopIteration) { return }
                throw error
            }
            if item.isUnbound { return }
            let count = list.count
            if let storage = list.storage, _fastPath(count < storage.capacity) {
                storage.set(count, to: item)
                list.count = count &+ 1
                list.changes &+= 1
            } else {
                if count >= 64 { try doubleCapacity(list) }
                try append(list, item)
            }
            try safepoint()
        }
    }

    /// Appends the items of what is read without running Python code; false if it is none of these.
    private func extendNatively(_ list: ListObject, _ iterable: Value, _ type: TypeObject) throws(Raised) -> Bool {
        let count: Int
        let view: DictObject
        if type === types.range {
            return try extend(list, range: RangeObject(iterable))
        } else if type === types.str, StringObject(iterable).width == 1 {
            return try extend(list, text: StringObject(iterable))
        } else if type === types.bytes {
            return try extend(list, bytes: BytesObject(iterable))
        } else if type === types.dict {
            view = DictObject(iterable)
        } else if type === types.dictKeys || type === types.dictValues || type === types.dictItems {
            view = DictViewObject(iterable).dict
        } else {
            return false
        }
        count = view.count
        if count == 0 { return true }
        try reserveExactly(list, list.count + count)
        guard let table = view.table else { return true }
        var position = list.count
        let storage = list.storage.unsafelyUnwrapped
        writeBarrier(storage.raw)
        let entries = table.entries
        for index in 0..<table.used where entries[index].key.isBound {
            if type === types.dictValues {
                storage.items[position] = entries[index].value
            } else if type === types.dictItems {
                try checkMemory()
                storage.items[position] = pair(entries[index].key, entries[index].value)
            } else {
                storage.items[position] = entries[index].key
            }
            position += 1
        }
        list.count = position
        list.changes &+= 1
        return true
    }

    private func extend(_ list: ListObject, range: RangeObject) throws(Raised) -> Bool {
        guard range.length.isSmallInteger, let start = machineInteger(range.start),
            let step = machineInteger(range.step)
        else { return false }
        let count = range.length.smallInteger
        let (distance, overflow) = step.multipliedReportingOverflow(by: count)
        guard !overflow, distance.magnitude < 1 << 61, start.magnitude < 1 << 61 else { return false }
        if count == 0 { return true }
        try reserveExactly(list, list.count + count)
        var position = list.count
        let items = list.storage.unsafelyUnwrapped.items
        var number = start
        for _ in 0..<count {
            items[position] = Value(smallInteger: number)
            number &+= step
            position += 1
        }
        list.count = position
        list.changes &+= 1
        return true
    }

    /// Appends the characters of a text, all below 256.
    private func extend(_ list: ListObject, text: StringObject) throws(Raised) -> Bool {
        let count = text.count
        if count == 0 { return true }
        try reserveExactly(list, list.count + count)
        let storage = list.storage.unsafelyUnwrapped
        writeBarrier(storage.raw)
        let items = storage.items + list.count
        // (These exist once: no memory is taken.)
        let units = text.bytes1
        for index in 0..<count { items[index] = character(UInt32(units[index])) }
        list.count += count
        list.changes &+= 1
        return true
    }

    private func extend(_ list: ListObject, bytes: BytesObject) throws(Raised) -> Bool {
        let count = bytes.count
        if count == 0 { return true }
        try reserveExactly(list, list.count + count)
        let items = list.storage.unsafelyUnwrapped.items + list.count
        for index in 0..<count { items[index] = Value(smallInteger: Int(bytes.bytes[index])) }
        list.count += count
        list.changes &+= 1
        return true
    }

    /// A tuple of two.
    @inline(__always) func pair(_ first: Value, _ second: Value) -> Value {
        let tuple: TupleObject = allocate(TupleFields.self, types.tuple, smallSize: MemoryLayout<TupleFields>.size + 16)
        tuple.count = 2
        tuple.items[0] = first
        tuple.items[1] = second
        return tuple.value
    }
}
