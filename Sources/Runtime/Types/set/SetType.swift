// In CPython: Objects/setobject.c

/// The type `set`.
enum SetType {
    static func declare(_ type: TypeDeclaration) {
        SetMethods.declare(type)
        type.documentation(
            "set() -> new empty set object\nset(iterable) -> new set object\n\nAn unordered collection of elements that are all different."
        )
        let slots = type.slots
        slots.new = NewFunction { context, type, _ throws(Raised) in try context.makeSet(of: type).value }
        slots.initialize = InitFunction(initialize)
        slots.inPlace.subtract = BinaryFunction(subtractInPlace)
        slots.inPlace.and = BinaryFunction(andInPlace)
        slots.inPlace.xor = BinaryFunction(xorInPlace)
        slots.inPlace.or = BinaryFunction(orInPlace)
        type.set("__hash__", .none)
        type.method("add", "!($self, object, /)", "Adds an element, unless it is there.", add)
        type.method("clear", "!($self, /)", "Removes all elements.", clear)
        type.method("discard", "!($self, object, /)", "Removes an element if it is there.", discard)
        type.method("remove", "!($self, object, /)", "Removes an element; KeyError if it is not there.", remove)
        type.method("pop", "!($self, /)", "Removes any element and returns it; KeyError if there is none.", pop)
        type.rawMethod("update", "!($self, *others)", "Adds the elements of all others.", update)
        type.rawMethod(
            "difference_update", "!($self, *others)", "Removes the elements of all others.", differenceUpdate)
        type.rawMethod(
            "intersection_update", "!($self, *others)", "Keeps only what all others have too.", intersectionUpdate)
        type.method(
            "symmetric_difference_update", "!($self, object, /)",
            "Removes what the other has too, and adds what only the other has.", symmetricDifferenceUpdate)
    }

    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        try context.requireNoKeywords(arguments, "set")
        if arguments.count > 1 { try context.requireCount(arguments, context.typeName(of: value), 0, 1) }
        let set = SetObject(value)
        context.removeAll(set)
        if arguments.count == 1 { try context.update(set, from: arguments[0]) }
    }

    // MARK: Operators

    static func subtractInPlace(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(right) else { return .notImplemented }
        try context.differenceUpdate(SetObject(left), right)
        return left
    }

    static func andInPlace(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(right) else { return .notImplemented }
        try context.intersectionUpdate(SetObject(left), right)
        return left
    }

    static func xorInPlace(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(right) else { return .notImplemented }
        try context.symmetricDifferenceUpdate(SetObject(left), right)
        return left
    }

    static func orInPlace(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(right) else { return .notImplemented }
        try context.update(SetObject(left), from: right)
        return left
    }

    // MARK: Methods

    static func add(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.add(SetObject(arguments[0]), arguments[1])
        return .none
    }

    static func clear(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.removeAll(SetObject(arguments[0]))
        return .none
    }

    private static func removes(_ context: Context, _ set: SetObject, _ key: Value) throws(Raised) -> Bool {
        do throws(Raised) {
            return try context.discard(set, key, hash: context.hash(key))
        } catch {
            let frozen = try SetMethods.frozen(context, key, error)
            return try context.discard(set, frozen, hash: context.hash(frozen))
        }
    }

    static func discard(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        _ = try removes(context, SetObject(arguments[0]), arguments[1])
        return .none
    }

    static func remove(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard try removes(context, SetObject(arguments[0]), arguments[1]) else {
            throw context.keyError(arguments[1])
        }
        return .none
    }

    static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let set = SetObject(arguments[0])
        guard set.count > 0, let table = set.table else {
            throw context.keyError(context.string("pop from an empty set"))
        }
        let entries = table.entries
        var slot = set.finger & table.mask
        while entries[slot].key.isUnbound { slot = slot == table.mask ? 0 : slot + 1 }
        let key = entries[slot].key
        entries[slot] = SetEntry(hash: -1, key: .unbound)
        set.count -= 1
        set.finger = slot + 1
        return key
    }

    static func update(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try SetMethods.checkKeywords(context, arguments, "update")
        for index in 1..<max(arguments.count, 1) {
            try context.update(SetObject(arguments[0]), from: arguments[index])
        }
        return .none
    }

    static func differenceUpdate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try SetMethods.checkKeywords(context, arguments, "difference_update")
        for index in 1..<max(arguments.count, 1) {
            try context.differenceUpdate(SetObject(arguments[0]), arguments[index])
        }
        return .none
    }

    static func intersectionUpdate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try SetMethods.checkKeywords(context, arguments, "intersection_update")
        context.exchange(SetObject(arguments[0]), try SetMethods.intersection(context, ofAll: arguments))
        return .none
    }

    static func symmetricDifferenceUpdate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.symmetricDifferenceUpdate(SetObject(arguments[0]), arguments[1])
        return .none
    }
}
