// In CPython: Objects/iterobject.c (PySeqIter_Type)

/// The type `iterator`, which reads any object with `__getitem__`.
enum SequenceIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.sequenceIterator(next: next, lengthHint: lengthHint, reduce: reduce, setState: setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        let sequence = iterator.sequence
        guard sequence.isBound else { return .unbound }
        guard iterator.index < .max else { throw context.overflowError("iter index too large") }
        let item: Value
        do throws(Raised) {
            item = try context.getItem(sequence: sequence, at: iterator.index)
        } catch {
            if context.catches(context.types.indexError) || context.catches(context.types.stopIteration) {
                iterator.sequence = .unbound
                return .unbound
            }
            throw error
        }
        iterator.index &+= 1
        return item
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        guard iterator.sequence.isBound else { return Value(smallInteger: 0) }
        let slots = context.type(of: iterator.sequence).slots
        guard slots.sequenceLength != nil || slots.mappingLength != nil else { return .notImplemented }
        return try Value(smallInteger: max(context.length(iterator.sequence) - iterator.index, 0))
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try IteratorMethods.reduce(
            context, SequenceIteratorObject(arguments[0]), exhausted: context.interpreter.pointee.emptyTuple)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(arguments[0])
        let index = try context.exactSizeArgument(arguments[1])
        if iterator.sequence.isBound { iterator.index = max(index, 0) }
        return .none
    }
}
