// In CPython: Objects/odictobject.c (odictiterobject, PyODictKeys_Type and its neighbours)

struct OrderedDictIteratorFields: BitwiseCopyable {
    var header: Header
    /// Unbound at the end.
    var dict: Value
    /// The dict's `keysVersion` when the iterator was made.
    var keysVersion: UInt64
    /// The number of the next entry, or -1.
    var entry: Int
    var kind: OrderedDictIterator.Kind
    var isReversed: Bool
}
typealias OrderedDictIteratorObject = Reference<OrderedDictIteratorFields>

/// The type `odict_iterator`.
enum OrderedDictIterator {
    enum Kind: UInt8, BitwiseCopyable { case keys, values, items }

    static func declare(_ type: TypeDeclaration) {
        type.layout(OrderedDictIteratorFields.self, references: \.dict, \.dict)
        type.flags(.hasGC)
        type.ownGetAttribute()
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") { (context, arguments) throws(Raised) in
            let iterator = OrderedDictIteratorObject(arguments[0])
            let copy = context.allocate(OrderedDictIteratorFields.self, iterator.type)
            copy.pointer.pointee.dict = iterator.dict
            copy.keysVersion = iterator.keysVersion
            copy.entry = iterator.entry
            copy.kind = iterator.kind
            copy.isReversed = iterator.isReversed
            return try IteratorMethods.reduce(context, context.makeList(from: copy.value))
        }
    }

    static func make(
        _ context: Context, _ dict: OrderedDictObject, _ kind: Kind, isReversed: Bool = false
    ) throws(Raised) -> Value {
        guard let type = context.modules.pointee.collections.orderedIterator else {
            throw context.systemError("module _collections is not there")
        }
        let iterator = context.allocate(OrderedDictIteratorFields.self, type)
        iterator.pointer.pointee.dict = dict.value
        iterator.keysVersion = dict.plain.keysVersion
        iterator.entry = isReversed ? dict.last : dict.first
        iterator.kind = kind
        iterator.isReversed = isReversed
        return iterator.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = OrderedDictIteratorObject(value)
        guard iterator.dict.isBound, iterator.entry >= 0 else {
            iterator.dict = .unbound
            return .unbound
        }
        let dict = OrderedDictObject(iterator.dict)
        guard dict.plain.keysVersion == iterator.keysVersion, let table = dict.plain.table else {
            // One that was cleared says so again each time.
            if dict.plain.table == nil { throw context.runtimeError("OrderedDict changed size during iteration") }
            iterator.dict = .unbound
            throw context.runtimeError("OrderedDict mutated during iteration")
        }
        let entry = table.entries + iterator.entry
        iterator.entry =
            iterator.isReversed ? dict.entry(before: iterator.entry) : dict.entry(after: iterator.entry)
        switch iterator.kind {
        case .keys: return entry.pointee.key
        case .values: return entry.pointee.value
        case .items: return context.pair(entry.pointee.key, entry.pointee.value)
        }
    }
}

/// The types `odict_keys`, `odict_values` and `odict_items`.
enum OrderedDictViews {
    static func declareKeys(_ type: TypeDeclaration) {
        type.slots.iterate = UnaryFunction { (context, view) throws(Raised) in
            try OrderedDictIterator.make(context, OrderedDictObject(DictViewObject(view).dict), .keys)
        }
        declareReversed(type) { (context, arguments) throws(Raised) in
            try reversed(context, arguments, .keys)
        }
    }

    static func declareValues(_ type: TypeDeclaration) {
        type.slots.iterate = UnaryFunction { (context, view) throws(Raised) in
            try OrderedDictIterator.make(context, OrderedDictObject(DictViewObject(view).dict), .values)
        }
        declareReversed(type) { (context, arguments) throws(Raised) in
            try reversed(context, arguments, .values)
        }
    }

    static func declareItems(_ type: TypeDeclaration) {
        type.slots.iterate = UnaryFunction { (context, view) throws(Raised) in
            try OrderedDictIterator.make(context, OrderedDictObject(DictViewObject(view).dict), .items)
        }
        declareReversed(type) { (context, arguments) throws(Raised) in
            try reversed(context, arguments, .items)
        }
    }

    private static func declareReversed(_ type: TypeDeclaration, _ code: @escaping NativeFunction.Function) {
        type.method("__reversed__", "!($self, /)", "An iterator from the last to the first.", code)
    }

    private static func reversed(
        _ context: Context, _ arguments: Arguments, _ kind: OrderedDictIterator.Kind
    ) throws(Raised) -> Value {
        try OrderedDictIterator.make(
            context, OrderedDictObject(DictViewObject(arguments[0]).dict), kind, isReversed: true)
    }
}
