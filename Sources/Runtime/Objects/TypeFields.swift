// In CPython: Include/cpython/object.h (PyTypeObject)

/// Flags of a type; those that CPython shows in `__flags__` have its bits.
struct TypeFlags: OptionSet, BitwiseCopyable {
    let rawValue: UInt64
    /// Made by a class statement or `type()`.
    static let heapType = TypeFlags(rawValue: 1 << 9)
    /// May be a base class.
    static let baseType = TypeFlags(rawValue: 1 << 10)
    /// Calls do not go through a tuple in CPython; only shown.
    static let vectorcall = TypeFlags(rawValue: 1 << 11)
    static let ready = TypeFlags(rawValue: 1 << 12)
    static let hasGC = TypeFlags(rawValue: 1 << 14)
    static let methodDescriptor = TypeFlags(rawValue: 1 << 17)
    static let abstract = TypeFlags(rawValue: 1 << 20)
    static let integerSubclass = TypeFlags(rawValue: 1 << 24)
    static let listSubclass = TypeFlags(rawValue: 1 << 25)
    static let tupleSubclass = TypeFlags(rawValue: 1 << 26)
    static let bytesSubclass = TypeFlags(rawValue: 1 << 27)
    static let stringSubclass = TypeFlags(rawValue: 1 << 28)
    static let dictSubclass = TypeFlags(rawValue: 1 << 29)
    static let exceptionSubclass = TypeFlags(rawValue: 1 << 30)
    static let typeSubclass = TypeFlags(rawValue: 1 << 31)
    // Ours alone.
    static let floatSubclass = TypeFlags(rawValue: 1 << 32)
    static let setSubclass = TypeFlags(rawValue: 1 << 33)
    /// `__getattribute__` is `object`'s: attributes of instances can be cached.
    static let plainAttributeLookup = TypeFlags(rawValue: 1 << 34)
    /// `__setattr__` is `object`'s.
    static let plainAttributeStore = TypeFlags(rawValue: 1 << 35)
    /// Instances have `__del__`.
    static let hasFinalizer = TypeFlags(rawValue: 1 << 36)
    /// Instances own a native box, to be released when they die.
    static let ownsNativeBox = TypeFlags(rawValue: 1 << 37)
    /// `__iter__`, `__getitem__`, `__len__` … of a subclass of list, tuple, dict are not overridden.
    static let plainContainer = TypeFlags(rawValue: 1 << 38)
    /// Instances may be weakly referenced.
    static let weaklyReferencable = TypeFlags(rawValue: 1 << 39)
    /// Attributes of the type cannot be set (native types).
    static let immutable = TypeFlags(rawValue: 1 << 40)
    /// Instances that die let a buffer go and do nothing else. There is no `__del__` (native types), and it is done
    /// when somebody wants the buffer for himself.
    static let releasesBuffer = TypeFlags(rawValue: 1 << 41)
}

/// Where the references in an instance lie, for the collector. All are words holding a `Value` or a `Reference`.
struct TraceLayout: BitwiseCopyable {
    /// A run of reference words: offset of the first in bytes from the header, and how many.
    var firstOffset: UInt32 = 0
    var count: UInt32 = 0
    /// A run at the end: offset of its first word, and of the `Int` field that counts it (0: no run).
    var trailingOffset: UInt32 = 0
    var trailingCountOffset: UInt32 = 0
    /// The attribute words and slots that a class adds: offset of the first, and how many.
    var attributesOffset: UInt32 = 0
    var attributesCount: UInt32 = 0
    /// For layouts that the above cannot tell (generators, code): called besides.
    var custom: TraceFunction?
    /// The type has said where its references lie. Until then every word of an instance that is the address of a live
    /// object is taken for a reference.
    var isDeclared = false

    init() {}
}

struct TypeFields: BitwiseCopyable {
    var header: Header
    // References
    /// `__name__`, a str.
    var name: Value
    /// `__qualname__` of a heap type, a str, or unbound.
    var qualifiedName: Value
    /// The module's name where a native type has no `__module__` in its dict; a str.
    var moduleName: Value
    var base: TypeObject?
    /// A tuple.
    var bases: Value
    /// A tuple, or unbound while the type is made.
    var mro: Value
    var dictionary: DictObject?
    /// The types derived from this one directly (`__subclasses__`).
    var subclasses: WeakList?
    /// The shape that new instances have, if they have attributes.
    var rootShape: ShapeObject?
    /// A tuple of the `__slots__` member descriptors' names, or unbound.
    var slotNames: Value
    /// `__doc__` of a native type, if any.
    var documentation: Value
    /// The type whose native fields or `__slots__` determine the layout of instances: this one or a base.
    var solidBase: TypeObject?
    /// A tuple of the names that the methods of a class store into `self`, as far as known when it was made; or
    /// unbound.
    var expectedAttributes: Value
    // Plain data
    /// The interpreter that the type, and so every one of its instances, belongs to.
    var interpreter: UnsafeMutablePointer<InterpreterState>
    var flags: TypeFlags
    /// Changes whenever an attribute of the type or of a base changes; 0: attributes must not be cached.
    var version: UInt64
    /// Bytes of an instance without trailing items and attributes.
    var basicSize: Int
    /// Bytes of a trailing item, or 0.
    var itemSize: Int
    /// Bytes of an instance in all, but for trailing items and what lies behind them. A class written in Python has its
    /// attribute words, slots and inline attributes in there; `basicSize` is the same for it, but for the inline ones.
    var instanceSize: Int
    /// Words behind the trailing items of an instance: `__slots__` and attribute words of a subclass of int, str, bytes
    /// or tuple.
    var trailingWords: Int
    /// Where a native type keeps a field for the instance's `__dict__` (a dict, or unbound); 0 if it does not.
    var dictionaryOffset: Int
    /// Where the two attribute words (shape and storage) lie in an instance; 0: instances have none;
    /// negative: -1 - n, when they are the nth word behind the trailing items.
    var attributesOffset: Int
    /// Where the inline attributes of a plain instance begin, and how many there is room for.
    var inlineOffset: Int
    var inlineCount: Int
    var trace: TraceLayout
    /// How instances show their memory to others, and take notice that they are done (`Types/bytes/Buffers.swift`);
    /// of native types alone, their subclasses ask the base.
    var exportBuffer: BufferFunction?
    var releaseBuffer: UnaryFunction?
    var slots: SlotTable
}
typealias TypeObject = Reference<TypeFields>

extension Reference where Fields == TypeFields {
    /// The slots, in place.
    var slots: Slots {
        @inline(__always) get {
            let offset = MemoryLayout<TypeFields>.offset(of: \TypeFields.slots).unsafelyUnwrapped
            return Slots(pointer: (raw + offset).assumingMemoryBound(to: SlotTable.self))
        }
    }

    @inline(__always) func has(_ flag: TypeFlags) -> Bool { pointer.pointee.flags.rawValue & flag.rawValue != 0 }
}
