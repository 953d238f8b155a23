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
        copySmall(from: bytes, to: UnsafeMutableRawPointer(object.bytes), count)
        return object.value
    }

    /// A bytes object with these bytes.
    func makeBytes(_ bytes: [UInt8]) throws(Raised) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) -> Value in
            guard let base = buffer.baseAddress else { return interpreter.pointee.emptyBytes }
            return try makeBytes(base, count: buffer.count)
        }
    }

    /// What `bytes(items)` and `bytearray(items)` take for a byte; raises ValueError with CPython's message.
    func byteValue(_ value: Value, _ subject: StaticString = "byte") throws(Raised) -> UInt8 {
        if value.isSmallInteger, let byte = UInt8(exactly: value.smallInteger) { return byte }
        guard let number = machineInteger(try indexObject(value)), let byte = UInt8(exactly: number) else {
            throw valueError("\(subject) must be in range(0, 256)")
        }
        return byte
    }

    /// What `%s` and `%b` in a bytes template show of a value, as a str of the code points below 256.
    func bytesForFormat(_ value: Value) throws(Raised) -> StringObject {
        var shown = value
        if try byteViewIfAny(value) == nil {
            let method = try lookupSpecial(value, .__bytes__)
            guard method.isBound else {
                throw typeError(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '\(typeName(of: value))'"
                )
            }
            shown = try call(method)
            guard type(of: shown).has(.bytesSubclass) else {
                throw typeError("__bytes__ returned non-bytes (type \(typeName(of: shown)))")
            }
        }
        let view = try byteView(shown)
        return StringObject(try string(latin1: view.base, count: view.count))
    }

    /// The bytes of an iterable of ints, at the end of a growing buffer.
    func collectBytes(
        _ iterable: Value, _ subject: StaticString, asksLength: Bool = true
    ) throws(Raised) -> ByteCollector {
        var collector = ByteCollector(self)
        try collectBytes(iterable, subject, asksLength: asksLength, into: &collector)
        return collector
    }

    /// The same; what was collected before an error is in `collector`.
    func collectBytes(
        _ iterable: Value, _ subject: StaticString, asksLength: Bool, into collector: inout ByteCollector
    ) throws(Raised) {
        if iterable.isExactly(types.list) {
            let list = ListObject(iterable)
            var index = 0
            while index < list.count {
                try collector.append(byteValue(list[index], subject))
                index += 1
            }
            return
        }
        let iterator = try iterate(iterable)
        // The answer is of no use here, but an iterable may refuse to give one.
        if asksLength { _ = try lengthHint(iterable, 0) }
        while true {
            let item = try next(iterator)
            if item.isUnbound { return }
            try collector.append(byteValue(item, subject))
            try safepoint()
        }
    }
}

/// Bytes that are put together one by one, in a heap object so that they may be kept while Python code runs.
struct ByteCollector {
    let context: Context
    private(set) var storage: ByteStorageObject?
    private(set) var count = 0

    init(_ context: Context) { self.context = context }

    @inline(__always) mutating func append(_ byte: UInt8) throws(Raised) {
        if count == (storage?.capacity ?? 0) { try grow(count + 1) }
        storage.unsafelyUnwrapped.bytes[count] = byte
        count &+= 1
    }

    mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) throws(Raised) {
        if added <= 0 { return }
        if count + added > (storage?.capacity ?? 0) { try grow(count + added) }
        UnsafeMutableRawPointer(storage.unsafelyUnwrapped.bytes + count).copyMemory(from: bytes, byteCount: added)
        count &+= added
    }

    /// Appends code points below 256.
    mutating func append(_ text: StringObject, from start: Int, count added: Int) throws(Raised) {
        if added <= 0 { return }
        try reserve(added)
        TextKernels.copy(
            from: text.bytes + start &* Int(text.width), width: Int(text.width),
            to: UnsafeMutableRawPointer(storage.unsafelyUnwrapped.bytes + count), width: 1, count: added)
        count &+= added
    }

    /// Takes the last byte away.
    mutating func removeLast() { if count > 0 { count -= 1 } }

    /// Makes room for so many bytes more.
    mutating func reserve(_ added: Int) throws(Raised) {
        let (needed, overflow) = count.addingReportingOverflow(added)
        guard !overflow else { throw context.raiseMemoryError() }
        if needed > (storage?.capacity ?? 0) { try grow(needed) }
    }

    private mutating func grow(_ needed: Int) throws(Raised) {
        let larger = try context.makeByteStorage(capacity: max(32, needed + needed >> 1))
        if let storage {
            UnsafeMutableRawPointer(larger.bytes).copyMemory(from: storage.bytes, byteCount: count)
        }
        storage = larger
    }

    /// The bytes collected so far.
    var view: ByteView {
        guard let storage else { return ByteView(UnsafePointer(bitPattern: 16).unsafelyUnwrapped, 0) }
        return ByteView(storage.bytes, count)
    }
}
