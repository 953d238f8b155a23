// In CPython: Objects/typeobject.c (type_new)

/// Making classes: `type(name, bases, namespace)`.
extension Context {
    /// `type.__new__`: answers the type of one argument, or makes a class of three.
    func newType(_ metatype: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let count = arguments.count
        if metatype === types.type {
            if count == 1, arguments.keywordCount == 0 { return type(of: arguments[0]).value }
            if count != 3 { throw typeError("type() takes 1 or 3 arguments") }
        }
        guard count == 3 else { throw typeError("type.__new__() takes exactly 3 arguments (\(count) given)") }
        let name = arguments[0]
        let bases = arguments[1]
        let namespace = arguments[2]
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("type.__new__() argument 1 must be str, not \(argumentTypeName(name))")
        }
        guard type(of: bases).has(.tupleSubclass) else {
            throw typeError("type.__new__() argument 2 must be tuple, not \(argumentTypeName(bases))")
        }
        guard type(of: namespace).has(.dictSubclass) else {
            throw typeError("type.__new__() argument 3 must be dict, not \(argumentTypeName(namespace))")
        }
        var baseTuple = TupleObject(bases)
        if baseTuple.count == 0 {
            baseTuple = TupleObject(tuple(types.object.value))
        } else {
            for index in 0..<baseTuple.count where !type(of: baseTuple[index]).has(.typeSubclass) {
                let hook = try getAttributeIfPresent(baseTuple[index], .__mro_entries__)
                if hook.isBound {
                    throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
                }
            }
        }
        let winner = try calculateMetatype(metatype, baseTuple)
        if winner !== metatype {
            if winner.slots[.new] != types.type.slots[.new] {
                guard let new = winner.slots.new else {
                    throw typeError("cannot create '\(winner.nameText)' instances")
                }
                return try new(self, winner, arguments)
            }
        }
        return try makeClass(
            winner, name: name, bases: baseTuple, namespace: DictObject(namespace), arguments: arguments)
    }

    /// How argument errors name a value's type: None is "None".
    func argumentTypeName(_ value: Value) -> String { value.isNone ? "None" : typeName(of: value) }

    /// The most derived metatype among the given one and those of the bases.
    func calculateMetatype(_ metatype: TypeObject, _ bases: TupleObject) throws(Raised) -> TypeObject {
        var winner = metatype
        for index in 0..<bases.count {
            let other = type(of: bases[index])
            if winner.isSubtype(of: other) { continue }
            if other.isSubtype(of: winner) {
                winner = other
                continue
            }
            throw typeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                    + "metaclasses of all its bases")
        }
        return winner
    }

    /// Refuses names that CPython cannot have.
    func checkTypeName(_ name: Value) throws(Raised) {
        let text = StringObject(name)
        for index in 0..<text.count {
            let point = text.codePoint(at: index)
            if point == 0 { throw valueError("type name must not contain null characters") }
        }
        try requireEncodable(name)
    }

    /// Refuses texts that have no form in UTF-8.
    private func requireEncodable(_ text: Value) throws(Raised) {
        let string = StringObject(text)
        for index in 0..<string.count {
            let point = string.codePoint(at: index)
            if point >= 0xD800, point < 0xE000 {
                throw raise(
                    types.unicodeEncodeError,
                    arguments: self.string("utf-8"), text, integer(index), integer(index + 1),
                    self.string("surrogates not allowed"))
            }
        }
    }

    private func makeClass(
        _ metatype: TypeObject, name: Value, bases: TupleObject, namespace: DictObject, arguments: Arguments
    ) throws(Raised) -> Value {
        let base = try bestBase(bases)
        let dictionary = makeDict()
        try copyNamespace(namespace, to: dictionary)
        let plan = try planLayout(name: name, base: base, bases: bases, dictionary: dictionary)
        try checkTypeName(name)

        let type = try allocateInstance(TypeFields.self, metatype)
        type.pointer.pointee.interpreter = interpreter
        type.flags = base.flags.intersection(.inherited).union([.ready, .heapType, .baseType, .hasGC])
        type.name = try exactString(name)
        type.base = base
        type.bases = bases.value
        type.dictionary = dictionary
        type.documentation = .unbound

        if dictionary.find(name: self[string: .__module__]) < 0 {
            let module = callerModuleName()
            if module.isBound { try set(dictionary, name: self[string: .__module__], module) }
        }
        let qualifiedName = dictionary.get(name: self[string: .__qualname__])
        if qualifiedName.isBound {
            guard self.type(of: qualifiedName).has(.stringSubclass) else {
                throw typeError("type __qualname__ must be a str, not \(typeName(of: qualifiedName))")
            }
            try deleteName(dictionary, self[.__qualname__])
        }
        type.qualifiedName = qualifiedName.isBound ? qualifiedName : type.name
        let documentation = dictionary.get(name: self[string: .__doc__])
        if documentation.isBound, self.type(of: documentation).has(.stringSubclass) {
            try requireEncodable(documentation)
        }
        try wrapSpecialFunctions(dictionary)
        let cell = dictionary.get(name: self[string: .__classcell__])
        if cell.isBound {
            guard cell.isExactly(types.cell) else {
                throw typeError(
                    "__classcell__ must be a nonlocal cell, not "
                        + StringObject(try representation(self.type(of: cell).value)).text)
            }
            try deleteName(dictionary, self[.__classcell__])
        }

        if cell.isBound { CellObject(cell).content = type.value }

        applyLayout(plan, to: type, base: base)
        let order = try computeOrder(type)
        // (Not if a method `mro` has assigned bases, which computed the order again.)
        if type.mro.isUnbound { type.mro = order }
        try addLayoutDescriptors(plan, to: type, dictionary: dictionary)
        if dictionary.find(name: self[string: .__doc__]) < 0 {
            try set(dictionary, name: self[string: .__doc__], .none)
        }
        // A class that defines equality and no hash has none.
        if dictionary.find(name: self[string: .__eq__]) >= 0, dictionary.find(name: self[string: .__hash__]) < 0 {
            try set(dictionary, name: self[string: .__hash__], .none)
        }
        for index in 0..<bases.count where type.bases === bases.value {
            addSubclass(type, to: TypeObject(bases[index]))
        }
        updateAllSlots(type)
        try setNames(type)
        try initializeSubclass(type, arguments)
        return type.value
    }

    /// Copies the namespace of a class body, which has any keys, into the dict of the class.
    private func copyNamespace(_ given: DictObject, to dictionary: DictObject) throws(Raised) {
        var source = given
        let kind = self.type(of: given.value)
        if kind !== types.dict, !iteratesPlainly(kind), given.count > 0 {
            source = makeDict()
            try merge(source, from: given.value, override: true)
        }
        var index = 0
        while let table = source.table, index < table.used {
            let entry = table.entries[index]
            index += 1
            guard entry.key.isBound else { continue }
            if entry.key.isString(self) {
                try set(dictionary, name: StringObject(intern(entry.key)), entry.value)
            } else {
                try set(dictionary, entry.key, hash: entry.hash, entry.value)
            }
        }
    }

    /// `__new__` becomes a static method, `__init_subclass__` and `__class_getitem__` class methods.
    private func wrapSpecialFunctions(_ dictionary: DictObject) throws(Raised) {
        let new = dictionary.get(name: self[string: .__new__])
        if new.isExactly(types.function) {
            try set(dictionary, name: self[string: .__new__], makeStaticMethod(new))
        }
        for name in [Name.__init_subclass__, .__class_getitem__] {
            let function = dictionary.get(name: self[string: name])
            if function.isExactly(types.function) {
                try set(dictionary, name: self[string: name], makeClassMethod(function))
            }
        }
    }

    /// `__name__` of the globals of the innermost frame, or unbound.
    private func callerModuleName() -> Value {
        let thread = thread
        guard thread.pointee.frame >= thread.pointee.frameBase else { return .unbound }
        return thread.pointee.frame.pointee.globals.get(name: self[string: .__name__])
    }

    // MARK: Hooks

    /// Calls `__set_name__` of the attributes that have it.
    private func setNames(_ type: TypeObject) throws(Raised) {
        guard let dictionary = type.dictionary else { return }
        var hasHooks = false
        forEachEntry(of: dictionary) { _, value in
            if value.isHeapObject, !value.isExactly(types.function),
                lookup(value.heapType, self[.__set_name__]).isBound
            {
                hasHooks = true
            }
        }
        guard hasHooks else { return }
        // What a hook adds is not visited.
        let copy = makeDict()
        try copyNamespace(dictionary, to: copy)
        var index = 0
        while let table = copy.table, index < table.used {
            let entry = table.entries[index]
            index += 1
            guard entry.value.isHeapObject else { continue }
            let hook = lookup(entry.value.heapType, self[.__set_name__])
            if hook.isUnbound { continue }
            do throws(Raised) {
                _ = try callFound(hook, entry.value, type.value, entry.key)
            } catch {
                let cause = takeRaised()
                let key = StringObject(try representation(entry.key)).text
                let message =
                    "Error calling __set_name__ on '\(typeName(of: entry.value))' instance \(key) in '\(type.nameText)'"
                let exception = makeException(types.runtimeError, tuple(string(message)))
                ExceptionObject(exception).cause = cause
                ExceptionObject(exception).context = cause
                ExceptionObject(exception).suppressesContext = true
                thread.pointee.raised = exception
                throw Raised()
            }
        }
    }

    /// `super(type, type).__init_subclass__(**keywords)`.
    private func initializeSubclass(_ type: TypeObject, _ arguments: Arguments) throws(Raised) {
        let order = TupleObject(type.mro)
        var hook = Value.unbound
        guard hasInOrder(type, type) else {
            throw typeError("super(type, obj): obj must be an instance or subtype of type")
        }
        var isBehind = false
        for index in 0..<order.count {
            guard isBehind else {
                isBehind = order[index] === type.value
                continue
            }
            hook = TypeObject(order[index]).dictionary?.get(name: self[string: .__init_subclass__]) ?? .unbound
            if hook.isBound { break }
        }
        guard hook.isBound else { return }
        // CPython calls `super` here: that may be one call too deep.
        try enterNative(" while calling a Python object")
        leaveNative()
        // `object`'s does nothing without keywords.
        if arguments.keywordCount == 0, hook === ownAttribute(types.object, .__init_subclass__) { return }
        if let get = self.type(of: hook).slots.descriptorGet { hook = try get(self, hook, type.value, type.value) }
        let keywords = Arguments(
            base: arguments.base + arguments.count, count: 0, keywordNames: arguments.keywordNames)
        _ = try call(hook, keywords)
    }
}

extension TypeFlags {
    /// What a class has from its first base.
    static var inherited: TypeFlags {
        [
            .integerSubclass, .listSubclass, .tupleSubclass, .bytesSubclass, .stringSubclass, .dictSubclass,
            .exceptionSubclass, .typeSubclass, .floatSubclass, .setSubclass, .weaklyReferencable, .ownsNativeBox,
        ]
    }
}
