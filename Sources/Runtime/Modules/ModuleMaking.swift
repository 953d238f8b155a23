// In CPython: Objects/moduleobject.c

extension Context {
    /// A new module with the attributes that every module has.
    func makeModule(_ name: Value, documentation: Value = .none) throws(Raised) -> ModuleObject {
        let dictionary = makeDict()
        let module = allocate(ModuleFields.self, types.module)
        module.pointer.pointee.dictionary = dictionary
        try set(dictionary, name: self[string: .__name__], name)
        try set(dictionary, name: self[string: .__doc__], documentation)
        try set(dictionary, name: self[string: .__package__], .none)
        try set(dictionary, name: self[string: .__loader__], .none)
        try set(dictionary, name: self[string: .__spec__], .none)
        return module
    }

    /// A native module; memory for it is always there.
    func makeNativeModule(_ name: StaticString, _ documentation: StaticString) throws(Raised) -> ModuleObject {
        let module = allocate(ModuleFields.self, types.module)
        module.pointer.pointee.dictionary = makeDict()
        let dictionary = module.dictionary
        try set(dictionary, name: self[string: .__name__], intern(name))
        try set(dictionary, name: self[string: .__doc__], string(documentation))
        try set(dictionary, name: self[string: .__package__], interpreter.pointee.emptyString)
        // Where the import system is not made yet, these come when someone asks for them.
        if importState.pointee.isReady { try describe(native: module, StringObject(intern(name))) }
        return module
    }

    /// Adds an entry to a module's dict.
    func add(to module: ModuleObject, _ name: StaticString, _ value: Value) throws(Raised) {
        try set(module.dictionary, name: StringObject(intern(name)), value)
    }
}
