// In CPython: Objects/abstract.c (PyObject_GetBuffer)

/// The memory that an object shows: contiguous items of one size.
struct BufferExport: BitwiseCopyable {
    var address: UnsafeMutableRawPointer
    var byteCount: Int
    var isReadOnly: Bool
    var itemSize = 1
    /// The format of an item, as in module struct.
    var format: UInt8 = 0x42

    init(_ address: UnsafeMutableRawPointer, byteCount: Int, isReadOnly: Bool) {
        self.address = address
        self.byteCount = byteCount
        self.isReadOnly = isReadOnly
    }
}

/// Shows an object's memory, which must stay where it is until the object's `releaseBuffer` is called.
struct BufferFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value) throws(Raised) -> BufferExport
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ object: Value) throws(Raised) -> BufferExport {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, object)
    }
}

/// Bytes in memory, for as long as no Python code runs.
struct ByteView: BitwiseCopyable {
    let base: UnsafePointer<UInt8>
    let count: Int

    @inline(__always) init(_ base: UnsafePointer<UInt8>, _ count: Int) {
        self.base = base
        self.count = count
    }

    @inline(__always) subscript(index: Int) -> UInt8 { base[index] }
}

extension Context {
    private func bufferType(_ type: TypeObject) -> TypeObject? {
        var candidate: TypeObject? = type
        while let type = candidate {
            if type.exportBuffer != nil { return type }
            candidate = type.base
        }
        return nil
    }

    /// Whether the object shows its memory: bytes, bytearray, memoryview and the like.
    func hasBuffer(_ value: Value) -> Bool { value.isHeapObject && bufferType(value.heapType) != nil }

    /// The memory of an object, which thereby is held until `releaseBuffer`; nil if it shows none.
    func exportBuffer(_ value: Value) throws(Raised) -> BufferExport? {
        guard value.isHeapObject, let type = bufferType(value.heapType), let export = type.exportBuffer else {
            return nil
        }
        return try export(self, value)
    }

    func releaseBuffer(_ value: Value) {
        guard value.isHeapObject, let type = bufferType(value.heapType), let release = type.releaseBuffer else {
            return
        }
        _ = try? release(self, value)
    }

    /// The bytes of a bytes-like object; nil if it is none. Good until Python code runs.
    @inline(__always) func byteViewIfAny(_ value: Value) throws(Raised) -> ByteView? {
        if _fastPath(value.isExactly(types.bytes)) {
            let object = BytesObject(value)
            return ByteView(object.bytes, object.count)
        }
        return try otherByteView(value)
    }

    @inline(never) private func otherByteView(_ value: Value) throws(Raised) -> ByteView? {
        if value.isExactly(types.bytearray) {
            let object = ByteArrayObject(value)
            return ByteView(object.bytes, object.count)
        }
        guard let export = try exportBuffer(value) else { return nil }
        releaseBuffer(value)
        return ByteView(UnsafePointer(export.address.assumingMemoryBound(to: UInt8.self)), export.byteCount)
    }

    /// The bytes of an argument that must be bytes-like. Good until Python code runs.
    @inline(__always) func byteView(_ value: Value) throws(Raised) -> ByteView {
        if let view = try byteViewIfAny(value) { return view }
        throw typeError("a bytes-like object is required, not '\(typeName(of: value))'")
    }

    /// Calls `body`, which runs no Python code, with the memory of a bytes-like object.
    func withBuffer<Result>(
        of value: Value, _ body: (UnsafeRawBufferPointer) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        let view = try byteView(value)
        return try body(UnsafeRawBufferPointer(start: view.base, count: view.count))
    }
}
