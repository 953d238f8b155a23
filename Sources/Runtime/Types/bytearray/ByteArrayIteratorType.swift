// In CPython: Objects/bytearrayobject.c (PyByteArrayIter_Type)

/// The type `bytearray_iterator`.
enum ByteArrayIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.sequenceIterator(
            next: next, lengthHint: BytesIteratorType.lengthHint, reduce: BytesIteratorType.reduce,
            reduceSignature: "($self, /)", setState: BytesIteratorType.setState)
    }

    static func iterate(_ context: Context, _ bytes: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.bytearrayIterator)
        iterator.pointer.pointee.sequence = bytes
        iterator.index = 0
        return iterator.value
    }

    private static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let bytes = ByteArrayObject(iterator.sequence)
        let index = iterator.index
        if index < bytes.count {
            iterator.index = index &+ 1
            return Value(smallInteger: Int(bytes.bytes[index]))
        }
        iterator.sequence = .unbound
        return .unbound
    }
}
