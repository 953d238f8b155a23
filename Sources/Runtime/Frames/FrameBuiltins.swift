// In CPython: Objects/frameobject.c (_PyFrame_New_NoTrack), Python/ceval.c (LOAD_NAME, LOAD_GLOBAL)

/// The builtins that a frame sees.
extension Context {
    /// The builtins of code with these globals: the dict of its `__builtins__`. If that is something else than a module
    /// or a dict, the dict is empty, and names are asked of the object itself (`unusualBuiltin`).
    func builtinsDictionary(of globals: DictObject) -> DictObject {
        let frame = thread.pointee.frame
        if frame >= thread.pointee.frameBase, frame.pointee.globals === globals { return frame.pointee.builtins }
        let value = globals.get(name: self[.__builtins__])
        if value.isUnbound {
            guard interpreter.pointee.builtins != nil else { return globals }
            // Not even those: None, at least.
            let dict = makeDict()
            try? set(dict, name: StringObject(intern("None")), .none)
            return dict
        }
        if type(of: value).isSubtype(of: types.module) { return ModuleObject(value).dictionary }
        return value.isExactly(types.dict) ? DictObject(value) : makeDict()
    }

    /// A name that is neither in the globals nor in the dict of builtins.
    @inline(never) func missingName(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ name: StringObject
    ) throws(Raised) -> Value {
        let value = try unusualBuiltin(frame, name.value)
        if value.isUnbound, name.value === self[.__loader__], !importState.pointee.isReady {
            try completeModuleNames()
            let late = frame.pointee.globals.get(name: name)
            if late.isBound { return late }
            if let found = interpreter.pointee.builtins?.get(name: name), found.isBound { return found }
        }
        if value.isUnbound { throw nameError("name '\(name.text)' is not defined") }
        return value
    }

    /// What a `__builtins__` that is neither a module nor a dict has for a name, or unbound.
    func unusualBuiltin(_ frame: UnsafeMutablePointer<FrameRecord>, _ name: Value) throws(Raised) -> Value {
        let builtins = frame.pointee.globals.get(name: self[.__builtins__])
        guard frame.pointee.builtins.count == 0, builtins.isBound, !builtins.isExactly(types.dict),
            !type(of: builtins).isSubtype(of: types.module)
        else { return .unbound }
        do throws(Raised) {
            return try getItem(builtins, name)
        } catch {
            if catches(types.keyError) { return .unbound }
            throw error
        }
    }
}
