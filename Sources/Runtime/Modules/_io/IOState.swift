// In CPython: Modules/_io/_iomodule.c (the module's state), Modules/_io/_iomodule.h

/// What `_io` keeps for one interpreter. The types that the standard streams need are there from the start, the others
/// when the module is imported or `open` needs them.
struct IOState: BitwiseCopyable {
    var ioBase: TypeObject?
    var rawIOBase: TypeObject?
    var bufferedIOBase: TypeObject?
    var textIOBase: TypeObject?
    var fileIO: TypeObject?
    var bufferedReader: TypeObject?
    var bufferedWriter: TypeObject?
    var textIOWrapper: TypeObject?
    var bytesIO: TypeObject?
    var bytesIOBuffer: TypeObject?
    var stringIO: TypeObject?
    var bufferedPair: TypeObject?
    var bufferedRandom: TypeObject?
    var newlineDecoder: TypeObject?
    /// The class `UnsupportedOperation`, or unbound while nobody needed it.
    var unsupportedOperation: Value
    /// The three standard streams as they were made, or unbound.
    var standardInput: Value
    var standardOutput: Value
    var standardError: Value
    /// The types that only a program needs are made.
    var isComplete: Bool
}

extension Context {
    /// The state of `_io`.
    @inline(__always) var io: UnsafeMutablePointer<IOState> {
        (UnsafeMutableRawPointer(modules) + MemoryLayout<NativeModuleStates>.offset(of: \.io).unsafelyUnwrapped)
            .assumingMemoryBound(to: IOState.self)
    }

    /// Whether the value is exactly of a type of `_io`, which may not be made yet.
    @inline(__always) func isExactly(_ value: Value, _ type: TypeObject?) -> Bool {
        guard value.isHeapObject, let type else { return false }
        return value.heapType === type
    }
}

/// Bytes that a buffer keeps unless the program says otherwise.
let defaultBufferSize = 8192
