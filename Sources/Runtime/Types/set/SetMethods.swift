// In CPython: Objects/setobject.c

/// What `set` and `frozenset` share: slots, operators and methods. Arguments are bound by signatures, self first.
enum SetMethods {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SetFields.self, references: \.table, \.table)
        type.flags([.baseType, .setSubclass, .hasGC])
        let slots = type.slots
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction(iterate)
        slots.sequenceLength = LengthFunction { _, set throws(Raised) in SetObject(set).count }
        slots.contains = ContainsFunction(contains)
        slots.number.subtract = BinaryFunction(subtract)
        slots.number.and = BinaryFunction(and)
        slots.number.xor = BinaryFunction(xor)
        slots.number.or = BinaryFunction(or)
        type.method("__contains__", "!($self, object, /)", "x.__contains__(y) <==> y in x.") {
            context, arguments throws(Raised) in Value(try contains(context, arguments[0], arguments[1]))
        }
        type.method("copy", "!($self, /)", "Return a shallow copy of a set.", copy)
        type.rawMethod(
            "difference", "!($self, *others)", "A new set of the elements that none of the others has.", difference)
        type.rawMethod(
            "intersection", "!($self, *others)", "A new set of the elements that all have.", intersection)
        type.method("isdisjoint", "!($self, object, /)", "Whether the two have no element in common.") {
            context, arguments throws(Raised) in
            Value(try context.isDisjoint(SetObject(arguments[0]), arguments[1]))
        }
        type.method("issubset", "!($self, object, /)", "Whether another set has all these elements.", isSubset)
        type.method("issuperset", "!($self, object, /)", "Whether this set has all elements of another.", isSuperset)
        type.method("__reduce__", "!($self, /)", "What pickles the set.", reduce)
        type.method("__sizeof__", "!($self, /)", "S.__sizeof__() -> size of S in memory, in bytes", size)
        type.method(
            "symmetric_difference", "!($self, object, /)", "A new set of the elements that exactly one of two has."
        ) { context, arguments throws(Raised) in
            try context.symmetricDifference(SetObject(arguments[0]), arguments[1]).value
        }
        type.rawMethod("union", "!($self, *others)", "A new set of the elements that any has.", union)
    }

    /// Methods with any number of arguments take no keywords.
    static func checkKeywords(_ context: Context, _ arguments: Arguments, _ method: String) throws(Raised) {
        try context.requireNoKeywords(arguments, method)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let name = context.type(of: value).name
        var builder = StringBuilder(context)
        guard try context.enterRepresentation(value) else {
            try builder.append(value: name)
            try builder.append(ascii: "(...)")
            return try builder.finish()
        }
        defer { context.leaveRepresentation(value) }
        let isPlain = value.isExactly(context.types.set)
        if SetObject(value).count == 0 {
            try builder.append(value: name)
            try builder.append(ascii: "()")
            return try builder.finish()
        }
        let list = try context.makeList(from: value)
        if !isPlain {
            try builder.append(value: name)
            try builder.append(ascii: "(")
        }
        try builder.append(ascii: "{")
        for index in 0..<list.count {
            if index > 0 { try builder.append(ascii: ", ") }
            try builder.append(value: context.representation(list[index]))
            try context.safepoint()
        }
        try builder.append(ascii: isPlain ? "}" : "})")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard context.isAnySet(left), context.isAnySet(right) else { return .notImplemented }
        let first = SetObject(left)
        let second = SetObject(right)
        switch operation {
        case .equal, .notEqual:
            var areEqual = first.count == second.count
            if areEqual, first.cachedHash != -1, second.cachedHash != -1, first.cachedHash != second.cachedHash {
                areEqual = false
            }
            if areEqual { areEqual = try context.isSubset(first, of: second) }
            return Value(areEqual == (operation == .equal))
        case .lessOrEqual: return Value(try context.isSubset(first, of: second))
        case .greaterOrEqual: return Value(try context.isSubset(second, of: first))
        case .less:
            return first.count >= second.count ? .false : Value(try context.isSubset(first, of: second))
        case .greater:
            return first.count <= second.count ? .false : Value(try context.isSubset(second, of: first))
        }
    }

    static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SetIteratorFields.self, context.types.setIterator)
        iterator.pointer.pointee.set = value
        iterator.expectedCount = SetObject(value).count
        iterator.position = 0
        iterator.remaining = SetObject(value).count
        return iterator.value
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        let set = SetObject(container)
        do throws(Raised) {
            return try context.contains(set, element)
        } catch {
            return try context.contains(set, frozen(context, element, error))
        }
    }

    /// A set that is looked for in a set is taken as a frozenset: the answer to its being unhashable.
    static func frozen(_ context: Context, _ key: Value, _ error: Raised) throws(Raised) -> Value {
        guard context.type(of: key).isSubtype(of: context.types.set), context.catches(context.types.typeError) else {
            throw error
        }
        return try context.makeFrozenSet(key).value
    }

    // MARK: Operators

    static func subtract(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(left), context.isAnySet(right) else { return .notImplemented }
        return try context.difference(SetObject(left), right).value
    }

    static func and(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(left), context.isAnySet(right) else { return .notImplemented }
        return try context.intersection(SetObject(left), right).value
    }

    static func xor(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(left), context.isAnySet(right) else { return .notImplemented }
        return try context.symmetricDifference(SetObject(left), right).value
    }

    static func or(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.isAnySet(left), context.isAnySet(right) else { return .notImplemented }
        let result = try context.copy(SetObject(left))
        if left !== right { try context.update(result, from: right) }
        return result.value
    }

    // MARK: Methods

    static func copy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments[0].isExactly(context.types.frozenset) { return arguments[0] }
        return try context.copy(SetObject(arguments[0])).value
    }

    static func union(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try checkKeywords(context, arguments, "union")
        let result = try context.copy(SetObject(arguments[0]))
        for index in 1..<max(arguments.count, 1) where arguments[index] !== arguments[0] {
            try context.update(result, from: arguments[index])
        }
        return result.value
    }

    static func intersection(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try checkKeywords(context, arguments, "intersection")
        return try intersection(context, ofAll: arguments).value
    }

    static func intersection(_ context: Context, ofAll arguments: Arguments) throws(Raised) -> SetObject {
        if arguments.count == 1 { return try context.copy(SetObject(arguments[0])) }
        var result = SetObject(arguments[0])
        for index in 1..<arguments.count { result = try context.intersection(result, arguments[index]) }
        return result
    }

    static func difference(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try checkKeywords(context, arguments, "difference")
        if arguments.count == 1 { return try context.copy(SetObject(arguments[0])).value }
        let result = try context.difference(SetObject(arguments[0]), arguments[1])
        for index in 2..<max(arguments.count, 2) { try context.differenceUpdate(result, arguments[index]) }
        return result.value
    }

    private static func set(_ context: Context, _ value: Value) throws(Raised) -> SetObject {
        context.isAnySet(value) ? SetObject(value) : try context.makeSet(value)
    }

    static func isSubset(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(try context.isSubset(SetObject(arguments[0]), of: set(context, arguments[1])))
    }

    static func isSuperset(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(try context.isSubset(set(context, arguments[1]), of: SetObject(arguments[0])))
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let items = try context.makeList(from: arguments[0])
        let attributes = try context.getAttributeIfPresent(arguments[0], .__dict__)
        return context.tuple(
            context.type(of: arguments[0]).value, context.tuple(items.value), attributes.isBound ? attributes : .none)
    }

    static func size(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var size = context.type(of: arguments[0]).pointer.pointee.basicSize
        if let table = SetObject(arguments[0]).table {
            size += MemoryLayout<SetTableFields>.size + (table.mask + 1) * MemoryLayout<SetEntry>.size
        }
        return Value(smallInteger: size)
    }
}
