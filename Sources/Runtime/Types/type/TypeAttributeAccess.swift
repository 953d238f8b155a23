// In CPython: Objects/typeobject.c (type_getattro, type_setattro)

/// Attributes of types.
extension Context {
    /// `type.__getattribute__`: data descriptors of the metatype, then the type and its bases, then the metatype.
    func getTypeAttribute(_ type: TypeObject, _ name: Value) throws(Raised) -> Value {
        let found = try findTypeAttribute(type, name)
        if found.isBound { return found }
        throw attributeError(
            "type object '\(type.nameText)' has no attribute '\(StringObject(name).text)'")
    }

    /// As `getTypeAttribute`, but unbound if there is no such attribute.
    func findTypeAttribute(_ type: TypeObject, _ name: Value) throws(Raised) -> Value {
        var name = name
        if _slowPath(!name.isString(self)) { name = try attributeName(name) }
        let metatype = type.value.heapType
        let metaAttribute = lookup(metatype, name)
        var metaGetter: TernaryFunction?
        if metaAttribute.isBound {
            let slots = self.type(of: metaAttribute).slots
            metaGetter = slots.descriptorGet
            if let metaGetter, slots.descriptorSet != nil {
                return try metaGetter(self, metaAttribute, type.value, metatype.value)
            }
        }
        let attribute = lookup(type, name)
        if attribute.isBound {
            guard let getter = self.type(of: attribute).slots.descriptorGet else { return attribute }
            return try getter(self, attribute, .unbound, type.value)
        }
        if let metaGetter { return try metaGetter(self, metaAttribute, type.value, metatype.value) }
        return metaAttribute
    }

    /// `type.__setattr__` and `__delattr__` (an unbound value).
    func setTypeAttribute(_ type: TypeObject, _ name: Value, _ value: Value) throws(Raised) {
        if !type.has(.heapType) {
            throw typeError("can't set attributes of built-in/extension type '\(type.nameText)'")
        }
        var name = name
        if _slowPath(!name.isString(self)) { name = try attributeName(name) }
        name = intern(name)
        let metaAttribute = lookup(type.value.heapType, name)
        if metaAttribute.isBound, let setter = self.type(of: metaAttribute).slots.descriptorSet {
            return try setter(self, metaAttribute, type.value, value)
        }
        guard let dictionary = type.dictionary else { throw raise(types.attributeError, arguments: name) }
        if value.isUnbound {
            try deleteName(dictionary, name)
        } else {
            try set(dictionary, name: StringObject(name), value)
        }
        typeModified(type)
        let text = StringObject(name)
        if text.width == 1, text.count > 4, text.bytes1[0] == UInt8(ascii: "_"), text.bytes1[1] == UInt8(ascii: "_") {
            updateSlots(type, name: name)
        }
    }

    // MARK: Names

    /// `__module__` of a type, or unbound.
    func moduleName(of type: TypeObject) throws(Raised) -> Value {
        if type.has(.heapType) {
            return type.dictionary?.get(name: self[string: .__module__]) ?? .unbound
        }
        return type.moduleName
    }

    /// `__qualname__` of a type, for messages.
    func qualifiedNameText(of type: TypeObject) throws(Raised) -> String {
        if type.has(.heapType), type.qualifiedName.isBound { return StringObject(type.qualifiedName).text }
        return StringObject(type.name).text
    }

    /// A dunder name of the type's own `__dict__`, or unbound.
    func ownAttribute(_ type: TypeObject, _ name: Name) -> Value {
        type.dictionary?.get(name: self[string: name]) ?? .unbound
    }
}
