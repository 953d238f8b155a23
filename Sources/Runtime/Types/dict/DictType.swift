// In CPython: Objects/dictobject.c

/// The type `dict`.
enum DictType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DictFields.self, references: \.table, \.table)
        type.unhashable()
        type.flags([.baseType, .dictSubclass, .hasGC])
        type.documentation(
            "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary from pairs\ndict(**kwargs) -> new dictionary of the name=value pairs"
        )
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.initialize = InitFunction(initialize)
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction(iterate)
        slots.mappingLength = LengthFunction(length)
        slots.subscript = BinaryFunction(subscripted)
        slots.assignSubscript = AssignFunction(assignSubscript)
        slots.contains = ContainsFunction(contains)
        type.set("__hash__", .none)
        type.method(
            "__contains__", "($self, key, /)", "True if the dictionary has the specified key, else False.", hasKey)
        type.method("__getitem__", "!($self, key, /)", "x.__getitem__(y) <==> x[y]", getItem)
        type.method("__sizeof__", "!($self, /)", "D.__sizeof__() -> size of D in memory, in bytes", size)
        type.method("get", "($self, key, default=None, /)", "The value of a key, or the default if there is none.", get)
        type.method(
            "setdefault", "($self, key, default=None, /)",
            "The value of a key; if there is none, the default, which is stored.", setDefault)
        type.method(
            "pop", "!($self, k, d=None, /)",
            "D.pop(k[,d]) -> v: removes a key and returns its value, or d if there is none, or raises KeyError.", pop)
        type.method(
            "popitem", "($self, /)", "Removes the last key and its value, and returns them as a pair.", popItem)
        type.method("keys", "!($self, /)", "D.keys() -> a set-like object providing a view on D's keys", keys)
        type.method("items", "!($self, /)", "D.items() -> a set-like object providing a view on D's items", items)
        type.method("values", "!($self, /)", "D.values() -> an object providing a view on D's values", values)
        type.rawMethod(
            "update", "!($self, *args, **kwargs)",
            "D.update([E, ]**F) -> None: stores what a mapping, pairs or keywords give.", update)
        type.classMethod(
            "fromkeys", "($type, iterable, value=None, /)", "A new dictionary of keys that all have one value.",
            fromKeys)
        type.method("clear", "!($self, /)", "D.clear() -> None: removes all", clear)
        type.method("copy", "!($self, /)", "D.copy() -> a shallow copy of D", copy)
        type.method("__reversed__", "($self, /)", "An iterator over the keys from the last to the first.", reversed)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.dict { return context.makeDict().value }
        let dict = try context.allocateInstance(DictFields.self, type)
        dict.keysVersion = context.nextVersion()
        return dict.value
    }

    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        try update(context, DictObject(value), arguments, "dict")
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let dict = DictObject(value)
        if dict.count == 0 { return context.string("{}") }
        guard try context.enterRepresentation(value) else { return context.string("{...}") }
        defer { context.leaveRepresentation(value) }
        var builder = StringBuilder(context)
        try builder.append(ascii: "{")
        var isFirst = true
        var position = 0
        while let (key, item) = dict.nextEntry(&position) {
            if !isFirst { try builder.append(ascii: ", ") }
            isFirst = false
            try builder.append(value: context.representation(key))
            try builder.append(ascii: ": ")
            try builder.append(value: context.representation(item))
            try context.safepoint()
        }
        try builder.append(ascii: "}")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, context.type(of: left).has(.dictSubclass),
            context.type(of: right).has(.dictSubclass)
        else { return .notImplemented }
        let isEqual = try areEqual(context, DictObject(left), DictObject(right))
        return Value(isEqual == (operation == .equal))
    }

    private static func areEqual(
        _ context: Context, _ left: DictObject, _ right: DictObject
    ) throws(Raised) -> Bool {
        guard left.count == right.count else { return false }
        var position = 0
        while let entry = left.nextFullEntry(&position) {
            let index = try context.find(right, entry.key, hash: entry.hash)
            guard index >= 0 else { return false }
            guard try context.equal(entry.value, right.value(at: index)) else { return false }
            try context.safepoint()
        }
        return true
    }

    static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.makeDictIterator(DictObject(value), context.types.dictKeyIterator)
    }

    static func length(_ context: Context, _ value: Value) throws(Raised) -> Int { DictObject(value).count }

    static func subscripted(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let dict = DictObject(value)
        let index = try context.find(dict, key, hash: context.hash(key))
        if _fastPath(index >= 0) { return dict.value(at: index) }
        return try missing(context, value, key)
    }

    /// What a subclass's `__missing__` answers, or KeyError.
    @inline(never) private static func missing(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value
    {
        if !value.isExactly(context.types.dict) {
            let method = context.lookup(context.type(of: value), context[.__missing__])
            if method.isBound { return try context.callFound(method, value, key) }
        }
        throw context.keyError(key)
    }

    static func assignSubscript(
        _ context: Context, _ value: Value, _ key: Value, _ item: Value
    ) throws(Raised) {
        let dict = DictObject(value)
        if item.isBound { return try context.set(dict, key, item) }
        let index = try context.find(dict, key, hash: context.hash(key))
        guard index >= 0 else { throw context.keyError(key) }
        context.remove(dict, at: index)
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        try context.find(DictObject(container), element, hash: context.hash(element)) >= 0
    }
}

extension Reference where Fields == DictFields {
    /// The entry at or after a position, which is moved behind it; nil at the end. The dict may change between calls.
    @inline(__always) func nextFullEntry(_ position: inout Int) -> DictEntry? {
        guard let table = self.table else { return nil }
        while position < table.used {
            let entry = table.entries[position]
            position &+= 1
            if entry.key.isBound { return entry }
        }
        return nil
    }

    @inline(__always) func nextEntry(_ position: inout Int) -> (key: Value, value: Value)? {
        guard let entry = nextFullEntry(&position) else { return nil }
        return (entry.key, entry.value)
    }
}
