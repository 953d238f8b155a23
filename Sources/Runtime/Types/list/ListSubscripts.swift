// In CPython: Objects/listobject.c (list_subscript, list_ass_subscript, list_ass_slice)

/// Items and slices of a list by subscript.
extension ListType {
    static func subscripted(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let list = ListObject(value)
        if key.isSmallInteger || !key.isExactly(context.types.slice) {
            let index = try index(context, list, key)
            guard index >= 0, index < list.count else { throw context.indexError("list index out of range") }
            return list[index]
        }
        let indices = try context.sliceIndices(SliceObject(key)).adjusted(toLength: list.count)
        return try slice(context, list, indices).value
    }

    /// A subscript as an index, counted from the start; maybe out of range.
    @inline(__always) private static func index(
        _ context: Context, _ list: ListObject, _ key: Value
    ) throws(Raised) -> Int {
        let index = key.isSmallInteger ? key.smallInteger : try indexOfAnything(context, key)
        return index < 0 ? index &+ list.count : index
    }

    @inline(never) private static func indexOfAnything(_ context: Context, _ key: Value) throws(Raised) -> Int {
        guard context.hasIndex(key) else {
            throw context.typeError("list indices must be integers or slices, not \(context.typeName(of: key))")
        }
        return try context.index(key, overflow: context.types.indexError)
    }

    private static func slice(
        _ context: Context, _ list: ListObject, _ indices: SliceIndices
    ) throws(Raised) -> ListObject {
        guard indices.count > 0, let storage = list.storage else { return try context.makeList() }
        if indices.step == 1 { return try context.makeList(storage.items + indices.start, count: indices.count) }
        let result = try context.makeList(count: indices.count)
        let target = result.storage.unsafelyUnwrapped.items
        var position = indices.start
        for index in 0..<indices.count {
            target[index] = storage.items[position]
            position &+= indices.step
        }
        return result
    }

    static func assignSubscript(
        _ context: Context, _ value: Value, _ key: Value, _ item: Value
    ) throws(Raised) {
        let list = ListObject(value)
        if key.isSmallInteger || !key.isExactly(context.types.slice) {
            let index = try index(context, list, key)
            return try assignItem(context, value, index, item)
        }
        let given = try context.sliceIndices(SliceObject(key))
        if item.isUnbound {
            deleteSlice(context, list, given.adjusted(toLength: list.count))
        } else if given.step == 1 {
            try assignPlainSlice(context, list, given.adjusted(toLength: list.count), item)
        } else {
            try assignExtendedSlice(context, list, given, item)
        }
    }

    private static func deleteSlice(_ context: Context, _ list: ListObject, _ indices: SliceIndices) {
        guard indices.count > 0, let storage = list.storage else { return }
        if indices.step == 1 { return context.remove(list, from: indices.start, count: indices.count) }
        var first = indices.start
        var step = indices.step
        if step < 0 {
            first = indices.start &+ (indices.count &- 1) &* step
            step = 0 &- step
        }
        // Each run between two deleted items moves down by one more.
        let items = storage.items
        let count = list.count
        var target = first
        for number in 0..<indices.count {
            let runStart = first &+ number &* step &+ 1
            let runEnd = number == indices.count - 1 ? count : runStart &+ step &- 1
            (items + target).update(from: items + runStart, count: runEnd - runStart)
            target += runEnd - runStart
        }
        (items + target).update(repeating: .unbound, count: count - target)
        list.count = target
        list.changes &+= 1
        context.trim(list)
    }

    private static func assignPlainSlice(
        _ context: Context, _ list: ListObject, _ indices: SliceIndices, _ item: Value
    ) throws(Raised) {
        let sequence =
            item === list.value
            ? try context.makeList(from: item).value : try context.fastSequence(item, "can only assign an iterable")
        // Making the sequence may have changed the list.
        let start = min(indices.start, list.count)
        let stop = min(max(indices.stop, start), list.count)
        try context.replace(
            list, from: start, to: stop, with: context.fastItems(sequence), count: context.fastCount(sequence))
    }

    private static func assignExtendedSlice(
        _ context: Context, _ list: ListObject, _ given: SliceIndices, _ item: Value
    ) throws(Raised) {
        let sequence =
            item === list.value
            ? try context.makeList(from: item).value
            : try context.fastSequence(item, "must assign iterable to extended slice")
        let indices = given.adjusted(toLength: list.count)
        let count = context.fastCount(sequence)
        guard count == indices.count else {
            throw context.valueError(
                "attempt to assign sequence of size \(count) to extended slice of size \(indices.count)")
        }
        guard count > 0, let storage = list.storage else { return }
        writeBarrier(storage.raw)
        let items = context.fastItems(sequence)
        var position = indices.start
        for index in 0..<count {
            storage.items[position] = items[index]
            position &+= indices.step
        }
    }
}
