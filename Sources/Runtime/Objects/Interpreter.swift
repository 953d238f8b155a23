// In CPython: Python/pylifecycle.c, Python/pystate.c
import TaipanHost
import TaipanNumbers

/// One Python: its heap, types, modules and threads. Interpreters share nothing, so two of them run in parallel.
package final class Interpreter {
    let state: UnsafeMutablePointer<InterpreterState>
    let resources: InterpreterResources

    var context: Context { Context(state) }

    /// An interpreter that reaches the world through `host` alone. Its built-in types, `builtins` and `sys` are made;
    /// nothing has been imported.
    package init(host: any Host, options: InterpreterOptions = InterpreterOptions()) {
        resources = InterpreterResources(host: host)
        resources.options = options
        state = .allocate(capacity: 1)
        // All words are plain data for which zero is a valid beginning; references are filled below, in order.
        UnsafeMutableRawPointer(state).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<InterpreterState>.size)
        UnsafeMutableRawPointer(state).advanced(
            by: MemoryLayout<InterpreterState>.offset(of: \.resources).unsafelyUnwrapped
        )
        .storeBytes(of: Unmanaged.passUnretained(resources), as: Unmanaged<InterpreterResources>.self)
        state.pointee.heap = Heap()
        state.pointee.heap.interpreter = state
        state.pointee.maximumIntegerDigits = options.maximumIntegerDigits ?? BigInteger.defaultMaximumDigits
        state.pointee.typeCache = .allocate(capacity: Context.typeCacheCapacity)
        state.pointee.typeCache.initialize(
            repeating: TypeCacheEntry(version: 0, name: .unbound, value: .unbound), count: Context.typeCacheCapacity)
        state.pointee.hashKey = Interpreter.makeHashKey(host: host, options: options)
        context.makeThreadState()
        context.makeBuiltinTypes()
        context.makeBuiltinModules()
        state.pointee.heap.settlePromptObjects()
        // What every interpreter has is made under any limit; the program finds out how little is left.
        state.pointee.heap.limit = options.memoryLimit
        if options.collectorStress > 0 { context.beginCollectorStress(every: options.collectorStress) }
        state.pointee.heap.verifies = options.collectorVerification
    }

    deinit {
        context.tearDown()
    }

    /// The key of the hashes of str and bytes, as CPython derives it from PYTHONHASHSEED.
    private static func makeHashKey(host: any Host, options: InterpreterOptions) -> (UInt64, UInt64) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if let seed = options.hashSeed {
            if seed != 0 {
                // CPython's generator for a given seed: a linear congruence, the third byte of each state.
                var x = seed
                for index in 0..<16 {
                    x = x &* 214013 &+ 2_531_011
                    bytes[index] = UInt8(truncatingIfNeeded: x >> 16)
                }
            }
        } else if options.hashRandomization {
            bytes.withUnsafeMutableBytes { buffer in try? host.entropy.fill(buffer) }
        }
        return bytes.withUnsafeBytes {
            (
                UInt64(littleEndian: $0.load(as: UInt64.self)),
                UInt64(littleEndian: $0.load(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}
