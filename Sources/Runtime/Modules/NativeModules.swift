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
        NativeModuleEntry(name: "_abc", make: AbstractClassModule.make),
        NativeModuleEntry(name: "_struct", make: StructModule.make),
        NativeModuleEntry(name: "_warnings", make: WarningsModule.make),
        NativeModuleEntry(name: "_weakref", make: WeakReferenceModule.make),
        NativeModuleEntry(name: "array", make: ArrayModule.make),
        NativeModuleEntry(name: "atexit", make: AtExitModule.make),
        NativeModuleEntry(name: "gc", make: GarbageCollectorModule.make),
        NativeModuleEntry(name: "math", make: MathModule.make),
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
