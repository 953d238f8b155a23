// In CPython: Modules/_collectionsmodule.c (deque_methods)

extension DequeType {
    static func declareMethods(_ type: TypeDeclaration) {
        type.method("append", "!($self, item, /)", "Adds an item on the right.") { (c, arguments) throws(Raised) in
            try c.append(DequeObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("appendleft", "!($self, item, /)", "Adds an item on the left.") {
            (c, arguments) throws(Raised) in
            try c.prepend(DequeObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("clear", "!($self, /)", "Removes all items.") { (_, arguments) throws(Raised) in
            DequeObject(arguments[0]).removeAll()
            return .none
        }
        type.method("__copy__", "!($self, /)", "A shallow copy.") { (c, arguments) throws(Raised) in
            try c.copy(DequeObject(arguments[0]))
        }
        type.method("copy", "!($self, /)", "A shallow copy.") { (c, arguments) throws(Raised) in
            try c.copy(DequeObject(arguments[0]))
        }
        type.method("count", "!($self, value, /)", "How many items are equal to a value.", count)
        type.method("extend", "!($self, iterable, /)", "Adds items on the right.") {
            (c, arguments) throws(Raised) in
            try c.extend(DequeObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("extendleft", "!($self, iterable, /)", "Adds items on the left, one by one.") {
            (c, arguments) throws(Raised) in
            try c.extend(DequeObject(arguments[0]), arguments[1], left: true)
            return .none
        }
        type.rawMethod(
            "index", "!($self, value, start=0, stop=0, /)",
            "D.index(value, [start, [stop]]) -> the first index of a value; ValueError if it is not there.", index)
        type.rawMethod("insert", "!($self, index, object, /)", "Puts an object before the index.", insert)
        type.method("pop", "!($self, /)", "Removes the rightmost item, and returns it.", pop)
        type.method("popleft", "!($self, /)", "Removes the leftmost item, and returns it.", popLeft)
        type.method("__reduce__", "!($self, /)", "What pickles the deque.", reduce)
        type.method("remove", "!($self, value, /)", "Removes the first item that is equal to a value.", remove)
        type.method("__reversed__", "!($self, /)", "An iterator over the items from the right to the left.") {
            (context, arguments) throws(Raised) in
            guard let type = context.modules.pointee.collections.dequeReverseIterator else {
                throw context.systemError("module _collections is not there")
            }
            return DequeIterator.make(context, type, DequeObject(arguments[0])).value
        }
        type.method("reverse", "!($self, /)", "Reverses the order of the items.") { (_, arguments) throws(Raised) in
            let deque = DequeObject(arguments[0])
            for index in 0..<deque.count / 2 {
                let item = deque[index]
                deque[index] = deque[deque.count - 1 - index]
                deque[deque.count - 1 - index] = item
            }
            return .none
        }
        type.rawMethod(
            "rotate", "!($self, n=1, /)",
            "Moves the last n items (default 1) to the left end; if n is negative, the first to the right end."
        ) { (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments.dropFirst(), "rotate", 0, 1)
            let steps = arguments.count > 1 ? try context.sizeArgument(arguments[1]) : 1
            DequeObject(arguments[0]).rotate(steps)
            return .none
        }
        type.method("__sizeof__", "!($self, /)", "D.__sizeof__() -> size of D in memory, in bytes") {
            (context, arguments) throws(Raised) in
            let deque = DequeObject(arguments[0])
            return context.integer(deque.type.basicSize + (deque.storage?.capacity ?? 0) * 8)
        }
    }

    static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let deque = DequeObject(arguments[0])
        guard deque.count > 0 else { throw context.indexError("pop from an empty deque") }
        let item = deque.removeLast()
        context.trim(deque)
        return item
    }

    static func popLeft(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let deque = DequeObject(arguments[0])
        guard deque.count > 0 else { throw context.indexError("pop from an empty deque") }
        let item = deque.removeFirst()
        context.trim(deque)
        return item
    }

    static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let deque = DequeObject(arguments[0])
        var count = 0
        var position = 0
        let end = deque.count
        while true {
            let state = deque.state
            let found = try find(context, deque, arguments[1], from: position, to: end)
            if found < 0 { return context.integer(count) }
            if state != deque.state { throw context.runtimeError("deque mutated during iteration") }
            count += 1
            position = found + 1
        }
    }

    static func index(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "index", 1, 3)
        let deque = DequeObject(arguments[0])
        var start = arguments.count > 2 ? try context.searchBound(arguments[2], 0) : 0
        var stop = arguments.count > 3 ? try context.searchBound(arguments[3], .max) : .max
        let count = deque.count
        if start < 0 { start = max(start &+ count, 0) }
        if stop < 0 { stop = max(stop &+ count, 0) }
        stop = min(stop, count)
        start = min(start, stop)
        let found = try find(context, deque, arguments[1], from: start, to: stop)
        guard found >= 0 else {
            var builder = StringBuilder(context)
            try builder.append(value: context.representation(arguments[1]))
            try builder.append(ascii: " is not in deque")
            throw context.raise(context.types.valueError, arguments: try builder.finish())
        }
        return context.integer(found)
    }

    static func insert(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "insert", 2, 2)
        let deque = DequeObject(arguments[0])
        let index = try context.sizeArgument(arguments[1])
        let count = deque.count
        if deque.maximum == count { throw context.indexError("deque already at its maximum size") }
        if index >= count {
            try context.append(deque, arguments[2])
        } else if index <= -count || index == 0 {
            try context.prepend(deque, arguments[2])
        } else {
            deque.rotate(-index)
            if index < 0 {
                try context.append(deque, arguments[2])
            } else {
                try context.prepend(deque, arguments[2])
            }
            deque.rotate(index)
        }
        return .none
    }

    static func remove(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let deque = DequeObject(arguments[0])
        let count = deque.count
        var index = 0
        while index < count {
            let isEqual = try context.equal(deque[index], arguments[1])
            guard deque.count == count else { throw context.indexError("deque mutated during remove().") }
            if isEqual {
                remove(context, deque, at: index)
                return .none
            }
            index += 1
            try context.safepoint()
        }
        throw context.valueError("deque.remove(x): x not in deque")
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let deque = DequeObject(arguments[0])
        let attributes = try context.getAttributeIfPresent(deque.value, .__dict__)
        let iterator = try context.iterate(deque.value)
        let nothing = context.interpreter.pointee.emptyTuple
        let parts = deque.maximum < 0 ? nothing : context.pair(nothing, context.integer(deque.maximum))
        return context.tuple(deque.type.value, parts, attributes.isBound ? attributes : .none, iterator)
    }
}
