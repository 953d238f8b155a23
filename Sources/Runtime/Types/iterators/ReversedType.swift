// In CPython: Objects/enumobject.c (PyReversed_Type)

/// The type `reversed`, for sequences without `__reversed__`; the index is that of the next item, -1 at the end.
enum ReversedType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SequenceIteratorFields.self, references: \.sequence, \.sequence)
        type.flags([.baseType, .hasGC])
        type.signature("(sequence, /)")
        type.documentation(
            "An iterator over the items of a sequence from the last to the first.")
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many items are left.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.", setState)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.reversed { try context.requireNoKeywords(arguments, "reversed") }
        try context.requireCount(arguments, "reversed", 1, 1)
        let sequence = arguments[0]
        let method = try context.lookupSpecial(sequence, .__reversed__)
        if method.isBound, !method.isNone { return try context.call(method) }
        let sequenceType = context.type(of: sequence)
        guard method.isUnbound, sequenceType.slots.item != nil, !sequenceType.has(.dictSubclass) else {
            throw context.typeError("'\(sequenceType.nameText)' object is not reversible")
        }
        let count = try context.length(sequence)
        let object = try context.allocateIterator(SequenceIteratorFields.self, type, context.types.reversed)
        object.pointer.pointee.sequence = sequence
        object.index = count - 1
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        let index = iterator.index
        guard index >= 0, iterator.sequence.isBound else {
            iterator.index = -1
            iterator.sequence = .unbound
            return .unbound
        }
        let item: Value
        do throws(Raised) {
            item = try context.getItem(sequence: iterator.sequence, at: index)
        } catch {
            guard context.catches(context.types.indexError) || context.catches(context.types.stopIteration) else {
                throw error
            }
            iterator.index = -1
            iterator.sequence = .unbound
            return .unbound
        }
        iterator.index = index - 1
        return item
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
        let left = iterator.index + 1
        return Value(smallInteger: try context.length(iterator.sequence) < left ? 0 : left)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else {
            return context.pair(iterator.type.value, context.tuple(context.interpreter.pointee.emptyTuple))
        }
        return context.tuple(
            iterator.type.value, context.tuple(iterator.sequence), Value(smallInteger: iterator.index))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let index = try context.exactSizeArgument(arguments[1])
        if iterator.sequence.isBound {
            iterator.index = try min(max(index, -1), context.length(iterator.sequence) - 1)
        }
        return .none
    }
}
