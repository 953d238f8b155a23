// In CPython: Objects/typeobject.c (lookup_method, vectorcall_method)

/// Looking special methods up on types and calling them, without making bound methods.
extension Context {
    /// Calls a special method found by `lookup`, which may be any object, with `object` as its receiver.
    func callFound(_ method: Value, _ object: Value) throws(Raised) -> Value {
        let type = type(of: method)
        if _fastPath(type === types.function) {
            let base = thread.pointee.stackTop
            base[0] = object
            thread.pointee.stackTop = base + 1
            defer { thread.pointee.stackTop = base }
            return try callFunction(FunctionObject(method), Arguments(base: base, count: 1))
        }
        if type.has(.methodDescriptor) { return try call(method, object) }
        guard let get = type.slots.descriptorGet else { return try call(method) }
        return try call(get(self, method, object, self.type(of: object).value))
    }

    func callFound(_ method: Value, _ object: Value, _ first: Value) throws(Raised) -> Value {
        let type = type(of: method)
        if _fastPath(type === types.function) {
            let base = thread.pointee.stackTop
            base[0] = object
            base[1] = first
            thread.pointee.stackTop = base + 2
            defer { thread.pointee.stackTop = base }
            return try callFunction(FunctionObject(method), Arguments(base: base, count: 2))
        }
        if type.has(.methodDescriptor) { return try call(method, object, first) }
        guard let get = type.slots.descriptorGet else { return try call(method, first) }
        return try call(get(self, method, object, self.type(of: object).value), first)
    }

    func callFound(_ method: Value, _ object: Value, _ first: Value, _ second: Value) throws(Raised) -> Value {
        let type = type(of: method)
        if type.has(.methodDescriptor) { return try call(method, object, first, second) }
        guard let get = type.slots.descriptorGet else { return try call(method, first, second) }
        return try call(get(self, method, object, self.type(of: object).value), first, second)
    }

    /// Calls a special method with a caller's arguments.
    func callFound(_ method: Value, _ object: Value, _ arguments: Arguments) throws(Raised) -> Value {
        let type = type(of: method)
        if type.has(.methodDescriptor) { return try call(method, prepending: object, arguments) }
        guard let get = type.slots.descriptorGet else { return try call(method, arguments) }
        return try call(get(self, method, object, self.type(of: object).value), arguments)
    }

    /// Calls with one more positional argument before the others.
    func call(_ callable: Value, prepending first: Value, _ arguments: Arguments) throws(Raised) -> Value {
        let total = arguments.totalCount
        let base = try reserveStack(total + 1)
        defer { thread.pointee.stackTop = base }
        base[0] = first
        (base + 1).update(from: arguments.base, count: total)
        return try call(
            callable, Arguments(base: base, count: arguments.count + 1, keywordNames: arguments.keywordNames))
    }

    /// Calls with two more positional arguments before the others.
    func call(
        _ callable: Value, prepending first: Value, _ second: Value, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let total = arguments.totalCount
        let base = try reserveStack(total + 2)
        defer { thread.pointee.stackTop = base }
        base[0] = first
        base[1] = second
        (base + 2).update(from: arguments.base, count: total)
        return try call(
            callable, Arguments(base: base, count: arguments.count + 2, keywordNames: arguments.keywordNames))
    }

    /// Calls a special method of the object's type; AttributeError with the name alone if it has none.
    func callSpecial(_ object: Value, _ name: Name) throws(Raised) -> Value {
        try callFound(requireSpecial(object, name), object)
    }

    func callSpecial(_ object: Value, _ name: Name, _ first: Value) throws(Raised) -> Value {
        try callFound(requireSpecial(object, name), object, first)
    }

    func callSpecial(_ object: Value, _ name: Name, _ first: Value, _ second: Value) throws(Raised) -> Value {
        try callFound(requireSpecial(object, name), object, first, second)
    }

    private func requireSpecial(_ object: Value, _ name: Name) throws(Raised) -> Value {
        let found = lookup(type(of: object), self[name])
        if found.isUnbound { throw raise(types.attributeError, arguments: self[name]) }
        return found
    }

    /// As `callSpecial`, but answers NotImplemented if there is no such method.
    func callSpecialIfAny(_ object: Value, _ name: Name, _ first: Value) throws(Raised) -> Value {
        let found = lookup(type(of: object), self[name])
        return found.isUnbound ? .notImplemented : try callFound(found, object, first)
    }
}
