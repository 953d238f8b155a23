// In CPython: Python/_warnings.c

extension Context {
    /// Warns, by `warnings.warn` if that module has been imported: it may raise the warning as an exception.
    func warn(_ category: TypeObject, _ message: String) throws(Raised) {
        guard let modules = interpreter.pointee.modules else { return }
        let module = modules.get(name: StringObject(intern("warnings")))
        guard module.isBound else { return }
        let function = try getAttributeIfPresent(module, intern("warn"))
        if function.isBound { _ = try call(function, string(message), category.value) }
    }
}
