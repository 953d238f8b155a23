// In CPython: Objects/tupleobject.c

extension Reference where Fields == TupleFields {
    /// To read, or to fill a fresh tuple.
    var items: UnsafeMutablePointer<Value> { @inline(__always) get { trailing(Value.self) } }

    @inline(__always) subscript(_ index: Int) -> Value { items[index] }
}

extension Context {
    /// A tuple of unbound values, to be filled before the next safepoint.
    func makeTuple(count: Int) throws(Raised) -> TupleObject {
        if count == 0 { return TupleObject(interpreter.pointee.emptyTuple) }
        guard count > 0, count < 1 << 44 else { throw raiseMemoryError() }
        let tuple = try allocate(
            TupleFields.self, types.tuple, size: MemoryLayout<TupleFields>.size + count * 8)
        tuple.count = count
        tuple.items.initialize(repeating: .unbound, count: count)
        return tuple
    }

    /// A tuple of values that lie in memory.
    func makeTuple(_ values: UnsafePointer<Value>, count: Int) throws(Raised) -> TupleObject {
        if count == 0 { return TupleObject(interpreter.pointee.emptyTuple) }
        guard count > 0, count < 1 << 44 else { throw raiseMemoryError() }
        let tuple = try allocate(
            TupleFields.self, types.tuple, size: MemoryLayout<TupleFields>.size + count * 8)
        tuple.count = count
        tuple.items.initialize(from: values, count: count)
        return tuple
    }

    /// A tuple of a few values (not more than a hundred).
    func tuple(_ values: [Value]) -> Value {
        if values.isEmpty { return interpreter.pointee.emptyTuple }
        let tuple: TupleObject = allocate(
            TupleFields.self, types.tuple, smallSize: MemoryLayout<TupleFields>.size + values.count * 8)
        tuple.count = values.count
        for index in 0..<values.count { tuple.items[index] = values[index] }
        return tuple.value
    }

    func tuple(_ values: Value...) -> Value { tuple(values) }
}
