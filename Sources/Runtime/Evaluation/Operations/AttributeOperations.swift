/// Attributes and methods. (Without caches as yet: each goes through the types.)
extension Machine {
    @inline(always) mutating func loadAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        sp[-1] = try context.getAttribute(sp[-1], name(instruction.operand))
    }

    @inline(always) mutating func storeAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        try context.setAttribute(sp[-1], name(instruction.operand), sp[-2])
        sp -= 2
        if _slowPath(isDropWatched) { try droppedTemporary() }
    }

    @inline(always) mutating func deleteAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        try context.setAttribute(sp[-1], name(instruction.operand), .unbound)
        sp -= 1
        if _slowPath(isDropWatched) { try droppedTemporary() }
    }

    /// Leaves the method and its receiver on the stack, or nothing and an attribute that is no method.
    @inline(always) mutating func loadMethod(_ instruction: Instruction) throws(Raised) {
        spill()
        let receiver = sp[-1]
        let method = try context.loadMethod(receiver, name(instruction.operand))
        if method.isMethod {
            sp[-1] = method.value
            push(receiver)
        } else {
            sp[-1] = .unbound
            push(method.value)
        }
    }
}

extension Context {
    /// `_PyObject_GetMethod`: a function found in the type, unbound, or the attribute.
    @inline(never) func loadMethod(_ receiver: Value, _ name: Value) throws(Raised) -> (value: Value, isMethod: Bool) {
        let type = type(of: receiver)
        guard type.has(.plainAttributeLookup) else { return (try getAttribute(receiver, name), false) }
        let found = lookup(type, name)
        guard found.isHeapObject, found.heapType === types.function || found.heapType === types.methodDescriptor,
            !hasInstanceAttribute(receiver, type, name)
        else { return (try getAttribute(receiver, name), false) }
        return (found, true)
    }

    /// Whether an instance itself has an attribute of this name.
    func hasInstanceAttribute(_ object: Value, _ type: TypeObject, _ name: Value) -> Bool {
        guard let words = attributeWords(of: object, type: type) else { return false }
        if let shape = words.pointee.shape { return shape.index(of: name) >= 0 }
        guard let storage = words.pointee.storage else { return false }
        return DictObject(storage).find(name: StringObject(name)) >= 0
    }
}
