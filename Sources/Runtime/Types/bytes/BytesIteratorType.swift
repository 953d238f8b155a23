// In CPython: Objects/bytesobject.c (PyBytesIter_Type)

/// The type `bytes_iterator`.
enum BytesIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SequenceIteratorFields.self, references: \.sequence, \.sequence)
        type.flags(.hasGC)
        type.slots.iterate = UnaryFunction { (_, iterator) throws(Raised) in iterator }
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many bytes are left, as far as is known.") {
            (context, arguments) throws(Raised) in
            let iterator = SequenceIteratorObject(arguments[0])
            guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
            return context.integer(max(0, BytesObject(iterator.sequence).count - iterator.index))
        }
        type.method("__reduce__", "!($self, /)", "What pickle needs to make the iterator again.") {
            (context, arguments) throws(Raised) in
            try context.reduceTextIterator(
                SequenceIteratorObject(arguments[0]), empty: context.interpreter.pointee.emptyTuple)
        }
        type.method("__setstate__", "!($self, state, /)", "Moves the iterator to an index.") {
            (context, arguments) throws(Raised) in
            let iterator = SequenceIteratorObject(arguments[0])
            let state = try context.textIteratorState(arguments[1])
            guard iterator.sequence.isBound else { return .none }
            iterator.index = max(0, min(state, BytesObject(iterator.sequence).count))
            return .none
        }
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
}
