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
        NativeModuleEntry(name: "cmath", make: ComplexModule.make),
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
    /// A new native module of this name, or nil if there is none. One that was made before gets what the first had at
    /// its beginning: its types and functions are the same objects, as in CPython.
    func makeNativeModule(named name: StringObject) throws(Raised) -> ModuleObject? {
        for entry in resources.nativeModules {
            if name.count == entry.name.utf8CodeUnitCount, name.text == String(describing: entry.name) {
                let contents = try nativeModuleContents()
                let known = contents.get(name: name)
                if known.isBound {
                    let module = allocate(ModuleFields.self, types.module)
                    module.pointer.pointee.dictionary = try copy(DictObject(known))
                    return module
                }
                let module = try entry.make(self)
                try set(contents, name: name, copy(module.dictionary).value)
                return module
            }
        }
        return nil
    }

    /// What the native modules had when they were made: a dict of dicts.
    private func nativeModuleContents() throws(Raised) -> DictObject {
        let known = modules.pointee.contents
        if let known { return known }
        let contents = makeDict()
        modules.pointee.contents = contents
        return contents
    }
}
