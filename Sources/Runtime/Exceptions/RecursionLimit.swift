// In CPython: Python/ceval.c (_Py_CheckRecursiveCall), Include/internal/pycore_ceval.h (_Py_LeaveRecursiveCall)

/// What happens at the recursion limit. The one who meets it gets RecursionError; until the depth has come down to the
/// low-water mark, calls may then go a little deeper than the limit, so that handlers can do their work.
///
/// `ThreadState.recursionLimit` is the limit in force, which calls compare with: raised while the thread recovers.
extension Context {
    /// How far beyond the limit a thread may go while it recovers.
    static var recoveryDepth: Int { 50 }

    /// The limit that `sys.setrecursionlimit` set.
    var configuredRecursionLimit: Int {
        thread.pointee.recursionLimit - (thread.pointee.isRecovering ? Context.recoveryDepth : 0)
    }

    /// The depth below which a thread has recovered.
    static func lowWaterMark(ofLimit limit: Int) -> Int { limit > 200 ? limit - 50 : 3 * (limit >> 2) }

    /// The error for a call that would exceed the limit in force. `place` is CPython's addition to the message.
    @inline(never) func recursionError(_ place: StaticString = "") -> Raised {
        if !thread.pointee.isRecovering, thread.pointee.recursionDepth >= thread.pointee.recursionLimit {
            beginRecovery()
        }
        return raise(types.recursionError, "maximum recursion depth exceeded\(place)")
    }

    private func beginRecovery() {
        let limit = thread.pointee.recursionLimit
        thread.pointee.isRecovering = true
        thread.pointee.recursionLimit = limit + Context.recoveryDepth
        // One of these is the frame whose end brings the depth below the mark: those that return have to look.
        var count = limit - Context.lowWaterMark(ofLimit: limit) + 2
        var frame = thread.pointee.frame
        while frame >= thread.pointee.frameBase, count > 0 {
            frame.pointee.needsSlowReturn = true
            frame -= 1
            count -= 1
        }
    }

    /// To be called when the depth has become less while the thread recovers.
    @inline(never) func endRecoveryIfPossible() {
        let limit = configuredRecursionLimit
        guard thread.pointee.recursionDepth < Context.lowWaterMark(ofLimit: limit) else { return }
        thread.pointee.recursionLimit = limit
        thread.pointee.isRecovering = false
    }

    /// Whether a comparison by the innermost frame exceeds the limit. To compare counts as a call, but the loop
    /// compares numbers without one; so a frame that lies at the limit runs in the traced form, which asks this.
    var isAtRecursionLimit: Bool {
        thread.pointee.recursionDepth == thread.pointee.recursionLimit && !thread.pointee.isRecovering
    }

    /// Whether the next instruction of a frame compares: by `<`, `==` and the like, or by looking into a tuple or list.
    func comparesAtLimit(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        let instruction = frame.pointee.pc.pointee
        guard instruction.operation == .compareOp || instruction.operation == .compareJump else { return false }
        if instruction.operand < 6 { return true }
        guard instruction.operand < 8, frame.pointee.sp - frame.stackBase >= 2 else { return false }
        let element = frame.pointee.sp[-2]
        let container = frame.pointee.sp[-1]
        guard container.isExactly(types.tuple) || container.isExactly(types.list), fastCount(container) > 0 else {
            return false
        }
        return fastItems(container)[0] !== element
    }
}
