// In CPython: Include/internal/pycore_pystate.h (PyInterpreterState)
import TaipanHost

/// Everything that one interpreter owns. Nothing here is shared with another; all reference words are roots of the
/// collector, which scans this structure word by word.
struct InterpreterState {
    /// The state of the thread that holds the GIL.
    var thread: UnsafeMutablePointer<ThreadState>
    /// The state of the thread that made the interpreter: it runs the handlers of signals.
    var mainThread: UnsafeMutablePointer<ThreadState>
    /// The interned names of `Name`.
    var names: UnsafeMutablePointer<Value>
    var types: BuiltinTypeTable
    /// `builtins.__dict__`, `sys.__dict__`, `sys.modules`.
    var builtins: DictObject?
    var sysDictionary: DictObject?
    var modules: DictObject?
    var builtinsModule: Value
    var sysModule: Value
    /// The functions of `sys.addaudithook`: a list, or unbound.
    var auditHooks: Value
    var nativeModules: NativeModuleStates
    /// Objects that the runtime made and keeps, by name: a dict, or unbound.
    var privateObjects: Value
    /// `builtins.__import__` as it was made.
    var importFunction: Value
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
    /// The native modules that can be imported.
    var nativeModules: [NativeModuleEntry] = []
    /// What is known of each type of named tuples (`Types/structseq`).
    var structures: [UnsafeRawPointer: StructureDescription] = [:]
    /// Who may run; nil while there has been one thread only.
    var interpreterLock: InterpreterLock?
    /// How many threads run that `_thread.start_new_thread` has started, and how large their stacks are (0: as usual).
    var startedThreads = 0
    var threadStackSize = 0
    /// `sys.setswitchinterval`, in seconds.
    var switchInterval = 0.005
    /// What `sys.setcheckinterval` and `sys.setdlopenflags` were told, which means nothing here.
    var checkInterval = 100
    var libraryFlags = 2
    /// `sys.is_finalizing`.
    var isFinalizing = false
    /// How native types are called, by their address.
    var typeSignatures: [UInt: StaticString] = [:]

    init(host: any Host) { self.host = host }
}

extension Context {
    var resources: InterpreterResources { interpreter.pointee.resources.takeUnretainedValue() }

    /// A number not used before in this interpreter, to tell versions of things apart.
    @inline(__always) func nextVersion() -> UInt64 {
        interpreter.pointee.lastVersion &+= 1
        return interpreter.pointee.lastVersion
    }
}
