// In CPython: what modules keep in static variables and in their module state

/// What native modules keep for one interpreter: a struct of references a module, declared in the module's folder and
/// all zero until the module is made. The collector scans it word by word with the rest of the interpreter's state.
struct NativeModuleStates: BitwiseCopyable {
    var ast: ASTState
    var abc: AbstractClassState
    var atexit: AtExitState
    var copyRegistry: CopyRegistryState
    var sre: PatternModuleState
    var time: TimeState
    var warnings: WarningsState
    var codecs: CodecState
}

extension Context {
    /// The state of the native modules: `context.modules.pointee.atexit.functions`.
    @inline(__always) var modules: UnsafeMutablePointer<NativeModuleStates> {
        (UnsafeMutableRawPointer(interpreter)
            + MemoryLayout<InterpreterState>.offset(of: \.nativeModules).unsafelyUnwrapped)
            .assumingMemoryBound(to: NativeModuleStates.self)
    }
}
