// In CPython: Modules/itertoolsmodule.c (product, combinations, combinations_with_replacement, permutations)

/// An iterator over selections of a pool of items: numbers say which items the last answer had.
struct SelectionFields: BitwiseCopyable {
    var header: Header
    /// The items to choose from; of product, a tuple of such tuples.
    var pool: TupleObject
    /// The last answer; unbound before the first.
    var result: Value
    /// `length` indices into the pool; of permutations, as many as the pool has items, then `length` cycles.
    var indices: ByteStorageObject
    /// Items in an answer.
    var length: Int
    /// There are no more.
    var isStopped: Bool
}
typealias SelectionObject = Reference<SelectionFields>

extension Reference where Fields == SelectionFields {
    var numbers: UnsafeMutablePointer<Int> { @inline(__always) get { self.indices.trailing(Int.self) } }
}

/// What the iterators over selections have in common.
enum Selections {
    static func declare(
        _ type: TypeDeclaration, new: @escaping NewFunction.Function, next: @escaping UnaryFunction.Function
    ) {
        type.layout(SelectionFields.self, references: \.pool, \.indices)
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
    }

    static func declareSize(_ type: TypeDeclaration) {
        type.method("__sizeof__", "!($self, /)", "The size in memory, in bytes.") {
            (context, arguments) throws(Raised) in
            let object = SelectionObject(arguments[0])
            return context.integer(object.type.basicSize + object.indices.capacity)
        }
    }

    /// A selection of `length` out of a pool, with room for so many numbers.
    static func make(
        _ context: Context, _ type: TypeObject, pool: TupleObject, length: Int, numbers: Int
    ) throws(Raised) -> SelectionObject {
        guard length < 1 << 40, numbers < 1 << 40 else { throw context.raiseMemoryError() }
        let indices = try context.makeByteStorage(capacity: numbers * 8)
        indices.trailing(Int.self).update(repeating: 0, count: numbers)
        let object = try context.allocateObject(SelectionFields.self, type)
        object.pointer.pointee.pool = pool
        object.pointer.pointee.result = .unbound
        object.pointer.pointee.indices = indices
        object.pointer.pointee.length = length
        object.pointer.pointee.isStopped = false
        return object
    }

    /// The pool and the length that a constructor was given.
    static func poolAndLength(
        _ context: Context, _ arguments: Arguments, _ parameters: ParameterList
    ) throws(Raised) -> (pool: TupleObject, length: Int) {
        let bound = try context.bind(arguments, to: parameters)
        let length = try context.sizeArgument(bound.second)
        let pool = try context.makeTuple(from: bound.first)
        guard length >= 0 else { throw context.valueError("r must be non-negative") }
        return (pool, length)
    }

    /// A tuple of the items that the numbers say, from the first number that changed on; the others are those of the
    /// last answer.
    @inline(__always) static func answer(
        _ context: Context, _ object: SelectionObject, changedFrom first: Int
    ) throws(Raised) -> Value {
        let length = object.length
        if length == 0 {
            object.result = context.interpreter.pointee.emptyTuple
            return object.result
        }
        let result =
            first > 0
            ? try context.makeTuple(TupleObject(object.result).items, count: length)
            : try context.makeTuple(count: length)
        let numbers = object.numbers
        let pool = object.pool.items
        for index in first..<length { result.items[index] = pool[numbers[index]] }
        object.result = result.value
        return result.value
    }

    /// A tuple of numbers.
    static func tuple(
        _ context: Context, _ numbers: UnsafeMutablePointer<Int>, _ count: Int
    ) throws(Raised) -> Value {
        let result = try context.makeTuple(count: count)
        for index in 0..<count { result.items[index] = context.integer(numbers[index]) }
        return result.value
    }

