// In CPython: Objects/object.c (PyObject_GenericGetAttr and its neighbours)

/// Attributes of ordinary objects: descriptors of the type, then the instance, then the type.
extension Context {
    /// `object.__getattribute__`. If not `raising`, an attribute that is missing (or whose descriptor raises
    /// AttributeError) gives unbound.
    func genericGetAttribute(_ object: Value, _ name: Value, raising: Bool) throws(Raised) -> Value {
        var name = name
        if _slowPath(!name.isString(self)) { name = try attributeName(name) }
        let type = type(of: object)
        let descriptor = lookup(type, name)
        var getter: TernaryFunction?
        if descriptor.isBound {
            let slots = self.type(of: descriptor).slots
            getter = slots.descriptorGet
            if let getter, slots.descriptorSet != nil {
                return try read(descriptor, getter, object, type, raising: raising)
            }
        }
        if object.isHeapObject {
            let value = instanceAttribute(object, type, name)
            if value.isBound { return value }
        }
        if let getter { return try read(descriptor, getter, object, type, raising: raising) }
        if descriptor.isBound || !raising { return descriptor }
        throw missingAttribute(type, name)
    }

    @inline(__always) private func read(
        _ descriptor: Value, _ getter: TernaryFunction, _ object: Value, _ type: TypeObject, raising: Bool
    ) throws(Raised) -> Value {
        if raising { return try getter(self, descriptor, object, type.value) }
        do throws(Raised) {
            return try getter(self, descriptor, object, type.value)
        } catch {
            if catches(types.attributeError) { return .unbound }
            throw error
        }
    }

    /// The attribute that an instance itself has, or unbound. The name must be exactly a str.
    @inline(__always) func instanceAttribute(_ object: Value, _ type: TypeObject, _ name: Value) -> Value {
        if let words = attributeWords(of: object, type: type) {
            if let shape = words.pointee.shape {
                let index = shape.index(of: name)
                return index < 0 ? .unbound : attribute(of: object, type: type, words: words, at: index)
            }
            guard let storage = words.pointee.storage else { return .unbound }
            return DictObject(storage).get(name: name)
        }
        guard type.dictionaryOffset != 0, let dictionary = fieldDictionary(of: object, type) else { return .unbound }
        return dictionary.get(name: name)
    }

