// In CPython: Modules/itertoolsmodule.c (product)

/// The type `product`.
enum Product {
    static func declare(_ type: TypeDeclaration) {
        Selections.declare(type, new: new, next: next)
        type.documentation(
            "product(*iterables, repeat=1) --> product object\n\nAn iterator over all tuples of an item of each iterable; the last changes fastest."
        )
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the last answer.", setState)
        Selections.declareSize(type)
    }

    private static let parameters = ParameterList("product", "(*, repeat=1)")

    /// The argument `repeat`, the only one that has a name.
    private static func times(_ context: Context, _ arguments: Arguments) throws(Raised) -> Int {
        let given = try context.bind(arguments.onlyKeywords, to: parameters).first
        let times = try context.sizeArgument(given, missing: 1)
        guard times >= 0 else { throw context.valueError("repeat argument cannot be negative") }
        return times
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let times = try times(context, arguments)
        let count = times == 0 ? 0 : arguments.count
        let (total, overflow) = count.multipliedReportingOverflow(by: times)
        guard !overflow, total < 1 << 60 else { throw context.overflowError("repeat argument too large") }
        let base = try context.reserveStack(count)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<count { base[index] = try context.makeTuple(from: arguments[index]).value }
        let pools = try context.makeTuple(count: total)
        for index in 0..<total { pools.items[index] = base[index % count] }
        return try Selections.make(context, type, pool: pools, length: total, numbers: total).value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = SelectionObject(value)
        if object.isStopped { return .unbound }
        let pools = object.pool
        let count = object.length
        if object.result.isUnbound {
            for index in 0..<count where TupleObject(pools[index]).count == 0 {
                object.isStopped = true
                return .unbound
            }
            return try answer(context, object, changedFrom: 0)
        }
        let numbers = object.numbers
        var index = count &- 1
        while index >= 0 {
            numbers[index] &+= 1
            if numbers[index] < TupleObject(pools.items[index]).count {
                return try answer(context, object, changedFrom: index)
            }
            numbers[index] = 0
            index &-= 1
        }
        object.isStopped = true
        return .unbound
    }

    @inline(__always) private static func answer(
        _ context: Context, _ object: SelectionObject, changedFrom first: Int
    ) throws(Raised) -> Value {
        let count = object.length
        if count == 0 {
            object.result = context.interpreter.pointee.emptyTuple
            return object.result
        }
        let result =
            first > 0
            ? try context.makeTuple(TupleObject(object.result).items, count: count)
            : try context.makeTuple(count: count)
        let numbers = object.numbers
        let pools = object.pool.items
        for index in first..<count { result.items[index] = TupleObject(pools[index]).items[numbers[index]] }
        object.result = result.value
        return result.value
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        if object.isStopped {
            return context.pair(
                object.type.value, context.tuple(context.interpreter.pointee.emptyTuple))
        }
        if object.result.isUnbound { return context.pair(object.type.value, object.pool.value) }
        let state = try Selections.tuple(context, object.numbers, object.length)
        return context.tuple(object.type.value, object.pool.value, state)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let state = try Selections.stateItems(context, arguments[1], object.length)
        for index in 0..<object.length {
            let number = try context.exactSizeArgument(state[index])
            let count = TupleObject(object.pool[index]).count
            if count == 0 {
                object.isStopped = true
                return .none
            }
            object.numbers[index] = max(0, min(number, count - 1))
        }
        _ = try answer(context, object, changedFrom: 0)
        return .none
    }
}
