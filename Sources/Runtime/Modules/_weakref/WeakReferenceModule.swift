// In CPython: Modules/_weakref.c

/// The module `_weakref`.
enum WeakReferenceModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_weakref", "Weak references.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        let types = context.types
        try context.add(to: module, "ref", types.weakReference.value)
        try context.add(to: module, "ReferenceType", types.weakReference.value)
        try context.add(to: module, "ProxyType", types.weakProxy.value)
        try context.add(to: module, "CallableProxyType", types.weakCallableProxy.value)
        add("getweakrefcount", "($module, object, /)", "How many weak references to an object there are.") {
            (context, arguments) throws(Raised) in
            context.dropUnreachable(arguments)
            return context.integer(try context.weakReferences(to: arguments[0]).count)
        }
        add("getweakrefs", "!($module, object, /)", "A list of the weak references to an object.") {
            (context, arguments) throws(Raised) in
            context.dropUnreachable(arguments)
            return try context.weakReferences(to: arguments[0]).value
        }
        add.raw("proxy", "!(object, callback, /)", "A proxy that refers to an object weakly.", proxy)
        add(
            "_remove_dead_weakref", "($module, dct, key, /)",
            "Removes a key of a dict if its value is a weak reference whose object has died.", removeDead)
        return module
    }

    private static func proxy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords { throw context.typeError("proxy() takes no keyword arguments") }
        guard arguments.count >= 1 else { throw context.typeError("proxy expected at least 1 argument, got 0") }
        guard arguments.count <= 2 else {
            throw context.typeError("proxy expected at most 2 arguments, got \(arguments.count)")
        }
        let object = arguments[0]
        let isCallable = context.type(of: object).slots.call != nil
        return try context.makeWeakReference(
            to: object, callback: arguments.count > 1 ? arguments[1] : .unbound,
            type: isCallable ? context.types.weakCallableProxy : context.types.weakProxy)
    }

    private static func removeDead(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[0]).has(.dictSubclass) else {
            throw context.typeError(
                "_remove_dead_weakref() argument 1 must be dict, not \(context.argumentTypeName(arguments[0]))")
        }
        let dict = DictObject(arguments[0])
        let index = try context.find(dict, arguments[1], hash: context.hash(arguments[1]))
        guard index >= 0 else { return .none }
        let value = dict.value(at: index)
        guard context.isWeak(value) else { throw context.typeError("not a weakref") }
        if WeakReferenceObject(value).referent.isUnbound { context.remove(dict, at: index) }
        return .none
    }
}
