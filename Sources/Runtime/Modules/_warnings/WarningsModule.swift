// In CPython: Python/_warnings.c

/// The module `_warnings`, which module `warnings` of the library builds upon.
enum WarningsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_warnings", "Filters that decide what becomes of a warning.")
        try context.makeWarningsState()
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "warn", "($module, /, message, category=None, stacklevel=1, source=None)",
            "Warns about the code that calls, or about one of its callers.", warn)
        add(
            "warn_explicit",
            "!(message, category, filename, lineno, module=0, registry=None, module_globals=None, source=None)",
            "Warns about a place that the arguments name.", warnExplicitly)
        add("_filters_mutated", "!($module, /)", "Says that the filters have changed.") { (context, _) in
            context.modules.pointee.warnings.version &+= 1
            return .none
        }
        let state = context.modules.pointee.warnings
        try context.add(to: module, "filters", state.filters)
        try context.add(to: module, "_onceregistry", state.onceRegistry)
        try context.add(to: module, "_defaultaction", state.defaultAction)
        return module
    }

    private static func warn(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let level = try context.sizeArgument(arguments[2], missing: 1)
        var category = arguments[1].orNone
        if try context.isInstance(arguments[0], context.types.warning.value) {
            category = context.type(of: arguments[0]).value
        } else if category.isNone {
            category = context.types.userWarning.value
        }
        var isWarning = false
        do throws(Raised) {
            isWarning = try context.isSubclass(category, context.types.warning.value)
        } catch {
            _ = context.takeRaised()
        }
        guard isWarning else {
            throw context.typeError(
                "category must be a Warning subclass, not '\(context.typeName(of: category))'")
        }
        let source = arguments[3].isNone ? .unbound : arguments[3]
        try context.warn(category, arguments[0], level: level, source: source)
        return .none
    }

    private static func warnExplicitly(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[2]).has(.stringSubclass) else {
            throw context.typeError(
                "warn_explicit() argument 3 must be str, not \(context.argumentTypeName(arguments[2]))")
        }
        let line = Int(try context.parseInt32(arguments[3]))
        var place = WarningPlace(
            fileName: arguments[2], line: line, module: arguments[4], registry: arguments[5])
        place.source = arguments[7].isNone ? .unbound : arguments[7]
        if arguments[6].isGiven {
            guard context.type(of: arguments[6]).has(.dictSubclass) else {
                throw context.typeError(
                    "module_globals must be a dict, not '\(context.typeName(of: arguments[6]))'")
            }
            place.sourceLine = try sourceLine(context, DictObject(arguments[6]), line)
        }
        try context.warnExplicitly(arguments[1], arguments[0], place)
        return .none
    }

    /// A line of a module's source, as its loader gives it; unbound if that cannot.
    private static func sourceLine(_ context: Context, _ globals: DictObject, _ line: Int) throws(Raised) -> Value {
        let loader = globals.get(name: context[string: .__loader__])
        let name = globals.get(name: context[string: .__name__])
        guard loader.isBound, name.isBound else { return .unbound }
        let getSource = try context.getAttributeIfPresent(loader, context.intern("get_source"))
        guard getSource.isBound else { return .unbound }
        let source = try context.call(getSource, name)
        if source.isNone { return .unbound }
        guard context.type(of: source).has(.stringSubclass) else {
            throw context.typeError("must be str, not \(context.typeName(of: source))")
        }
        // (A subclass of str is not asked how it splits.)
        let lines = try context.call(context.lookup(context.types.str, context.intern("splitlines")), source)
        guard lines.isExactly(context.types.list), line >= 1, line <= ListObject(lines).count else {
            throw context.indexError("list index out of range")
        }
        return ListObject(lines)[line - 1]
    }
}
