/// The memory of every object that the engine itself reads: header, then references, then plain data, then (where said)
/// items that follow. A type that only its own file needs keeps its fields there.

// MARK: Storage that belongs to other objects and is never seen by a program

/// A run of values; the items follow.
struct ValueArrayFields: BitwiseCopyable {
    var header: Header
    var capacity: Int
}
typealias ValueArrayObject = Reference<ValueArrayFields>

/// A run of bytes; they follow.
struct ByteStorageFields: BitwiseCopyable {
    var header: Header
    var capacity: Int
}
typealias ByteStorageObject = Reference<ByteStorageFields>

/// Bytes that strings share which were made by appending to one another; they follow.
struct TextStorageFields: BitwiseCopyable {
    var header: Header
    /// Bytes there is room for.
    var capacity: Int
    /// Bytes that belong to some string; whoever appends behind them takes more.
    var used: Int
}
typealias TextStorageObject = Reference<TextStorageFields>

// MARK: Numbers

/// A float whose exponent does not fit into the word, or an instance of a subclass of float.
struct FloatFields: BitwiseCopyable {
    var header: Header
    var number: Double
}
typealias FloatObject = Reference<FloatFields>

/// An integer beyond 63 bits, or an instance of a subclass of int. Sign and magnitude; limbs of 64 bits follow, least
/// first, the last not zero.
struct IntegerFields: BitwiseCopyable {
    var header: Header
    /// Limbs in use.
    var limbCount: Int
    var isNegative: Bool
}
typealias IntegerObject = Reference<IntegerFields>

struct ComplexFields: BitwiseCopyable {
    var header: Header
    var real: Double
    var imaginary: Double
}
typealias ComplexObject = Reference<ComplexFields>

// MARK: Text and bytes

/// A str, as in PEP 393: code points of `width` 1, 2 or 4 bytes, the narrowest that holds all of them. They follow the
/// fields, unless the string came of a concatenation and shares growing storage
/// (`Types/str/StringConcatenation.swift`).
struct StringFields: BitwiseCopyable {
    var header: Header
    /// Where the code points lie if they do not follow; only for strings that are exactly of type str.
    var storage: TextStorageObject?
    /// Code points.
    var count: Int
    /// The hash, or 0 while it is not known (a hash that happens to be 0 is computed each time).
    var cachedHash: Int
    /// Bytes a code point: 1, 2 or 4.
    var width: UInt8
    /// All code points are below 128 (then `width` is 1).
    var isASCII: Bool
    var isInterned: Bool
    /// Made by `+`: the next concatenation onto it reserves room for more.
    var isConcatenation: Bool
    /// Makes the size of the fields a multiple of their alignment.
    var padding: UInt32
}
typealias StringObject = Reference<StringFields>

struct BytesFields: BitwiseCopyable {
    var header: Header
    var count: Int
    /// The hash, or 0 while it is not known.
    var cachedHash: Int
}
typealias BytesObject = Reference<BytesFields>

// MARK: Containers

/// Items follow.
struct TupleFields: BitwiseCopyable {
    var header: Header
    var count: Int
}
typealias TupleObject = Reference<TupleFields>

struct ListFields: BitwiseCopyable {
    var header: Header
    var storage: ValueArrayObject?
    var count: Int
    /// How often the list changed its length: tells `sort` of a change under its hands.
    var changes: Int
}
typealias ListObject = Reference<ListFields>

struct DictFields: BitwiseCopyable {
    var header: Header
    var table: DictTableObject?
    /// Keys in the dict.
    var count: Int
    /// Unique among all dicts of the interpreter; changes when a key is added or removed or the table is replaced, but
    /// not when the value of a key changes. 0 is never used.
    var keysVersion: UInt64
}
typealias DictObject = Reference<DictFields>

struct SliceFields: BitwiseCopyable {
    var header: Header
    var start: Value
    var stop: Value
    var step: Value
}
typealias SliceObject = Reference<SliceFields>

struct RangeFields: BitwiseCopyable {
    var header: Header
    var start: Value
    var stop: Value
    var step: Value
    var length: Value
}
typealias RangeObject = Reference<RangeFields>

/// The iterator of a range within small integers.
struct RangeIteratorFields: BitwiseCopyable {
    var header: Header
    var next: Int
    var step: Int
    var remaining: Int
    var start: Int
}
typealias RangeIteratorObject = Reference<RangeIteratorFields>

/// The iterator of a list or a tuple (and, by `__getitem__`, of any sequence).
struct SequenceIteratorFields: BitwiseCopyable {
    var header: Header
    /// The sequence; unbound when exhausted.
    var sequence: Value
    var index: Int
}
typealias SequenceIteratorObject = Reference<SequenceIteratorFields>

