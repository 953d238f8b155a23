// In CPython: Modules/_abc.c

/// The module `_abc`: what `abc.ABCMeta` is made of.
enum AbstractClassModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_abc", "What abstract base classes are made of.")
        let type = try context.makeNativeType("_abc_data", module: "builtins") { AbstractClassDataType.declare($0) }
        context.modules.pointee.abc.dataType = type
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "get_cache_token", "($module, /)",
            "A number that changes with every registration of a class."
        ) { context, _ in
            context.integer(context.modules.pointee.abc.registrationCount)
        }
        add("_abc_init", "($module, self, /)", "Makes a class abstract: finds its abstract methods.", initialize)
        add("_abc_register", "($module, self, subclass, /)", "Registers a virtual subclass.", register)
        add(
            "_abc_instancecheck", "($module, self, instance, /)", "What isinstance() asks an abstract class.",
            checkInstance)
        add(
            "_abc_subclasscheck", "($module, self, subclass, /)", "What issubclass() asks an abstract class.",
            checkSubclass)
        add("_get_dump", "($module, self, /)", "The registry and the caches of a class, for debugging.", dump)
        add("_reset_registry", "($module, self, /)", "Forgets all registered classes.") {
            (context, arguments) throws(Raised) in
            if let registry = try data(context, of: arguments[0]).registry { context.removeAll(registry) }
            return .none
        }
        add("_reset_caches", "($module, self, /)", "Forgets what was found out about classes.") {
            (context, arguments) throws(Raised) in
            let data = try data(context, of: arguments[0])
            if let cache = data.cache { context.removeAll(cache) }
            if let cache = data.negativeCache { context.removeAll(cache) }
            data.forgetAnswers()
            return .none
        }
        return module
    }

    private static func data(_ context: Context, of value: Value) throws(Raised) -> AbstractClassDataObject {
        let data = try context.getAttribute(value, ._abc_impl)
        guard let type = context.modules.pointee.abc.dataType, data.isExactly(type) else {
            throw context.typeError("_abc_impl is set to a wrong type")
        }
        return AbstractClassDataObject(data)
    }

    // MARK: Making a class abstract

    private static func initialize(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let owner = arguments[0]
        try findAbstractMethods(context, owner)
        guard let type = context.modules.pointee.abc.dataType else {
            throw context.systemError("module _abc is not there")
        }
        let data = try context.allocateInstance(AbstractClassDataFields.self, type)
        data.negativeCacheVersion = context.modules.pointee.abc.registrationCount
        try context.setAttribute(owner, context[._abc_impl], data.value)
        return .none
    }

    /// Sets `__abstractmethods__`: the names of abstract methods of the class, and of its bases if not overridden.
    private static func findAbstractMethods(_ context: Context, _ owner: Value) throws(Raised) {
        let names = try context.makeFrozenSet()
        let items = try itemsOfMapping(context, context.getAttribute(owner, .__dict__))
        var index = 0
        while index < items.count {
            let pair = try context.fastSequence(items[index], "items() returned non-iterable")
            guard context.fastCount(pair) == 2 else {
                throw context.typeError("items() returned item which size is not 2")
            }
            let key = context.fastItems(pair)[0]
            if try context.isAbstractMethod(context.fastItems(pair)[1]) { try context.add(names, key) }
            index += 1
        }
        let bases = try context.getAttribute(owner, .__bases__)
        guard context.type(of: bases).has(.tupleSubclass) else {
            throw context.typeError("__bases__ is not tuple")
        }
        for index in 0..<TupleObject(bases).count {
            let inherited = try context.getAttributeIfPresent(TupleObject(bases)[index], .__abstractmethods__)
            guard inherited.isBound else { continue }
            let iterator = try context.iterate(inherited)
            while true {
                let key = try context.next(iterator)
                if key.isUnbound { break }
                guard context.type(of: key).has(.stringSubclass) else {
                    throw context.typeError(
                        "attribute name must be string, not '\(context.typeName(of: key))'")
                }
                let value = try context.getAttributeIfPresent(owner, context.attributeName(key))
                if try context.isAbstractMethod(value) { try context.add(names, key) }
            }
        }
        try context.setAttribute(owner, context[.__abstractmethods__], names.value)
    }

    /// A list of what the `items()` of a mapping gives.
    private static func itemsOfMapping(_ context: Context, _ mapping: Value) throws(Raised) -> ListObject {
        let items = try context.callMethod(mapping, .items)
        let iterator: Value
        do throws(Raised) {
            iterator = try context.iterate(items)
        } catch {
            guard context.catches(context.types.typeError) else { throw error }
            throw context.typeError(
                "\(context.typeName(of: mapping)).items() returned a non-iterable (type \(context.typeName(of: items)))"
            )
        }
        return try context.makeList(from: iterator)
    }

    // MARK: Registering

    private static func register(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let owner = arguments[0]
        let subclass = arguments[1]
        guard context.type(of: subclass).has(.typeSubclass) else {
            throw context.typeError("Can only register classes")
        }
        if try context.isSubclass(subclass, owner) { return subclass }
        // Only now, since a class counts as its own subclass.
        if try context.isSubclass(owner, subclass) {
            throw context.runtimeError("Refusing to create an inheritance cycle")
        }
        let data = try data(context, of: owner)
        if data.registry == nil { data.registry = try context.makeSet() }
        if let registry = data.registry { try context.addWeakly(subclass, to: registry) }
        context.modules.pointee.abc.registrationCount &+= 1
        return subclass
    }

    // MARK: Checks

    private static func checkInstance(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let owner = arguments[0]
        let instance = arguments[1]
        let data = try data(context, of: owner)
        let type = context.type(of: instance)
        let claimed = try context.claimedClass(of: instance, type)
        if claimed === type.value {
            if let known = data.answer(for: type, registrations: context.modules.pointee.abc.registrationCount) {
                return Value(known)
            }
        }
        if try context.isWeakly(claimed, in: data.cache) { return .true }
        if claimed === type.value {
            if data.negativeCacheVersion == context.modules.pointee.abc.registrationCount,
                try context.isWeakly(claimed, in: data.negativeCache)
            {
                return .false
            }
            return try context.callMethod(owner, .__subclasscheck__, claimed)
        }
        let result = try context.callMethod(owner, .__subclasscheck__, claimed)
        if try context.isTrue(result) { return result }
        return try context.callMethod(owner, .__subclasscheck__, type.value)
    }

    private static func checkSubclass(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let owner = arguments[0]
        let subclass = arguments[1]
        guard context.type(of: subclass).has(.typeSubclass) else {
            throw context.typeError("issubclass() arg 1 must be a class")
        }
        let data = try data(context, of: owner)
        let type = TypeObject(subclass)
        let registrations = context.modules.pointee.abc.registrationCount
        if let known = data.answer(for: type, registrations: registrations) { return Value(known) }
        if try context.isWeakly(subclass, in: data.cache) {
            try data.remember(context, type, isSubclass: true, registrations: registrations)
            return .true
        }
        if data.negativeCacheVersion < registrations {
            if let cache = data.negativeCache { context.removeAll(cache) }
            data.negativeCacheVersion = registrations
        } else if try context.isWeakly(subclass, in: data.negativeCache) {
            try data.remember(context, type, isSubclass: false, registrations: registrations)
            return .false
        }
        switch try findOut(context, owner, subclass, data) {
        case .registered: return .true
        case .subclass:
            if data.cache == nil { data.cache = try context.makeSet() }
            if let cache = data.cache { try context.addWeakly(subclass, to: cache) }
            return .true
        case .other:
            if data.negativeCache == nil { data.negativeCache = try context.makeSet() }
            if let cache = data.negativeCache { try context.addWeakly(subclass, to: cache) }
            return .false
        }
    }

    private enum Relation { case registered, subclass, other }

    private static func findOut(
        _ context: Context, _ owner: Value, _ subclass: Value, _ data: AbstractClassDataObject
    ) throws(Raised) -> Relation {
        let hint = try context.callMethod(owner, .__subclasshook__, subclass)
        if hint === .true { return .subclass }
        if hint === .false { return .other }
        guard hint === .notImplemented else {
            throw context.raise(
                context.types.assertionError,
                "__subclasshook__ must return either False, True, or NotImplemented")
        }
        if context.type(of: owner).has(.typeSubclass), TypeObject(subclass).isSubtype(of: TypeObject(owner)) {
            return .subclass
        }
        if let registry = data.registry, registry.count > 0 {
            if try context.isWeakly(subclass, in: registry) { return .registered }
            let copy = try context.makeList(from: registry.value)
            for index in 0..<copy.count {
                let registered = WeakReferenceObject(copy[index]).referent
                guard registered.isBound, !registered.isNone else { continue }
                if try context.isSubclass(subclass, registered) { return .subclass }
            }
        }
        let subclasses = try context.call(context.getAttribute(owner, context.intern("__subclasses__")))
        guard context.type(of: subclasses).has(.listSubclass) else {
            throw context.typeError("__subclasses__() must return a list")
        }
        let list = ListObject(subclasses)
        var index = 0
        while index < list.count {
            if try context.isSubclass(subclass, list[index]) { return .subclass }
            index += 1
        }
        return .other
    }

    private static func dump(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let data = try data(context, of: arguments[0])
        func copy(_ set: SetObject?) throws(Raised) -> Value {
            guard let set else { return try context.makeSet().value }
            try context.removeDeadReferences(set)
            return try context.copy(set).value
        }
        let registry = try copy(data.registry)
        let cache = try copy(data.cache)
        let negative = try copy(data.negativeCache)
        return context.tuple(registry, cache, negative, context.integer(data.negativeCacheVersion))
    }
}

extension Context {
    /// `object.__class__`, which is mostly its type.
    @inline(__always) func claimedClass(of object: Value, _ type: TypeObject) throws(Raised) -> Value {
        if type.has(.plainAttributeLookup), lookup(type, self[.__class__]) === ownAttribute(types.object, .__class__) {
            return type.value
        }
        return try getAttribute(object, .__class__)
    }
}
