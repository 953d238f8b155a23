// In CPython: Objects/abstract.c (PyObject_IsInstance, PyObject_IsSubclass)

/// `isinstance` and `issubclass`.
extension Context {
    /// `isinstance(object, classInfo)`: a class, an object with `__instancecheck__`, or a tuple of such.
    func isInstance(_ object: Value, _ classInfo: Value) throws(Raised) -> Bool {
        if type(of: object).value === classInfo { return true }
        if classInfo.isHeapObject, classInfo.heapType === types.type {
            return try isInstanceWithoutHook(object, classInfo)
        }
        if type(of: classInfo).has(.tupleSubclass) {
            try enterNative(" in __instancecheck__")
            defer { leaveNative() }
            let tuple = TupleObject(classInfo)
            for index in 0..<tuple.count where try isInstance(object, tuple[index]) { return true }
            return false
        }
        let hook = lookup(type(of: classInfo), self[.__instancecheck__])
        if hook.isBound {
            try enterNative(" in __instancecheck__")
            defer { leaveNative() }
            return try isTrue(callFound(hook, classInfo, object))
        }
        return try isInstanceWithoutHook(object, classInfo)
    }

    /// What `type.__instancecheck__` answers.
    func isInstanceWithoutHook(_ object: Value, _ classInfo: Value) throws(Raised) -> Bool {
        if type(of: classInfo).has(.typeSubclass) {
            let expected = TypeObject(classInfo)
            let kind = type(of: object)
            if kind.isSubtype(of: expected) { return true }
            // An object may pretend to be of another class.
            if kind.has(.plainAttributeLookup),
                lookup(kind, self[.__class__]) === ownAttribute(types.object, .__class__)
            {
                return false
            }
            let pretended = try getAttributeIfPresent(object, .__class__)
            guard pretended.isBound, pretended !== kind.value, type(of: pretended).has(.typeSubclass) else {
                return false
            }
            return TypeObject(pretended).isSubtype(of: expected)
        }
        try checkIsClass(classInfo, "isinstance() arg 2 must be a type or tuple of types")
        let kind = try getAttributeIfPresent(object, .__class__)
        return kind.isBound ? try derives(kind, from: classInfo) : false
    }

    /// `issubclass(derived, classInfo)`.
    func isSubclass(_ derived: Value, _ classInfo: Value) throws(Raised) -> Bool {
        if classInfo.isHeapObject, classInfo.heapType === types.type {
            if derived === classInfo { return true }
            return try isSubclassWithoutHook(derived, classInfo)
        }
        if type(of: classInfo).has(.tupleSubclass) {
            try enterNative(" in __subclasscheck__")
            defer { leaveNative() }
            let tuple = TupleObject(classInfo)
            for index in 0..<tuple.count where try isSubclass(derived, tuple[index]) { return true }
            return false
        }
        let hook = lookup(type(of: classInfo), self[.__subclasscheck__])
        if hook.isBound {
            try enterNative(" in __subclasscheck__")
            defer { leaveNative() }
            return try isTrue(callFound(hook, classInfo, derived))
        }
        return try isSubclassWithoutHook(derived, classInfo)
    }

    /// What `type.__subclasscheck__` answers.
    func isSubclassWithoutHook(_ derived: Value, _ classInfo: Value) throws(Raised) -> Bool {
        if type(of: classInfo).has(.typeSubclass), type(of: derived).has(.typeSubclass) {
            return TypeObject(derived).isSubtype(of: TypeObject(classInfo))
        }
        try checkIsClass(derived, "issubclass() arg 1 must be a class")
        try checkIsClass(classInfo, "issubclass() arg 2 must be a class or tuple of classes")
        return try derives(derived, from: classInfo)
    }

    /// `__bases__` of anything, if it is a tuple; unbound otherwise.
    private func abstractBases(_ value: Value) throws(Raised) -> Value {
        let bases = try getAttributeIfPresent(value, .__bases__)
        return bases.isBound && type(of: bases).has(.tupleSubclass) ? bases : .unbound
    }

    private func checkIsClass(_ value: Value, _ message: String) throws(Raised) {
        if try abstractBases(value).isUnbound { throw typeError(message) }
    }

    private func derives(_ derived: Value, from base: Value) throws(Raised) -> Bool {
        var current = derived
        while true {
            if current === base { return true }
            let bases = try abstractBases(current)
            guard bases.isBound else { return false }
            let tuple = TupleObject(bases)
            if tuple.count == 0 { return false }
            if tuple.count == 1 {
                current = tuple[0]
                try safepoint()
                continue
            }
            try enterNative(" in __issubclass__")
            defer { leaveNative() }
            for index in 0..<tuple.count where try derives(tuple[index], from: base) { return true }
            return false
        }
    }
}
