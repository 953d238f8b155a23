// In CPython: Objects/setobject.c (PySetIter_Type)

struct SetIteratorFields: BitwiseCopyable {
    var header: Header
    /// The set; unbound when exhausted.
    var set: Value
    /// How many keys the set had at first; -1 after it was found to have changed.
    var expectedCount: Int
    var position: Int
    var remaining: Int
}
typealias SetIteratorObject = Reference<SetIteratorFields>

/// The type `set_iterator`.
enum SetIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SetIteratorFields.self, references: \.set, \.set)
        type.flags(.hasGC)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many items are left.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = SetIteratorObject(value)
        guard iterator.set.isBound else { return .unbound }
        let set = SetObject(iterator.set)
        if _slowPath(iterator.expectedCount != set.count) {
            iterator.expectedCount = -1
            throw context.runtimeError("Set changed size during iteration")
        }
        var position = iterator.position
        if let entry = set.nextEntry(&position) {
            iterator.position = position
            iterator.remaining &-= 1
            return entry.key
        }
        iterator.set = .unbound
        return .unbound
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SetIteratorObject(arguments[0])
        guard iterator.set.isBound, iterator.expectedCount == SetObject(iterator.set).count else {
            return Value(smallInteger: 0)
        }
        return Value(smallInteger: max(iterator.remaining, 0))
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = SetIteratorObject(arguments[0])
        let copy = context.allocate(SetIteratorFields.self, context.types.setIterator)
        copy.pointer.pointee.set = iterator.set
        copy.expectedCount = iterator.expectedCount
        copy.position = iterator.position
        copy.remaining = iterator.remaining
        return try IteratorMethods.reduce(context, context.makeList(from: copy.value))
    }
}
