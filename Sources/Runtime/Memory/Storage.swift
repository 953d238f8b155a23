import CTaipanMemory

/// Runs of values and bytes that belong to other objects.
extension Reference where Fields == ValueArrayFields {
    /// To read, or to fill a fresh array. Storing into one that a safepoint has seen needs `set(_:to:)`.
    var items: UnsafeMutablePointer<Value> { @inline(__always) get { trailing(Value.self) } }

    @inline(__always) func set(_ index: Int, to value: Value) {
        if !value.isImmediate { writeBarrier(raw, words: items + index, count: 1, of: self.capacity) }
        items[index] = value
    }
}

extension Context {
    /// An array of unbound values.
    func makeValueArray(capacity: Int) throws(Raised) -> ValueArrayObject {
        guard capacity >= 0, capacity < 1 << 44 else { throw raiseMemoryError() }
        let array = try allocate(
            ValueArrayFields.self, types.valueArray, size: MemoryLayout<ValueArrayFields>.size + capacity * 8)
        array.capacity = capacity
        array.items.initialize(repeating: .unbound, count: capacity)
        return array
    }

    /// Bytes, not initialised.
    func makeByteStorage(capacity: Int) throws(Raised) -> ByteStorageObject {
        guard capacity >= 0, capacity < 1 << 46 else { throw raiseMemoryError() }
        let storage = try allocate(
            ByteStorageFields.self, types.byteStorage, size: MemoryLayout<ByteStorageFields>.size + capacity)
        storage.capacity = capacity
        return storage
    }
}

@inline(__always) func equalBytes(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    if count >= 64 { return taipan_equal_bytes(left, right, count) != 0 }
    var offset = 0
    while offset &+ 8 <= count {
        if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        {
            return false
        }
        offset &+= 8
    }
    while offset < count {
        if left.load(fromByteOffset: offset, as: UInt8.self) != right.load(fromByteOffset: offset, as: UInt8.self) {
            return false
        }
        offset &+= 1
    }
    return true
}
