// In CPython: Include/internal/pycore_pystate.h (PyInterpreterState)
import TaipanHost

/// Everything that one interpreter owns. Nothing here is shared with another; all reference words are roots of the
/// collector, which scans this structure word by word.
struct InterpreterState {
    /// The state of the thread that holds the GIL.
    var thread: UnsafeMutablePointer<ThreadState>
    /// The interned names of `Name`.
    var names: UnsafeMutablePointer<Value>
    var types: BuiltinTypeTable
    /// `builtins.__dict__`, `sys.__dict__`, `sys.modules`.
    var builtins: DictObject?
    var sysDictionary: DictObject?
    var modules: DictObject?
    var builtinsModule: Value
    var sysModule: Value
    /// The interned strings: an open-addressing table of its own.
    var internedStrings: UnsafeMutablePointer<Value>?
    var internedCapacity: Int
    var internedCount: Int
    /// The str of each code point below 256, the empty str, bytes, tuple and frozenset.
    var characters: UnsafeMutablePointer<Value>
    var emptyString: Value
    var emptyBytes: Value
    var emptyTuple: Value
    /// Unbound until someone asks for it.
    var emptyFrozenSet: Value
    /// Key of the hash of str and bytes.
    var hashKey: (UInt64, UInt64)
    /// The last number given to a dict's keys, a type, a function.
    var lastVersion: UInt64
    /// The cache of type attributes (`Objects/TypeLookup.swift`).
    var typeCache: UnsafeMutablePointer<TypeCacheEntry>
    /// How many digits `int(text)` and `str(int)` may handle (`sys.set_int_max_str_digits`); 0: no limit.
    var maximumIntegerDigits: Int
    var heap: Heap
    /// Things in Swift classes: host, options, declarations. Not for hot paths.
    let resources: Unmanaged<InterpreterResources>
}

/// An entry of the cache of type attributes.
struct TypeCacheEntry: BitwiseCopyable {
    var version: UInt64
    var name: Value
    var value: Value
}

/// What an interpreter holds in Swift objects; reached through `context.resources`.
final class InterpreterResources {
    let host: any Host
    /// Memory of native declarations, freed with the interpreter.
    var declarationMemory: [UnsafeMutableRawPointer] = []
    var options = InterpreterOptions()
    /// How native types are called, by their address.
    var typeSignatures: [UInt: StaticString] = [:]

    init(host: any Host) { self.host = host }
}

/// What the command line or the embedding program decides.
package struct InterpreterOptions: Sendable {
    package init() {}

    var optimize = 0
    var parserDebug = 0
    var verbose = 0
    var inspect = 0
    var interactive = 0
    var dontWriteBytecode = false
    var ignoreEnvironment = false
    var isolated = false
    var noUserSite = false
    var noSite = false
    var quiet = false
    var bytesWarning = 0
    var hashRandomization = true
    var hashSeed: UInt32?
    var devMode = false
    var unbuffered = false
    var memoryLimit = Int.max
    /// A full collection at every so many safepoints, freed memory overwritten; 0: as usual.
    var collectorStress = 0
    var arguments: [[UInt8]] = []
    var warnings: [[UInt8]] = []
}

extension Context {
    var resources: InterpreterResources { interpreter.pointee.resources.takeUnretainedValue() }

    /// A number not used before in this interpreter, to tell versions of things apart.
    @inline(__always) func nextVersion() -> UInt64 {
        interpreter.pointee.lastVersion &+= 1
        return interpreter.pointee.lastVersion
    }
}
