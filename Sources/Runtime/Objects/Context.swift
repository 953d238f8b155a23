/// Access to the interpreter that is executing: one word, passed to everything that works with objects.
struct Context: BitwiseCopyable, @unchecked Sendable {
    let interpreter: UnsafeMutablePointer<InterpreterState>

    @inline(__always) init(_ interpreter: UnsafeMutablePointer<InterpreterState>) { self.interpreter = interpreter }

    /// The thread that holds the GIL: the one that asks.
    var thread: UnsafeMutablePointer<ThreadState> { @inline(__always) get { interpreter.pointee.thread } }

    /// The built-in types: `context.types.list`.
    var types: BuiltinTypes { @inline(__always) get { BuiltinTypes(interpreter) } }

    /// An interned name as a str.
    @inline(__always) subscript(_ name: Name) -> Value { interpreter.pointee.names[name.rawValue] }
    @inline(__always) subscript(string name: Name) -> StringObject {
        StringObject(interpreter.pointee.names[name.rawValue])
    }

    /// The type of any value.
    @inline(__always) func type(of value: Value) -> TypeObject {
        if _fastPath(value.bits & 7 == 0) { return value.heapType }
        return typeOfImmediate(value)
    }

    @inline(never) func typeOfImmediate(_ value: Value) -> TypeObject {
        if value.isSmallInteger { return types.int }
        if value.isInlineFloat { return types.float }
        switch value.bits {
        case Value.none.bits: return types.noneType
        case Value.true.bits, Value.false.bits: return types.bool
        case Value.ellipsis.bits: return types.ellipsis
        default: return types.notImplementedType
        }
    }
}

/// Thrown by everything that raises a Python exception; the exception itself waits in the thread's state.
struct Raised: Error, BitwiseCopyable {}

/// The types of an interpreter, read in place: see `BuiltinTypeTable` for the list.
@dynamicMemberLookup
struct BuiltinTypes {
    private let interpreter: UnsafeMutablePointer<InterpreterState>
    @inline(__always) init(_ interpreter: UnsafeMutablePointer<InterpreterState>) { self.interpreter = interpreter }

    @inline(__always) subscript(dynamicMember type: WritableKeyPath<BuiltinTypeTable, TypeObject>) -> TypeObject {
        get { interpreter.pointee.types[keyPath: type] }
        nonmutating set { interpreter.pointee.types[keyPath: type] = newValue }
    }
}
