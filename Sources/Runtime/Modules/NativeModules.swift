// In CPython: Modules/config.c

/// A module written in Swift: its name, and the function that makes it when it is first imported.
struct NativeModuleEntry {
    var name: StaticString
    var make: (Context) throws(Raised) -> ModuleObject
}

/// The native modules besides `builtins` and `sys`, which are there from the start.
func nativeModuleList() -> [NativeModuleEntry] {
    [
        NativeModuleEntry(name: "__future__", make: FutureModule.make),
        NativeModuleEntry(name: "_sre", make: RegularExpressionModule.make),
        NativeModuleEntry(name: "_ast", make: ASTModule.make),
        NativeModuleEntry(name: "_stat", make: StatModule.make),
        NativeModuleEntry(name: "_abc", make: AbstractClassModule.make),
        NativeModuleEntry(name: "_blake2", make: Blake2Module.make),
        NativeModuleEntry(name: "_contextvars", make: ContextVariablesModule.make),
        NativeModuleEntry(name: "_md5", make: MD5Module.make),
        NativeModuleEntry(name: "_random", make: RandomModule.make),
        NativeModuleEntry(name: "_sha1", make: SHA1Module.make),
        NativeModuleEntry(name: "_sha256", make: SHA256Module.make),
        NativeModuleEntry(name: "_sha3", make: SHA3Module.make),
        NativeModuleEntry(name: "_sha512", make: SHA512Module.make),
        NativeModuleEntry(name: "_signal", make: SignalModule.make),
        NativeModuleEntry(name: "_stat", make: StatModule.make),
        NativeModuleEntry(name: "_statistics", make: StatisticsModule.make),
        NativeModuleEntry(name: "_thread", make: ThreadModule.make),
        NativeModuleEntry(name: "_warnings", make: WarningsModule.make),
        NativeModuleEntry(name: "_codecs", make: CodecsModule.make),
        NativeModuleEntry(name: "_weakref", make: WeakReferenceModule.make),
        NativeModuleEntry(name: "atexit", make: AtExitModule.make),
        NativeModuleEntry(name: "cmath", make: ComplexModule.make),
        NativeModuleEntry(name: "errno", make: ErrorNumberModule.make),
        NativeModuleEntry(name: "gc", make: GarbageCollectorModule.make),
        NativeModuleEntry(name: "math", make: MathModule.make),
        NativeModuleEntry(name: "posix", make: PosixModule.make),
        NativeModuleEntry(name: "time", make: TimeModule.make),
    ]
}

extension Context {
    /// A new native module of this name, or nil if there is none.
    func makeNativeModule(named name: StringObject) throws(Raised) -> ModuleObject? {
        for entry in resources.nativeModules {
            if name.count == entry.name.utf8CodeUnitCount, name.text == String(describing: entry.name) {
                return try entry.make(self)
            }
        }
        return nil
    }
}
