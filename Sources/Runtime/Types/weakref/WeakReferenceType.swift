// In CPython: Objects/weakrefobject.c (_PyWeakref_RefType)

/// The type `weakref`: calling a reference answers the object, or None when it has died.
enum WeakReferenceType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(WeakReferenceFields.self, references: \.callback, \.callback)
        type.flags([.baseType, .hasGC])
        type.slots.new = NewFunction(new)
        type.slots.initialize = InitFunction(initialize)
        type.slots.call = CallFunction(call)
        type.slots.hash = LengthFunction(hash)
        type.slots.representation = UnaryFunction(representation)
        type.slots.compare = CompareFunction(compare)
        type.member(
            "__callback__", "",
            get: { (_, reference) in
                let callback = WeakReferenceObject(reference).callback
                return callback.isBound ? callback : .none
            })
        // What can be weakly referenced, besides instances of classes and what says so itself.
        let types = type.context.types
        for other in [
            types.type, types.set, types.frozenset, types.generator, types.coroutine, types.asyncGenerator,
            types.code, types.nativeFunction, types.memoryview,
        ] {
            other.flags = other.flags.union(.weaklyReferencable)
        }
    }

    /// The object and the callback (or unbound) out of the arguments of `ref`.
    private static func unpack(
        _ context: Context, _ name: String, _ arguments: Arguments
    ) throws(Raised) -> (object: Value, callback: Value) {
        guard arguments.count >= 1 else {
            throw context.typeError("\(name) expected at least 1 argument, got 0")
        }
        guard arguments.count <= 2 else {
            throw context.typeError("\(name) expected at most 2 arguments, got \(arguments.count)")
        }
        return (arguments[0], arguments.count > 1 ? arguments[1] : .unbound)
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let (object, callback) = try unpack(context, "__new__", arguments)
        return try context.makeWeakReference(to: object, callback: callback, type: type)
    }

    private static func initialize(
        _ context: Context, _ reference: Value, _ arguments: Arguments
    ) throws(Raised) {
        if arguments.hasKeywords { throw context.typeError("ref() takes no keyword arguments") }
        _ = try unpack(context, "__init__", arguments)
    }

    private static func call(
        _ context: Context, _ reference: Value, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let given = arguments.totalCount
        if given > 0 {
            let kind = arguments.count == 0 ? "keyword " : ""
            throw context.typeError("__call__() takes at most 0 \(kind)arguments (\(given) given)")
        }
        let object = WeakReferenceObject(reference).referent
        return object.isBound ? object : .none
    }

    private static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let reference = WeakReferenceObject(value)
        if reference.isHashKnown { return reference.hash }
        let object = reference.referent
        guard object.isBound else { throw context.typeError("weak object has gone away") }
        let hash = try context.hash(object)
        reference.hash = hash
        reference.isHashKnown = true
        return hash
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let address = context.addressText(value)
        let object = WeakReferenceObject(value).referent
        guard object.isBound else { return context.string("<weakref at \(address); dead>") }
        let name = try context.getAttributeIfPresent(object, .__name__)
        let description =
            "<weakref at \(address); to '\(context.typeName(of: object))' at \(context.addressText(object))"
        guard name.isBound, context.type(of: name).has(.stringSubclass) else {
            return context.string(description + ">")
        }
        return context.string("\(description) (\(StringObject(name).text))>")
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, context.isWeak(right) else { return .notImplemented }
        let leftObject = WeakReferenceObject(left).referent
        let rightObject = WeakReferenceObject(right).referent
        guard leftObject.isBound, rightObject.isBound else {
            return Value((left === right) == (operation == .equal))
        }
        return try context.compare(leftObject, rightObject, operation)
    }
}

extension Context {
    /// Whether this is a weak reference or a proxy.
    func isWeak(_ value: Value) -> Bool {
        let type = type(of: value)
        return type.isSubtype(of: types.weakReference) || isProxy(type)
    }

    func isProxy(_ type: TypeObject) -> Bool { type === types.weakProxy || type === types.weakCallableProxy }

    /// A weak reference to an object; the plain one without a callback exists once.
    func makeWeakReference(
        to object: Value, callback: Value = .unbound, type: TypeObject? = nil
    ) throws(Raised) -> Value {
        let kind = type ?? types.weakReference
        guard self.type(of: object).has(.weaklyReferencable), object.isHeapObject else {
            throw typeError("cannot create weak reference to '\(typeName(of: object))' object")
        }
        let callback = callback.isNone ? Value.unbound : callback
        let isPlain = kind === types.weakReference || isProxy(kind)
        let (plain, proxy) = plainReferences(to: object)
        let isProxy = isProxy(kind)
        if isPlain, callback.isUnbound, let known = isProxy ? proxy : plain { return known.value }
        let reference = try allocateInstance(WeakReferenceFields.self, kind)
        reference.callback = callback
        reference.target = UInt(object.bits)
        // CPython's order: the plain ones come first.
        var previous: WeakReferenceObject?
        if !(isPlain && callback.isUnbound && !isProxy) {
            previous = isProxy && callback.isUnbound ? plain : proxy ?? plain
        }
        let memory = AnyObjectReference(object).raw
        memory.storeBytes(of: memory.load(as: UInt64.self) | Header.sideTableBit, as: UInt64.self)
        let isType = self.type(of: object).has(.typeSubclass)
        heap.pointee.weakReferences.insert(
            reference, target: UInt(object.bits), isPrompt: !isType, after: previous)
        if !isType {
            heap.pointee.notePromptObject()
            heap.pointee.renewDropHistories()
        }
        return reference.value
    }

    /// The reference and the proxy without callbacks, if there are such.
    private func plainReferences(to object: Value) -> (WeakReferenceObject?, WeakReferenceObject?) {
        guard let first = heap.pointee.weakReferences.first(UInt(object.bits)) else { return (nil, nil) }
        var plain: WeakReferenceObject?
        var candidate: WeakReferenceObject? = first
        if first.type === types.weakReference, first.callback.isUnbound {
            plain = first
            candidate = first.nextReference
        }
        if let proxy = candidate, isProxy(proxy.type), proxy.callback.isUnbound { return (plain, proxy) }
        return (plain, nil)
    }

    /// The first weak reference to an object, or None: `__weakref__`.
    func firstWeakReference(to object: Value) -> Value {
        heap.pointee.weakReferences.first(UInt(object.bits))?.value ?? .none
    }

    /// All weak references and proxies to an object.
    func weakReferences(to object: Value) throws(Raised) -> ListObject {
        let list = try makeList()
        guard object.isHeapObject else { return list }
        var reference = heap.pointee.weakReferences.first(UInt(object.bits))
        while let current = reference {
            try append(list, current.value)
            reference = current.nextReference
        }
        return list
    }
}

extension Reference where Fields == WeakReferenceFields {
    /// The next reference to the same object.
    var nextReference: WeakReferenceObject? {
        UnsafeMutablePointer<WeakReferenceFields>(bitPattern: pointer.pointee.next).map {
            WeakReferenceObject(pointer: $0)
        }
    }
}
