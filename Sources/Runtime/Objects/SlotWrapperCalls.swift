// In CPython: Objects/typeobject.c (wrap_unaryfunc and its neighbours), Objects/descrobject.c (wrapperdescr_call)

/// Calling a special method of a native type: from arguments to the slot.
extension Context {
    /// `int.__add__(1, 2)`: the receiver is the first argument, and is checked.
    func callWrapperDescriptor(_ wrapper: SlotWrapperObject, _ arguments: Arguments) throws(Raised) -> Value {
        let name = nameText(of: wrapper)
        let owner = wrapper.owner
        guard arguments.count > 0 else {
            throw typeError("descriptor '\(name)' of '\(owner.nameText)' object needs an argument")
        }
        let receiver = arguments[0]
        guard type(of: receiver).isSubtype(of: owner) else {
            throw typeError(
                "descriptor '\(name)' requires a '\(owner.nameText)' object but received a '\(typeName(of: receiver))'")
        }
        return try callWrapped(wrapper.definition, owner, receiver, arguments.dropFirst())
    }

    func nameText(of wrapper: SlotWrapperObject) -> String {
        String(describing: slotDefinitions[wrapper.definition].name)
    }

    /// Calls the slot of `owner` that a definition wraps, with the arguments after the receiver.
    func callWrapped(
        _ index: Int, _ owner: TypeObject, _ receiver: Value, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let definition = slotDefinitions[index]
        let slots = owner.slots
        let word = slots[definition.place]
        switch definition.kind {
        case .initialize:
            guard let initialize = slots.initialize else { break }
            try initialize(self, receiver, arguments)
            return .none
        case .call:
            guard let call = slots.call else { break }
            return try call(self, receiver, arguments)
        default: break
        }
        if arguments.keywordCount > 0 {
            throw typeError("wrapper \(String(describing: definition.name))() takes no keyword arguments")
        }
        guard word != 0 else { throw systemError("slot of '\(owner.nameText)' is empty") }
        switch definition.kind {
        case .unary:
            try expect(0, arguments)
            return try unsafeBitCast(word, to: UnaryFunction.self)(self, receiver)
        case .length, .hash:
            try expect(0, arguments)
            return integer(try unsafeBitCast(word, to: LengthFunction.self)(self, receiver))
        case .truth:
            try expect(0, arguments)
            return Value(try unsafeBitCast(word, to: TruthFunction.self)(self, receiver))
        case .next:
            try expect(0, arguments)
            let item = try unsafeBitCast(word, to: UnaryFunction.self)(self, receiver)
            if item.isUnbound { throw raiseStopIteration() }
            return item
        case .finalize:
            try expect(0, arguments)
            _ = try unsafeBitCast(word, to: UnaryFunction.self)(self, receiver)
            return .none
        case .binary where definition.place == .inPlacePower:
            try expect(1, arguments)
            return try unsafeBitCast(word, to: TernaryFunction.self)(self, receiver, arguments[0], .none)
        case .binary, .binaryLeft:
            try expect(1, arguments)
            return try unsafeBitCast(word, to: BinaryFunction.self)(self, receiver, arguments[0])
        case .binaryRight:
            try expect(1, arguments)
            return try unsafeBitCast(word, to: BinaryFunction.self)(self, arguments[0], receiver)
        case .ternary:
            try expect(1...2, arguments)
            let third = arguments.count > 1 ? arguments[1] : .none
            return try unsafeBitCast(word, to: TernaryFunction.self)(self, receiver, arguments[0], third)
        case .ternaryRight:
            try expect(1...2, arguments)
            let third = arguments.count > 1 ? arguments[1] : .none
            return try unsafeBitCast(word, to: TernaryFunction.self)(self, arguments[0], receiver, third)
        case .indexed:
            try expect(1...1, arguments)
            let count = try self.index(arguments[0], overflow: types.overflowError)
            return try unsafeBitCast(word, to: ItemFunction.self)(self, receiver, count)
        case .item:
            try expect(1, arguments)
            let position = try itemIndex(owner, receiver, arguments[0])
            return try unsafeBitCast(word, to: ItemFunction.self)(self, receiver, position)
        case .setItem:
            try expect(2...2, arguments)
            let position = try itemIndex(owner, receiver, arguments[0])
            try unsafeBitCast(word, to: AssignItemFunction.self)(self, receiver, position, arguments[1])
            return .none
        case .deleteItem:
            try expect(1, arguments)
            let position = try itemIndex(owner, receiver, arguments[0])
            try unsafeBitCast(word, to: AssignItemFunction.self)(self, receiver, position, .unbound)
            return .none
        case .contains:
            try expect(1, arguments)
            return Value(try unsafeBitCast(word, to: ContainsFunction.self)(self, receiver, arguments[0]))
        case .setSubscript, .descriptorSet:
            try expect(2...2, arguments)
            try unsafeBitCast(word, to: AssignFunction.self)(self, receiver, arguments[0], arguments[1])
            return .none
        case .deleteSubscript, .descriptorDelete:
            try expect(1, arguments)
            try unsafeBitCast(word, to: AssignFunction.self)(self, receiver, arguments[0], .unbound)
            return .none
        case .setAttribute:
            try expect(2...2, arguments)
            try checkAttributeStore(receiver, word, "__setattr__")
            try unsafeBitCast(word, to: AssignFunction.self)(self, receiver, arguments[0], arguments[1])
            return .none
        case .deleteAttribute:
            try expect(1, arguments)
            try checkAttributeStore(receiver, word, "__delattr__")
            try unsafeBitCast(word, to: AssignFunction.self)(self, receiver, arguments[0], .unbound)
            return .none
        case .less, .lessOrEqual, .equal, .notEqual, .greater, .greaterOrEqual:
            try expect(1, arguments)
            return try unsafeBitCast(word, to: CompareFunction.self)(
                self, receiver, arguments[0], definition.kind.comparison)
        case .descriptorGet:
            try expect(1...2, arguments)
            let object = arguments[0].isNone ? .unbound : arguments[0]
            let kind = arguments.count > 1 && !arguments[1].isNone ? arguments[1] : Value.unbound
            if object.isUnbound, kind.isUnbound { throw typeError("__get__(None, None) is invalid") }
            return try unsafeBitCast(word, to: TernaryFunction.self)(self, receiver, object, kind)
        case .none, .initialize, .call:
            throw systemError("slot of '\(owner.nameText)' is empty")
        }
    }

