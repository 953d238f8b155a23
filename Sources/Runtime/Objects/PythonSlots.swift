// In CPython: Objects/typeobject.c (slot_nb_add and its neighbours)

/// The functions in the slots of classes written in Python: each looks a special method up and calls it.
extension Context {
    /// The function for a slot, as a word; zero for slots that a class cannot fill.
    func genericFunction(_ place: SlotPlace) -> UInt { genericSlotWords[place.rawValue] }

    // MARK: Operators

    /// A binary operator where at least one operand's class is written in Python.
    fileprivate func pythonBinary(
        _ place: SlotPlace, _ name: Name, _ reflected: Name, _ left: Value, _ right: Value
    ) throws(Raised) -> Value {
        let leftType = type(of: left)
        let rightType = type(of: right)
        let generic = genericFunction(place)
        var triesRight = leftType !== rightType && rightType.slots[place] == generic
        if leftType.slots[place] == generic {
            if triesRight, rightType.isSubtype(of: leftType), try isOverloaded(leftType, rightType, reflected) {
                let answer = try callSpecialIfAny(right, reflected, left)
                if answer !== .notImplemented { return answer }
                triesRight = false
            }
            let answer = try callSpecialIfAny(left, name, right)
            if answer !== .notImplemented || leftType === rightType { return answer }
        }
        return triesRight ? try callSpecialIfAny(right, reflected, left) : .notImplemented
    }

    /// Whether a subclass has another method of this name than its base.
    private func isOverloaded(_ left: TypeObject, _ right: TypeObject, _ name: Name) throws(Raised) -> Bool {
        let mine = lookup(right, self[name])
        if mine.isUnbound { return false }
        let others = lookup(left, self[name])
        if others.isUnbound { return true }
        if mine === others { return false }
        return try isTrue(compare(mine, others, .notEqual))
    }

