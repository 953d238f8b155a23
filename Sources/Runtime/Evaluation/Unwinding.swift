// In CPython: Python/ceval.c (the labels error, exception_unwind, exit_unwind), Python/traceback.c

/// What lies on a frame's block stack: one word each, dressed as a small integer so that the collector passes it by.
struct Block: BitwiseCopyable {
    /// Blocks of `SETUP_FINALLY`, `SETUP_WITH`, `SETUP_ASYNC_WITH`.
    static let finally = 0
    /// The block that is there while an exception is handled.
    static let exceptHandler = 1

    let value: Value

    @inline(__always) init(value: Value) { self.value = value }

    /// `handler` is the index of an instruction of the plain form, `level` the number of values on the stack below.
    @inline(__always) init(kind: Int, handler: Int, level: Int) {
        value = Value(
            bits: UInt64(UInt32(truncatingIfNeeded: handler)) << 32 | UInt64(level & 0xFF_FFFF) << 8 | UInt64(kind) << 1
                | 1)
    }

    var kind: Int { Int(value.bits >> 1 & 0x7F) }
    var level: Int { Int(value.bits >> 8 & 0xFF_FFFF) }
    var handler: Int { Int(value.bits >> 32) }
}

extension UnsafeMutablePointer where Pointee == FrameRecord {
    /// Where the block stack of the frame lies.
    var blocks: UnsafeMutablePointer<Value> {
        let executable = pointee.code.executable.unsafelyUnwrapped
        return pointee.localsplus + executable.pointee.localsplusCount
    }

    /// Where the value stack of the frame begins.
    var stackBase: UnsafeMutablePointer<Value> {
        let executable = pointee.code.executable.unsafelyUnwrapped
        return pointee.localsplus + executable.pointee.localsplusCount + executable.pointee.blockCapacity
    }

    /// The instruction with an index of the plain form, in the form that the frame runs.
    func instruction(at index: Int) -> UnsafeMutablePointer<Instruction> {
        let executable = pointee.code.executable.unsafelyUnwrapped
        if pointee.isTraced, let traced = executable.pointee.traced {
            return traced.pointee.instructions + index * 2
        }
        return executable.pointee.instructions + index
    }

    /// The index in the plain form of the instruction at `pc`.
    func index(of pc: UnsafeMutablePointer<Instruction>) -> Int {
        let executable = pointee.code.executable.unsafelyUnwrapped
        if pointee.isTraced, let traced = executable.pointee.traced { return (pc - traced.pointee.instructions) / 2 }
        return pc - executable.pointee.instructions
    }
}

extension Context {
    /// Finds who handles the exception on its way: sets the frame that goes on (its `pc` and `sp`), and answers
    /// true; or pops frames up to one that was called by native code, and answers false.
    @inline(never) func unwind() -> Bool {
        if thread.pointee.leavesEvaluation {
            thread.pointee.leavesEvaluation = false
            return false
        }
        while true {
            let frame = thread.pointee.frame
            thread.pointee.stackTop = frame.pointee.limit
            if thread.pointee.isReraising {
                thread.pointee.isReraising = false
            } else {
                addTraceback(frame)
                if thread.pointee.isTracing { traceException(frame) }
            }
            if findHandler(frame) { return true }
            let onReturn = frame.pointee.onReturn
            if thread.pointee.isTracing { traceReturn(frame, .unbound) }
            abandon(frame)
            if onReturn == .toNative { return false }
        }
    }

    /// Takes away a frame that ends by the exception on its way.
    func abandon(_ frame: UnsafeMutablePointer<FrameRecord>) {
        let generator = frame.pointee.generator
        popFrame(frame, isFinished: true)
        if let generator { convertStopIteration(generator) }
    }

    /// Adds a level to the traceback of the exception on its way.
    func addTraceback(_ frame: UnsafeMutablePointer<FrameRecord>) {
        if isImportCode(frame.pointee.code) { return }
        let exception = ExceptionObject(thread.pointee.raised)
        let object = frameObject(of: frame)
        let offset = lastInstruction(of: frame)
        let traceback = allocate(TracebackFields.self, types.traceback)
        traceback.pointer.pointee.next = exception.traceback
        traceback.pointer.pointee.frame = object
        traceback.lastInstruction = offset
        traceback.line = lineNumber(of: object)
        exception.traceback = traceback.value
    }

    /// Unwinds the block stack; true if a handler was found.
    private func findHandler(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        let blocks = frame.blocks
        let base = frame.stackBase
        while frame.pointee.blockDepth > 0 {
            frame.pointee.blockDepth -= 1
            let block = Block(value: blocks[Int(frame.pointee.blockDepth)])
            if block.kind == Block.exceptHandler {
                let sp = base + block.level + 3
                // The three values are traceback, value and type of the exception that was handled before.
                thread.pointee.handledException = sp[-2].isNone ? .unbound : sp[-2]
                frame.pointee.sp = base + block.level
                continue
            }
            var sp = base + block.level
            blocks[Int(frame.pointee.blockDepth)] =
                Block(kind: Block.exceptHandler, handler: 0, level: block.level).value
            frame.pointee.blockDepth += 1
            pushException(&sp, thread.pointee.handledException)
            let exception = takeRaised()
            thread.pointee.handledException = exception
            pushException(&sp, exception)
            frame.pointee.sp = sp
            frame.pointee.pc = frame.instruction(at: block.handler)
            return true
        }
        return false
    }

    /// Pushes traceback, value and type, as the handlers of the compiled code expect them; three times None for no
    /// exception.
    private func pushException(_ sp: inout UnsafeMutablePointer<Value>, _ exception: Value) {
        if exception.isUnbound {
            sp[0] = .none
            sp[1] = .none
            sp[2] = .none
        } else {
            let traceback = ExceptionObject(exception).traceback
            sp[0] = traceback.isBound ? traceback : .none
            sp[1] = exception
            sp[2] = type(of: exception).value
        }
        sp += 3
    }

    /// Takes the topmost frame away; the value stack ends where the caller's frame ends. For a generator's frame,
    /// `isFinished` says whether it has ended (rather than yielded).
    @inline(__always) func popFrame(_ frame: UnsafeMutablePointer<FrameRecord>, isFinished: Bool) {
        if _slowPath(frame.pointee.object != nil), isFinished { detach(frame) }
        if let generator = frame.pointee.generator { leaveGenerator(frame, generator, isFinished: isFinished) }
        thread.pointee.recursionDepth &-= frame.pointee.onReturn == .initializer ? 2 : 1
        thread.pointee.frame = frame - 1
        if _slowPath(thread.pointee.isRecovering) { endRecoveryIfPossible() }
        if _fastPath(frame > thread.pointee.frameBase) {
            thread.pointee.stackTop = frame[-1].limit
        } else {
            thread.pointee.stackTop = thread.pointee.stackBase
        }
    }

    /// The exception being handled, as `sys.exc_info()` sees it: of this frame, or of the callers of the generators
    /// that run; unbound if none.
    var currentHandledException: Value {
        let handled = thread.pointee.handledException
        if handled.isBound { return handled }
        var generator = thread.pointee.innermostGenerator
        while let frame = generator {
            if frame.pointee.savedHandledException.isBound { return frame.pointee.savedHandledException }
            generator = frame.pointee.outerGenerator
        }
        return .unbound
    }
}
