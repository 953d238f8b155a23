// In CPython: Python/ceval.c (PyEval_GetFrame, PyEval_GetLocals)

/// What native functions ask of the frame that called them.
extension Context {
    /// The record of the innermost frame, or nil while no Python code runs.
    var currentFrame: UnsafeMutablePointer<FrameRecord>? {
        let frame = thread.pointee.frame
        return frame >= thread.pointee.frameBase ? frame : nil
    }

    /// The globals of the innermost frame.
    var currentGlobals: DictObject? { currentFrame?.pointee.globals }

    /// `locals()`: the namespace of a module or class body, or a dict of a function's variables.
    func currentLocals() throws(Raised) -> Value {
        guard let frame = currentFrame else { throw systemError("frame does not exist") }
        if frame.pointee.locals === frame.pointee.globals.value { try completeModuleNames() }
        return try localsDictionary(of: frame)
    }
}
