// In CPython: Objects/listobject.c (PyListRevIter_Type)

/// The type `list_reverseiterator`; its index is that of the next item, -1 at the end.
enum ListReverseIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.sequenceIterator(next: next, lengthHint: lengthHint, reduce: reduce, setState: setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let list = ListObject(iterator.sequence)
        let index = iterator.index
        if index >= 0, index < list.count {
            iterator.index = index &- 1
            return list[index]
        }
        iterator.index = -1
        iterator.sequence = .unbound
        return .unbound
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let left = iterator.index + 1
        guard iterator.sequence.isBound, ListObject(iterator.sequence).count >= left else {
            return Value(smallInteger: 0)
        }
        return Value(smallInteger: left)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else {
            return try IteratorMethods.reduce(context, context.makeList())
        }
        return context.tuple(
            context.types.reversed.value, context.tuple(iterator.sequence), Value(smallInteger: iterator.index))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let index = try context.exactSizeArgument(arguments[1])
        if iterator.sequence.isBound {
            iterator.index = min(max(index, -1), ListObject(iterator.sequence).count - 1)
        }
        return .none
    }
}
