// In CPython: Lib/copyreg.py

/// What `object.__reduce_ex__` needs of module `copyreg`, for programs that run without a library: a module of the same
/// name that `import` does not find.
struct CopyRegistryState: BitwiseCopyable {
    var module: Value
}

extension Context {
    /// The module `copyreg`: of the library if it is there, otherwise our own.
    func copyRegistry() throws(Raised) -> Value {
        if let modules = interpreter.pointee.modules {
            let module = modules.get(name: intern("copyreg"))
            if module.isBound { return module }
        }
        if modules.pointee.copyRegistry.module.isBound { return modules.pointee.copyRegistry.module }
        let function = interpreter.pointee.builtins?.get(name: self[.__import__]) ?? .unbound
        guard function.isBound else { throw importError("__import__ not found") }
        do throws(Raised) {
            return try call(function, string("copyreg"))
        } catch {
            guard catches(types.moduleNotFoundError) else { throw error }
        }
        let module = try CopyRegistry.make(self)
        modules.pointee.copyRegistry.module = module.value
        return module.value
    }
}

enum CopyRegistry {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("copyreg", "What reduced objects are made again with.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("__newobj__", "!(cls, *args)", "A new object by `__new__` of a class.", newObject)
        add("__newobj_ex__", "!($module, cls, args, kwargs, /)", "The same with keywords.", newObjectWithKeywords)
        add("_reconstructor", "!($module, cls, base, state, /)", "A new object with the state of a base.", reconstruct)
        add("_reduce_ex", "!($module, self, proto, /)", "How protocols 0 and 1 take an object apart.", reduce)
        add("_slotnames", "!($module, cls, /)", "The names of the slots of a class.", slotNames)
        try context.add(to: module, "dispatch_table", context.makeDict().value)
        return module
    }

    private static func newObject(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count > 0 else {
            throw context.typeError("__newobj__() missing 1 required positional argument: 'cls'")
        }
        let new = try context.getAttribute(arguments[0], .__new__)
        return try context.call(new, arguments)
    }

    private static func newObjectWithKeywords(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let new = try context.getAttribute(arguments[0], .__new__)
        let positional = try context.makeTuple(from: arguments[1])
        let all = try context.makeTuple(count: positional.count + 1)
        all.items[0] = arguments[0]
        for index in 0..<positional.count { all.items[index + 1] = positional[index] }
        guard context.type(of: arguments[2]).has(.dictSubclass) else {
            throw context.typeError("argument after ** must be a mapping, not \(context.typeName(of: arguments[2]))")
        }
        return try context.call(new, tuple: all, keywords: DictObject(arguments[2]))
    }

    private static func reconstruct(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let (kind, base, state) = (arguments[0], arguments[1], arguments[2])
        let object = context.types.object
        if base === object.value {
            return try context.call(context.getAttribute(object.value, .__new__), kind)
        }
        let made = try context.call(context.getAttribute(base, .__new__), kind, state)
        let initialize = try context.getAttribute(base, .__init__)
        if initialize !== (try context.getAttribute(object.value, .__init__)) {
            _ = try context.call(initialize, made, state)
        }
        return made
    }

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let kind = try context.getAttribute(object, .__class__)
        guard context.type(of: kind).has(.typeSubclass) else {
            throw context.typeError("cannot pickle '\(context.typeName(of: object))' object")
        }
        let type = TypeObject(kind)
        // The nearest native class is what knows the object's own state.
        var native = context.types.object
        let order = TupleObject(type.mro)
        for index in 0..<order.count where !TypeObject(order[index]).has(.heapType) {
            native = TypeObject(order[index])
            break
        }
        var state = Value.none
        if native !== context.types.object {
            if native === type {
                throw context.typeError("cannot pickle '\(StringObject(type.name).text)' object")
            }
            state = try context.call(native.value, object)
        }
        let remake = try context.getAttribute(context.copyRegistry(), context.intern("_reconstructor"))
        let made = context.tuple(kind, native.value, state)
        let getState = try context.getAttributeIfPresent(object, .__getstate__)
        var attributes = Value.none
        if getState.isBound {
            attributes = try context.call(getState)
        } else {
            let slots = try context.getAttributeIfPresent(object, context.intern("__slots__"))
            if slots.isBound, try context.isTrue(slots) {
                throw context.typeError(
                    "cannot pickle '\(StringObject(type.name).text)' object: a class that defines __slots__ without defining "
                        + "__getstate__ cannot be pickled with protocol \(try context.index(arguments[1], overflow: context.types.overflowError))"
                )
            }
            let own = try context.getAttributeIfPresent(object, .__dict__)
            if own.isBound { attributes = own }
        }
        return try context.isTrue(attributes)
            ? context.tuple(remake, made, attributes) : context.tuple(remake, made)
    }

    private static func slotNames(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[0]).has(.typeSubclass) else {
            throw context.typeError("_slotnames() argument must be type, not \(context.typeName(of: arguments[0]))")
        }
        let type = TypeObject(arguments[0])
        let cached = type.dictionary?.get(name: context.intern("__slotnames__")) ?? .unbound
        if cached.isBound { return cached }
        let names = try context.makeList()
        let order = TupleObject(type.mro)
        for index in 0..<order.count {
            let entry = TypeObject(order[index])
            guard entry.slotNames.isBound else { continue }
            let own = TupleObject(entry.slotNames)
            for position in 0..<own.count { try context.append(names, own[position]) }
        }
        if type.has(.heapType) { try context.setAttribute(type.value, context.intern("__slotnames__"), names.value) }
        return names.value
    }
}
