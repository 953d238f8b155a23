#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Lets a host stop a long operation: kernels that may run long call ``check()`` every so often (at least every few
/// milliseconds of work), and end with ``NumberError/interrupted`` when it answers yes.
///
/// Not a closure but a context-free function and a pointer, so that passing it costs nothing and no reference count.
package struct WorkMonitor: @unchecked Sendable {
    /// Answers whether the work is to stop.
    package typealias ShouldStop = @convention(c) (UnsafeMutableRawPointer?) -> Bool

    let shouldStop: ShouldStop?
    let context: UnsafeMutableRawPointer?

    /// A monitor that asks `shouldStop`, handing it `context`, which must live as long as the monitor is used.
    package init(context: UnsafeMutableRawPointer?, shouldStop: @escaping ShouldStop) {
        self.shouldStop = shouldStop
        self.context = context
    }

    private init() {
        shouldStop = nil
        context = nil
    }

    /// The monitor that never stops anything.
    package static let none = WorkMonitor()

    /// Throws ``NumberError/interrupted`` if the work is to stop.
    @inline(__always)
    package func check() throws(NumberError) {
        if let shouldStop, shouldStop(context) { throw .interrupted }
    }
}

/// Temporary and result memory whose size depends on the data.
enum WorkMemory {
    /// Requests above this many bytes are tried out with the allocator first: Swift's own allocation would end the
    /// process where the memory cannot be had.
    static let probedByteCount = 1 << 26

    /// No magnitude has more limbs than this (2^40 bytes).
    static let maximumLimbCount = 1 << 37

    /// Throws ``NumberError/outOfMemory`` unless `limbCount` limbs can be allocated.
    @inline(__always)
    static func require(limbCount: Int) throws(NumberError) {
        if limbCount >= probedByteCount / 8 { try probe(limbCount) }
    }

    /// Not optimised: LLVM would take the memory for granted, since it is given back unused.
    @inline(never)
    @_optimize(none)
    private static func probe(_ limbCount: Int) throws(NumberError) {
        guard limbCount <= maximumLimbCount, let memory = malloc(limbCount * 8) else { throw .outOfMemory }
        free(memory)
    }

    /// Runs `body` with uninitialized memory for `limbCount` limbs, on the stack if they are few.
    @inline(__always)
    static func withLimbs<Result>(
        _ limbCount: Int, _ body: (UnsafeMutablePointer<UInt64>) throws(NumberError) -> Result
    ) throws(NumberError) -> Result {
        if limbCount <= 64 {
            return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) {
                (buffer) throws(NumberError) -> Result in try body(buffer.baseAddress.unsafelyUnwrapped)
            }
        }
        guard limbCount <= maximumLimbCount, let memory = malloc(limbCount * 8) else { throw .outOfMemory }
        defer { free(memory) }
        return try body(memory.assumingMemoryBound(to: UInt64.self))
    }
}
