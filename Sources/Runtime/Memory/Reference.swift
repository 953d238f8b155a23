/// The first word of every heap object: the address of its type, and four bits of the collector.
///
/// Types lie at addresses divisible by 16, so the low bits are free:
/// bits 0–1 are the mark (0: young; 1 or 2: marked in the collection of that colour, hence old), bit 2 says that
/// storing a reference into this object must be remembered, bit 3 that side tables (weak references) know this object.
struct Header: BitwiseCopyable {
    var word: UInt64

    static var markMask: UInt64 { 3 }
    static var barrierBit: UInt64 { 4 }
    static var sideTableBit: UInt64 { 8 }
    static var flagMask: UInt64 { 15 }

    @inline(__always) init(word: UInt64) { self.word = word }
    @inline(__always) init(type: TypeObject) { word = UInt64(UInt(bitPattern: type.pointer)) }

    var type: TypeObject {
        @inline(__always) get {
            TypeObject(
                pointer: UnsafeMutablePointer(bitPattern: UInt(word & ~Header.flagMask)).unsafelyUnwrapped)
        }
    }
}

/// What may be stored into a field of a heap object only through the write barrier: values and typed references.
protocol HeapReference: BitwiseCopyable {}
extension Value: HeapReference {}
extension Optional: HeapReference where Wrapped: HeapReference {}

/// A typed reference to a heap object whose memory begins with `Fields`, the first field of which is a `Header`.
///
/// Fields are read and written as members: `list.count`. Writing a `Value` or a reference goes through the write
/// barrier; there is no other way to store one into the heap, except to fill an object that was just allocated.
@dynamicMemberLookup
struct Reference<Fields: BitwiseCopyable>: HeapReference, @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Fields>

    @inline(__always) init(pointer: UnsafeMutablePointer<Fields>) { self.pointer = pointer }

    /// Takes a value for an object of this layout, unchecked: ask its type before.
    @inline(__always) init(_ value: Value) {
        pointer = UnsafeMutablePointer(bitPattern: UInt(value.bits)).unsafelyUnwrapped
    }

    /// Views the same object under another layout, of which it must have the fields.
    @inline(__always) init<Other>(_ other: Reference<Other>) {
        pointer = UnsafeMutableRawPointer(other.pointer).assumingMemoryBound(to: Fields.self)
    }

    var value: Value { @inline(__always) get { Value(bits: UInt64(UInt(bitPattern: pointer))) } }
    var raw: UnsafeMutableRawPointer { @inline(__always) get { UnsafeMutableRawPointer(pointer) } }

    @inline(__always) subscript<T: BitwiseCopyable>(dynamicMember field: WritableKeyPath<Fields, T>) -> T {
        get { pointer.pointee[keyPath: field] }
        nonmutating set { pointer.pointee[keyPath: field] = newValue }
    }

    @inline(__always) subscript<T: HeapReference>(dynamicMember field: WritableKeyPath<Fields, T>) -> T {
        get { pointer.pointee[keyPath: field] }
        nonmutating set {
            writeBarrier(UnsafeMutableRawPointer(pointer))
            pointer.pointee[keyPath: field] = newValue
        }
    }

    /// The memory that follows the fixed fields, for objects of variable size.
    @inline(__always) func trailing<Element>(_: Element.Type) -> UnsafeMutablePointer<Element> {
        UnsafeMutableRawPointer(pointer + 1).assumingMemoryBound(to: Element.self)
    }

    @inline(__always) static func === (left: Self, right: Self) -> Bool { left.pointer == right.pointer }
    @inline(__always) static func !== (left: Self, right: Self) -> Bool { left.pointer != right.pointer }
}

/// To be called before (or right after, without a safepoint between) a reference is stored into `object`.
@inline(__always) func writeBarrier(_ object: UnsafeMutableRawPointer) {
    if _slowPath(object.load(as: UInt64.self) & Header.barrierBit != 0) { rememberObject(object) }
}

/// The same for stores into an object of many words, of which only those are looked at that are stored to: `count` of
/// them at `words`, of about `capacity` in all.
@inline(__always) func writeBarrier(
    _ object: UnsafeMutableRawPointer, words: UnsafeRawPointer, count: Int, of capacity: Int
) {
    if _slowPath(object.load(as: UInt64.self) & Header.barrierBit != 0) {
        rememberWords(object, words, count: count, of: capacity)
    }
}

/// The header alone: what is known of any heap object.
struct ObjectFields: BitwiseCopyable { var header: Header }
typealias AnyObjectReference = Reference<ObjectFields>

extension Reference {
    /// The type of this heap object.
    var type: TypeObject {
        @inline(__always) get { UnsafeMutableRawPointer(pointer).load(as: Header.self).type }
    }
}

extension Value {
    /// The type of a heap object; only for values that are one.
    var heapType: TypeObject {
        @inline(__always) get {
            UnsafeRawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped.load(as: Header.self).type
        }
    }

    /// Whether this is a heap object of exactly this type. Not for int, float, bool and the singletons.
    @inline(__always) func isExactly(_ type: TypeObject) -> Bool { isHeapObject && heapType === type }
}
