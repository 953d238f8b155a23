// In CPython: Objects/frameobject.c (PyFrame_FastToLocalsWithError, PyFrame_LocalsToFast)

/// `f_locals`: a dict of a function's variables, brought up to date whenever it is asked for; of other code the
/// namespace in which it runs.
extension Context {
    /// The namespace in which the frame's names live; for a function, its dict of them brought up to date.
    func localsDictionary(of frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) -> Value {
        if frame.pointee.locals.isUnbound { frame.pointee.locals = makeDict().value }
        let locals = frame.pointee.locals
        try copyVariables(frame.pointee.localsplus, of: frame.pointee.code, into: locals)
        return locals
    }

    /// The same of a frame that runs, is suspended or has ended.
    func localsDictionary(of object: FrameObject) throws(Raised) -> Value {
        if let frame = object.record { return try localsDictionary(of: frame) }
        if object.locals.isUnbound { object.locals = makeDict().value }
        let locals = object.locals
        if let variables = variables(of: object) { try copyVariables(variables, of: object.code, into: locals) }
        return locals
    }

    /// Where the variables of a frame lie; nil where they are lost.
    private func variables(of object: FrameObject) -> UnsafeMutablePointer<Value>? {
        if let frame = object.record { return frame.pointee.localsplus }
        if !object.isFinished, let generator = object.generator, generator.pc != nil { return generator.localsplus }
        return object.savedLocals?.items
    }

    private func copyVariables(
        _ variables: UnsafeMutablePointer<Value>, of code: CodeObject, into locals: Value
    ) throws(Raised) {
        let names = code.variableNames
        for index in 0..<min(Int(code.localCount), names.count) {
            try store(names[index], variables[index], in: locals)
        }
        var position = Int(code.localCount)
        for index in 0..<code.cellVariables.count {
            try store(code.cellVariables[index], content(variables[position]), in: locals)
            position += 1
        }
        // The namespace of a class body does not get the free variables.
        guard code.flags & 1 != 0 else { return }
        for index in 0..<code.freeVariables.count {
            try store(code.freeVariables[index], content(variables[position]), in: locals)
            position += 1
        }
    }

    private func content(_ cell: Value) -> Value { cell.isExactly(types.cell) ? CellObject(cell).content : .unbound }

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

    /// Takes the variables of a running frame out of its dict, after a trace function has seen it. What is not there is
    /// unbound from now on.
    func restoreVariables(of frame: UnsafeMutablePointer<FrameRecord>) {
        let locals = frame.pointee.locals
        let code = frame.pointee.code
        guard locals.isBound else { return }
        let names = code.variableNames
        for index in 0..<min(Int(code.localCount), names.count) {
            let value = find(names[index], in: locals)
            // A generator's variables lie in the heap.
            if let generator = frame.pointee.generator { writeBarrier(generator.raw) }
            frame.pointee.localsplus[index] = value
        }
        var position = Int(code.localCount)
        for index in 0..<code.cellVariables.count {
            restore(frame.pointee.localsplus[position], find(code.cellVariables[index], in: locals))
            position += 1
        }
        guard code.flags & 1 != 0 else { return }
        for index in 0..<code.freeVariables.count {
            restore(frame.pointee.localsplus[position], find(code.freeVariables[index], in: locals))
            position += 1
        }
    }

    private func restore(_ cell: Value, _ value: Value) {
        if cell.isExactly(types.cell) { CellObject(cell).content = value }
    }

    private func find(_ name: Value, in locals: Value) -> Value {
        if locals.isExactly(types.dict) { return DictObject(locals).get(name: StringObject(name)) }
        do throws(Raised) {
            return try getItem(locals, name)
        } catch {
            _ = takeRaised()
            return .unbound
        }
    }
}
