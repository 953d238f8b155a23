// In CPython: Modules/_collectionsmodule.c (deque_type)

/// The type `deque`.
enum DequeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DequeFields.self, references: \.storage, \.storage)
        type.flags([.baseType, .hasGC, .weaklyReferencable])
        type.documentation(
            "deque([iterable[, maxlen]]) --> deque object\n\nA sequence to whose ends items can be added, and from whose ends they can be taken, in constant time."
        )
        type.ownGetAttribute()
        type.unhashable()
        let slots = type.slots
        slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.makeDeque(type, maximum: -1).value
        }
        slots.initialize = InitFunction(initialize)
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction { (context, deque) throws(Raised) in
            guard let type = context.modules.pointee.collections.dequeIterator else {
                throw context.systemError("module _collections is not there")
            }
            return DequeIterator.make(context, type, DequeObject(deque)).value
        }
        slots.truth = TruthFunction { (_, deque) throws(Raised) in DequeObject(deque).count > 0 }
        slots.sequenceLength = LengthFunction { (_, deque) throws(Raised) in DequeObject(deque).count }
        slots.item = ItemFunction(item)
        slots.assignItem = AssignItemFunction(assignItem)
        slots.contains = ContainsFunction(contains)
        slots.concatenate = BinaryFunction(concatenate)
        slots.inPlaceConcatenate = BinaryFunction { (context, deque, other) throws(Raised) in
            try context.extend(DequeObject(deque), other)
            return deque
        }
        slots.repeat = ItemFunction { (context, deque, times) throws(Raised) in
            let result = try context.copy(DequeObject(deque))
            try context.repeat(DequeObject(result), times: times)
            return result
        }
        slots.inPlaceRepeat = ItemFunction { (context, deque, times) throws(Raised) in
            try context.repeat(DequeObject(deque), times: times)
            return deque
        }
        declareMethods(type)
        type.attribute("maxlen", "The most items there may be, or None.") { (context, deque) in
            let maximum = DequeObject(deque).maximum
            return maximum < 0 ? .none : context.integer(maximum)
        }
    }

    private static let parameters = ParameterList("deque", "(iterable=(), maxlen=None)")

    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let deque = DequeObject(value)
        let bound = try context.bind(arguments, to: parameters)
        var maximum = -1
        if bound.second.isGiven {
            maximum = try context.exactSizeArgument(bound.second)
            guard maximum >= 0 else { throw context.valueError("maxlen must be non-negative") }
        }
        deque.maximum = maximum
        if deque.count > 0 { deque.removeAll() }
        if bound.first.isBound { try context.extend(deque, bound.first) }
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        guard try context.enterRepresentation(value) else { return context.string("[...]") }
        defer { context.leaveRepresentation(value) }
        let list = try context.makeList(from: value)
        var builder = StringBuilder(context)
        try builder.append(value: context.type(of: value).name)
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(list.value))
        if DequeObject(value).maximum >= 0 {
            try builder.append(ascii: ", maxlen=")
            try builder.append(text: String(DequeObject(value).maximum))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard let type = context.modules.pointee.collections.deque,
            context.type(of: left).isSubtype(of: type), context.type(of: right).isSubtype(of: type)
        else { return .notImplemented }
        if DequeObject(left).count != DequeObject(right).count {
            if operation == .equal { return .false }
            if operation == .notEqual { return .true }
        }
        let leftIterator = try context.iterate(left)
        let rightIterator = try context.iterate(right)
        while true {
            let first = try context.next(leftIterator)
            if first.isUnbound { break }
            let second = try context.next(rightIterator)
            if second.isUnbound {
                // The left one is longer.
                return Value(operation.holds(1, 0))
            }
            if try !context.equal(first, second) {
                if operation == .equal { return .false }
                if operation == .notEqual { return .true }
                return Value(try context.compareIsTrue(first, second, operation))
            }
            try context.safepoint()
        }
        let isShorter = try context.next(rightIterator).isBound
        return Value(operation.holds(0, isShorter ? 1 : 0))
    }

    static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        let deque = DequeObject(value)
        guard index >= 0, index < deque.count else { throw context.indexError("deque index out of range") }
        return deque[index]
    }

    static func assignItem(_ context: Context, _ value: Value, _ index: Int, _ item: Value) throws(Raised) {
        let deque = DequeObject(value)
        guard index >= 0, index < deque.count else { throw context.indexError("deque index out of range") }
        if item.isBound {
            deque[index] = item
        } else {
            remove(context, deque, at: index)
        }
    }

    static func remove(_ context: Context, _ deque: DequeObject, at index: Int) {
        deque.rotate(-index)
        _ = deque.removeFirst()
        deque.rotate(index)
        context.trim(deque)
    }

    /// The index of an item equal to the value, or -1; raises if a comparison that fails changes the deque.
    static func find(
        _ context: Context, _ deque: DequeObject, _ value: Value, from start: Int, to stop: Int
    ) throws(Raised) -> Int {
        let state = deque.state
        var index = start
        while index < stop {
            if try context.equal(deque[index], value) { return index }
            if state != deque.state { throw context.runtimeError("deque mutated during iteration") }
            index &+= 1
            try context.safepoint()
        }
        return -1
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        let deque = DequeObject(container)
        return try find(context, deque, element, from: 0, to: deque.count) >= 0
    }

    static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let type = context.modules.pointee.collections.deque,
            try context.isInstance(right, type.value), context.type(of: right).isSubtype(of: type)
        else {
            throw context.typeError("can only concatenate deque (not \"\(context.typeName(of: right))\") to deque")
        }
        let result = try context.copy(DequeObject(left))
        try context.extend(DequeObject(result), right)
        return result
    }
}
