// In CPython: Modules/_collectionsmodule.c

/// The types of `_collections`.
struct CollectionsState: BitwiseCopyable {
    var deque: TypeObject?
    var dequeIterator: TypeObject?
    var dequeReverseIterator: TypeObject?
    var defaultDict: TypeObject?
    var orderedDict: TypeObject?
    var orderedKeys: TypeObject?
    var orderedValues: TypeObject?
    var orderedItems: TypeObject?
    var orderedIterator: TypeObject?
    var tupleGetter: TypeObject?
}

/// The module `_collections`: what `collections` has of native containers.
enum CollectionsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_collections", "Containers: deque, defaultdict and OrderedDict.")
        let types = context.types
        context.addFunction(
            to: module, "_count_elements", "($module, mapping, iterable, /)",
            "Counts in a mapping how often each item of an iterable occurs.", countElements)
        func make(
            _ name: StaticString, in place: StaticString = "collections", base: TypeObject? = nil,
            _ declare: (TypeDeclaration) -> Void
        ) throws(Raised) -> TypeObject {
            try context.makeNativeType(name, module: place, base: base, declare)
        }
        var state = CollectionsState()
        state.deque = try make("deque", DequeType.declare)
        state.defaultDict = try make("defaultdict", base: types.dict, DefaultDictType.declare)
        state.orderedDict = try make("OrderedDict", base: types.dict, OrderedDictType.declare)
        state.dequeIterator = try make("_deque_iterator", in: "_collections", DequeIterator.declareForward)
        state.dequeReverseIterator = try make(
            "_deque_reverse_iterator", in: "_collections", DequeIterator.declareReverse)
        state.tupleGetter = try make("_tuplegetter", in: "_collections", TupleGetter.declare)
        state.orderedKeys = try make(
            "odict_keys", in: "builtins", base: types.dictKeys, OrderedDictViews.declareKeys)
        state.orderedValues = try make(
            "odict_values", in: "builtins", base: types.dictValues, OrderedDictViews.declareValues)
        state.orderedItems = try make(
            "odict_items", in: "builtins", base: types.dictItems, OrderedDictViews.declareItems)
        state.orderedIterator = try make("odict_iterator", in: "builtins", OrderedDictIterator.declare)
        context.modules.pointee.collections = state
        for type in [
            state.deque, state.defaultDict, state.orderedDict, state.dequeIterator, state.dequeReverseIterator,
            state.tupleGetter,
        ] {
            if let type { try context.set(module.dictionary, name: StringObject(type.name), type.value) }
        }
        return module
    }

    private static func countElements(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let mapping = arguments[0]
        let iterator = try context.iterate(arguments[1])
        let type = context.type(of: mapping)
        let dict = context.types.dict
        let one = Value(smallInteger: 1)
        if type.has(.dictSubclass),
            context.lookup(type, context[.get]) === context.lookup(dict, context[.get]),
            context.lookup(type, context[.__setitem__]) === context.lookup(dict, context[.__setitem__])
        {
            return try countElements(context, DictObject(mapping), iterator)
        }
        let get = try context.getAttribute(mapping, .get)
        while true {
            let key = try context.next(iterator)
            if key.isUnbound { return .none }
            let count = try context.call(get, key, Value(smallInteger: 0))
            try context.setItem(mapping, key, context.binary(.add, count, one))
            try context.safepoint()
        }
    }

    private static func countElements(
        _ context: Context, _ dict: DictObject, _ iterator: Value
    ) throws(Raised) -> Value {
        let one = Value(smallInteger: 1)
        while true {
            let key = try context.next(iterator)
            if key.isUnbound { return .none }
            let hash = try context.hash(key)
            let index = try context.find(dict, key, hash: hash)
            if index < 0 {
                try context.insertNew(dict, key, hash: hash, one)
            } else {
                let count = dict.value(at: index)
                if _fastPath(count.isSmallInteger), let sum = Value(exactlySmall: count.smallInteger &+ 1) {
                    // A small integer is no reference, and needs no barrier.
                    dict.table.unsafelyUnwrapped.entries[index].value = sum
                } else {
                    let sum = try context.binary(.add, count, one)
                    try context.set(dict, key, hash: hash, sum)
                }
            }
            try context.safepoint()
        }
    }
}
