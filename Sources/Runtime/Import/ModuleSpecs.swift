// In CPython: ModuleSpec and spec_from_loader in Lib/importlib/_bootstrap.py

/// The class `ModuleSpec`, and functions that make specs.
extension Bootstrap {
    static func addSpecs(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.moduleSpec = try functions.defineClass(
            "ModuleSpec", "What is known of a module before it is loaded: its name, its loader, where it comes from."
        ) { (maker) throws(Raised) in
            try maker.method(
                "__init__", "(self, name, loader, *, origin=None, loader_state=None, is_package=None)", "", initialize)
            try maker.method("__repr__", "(self)", "", represent)
            try maker.method("__eq__", "(self, other)", "", isEqual)
            try maker.property(
                "cached", "", get: { (context, arguments) throws(Raised) in try context.cachedOfSpec(arguments[0]) },
                set: { (context, arguments) throws(Raised) in
                    try context.setAttribute(arguments[0], ._cached, arguments[1])
                    return .none
                })
            try maker.property(
                "parent", "The name of the package that the module is in.",
                get: { (context, arguments) throws(Raised) in try context.parentOfSpec(arguments[0]) })
            try maker.property(
                "has_location", "",
                get: { (context, arguments) throws(Raised) in try context.getAttribute(arguments[0], ._set_fileattr) },
                set: { (context, arguments) throws(Raised) in
                    let value = Value(try context.isTrue(arguments[1]))
                    try context.setAttribute(arguments[0], ._set_fileattr, value)
                    return .none
                })
        }
        try functions.define(
            "spec_from_loader", "(name, loader, *, origin=None, is_package=None)",
            "A spec of what a loader tells of a module."
        ) { (context, arguments) throws(Raised) in
            try context.specFromLoader(arguments[0], arguments[1], origin: arguments[2], isPackage: arguments[3])
        }
        try functions.define("_spec_from_module", "(module, loader=None, origin=None)", "", specFromModule)
        try functions.define("_init_module_attrs", "(spec, module, *, override=False)", "") {
            (context, arguments) throws(Raised) in
            try context.initializeModule(arguments[1], spec: arguments[0], overrides: context.isTrue(arguments[2]))
            return arguments[1]
        }
        try functions.define("module_from_spec", "(spec)", "A new module as a spec says.") {
            (context, arguments) throws(Raised) in
            try context.moduleFromSpec(arguments[0])
        }
        try functions.define("_module_repr_from_spec", "(spec)", "") { (context, arguments) throws(Raised) in
            context.string(try context.moduleRepresentation(spec: arguments[0]))
        }
    }

    private static func initialize(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let spec = arguments[0]
        try context.setAttribute(spec, .name, arguments[1])
        try context.setAttribute(spec, .loader, arguments[2])
        try context.setAttribute(spec, .origin, arguments[3])
        try context.setAttribute(spec, .loader_state, arguments[4])
        let locations = try context.isTrue(arguments[5]) ? context.makeList().value : .none
        try context.setAttribute(spec, .submodule_search_locations, locations)
        try context.setAttribute(spec, ._set_fileattr, .false)
        try context.setAttribute(spec, ._cached, .none)
        return .none
    }

    private static func represent(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let spec = arguments[0]
        var text = "name=" + (try context.representationText(context.getAttribute(spec, .name)))
        text += ", loader=" + (try context.representationText(context.getAttribute(spec, .loader)))
        let origin = try context.getAttribute(spec, .origin)
        if !origin.isNone { text += ", origin=" + (try context.representationText(origin)) }
        let locations = try context.getAttribute(spec, .submodule_search_locations)
        if !locations.isNone { text += ", submodule_search_locations=" + (try context.displayText(locations)) }
        let name = try context.displayText(
            context.getAttribute(context.getAttribute(spec, .__class__), .__name__))
        return context.string("\(name)(\(text))")
    }

