// In CPython: Objects/frameobject.c (PyFrame_FastToLocals), Python/ceval.c (PyEval_GetLocals)

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
        return try localsDictionary(of: frame)
    }

    /// The namespace in which the frame's names live; for a function, its dict of them brought up to date.
    func localsDictionary(of frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) -> Value {
        let code = frame.pointee.code
        let isOptimized = code.flags & 1 != 0
        if !isOptimized, frame.pointee.locals.isBound, code.freeVariables.count == 0 && code.cellVariables.count == 0 {
            return frame.pointee.locals
        }
        if frame.pointee.locals.isUnbound { frame.pointee.locals = makeDict().value }
        let locals = frame.pointee.locals
        let variables = frame.pointee.localsplus
        let names = code.variableNames
        for index in 0..<min(Int(code.localCount), names.count) {
            try store(names[index], variables[index], in: locals)
        }
        var position = Int(code.localCount)
        for index in 0..<code.cellVariables.count {
            try store(code.cellVariables[index], content(variables[position]), in: locals)
            position += 1
        }
        if isOptimized {
            for index in 0..<code.freeVariables.count {
                try store(code.freeVariables[index], content(variables[position]), in: locals)
                position += 1
            }
        }
        return locals
    }

    private func content(_ cell: Value) -> Value { cell.isExactly(types.cell) ? CellObject(cell).content : cell }

    private func store(_ name: Value, _ value: Value, in locals: Value) throws(Raised) {
        if locals.isExactly(types.dict) {
            let dictionary = DictObject(locals)
            if value.isBound { return try set(dictionary, name: StringObject(name), value) }
            let index = dictionary.find(name: StringObject(name))
            if index >= 0 { remove(dictionary, at: index) }
            return
        }
        if value.isBound { return try setItem(locals, name, value) }
        do throws(Raised) {
            try setItem(locals, name, .unbound)
        } catch {
            if !catches(types.keyError) { throw error }
        }
    }
}
