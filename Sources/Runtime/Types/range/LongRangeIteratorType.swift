// In CPython: Objects/rangeobject.c (PyLongRangeIter_Type)

/// All are ints.
struct LongRangeIteratorFields: BitwiseCopyable {
    var header: Header
    var index: Value
    var start: Value
    var step: Value
    var length: Value
}
typealias LongRangeIteratorObject = Reference<LongRangeIteratorFields>

/// The type `longrange_iterator`: of ranges that leave the small integers.
enum LongRangeIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(LongRangeIteratorFields.self, references: \.index, \.length)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many numbers are left.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.", setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = LongRangeIteratorObject(value)
        guard try context.integerIsLess(iterator.index, iterator.length) else { return .unbound }
        let distance = try context.binary(.multiply, iterator.index, iterator.step)
        let number = try context.binary(.add, iterator.start, distance)
        iterator.index = try context.binary(.add, iterator.index, Value(smallInteger: 1))
        return number
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = LongRangeIteratorObject(arguments[0])
        return try context.binary(.subtract, iterator.length, iterator.index)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = LongRangeIteratorObject(arguments[0])
        let distance = try context.binary(.multiply, iterator.length, iterator.step)
        let stop = try context.binary(.add, iterator.start, distance)
        let range = try context.makeRange(iterator.start, stop, iterator.step)
        return context.tuple(try context.builtinFunction("iter"), context.tuple(range.value), iterator.index)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = LongRangeIteratorObject(arguments[0])
        var state = arguments[1]
        if try context.compareIsTrue(state, Value(smallInteger: 0), .less) { state = Value(smallInteger: 0) }
        if try context.compareIsTrue(iterator.length, state, .less) { state = iterator.length }
        iterator.index = state
        return .none
    }
}
