// In CPython: Include/cpython/pystate.h (PyThreadState)

/// The state of one thread of an interpreter. All its reference words are roots of the collector.
struct ThreadState: BitwiseCopyable {
    /// The innermost frame's record; the records of its callers lie before it. Below the first: no frame.
    var frame: UnsafeMutablePointer<FrameRecord>
    var frameBase: UnsafeMutablePointer<FrameRecord>
    var frameLimit: UnsafeMutablePointer<FrameRecord>
    /// Where native code that calls back puts arguments, and where the next frame begins.
    var stackTop: UnsafeMutablePointer<Value>
    var stackBase: UnsafeMutablePointer<Value>
    var stackLimit: UnsafeMutablePointer<Value>
    /// The exception on its way while `Raised` is thrown; otherwise unbound.
    var raised: Value
    /// The exception on its way was raised before: it gets no new level of traceback in this frame.
    var isReraising: Bool
    /// The exception being handled by this frame or, outside of generators, its callers; or unbound.
    var handledException: Value
    /// The innermost frame that is a generator's.
    var innermostGenerator: UnsafeMutablePointer<FrameRecord>?
    /// `sys.settrace` and `sys.setprofile` functions, or unbound.
    var traceFunction: Value
    var profileFunction: Value
    /// Whether either of them is set and not running itself: then frames run through the tracing loop.
    var isTracing: Bool
    /// Set while a trace function runs.
    var isInsideTrace: Bool
    /// A trace function has raised when a frame returned to native code: the exception on its way goes there at once.
    var leavesEvaluation: Bool
    /// Hooks of `sys.set_asyncgen_hooks`, and `sys.set_coroutine_origin_tracking_depth`.
    var asyncGeneratorFirstIteration: Value
    var asyncGeneratorFinalizer: Value
    var coroutineOriginDepth: Int
    /// Calls of Python functions and natives on the way, against `recursionLimit`.
    var recursionDepth: Int
    var recursionLimit: Int
    /// The recursion limit was exceeded and the handler has some depth left to clean up in.
    var isRecovering: Bool
    /// No native call may begin when the native stack pointer is below this.
    var nativeStackLimit: UInt
    /// The native stack's high end, for the collector.
    var nativeStackBase: UInt
    /// What a frame has returned to native code, while a collection runs before native code has it; or unbound.
    var valueOnItsWay: Value
    /// Where the native stack begins outside of the innermost evaluation loop; 0: no loop runs.
    var loopStackPointer: UInt
    /// Objects whose repr is being made, against endless recursion: a list, or unbound.
    var representationsInProgress: Value
    /// Not zero: something waits to be done at the next safepoint (collection, finalizers, signal, GIL drop, limit).
    var pendingWork: UInt32
    /// The number of the system's thread, which is that of no other that runs.
    var identifier: UInt64
    /// The context in which context variables are looked up (`_contextvars`), or unbound.
    var variableContext: Value
    /// The next thread of the interpreter; the main thread is the first.
    var next: UnsafeMutablePointer<ThreadState>?
    /// While another thread may run: where this one's native stack begins. Else 0.
    var savedStackPointer: UInt
    /// The module for which the thread waits until another has loaded it.
    var awaitedModule: UnsafeMutablePointer<ModuleLock>?
    /// What the thread was started to call: a tuple of function, arguments and keyword arguments; or unbound.
    var startCall: Value
    /// The lock to release when the thread ends, or unbound.
    var sentinel: Value
    /// Weak references to the `_thread._local` objects that keep something for this thread: a list; unbound for the
    /// main thread, which ends with the interpreter.
    var threadLocals: Value
}
