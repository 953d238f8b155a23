// In CPython: Python/bltinmodule.c

/// Functions of iterables and containers.
extension BuiltinsModule {
    static func addIterationFunctions(_ add: Adder) {
        add("all", "($module, iterable, /)", "Whether all items are true.") { (context, arguments) throws(Raised) in
            Value(try isEvery(context, arguments[0], true))
        }
        add("any", "($module, iterable, /)", "Whether an item is true.") { (context, arguments) throws(Raised) in
            Value(try !isEvery(context, arguments[0], false))
        }
        add.raw("iter", "!(iterable, sentinel=None, /)", "An iterator.", iter)
        add("len", "($module, obj, /)", "How many items there are.") { (context, arguments) throws(Raised) in
            context.integer(try context.length(arguments[0]))
        }
        add.raw("max", "!(iterable, *, default=None, key=None)", "The greatest item or argument.") {
            (context, arguments) throws(Raised) in
            try extreme(context, arguments, "max", .greater)
        }
        add.raw("min", "!(iterable, *, default=None, key=None)", "The least item or argument.") {
            (context, arguments) throws(Raised) in
            try extreme(context, arguments, "min", .less)
        }
        add.raw("next", "!(iterator, default=None, /)", "The next item, or a default at the end.", next)
        add.raw(
            "sorted", "($module, iterable, /, *, key=None, reverse=False)", "A sorted list of the items.", sorted)
    }

    /// Whether the truth of every item is `truth`.
    private static func isEvery(_ context: Context, _ iterable: Value, _ truth: Bool) throws(Raised) -> Bool {
        let iterator = try context.iterate(iterable)
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return true }
            if try context.isTrue(item) != truth { return false }
            try context.safepoint()
        }
    }

    private static func iter(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "iter")
        try context.requireCount(arguments, "iter", 1, 2)
        if arguments.count == 1 { return try context.iterate(arguments[0]) }
        guard context.type(of: arguments[0]).slots.call != nil else {
            throw context.typeError("iter(v, w): v must be callable")
        }
        return context.makeCallableIterator(arguments[0], sentinel: arguments[1])
    }

    private static func next(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "next")
        try context.requireCount(arguments, "next", 1, 2)
        guard let next = context.type(of: arguments[0]).slots.next else {
            throw context.typeError("'\(context.typeName(of: arguments[0]))' object is not an iterator")
        }
        if arguments.count == 1 { return try context.nextOrRaise(arguments[0]) }
        do throws(Raised) {
            let item = try next(context, arguments[0])
            return item.isUnbound ? arguments[1] : item
        } catch {
            if context.catches(context.types.stopIteration) { return arguments[1] }
            throw error
        }
    }

    private static func sorted(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count == 1 else {
            throw context.typeError("sorted expected 1 argument, got \(arguments.count)")
        }
        let list = try context.makeList(from: arguments[0])
        // The keywords go to `list.sort`, whose errors name it.
        let sort = try context.getAttribute(list.value, context.intern("sort"))
        _ = try context.call(sort, arguments.dropFirst())
        return list.value
    }

    private static let maxParameters = ParameterList("max", "(*, key=None, default=None)")
    private static let minParameters = ParameterList("min", "(*, key=None, default=None)")

    private static func extreme(
        _ context: Context, _ arguments: Arguments, _ function: StaticString, _ wanted: Comparison
    ) throws(Raised) -> Value {
        // CPython counts a call of such a function, which takes a tuple and a dict, twice.
        try context.enterNative(" while calling a Python object")
        defer { context.leaveNative() }
        guard arguments.count >= 1 else { throw context.typeError("\(function) expected 1 argument, got 0") }
        var key = Value.unbound
        var missing = Value.unbound
        if arguments.hasKeywords {
            let parameters = wanted == .greater ? maxParameters : minParameters
            let bound = try context.bind(arguments.onlyKeywords, to: parameters)
            (key, missing) = (bound.first, bound.second)
        }
        if key.isNone { key = .unbound }
        if arguments.count > 1 {
            if missing.isBound {
                throw context.typeError(
                    "Cannot specify a default for \(function)() with multiple positional arguments")
            }
            var best = arguments[0]
            var bestKey = key.isBound ? try context.call(key, best) : best
            for index in 1..<arguments.count {
                let item = arguments[index]
                let itemKey = key.isBound ? try context.call(key, item) : item
                if try isBetter(context, itemKey, bestKey, wanted) {
                    best = item
                    bestKey = itemKey
                }
            }
            return best
        }
        let iterator = try context.iterate(arguments[0])
        var best = Value.unbound
        var bestKey = Value.unbound
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { break }
            let itemKey = key.isBound ? try context.call(key, item) : item
            if best.isUnbound {
                best = item
                bestKey = itemKey
            } else if try isBetter(context, itemKey, bestKey, wanted) {
                best = item
                bestKey = itemKey
            }
            try context.safepoint()
        }
        if best.isBound { return best }
        if missing.isBound { return missing }
        throw context.valueError("\(function)() arg is an empty sequence")
    }

    @inline(__always) private static func isBetter(
        _ context: Context, _ item: Value, _ best: Value, _ wanted: Comparison
    ) throws(Raised) -> Bool {
        if Value.areSmallIntegers(item, best) { return wanted.holds(item.smallInteger, best.smallInteger) }
        return try context.isTrue(context.compare(item, best, wanted))
    }
}
