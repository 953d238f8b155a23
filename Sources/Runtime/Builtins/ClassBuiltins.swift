// In CPython: Python/bltinmodule.c

/// Functions of classes: instance checks, and the making of classes.
extension BuiltinsModule {
    static func addClassFunctions(_ add: Adder) {
        add.raw(
            "__build_class__", "!(func, name, /, *bases, [metaclass], **kwds)", "What a class statement calls.",
            buildClass)
        add("isinstance", "($module, obj, class_or_tuple, /)", "Whether the object is an instance of a class.") {
            (context, arguments) throws(Raised) in
            Value(try context.isInstance(arguments[0], arguments[1]))
        }
        add("issubclass", "($module, cls, class_or_tuple, /)", "Whether the class derives from a class.") {
            (context, arguments) throws(Raised) in
            Value(try context.isSubclass(arguments[0], arguments[1]))
        }
    }

    static func buildClass(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count >= 2 else { throw context.typeError("__build_class__: not enough arguments") }
        let body = arguments[0]
        guard body.isExactly(context.types.function) else {
            throw context.typeError("__build_class__: func must be a function")
        }
        let name = arguments[1]
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError("__build_class__: name is not a string")
        }
        let originalBases = try context.makeTuple(arguments.base + 2, count: arguments.count - 2)
        let bases = try updatedBases(context, originalBases)

        // The keyword arguments but `metaclass` go to the metaclass as they are.
        let keywords: DictObject? = arguments.hasKeywords ? context.makeDict() : nil
        var metaclass = Value.unbound
        if let keywords {
            let names = TupleObject(arguments.keywordNames)
            for index in 0..<names.count {
                let value = arguments.base[arguments.count + index]
                if StringObject(names[index]).isEqual(to: context[string: .metaclass]) {
                    metaclass = value
                } else {
                    try context.set(keywords, name: StringObject(names[index]), value)
                }
            }
        }
        var isClass = true
        if metaclass.isBound {
            isClass = context.type(of: metaclass).has(.typeSubclass)
        } else {
            metaclass = bases.count == 0 ? context.types.type.value : context.type(of: bases[0]).value
        }
        if isClass { metaclass = try context.calculateMetatype(TypeObject(metaclass), bases).value }

        let namespace = try prepare(context, metaclass, isClass: isClass, name, bases, keywords)
        let function = FunctionObject(body)
        let cell = try context.run(
            function.code, globals: function.globals, locals: namespace, function: body,
            builtins: function.builtins, closure: function.closure.isBound ? TupleObject(function.closure) : nil)
        if bases !== originalBases {
            try context.setItem(namespace, context.intern("__orig_bases__"), originalBases.value)
        }
        let base = try context.reserveStack(3)
        defer { context.thread.pointee.stackTop = base }
        base[0] = name
        base[1] = bases.value
        base[2] = namespace
        let created = try context.call(
            metaclass, tuple: context.makeTuple(base, count: 3), keywords: keywords)
        if cell.isExactly(context.types.cell), context.type(of: created).has(.typeSubclass) {
            try checkClassCell(context, CellObject(cell).content, created, name)
        }
        return created
    }

    /// Replaces the bases that are no classes by what their `__mro_entries__` say.
    private static func updatedBases(_ context: Context, _ bases: TupleObject) throws(Raised) -> TupleObject {
        var updated: ListObject?
        for index in 0..<bases.count {
            let base = bases[index]
            let method =
                context.type(of: base).has(.typeSubclass)
                ? .unbound : try context.getAttributeIfPresent(base, .__mro_entries__)
            if method.isUnbound {
                if let updated { try context.append(updated, base) }
                continue
            }
            let entries = try context.call(method, bases.value)
            guard entries.heapTypeHas(.tupleSubclass) else {
                throw context.typeError("__mro_entries__ must return a tuple")
            }
            let list: ListObject
            if let updated {
                list = updated
            } else {
                list = try context.makeList(bases.items, count: index)
                updated = list
            }
            for entry in 0..<TupleObject(entries).count { try context.append(list, TupleObject(entries)[entry]) }
        }
        guard let updated else { return bases }
        return try context.makeTuple(from: updated.value)
    }

    /// The namespace of the class body: what the metaclass's `__prepare__` answers.
    private static func prepare(
        _ context: Context, _ metaclass: Value, isClass: Bool, _ name: Value, _ bases: TupleObject,
        _ keywords: DictObject?
    ) throws(Raised) -> Value {
        let method = try context.getAttributeIfPresent(metaclass, .__prepare__)
        if method.isUnbound { return context.makeDict().value }
        let namespace = try context.call(
            method, tuple: TupleObject(context.tuple(name, bases.value)), keywords: keywords)
        guard context.type(of: namespace).slots.subscript != nil else {
            let who = isClass ? TypeObject(metaclass).nameText : "<metaclass>"
            throw context.typeError(
                "\(who).__prepare__() must return a mapping, not \(context.typeName(of: namespace))")
        }
        return namespace
    }

    /// `type.__new__` must have set the cell that `super()` and `__class__` look at.
    private static func checkClassCell(
        _ context: Context, _ content: Value, _ created: Value, _ name: Value
    ) throws(Raised) {
        if content === created { return }
        let nameText = StringObject(try context.representation(name)).text
        let classText = StringObject(try context.representation(created)).text
        if content.isUnbound {
            throw context.runtimeError(
                "__class__ not set defining \(nameText) as \(classText). Was __classcell__ propagated to type.__new__?")
        }
        throw context.typeError(
            "__class__ set to \(StringObject(try context.representation(content)).text) defining \(nameText) as "
                + classText)
    }
}

extension Value {
    /// Whether this is a heap object of a type with the flag.
    @inline(__always) func heapTypeHas(_ flag: TypeFlags) -> Bool { isHeapObject && heapType.has(flag) }
}
