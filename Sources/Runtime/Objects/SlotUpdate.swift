// In CPython: Objects/typeobject.c (update_one_slot, update_slot, fixup_slot_dispatchers)

/// Filling the slots of a class from the special methods that its MRO has.
extension Context {
    /// Fills the slots of a class that has its MRO and dict. With a single base they are the base's, but for the
    /// methods that the class defines.
    func updateAllSlots(_ type: TypeObject) {
        if let base = type.base, TupleObject(type.bases).count == 1, hasSimpleOrder(type, base) {
            type.slots.words.update(from: base.slots.words, count: SlotPlace.count)
            if let dictionary = type.dictionary {
                forEachEntry(of: dictionary) { key, _ in
                    for start in slotGroups(named: key) { _ = updateSlot(type, from: start) }
                }
            }
        } else {
            var index = 0
            while index < slotDefinitions.count { index = updateSlot(type, from: index) }
        }
        updateFlags(type)
    }

    /// Whether the MRO of a class is the class, then the MRO of its base.
    private func hasSimpleOrder(_ type: TypeObject, _ base: TypeObject) -> Bool {
        let order = TupleObject(type.mro)
        let rest = TupleObject(base.mro)
        guard order.count == rest.count + 1, order[0] === type.value else { return false }
        for index in 0..<rest.count where order[index + 1] !== rest[index] { return false }
        return true
    }

    /// Fills the slots that a name concerns, in the type and in the subclasses that do not override it.
    func updateSlots(_ type: TypeObject, name: Value) {
        let starts = slotGroups(named: name)
        if starts.isEmpty { return }
        let hadFinalizer = type.has(.hasFinalizer)
        updateSlots(type, name: name, starts: starts)
        if !hadFinalizer, type.has(.hasFinalizer) { registerInstances(of: type) }
    }

    private func updateSlots(_ type: TypeObject, name: Value, starts: [Int]) {
        for start in starts { _ = updateSlot(type, from: start) }
        updateFlags(type)
        guard let subclasses = type.subclasses else { return }
        for index in 0..<subclasses.count {
            let subclass = TypeObject(subclasses[index])
            if let dictionary = subclass.dictionary, dictionary.find(name: StringObject(name)) >= 0 { continue }
            updateSlots(subclass, name: name, starts: starts)
        }
    }

    /// Where the groups of definitions begin that a method name belongs to; mostly none.
    private func slotGroups(named name: Value) -> [Int] {
        guard name.isString(self) else { return [] }
        let text = StringObject(name)
        guard text.count > 4, text.width == 1, text.bytes1[0] == UInt8(ascii: "_"), text.bytes1[1] == UInt8(ascii: "_")
        else { return [] }
        var starts: [Int] = []
        var start = 0
        for index in slotDefinitions.indices {
            if index > 0, slotDefinitions[index - 1].place != slotDefinitions[index].place { start = index }
            if self[slotDefinitions[index].name] === name, starts.last != start { starts.append(start) }
        }
        return starts
    }

    /// Fills the slot of the group of definitions that begins at `start`; answers where the next group begins.
    ///
    /// Where all methods of the group are inherited from native types, the function of the native slot itself is taken,
    /// so that a subclass of `list` is indexed without looking `__getitem__` up.
    private func updateSlot(_ type: TypeObject, from start: Int) -> Int {
        let place = slotDefinitions[start].place
        var specific: UInt = 0
        var usesGeneric = false
        var index = start
        while index < slotDefinitions.count, slotDefinitions[index].place == place {
            let definition = slotDefinitions[index]
            index += 1
            let found = lookupUncached(type, self[definition.name])
            if found.isUnbound { continue }
            if found.isExactly(types.wrapperDescriptor) {
                let wrapper = SlotWrapperObject(found)
                if slotDefinitions[wrapper.definition].name == definition.name, type.isSubtype(of: wrapper.owner) {
                    let function = wrapper.owner.slots[place]
                    if specific != 0, function != specific { usesGeneric = true }
                    specific = function
                    continue
                }
            } else if place == .new, isNativeNew(found) {
                // What the class has already stays: once it was made by a Python method, it is for good.
                specific = type.slots[.new] != 0 ? type.slots[.new] : type.base?.slots[.new] ?? 0
                continue
            } else if place == .hash, found.isNone {
                continue
            }
            usesGeneric = usesGeneric || definition.isGeneric
        }
        type.slots[place] = usesGeneric ? genericFunction(place) : specific
        return index
    }
}
