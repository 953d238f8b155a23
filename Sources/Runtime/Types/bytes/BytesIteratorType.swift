// In CPython: Objects/bytesobject.c (PyBytesIter_Type)

/// The type `bytes_iterator`.
enum BytesIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.sequenceIterator(next: next, lengthHint: lengthHint, reduce: reduce, setState: setState)
    }

    static func iterate(_ context: Context, _ bytes: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.bytesIterator)
        iterator.pointer.pointee.sequence = bytes
        iterator.index = 0
        return iterator.value
    }

    private static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let bytes = BytesObject(iterator.sequence)
        let index = iterator.index
        if index < bytes.count {
            iterator.index = index &+ 1
            return Value(smallInteger: Int(bytes.bytes[index]))
        }
        iterator.sequence = .unbound
        return .unbound
    }

    // MARK: Shared with bytearray

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
        return context.integer(max(0, count(context, iterator.sequence) - iterator.index))
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.reduceTextIterator(
            SequenceIteratorObject(arguments[0]), empty: context.interpreter.pointee.emptyTuple)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let state = try context.exactSizeArgument(arguments[1])
        guard iterator.sequence.isBound else { return .none }
        iterator.index = max(0, min(state, count(context, iterator.sequence)))
        return .none
    }

    private static func count(_ context: Context, _ bytes: Value) -> Int {
        context.type(of: bytes).has(.bytesSubclass) ? BytesObject(bytes).count : ByteArrayObject(bytes).count
    }
}