    private static func isEqual(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let locations = try context.getAttribute(arguments[0], .submodule_search_locations)
        do throws(Raised) {
            var answer = Value.true
            for name in [Name.name, .loader, .origin, .submodule_search_locations, .cached, .has_location] {
                let own =
                    name == .submodule_search_locations ? locations : try context.getAttribute(arguments[0], name)
                answer = try context.compare(own, context.getAttribute(arguments[1], name), .equal)
                if try !context.isTrue(answer) { return answer }
            }
            return answer
        } catch {
            guard context.catches(context.types.attributeError) else { throw error }
            return .false
        }
    }

    private static func specFromModule(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let module = arguments[0]
        let known = try context.attributeOrNone(module, .__spec__)
        if !known.isNone { return known }
        let name = try context.getAttribute(module, .__name__)
        var loader = arguments[1]
        if loader.isNone { loader = try context.attributeOrNone(module, .__loader__) }
        let location = try context.attributeOrNone(module, .__file__)
        let hasLocation = try context.hasAttribute(module, .__file__) && !location.isNone
        var origin = arguments[2]
        if origin.isNone { origin = location.isNone ? try context.attributeOrNone(loader, ._ORIGIN) : location }
        let cached = try context.attributeOrNone(module, .__cached__)
        let path = try context.getAttributeIfPresent(module, .__path__)
        let locations = path.isBound ? try context.makeList(from: path).value : .none
        let spec = try context.makeSpec(name: name, loader: loader, origin: origin)
        try context.setAttribute(spec, ._set_fileattr, Value(hasLocation))
        try context.setAttribute(spec, .cached, cached)
        try context.setAttribute(spec, .submodule_search_locations, locations)
        return spec
    }
}

extension Context {
    /// A new ModuleSpec, without calling its class.
    func makeSpec(
        name: Value, loader: Value, origin: Value = .none, locations: Value = .none, hasLocation: Bool = false
    ) throws(Raised) -> Value {
        let spec = try allocateInstance(ObjectFields.self, importState.pointee.types.moduleSpec).value
        try setAttribute(spec, .name, name)
        try setAttribute(spec, .loader, loader)
        try setAttribute(spec, .origin, origin)
        try setAttribute(spec, .loader_state, .none)
        try setAttribute(spec, .submodule_search_locations, locations)
        try setAttribute(spec, ._set_fileattr, Value(hasLocation))
        try setAttribute(spec, ._cached, .none)
        return spec
    }

    /// `spec.parent` of a ModuleSpec.
    func parentOfSpec(_ spec: Value) throws(Raised) -> Value {
        let name = try getAttribute(spec, .name)
        guard try getAttribute(spec, .submodule_search_locations).isNone else { return name }
        guard name.isString(self) else {
            return try getItem(callMethod(name, .rpartition, string(".")), integer(0))
        }
        let text = StringObject(name)
        return try substring(text, 0, text.lastIndex(of: 0x2E) ?? 0)
    }

    /// `spec.cached` of a ModuleSpec.
    func cachedOfSpec(_ spec: Value) throws(Raised) -> Value {
        let cached = try getAttribute(spec, ._cached)
        guard cached.isNone else { return cached }
        let origin = try getAttribute(spec, .origin)
        if !origin.isNone, try isTrue(getAttribute(spec, ._set_fileattr)) {
            try setAttribute(spec, ._cached, cachedPath(ofFile: origin))
        }
        return try getAttribute(spec, ._cached)
    }

    func specFromLoader(
        _ name: Value, _ loader: Value, origin: Value = .none, isPackage given: Value = .none
    ) throws(Raised) -> Value {
        if try hasAttribute(loader, .get_filename) {
            let populate = try importSystem().pointee.populate
            if given.isNone {
                return try specFromFile(name, location: .none, loader: loader, locations: populate)
            }
            let search = try isTrue(given) ? makeList().value : .none
            return try specFromFile(name, location: .none, loader: loader, locations: search)
        }
        var isPackage = given
        if isPackage.isNone {
            let method = try getAttributeIfPresent(loader, .is_package)
            if method.isBound {
                do throws(Raised) {
                    isPackage = try call(method, name)
                } catch {
                    guard catches(types.importError) else { throw error }
                }
            } else {
                isPackage = .false
            }
        }
        let locations = try isTrue(isPackage) ? makeList().value : .none
        return try makeSpec(name: name, loader: loader, origin: origin, locations: locations)
    }

