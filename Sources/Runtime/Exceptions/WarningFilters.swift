// In CPython: Python/_warnings.c (get_filter, check_matched)

/// What decides about warnings, until module `warnings` of the library takes over: the filters that can be changed,
/// those already shown once, and what is done where no filter matches. All unbound until the first warning or the
/// import of `_warnings`.
struct WarningsState: BitwiseCopyable {
    /// A list of tuples (action, message, category, module, line).
    var filters: Value
    /// A dict.
    var onceRegistry: Value
    /// A str.
    var defaultAction: Value
    /// The type of what stands for the message of `-W` in a filter.
    var messageStartType: TypeObject?
    /// Changes when the filters do.
    var version: Int
}

extension Context {
    /// Makes the state of warnings if there is none.
    func makeWarningsState() throws(Raised) {
        guard modules.pointee.warnings.filters.isUnbound else { return }
        let filters = try makeList()
        func add(_ action: StaticString, _ category: TypeObject, module: Value = .none) throws(Raised) {
            try append(filters, tuple([intern(action), .none, category.value, module, integer(0)]))
        }
        try add("default", types.deprecationWarning, module: self[.__main__])
        try add("ignore", types.deprecationWarning)
        try add("ignore", types.pendingDeprecationWarning)
        try add("ignore", types.importWarning)
        try add("ignore", types.resourceWarning)
        modules.pointee.warnings.onceRegistry = makeDict().value
        modules.pointee.warnings.defaultAction = self[.default]
        modules.pointee.warnings.version = 0
        modules.pointee.warnings.filters = filters.value
    }

    /// An attribute of module `warnings`, if that was imported; else unbound. With `imports` it is imported if it can
    /// be.
    func warningsAttribute(_ name: StaticString, imports: Bool = false) throws(Raised) -> Value {
        let moduleName = intern("warnings")
        if imports, !resources.isFinalizing {
            do throws(Raised) {
                _ = try importModule(moduleName)
            } catch {
                guard catches(types.importError) else { throw error }
                return .unbound
            }
        }
        guard let modules = interpreter.pointee.modules else { return .unbound }
        let module = modules.get(name: moduleName)
        guard module.isGiven else { return .unbound }
        return try getAttributeIfPresent(module, intern(name))
    }

    /// The action for a warning, and the filter that says so (None: no filter does).
    func warningAction(
        _ category: Value, _ text: Value, line: Int, module: Value
    ) throws(Raised) -> (action: Value, filter: Value) {
        try makeWarningsState()
        let replaced = try warningsAttribute("filters")
        if replaced.isBound { modules.pointee.warnings.filters = replaced }
        let filters = modules.pointee.warnings.filters
        guard type(of: filters).has(.listSubclass) else { throw valueError("_warnings.filters must be a list") }
        let list = ListObject(filters)
        var index = 0
        while index < list.count {
            let item = list[index]
            guard type(of: item).has(.tupleSubclass), TupleObject(item).count == 5 else {
                throw valueError("_warnings.filters item \(index) isn't a 5-tuple")
            }
            let filter = TupleObject(item)
            guard type(of: filter[0]).has(.stringSubclass) else {
                throw typeError("action must be a string, not '\(typeName(of: filter[0]))'")
            }
            let isForMessage = try matches(filter[1], text)
            let isForModule = try matches(filter[3], module)
            let isForCategory = try isSubclass(category, filter[2])
            let filterLine = try exactSizeArgument(filter[4])
            if isForMessage, isForModule, isForCategory, filterLine == 0 || filterLine == line {
                return (filter[0], item)
            }
            index += 1
            try safepoint()
        }
        let action = try warningsAttribute("defaultaction")
        if action.isUnbound { return (modules.pointee.warnings.defaultAction, .none) }
        guard type(of: action).has(.stringSubclass) else {
            throw typeError("_warnings.defaultaction must be a string, not '\(typeName(of: action))'")
        }
        modules.pointee.warnings.defaultAction = action
        return (action, .none)
    }

    /// Whether a message or module fits: None fits all, a str what equals it, a pattern what it matches.
    private func matches(_ pattern: Value, _ text: Value) throws(Raised) -> Bool {
        if pattern.isNone { return true }
        if pattern.isString(self) {
            guard type(of: text).has(.stringSubclass) else {
                throw typeError("Can't compare str and \(typeName(of: text))")
            }
            return StringObject(pattern).isEqual(to: StringObject(text))
        }
        return try isTrue(call(getAttribute(pattern, intern("match")), text))
    }

    /// Where warnings with the action "once" are remembered that have no registry.
    func onceRegistry() throws(Raised) -> Value {
        try makeWarningsState()
        let registry = try warningsAttribute("onceregistry")
        if registry.isUnbound { return modules.pointee.warnings.onceRegistry }
        guard type(of: registry).has(.dictSubclass) else {
            throw typeError("_warnings.onceregistry must be a dict, not '\(typeName(of: registry))'")
        }
        modules.pointee.warnings.onceRegistry = registry
        return registry
    }
}
