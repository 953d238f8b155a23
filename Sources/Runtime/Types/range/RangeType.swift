// In CPython: Objects/rangeobject.c

/// The type `range`.
enum RangeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(RangeFields.self, references: \.start, \.length)
        type.documentation(
            "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nThe integers from start (0 if absent) up to but not including stop, by step (1 if absent)."
        )
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.representation = UnaryFunction(representation)
        slots.hash = LengthFunction(hash)
        slots.compare = CompareFunction(compare)
        slots.truth = TruthFunction(truth)
        slots.iterate = UnaryFunction(iterate)
        slots.sequenceLength = LengthFunction(length)
        slots.mappingLength = LengthFunction(length)
        slots.item = ItemFunction(item)
        slots.subscript = BinaryFunction(subscripted)
        slots.contains = ContainsFunction(contains)
        type.member("start", "", get: { _, range throws(Raised) in RangeObject(range).start })
        type.member("stop", "", get: { _, range throws(Raised) in RangeObject(range).stop })
        type.member("step", "", get: { _, range throws(Raised) in RangeObject(range).step })
        type.method("__reversed__", "!($self, /)", "An iterator from the last to the first.", reversed)
        type.method("__reduce__", "!($self, /)", "What pickles the range.", reduce)
        type.method("count", "!($self, object, /)", "rangeobject.count(value) -> integer: how often it occurs.", count)
        type.method(
            "index", "!($self, object, /)",
            "rangeobject.index(value) -> integer: where it is; ValueError if nowhere.", index)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "range")
        if arguments.count == 0 { throw context.typeError("range expected 1 argument, got 0") }
        try context.requireCount(arguments, "range", 1, 3)
        if arguments.count == 1 {
            return try context.makeRange(
                Value(smallInteger: 0), context.indexObject(arguments[0]), Value(smallInteger: 1)
            ).value
        }
        let start = try context.indexObject(arguments[0])
        let stop = try context.indexObject(arguments[1])
        var step = Value(smallInteger: 1)
        if arguments.count == 3 {
            step = try context.indexObject(arguments[2])
            if context.machineInteger(step) == 0 { throw context.valueError("range() arg 3 must not be zero") }
        }
        return try context.makeRange(start, stop, step).value
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let range = RangeObject(value)
        var builder = StringBuilder(context)
        try builder.append(ascii: "range(")
        try builder.append(value: context.representation(range.start))
        try builder.append(ascii: ", ")
        try builder.append(value: context.representation(range.stop))
        if context.machineInteger(range.step) != 1 {
            try builder.append(ascii: ", ")
            try builder.append(value: context.representation(range.step))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let range = RangeObject(value)
        let length = context.machineInteger(range.length)
        return try context.hash(
            context.tuple(
                range.length, length == 0 ? .none : range.start, length == 0 || length == 1 ? .none : range.step))
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, left.isExactly(context.types.range),
            right.isExactly(context.types.range)
        else { return .notImplemented }
        let areEqual = left === right ? true : try areEqual(context, RangeObject(left), RangeObject(right))
        return Value(areEqual == (operation == .equal))
    }

    private static func areEqual(
        _ context: Context, _ left: RangeObject, _ right: RangeObject
    ) throws(Raised) -> Bool {
        guard try context.equal(left.length, right.length) else { return false }
        let length = context.machineInteger(left.length)
        if length == 0 { return true }
        guard try context.equal(left.start, right.start) else { return false }
        return length == 1 ? true : try context.equal(left.step, right.step)
    }

    static func truth(_ context: Context, _ value: Value) throws(Raised) -> Bool {
        context.machineInteger(RangeObject(value).length) != 0
    }

    static func length(_ context: Context, _ value: Value) throws(Raised) -> Int {
        guard let length = context.machineInteger(RangeObject(value).length) else {
            throw context.overflowError("Python int too large to convert to C ssize_t")
        }
        return length
    }

    static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        try context.item(of: RangeObject(value), at: context.integer(index))
    }

    static func subscripted(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let range = RangeObject(value)
        if context.hasIndex(key) { return try context.item(of: range, at: context.indexObject(key)) }
        guard key.isExactly(context.types.slice) else {
            throw context.typeError("range indices must be integers or slices, not \(context.typeName(of: key))")
        }
        let (start, stop, step) = try context.sliceIndices(SliceObject(key), ofLength: range.length)
        return try context.makeRange(
            context.position(start, in: range), context.position(stop, in: range),
            context.binary(.multiply, range.step, step)
        ).value
    }

    /// Whether membership is a matter of arithmetic.
    private static func isPlainInteger(_ context: Context, _ value: Value) -> Bool {
        value.isSmallInteger || value.isBool || value.isExactly(context.types.int)
    }

    private static func containsInteger(
        _ context: Context, _ range: RangeObject, _ number: Value
    ) throws(Raised) -> Bool {
        if number.isSmallInteger, range.start.isSmallInteger, range.stop.isSmallInteger, range.step.isSmallInteger {
            let number = number.smallInteger
            let start = range.start.smallInteger
            let step = range.step.smallInteger
            let isInside =
                step > 0
                ? start <= number && number < range.stop.smallInteger
                : range.stop.smallInteger < number && number <= start
            return isInside && (number &- start) % step == 0
        }
        let zero = Value(smallInteger: 0)
        if context.isNegativeInteger(range.step) {
            guard try context.integerIsLess(range.stop, number), try !context.integerIsLess(range.start, number) else {
                return false
            }
        } else {
            guard try !context.integerIsLess(number, range.start), try context.integerIsLess(number, range.stop) else {
                return false
            }
        }
        let distance = try context.binary(.subtract, number, range.start)
        return try context.equal(context.binary(.remainder, distance, range.step), zero)
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        if isPlainInteger(context, element) {
            return try containsInteger(context, RangeObject(container), element)
        }
        let iterator = try iterate(context, container)
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return false }
            if try context.equal(element, item) { return true }
            try context.safepoint()
        }
    }

    static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if isPlainInteger(context, arguments[1]) {
            return try Value(smallInteger: containsInteger(context, RangeObject(arguments[0]), arguments[1]) ? 1 : 0)
        }
        let iterator = try iterate(context, arguments[0])
        var count = 0
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return Value(smallInteger: count) }
            if try context.equal(arguments[1], item) { count += 1 }
            try context.safepoint()
        }
    }

    static func index(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let range = RangeObject(arguments[0])
        let value = arguments[1]
        if isPlainInteger(context, value) {
            guard try containsInteger(context, range, value) else {
                let text = StringObject(try context.representation(value))
                throw context.raise(context.types.valueError, arguments: try context.text(text, " is not in range"))
            }
            return try context.binary(.floorDivide, context.binary(.subtract, value, range.start), range.step)
        }
        let iterator = try iterate(context, arguments[0])
        var index = 0
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { throw context.valueError("sequence.index(x): x not in sequence") }
            if try context.equal(value, item) { return Value(smallInteger: index) }
            index += 1
            try context.safepoint()
        }
    }

    static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let range = RangeObject(value)
        return try context.makeRangeIterator(range.start, range.step, range.length)
    }

    static func reversed(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let range = RangeObject(arguments[0])
        if let length = context.machineInteger(range.length), length == 0 {
            let start = try context.binary(.subtract, range.start, range.step)
            return try context.makeRangeIterator(start, context.negative(range.step), range.length)
        }
        let last = try context.position(context.binary(.subtract, range.length, Value(smallInteger: 1)), in: range)
        return try context.makeRangeIterator(last, context.negative(range.step), range.length)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let range = RangeObject(arguments[0])
        return context.pair(context.types.range.value, context.tuple(range.start, range.stop, range.step))
    }
}

