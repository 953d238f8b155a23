// In CPython: Objects/moduleobject.c

/// The type `module`.
enum ModuleType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ModuleFields.self, references: \.dictionary, \.dictionary)
        type.flags([.baseType, .hasGC, .weaklyReferencable])
        type.dictionaryField(\ModuleFields.dictionary)
        type.signature("(name, doc=None)")
        type.documentation("A module: a namespace that was imported.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(ModuleFields.self, type).value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.slots.getAttribute = BinaryFunction(getAttribute)
        type.member(
            "__dict__", "",
            get: { (context, value) throws(Raised) in
                _ = try context.importSystem()
                try context.addLateModules(to: value)
                return context.fieldDictionary(of: value, context.type(of: value))?.value ?? .none
            })
        type.method("__dir__", "!($self, /)", "Names of the attributes of the module.", directory)
    }

    private static let parameters = ParameterList("module", "(name, doc=None)")

    private static func initialize(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) {
        let bound = try context.bind(arguments, to: parameters)
        guard context.type(of: bound.first).has(.stringSubclass) else {
            throw context.typeError(
                "module() argument 'name' must be str, not \(context.argumentTypeName(bound.first))")
        }
        try context.fillModule(value, name: bound.first, documentation: bound.second.isUnbound ? .none : bound.second)
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.string(try context.moduleRepresentation(value))
    }

    private static func getAttribute(
        _ context: Context, _ value: Value, _ name: Value
    ) throws(Raised) -> Value {
        let found = try context.genericGetAttribute(value, name, raising: false)
        if found.isBound { return found }
        let text = StringObject(try context.attributeName(name)).text
        guard let dictionary = context.fieldDictionary(of: value, context.type(of: value)) else {
            throw context.attributeError("module has no attribute '\(text)'")
        }
        let late = try context.lateAttribute(of: value, dictionary, name)
        if late.isBound { return late }
        let fallback = dictionary.get(name: context[.__getattr__])
        if fallback.isBound { return try context.call(fallback, name) }
        let moduleName = dictionary.get(name: context[.__name__])
        guard moduleName.isBound, context.type(of: moduleName).has(.stringSubclass) else {
            throw context.attributeError("module has no attribute '\(text)'")
        }
        let isInitializing = try context.isInitializing(value)
        if isInitializing {
            throw context.attributeError(
                "partially initialized module '\(StringObject(moduleName).text)' has no attribute '\(text)' (most "
                    + "likely due to a circular import)")
        }
        throw context.attributeError("module '\(StringObject(moduleName).text)' has no attribute '\(text)'")
    }

    private static func directory(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dictionary = try context.getAttribute(arguments[0], .__dict__)
        guard context.type(of: dictionary).has(.dictSubclass) else {
            guard let own = context.fieldDictionary(of: arguments[0], context.type(of: arguments[0])),
                case let name = own.get(name: context[.__name__]), name.isBound,
                context.type(of: name).has(.stringSubclass)
            else { throw context.systemError("nameless module") }
            throw context.typeError("\(StringObject(name).text).__dict__ is not a dictionary")
        }
        let function = DictObject(dictionary).get(name: context[.__dir__])
        if function.isBound { return try context.call(function) }
        return try context.keyList(DictObject(dictionary))
    }
}

extension Context {
    /// Gives a module its dict, if it has none, and its first attributes.
    func fillModule(_ module: Value, name: Value, documentation: Value) throws(Raised) {
        let type = type(of: module)
        let dictionary: DictObject
        if let known = fieldDictionary(of: module, type) {
            dictionary = known
        } else {
            dictionary = makeDict()
            ModuleObject(module).dictionary = dictionary
        }
        try set(dictionary, name: self[string: .__name__], name)
        try set(dictionary, name: self[string: .__doc__], documentation)
        try set(dictionary, name: self[string: .__package__], .none)
        try set(dictionary, name: self[string: .__loader__], .none)
        try set(dictionary, name: self[string: .__spec__], .none)
    }
}
