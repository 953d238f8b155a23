// In CPython: Objects/typeobject.c (PyType_GenericAlloc)

extension Context {
    /// A new instance of `type`, whose native fields are `Fields`. All bytes after the header are zero, so that
    /// references are unbound or nil; the attribute words of a class are set up. `itemBytes` are the bytes of trailing
    /// items: exactly 8 each for the limbs of an int and the items of a tuple, the width of each code point of a str,
    /// and 1 for each byte of bytes (room for a terminating zero is added).
    @inline(__always) func allocateInstance<Fields>(
        _: Fields.Type, _ type: TypeObject, itemBytes: Int = 0
    ) throws(Raised) -> Reference<Fields> {
        let isPlain = type.trailingWords == 0
        var size = type.instanceSize
        if itemBytes != 0 || !isPlain {
            guard itemBytes >= 0, itemBytes < 1 << 46 else { throw raiseMemoryError() }
            size = trailingWordsOffset(type, itemBytes: itemBytes) + type.trailingWords &* 8
        }
        let object = try allocate(Fields.self, type, size: size)
        (object.raw + 8).initializeMemory(as: UInt8.self, repeating: 0, count: size &- 8)
        let offset = type.attributesOffset
        if offset != 0 {
            if offset > 0 {
                (object.raw + offset).assumingMemoryBound(to: AttributeWords.self).pointee.shape =
                    try rootShape(of: type)
            } else {
                let words = object.raw + trailingWordsOffset(type, itemBytes: itemBytes) + (-1 &- offset) &* 8
                words.assumingMemoryBound(to: AttributeWords.self).pointee.shape = try rootShape(of: type)
            }
        }
        if _slowPath(type.flags.rawValue & (TypeFlags.hasFinalizer.rawValue | TypeFlags.ownsNativeBox.rawValue) != 0) {
            registerFinalizable(object.value)
        }
        return object
    }

    /// Memory of a new object whose type may be a class; the caller fills all fields.
    @inline(__always) func allocateObject<Fields>(
        _: Fields.Type, _ type: TypeObject
    ) throws(Raised) -> Reference<Fields> {
        type.has(.heapType) ? try allocateInstance(Fields.self, type) : allocate(Fields.self, type)
    }
}
