// In CPython: Python/_warnings.c

/// What is done with a warning.
enum WarningAction: String {
    case `default`, always, error, ignore, module, once
}

/// One of the filters that decide about warnings; the first that matches does.
struct WarningFilter {
    var action: WarningAction
    var category: TypeObject
    /// Text with which the message begins, without regard to case.
    var message = ""
    /// The module's name; empty for any.
    var module = ""
    /// 0 for any line.
    var line = 0
}

extension Context {
    /// CPython's filters, with those of `-W` and `-b` before them.
    func makeWarningFilters() -> [WarningFilter] {
        var filters: [WarningFilter] = []
        if resources.options.bytesWarning > 0 {
            filters.append(
                WarningFilter(
                    action: resources.options.bytesWarning > 1 ? .error : .default, category: types.bytesWarning))
        }
        for option in resources.options.warnings {
            if let filter = warningFilter(String(decoding: option, as: UTF8.self)) { filters.insert(filter, at: 0) }
        }
        if resources.options.devMode {
            filters.append(WarningFilter(action: .default, category: types.warning))
            return filters
        }
        filters += [
            WarningFilter(action: .default, category: types.deprecationWarning, module: "__main__"),
            WarningFilter(action: .ignore, category: types.deprecationWarning),
            WarningFilter(action: .ignore, category: types.pendingDeprecationWarning),
            WarningFilter(action: .ignore, category: types.importWarning),
            WarningFilter(action: .ignore, category: types.resourceWarning),
        ]
        return filters
    }

    /// Reads `action:message:category:module:line` of an option `-W`; says on standard error what is wrong with it.
    private func warningFilter(_ option: String) -> WarningFilter? {
        var parts = option.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 5 else { return refuse("too many fields (max 5): '\(option)'") }
        while parts.count < 5 { parts.append("") }
        parts = parts.map { $0.filter { $0 != " " } }
        let action: WarningAction
        switch parts[0] {
        case "": action = .default
        case "all": action = .always
        default:
            let actions: [WarningAction] = [.default, .always, .ignore, .module, .once, .error]
            guard let found = actions.first(where: { $0.rawValue.hasPrefix(parts[0]) }) else {
                return refuse("invalid action: '\(parts[0])'")
            }
            action = found
        }
        var category = types.warning
        if !parts[2].isEmpty {
            let name = string(parts[2])
            guard let found = interpreter.pointee.builtins?.get(name: name), found.isBound else {
                return refuse("unknown warning category: '\(parts[2])'")
            }
            guard isExceptionClass(found), TypeObject(found).isSubtype(of: types.warning) else {
                return refuse("invalid warning category: '\(parts[2])'")
            }
            category = TypeObject(found)
        }
        var line = 0
        if !parts[4].isEmpty {
            guard let number = Int(parts[4]), number >= 0 else { return refuse("invalid lineno '\(parts[4])'") }
            line = number
        }
        return WarningFilter(action: action, category: category, message: parts[1], module: parts[3], line: line)
    }

    private func refuse(_ why: String) -> WarningFilter? {
        writeToStandardError("Invalid -W option ignored: \(why)\n")
        return nil
    }

    /// Warns at the line that runs, `level` frames up (1: the innermost).
    func warn(_ category: TypeObject, _ message: String, level: Int = 1) throws(Raised) {
        try warn(category, string(message), level: level)
    }

    func warn(_ category: TypeObject, _ message: Value, level: Int = 1) throws(Raised) {
        var frame = currentFrame
        var remaining = level - 1
        while remaining > 0, let current = frame {
            frame = current > thread.pointee.frameBase ? current - 1 : nil
            remaining -= 1
        }
        guard let frame else {
            return try warnExplicitly(
                category, message, fileName: string("sys"), line: 1, module: string("sys"),
                registry: interpreter.pointee.sysDictionary)
        }
        let globals = frame.pointee.globals
        let name = globals.get(name: self[string: .__name__])
        try warnExplicitly(
            category, message, fileName: frame.pointee.code.fileName, line: currentLine(of: frame),
            module: name.isBound ? name : string("<string>"), registry: globals)
    }

    /// Warns at a place. Where `registry` (a module's dict) is given, the same warning is shown there once.
    func warnExplicitly(
        _ category: TypeObject, _ message: Value, fileName: Value, line: Int, module: Value, registry: DictObject?
    ) throws(Raised) {
        var moduleText = module.isBound && type(of: module).has(.stringSubclass) ? StringObject(module).text : ""
        if moduleText.isEmpty {
            moduleText = StringObject(fileName).text
            if moduleText.hasSuffix(".py") { moduleText.removeLast(3) }
            if moduleText.isEmpty { moduleText = "<unknown>" }
        }
        let text = StringObject(message).text
        var action = WarningAction.default
        for filter in resources.warningFilters where category.isSubtype(of: filter.category) {
            if !filter.module.isEmpty, filter.module != moduleText { continue }
            if filter.line != 0, filter.line != line { continue }
            if !filter.message.isEmpty, !text.lowercased().hasPrefix(filter.message.lowercased()) { continue }
            action = filter.action
            break
        }
        switch action {
        case .ignore: return
        case .error: throw raise(category, arguments: message)
        case .always: break
        case .default, .module, .once:
            if try isKnownWarning(category, message, line: action == .default ? line : 0, registry) { return }
        }
        try showWarning(category, message, fileName, line)
    }

    /// Enters the warning into `__warningregistry__`; true if it was there.
    private func isKnownWarning(
        _ category: TypeObject, _ message: Value, line: Int, _ registry: DictObject?
    ) throws(Raised) -> Bool {
        guard let registry else { return false }
        let name = StringObject(intern("__warningregistry__"))
        var known = registry.get(name: name)
        if !known.isExactly(types.dict) {
            known = makeDict().value
            try set(DictObject(known), name: StringObject(intern("version")), integer(0))
            try set(registry, name: name, known)
        }
        let key = tuple(message, category.value, integer(line))
        if try get(DictObject(known), key).isBound { return true }
        try set(DictObject(known), key, .true)
        return false
    }

    private func showWarning(_ category: TypeObject, _ message: Value, _ fileName: Value, _ line: Int) throws(Raised) {
        let file = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        guard file.isGiven else { return }
        var display = TracebackDisplay(context: self, file: file)
        display.write(StringObject(fileName).pythonString)
        display.write(":\(line): \(category.nameText): ".python)
        display.write(StringObject(message).pythonString)
        display.write("\n")
        display.writeSourceLine(of: fileName, line: line, indentation: 2)
    }
}