    /// Gives a module the attributes that follow from its spec.
    func initializeModule(_ module: Value, spec: Value, overrides: Bool = false) throws(Raised) {
        func isWanted(_ name: Name) throws(Raised) -> Bool {
            if overrides { return true }
            return try attributeOrNone(module, name).isNone
        }
        if try isWanted(.__name__) { try setAttributeIfPossible(module, .__name__, getAttribute(spec, .name)) }
        if try isWanted(.__loader__) {
            var loader = try getAttribute(spec, .loader)
            if loader.isNone {
                let locations = try getAttribute(spec, .submodule_search_locations)
                if !locations.isNone {
                    let type = try importSystem().pointee.types.namespaceLoader
                    loader = try allocateInstance(ObjectFields.self, type).value
                    try setAttribute(loader, ._path, locations)
                    try setAttribute(spec, .loader, loader)
                    try setAttribute(module, .__file__, .none)
                }
            }
            try setAttributeIfPossible(module, .__loader__, loader)
        }
        if try isWanted(.__package__) {
            try setAttributeIfPossible(module, .__package__, getAttribute(spec, .parent))
        }
        try setAttributeIfPossible(module, .__spec__, spec)
        if try isWanted(.__path__) {
            let locations = try getAttribute(spec, .submodule_search_locations)
            if !locations.isNone { try setAttributeIfPossible(module, .__path__, locations) }
        }
        guard try isTrue(getAttribute(spec, .has_location)) else { return }
        if try isWanted(.__file__) { try setAttributeIfPossible(module, .__file__, getAttribute(spec, .origin)) }
        if try isWanted(.__cached__) {
            let cached = try getAttribute(spec, .cached)
            if !cached.isNone { try setAttributeIfPossible(module, .__cached__, cached) }
        }
    }

    func moduleFromSpec(_ spec: Value) throws(Raised) -> Value {
        var module = Value.none
        let loader = try getAttribute(spec, .loader)
        let create = try getAttributeIfPresent(loader, .create_module)
        if create.isBound {
            module = try call(create, spec)
        } else if try hasAttribute(loader, .exec_module) {
            throw importError("loaders that define exec_module() must also define create_module()")
        }
        if module.isNone { module = try makeModule(getAttribute(spec, .name)).value }
        try initializeModule(module, spec: spec)
        return module
    }

    // MARK: repr of modules

    /// `repr` of a module.
    func moduleRepresentation(_ module: Value) throws(Raised) -> String {
        let loader = try attributeOrNone(module, .__loader__)
        let method = try getAttributeIfPresent(loader, .module_repr)
        if method.isBound {
            do throws(Raised) {
                return try displayText(call(method, module))
            } catch {
                guard catches(types.exception) else { throw error }
            }
        }
        let spec = try attributeOrNone(module, .__spec__)
        if !spec.isNone { return try moduleRepresentation(spec: spec) }
        let name = try getAttributeIfPresent(module, .__name__)
        let shown = name.isUnbound ? "'?'" : try representationText(name)
        let file = try getAttributeIfPresent(module, .__file__)
        if file.isBound { return "<module \(shown) from \(try representationText(file))>" }
        return loader.isNone ? "<module \(shown)>" : "<module \(shown) (\(try representationText(loader)))>"
    }

    func moduleRepresentation(spec: Value) throws(Raised) -> String {
        let name = try getAttribute(spec, .name)
        let shown = name.isNone ? "'?'" : try representationText(name)
        let origin = try getAttribute(spec, .origin)
        guard !origin.isNone else {
            let loader = try getAttribute(spec, .loader)
            return loader.isNone ? "<module \(shown)>" : "<module \(shown) (\(try representationText(loader)))>"
        }
        if try isTrue(getAttribute(spec, .has_location)) {
            return "<module \(shown) from \(try representationText(origin))>"
        }
        return "<module \(try representationText(name)) (\(try displayText(origin)))>"
    }
}
