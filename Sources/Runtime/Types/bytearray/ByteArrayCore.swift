// In CPython: Objects/bytearrayobject.c

struct ByteArrayFields: BitwiseCopyable {
    var header: Header
    /// The memory of the bytes; nil: none yet.
    var storage: ByteStorageObject?
    var count: Int
    /// Where the bytes begin in the storage: what was deleted in front is still there.
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
}
