// In CPython: Objects/odictobject.c (odict_methods)

extension OrderedDictType {
    static func declareMethods(_ type: TypeDeclaration) {
        type.classMethod(
            "fromkeys", "($type, /, iterable, value=None)", "A new dict of keys that all have one value.",
            DictType.fromKeys)
        type.method("__sizeof__", "!($self, /)", "The size in memory, in bytes.", DictType.size)
        type.method("__reduce__", "!($self, /)", "What pickles the dict.", reduce)
        type.method(
            "setdefault", "($self, /, key, default=None)",
            "The value of a key; if there is none, the default, which is stored.", setDefault)
        type.method(
            "pop", "!($self, /, key, default=None)",
            "od.pop(k[,d]) -> v: removes a key and returns its value, or d if there is none, or raises KeyError.",
            pop)
        type.method(
            "popitem", "($self, /, last=True)",
            "Removes the last key (or the first) and its value, and returns them as a pair.", popItem)
        type.method("keys", "!($self, /)", "The keys, in order.") { (context, arguments) throws(Raised) in
            try view(context, arguments[0], context.modules.pointee.collections.orderedKeys)
        }
        type.method("values", "!($self, /)", "The values, in the order of their keys.") {
            (context, arguments) throws(Raised) in
            try view(context, arguments[0], context.modules.pointee.collections.orderedValues)
        }
        type.method("items", "!($self, /)", "The keys and values, in order.") { (context, arguments) throws(Raised) in
            try view(context, arguments[0], context.modules.pointee.collections.orderedItems)
        }
        type.rawMethod(
            "update", "!($self, *args, **kwargs)", "Stores what a mapping, pairs or keywords give."
        ) { (context, arguments) throws(Raised) in
            let given = arguments.dropFirst()
            guard given.count <= 1 else {
                throw context.typeError("update() takes at most 1 positional argument (\(given.count) given)")
            }
            try OrderedDictUpdating.update(context, OrderedDictObject(arguments[0]), given)
            return .none
        }
        type.method("clear", "!($self, /)", "od.clear() -> None.  Removes all keys.", DictType.clear)
        type.method("copy", "!($self, /)", "od.copy() -> a shallow copy of od", copy)
        type.method("__reversed__", "!($self, /)", "od.__reversed__() <==> reversed(od)") {
            (context, arguments) throws(Raised) in
            try OrderedDictIterator.make(context, OrderedDictObject(arguments[0]), .keys, isReversed: true)
        }
        type.method(
            "move_to_end", "($self, /, key, last=True)", "Moves a key to the end, or to the beginning.", moveToEnd)
    }

    private static func view(_ context: Context, _ dict: Value, _ type: TypeObject?) throws(Raised) -> Value {
        guard let type else { throw context.systemError("module _collections is not there") }
        return context.makeDictView(DictObject(dict), type)
    }

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = arguments[0]
        var attributes = try context.getAttribute(dict, .__dict__)
        if try context.length(attributes) == 0 { attributes = .none }
        let items = try context.iterate(context.callMethod(dict, .items))
        return context.tuple(
            context.type(of: dict).value, context.interpreter.pointee.emptyTuple, attributes, .none, items)
    }

    private static func setDefault(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let value = arguments[2].isBound ? arguments[2] : .none
        if isExact(context, OrderedDictObject(arguments[0])) { return try DictType.setDefault(context, arguments) }
        if try context.contains(arguments[0], arguments[1]) {
            return try context.getItem(arguments[0], arguments[1])
        }
        try context.setItem(arguments[0], arguments[1], value)
        return value
    }

    private static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let value = try popKey(context, OrderedDictObject(arguments[0]), arguments[1])
        if value.isBound { return value }
        guard arguments[2].isBound else { throw context.keyError(arguments[1]) }
        return arguments[2]
    }

    /// Removes a key, and returns its value; unbound if it is not there. A subclass is asked by its methods.
    private static func popKey(
        _ context: Context, _ dict: OrderedDictObject, _ key: Value
    ) throws(Raised) -> Value {
        let hash = try context.hash(key)
        if isExact(context, dict) {
            let index = try context.find(dict.plain, key, hash: hash)
            return index < 0 ? .unbound : context.remove(dict.plain, at: index)
        }
        guard try context.contains(dict.value, key) else { return .unbound }
        let value = try context.getItem(dict.value, key)
        try context.setItem(dict.value, key, .unbound)
        return value
    }

    private static func popItem(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = OrderedDictObject(arguments[0])
        let isLast = arguments[1].isBound ? try context.isTrue(arguments[1]) : true
        let index = isLast ? dict.last : dict.first
        guard index >= 0, let table = dict.plain.table else {
            throw context.keyError(context.string("dictionary is empty"))
        }
        let key = table.entries[index].key
        if isExact(context, dict) { return context.pair(key, context.remove(dict.plain, at: index)) }
        let value = try popKey(context, dict, key)
        guard value.isBound else { throw context.keyError(key) }
        return context.pair(key, value)
    }

    private static func copy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = OrderedDictObject(arguments[0])
        let result = try context.call(dict.type.value)
        if isExact(context, dict), result.isHeapObject, result.heapType === dict.type {
            try context.merge(DictObject(result), fromEntriesOf: dict.plain)
            return result
        }
        var position = 0
        while let entry = dict.plain.nextFullEntry(&position) {
            try context.setItem(result, entry.key, context.getItem(dict.value, entry.key))
            try context.safepoint()
        }
        return result
    }

    private static func moveToEnd(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = OrderedDictObject(arguments[0])
        let isLast = arguments[2].isBound ? try context.isTrue(arguments[2]) : true
        let index =
            dict.plain.count == 0
            ? -1 : try context.find(dict.plain, arguments[1], hash: context.hash(arguments[1]))
        guard index >= 0 else { throw context.keyError(arguments[1]) }
        if isLast {
            try context.moveToEnd(dict, index)
        } else {
            try context.moveToFront(dict, index)
        }
        return .none
    }
}