    /// `object.__setattr__` and `object.__delattr__` (an unbound value).
    func genericSetAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
        var name = name
        if _slowPath(!name.isString(self)) { name = try attributeName(name) }
        name = intern(name)
        let type = type(of: object)
        let descriptor = lookup(type, name)
        if descriptor.isBound, let setter = self.type(of: descriptor).slots.descriptorSet {
            return try setter(self, descriptor, object, value)
        }
        if let words = attributeWords(of: object, type: type) {
            return try setInstanceAttribute(object, type, words, name, value)
        }
        if type.dictionaryOffset != 0 {
            if value.isBound {
                return try set(makeFieldDictionary(of: object, type), name: StringObject(name), value)
            }
            if let dictionary = fieldDictionary(of: object, type) { return try deleteName(dictionary, name) }
            throw raise(types.attributeError, arguments: name)
        }
        if descriptor.isUnbound {
            throw missingAttribute(type, name)
        }
        throw attributeError("'\(type.nameText)' object attribute '\(StringObject(name).text)' is read-only")
    }

    private func setInstanceAttribute(
        _ object: Value, _ type: TypeObject, _ words: UnsafeMutablePointer<AttributeWords>, _ name: Value,
        _ value: Value
    ) throws(Raised) {
        guard let shape = words.pointee.shape else {
            let dictionary = try dictionary(of: object, type: type, words: words)
            if value.isUnbound { return try deleteName(dictionary, name) }
            return try set(dictionary, name: StringObject(name), value)
        }
        let index = shape.index(of: name)
        if value.isUnbound {
            if index < 0 { throw raise(types.attributeError, arguments: name) }
            return try deleteName(dictionary(of: object, type: type, words: words), name)
        }
        if index >= 0 { return setAttribute(of: object, type: type, words: words, at: index, value) }
        if let next = try shape.adding(name) {
            return try addAttribute(of: object, type: type, words: words, shape: next, value)
        }
        try set(dictionary(of: object, type: type, words: words), name: StringObject(name), value)
    }

    /// Removes a name from a namespace; AttributeError with the name if it is not there.
    func deleteName(_ dictionary: DictObject, _ name: Value) throws(Raised) {
        let index = dictionary.find(name: StringObject(name))
        if index < 0 { throw raise(types.attributeError, arguments: name) }
        remove(dictionary, at: index)
    }

    // MARK: Names

    /// An attribute name as exactly a str; TypeError if it is none.
    @inline(never) func attributeName(_ name: Value) throws(Raised) -> Value {
        if name.isString(self) { return name }
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("attribute name must be string, not '\(typeName(of: name))'")
        }
        return try exactString(name)
    }

    /// A str of the same text, exactly of type str.
    func exactString(_ value: Value) throws(Raised) -> Value {
        if value.isString(self) { return value }
        let string = StringObject(value)
        let copy = try makeString(count: string.count, width: Int(string.width), isASCII: string.isASCII)
        copy.bytes.copyMemory(from: string.bytes, byteCount: string.byteCount)
        return copy.value
    }

    // MARK: Dicts of instances

    /// The `__dict__` of an object whose native type has a field for it; nil while there is none.
    func fieldDictionary(of object: Value, _ type: TypeObject) -> DictObject? {
        let word = (AnyObjectReference(object).raw + type.dictionaryOffset).load(as: Value.self)
        return word.isBound ? DictObject(word) : nil
    }

    private func makeFieldDictionary(of object: Value, _ type: TypeObject) -> DictObject {
        if let dictionary = fieldDictionary(of: object, type) { return dictionary }
        let dictionary = makeDict()
        setFieldDictionary(of: object, type, dictionary)
        return dictionary
    }

    private func setFieldDictionary(of object: Value, _ type: TypeObject, _ dictionary: DictObject) {
        let memory = AnyObjectReference(object).raw
        writeBarrier(memory)
        (memory + type.dictionaryOffset).storeBytes(of: dictionary.value, as: Value.self)
    }

    /// The `__dict__` of any object, made if need be; nil if it has none.
    func instanceDictionaryIfAny(_ object: Value) throws(Raised) -> DictObject? {
        guard object.isHeapObject else { return nil }
        let type = object.heapType
        if let words = attributeWords(of: object, type: type) {
            return try dictionary(of: object, type: type, words: words)
        }
        return type.dictionaryOffset == 0 ? nil : makeFieldDictionary(of: object, type)
    }

    /// The `__dict__` of an object.
    func instanceDictionary(_ object: Value) throws(Raised) -> DictObject {
        if let dictionary = try instanceDictionaryIfAny(object) { return dictionary }
        throw attributeError("This object has no __dict__")
    }

    /// Replaces the `__dict__` of an object (`object.__dict__ = …`).
    func setInstanceDictionary(_ object: Value, _ value: Value) throws(Raised) {
        guard object.isHeapObject else { throw attributeError("This object has no __dict__") }
        let type = object.heapType
        guard type.attributesOffset != 0 || type.dictionaryOffset != 0 else {
            throw attributeError("This object has no __dict__")
        }
        if value.isBound, !self.type(of: value).has(.dictSubclass) {
            throw typeError("__dict__ must be set to a dictionary, not a '\(typeName(of: value))'")
        }
        let dictionary = value.isBound ? DictObject(value) : makeDict()
        if let words = attributeWords(of: object, type: type) {
            replaceAttributes(of: object, type: type, words: words, by: dictionary)
        } else {
            setFieldDictionary(of: object, type, dictionary)
        }
    }
}