// MARK: Functions and what they are made of

struct CellFields: BitwiseCopyable {
    var header: Header
    var content: Value
}
typealias CellObject = Reference<CellFields>

struct FunctionFields: BitwiseCopyable {
    var header: Header
    var code: CodeObject
    var globals: DictObject
    var builtins: DictObject
    /// `__defaults__`: a tuple, or unbound.
    var defaults: Value
    /// `__kwdefaults__`: a dict, or unbound.
    var keywordDefaults: Value
    /// A tuple of cells, or unbound.
    var closure: Value
    var name: Value
    var qualifiedName: Value
    var documentation: Value
    var module: Value
    /// A dict, or unbound until someone asks.
    var annotations: Value
    /// `__dict__`, or unbound until someone asks.
    var attributes: Value
    /// Changes when code, defaults or keyword defaults are replaced; unique in the interpreter.
    var version: UInt64
}
typealias FunctionObject = Reference<FunctionFields>

struct MethodFields: BitwiseCopyable {
    var header: Header
    var function: Value
    var receiver: Value
}
typealias MethodObject = Reference<MethodFields>

/// A native function or method: `builtin_function_or_method` (with a receiver or module in `receiver`),
/// `method_descriptor`, `classmethod_descriptor`.
struct NativeFunctionFields: BitwiseCopyable {
    var header: Header
    /// The object it is bound to (`__self__`), or unbound.
    var receiver: Value
    /// The type that declares it, for descriptors; the module's name, for functions of a module.
    var owner: Value
    var declaration: UnsafePointer<NativeDeclaration>
}
typealias NativeFunctionObject = Reference<NativeFunctionFields>

/// A special method of a native type (`wrapper_descriptor`), and one bound to an object (`method-wrapper`).
struct SlotWrapperFields: BitwiseCopyable {
    var header: Header
    /// The type that has the slot.
    var owner: TypeObject
    /// The object it is bound to, or unbound.
    var receiver: Value
    /// Which special method: an index into the table of `Objects/SlotDefinitions.swift`.
    var definition: Int
}
typealias SlotWrapperObject = Reference<SlotWrapperFields>

/// An attribute of a native type computed by functions (`getset_descriptor`), or a `__slots__` member or native field
/// (`member_descriptor`).
struct AttributeDescriptorFields: BitwiseCopyable {
    var header: Header
    var owner: TypeObject
    var name: Value
    var documentation: Value
    var getter: UnaryFunction?
    /// Receives (object, unbound, value); an unbound value deletes.
    var setter: AssignFunction?
    /// For a `__slots__` member: the offset of its word in an instance; otherwise 0.
    var memberOffset: Int
}
typealias AttributeDescriptorObject = Reference<AttributeDescriptorFields>

// MARK: Modules, exceptions

struct ModuleFields: BitwiseCopyable {
    var header: Header
    var dictionary: DictObject
}
typealias ModuleObject = Reference<ModuleFields>

/// BaseException and all whose instances have no more native fields. Instances always have a `__dict__`.
struct ExceptionFields: BitwiseCopyable {
    var header: Header
    /// A tuple.
    var arguments: Value
    /// A traceback, or unbound.
    var traceback: Value
    var cause: Value
    var context: Value
    var suppressesContext: Bool
}
typealias ExceptionObject = Reference<ExceptionFields>

struct TracebackFields: BitwiseCopyable {
    var header: Header
    /// The next level, towards the raise; unbound at the end.
    var next: Value
    var frame: FrameObject
    /// `tb_lasti`: byte offset in `co_code`.
    var lastInstruction: Int
    var line: Int
}
typealias TracebackObject = Reference<TracebackFields>

// MARK: Instances of classes written in Python

/// The two words at a type's `attributesOffset`. While `shape` is there, `storage` is nil or a ValueArray with the
/// attributes that do not fit inline; when it is nil, `storage` is the instance's `__dict__` (nil: empty).
struct AttributeWords: BitwiseCopyable {
    var shape: ShapeObject?
    var storage: AnyObjectReference?
}

/// The attribute names of an instance, in the order of their creation, shared by all instances that got the same.
struct ShapeFields: BitwiseCopyable {
    var header: Header
    /// The shape without the last attribute; nil for a root.
    var parent: ShapeObject?
    /// The name of the last attribute, an interned str; unbound for a root.
    var name: Value
    /// The type whose instances have this shape.
    var owner: TypeObject
    /// Where to go when an attribute is added: nil, one shape, or a dict from name to shape.
    var transitions: AnyObjectReference?
    /// A dict from name to index, made when the shape is first searched and has many names.
    var index: DictObject?
    /// Attributes in all; the last has index count - 1.
    var count: Int
}
typealias ShapeObject = Reference<ShapeFields>
