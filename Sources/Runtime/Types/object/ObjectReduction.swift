// In CPython: Objects/typeobject.c (object___reduce_ex__)

extension ObjectType {
    static func reduceExtended(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let number = Int(try context.int32Argument(arguments[1]))
        let method = try context.getAttributeIfPresent(object, .__reduce__)
        if method.isBound {
            // A `__reduce__` of the object's own class comes first.
            let kind = try context.getAttribute(object, .__class__)
            let own = try context.getAttribute(kind, .__reduce__)
            let plain = context.types.object.dictionary?.get(name: context[.__reduce__]) ?? .unbound
            if own !== plain { return try context.call(method) }
        }
        return try context.reduceObject(object, protocolNumber: number)
    }
}

extension Context {
    /// What pickle needs to make the object again.
    func reduceObject(_ object: Value, protocolNumber: Int) throws(Raised) -> Value {
        let module = try copyRegistry()
        if protocolNumber < 2 {
            let reduce = try getAttribute(module, intern("_reduce_ex"))
            return try call(reduce, object, integer(protocolNumber))
        }
        return try reduceNew(object, module)
    }

    /// The reduction of protocol 2 and later: `copyreg.__newobj__`, class and arguments, state, items.
    private func reduceNew(_ object: Value, _ copyreg: Value) throws(Raised) -> Value {
        let type = type(of: object)
        if type.slots.new == nil {
            throw typeError("cannot pickle '\(type.nameText)' object")
        }
        var arguments = Value.unbound
        var keywords = Value.unbound
        let extended = lookup(type, intern("__getnewargs_ex__"))
        if extended.isBound {
            let answer = try callFound(extended, object)
            guard self.type(of: answer).has(.tupleSubclass) else {
                throw typeError("__getnewargs_ex__ should return a tuple, not '\(typeName(of: answer))'")
            }
            let pair = TupleObject(answer)
            guard pair.count == 2 else {
                throw valueError("__getnewargs_ex__ should return a tuple of length 2, not \(pair.count)")
            }
            arguments = pair[0]
            keywords = pair[1]
            guard self.type(of: arguments).has(.tupleSubclass) else {
                throw typeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '\(typeName(of: arguments))'"
                )
            }
            guard self.type(of: keywords).has(.dictSubclass) else {
                throw typeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '\(typeName(of: keywords))'"
                )
            }
        } else {
            let plain = lookup(type, self[.__getnewargs__])
            if plain.isBound {
                arguments = try callFound(plain, object)
                guard self.type(of: arguments).has(.tupleSubclass) else {
                    throw typeError("__getnewargs__ should return a tuple, not '\(typeName(of: arguments))'")
                }
            }
        }
        let hasArguments = arguments.isBound
        let isList = type.has(.listSubclass)
        let isDict = type.has(.dictSubclass)
        let state = try pickledState(object, isRequired: !(hasArguments || isList || isDict), copyreg)
        let list = isList ? try iterate(object) : .none
        let items = isDict ? try iterate(callMethod(object, .items)) : .none
        if keywords.isBound, DictObject(keywords).count > 0 {
            let function = try getAttribute(copyreg, intern("__newobj_ex__"))
            return tuple(function, tuple(type.value, arguments, keywords), state, list, items)
        }
        let function = try getAttribute(copyreg, intern("__newobj__"))
        let given = hasArguments ? TupleObject(arguments) : TupleObject(interpreter.pointee.emptyTuple)
        let all = try makeTuple(count: given.count + 1)
        all.items[0] = type.value
        for index in 0..<given.count { all.items[index + 1] = given[index] }
        return tuple(function, all.value, state, list, items)
    }

    /// `__getstate__()`, or the `__dict__` and what lies in `__slots__`.
    private func pickledState(_ object: Value, isRequired: Bool, _ copyreg: Value) throws(Raised) -> Value {
        let method = try getAttributeIfPresent(object, .__getstate__)
        if method.isBound { return try call(method) }
        let type = type(of: object)
        if isRequired, type.hasTrailingItems { throw typeError("cannot pickle '\(type.nameText)' object") }
        var state = Value.none
        if let attributes = try instanceDictionaryIfAny(object), attributes.count > 0 { state = attributes.value }
        let names = try call(getAttribute(copyreg, intern("_slotnames")), type.value)
        if isRequired, type.solidBase.map({ !$0.has(.heapType) && $0 !== types.object }) ?? false {
            throw typeError("cannot pickle '\(type.nameText)' object")
        }
        guard self.type(of: names).has(.listSubclass), ListObject(names).count > 0 else { return state }
        let slots = makeDict()
        var index = 0
        while index < ListObject(names).count {
            let name = ListObject(names)[index]
            index += 1
            let value = try getAttributeIfPresent(object, name)
            if value.isBound { try set(slots, name, value) }
        }
        return slots.count > 0 ? tuple(state, slots.value) : state
    }
}
