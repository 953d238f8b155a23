// In CPython: Objects/unicodeobject.c (PyUnicodeIter_Type)

/// The type `str_iterator`.
enum StringIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SequenceIteratorFields.self, references: \.sequence, \.sequence)
        type.flags(.hasGC)
        type.slots.iterate = UnaryFunction { (_, iterator) throws(Raised) in iterator }
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many characters are left, as far as is known.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickle needs to make the iterator again.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.", setState)
    }

    static func iterate(_ context: Context, _ string: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.strIterator)
        iterator.pointer.pointee.sequence = string
        iterator.index = 0
        return iterator.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let string = StringObject(iterator.sequence)
        let index = iterator.index
        if index < string.count {
            iterator.index = index &+ 1
            return context.character(string.codePoint(at: index))
        }
        iterator.sequence = .unbound
        return .unbound
    }

    private static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
        return context.integer(max(0, StringObject(iterator.sequence).count - iterator.index))
    }

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        return try context.reduceTextIterator(iterator, empty: context.interpreter.pointee.emptyString)
    }

    private static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let state = try context.exactSizeArgument(arguments[1])
        guard iterator.sequence.isBound else { return .none }
        iterator.index = max(0, min(state, StringObject(iterator.sequence).count))
        return .none
    }
}

extension Context {
    /// `(iter, (sequence,), index)`, or `(iter, (empty,))` for an exhausted iterator.
    func reduceTextIterator(_ iterator: SequenceIteratorObject, empty: Value) throws(Raised) -> Value {
        let function = interpreter.pointee.builtins?.get(name: intern("iter")) ?? .unbound
        guard function.isBound else { throw attributeError("iter") }
        guard iterator.sequence.isBound else { return tuple(function, tuple(empty)) }
        return tuple(function, tuple(iterator.sequence), integer(iterator.index))
    }
}
