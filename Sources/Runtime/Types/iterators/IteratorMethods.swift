// In CPython: Objects/object.c (PyObject_SelfIter), Objects/iterobject.c

/// What the native iterators have in common.
enum IteratorMethods {
    /// `__iter__` of every iterator.
    static func iterateSelf(_ context: Context, _ value: Value) throws(Raised) -> Value { value }

    /// `(iter, (sequence,), index)`, or `(iter, (exhausted,))` when there is nothing left.
    static func reduce(
        _ context: Context, _ iterator: SequenceIteratorObject, exhausted: Value
    ) throws(Raised) -> Value {
        let iter = try context.builtinFunction("iter")
        guard iterator.sequence.isBound else { return context.pair(iter, context.tuple(exhausted)) }
        return context.tuple(iter, context.tuple(iterator.sequence), context.integer(iterator.index))
    }

    /// `(iter, (items,))`.
    static func reduce(_ context: Context, _ items: ListObject) throws(Raised) -> Value {
        context.pair(try context.builtinFunction("iter"), context.tuple(items.value))
    }
}

extension Context {
    /// A function of `builtins`, as it is bound there now.
    func builtinFunction(_ name: StaticString) throws(Raised) -> Value {
        let found = interpreter.pointee.builtins?.get(name: intern(name)) ?? .unbound
        guard found.isBound else { throw attributeError(name.description) }
        return found
    }
}

extension TypeDeclaration {
    /// What the iterators that keep a sequence and an index have in common.
    func sequenceIterator(
        next: @escaping UnaryFunction.Function, lengthHint: @escaping NativeFunction.Function,
        reduce: @escaping NativeFunction.Function, reduceSignature: StaticString = "!($self, /)",
        setState: @escaping NativeFunction.Function
    ) {
        layout(SequenceIteratorFields.self, references: \.sequence, \.sequence)
        flags(.hasGC)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        method("__length_hint__", "!($self, /)", "How many items are left.", lengthHint)
        method("__reduce__", reduceSignature, "What pickles the iterator.", reduce)
        method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.", setState)
    }
}
