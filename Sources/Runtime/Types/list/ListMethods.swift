// In CPython: Objects/listobject.c

/// The methods of `list`; arguments are bound by their signatures, self first.
extension ListType {
    static func getItem(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try subscripted(context, arguments[0], arguments[1])
    }

    static func reversed(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.listReverseIterator)
        iterator.pointer.pointee.sequence = arguments[0]
        iterator.index = ListObject(arguments[0]).count - 1
        return iterator.value
    }

    static func size(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let capacity = ListObject(arguments[0]).storage?.capacity ?? 0
        return Value(smallInteger: context.type(of: arguments[0]).pointer.pointee.basicSize + capacity * 8)
    }

    static func clear(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        removeAll(ListObject(arguments[0]))
        return .none
    }

    static func copy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        guard let storage = list.storage else { return try context.makeList().value }
        return try context.makeList(storage.items, count: list.count).value
    }

    static func append(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.append(ListObject(arguments[0]), arguments[1])
        return .none
    }

    static func insert(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        let index = try context.sizeArgument(arguments[1])
        let position = index < 0 ? max(index + list.count, 0) : min(index, list.count)
        try context.insert(list, arguments[2], at: position)
        return .none
    }

    static func extend(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.listExtend(ListObject(arguments[0]), arguments[1])
        return .none
    }

    static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        var index = arguments[1].isUnbound ? -1 : try context.sizeArgument(arguments[1])
        let count = list.count
        guard count > 0 else { throw context.indexError("pop from empty list") }
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw context.indexError("pop index out of range") }
        let item = list[index]
        if index == count - 1 {
            list.storage.unsafelyUnwrapped.items[index] = .unbound
            list.count = index
            list.changes &+= 1
            context.trim(list)
        } else {
            context.remove(list, from: index, count: 1)
        }
        return item
    }

    static func remove(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        var index = 0
        while index < list.count {
            if try context.equal(list[index], arguments[1]) {
                // The comparison may have shortened the list.
                if index < list.count { context.remove(list, from: index, count: 1) }
                return .none
            }
            index &+= 1
            try context.safepoint()
        }
        throw context.valueError("list.remove(x): x not in list")
    }

    static func index(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        let value = arguments[1]
        var start = try context.searchBound(arguments[2], 0)
        var stop = try context.searchBound(arguments[3], .max)
        if start < 0 { start = max(start + list.count, 0) }
        if stop < 0 { stop = max(stop + list.count, 0) }
        while start < stop, start < list.count {
            if try context.equal(list[start], value) { return Value(smallInteger: start) }
            start &+= 1
            try context.safepoint()
        }
        let text = StringObject(try context.representation(value))
        throw context.raise(context.types.valueError, arguments: try context.text(text, " is not in list"))
    }

    static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        let value = arguments[1]
        var count = 0
        var index = 0
        while index < list.count {
            if try context.equal(list[index], value) { count &+= 1 }
            index &+= 1
            try context.safepoint()
        }
        return Value(smallInteger: count)
    }

    static func reverse(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        if let storage = list.storage { reverse(storage.items, count: list.count) }
        return .none
    }

    /// Exchanges the values of a run end for end; they stay in the same object, which needs no barrier.
    static func reverse(_ items: UnsafeMutablePointer<Value>, count: Int) {
        var low = 0
        var high = count &- 1
        while low < high {
            let value = items[low]
            items[low] = items[high]
            items[high] = value
            low &+= 1
            high &-= 1
        }
    }
}

extension Context {
    /// A str followed by other text.
    func text(_ text: StringObject, _ rest: StaticString) throws(Raised) -> Value {
        var builder = StringBuilder(self)
        try builder.append(value: text.value)
        try builder.append(ascii: rest)
        return try builder.finish()
    }
}
