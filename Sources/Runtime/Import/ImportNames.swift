// In CPython: Python/ceval.c (import_from, import_all_from)

import TaipanText

/// Taking names out of modules.
extension Context {
    /// `from module import name`.
    func importFrom(_ module: Value, _ name: Value) throws(Raised) -> Value {
        let value = try getAttributeIfPresent(module, name)
        if value.isBound { return value }
        // A submodule that is being imported in a cycle is no attribute yet.
        var package = try getAttributeIfPresent(module, .__name__)
        var knownName = package
        if package.isBound, type(of: package).has(.stringSubclass) {
            let fullName = intern(string(StringObject(package).pythonString + "." + StringObject(name).pythonString))
            let found = interpreter.pointee.modules?.get(name: fullName) ?? .unbound
            if found.isBound { return found }
        } else {
            package = string("<unknown module name>")
            knownName = .unbound
        }
        var file = Value.unbound
        if type(of: module).isSubtype(of: types.module) {
            file = ModuleObject(module).dictionary.get(name: self[string: .__file__])
            if file.isBound, !type(of: file).has(.stringSubclass) { file = .unbound }
        }
        let message: String
        if file.isUnbound {
            message = "cannot import name \(quoted(name)) from \(quoted(package)) (unknown location)"
        } else if try isInitializing(module) {
            message =
                "cannot import name \(quoted(name)) from partially initialized module \(quoted(package)) "
                + "(most likely due to a circular import) (\(StringObject(file).text))"
        } else {
            message = "cannot import name \(quoted(name)) from \(quoted(package)) (\(StringObject(file).text))"
        }
        let exception = makeException(types.importError, tuple(string(message)))
        ImportErrorObject(exception).name = knownName
        ImportErrorObject(exception).path = file
        throw raise(exception)
    }

    /// `from module import *`.
    func importStar(_ module: Value, intoLocals locals: Value) throws(Raised) {
        var names = try getAttributeIfPresent(module, .__all__)
        var skipsPrivate = false
        if names.isUnbound {
            let dictionary = try getAttributeIfPresent(module, .__dict__)
            guard dictionary.isBound else {
                throw importError("from-import-* object has no __dict__ and no __all__")
            }
            names = try makeList(from: callMethod(dictionary, .keys)).value
            skipsPrivate = true
        }
        var index = 0
        while true {
            let name: Value
            do throws(Raised) {
                name = try getItem(sequence: names, at: index)
            } catch {
                if catches(types.indexError) { return }
                throw error
            }
            index += 1
            guard type(of: name).has(.stringSubclass) else {
                let moduleName = try getAttribute(module, .__name__)
                guard type(of: moduleName).has(.stringSubclass) else {
                    throw typeError(
                        "module __name__ must be a string, not \(typeName(of: moduleName))")
                }
                throw typeError(
                    "\(skipsPrivate ? "Key" : "Item") in \(StringObject(moduleName).text)."
                        + "\(skipsPrivate ? "__dict__" : "__all__") must be str, not \(typeName(of: name))")
            }
            let text = StringObject(name)
            if skipsPrivate, text.count > 0, text.codePoint(at: 0) == 0x5F { continue }
            let value = try getAttribute(module, exactString(name))
            if locals.isExactly(types.dict) {
                try set(DictObject(locals), name: StringObject(intern(exactString(name))), value)
            } else {
                try setItem(locals, name, value)
            }
            try safepoint()
        }
    }
}