    fileprivate func pythonPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raised) -> Value {
        if modulus.isNone { return try pythonBinary(.power, .__pow__, .__rpow__, base, exponent) }
        // The reflected form does not take three arguments.
        if type(of: base).slots[.power] == genericFunction(.power) {
            return try callSpecial(base, .__pow__, exponent, modulus)
        }
        return .notImplemented
    }

    // MARK: Numbers out of answers

    /// The length that `__len__` answered, checked.
    fileprivate func pythonLength(_ object: Value) throws(Raised) -> Int {
        let answer = try indexObject(callSpecial(object, .__len__))
        if isNegativeInteger(answer) { throw valueError("__len__() should return >= 0") }
        return try index(answer, overflow: types.overflowError)
    }

    fileprivate func pythonHash(_ object: Value) throws(Raised) -> Int {
        let method = lookup(type(of: object), self[.__hash__])
        if method.isUnbound || method.isNone {
            throw typeError("unhashable type: '\(typeName(of: object))'")
        }
        let answer = try callFound(method, object)
        guard type(of: answer).has(.integerSubclass) else {
            throw typeError("__hash__ method should return an integer")
        }
        if let number = machineInteger(answer) { return number == -1 ? -2 : number }
        guard let hash = types.int.slots.hash else { return -2 }
        return try hash(self, answer)
    }

    fileprivate func pythonTruth(_ object: Value) throws(Raised) -> Bool {
        let type = type(of: object)
        let method = lookup(type, self[.__bool__])
        if method.isBound {
            let answer = try callFound(method, object)
            guard answer.isBool else {
                throw typeError("__bool__ should return bool, returned \(typeName(of: answer))")
            }
            return answer === .true
        }
        return lookup(type, self[.__len__]).isBound ? try pythonLength(object) != 0 : true
    }

    // MARK: Containers

    fileprivate func pythonContains(_ container: Value, _ element: Value) throws(Raised) -> Bool {
        let method = lookup(type(of: container), self[.__contains__])
        if method.isNone { throw typeError("'\(typeName(of: container))' object is not a container") }
        if method.isBound { return try isTrue(callFound(method, container, element)) }
        let iterator = try iterate(container)
        while true {
            let item = try next(iterator)
            if item.isUnbound { return false }
            if try equal(item, element) { return true }
            try safepoint()
        }
    }

    fileprivate func pythonAssignItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
        if value.isUnbound {
            _ = try callSpecial(container, .__delitem__, key)
        } else {
            _ = try callSpecial(container, .__setitem__, key, value)
        }
    }

    fileprivate func pythonIterate(_ object: Value) throws(Raised) -> Value {
        let type = type(of: object)
        let method = lookup(type, self[.__iter__])
        if method.isNone { throw typeError("'\(type.nameText)' object is not iterable") }
        if method.isBound { return try callFound(method, object) }
        guard lookup(type, self[.__getitem__]).isBound else {
            throw typeError("'\(type.nameText)' object is not iterable")
        }
        let iterator = allocate(SequenceIteratorFields.self, types.sequenceIterator)
        iterator.pointer.pointee.sequence = object
        iterator.index = 0
        return iterator.value
    }

    // MARK: Objects

    fileprivate func pythonRepresentation(_ object: Value) throws(Raised) -> Value {
        let method = lookup(type(of: object), self[.__repr__])
        if method.isBound { return try callFound(method, object) }
        return string("<\(typeName(of: object)) object at \(addressText(object))>")
    }

    fileprivate func pythonCompare(_ left: Value, _ right: Value, _ operation: Comparison) throws(Raised) -> Value {
        let name: Name =
            switch operation {
            case .less: .__lt__
            case .lessOrEqual: .__le__
            case .equal: .__eq__
            case .notEqual: .__ne__
            case .greater: .__gt__
            case .greaterOrEqual: .__ge__
            }
        let found = lookup(type(of: left), self[name])
        if found.isUnbound { return .notImplemented }
        let kind = type(of: found)
        guard !kind.has(.methodDescriptor), let get = kind.slots.descriptorGet else {
            return try callFound(found, left, right)
        }
        let bound: Value
        do throws(Raised) {
            bound = try get(self, found, left, type(of: left).value)
        } catch {
            // CPython takes a method that cannot be had for one that is not there.
            _ = takeRaised()
            return .notImplemented
        }
        return try call(bound, right)
    }

    fileprivate func pythonSetAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
        if value.isUnbound {
            _ = try callSpecial(object, .__delattr__, name)
        } else {
            _ = try callSpecial(object, .__setattr__, name, value)
        }
    }

    /// `__getattribute__`, then `__getattr__` if it raised AttributeError.
    fileprivate func pythonGetAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
        let type = type(of: object)
        let fallback = lookup(type, self[.__getattr__])
        let method = lookup(type, self[.__getattribute__])
        if fallback.isUnbound {
            return method.isUnbound
                ? try genericGetAttribute(object, name, raising: true) : try callFound(method, object, name)
        }
        if method.isUnbound || isPlainGetAttribute(method) {
            let value = try genericGetAttribute(object, name, raising: false)
            return value.isBound ? value : try callFound(fallback, object, name)
        }
        do throws(Raised) {
            return try callFound(method, object, name)
        } catch {
            guard catches(types.attributeError) else { throw error }
        }
        return try callFound(fallback, object, name)
    }

    /// Whether a method is `object.__getattribute__`.
    private func isPlainGetAttribute(_ method: Value) -> Bool {
        guard method.isExactly(types.wrapperDescriptor) else { return false }
        let wrapper = SlotWrapperObject(method)
        return slotDefinitions[wrapper.definition].name == .__getattribute__
            && wrapper.owner.slots[.getAttribute] == types.object.slots[.getAttribute]
    }

    fileprivate func pythonDescriptorSet(_ descriptor: Value, _ object: Value, _ value: Value) throws(Raised) {
        if value.isUnbound {
            _ = try callSpecial(descriptor, .__delete__, object)
        } else {
            _ = try callSpecial(descriptor, .__set__, object, value)
        }
    }

    fileprivate func pythonInitialize(_ object: Value, _ arguments: Arguments) throws(Raised) {
        let method = lookup(type(of: object), self[.__init__])
        if method.isUnbound { throw raise(types.attributeError, arguments: self[.__init__]) }
        let answer = try callFound(method, object, arguments)
        if !answer.isNone { throw typeError("__init__() should return None, not '\(typeName(of: answer))'") }
    }

    fileprivate func pythonCall(_ object: Value, _ arguments: Arguments) throws(Raised) -> Value {
        let method = lookup(type(of: object), self[.__call__])
        if method.isUnbound { throw raise(types.attributeError, arguments: self[.__call__]) }
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        return try callFound(method, object, arguments)
    }

    /// `__await__`, `__aiter__`, `__anext__`.
    fileprivate func pythonAsynchronous(_ object: Value, _ name: Name) throws(Raised) -> Value {
        let method = lookup(type(of: object), self[name])
        if method.isBound { return try callFound(method, object) }
        throw raise(types.attributeError, arguments: self[name])
    }
}

