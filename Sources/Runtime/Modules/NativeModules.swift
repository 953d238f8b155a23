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
        NativeModuleEntry(name: "_abc", make: AbstractClassModule.make),
        NativeModuleEntry(name: "_ast", make: ASTModule.make),
        NativeModuleEntry(name: "_bisect", make: BisectModule.make),
        NativeModuleEntry(name: "_codecs", make: CodecsModule.make),
        NativeModuleEntry(name: "_collections", make: CollectionsModule.make),
        NativeModuleEntry(name: "_functools", make: FunctoolsModule.make),
        NativeModuleEntry(name: "_heapq", make: HeapQueueModule.make),
        NativeModuleEntry(name: "_imp", make: ImpModule.make),
        NativeModuleEntry(name: "_io", make: IOModule.make),
        NativeModuleEntry(name: "_locale", make: LocaleModule.make),
        NativeModuleEntry(name: "_opcode", make: OpcodeModule.make),
        NativeModuleEntry(name: "_operator", make: OperatorModule.make),
        NativeModuleEntry(name: "_signal", make: SignalModule.make),
        NativeModuleEntry(name: "_sre", make: RegularExpressionModule.make),
        NativeModuleEntry(name: "_stat", make: StatModule.make),
        NativeModuleEntry(name: "_string", make: StringModule.make),
        NativeModuleEntry(name: "_symtable", make: SymbolTableModule.make),
        NativeModuleEntry(name: "_thread", make: ThreadModule.make),
        NativeModuleEntry(name: "_struct", make: StructModule.make),
        NativeModuleEntry(name: "_warnings", make: WarningsModule.make),
        NativeModuleEntry(name: "_weakref", make: WeakReferenceModule.make),
        NativeModuleEntry(name: "array", make: ArrayModule.make),
        NativeModuleEntry(name: "atexit", make: AtExitModule.make),
        NativeModuleEntry(name: "binascii", make: BinasciiModule.make),
        NativeModuleEntry(name: "errno", make: ErrorNumberModule.make),
        NativeModuleEntry(name: "gc", make: GarbageCollectorModule.make),
        NativeModuleEntry(name: "itertools", make: ItertoolsModule.make),
        NativeModuleEntry(name: "marshal", make: MarshalModule.make),
        NativeModuleEntry(name: "math", make: MathModule.make),
        NativeModuleEntry(name: "parser", make: ParserModule.make),
        NativeModuleEntry(name: "posix", make: PosixModule.make),
        NativeModuleEntry(name: "time", make: TimeModule.make),
        NativeModuleEntry(name: "unicodedata", make: UnicodeDataModule.make),
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
