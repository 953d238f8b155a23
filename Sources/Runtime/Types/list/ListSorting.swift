// In CPython: Objects/listobject.c (list.sort)

/// `list.sort`.
extension ListType {
    static func declareSorting(_ type: TypeDeclaration) {
        type.method(
            "sort", "($self, /, *, key=None, reverse=False)",
            "Sorts the list in place; equal items keep their order.\n\nkey: a function that makes what is compared of an item. reverse: whether the greatest comes first.",
            sort)
    }

    static func sort(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let reverse = arguments[2].isUnbound ? false : try context.int32Argument(arguments[2]) != 0
        try context.sort(ListObject(arguments[0]), key: arguments[1], reverse: reverse)
        return .none
    }
}

extension Context {
    /// Sorts a list in place; without a key function, `key` is unbound or None.
    func sort(_ list: ListObject, key: Value = .unbound, reverse: Bool = false) throws(Raised) {
        let count = list.count
        guard count > 1 || count == 1 && key.isGiven, let storage = list.storage else { return }
        // The list is empty while it is sorted, so that nothing that runs meanwhile sees it half done.
        list.storage = nil
        list.count = 0
        list.changes &+= 1
        let changes = list.changes
        defer {
            list.storage = storage
            list.count = count
            list.changes &+= 1
        }
        writeBarrier(storage.raw)
        try sort(storage, count: count, key: key, reverse: reverse)
        if list.changes != changes { throw valueError("list modified during sort") }
    }

    private func sort(_ storage: ValueArrayObject, count: Int, key: Value, reverse: Bool) throws(Raised) {
        guard key.isGiven else {
            if reverse { ListType.reverse(storage.items, count: count) }
            // Reversed before and after, equal items keep their order.
            defer { if reverse { ListType.reverse(storage.items, count: count) } }
            return try sort(keys: storage.items, values: nil, count: count)
        }
        let keys = try makeValueArray(capacity: count)
        for index in 0..<count {
            keys.set(index, to: try call(key, storage.items[index]))
            try safepoint()
        }
        if reverse {
            ListType.reverse(keys.items, count: count)
            ListType.reverse(storage.items, count: count)
        }
        defer { if reverse { ListType.reverse(storage.items, count: count) } }
        writeBarrier(storage.raw)
        try sort(keys: keys.items, values: storage.items, count: count)
    }

    private func sort(
        keys: UnsafeMutablePointer<Value>, values: UnsafeMutablePointer<Value>?, count: Int
    ) throws(Raised) {
        guard count > 1 else { return }
        switch SortOrderKind(self, keys, count: count) {
        case .any: try sort(AnyOrder.self, keys, values, count)
        case .smallIntegers: try sort(SmallIntegerOrder.self, keys, values, count)
        case .floats: try sort(FloatOrder.self, keys, values, count)
        case .strings: try sort(StringOrder.self, keys, values, count)
        case .tuples: try sort(TupleOrder.self, keys, values, count)
        }
    }

    @inline(never) private func sort<Order: SortOrder>(
        _: Order.Type, _ keys: UnsafeMutablePointer<Value>, _ values: UnsafeMutablePointer<Value>?, _ count: Int
    ) throws(Raised) {
        var sort = MergeSort<Order>(self, keys: keys, values: values)
        try sort.sort(count: count)
    }
}
