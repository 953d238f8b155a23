/// The state of the evaluation loop while it runs one frame. Only `pc` and `sp` change, and they never leave
/// this structure by reference, so that the compiler keeps them in registers (Documentation/Evaluation.md).
struct Machine: ~Copyable {
    /// The next instruction.
    var pc: UnsafeMutablePointer<Instruction>
    /// Behind the topmost value.
    var sp: UnsafeMutablePointer<Value>
    let locals: UnsafeMutablePointer<Value>
    let constants: UnsafeMutablePointer<Value>
    let caches: UnsafeMutablePointer<InlineCache>
    let frame: UnsafeMutablePointer<FrameRecord>
    let context: Context

    /// Goes on with the thread's innermost frame.
    @inline(always) init(_ context: Context) {
        let frame = context.thread.pointee.frame
        self.frame = frame
        self.context = context
        pc = frame.pointee.pc
        sp = frame.pointee.sp
        locals = frame.pointee.localsplus
        constants = frame.pointee.code.constants.items
        caches = frame.pointee.code.executable.unsafelyUnwrapped.pointee.caches
    }

    /// Writes `pc` and `sp` into the frame: before anything that can raise, call or collect.
    @inline(always) func spill() {
        frame.pointee.pc = pc
        frame.pointee.sp = sp
    }

    @inline(always) mutating func push(_ value: Value) {
        sp[0] = value
        sp += 1
    }

    @inline(always) mutating func pop() -> Value {
        sp -= 1
        return sp[0]
    }

    @inline(always) func constant(_ index: Int) -> Value { constants[index] }

    @inline(always) func name(_ index: Int) -> Value { frame.pointee.code.names.items[index] }

    @inline(always) func name(_ instruction: Instruction) -> StringObject { StringObject(name(instruction.operand)) }

    /// Goes to a distance from the next instruction.
    @inline(always) mutating func jump(_ distance: Int) { pc += distance }

    /// Does what waits to be done. A jump back calls it before it is taken, so that a signal's handler, and a traceback,
    /// show the line of the jump.
    @inline(always) func safepoint() throws(Raised) {
        if _slowPath(context.thread.pointee.pendingWork != 0) {
            spill()
            try context.doPendingWork(fromLoop: true)
        }
    }
}