/// `OrderedDict.update` and `__init__`, which store by `__setitem__`.
enum OrderedDictUpdating {
    static func update(
        _ context: Context, _ dict: OrderedDictObject, _ arguments: Arguments
    ) throws(Raised) {
        if arguments.count > 0 { try update(context, dict, from: arguments[0]) }
        guard arguments.keywordCount > 0 else { return }
        let names = TupleObject(arguments.keywordNames)
        for index in 0..<names.count {
            try store(context, dict, names[index], arguments.base[arguments.count + index])
        }
    }

    @inline(__always) private static func store(
        _ context: Context, _ dict: OrderedDictObject, _ key: Value, _ value: Value
    ) throws(Raised) {
        if OrderedDictType.isExact(context, dict) {
            try context.set(dict.plain, key, value)
        } else {
            try context.setItem(dict.value, key, value)
        }
    }

    private static func update(
        _ context: Context, _ dict: OrderedDictObject, from other: Value
    ) throws(Raised) {
        if other.isExactly(context.types.dict) {
            if OrderedDictType.isExact(context, dict) {
                return try context.merge(dict.plain, from: other, override: true)
            }
            let items = context.makeDictView(DictObject(other), context.types.dictItems)
            return try storePairs(context, dict, context.makeList(from: items).value)
        }
        if try context.getAttributeIfPresent(other, .keys).isBound {
            let iterator = try context.iterate(context.callMethod(other, .keys))
            while true {
                let key = try context.next(iterator)
                if key.isUnbound { return }
                try store(context, dict, key, context.getItem(other, key))
                try context.safepoint()
            }
        }
        let items = try context.getAttributeIfPresent(other, .items)
        try storePairs(context, dict, items.isBound ? context.call(items) : other)
    }

    private static func storePairs(
        _ context: Context, _ dict: OrderedDictObject, _ pairs: Value
    ) throws(Raised) {
        let iterator = try context.iterate(pairs)
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return }
            if item.isExactly(context.types.tuple), TupleObject(item).count == 2 {
                try store(context, dict, TupleObject(item)[0], TupleObject(item)[1])
            } else {
                try storePair(context, dict, item)
            }
            try context.safepoint()
        }
    }

    private static func storePair(
        _ context: Context, _ dict: OrderedDictObject, _ pair: Value
    ) throws(Raised) {
        let iterator = try context.iterate(pair)
        let key = try context.next(iterator)
        if key.isUnbound { throw context.valueError("need more than 0 values to unpack") }
        let value = try context.next(iterator)
        if value.isUnbound { throw context.valueError("need more than 1 value to unpack") }
        if try context.next(iterator).isBound {
            throw context.valueError("too many values to unpack (expected 2)")
        }
        try store(context, dict, key, value)
    }
}

extension Context {
    /// Stores the entries of a dict, whatever its type, in their order.
    func merge(_ dict: DictObject, fromEntriesOf other: DictObject) throws(Raised) {
        var position = 0
        while let entry = other.nextFullEntry(&position) {
            try set(dict, entry.key, hash: entry.hash, entry.value)
            try safepoint()
        }
    }
}
