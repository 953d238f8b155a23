// In CPython: Objects/dictobject.c (dictiterobject)

/// The iterators of a dict, in both directions.
struct DictIteratorFields: BitwiseCopyable {
    var header: Header
    /// The dict; unbound when exhausted.
    var dict: Value
    /// How many keys the dict had at first; -1 after it was found to have changed.
    var expectedCount: Int
    /// The next entry to look at.
    var position: Int
    /// Keys not given yet.
    var remaining: Int
}
typealias DictIteratorObject = Reference<DictIteratorFields>

extension Context {
    func makeDictIterator(_ dict: DictObject, _ type: TypeObject) -> Value {
        let iterator = allocate(DictIteratorFields.self, type)
        iterator.pointer.pointee.dict = dict.value
        iterator.expectedCount = dict.count
        let isReverse =
            type === types.dictReverseKeyIterator || type === types.dictReverseValueIterator
            || type === types.dictReverseItemIterator
        iterator.position = isReverse ? (dict.table?.used ?? 0) - 1 : 0
        iterator.remaining = dict.count
        return iterator.value
    }
}

/// What the six types of dict iterators share.
enum DictIterators {
    static func declare(_ type: TypeDeclaration, _ next: @escaping UnaryFunction.Function) {
        type.layout(DictIteratorFields.self, references: \.dict, \.dict)
        type.flags(.hasGC)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many items are left.", lengthHint)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
    }

    /// The number of the next entry in the dict's table, or -1 at the end.
    @inline(__always) static func advance(_ context: Context, _ iterator: DictIteratorObject) throws(Raised) -> Int {
        guard iterator.dict.isBound else { return -1 }
        let dict = DictObject(iterator.dict)
        if _slowPath(iterator.expectedCount != dict.count) { throw sizeChanged(context, iterator) }
        var position = iterator.position
        if let table = dict.table {
            let used = table.used
            let entries = table.entries
            while position < used {
                if entries[position].key.isBound {
                    if _slowPath(iterator.remaining == 0) { throw keysChanged(context, iterator) }
                    iterator.position = position &+ 1
                    iterator.remaining &-= 1
                    return position
                }
                position &+= 1
            }
        }
        iterator.dict = .unbound
        return -1
    }

    /// The same, from the end to the start.
    @inline(__always) static func retreat(_ context: Context, _ iterator: DictIteratorObject) throws(Raised) -> Int {
        guard iterator.dict.isBound else { return -1 }
        let dict = DictObject(iterator.dict)
        if _slowPath(iterator.expectedCount != dict.count) { throw sizeChanged(context, iterator) }
        if let table = dict.table {
            let entries = table.entries
            var position = min(iterator.position, table.used &- 1)
            while position >= 0 {
                if entries[position].key.isBound {
                    iterator.position = position &- 1
                    iterator.remaining &-= 1
                    return position
                }
                position &-= 1
            }
        }
        iterator.dict = .unbound
        return -1
    }

    @inline(never) private static func sizeChanged(_ context: Context, _ iterator: DictIteratorObject) -> Raised {
        iterator.expectedCount = -1
        return context.runtimeError("dictionary changed size during iteration")
    }

    @inline(never) private static func keysChanged(_ context: Context, _ iterator: DictIteratorObject) -> Raised {
        iterator.dict = .unbound
        return context.runtimeError("dictionary keys changed during iteration")
    }

    @inline(__always) static func entry(_ iterator: DictIteratorObject, _ position: Int) -> UnsafeMutablePointer<
        DictEntry
    > {
        DictObject(iterator.dict).table.unsafelyUnwrapped.entries + position
    }

    static func lengthHint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = DictIteratorObject(arguments[0])
        guard iterator.dict.isBound, iterator.expectedCount == DictObject(iterator.dict).count else {
            return Value(smallInteger: 0)
        }
        return Value(smallInteger: max(iterator.remaining, 0))
    }

    /// Lists what is left without moving the iterator.
    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = DictIteratorObject(arguments[0])
        let copy = context.allocate(DictIteratorFields.self, iterator.type)
        copy.pointer.pointee.dict = iterator.dict
        copy.expectedCount = iterator.expectedCount
        copy.position = iterator.position
        copy.remaining = iterator.remaining
        return try IteratorMethods.reduce(context, context.makeList(from: copy.value))
    }
}

/// The type `dict_keyiterator`.
enum DictKeyIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.advance(context, iterator)
        return position < 0 ? .unbound : DictIterators.entry(iterator, position).pointee.key
    }
}

/// The type `dict_valueiterator`.
enum DictValueIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.advance(context, iterator)
        return position < 0 ? .unbound : DictIterators.entry(iterator, position).pointee.value
    }
}

/// The type `dict_itemiterator`.
enum DictItemIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.advance(context, iterator)
        if position < 0 { return .unbound }
        let entry = DictIterators.entry(iterator, position)
        return context.pair(entry.pointee.key, entry.pointee.value)
    }
}

/// The type `dict_reversekeyiterator`.
enum DictReverseKeyIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.retreat(context, iterator)
        return position < 0 ? .unbound : DictIterators.entry(iterator, position).pointee.key
    }
}

/// The type `dict_reversevalueiterator`.
enum DictReverseValueIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.retreat(context, iterator)
        return position < 0 ? .unbound : DictIterators.entry(iterator, position).pointee.value
    }
}

/// The type `dict_reverseitemiterator`.
enum DictReverseItemIteratorType {
    static func declare(_ type: TypeDeclaration) { DictIterators.declare(type, next) }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DictIteratorObject(value)
        let position = try DictIterators.retreat(context, iterator)
        if position < 0 { return .unbound }
        let entry = DictIterators.entry(iterator, position)
        return context.pair(entry.pointee.key, entry.pointee.value)
    }
}