/// The functions of the slots by place, as words.
private let genericSlotWords: [UInt] = makeGenericSlotWords()

private func makeGenericSlotWords() -> [UInt] {
    var words = [UInt](repeating: 0, count: SlotPlace.count)
    func set<Function>(_ place: SlotPlace, _ function: Function) {
        words[place.rawValue] = unsafeBitCast(function, to: UInt.self)
    }
    func binary(_ place: SlotPlace, _ function: @escaping BinaryFunction.Function) {
        set(place, BinaryFunction(function))
    }
    func unary(_ place: SlotPlace, _ function: @escaping UnaryFunction.Function) { set(place, UnaryFunction(function)) }

    binary(.add) { (c, a, b) throws(Raised) in try c.pythonBinary(.add, .__add__, .__radd__, a, b) }
    binary(.subtract) { (c, a, b) throws(Raised) in try c.pythonBinary(.subtract, .__sub__, .__rsub__, a, b) }
    binary(.multiply) { (c, a, b) throws(Raised) in try c.pythonBinary(.multiply, .__mul__, .__rmul__, a, b) }
    binary(.remainder) { (c, a, b) throws(Raised) in try c.pythonBinary(.remainder, .__mod__, .__rmod__, a, b) }
    binary(.divmod) { (c, a, b) throws(Raised) in try c.pythonBinary(.divmod, .__divmod__, .__rdivmod__, a, b) }
    binary(.leftShift) { (c, a, b) throws(Raised) in try c.pythonBinary(.leftShift, .__lshift__, .__rlshift__, a, b) }
    binary(.rightShift) { (c, a, b) throws(Raised) in try c.pythonBinary(.rightShift, .__rshift__, .__rrshift__, a, b) }
    binary(.and) { (c, a, b) throws(Raised) in try c.pythonBinary(.and, .__and__, .__rand__, a, b) }
    binary(.xor) { (c, a, b) throws(Raised) in try c.pythonBinary(.xor, .__xor__, .__rxor__, a, b) }
    binary(.or) { (c, a, b) throws(Raised) in try c.pythonBinary(.or, .__or__, .__ror__, a, b) }
    binary(.floorDivide) { (c, a, b) throws(Raised) in
        try c.pythonBinary(.floorDivide, .__floordiv__, .__rfloordiv__, a, b)
    }
    binary(.trueDivide) { (c, a, b) throws(Raised) in
        try c.pythonBinary(.trueDivide, .__truediv__, .__rtruediv__, a, b)
    }
    binary(.matrixMultiply) { (c, a, b) throws(Raised) in
        try c.pythonBinary(.matrixMultiply, .__matmul__, .__rmatmul__, a, b)
    }
    binary(.inPlaceAdd) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__iadd__, b) }
    binary(.inPlaceSubtract) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__isub__, b) }
    binary(.inPlaceMultiply) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__imul__, b) }
    binary(.inPlaceRemainder) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__imod__, b) }
    binary(.inPlaceLeftShift) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__ilshift__, b) }
    binary(.inPlaceRightShift) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__irshift__, b) }
    binary(.inPlaceAnd) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__iand__, b) }
    binary(.inPlaceXor) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__ixor__, b) }
    binary(.inPlaceOr) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__ior__, b) }
    binary(.inPlaceFloorDivide) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__ifloordiv__, b) }
    binary(.inPlaceTrueDivide) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__itruediv__, b) }
    binary(.inPlaceMatrixMultiply) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__imatmul__, b) }
    set(.power, TernaryFunction { (c, a, b, m) throws(Raised) in try c.pythonPower(a, b, m) })
    set(.inPlacePower, TernaryFunction { (c, a, b, _) throws(Raised) in try c.callSpecial(a, .__ipow__, b) })
    unary(.negative) { (c, a) throws(Raised) in try c.callSpecial(a, .__neg__) }
    unary(.positive) { (c, a) throws(Raised) in try c.callSpecial(a, .__pos__) }
    unary(.absolute) { (c, a) throws(Raised) in try c.callSpecial(a, .__abs__) }
    unary(.invert) { (c, a) throws(Raised) in try c.callSpecial(a, .__invert__) }
    unary(.int) { (c, a) throws(Raised) in try c.callSpecial(a, .__int__) }
    unary(.float) { (c, a) throws(Raised) in try c.callSpecial(a, .__float__) }
    unary(.index) { (c, a) throws(Raised) in try c.callSpecial(a, .__index__) }
    set(.truth, TruthFunction { (c, a) throws(Raised) in try c.pythonTruth(a) })

    set(.sequenceLength, LengthFunction { (c, a) throws(Raised) in try c.pythonLength(a) })
    set(.mappingLength, LengthFunction { (c, a) throws(Raised) in try c.pythonLength(a) })
    set(.item, ItemFunction { (c, a, i) throws(Raised) in try c.callSpecial(a, .__getitem__, c.integer(i)) })
    set(.assignItem, AssignItemFunction { (c, a, i, v) throws(Raised) in try c.pythonAssignItem(a, c.integer(i), v) })
    set(.contains, ContainsFunction { (c, a, b) throws(Raised) in try c.pythonContains(a, b) })
    binary(.subscript) { (c, a, b) throws(Raised) in try c.callSpecial(a, .__getitem__, b) }
    set(.assignSubscript, AssignFunction { (c, a, k, v) throws(Raised) in try c.pythonAssignItem(a, k, v) })

    unary(.representation) { (c, a) throws(Raised) in try c.pythonRepresentation(a) }
    unary(.string) { (c, a) throws(Raised) in try c.callSpecial(a, .__str__) }
    set(.hash, LengthFunction { (c, a) throws(Raised) in try c.pythonHash(a) })
    set(.call, CallFunction { (c, a, arguments) throws(Raised) in try c.pythonCall(a, arguments) })
    binary(.getAttribute) { (c, a, b) throws(Raised) in try c.pythonGetAttribute(a, b) }
    set(.setAttribute, AssignFunction { (c, a, n, v) throws(Raised) in try c.pythonSetAttribute(a, n, v) })
    set(.compare, CompareFunction { (c, a, b, op) throws(Raised) in try c.pythonCompare(a, b, op) })
    unary(.iterate) { (c, a) throws(Raised) in try c.pythonIterate(a) }
    unary(.next) { (c, a) throws(Raised) in try c.callSpecial(a, .__next__) }
    set(
        .descriptorGet,
        TernaryFunction { (c, a, object, owner) throws(Raised) in
            let method = c.lookup(c.type(of: a), c[.__get__])
            if method.isUnbound { return a }
            // Called as it lies in the class: were it bound by a `__get__` of its own, there might be no end.
            return try c.call(method, a, object.isUnbound ? .none : object, owner.isUnbound ? .none : owner)
        })
    set(.descriptorSet, AssignFunction { (c, a, o, v) throws(Raised) in try c.pythonDescriptorSet(a, o, v) })
    set(.initialize, InitFunction { (c, a, arguments) throws(Raised) in try c.pythonInitialize(a, arguments) })
    set(
        .new,
        NewFunction { (c, type, arguments) throws(Raised) in
            try c.call(c.getAttribute(type.value, .__new__), prepending: type.value, arguments)
        })
    unary(.finalize) { (c, a) throws(Raised) in try c.callSpecial(a, .__del__) }
    unary(.await) { (c, a) throws(Raised) in try c.pythonAsynchronous(a, .__await__) }
    unary(.asyncIterate) { (c, a) throws(Raised) in try c.pythonAsynchronous(a, .__aiter__) }
    unary(.asyncNext) { (c, a) throws(Raised) in try c.pythonAsynchronous(a, .__anext__) }
    return words
}
