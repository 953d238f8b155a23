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
    ///
    /// Both are followed down to the base that last added something to the instances; these must be one, or add the
    /// same to the same base.
    func checkLayouts(new: TypeObject, old: TypeObject, attribute: String) throws(Raised) {
        if new.has(.hasGC) != old.has(.hasGC) {
            throw typeError("\(attribute) assignment: '\(new.nameText)' deallocator differs from '\(old.nameText)'")
        }
        let first = lastLayout(new)
        let second = lastLayout(old)
        if first === second || addSameToInstances(first, second) { return }
        throw typeError(
            "\(attribute) assignment: '\(new.nameText)' object layout differs from '\(old.nameText)'")
    }

    private func lastLayout(_ type: TypeObject) -> TypeObject {
        var type = type
        while let base = type.base, !addsToInstances(type, base) { type = base }
        return type
    }

    private func addsToInstances(_ type: TypeObject, _ base: TypeObject) -> Bool {
        if type.has(.hasGC) != base.has(.hasGC) || addsWeakReferences(type, base) || addsAttributes(type, base) {
            return true
        }
        guard type.has(.heapType) else {
            return type.basicSize != base.basicSize || type.itemSize != base.itemSize
                || type.hasTrailingItems != base.hasTrailingItems
        }
        return type.slotNames.isBound && TupleObject(type.slotNames).count > 0
    }

    private func addsAttributes(_ type: TypeObject, _ base: TypeObject) -> Bool {
        (type.attributesOffset != 0) != (base.attributesOffset != 0)
    }

    private func addsWeakReferences(_ type: TypeObject, _ base: TypeObject) -> Bool {
        type.has(.weaklyReferencable) != base.has(.weaklyReferencable)
    }

    /// Whether two classes add the same `__slots__`, attribute words and weak references to the same base.
    private func addSameToInstances(_ one: TypeObject, _ other: TypeObject) -> Bool {
        guard one.has(.heapType), other.has(.heapType), let base = one.base, let otherBase = other.base,
            base === otherBase, !base.hasTrailingItems || base.has(.stringSubclass),
            addsAttributes(one, base) == addsAttributes(other, base),
            addsWeakReferences(one, base) == addsWeakReferences(other, base)
        else { return false }
        let names = one.slotNames.isBound ? TupleObject(one.slotNames) : TupleObject(interpreter.pointee.emptyTuple)
        let others =
            other.slotNames.isBound ? TupleObject(other.slotNames) : TupleObject(interpreter.pointee.emptyTuple)
        guard names.count == others.count else { return false }
        for index in 0..<names.count where !StringObject(names[index]).isEqual(to: StringObject(others[index])) {
            return false
        }
        return true
    }
}
