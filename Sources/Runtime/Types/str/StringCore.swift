// In CPython: Objects/unicodeobject.c
import TaipanText

/// Making, comparing and interning text: what the engine and other native code call.
extension Reference where Fields == StringFields {
    /// The code points, `width` bytes each.
    var bytes: UnsafeMutableRawPointer {
        @inline(__always) get {
            if let storage = pointer.pointee.storage { return storage.bytes }
            return UnsafeMutableRawPointer(pointer + 1)
        }
    }
    var bytes1: UnsafeMutablePointer<UInt8> { @inline(__always) get { units(UInt8.self) } }
    var bytes2: UnsafeMutablePointer<UInt16> { @inline(__always) get { units(UInt16.self) } }
    var bytes4: UnsafeMutablePointer<UInt32> { @inline(__always) get { units(UInt32.self) } }

    @inline(__always) func units<Unit>(_: Unit.Type) -> UnsafeMutablePointer<Unit> {
        bytes.assumingMemoryBound(to: Unit.self)
    }
    var byteCount: Int { @inline(__always) get { self.count &* Int(self.width) } }

    @inline(__always) func codePoint(at index: Int) -> UInt32 {
        switch self.width {
        case 1: return UInt32(bytes1[index])
        case 2: return UInt32(bytes2[index])
        default: return bytes4[index]
        }
    }

    /// The hash; known already for names. Uses the key of the interpreter that owns the heap of this object.
    var hash: Int {
        @inline(__always) get {
            let known = self.cachedHash
            return _fastPath(known != 0) ? known : computeHash()
        }
    }

    @inline(__always) func isEqual(to other: StringObject) -> Bool {
        if self === other { return true }
        guard self.count == other.count, self.width == other.width else { return false }
        return equalBytes(bytes, other.bytes, byteCount)
    }
}

extension Value {
    /// Exactly a str (not of a subclass).
    @inline(__always) func isString(_ context: Context) -> Bool { isHeapObject && heapType === context.types.str }

    /// Whether this is exactly a str with the same text as `other`, which is exactly a str.
    @inline(never) func isSameText(as other: StringObject) -> Bool {
        isHeapObject && heapType === other.type && StringObject(self).isEqual(to: other)
    }
}

extension Reference where Fields == TextStorageFields {
    var bytes: UnsafeMutableRawPointer { @inline(__always) get { UnsafeMutableRawPointer(pointer + 1) } }
}
