// In CPython: Objects/sliceobject.c

/// The type `slice`.
enum SliceType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SliceFields.self, references: \.start, \.step)
        type.unhashable()
        type.flags(.hasGC)
        type.documentation(
            "slice(stop)\nslice(start, stop[, step])\n\nWhat stands between the brackets of an extended subscript.")
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        type.set("__hash__", .none)
        type.member("start", "", get: { _, slice throws(Raised) in SliceObject(slice).start })
        type.member("stop", "", get: { _, slice throws(Raised) in SliceObject(slice).stop })
        type.member("step", "", get: { _, slice throws(Raised) in SliceObject(slice).step })
        type.method(
            "indices", "!($self, object, /)",
            "The start, stop and step that the slice has for a sequence of this length.", indices)
        type.method("__reduce__", "!($self, /)", "What pickles the slice.", reduce)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "slice")
        try context.requireCount(arguments, "slice", 1, 3)
        if arguments.count == 1 { return context.makeSlice(.none, arguments[0], .none) }
        return context.makeSlice(arguments[0], arguments[1], arguments.count == 3 ? arguments[2] : .none)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let slice = SliceObject(value)
        var builder = StringBuilder(context)
        try builder.append(ascii: "slice(")
        try builder.append(value: context.representation(slice.start))
        try builder.append(ascii: ", ")
        try builder.append(value: context.representation(slice.stop))
        try builder.append(ascii: ", ")
        try builder.append(value: context.representation(slice.step))
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard left.isExactly(context.types.slice), right.isExactly(context.types.slice) else { return .notImplemented }
        if left === right { return Value(operation.holds(0, 0)) }
        return try TupleType.compare(
            context, parts(context, SliceObject(left)), parts(context, SliceObject(right)), operation)
    }

    private static func parts(_ context: Context, _ slice: SliceObject) -> Value {
        context.tuple(slice.start, slice.stop, slice.step)
    }

    static func indices(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let length = try context.indexObject(arguments[1])
        if context.isNegativeInteger(length) { throw context.valueError("length should not be negative") }
        let (start, stop, step) = try context.sliceIndices(SliceObject(arguments[0]), ofLength: length)
        return context.tuple(start, stop, step)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.pair(context.types.slice.value, parts(context, SliceObject(arguments[0])))
    }
}

extension Context {
    func makeSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value {
        let slice = allocate(SliceFields.self, types.slice)
        slice.pointer.pointee.start = start
        slice.pointer.pointee.stop = stop
        slice.pointer.pointee.step = step
        return slice.value
    }

    /// A slice's positions in a sequence of any length: ints without limit.
    func sliceIndices(_ slice: SliceObject, ofLength length: Value) throws(Raised) -> (Value, Value, Value) {
        let zero = Value(smallInteger: 0)
        let one = Value(smallInteger: 1)
        var step = one
        var isBackward = false
        if !slice.step.isNone {
            step = try sliceIndexObject(slice.step)
            isBackward = isNegativeInteger(step)
            if try !isTrue(step) { throw valueError("slice step cannot be zero") }
        }
        let lower = isBackward ? Value(smallInteger: -1) : zero
        let upper = isBackward ? try binary(.subtract, length, one) : length
        func clip(_ value: Value) throws(Raised) -> Value {
            var index = try sliceIndexObject(value)
            if isNegativeInteger(index) {
                index = try binary(.add, index, length)
                return try integerIsLess(index, lower) ? lower : index
            }
            return try integerIsLess(upper, index) ? upper : index
        }
        let start = slice.start.isNone ? (isBackward ? upper : lower) : try clip(slice.start)
        let stop = slice.stop.isNone ? (isBackward ? lower : upper) : try clip(slice.stop)
        return (start, stop, step)
    }

    private func sliceIndexObject(_ value: Value) throws(Raised) -> Value {
        guard hasIndex(value) else {
            throw typeError("slice indices must be integers or None or have an __index__ method")
        }
        return try indexObject(value)
    }

    /// Whether one int is less than another; of subclasses of int, the numbers count.
    func integerIsLess(_ left: Value, _ right: Value) throws(Raised) -> Bool {
        if let first = machineInteger(left), let second = machineInteger(right) { return first < second }
        return try compareIsTrue(left, right, .less)
    }
}
