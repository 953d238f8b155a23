// In CPython: Python/_warnings.c
import TaipanText

/// Where a warning is given: what the filters look at, and what is shown.
struct WarningPlace {
    var fileName: Value
    var line: Int
    /// `__name__` of the module, any object; unbound: made of the file's name.
    var module: Value
    /// `__warningregistry__`: a dict, None, or unbound.
    var registry: Value
    /// The text of the line, where a loader knows it; or unbound.
    var sourceLine = Value.unbound
    /// The object that is the reason, for ResourceWarning; or unbound.
    var source = Value.unbound
}

extension Context {
    /// Warns at the line that runs, `level` frames up (1: the innermost).
    func warn(_ category: TypeObject, _ message: String, level: Int = 1) throws(Raised) {
        try warn(category.value, string(message), level: level)
    }

    func warn(_ category: TypeObject, _ message: Value, level: Int = 1) throws(Raised) {
        try warn(category.value, message, level: level)
    }

    /// The same with any category and message, and the object that is the reason.
    func warn(_ category: Value, _ message: Value, level: Int, source: Value = .unbound) throws(Raised) {
        var place = try warningPlace(level: level)
        place.source = source
        try warnExplicitly(category, message, place)
    }

    /// Where the frame is that a warning is for. Frames of the import system do not count, unless one of them warns.
    private func warningPlace(level: Int) throws(Raised) -> WarningPlace {
        var frame = currentFrame
        var remaining = level
        let skipsImport = level > 0 && !isInternal(frame)
        while remaining > 1, let current = frame {
            remaining -= 1
            frame = current > thread.pointee.frameBase ? current - 1 : nil
            while skipsImport, let next = frame, isInternal(next) {
                frame = next > thread.pointee.frameBase ? next - 1 : nil
            }
        }
        guard let globals = frame?.pointee.globals ?? interpreter.pointee.sysDictionary else {
            return WarningPlace(fileName: string("sys"), line: 1, module: string("sys"), registry: .none)
        }
        var place = WarningPlace(fileName: string("sys"), line: 1, module: .unbound, registry: .unbound)
        if let frame {
            place.fileName = frame.pointee.code.fileName
            place.line = currentLine(of: frame)
        }
        let registryName = StringObject(intern("__warningregistry__"))
        place.registry = globals.get(name: registryName)
        if place.registry.isUnbound {
            place.registry = makeDict().value
            try set(globals, name: registryName, place.registry)
        }
        place.module = globals.get(name: self[string: .__name__])
        if !place.module.isNone, place.module.isUnbound || !type(of: place.module).has(.stringSubclass) {
            place.module = string("<string>")
        }
        return place
    }

    /// Whether a frame belongs to the import system written in Python.
    private func isInternal(_ frame: UnsafeMutablePointer<FrameRecord>?) -> Bool {
        guard let frame else { return false }
        let name = StringObject(frame.pointee.code.fileName)
        guard name.isASCII else { return false }
        let text = name.text
        return text.range(ofText: "importlib") != nil && text.range(ofText: "_bootstrap") != nil
    }

    /// Warns at a place that the compiler knows; no registry remembers it.
    func warnExplicitly(
        _ category: TypeObject, _ message: Value, fileName: Value, line: Int
    ) throws(Raised) {
        try warnExplicitly(
            category.value, message,
            WarningPlace(fileName: fileName, line: line, module: .unbound, registry: .unbound))
    }

    /// Warns: asks registry and filters, then shows the warning, raises it, or does nothing.
    func warnExplicitly(_ category: Value, _ message: Value, _ place: WarningPlace) throws(Raised) {
        if place.module.isNone { return }
        let registry = place.registry.isNone ? .unbound : place.registry
        if registry.isBound, !type(of: registry).has(.dictSubclass) {
            throw typeError("'registry' must be a dict or None")
        }
        let module = place.module.isBound ? place.module : moduleName(ofFile: place.fileName)
        var category = category
        var text = message
        var warning = message
        if try isInstance(message, types.warning.value) {
            text = try self.text(message)
            category = type(of: message).value
        } else {
            warning = try call(category, message)
        }
        let line = integer(place.line)
        let key = tuple(text, category, line)
        if registry.isBound, try isKnownWarning(DictObject(registry), key, enters: false) { return }
        let (action, filter) = try warningAction(category, text, line: place.line, module: module)
        let actionText = StringObject(action)
        if actionText.hasText("error") { throw try raiseWarning(category, warning) }
        if actionText.hasText("ignore") { return }
        if !actionText.hasText("always") {
            if registry.isBound { try set(DictObject(registry), key, .true) }
            var isKnown = false
            if actionText.hasText("once") {
                let registry = registry.isBound ? registry : try onceRegistry()
                isKnown = try isKnownWarning(DictObject(registry), tuple(text, category), enters: true)
            } else if actionText.hasText("module") {
                if registry.isBound {
                    isKnown = try isKnownWarning(DictObject(registry), tuple(text, category), enters: true)
                }
            } else if !actionText.hasText("default") {
                let shown = StringObject(try representation(action)).text
                throw runtimeError(
                    "Unrecognized action (\(shown)) in warnings.filters:\n "
                        + StringObject(try representation(filter)).text)
            }
            if isKnown { return }
        }
        try showWarning(category, warning, text, place)
    }

    /// Raises a warning, as a filter with the action "error" asks.
    private func raiseWarning(_ category: Value, _ warning: Value) throws(Raised) -> Raised {
        guard isExceptionClass(category) else {
            let shown = StringObject(try representation(category)).text
            return systemError("exception \(shown) not a BaseException subclass")
        }
        if type(of: warning).isSubtype(of: TypeObject(category)) { return raise(warning) }
        let exception = try call(category, warning)
        guard type(of: exception).isSubtype(of: types.baseException) else {
            return typeError("exceptions must derive from BaseException")
        }
        return raise(exception)
    }

    /// What `warn` takes for the module where only the file is known.
    private func moduleName(ofFile fileName: Value) -> Value {
        let name = StringObject(fileName)
        if name.count == 0 { return string("<unknown>") }
        let text = name.pythonString
        if text.utf8.suffix(3).elementsEqual(".py".utf8) {
            return string(PythonString(uncheckedUTF8: Array(text.utf8.dropLast(3))))
        }
        return fileName
    }

    /// Whether a registry knows a warning; it forgets all when the filters have changed.
    private func isKnownWarning(_ registry: DictObject, _ key: Value, enters: Bool) throws(Raised) -> Bool {
        let versionName = StringObject(intern("version"))
        let current = integer(modules.pointee.warnings.version)
        let version = registry.get(name: versionName)
        if version === current {
            let found = try get(registry, key)
            if found.isBound, try isTrue(found) { return true }
        } else {
            removeAll(registry)
            try set(registry, name: versionName, current)
        }
        if enters { try set(registry, key, .true) }
        return false
    }
}
