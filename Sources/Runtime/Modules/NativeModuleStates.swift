// In CPython: what modules keep in static variables and in their module state

/// What native modules keep for one interpreter: a struct of references a module, declared in the module's folder and
/// all zero until the module is made. The collector scans it word by word with the rest of the interpreter's state.
struct NativeModuleStates: BitwiseCopyable {
    /// What each native module had when it was made, by name.
    var contents: DictObject?
    var ast: ASTState
    var abc: AbstractClassState
    var array: ArrayModuleState
    var atexit: AtExitState
    var copyRegistry: CopyRegistryState
    var imports: ImportState
    var io: IOState
    var collections: CollectionsState
    var functools: FunctoolsState
    var itertools: ItertoolsState
    var operators: OperatorState
    var parser: ParserState
    var symtable: SymbolTableState
    var contextVariables: ContextVariablesState
    var hashes: HashTypes
    var posix: PosixState
    var random: RandomState
    var signals: SignalState
    var thread: ThreadModuleState
    var sre: PatternModuleState
    var time: TimeState
    var structs: StructModuleState
    var warnings: WarningsState
    var binascii: BinasciiState
    var codecs: CodecState
    var locale: LocaleState
    var string: StringModuleState
}

extension Context {
    /// The state of the native modules: `context.modules.pointee.atexit.functions`.
    @inline(__always) var modules: UnsafeMutablePointer<NativeModuleStates> {
        (UnsafeMutableRawPointer(interpreter)
            + MemoryLayout<InterpreterState>.offset(of: \.nativeModules).unsafelyUnwrapped)
            .assumingMemoryBound(to: NativeModuleStates.self)
    }
}
