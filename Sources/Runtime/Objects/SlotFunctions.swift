/// Functions without context, one word each, as the slots of types and native functions hold them.
///
/// A Swift function value is two words, code and context, and calling one through memory retains and releases the
/// context. Slots hold functions that capture nothing, so each wrapper here keeps the code word alone (checked when it
/// is made, at start-up) and calls it with an empty context: as cheap as a C function pointer, but with Swift's types.

/// One operand: `__neg__`, `__repr__`, `__iter__`; for `next`, unbound means exhausted.
struct UnaryFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ a: Value) throws(Raised) -> Value {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, a)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// Two operands: `__add__`, `__getitem__`, `__getattribute__`; a number's slot may answer NotImplemented.
struct BinaryFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Value) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ a: Value, _ b: Value) throws(Raised) -> Value {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, a, b)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// Three operands: `__pow__` (modulus `None` if absent), `__get__` (object and owner unbound if absent).
struct TernaryFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Value, Value) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ a: Value, _ b: Value, _ c: Value) throws(Raised)
        -> Value
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, a, b, c)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// Rich comparison; answers any object, or NotImplemented.
struct CompareFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Value, Comparison) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ a: Value, _ b: Value, _ operation: Comparison)
        throws(Raised) -> Value
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, a, b, operation)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__call__`: the callable and its arguments.
struct CallFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Arguments) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ callable: Value, _ arguments: Arguments) throws(Raised)
        -> Value
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, callable, arguments)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__new__`: the type to make an instance of, and the arguments after it.
struct NewFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, TypeObject, Arguments) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised)
        -> Value
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, type, arguments)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__init__`: the new object, and the arguments after it.
struct InitFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Arguments) throws(Raised) -> Void
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, object, arguments)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__setattr__`, `__setitem__`, `__set__`; an unbound value deletes.
struct AssignFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Value, Value) throws(Raised) -> Void
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ object: Value, _ key: Value, _ value: Value)
        throws(Raised)
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, object, key, value)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__len__` (never negative) and `__hash__`.
struct LengthFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value) throws(Raised) -> Int
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ object: Value) throws(Raised) -> Int {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, object)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__bool__`.
struct TruthFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value) throws(Raised) -> Bool
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ object: Value) throws(Raised) -> Bool {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, object)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// `__contains__`.
struct ContainsFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Value) throws(Raised) -> Bool
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ container: Value, _ element: Value) throws(Raised)
        -> Bool
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, container, element)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// An item by its index, and repetition; negative indices are already counted from the end.
struct ItemFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Int) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ sequence: Value, _ index: Int) throws(Raised) -> Value {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, sequence, index)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// Stores an item by its index; an unbound value deletes.
struct AssignItemFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Value, Int, Value) throws(Raised) -> Void
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ sequence: Value, _ index: Int, _ value: Value)
        throws(Raised)
    {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(
            context, sequence, index, value)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// A native function or method, called with its bound arguments.
struct NativeFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (Context, Arguments) throws(Raised) -> Value
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(context, arguments)
    }

    @inline(__always) static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// The code word of a function value, whose context word must be empty: what is kept in raw memory cannot own a
/// context.
func functionCode(_ words: (UInt, UInt)) -> UnsafeRawPointer {
    precondition(words.1 == 0, "a function kept in raw memory must not capture anything")
    return UnsafeRawPointer(bitPattern: words.0).unsafelyUnwrapped
}
