// In CPython: Objects/descrobject.c

/// What the kinds of descriptors share.
extension Context {
    /// `Owner.__qualname__ + "." + name`.
    func qualifiedName(of owner: TypeObject, attribute: String) throws(Raised) -> Value {
        let name = try getAttribute(owner.value, .__qualname__)
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("<descriptor>.__objclass__.__qualname__ is not a unicode object")
        }
        return string(StringObject(name).text + "." + attribute)
    }

    /// `(getattr, (object, name))`, which is how methods of native types are pickled.
    func reduceToGetAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
        let getattr = interpreter.pointee.builtins?.get(name: intern("getattr")) ?? .unbound
        guard getattr.isBound else { throw notImplementedError("builtins.getattr is missing") }
        return tuple(getattr, tuple(object, name))
    }

    /// The hash of an object by its identity.
    func addressHash(_ value: Value) -> Int {
        let hash = Int(bitPattern: UInt(value.bits >> 4 | value.bits << 60))
        return hash == -1 ? -2 : hash
    }
}

extension Context {
    /// The value given for an attribute that CPython declares as a T_BOOL member.
    func boolMember(_ value: Value) throws(Raised) -> Bool {
        if value.isUnbound { throw typeError("can't delete numeric/char attribute") }
        guard value.isBool else { throw typeError("attribute value type must be bool") }
        return value === .true
    }
}
