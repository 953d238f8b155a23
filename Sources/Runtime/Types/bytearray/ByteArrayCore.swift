// In CPython: Objects/bytearrayobject.c

struct ByteArrayFields: BitwiseCopyable {
    var header: Header
    /// The memory of the bytes; nil: none yet.
    var storage: ByteStorageObject?
    var count: Int
    /// Where the bytes begin in the storage: room is left where bytes were taken away in front.
    var start: Int
    /// Views of the memory: while there are any, the size cannot change.
    var exports: Int
}
typealias ByteArrayObject = Reference<ByteArrayFields>

extension Reference where Fields == ByteStorageFields {
    var bytes: UnsafeMutablePointer<UInt8> { @inline(__always) get { trailing(UInt8.self) } }
}

extension Reference where Fields == ByteArrayFields {
    /// The bytes, until the next call that may change the object.
    var bytes: UnsafeMutablePointer<UInt8> {
        @inline(__always) get {
            guard let storage = self.storage else { return UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped }
            return storage.bytes + self.start
        }
    }

    /// Bytes there is room for from `start`, less one for the zero that CPython counts.
    var capacity: Int { (self.storage?.capacity ?? 0) - self.start }
}

extension Context {
    /// A bytearray of so many bytes, to be filled by the caller.
    func makeByteArray(count: Int) throws(Raised) -> ByteArrayObject {
        let storage = count == 0 ? nil : try makeByteStorage(capacity: count + 1)
        let object = allocate(ByteArrayFields.self, types.bytearray)
        object.pointer.pointee.storage = storage
        object.count = count
        object.start = 0
        object.exports = 0
        return object
    }

    /// Raises BufferError if somebody holds the memory.
    @inline(__always) func requireResizable(_ object: ByteArrayObject) throws(Raised) {
        if _slowPath(object.exports > 0) { try requireNoExports(object) }
    }

    @inline(never) private func requireNoExports(_ object: ByteArrayObject) throws(Raised) {
        releaseDeadBufferHolders()
        if object.exports > 0 {
            throw raise(types.bufferError, "Existing exports of data: object cannot be re-sized")
        }
    }

    /// Changes the size; new bytes are not initialised. What is in front stays.
    func resize(_ object: ByteArrayObject, to count: Int) throws(Raised) {
        if count == object.count { return }
        try requireResizable(object)
        guard count >= 0, count < 1 << 45 else { throw raiseMemoryError() }
        let capacity = object.capacity
        if count + 1 <= capacity, count + 1 >= capacity / 2 || count >= object.count {
            object.count = count
            return
        }
        let room =
            count < object.count || object.storage == nil
            ? count + 1 : count + count >> 3 + (count < 9 ? 3 : 6)
        let storage = try makeByteStorage(capacity: room)
        UnsafeMutableRawPointer(storage.bytes).copyMemory(from: object.bytes, byteCount: min(count, object.count))
        object.storage = storage
        object.start = 0
        object.count = count
    }

    /// Replaces bytes from `low` to `high` by others, which must not lie in the object's own memory.
    func replaceBytes(_ object: ByteArrayObject, _ low: Int, _ high: Int, with new: ByteView) throws(Raised) {
        let growth = new.count - (high - low)
        let oldCount = object.count
        if growth < 0 {
            try requireResizable(object)
            if low == 0 {
                // Taking away in front moves nothing.
                object.start -= growth
            } else {
                UnsafeMutableRawPointer(object.bytes + high + growth).copyMemory(
                    from: object.bytes + high, byteCount: oldCount - high)
            }
            let count = oldCount + growth
            if low == 0 {
                object.count = count
                if object.start > 64, object.start > 2 * count { try compact(object) }
            } else {
                try resize(object, to: count)
            }
        } else if growth > 0 {
            try requireResizable(object)
            let (count, overflow) = oldCount.addingReportingOverflow(growth)
            if overflow { throw raiseMemoryError() }
            if low == 0, object.start >= growth {
                object.start -= growth
                object.count = count
            } else {
                try resize(object, to: count)
                UnsafeMutableRawPointer(object.bytes + high + growth).copyMemory(
                    from: object.bytes + high, byteCount: oldCount - high)
            }
        }
        if new.count > 0 {
            UnsafeMutableRawPointer(object.bytes + low).copyMemory(from: new.base, byteCount: new.count)
        }
    }

    /// Gives memory back after much was taken away in front.
    private func compact(_ object: ByteArrayObject) throws(Raised) {
        let storage = try makeByteStorage(capacity: object.count + 1)
        UnsafeMutableRawPointer(storage.bytes).copyMemory(from: object.bytes, byteCount: object.count)
        object.storage = storage
        object.start = 0
    }
}
