// In CPython: Python/ceval.c (eval_breaker)
import Synchronization

/// What waits at the next safepoint of a thread is set from anywhere: by the thread itself, by others, by handlers of
/// the system's signals. The loop only looks whether it is zero.
extension UnsafeMutablePointer<ThreadState> {
    /// The word `pendingWork`, for changes that others make at the same time.
    var pendingWord: UnsafeMutablePointer<Atomic<UInt32>> {
        (UnsafeMutableRawPointer(self) + MemoryLayout<ThreadState>.offset(of: \.pendingWork).unsafelyUnwrapped)
            .assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    /// Asks the thread's next safepoint for something.
    func request(_ work: PendingWork) {
        pendingWord.pointee.bitwiseOr(work.rawValue, ordering: .relaxed)
    }

    /// Takes requests back.
    func withdraw(_ work: PendingWork) {
        pendingWord.pointee.bitwiseAnd(~work.rawValue, ordering: .relaxed)
    }
}
