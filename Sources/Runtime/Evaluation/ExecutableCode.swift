/// An instruction of the executable form, in 64 bits: operation (8), a second operand or the index of the inline cache
/// (24), first operand (32).
///
/// There is one for each instruction of `co_code` except `EXTENDED_ARG`, which is folded into the operand; so positions
/// map back exactly (`ExecutableCode.offsets`). A superinstruction stands at the place of its first part and
/// skips the others, which stay where they were for those who jump to them.
struct Instruction: BitwiseCopyable {
    var word: UInt64

    @inline(__always) init(word: UInt64) { self.word = word }

    @inline(__always) init(_ operation: Operation, operand: Int = 0, second: Int = 0) {
        word =
            UInt64(operation.rawValue) | UInt64(second & 0xFF_FFFF) << 8 | UInt64(UInt32(truncatingIfNeeded: operand))
            << 32
    }

    var operation: Operation {
        @inline(__always) get { unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Operation.self) }
        set { word = word & ~0xFF | UInt64(newValue.rawValue) }
    }
    /// The operand of `co_code`; jumps: the index of the target instruction.
    var operand: Int { @inline(__always) get { Int(word >> 32) } }
    var second: Int { @inline(__always) get { Int(word >> 8 & 0xFF_FFFF) } }
}

/// What an instruction remembers of what it met. The first three words are references or zero, traced by the code
/// object.
struct InlineCache: BitwiseCopyable {
    /// The type of the object met; for attributes of types and for built-ins: see the operations.
    var key: UInt64 = 0
    /// The shape of the instance met.
    var shape: UInt64 = 0
    /// A value found, such as a method; or a shape to go to.
    var value: UInt64 = 0
    /// The version that the type (or the keys of a dict) must still have.
    var version: UInt64 = 0
    /// An offset in bytes, or an index.
    var position: Int32 = 0
    /// How often the cache failed; a place that fails often is no longer specialised.
    var misses: Int32 = 0
}

/// The executable form of a code object: raw memory, owned by the code object.
struct ExecutableCode: BitwiseCopyable {
    var instructions: UnsafeMutablePointer<Instruction>
    var instructionCount: Int
    /// For each instruction, its byte offset in `co_code`: that of its first EXTENDED_ARG, which is what `f_lasti`
    /// shows.
    var offsets: UnsafeMutablePointer<UInt32>
    var caches: UnsafeMutablePointer<InlineCache>
    var cacheCount: Int
    /// For each cell: the argument that it takes over, or -1 (`co_cell2arg`).
    var cellArguments: UnsafeMutablePointer<Int32>
    var cellCount: Int
    var freeCount: Int
    /// Words of locals, cells and free variables.
    var localsplusCount: Int
    /// The deepest nesting of blocks.
    var blockCapacity: Int
    /// Words of a frame in all: localsplus, block stack, value stack.
    var frameSize: Int
    /// A function whose call only needs its positional arguments put in place: no `*args`, `**kwargs`, keyword-only
    /// parameters, cells or free variables, and not a generator.
    var isSimple: Bool
    /// It has blocks or delegates: a generator of it that is dropped must be closed.
    var needsClosing: Bool
    /// Where `traceInstruction` was put into the plain form for a frame that runs to notice that it is traced now: the
    /// operations that were there, 0 elsewhere. Nil until that happens first.
    var replacedOperations: UnsafeMutablePointer<UInt8>?
    /// The form that reports each instruction, made when something is first traced.
    var traced: UnsafeMutablePointer<ExecutableCode>?
}
