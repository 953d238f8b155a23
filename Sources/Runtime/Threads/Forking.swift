// In CPython: Modules/posixmodule.c (PyOS_AfterFork_Child), Python/pystate.c (_PyThreadState_DeleteExcept)
import TaipanHost

extension Context {
    /// In the copy of a process only the thread that made it goes on: it becomes the main one, and the others are
    /// forgotten.
    func becomeOnlyThread() {
        if let lock = resources.interpreterLock {
            // What other threads had locked stays so for ever; the next thread begins with a lock of its own.
            _ = Unmanaged.passRetained(lock)
            resources.interpreterLock = nil
        }
        let wasAttentive = modules.pointee.signals.isAttentive
        if thread != interpreter.pointee.mainThread {
            if wasAttentive { endSignals() }
            interpreter.pointee.mainThread = thread
        }
        thread.pointee.next = nil
        forgetModuleLocksOfOthers()
        thread.pointee.savedStackPointer = 0
        resources.startedThreads = 0
        if wasAttentive { try? callAttention() }
        // Signals that had reached the process are not the copy's.
        modules.pointee.signals.pending = 0
        _ = resources.host.signals.takePending()
    }
}
