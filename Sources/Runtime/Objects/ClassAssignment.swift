// In CPython: Objects/typeobject.c (object_set_class, compatible_for_assignment)

extension Context {
    /// `object.__class__ = value`.
    func setClass(of object: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw typeError("can't delete __class__ attribute") }
        guard type(of: value).has(.typeSubclass) else {
            throw typeError("__class__ must be set to a class, not '\(typeName(of: value))' object")
        }
        let old = type(of: object)
        let new = TypeObject(value)
        let areModules = new.isSubtype(of: types.module) && old.isSubtype(of: types.module)
        guard areModules || (new.has(.heapType) && old.has(.heapType)) else {
            throw typeError("__class__ assignment only supported for heap types or ModuleType subclasses")
        }
        try checkLayouts(new: new, old: old, attribute: "__class__")
        if new === old { return }
        // Shapes belong to a class, and the room for attributes in the instance differs: they move into a dict.
        if let words = attributeWords(of: object, type: old) {
            _ = try dictionary(of: object, type: old, words: words)
        }
        let memory = AnyObjectReference(object).raw
        writeBarrier(memory)
        let flags = memory.load(as: UInt64.self) & Header.flagMask
        memory.storeBytes(of: UInt64(UInt(bitPattern: new.pointer)) | flags, as: UInt64.self)
        if new.has(.hasFinalizer), !old.has(.hasFinalizer) { registerFinalizable(object) }
    }

    /// Raises TypeError unless instances of one class can become instances of the other.
    func checkLayouts(new: TypeObject, old: TypeObject, attribute: String) throws(Raised) {
        let hasSameAttributes =
            (new.attributesOffset != 0) == (old.attributesOffset != 0)
            && new.has(.weaklyReferencable) == old.has(.weaklyReferencable)
        if hasSameAttributes, haveSameSolidBase(new, old) { return }
        throw typeError(
            "\(attribute) assignment: '\(new.nameText)' object layout differs from '\(old.nameText)'")
    }

    /// Whether the native fields and `__slots__` of two types are the same, at the same places.
    func haveSameSolidBase(_ one: TypeObject, _ other: TypeObject) -> Bool {
        guard let first = one.solidBase, let second = other.solidBase else { return false }
        if first === second { return true }
        guard first.has(.heapType), second.has(.heapType), first.slotNames.isBound, second.slotNames.isBound,
            first.instanceSize == second.instanceSize, first.attributesOffset == second.attributesOffset,
            first.inlineOffset == second.inlineOffset, first.inlineCount == second.inlineCount,
            let base = first.base?.solidBase, let otherBase = second.base?.solidBase, base === otherBase
        else { return false }
        let names = TupleObject(first.slotNames)
        let others = TupleObject(second.slotNames)
        guard names.count == others.count else { return false }
        for index in 0..<names.count where !StringObject(names[index]).isEqual(to: StringObject(others[index])) {
            return false
        }
        return true
    }
}
