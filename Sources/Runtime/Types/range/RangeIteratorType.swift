// In CPython: Objects/rangeobject.c (PyRangeIter_Type)

/// The type `range_iterator`: of ranges whose numbers are all small integers.
enum RangeIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(RangeIteratorFields.self)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many numbers are left.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.", setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = RangeIteratorObject(value)
        guard iterator.remaining > 0 else { return .unbound }
        let number = iterator.next
        iterator.next = number &+ iterator.step
        iterator.remaining &-= 1
        return Value(smallInteger: number)
    }

    /// How many numbers were given already.
    private static func index(_ iterator: RangeIteratorObject) -> Int {
        iterator.step == 0 ? 0 : (iterator.next &- iterator.start) / iterator.step
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.integer(RangeIteratorObject(arguments[0]).remaining)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = RangeIteratorObject(arguments[0])
        let stop = iterator.next &+ iterator.remaining &* iterator.step
        let range = try context.makeRange(
            context.integer(iterator.start), context.integer(stop), context.integer(iterator.step))
        return context.tuple(
            try context.builtinFunction("iter"), context.tuple(range.value), context.integer(index(iterator)))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = RangeIteratorObject(arguments[0])
        let state = try context.integerArgument(arguments[1])
        guard let given = context.machineInteger(state) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        let length = index(iterator) + iterator.remaining
        let index = min(max(given, 0), length)
        iterator.next = iterator.start &+ index &* iterator.step
        iterator.remaining = length - index
        return .none
    }
}
