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
        type.bases = value
        type.base = newBase
        do throws(Raised) {
            try updateOrders(type)
        } catch {
            if type.bases === value {
                type.bases = oldBases
                type.base = oldBase
            }
            throw error
        }
        // A method `mro` may have assigned other bases meanwhile: those stay.
        guard type.bases === value else { return }
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
        let new = try makeList()
        do throws(Raised) {
            try updateOrder(type, changed, old, new)
        } catch {
            for index in 0..<changed.count where TypeObject(changed[index]).mro === new[index] {
                TypeObject(changed[index]).mro = old[index]
                typeModified(TypeObject(changed[index]))
            }
            throw error
        }
    }

    private func updateOrder(
        _ type: TypeObject, _ changed: ListObject, _ old: ListObject, _ new: ListObject
    ) throws(Raised) {
        try enterNative("")
        defer { leaveNative() }
        let before = type.mro
        let order = try computeOrder(type)
        // A method `mro` may have changed the order itself, by assigning bases.
        guard type.mro === before else { return }
        try append(changed, type.value)
        try append(old, type.mro)
        try append(new, order)
        type.mro = order
        typeModified(type)
        guard let weak = type.subclasses else { return }
        let subclasses = try makeList(weak.items, count: weak.count)
        for index in 0..<subclasses.count { try updateOrder(TypeObject(subclasses[index]), changed, old, new) }
    }

    private func updateSlotsOfTree(_ type: TypeObject) {
        updateAllSlots(type)
        guard let subclasses = type.subclasses else { return }
        for index in 0..<subclasses.count { updateSlotsOfTree(TypeObject(subclasses[index])) }
    }
}
