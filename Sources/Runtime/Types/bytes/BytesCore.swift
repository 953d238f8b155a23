// In CPython: Objects/bytesobject.c

extension Reference where Fields == BytesFields {
    /// The bytes; a zero follows them.
    var bytes: UnsafeMutablePointer<UInt8> { @inline(__always) get { trailing(UInt8.self) } }

    /// The hash: that of a str with the same ASCII text.
    var hash: Int {
        let known = self.cachedHash
        if known != 0 { return known }
        let hash = hashBytes(
            UnsafeRawBufferPointer(start: bytes, count: self.count),
            key: type.pointer.pointee.interpreter.pointee.hashKey)
        self.cachedHash = hash
        return hash
    }
}

extension Context {
    /// A bytes object with room for `count` bytes, to be filled by the caller.
    func makeBytes(count: Int) throws(Raised) -> BytesObject {
        guard count >= 0, count < 1 << 46 else { throw raiseMemoryError() }
        let object = try allocate(BytesFields.self, types.bytes, size: MemoryLayout<BytesFields>.stride + count + 1)
        object.count = count
        object.cachedHash = 0
        object.bytes[count] = 0
        return object
    }

    /// A bytes object of bytes that lie in memory.
    func makeBytes(_ bytes: UnsafePointer<UInt8>, count: Int) throws(Raised) -> Value {
        if count == 0 { return interpreter.pointee.emptyBytes }
        let object = try makeBytes(count: count)
        UnsafeMutableRawPointer(object.bytes).copyMemory(from: bytes, byteCount: count)
        return object.value
    }

    /// What `%s` and `%b` in a bytes template show of a value, as a str of the code points below 256.
    func bytesForFormat(_ value: Value) throws(Raised) -> StringObject {
        throw notImplementedError("formatting of bytes is not there yet")
    }
}
extension Context {
    func hasBuffer(_ value: Value) -> Bool { type(of: value).has(.bytesSubclass) }
    func withBuffer<R>(of value: Value, _ body: (UnsafeRawBufferPointer) throws(Raised) -> R) throws(Raised) -> R {
        try body(UnsafeRawBufferPointer(start: BytesObject(value).bytes, count: BytesObject(value).count))
    }
}

extension Context {
    /// A bytes object with these bytes.
    func makeBytes(_ bytes: [UInt8]) throws(Raised) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) in
            guard let base = buffer.baseAddress else { return interpreter.pointee.emptyBytes }
            return try makeBytes(base, count: buffer.count)
        }
    }
}