    /// An index that counts from the end if it is negative.
    private func itemIndex(_ owner: TypeObject, _ receiver: Value, _ key: Value) throws(Raised) -> Int {
        let index = try index(key, overflow: types.overflowError)
        guard index < 0, let length = type(of: receiver).slots.sequenceLength else { return index }
        return try index &+ length(self, receiver)
    }

    /// `object.__setattr__` must not be used to get around the `__setattr__` of a native type.
    private func checkAttributeStore(_ object: Value, _ word: UInt, _ name: String) throws(Raised) {
        var type: TypeObject? = type(of: object)
        while let candidate = type, candidate.slots[.setAttribute] == genericFunction(.setAttribute) {
            type = candidate.base
        }
        guard let type, type.slots[.setAttribute] != word else { return }
        throw typeError("can't apply this \(name) to \(typeName(of: object)) object")
    }

    private func expect(_ count: Int, _ arguments: Arguments) throws(Raised) {
        if arguments.count == count { return }
        throw typeError("expected \(count) argument\(count == 1 ? "" : "s"), got \(arguments.count)")
    }

    private func expect(_ range: ClosedRange<Int>, _ arguments: Arguments) throws(Raised) {
        if range.contains(arguments.count) { return }
        let bound = arguments.count < range.lowerBound ? range.lowerBound : range.upperBound
        let limit = range.count == 1 ? "" : arguments.count < range.lowerBound ? "at least " : "at most "
        throw typeError(" expected \(limit)\(bound) argument\(bound == 1 ? "" : "s"), got \(arguments.count)")
    }
}

extension Context {
    /// StopIteration of an iterator that is exhausted.
    func raiseStopIteration() -> Raised { raise(makeException(types.stopIteration, interpreter.pointee.emptyTuple)) }
}