extension Context {
    /// A range of ints; the step is not 0.
    func makeRange(_ start: Value, _ stop: Value, _ step: Value) throws(Raised) -> RangeObject {
        let length: Value
        if start.isSmallInteger, stop.isSmallInteger, step.isSmallInteger {
            length = integer(
                rangeLength(start.smallInteger, stop.smallInteger, step.smallInteger))
        } else {
            length = try largeRangeLength(start, stop, step)
        }
        let range = allocate(RangeFields.self, types.range)
        range.pointer.pointee.start = start
        range.pointer.pointee.stop = stop
        range.pointer.pointee.step = step
        range.pointer.pointee.length = length
        return range
    }

    /// The numbers are small integers, so that nothing overflows.
    private func rangeLength(_ start: Int, _ stop: Int, _ step: Int) -> Int {
        if step > 0 { return start < stop ? (stop &- start &- 1) / step &+ 1 : 0 }
        return stop < start ? (start &- stop &- 1) / (0 &- step) &+ 1 : 0
    }

    private func largeRangeLength(_ start: Value, _ stop: Value, _ step: Value) throws(Raised) -> Value {
        var low = start
        var high = stop
        var distance = step
        if isNegativeInteger(step) {
            swap(&low, &high)
            distance = try negative(step)
        }
        guard try integerIsLess(low, high) else { return Value(smallInteger: 0) }
        let one = Value(smallInteger: 1)
        let span = try binary(.subtract, binary(.subtract, high, low), one)
        return try binary(.add, binary(.floorDivide, span, distance), one)
    }

    /// `start + index * step`, whether or not that lies in the range.
    func position(_ index: Value, in range: RangeObject) throws(Raised) -> Value {
        if index.isSmallInteger, range.start.isSmallInteger, range.step.isSmallInteger {
            let (product, overflow) = index.smallInteger.multipliedReportingOverflow(by: range.step.smallInteger)
            let (sum, overflow2) = product.addingReportingOverflow(range.start.smallInteger)
            if !overflow, !overflow2 { return integer(sum) }
        }
        return try binary(.add, range.start, binary(.multiply, index, range.step))
    }

    /// The item at an index, which may be negative.
    func item(of range: RangeObject, at index: Value) throws(Raised) -> Value {
        let index = isNegativeInteger(index) ? try binary(.add, index, range.length) : index
        guard !isNegativeInteger(index), try integerIsLess(index, range.length) else {
            throw indexError("range object index out of range")
        }
        return try position(index, in: range)
    }

    /// The iterator of `length` numbers from `start` by `step`.
    func makeRangeIterator(_ start: Value, _ step: Value, _ length: Value) throws(Raised) -> Value {
        if let first = machineInteger(start), let distance = machineInteger(step), let count = machineInteger(length) {
            let (span, overflow) = distance.multipliedReportingOverflow(by: count)
            let (end, overflow2) = first.addingReportingOverflow(span)
            let small = Value.smallIntegerRange
            if !overflow, !overflow2, small.contains(end), small.contains(first) {
                let iterator = allocate(RangeIteratorFields.self, types.rangeIterator)
                iterator.next = first
                iterator.step = distance
                iterator.remaining = count
                iterator.start = first
                return iterator.value
            }
        }
        let iterator = allocate(LongRangeIteratorFields.self, types.longRangeIterator)
        iterator.pointer.pointee.index = Value(smallInteger: 0)
        iterator.pointer.pointee.start = start
        iterator.pointer.pointee.step = step
        iterator.pointer.pointee.length = length
        return iterator.value
    }
}
