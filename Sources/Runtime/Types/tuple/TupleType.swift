// In CPython: Objects/tupleobject.c

/// The type `tuple`.
enum TupleType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TupleFields.self)
        type.trailingReferences(TupleFields.self, count: \.count)
        type.flags([.baseType, .tupleSubclass, .hasGC])
        type.signature("(iterable=(), /)")
        type.documentation(
            "A sequence that never changes.\n\nWithout an argument the tuple is empty; otherwise it has the items of the iterable.\nA tuple is returned as it is."
        )
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.representation = UnaryFunction(representation)
        slots.hash = LengthFunction(hash)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction(iterate)
        slots.sequenceLength = LengthFunction(length)
        slots.mappingLength = LengthFunction(length)
        slots.item = ItemFunction(item)
        slots.subscript = BinaryFunction(subscripted)
        slots.concatenate = BinaryFunction(concatenate)
        slots.repeat = ItemFunction(repeated)
        slots.contains = ContainsFunction(contains)
        type.method("__getnewargs__", "($self, /)", "The arguments that make an equal tuple.", newArguments)
        type.method(
            "index", "($self, value, start=0, stop=sys.maxsize, /)",
            "The first index of the value, which must be present.", index)
        type.method("count", "($self, value, /)", "How often the value occurs.", count)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let isExact = type === context.types.tuple
        if isExact { try context.requireNoKeywords(arguments, "tuple") }
        try context.requireCount(arguments, "tuple", 0, 1)
        let empty = TupleObject(context.interpreter.pointee.emptyTuple)
        let items = arguments.count == 0 ? empty : try context.makeTuple(from: arguments[0])
        if isExact { return items.value }
        let tuple = try context.allocateInstance(TupleFields.self, type, itemBytes: items.count * 8)
        tuple.count = items.count
        tuple.items.update(from: items.items, count: items.count)
        return tuple.value
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        if tuple.count == 0 { return context.string("()") }
        guard try context.enterRepresentation(value) else { return context.string("(...)") }
        defer { context.leaveRepresentation(value) }
        var builder = StringBuilder(context)
        try builder.append(ascii: "(")
        for index in 0..<tuple.count {
            if index > 0 { try builder.append(ascii: ", ") }
            try builder.append(value: context.representation(tuple[index]))
        }
        try builder.append(ascii: tuple.count == 1 ? ",)" : ")")
        return try builder.finish()
    }

    /// The xxHash variant of CPython 3.8.
    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let tuple = TupleObject(value)
        let count = tuple.count
        // Nested tuples are hashed by recursion, which only the native stack limits.
        if _slowPath(nativeStackPointer() < context.thread.pointee.nativeStackLimit) {
            throw context.raise(context.types.recursionError, "maximum recursion depth exceeded")
        }
        var accumulator: UInt = 2_870_177_450_012_600_261
        for index in 0..<count {
            let lane = UInt(bitPattern: try context.hash(tuple[index]))
            accumulator = accumulator &+ lane &* 14_029_467_366_897_019_727
            accumulator = accumulator &<< 31 | accumulator &>> 33
            accumulator = accumulator &* 11_400_714_785_074_694_791
        }
        accumulator = accumulator &+ (UInt(bitPattern: count) ^ (2_870_177_450_012_600_261 ^ 3_527_539))
        return accumulator == .max ? 1_546_275_796 : Int(bitPattern: accumulator)
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard context.type(of: left).has(.tupleSubclass), context.type(of: right).has(.tupleSubclass) else {
            return .notImplemented
        }
        let first = TupleObject(left)
        let second = TupleObject(right)
        let common = min(first.count, second.count)
        var index = 0
        while index < common, try context.equal(first[index], second[index]) { index += 1 }
        if index == common { return Value(operation.holds(first.count, second.count)) }
        if operation == .equal { return .false }
        if operation == .notEqual { return .true }
        return try context.compare(first[index], second[index], operation)
    }

    static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.tupleIterator)
        iterator.pointer.pointee.sequence = value
        iterator.index = 0
        return iterator.value
    }

    static func length(_ context: Context, _ value: Value) throws(Raised) -> Int { TupleObject(value).count }

    static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        guard index >= 0, index < tuple.count else { throw context.indexError("tuple index out of range") }
        return tuple[index]
    }

    static func subscripted(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        if key.isSmallInteger || !key.isExactly(context.types.slice) {
            guard context.hasIndex(key) else {
                throw context.typeError(
                    "tuple indices must be integers or slices, not \(context.typeName(of: key))")
            }
            let index = try context.index(key, overflow: context.types.indexError)
            return try item(context, value, index < 0 ? index + tuple.count : index)
        }
        let indices = try context.sliceIndices(SliceObject(key)).adjusted(toLength: tuple.count)
        if indices.count == 0 { return context.interpreter.pointee.emptyTuple }
        if indices.step == 1 {
            if indices.count == tuple.count, value.isExactly(context.types.tuple) { return value }
            return try context.makeTuple(tuple.items + indices.start, count: indices.count).value
        }
        let result = try context.makeTuple(count: indices.count)
        var position = indices.start
        for index in 0..<indices.count {
            result.items[index] = tuple.items[position]
            position &+= indices.step
        }
        return result.value
    }

    static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        let first = TupleObject(left)
        if first.count == 0, right.isExactly(context.types.tuple) { return right }
        guard context.type(of: right).has(.tupleSubclass) else {
            throw context.typeError("can only concatenate tuple (not \"\(context.typeName(of: right))\") to tuple")
        }
        let second = TupleObject(right)
        if second.count == 0, left.isExactly(context.types.tuple) { return left }
        let result = try context.makeTuple(count: first.count + second.count)
        result.items.update(from: first.items, count: first.count)
        (result.items + first.count).update(from: second.items, count: second.count)
        return result.value
    }

    static func repeated(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        if tuple.count == 0 || times == 1, value.isExactly(context.types.tuple) { return value }
        let (count, overflow) = tuple.count.multipliedReportingOverflow(by: max(times, 0))
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeTuple(count: count)
        fill(result.items, count: count, repeating: tuple.items, count: tuple.count)
        return result.value
    }

    /// Fills `count` values with repetitions of a few.
    static func fill(
        _ target: UnsafeMutablePointer<Value>, count: Int, repeating items: UnsafeMutablePointer<Value>,
        count itemCount: Int
    ) {
        if itemCount == 1 {
            target.update(repeating: items[0], count: count)
            return
        }
        guard count > 0 else { return }
        target.update(from: items, count: itemCount)
        var filled = itemCount
        while filled < count {
            let more = min(filled, count - filled)
            (target + filled).update(from: target, count: more)
            filled += more
        }
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        let tuple = TupleObject(container)
        for index in 0..<tuple.count where try context.equal(element, tuple[index]) { return true }
        return false
    }

    static func newArguments(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = TupleObject(arguments[0])
        return try context.tuple(context.makeTuple(tuple.items, count: tuple.count).value)
    }

    static func index(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = TupleObject(arguments[0])
        let value = arguments[1]
        var start = try context.searchBound(arguments[2], 0)
        var stop = try context.searchBound(arguments[3], .max)
        if start < 0 { start = max(start + tuple.count, 0) }
        if stop < 0 {
            stop = max(stop + tuple.count, 0)
        } else {
            stop = min(stop, tuple.count)
        }
        while start < stop {
            if try context.equal(tuple[start], value) { return Value(smallInteger: start) }
            start += 1
        }
        throw context.valueError("tuple.index(x): x not in tuple")
    }

    static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = TupleObject(arguments[0])
        var count = 0
        for index in 0..<tuple.count where try context.equal(tuple[index], arguments[1]) { count += 1 }
        return Value(smallInteger: count)
    }
}
