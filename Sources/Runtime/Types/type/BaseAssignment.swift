// In CPython: Objects/typeobject.c (type_set_bases)

extension Context {
    /// `type.__bases__ = value`.
    func setBases(of type: TypeObject, _ value: Value) throws(Raised) {
        guard type.has(.heapType) else { throw typeError("can't set \(type.nameText).__bases__") }
        if value.isUnbound { throw typeError("can't delete \(type.nameText).__bases__") }
        guard self.type(of: value).has(.tupleSubclass) else {
            throw typeError("can only assign tuple to \(type.nameText).__bases__, not \(typeName(of: value))")
        }
        let bases = TupleObject(value)
        guard bases.count > 0 else {
            throw typeError("can only assign non-empty tuple to \(type.nameText).__bases__, not ()")
        }
        for index in 0..<bases.count {
            guard self.type(of: bases[index]).has(.typeSubclass) else {
                throw typeError(
                    "\(type.nameText).__bases__ must be tuple of classes, not '\(typeName(of: bases[index]))'")
            }
            let base = TypeObject(bases[index])
            if base.isSubtype(of: type) || derivesByBase(base, from: type) {
                throw typeError("a __bases__ item causes an inheritance cycle")
            }
        }
        let newBase = try bestBase(bases)
        if let oldBase = type.base { try checkLayouts(new: newBase, old: oldBase, attribute: "__bases__") }

        let oldBases = type.bases
        let oldBase = type.base
        let oldOrder = type.mro
        type.bases = value
        type.base = newBase
        do throws(Raised) {
            try updateOrders(type)
        } catch {
            if type.bases === value {
                type.bases = oldBases
                type.base = oldBase
                type.mro = oldOrder
            }
            throw error
        }
        let before = TupleObject(oldBases)
        for index in 0..<before.count { removeSubclass(type, from: TypeObject(before[index])) }
        for index in 0..<bases.count { addSubclass(type, to: TypeObject(bases[index])) }
        typeModified(type)
        updateSlotsOfTree(type)
    }

    private func derivesByBase(_ type: TypeObject, from other: TypeObject) -> Bool {
        var current: TypeObject? = type
        while let candidate = current {
            if candidate === other { return true }
            current = candidate.base
        }
        return false
    }

    /// Computes the MRO of a type and of all that derive from it anew; either all change or none does.
    private func updateOrders(_ type: TypeObject) throws(Raised) {
        let changed = try makeList()
        let old = try makeList()
        do throws(Raised) {
            try updateOrder(type, changed, old)
        } catch {
            for index in 0..<changed.count { TypeObject(changed[index]).mro = old[index] }
            throw error
        }
    }

    private func updateOrder(_ type: TypeObject, _ changed: ListObject, _ old: ListObject) throws(Raised) {
        let order = try computeOrder(type)
        try append(changed, type.value)
        try append(old, type.mro)
        type.mro = order
        typeModified(type)
        guard type.subclasses.isBound else { return }
        var index = 0
        while index < ListObject(type.subclasses).count {
            try updateOrder(TypeObject(ListObject(type.subclasses)[index]), changed, old)
            index += 1
        }
    }

    private func updateSlotsOfTree(_ type: TypeObject) {
        updateAllSlots(type)
        guard type.subclasses.isBound else { return }
        let subclasses = ListObject(type.subclasses)
        for index in 0..<subclasses.count { updateSlotsOfTree(TypeObject(subclasses[index])) }
    }
}
