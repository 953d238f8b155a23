// In CPython: Include/frameobject.h

/// What happens to the value that a frame returns.
enum FrameReturn: UInt8 {
    /// To the native code that called the evaluation loop: the loop ends.
    case toNative
    /// Pushed on the caller's value stack.
    case push
    /// Must be None, and is dropped: the frame runs `__init__`, and the new object lies on the caller's stack already.
    case initializer
    /// The frame is a generator that a `for` loop of the caller asked for its next item.
    case forIteration
    /// The frame is a generator that the caller delegates to with `yield from` or `await`.
    case delegation
}

/// One activation of a code object, in the thread's array of them; the caller's record lies before it. Its `localsplus`
/// lies on the thread's value stack, or in the generator object for a generator's frame:
/// locals, cells, free variables, then the block stack (`ExecutableCode.blockCapacity` words), then the value stack.
struct FrameRecord: BitwiseCopyable {
    var code: CodeObject
    /// The next instruction; stored before anything that can raise, call or collect.
    var pc: UnsafeMutablePointer<Instruction>
    /// Behind the topmost value of the value stack; stored together with `pc`.
    var sp: UnsafeMutablePointer<Value>
    var localsplus: UnsafeMutablePointer<Value>
    /// Behind the memory reserved for this frame on the thread's value stack: where a callee may put its own.
    var limit: UnsafeMutablePointer<Value>
    var globals: DictObject
    var builtins: DictObject
    /// The namespace of a class body or module (any mapping), the `f_locals` dict of a function once it was asked for,
    /// or unbound.
    var locals: Value
    /// The function called, or unbound (module, class body, exec).
    var function: Value
    /// The heap object that shows this frame, if someone asked for it.
    var object: FrameObject?
    /// The generator whose frame this is.
    var generator: GeneratorObject?
    /// The new object, while its `__init__` runs (`FrameReturn.initializer`).
    var receiver: Value
    /// The exception that the caller was handling when this generator's frame was resumed.
    var savedHandledException: Value
    /// The next generator's frame further out, for those who look for the exception being handled.
    var outerGenerator: UnsafeMutablePointer<FrameRecord>?
    /// Blocks on the block stack.
    var blockDepth: Int32
    var onReturn: FrameReturn
    /// It runs the form of its code that reports each instruction (`sys.settrace`).
    var isTraced: Bool
    /// Returning takes more than pushing the value on the caller's stack: `onReturn` is not `.push`, the frame has a
    /// heap object, is a generator's or is traced.
    var needsSlowReturn: Bool
}

/// A frame as a program sees it, made when someone looks. While the frame runs, `record` points to it; when it ends,
/// what can still be asked for is kept here.
struct FrameObjectFields: BitwiseCopyable {
    var header: Header
    /// `f_back` of a frame that has ended or is suspended; unbound while it runs (then it is asked of the record).
    var back: Value
    var code: CodeObject
    var globals: DictObject
    var builtins: DictObject
    var locals: Value
    /// `f_trace`, or unbound.
    var traceFunction: Value
    /// The values of locals, cells and free variables when the frame ended: a ValueArray.
    var savedLocals: ValueArrayObject?
    /// The generator, while its frame is alive.
    var generator: GeneratorObject?
    /// The running activation; nil when it has ended or is suspended.
    var record: UnsafeMutablePointer<FrameRecord>?
    /// `f_lasti` when it ended.
    var lastInstruction: Int
    /// `f_lineno` while the frame is traced: the line last reported.
    var line: Int
    /// The offsets between which the code belongs to the line last reported, and the offset of the instruction last
    /// reported: since the frame was entered.
    var lineStart: Int
    var lineEnd: Int
    var previousInstruction: Int
    /// Whether `f_lineno` may be set now.
    var jumpPermission: JumpPermission
    var traceLines: Bool
    var traceOpcodes: Bool
    /// Whether the frame has ended, by return, exception or `clear()`.
    var isFinished: Bool
}
typealias FrameObject = Reference<FrameObjectFields>

/// Whether a trace function may make the frame go on at another line.
enum JumpPermission: UInt8 {
    /// It is no event of a line.
    case none
    /// The trace function was called before an instruction.
    case line
    /// The frame has yielded, or goes on after that.
    case yield
}

/// A generator, coroutine or asynchronous generator: a suspended frame. Its localsplus follows (`capacity` words).
struct GeneratorFields: BitwiseCopyable {
    var header: Header
    var code: CodeObject
    var globals: DictObject
    var builtins: DictObject
    /// The function whose call made it, or unbound.
    var function: Value
    var name: Value
    var qualifiedName: Value
    /// The frame object, if someone asked for it.
    var frameObject: FrameObject?
    /// The exception being handled inside while it is suspended, or unbound.
    var handledException: Value
    /// `cr_origin` of a coroutine, the finalizer hook of an asynchronous generator, or unbound.
    var origin: Value
    /// Where to resume; nil when it has finished.
    var pc: UnsafeMutablePointer<Instruction>?
    /// Words of localsplus in use: up to the top of the value stack while suspended.
    var used: Int
    var capacity: Int
    var blockDepth: Int32
    /// It is being executed, or what it delegates to is.
    var isRunning: Bool
    /// `throw` or `close` went to what it delegates to: it counts as running, but its frame is none of the thread's.
    var isDelegating: Bool
    /// The first instruction was executed.
    var isStarted: Bool
    // Asynchronous generators
    var areHooksInitialized: Bool
    var isClosed: Bool
    var isAsyncRunning: Bool
}
typealias GeneratorObject = Reference<GeneratorFields>

/// A code object; `executable` is what runs.
struct CodeFields: BitwiseCopyable {
    var header: Header
    /// A tuple.
    var constants: TupleObject
    /// Tuples of interned str.
    var names: TupleObject
    var variableNames: TupleObject
    var freeVariables: TupleObject
    var cellVariables: TupleObject
    var fileName: Value
    var name: Value
    /// bytes.
    var code: Value
    var lineTable: Value
    var argumentCount: Int32
    var positionalOnlyCount: Int32
    var keywordOnlyCount: Int32
    var localCount: Int32
    var stackSize: Int32
    var flags: Int32
    var firstLine: Int32
    /// The executable form, made when the code first runs.
    var executable: UnsafeMutablePointer<ExecutableCode>?
    /// The code can be run safely: it came of the compiler, or was looked through (`Context.requireRunnable`).
    var isVerified: Bool
}
typealias CodeObject = Reference<CodeFields>
