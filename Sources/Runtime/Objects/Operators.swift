// In CPython: Objects/abstract.c (binary_op1 and its neighbours)

/// The operators on any objects, with reflected methods and in-place forms.
extension Context {
    /// Tries both operands' slots; NotImplemented if neither knows.
    private func tryBinary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value {
        let leftType = type(of: left)
        let rightType = type(of: right)
        let leftSlot = leftType.slots[operation]
        var rightSlot = leftType === rightType ? nil : rightType.slots[operation]
        if let leftFunction = leftSlot {
            if let rightFunction = rightSlot {
                if rightFunction == leftFunction {
                    rightSlot = nil
                } else if rightType.isSubtype(of: leftType) {
                    let answer = try rightFunction(self, left, right)
                    if answer !== .notImplemented { return answer }
                    rightSlot = nil
                }
            }
            let answer = try leftFunction(self, left, right)
            if answer !== .notImplemented { return answer }
        }
        if let rightFunction = rightSlot { return try rightFunction(self, left, right) }
        return .notImplemented
    }

    private func unsupported(_ symbol: String, _ left: Value, _ right: Value) -> Raised {
        typeError("unsupported operand type(s) for \(symbol): '\(typeName(of: left))' and '\(typeName(of: right))'")
    }

    func binary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value {
        let answer = try tryBinary(operation, left, right)
        if answer !== .notImplemented { return answer }
        if let other = try sequenceFallback(operation, left, right, inPlace: false) { return other }
        if operation == .rightShift, left.isExactly(types.nativeFunction),
            String(describing: NativeFunctionObject(left).declaration.pointee.name) == "print"
        {
            throw typeError(
                "unsupported operand type(s) for >>: 'builtin_function_or_method' and '\(typeName(of: right))'. "
                    + "Did you mean \"print(<message>, file=<output_stream>)\"?")
        }
        throw unsupported(operation.symbol.description, left, right)
    }

    func inPlace(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if let function = type(of: left).slots[inPlace: operation] {
            let answer = try function(self, left, right)
            if answer !== .notImplemented { return answer }
        }
        let answer = try tryBinary(operation, left, right)
        if answer !== .notImplemented { return answer }
        if let other = try sequenceFallback(operation, left, right, inPlace: true) { return other }
        throw unsupported(operation.symbol.description + "=", left, right)
    }

    /// `+` and `*` of sequences, which are no numbers.
    private func sequenceFallback(
        _ operation: BinaryOperator, _ left: Value, _ right: Value, inPlace: Bool
    ) throws(Raised) -> Value? {
        let leftSlots = type(of: left).slots
        switch operation {
        case .add:
            if inPlace, let concatenate = leftSlots.inPlaceConcatenate { return try concatenate(self, left, right) }
            if let concatenate = leftSlots.concatenate { return try concatenate(self, left, right) }
            return nil
        case .multiply:
            if inPlace, let times = leftSlots.inPlaceRepeat { return try times(self, left, repeatCount(right)) }
            if let times = leftSlots.repeat { return try times(self, left, repeatCount(right)) }
            if inPlace, type(of: left).isSequenceLike { return nil }
            if let times = type(of: right).slots.repeat { return try times(self, right, repeatCount(left)) }
            return nil
        default: return nil
        }
    }

    private func repeatCount(_ value: Value) throws(Raised) -> Int {
        guard hasIndex(value) else {
            throw typeError("can't multiply sequence by non-int of type '\(typeName(of: value))'")
        }
        return try index(value, overflow: types.overflowError)
    }

    /// `pow(base, exponent, modulus)`; the modulus is `None` for `**`.
    func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raised) -> Value {
        let baseType = type(of: base)
        let exponentType = type(of: exponent)
        let baseSlot = baseType.slots.power
        var exponentSlot = exponentType === baseType ? nil : exponentType.slots.power
        if let first = baseSlot {
            if let second = exponentSlot {
                if first == second {
                    exponentSlot = nil
                } else if exponentType.isSubtype(of: baseType) {
                    let answer = try second(self, base, exponent, modulus)
                    if answer !== .notImplemented { return answer }
                    exponentSlot = nil
                }
            }
            let answer = try first(self, base, exponent, modulus)
            if answer !== .notImplemented { return answer }
        }
        if let second = exponentSlot {
            let answer = try second(self, base, exponent, modulus)
            if answer !== .notImplemented { return answer }
        }
        if modulus.isNone { throw unsupported("** or pow()", base, exponent) }
        if let third = type(of: modulus).slots.power, baseSlot.map({ $0 == third }) != true {
            let answer = try third(self, base, exponent, modulus)
            if answer !== .notImplemented { return answer }
        }
        throw typeError(
            "unsupported operand type(s) for pow(): '\(baseType.nameText)', '\(exponentType.nameText)', '\(typeName(of: modulus))'"
        )
    }

    func inPlacePower(_ base: Value, _ exponent: Value) throws(Raised) -> Value {
        if let function = type(of: base).slots.inPlacePower {
            let answer = try function(self, base, exponent, .none)
            if answer !== .notImplemented { return answer }
        }
        return try power(base, exponent, .none)
    }

    func negative(_ value: Value) throws(Raised) -> Value {
        guard let function = type(of: value).slots.negative else { throw badUnary("-", value) }
        return try function(self, value)
    }

    func positive(_ value: Value) throws(Raised) -> Value {
        guard let function = type(of: value).slots.positive else { throw badUnary("+", value) }
        return try function(self, value)
    }

    func invert(_ value: Value) throws(Raised) -> Value {
        guard let function = type(of: value).slots.invert else { throw badUnary("~", value) }
        return try function(self, value)
    }

    func absolute(_ value: Value) throws(Raised) -> Value {
        guard let function = type(of: value).slots.absolute else { throw badUnary("abs()", value) }
        return try function(self, value)
    }

    private func badUnary(_ symbol: String, _ value: Value) -> Raised {
        typeError("bad operand type for \(symbol == "abs()" ? symbol : "unary " + symbol): '\(typeName(of: value))'")
    }
}
