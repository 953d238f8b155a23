// In CPython: Modules/arraymodule.c (PyArrayIter_Type)

/// The type `arrayiterator`.
enum ArrayIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SequenceIteratorFields.self, references: \.sequence, \.sequence)
        type.flags(.hasGC)
        type.slots.new = nil
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.iterate = UnaryFunction { (_, iterator) throws(Raised) in iterator }
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "($self, /)", "What pickle needs to make the iterator again.") {
            (context, arguments) throws(Raised) in
            let iterator = SequenceIteratorObject(arguments[0])
            let iter = try context.builtinFunction("iter")
            guard iterator.sequence.isBound else {
                return context.tuple(iter, context.tuple(context.interpreter.pointee.emptyTuple))
            }
            return context.tuple(iter, context.tuple(iterator.sequence), context.integer(iterator.index))
        }
        type.method("__setstate__", "($self, state, /)", "Moves the iterator to an index.") {
            (context, arguments) throws(Raised) in
            let iterator = SequenceIteratorObject(arguments[0])
            let state = try context.exactSizeArgument(arguments[1])
            guard iterator.sequence.isBound else { return .none }
            iterator.index = max(0, min(state, ArrayObject(iterator.sequence).count))
            return .none
        }
    }

    static func iterate(_ context: Context, _ array: Value) throws(Raised) -> Value {
        guard let type = context.modules.pointee.array.iteratorType else { return .none }
        let iterator = context.allocate(SequenceIteratorFields.self, type)
        iterator.pointer.pointee.sequence = array
        iterator.index = 0
        return iterator.value
    }

    private static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SequenceIteratorObject(value)
        guard iterator.sequence.isBound else { return .unbound }
        let array = ArrayObject(iterator.sequence)
        let index = iterator.index
        if index < array.count {
            iterator.index = index &+ 1
            return try array.kind.read(context, array.items + index &* array.itemSize)
        }
        iterator.sequence = .unbound
        return .unbound
    }
}