    /// `(type, (pool, length))`, with the numbers as state once there was an answer.
    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let length = context.integer(object.length)
        if object.result.isUnbound {
            return context.pair(object.type.value, context.pair(object.pool.value, length))
        }
        if object.isStopped {
            return context.pair(
                object.type.value, context.pair(context.interpreter.pointee.emptyTuple, length))
        }
        let state = try tuple(context, object.numbers, object.length)
        return context.tuple(object.type.value, context.pair(object.pool.value, length), state)
    }

    /// The state as a tuple of `count` items.
    static func stateItems(_ context: Context, _ state: Value, _ count: Int) throws(Raised) -> TupleObject {
        guard context.type(of: state).has(.tupleSubclass), TupleObject(state).count == count else {
            throw context.valueError("invalid arguments")
        }
        return TupleObject(state)
    }
}

/// The type `combinations`.
enum Combinations {
    static func declare(_ type: TypeDeclaration) {
        Selections.declare(type, new: new, next: next)
        type.signature("(iterable, r)")
        type.documentation(
            "An iterator over the subsequences of r items of an iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)"
        )
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Selections.reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the last answer.", setState)
        Selections.declareSize(type)
    }

    private static let parameters = ParameterList("combinations", "(iterable, r)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let (pool, length) = try Selections.poolAndLength(context, arguments, parameters)
        // If that is more than there are, there are no answers, and so no numbers.
        let isStopped = length > pool.count
        let numbers = isStopped ? 0 : length
        let object = try Selections.make(context, type, pool: pool, length: length, numbers: numbers)
        for index in 0..<numbers { object.numbers[index] = index }
        object.isStopped = isStopped
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = SelectionObject(value)
        if object.isStopped { return .unbound }
        if object.result.isUnbound { return try Selections.answer(context, object, changedFrom: 0) }
        let numbers = object.numbers
        let length = object.length
        let surplus = object.pool.count &- length
        // The last number that is not as high as it can be.
        var index = length &- 1
        while index >= 0, numbers[index] == index &+ surplus { index &-= 1 }
        if index < 0 {
            object.isStopped = true
            return .unbound
        }
        numbers[index] &+= 1
        for following in index + 1..<max(length, index + 1) { numbers[following] = numbers[following &- 1] &+ 1 }
        return try Selections.answer(context, object, changedFrom: index)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let state = try Selections.stateItems(context, arguments[1], object.length)
        let surplus = object.pool.count - object.length
        for index in 0..<object.length {
            let number = try context.exactSizeArgument(state[index])
            if surplus >= 0 { object.numbers[index] = max(0, min(number, index + surplus)) }
        }
        if surplus >= 0 { _ = try Selections.answer(context, object, changedFrom: 0) }
        return .none
    }
}

/// The type `combinations_with_replacement`.
enum CombinationsWithReplacement {
    static func declare(_ type: TypeDeclaration) {
        Selections.declare(type, new: new, next: next)
        type.signature("(iterable, r)")
        type.documentation(
            "An iterator over the subsequences of r items of an iterable, which may repeat items.\n\ncombinations_with_replacement('ABC', 2) --> AA AB AC BB BC CC"
        )
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Selections.reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the last answer.", setState)
        Selections.declareSize(type)
    }

    private static let parameters = ParameterList("combinations_with_replacement", "(iterable, r)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let (pool, length) = try Selections.poolAndLength(context, arguments, parameters)
        let isStopped = pool.count == 0 && length > 0
        let object = try Selections.make(
            context, type, pool: pool, length: length, numbers: isStopped ? 0 : length)
        object.isStopped = isStopped
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = SelectionObject(value)
        if object.isStopped { return .unbound }
        if object.result.isUnbound { return try Selections.answer(context, object, changedFrom: 0) }
        let numbers = object.numbers
        let length = object.length
        let last = object.pool.count &- 1
        var index = length &- 1
        while index >= 0, numbers[index] == last { index &-= 1 }
        if index < 0 {
            object.isStopped = true
            return .unbound
        }
        let number = numbers[index] &+ 1
        for following in index..<length { numbers[following] = number }
        return try Selections.answer(context, object, changedFrom: index)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let state = try Selections.stateItems(context, arguments[1], object.length)
        let last = object.pool.count - 1
        for index in 0..<object.length {
            let number = try context.exactSizeArgument(state[index])
            if last >= 0 { object.numbers[index] = max(0, min(number, last)) }
        }
        if last >= 0 || object.length == 0 { _ = try Selections.answer(context, object, changedFrom: 0) }
        return .none
    }
}
