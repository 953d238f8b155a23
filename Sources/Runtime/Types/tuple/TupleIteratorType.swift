// In CPython: Objects/tupleobject.c (PyTupleIter_Type)

/// The type `tuple_iterator`.
enum TupleIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.sequenceIterator(next: next, lengthHint: lengthHint, reduce: reduce, setState: setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let tuple = TupleObject(iterator.sequence)
        let index = iterator.index
        if index < tuple.count {
            iterator.index = index &+ 1
            return tuple.items[index]
        }
        iterator.sequence = .unbound
        return .unbound
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
        return Value(smallInteger: TupleObject(iterator.sequence).count - iterator.index)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try IteratorMethods.reduce(
            context, SequenceIteratorObject(arguments[0]), exhausted: context.interpreter.pointee.emptyTuple)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let index = try context.exactSizeArgument(arguments[1])
        if iterator.sequence.isBound {
            iterator.index = min(max(index, 0), TupleObject(iterator.sequence).count)
        }
        return .none
    }
}
