#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Runs a body on a thread of its own with a stack of at least `bytes`, and waits for it. Nil where there is no room
/// for such a thread.
///
/// What recurses on a source's nesting runs here when the source nests too deep for an ordinary thread.
package func withNativeStack<Result>(bytes: Int, _ body: () -> Result) -> Result? {
    var result: Result?
    let ran = withoutActuallyEscaping(
        { result = body() },
        do: { escapable in runOnThread(stackSize: bytes, ThreadBody(escapable)) })
    return ran ? result : nil
}

private final class ThreadBody {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
}

private func runOnThread(stackSize: Int, _ body: ThreadBody) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    let page = 1 << 16
    guard pthread_attr_setstacksize(&attributes, (stackSize + page - 1) / page * page) == 0 else { return false }
    let context = Unmanaged.passRetained(body)
    #if canImport(Glibc) || canImport(Musl)
    var thread = pthread_t()
    let status = pthread_create(
        &thread, &attributes,
        { context in
            if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeUnretainedValue().body() }
            return nil
        }, context.toOpaque())
    #else
    var created: pthread_t?
    let status = pthread_create(
        &created, &attributes,
        { context in
            Unmanaged<ThreadBody>.fromOpaque(context).takeUnretainedValue().body()
            return nil
        }, context.toOpaque())
    #endif
    guard status == 0 else {
        context.release()
        return false
    }
    #if canImport(Glibc) || canImport(Musl)
    pthread_join(thread, nil)
    #else
    if let created { pthread_join(created, nil) }
    #endif
    context.release()
    return true
}
