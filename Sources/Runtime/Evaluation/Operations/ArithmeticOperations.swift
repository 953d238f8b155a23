/// Arithmetic, comparison and truth. Small integers and inline floats are done in place, everything else by the types.
extension Machine {
    /// Replaces the two topmost values.
    @inline(always) mutating func finishBinary(_ result: Value) {
        sp -= 1
        sp[-1] = result
    }

    @inline(always) mutating func add(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if _fastPath(Value.areSmallIntegers(left, right)) {
            let (sum, overflow) = Int(truncatingIfNeeded: left.bits).addingReportingOverflow(
                Int(truncatingIfNeeded: right.bits &- 1))
            if _fastPath(!overflow) { return finishBinary(Value(bits: UInt64(bitPattern: Int64(sum)))) }
        } else if left.isInlineFloat && right.isInlineFloat,
            let sum = Value(inlineFloat: left.inlineFloat + right.inlineFloat)
        {
            return finishBinary(sum)
        }
        spill()
        finishBinary(inPlace ? try context.addInPlaceSlowly(left, right) : try context.addSlowly(left, right))
    }

    @inline(always) mutating func subtract(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if _fastPath(Value.areSmallIntegers(left, right)) {
            let (difference, overflow) = Int(truncatingIfNeeded: left.bits).subtractingReportingOverflow(
                Int(truncatingIfNeeded: right.bits &- 1))
            if _fastPath(!overflow) { return finishBinary(Value(bits: UInt64(bitPattern: Int64(difference)))) }
        } else if left.isInlineFloat && right.isInlineFloat,
            let difference = Value(inlineFloat: left.inlineFloat - right.inlineFloat)
        {
            return finishBinary(difference)
        }
        spill()
        finishBinary(
            inPlace
                ? try context.inPlaceSlowly(.subtract, left, right) : try context.subtractSlowly(left, right))
    }

    @inline(always) mutating func multiply(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if _fastPath(Value.areSmallIntegers(left, right)) {
            let (product, overflow) = left.smallInteger.multipliedReportingOverflow(
                by: Int(truncatingIfNeeded: right.bits &- 1))
            if _fastPath(!overflow) { return finishBinary(Value(bits: UInt64(bitPattern: Int64(product)) | 1)) }
        } else if left.isInlineFloat && right.isInlineFloat,
            let product = Value(inlineFloat: left.inlineFloat * right.inlineFloat)
        {
            return finishBinary(product)
        }
        spill()
        finishBinary(
            inPlace
                ? try context.inPlaceSlowly(.multiply, left, right) : try context.multiplySlowly(left, right))
    }

    @inline(always) mutating func trueDivide(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if left.isInlineFloat && right.isInlineFloat, right.inlineFloat != 0,
            let quotient = Value(inlineFloat: left.inlineFloat / right.inlineFloat)
        {
            return finishBinary(quotient)
        }
        spill()
        finishBinary(
            inPlace
                ? try context.inPlaceSlowly(.trueDivide, left, right) : try context.trueDivideSlowly(left, right))
    }

    @inline(always) mutating func floorDivide(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right), right.smallInteger > 0 {
            let dividend = left.smallInteger
            let divisor = right.smallInteger
            var quotient = dividend / divisor
            if dividend < 0, quotient &* divisor != dividend { quotient &-= 1 }
            return finishBinary(Value(smallInteger: quotient))
        }
        spill()
        finishBinary(
            inPlace
                ? try context.inPlaceSlowly(.floorDivide, left, right) : try context.floorDivideSlowly(left, right))
    }

    @inline(always) mutating func modulo(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right), right.smallInteger > 0 {
            let divisor = right.smallInteger
            var remainder = left.smallInteger % divisor
            if remainder < 0 { remainder &+= divisor }
            return finishBinary(Value(smallInteger: remainder))
        }
        spill()
        finishBinary(
            inPlace ? try context.inPlaceSlowly(.remainder, left, right) : try context.moduloSlowly(left, right))
    }

    @inline(always) mutating func and(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right) { return finishBinary(Value(bits: left.bits & right.bits)) }
        try binary(.and, inPlace: inPlace)
    }

    @inline(always) mutating func or(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right) { return finishBinary(Value(bits: left.bits | right.bits)) }
        try binary(.or, inPlace: inPlace)
    }

    @inline(always) mutating func exclusiveOr(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right) { return finishBinary(Value(bits: left.bits ^ right.bits | 1)) }
        try binary(.xor, inPlace: inPlace)
    }

    @inline(always) mutating func shiftLeft(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right) {
            let count = right.smallInteger
            let number = left.smallInteger
            if count >= 0, count < 62 {
                let shifted = number &<< count
                if shifted >> count == number, let result = Value(exactlySmall: shifted) {
                    return finishBinary(result)
                }
            }
        }
        try binary(.leftShift, inPlace: inPlace)
    }

    @inline(always) mutating func shiftRight(inPlace: Bool) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        if Value.areSmallIntegers(left, right), right.smallInteger >= 0 {
            return finishBinary(Value(smallInteger: left.smallInteger >> min(right.smallInteger, 63)))
        }
        try binary(.rightShift, inPlace: inPlace)
    }

    /// Any binary operator, by the types.
    @inline(always) mutating func binary(_ operation: BinaryOperator, inPlace: Bool) throws(Raised) {
        spill()
        let result =
            inPlace
            ? try context.inPlaceBinarySlowly(operation, sp[-2], sp[-1])
            : try context.binarySlowly(operation, sp[-2], sp[-1])
        finishBinary(result)
    }

    @inline(always) mutating func power(inPlace: Bool) throws(Raised) {
        spill()
        let result =
            inPlace ? try context.inPlacePower(sp[-2], sp[-1]) : try context.powerSlowly(sp[-2], sp[-1])
        finishBinary(result)
    }

    // MARK: One operand

    @inline(always) mutating func negative() throws(Raised) {
        let value = sp[-1]
        if value.isSmallInteger, let negated = Value(exactlySmall: 0 &- value.smallInteger) {
            sp[-1] = negated
            return
        }
        spill()
        sp[-1] = try context.negative(value)
    }

    @inline(always) mutating func positive() throws(Raised) {
        spill()
        sp[-1] = try context.positive(sp[-1])
    }

    @inline(always) mutating func invert() throws(Raised) {
        spill()
        sp[-1] = try context.invert(sp[-1])
    }

    @inline(always) mutating func not() throws(Raised) { sp[-1] = Value(!(try isTrue(sp[-1]))) }

    @inline(always) func isTrue(_ value: Value) throws(Raised) -> Bool {
        if value === .true { return true }
        if value === .false || value.isNone { return false }
        if value.isSmallInteger { return value.smallInteger != 0 }
        spill()
        return try context.isTrue(value)
    }

    // MARK: Comparison

    /// Whether an outcome (less, equal, greater) is in the mask of an operator.
    @inline(always) static func outcome<T: Comparable>(_ left: T, _ right: T, in mask: Int) -> Bool {
        let outcome = left < right ? 1 : left == right ? 2 : 4
        return mask & outcome != 0
    }

    /// Compares and branches: the next instruction is the conditional jump.
    @inline(always) mutating func compareAndJump(_ instruction: Instruction) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        let holds: Bool
        if _fastPath(Value.areSmallIntegers(left, right)) {
            holds = Machine.outcome(
                Int(truncatingIfNeeded: left.bits), Int(truncatingIfNeeded: right.bits), in: instruction.second)
        } else {
            spill()
            let answer = try context.compareSlowly(left, right, instruction.operand)
            holds = answer === .true ? true : answer === .false ? false : try context.isTrue(answer)
        }
        sp -= 2
        try branch(holds)
    }

    /// Takes the conditional jump that is the next instruction, or passes it.
    @inline(always) mutating func branch(_ condition: Bool) throws(Raised) {
        let next = pc.pointee
        pc += 1
        if condition == (next.operation == .popJumpIfTrue) {
            if next.signedOperand < 0 { try safepoint() }
            pc += next.signedOperand
        }
    }

    @inline(always) mutating func compareIsAndJump(_ operand: Int) throws(Raised) {
        let isSame = sp[-2] === sp[-1]
        sp -= 2
        try branch(isSame == (operand == 8))
    }

    @inline(always) mutating func compare(_ instruction: Instruction) throws(Raised) {
        let left = sp[-2]
        let right = sp[-1]
        let operand = instruction.operand
        if Value.areSmallIntegers(left, right), operand < 6 {
            return finishBinary(
                Value(
                    Machine.outcome(
                        Int(truncatingIfNeeded: left.bits), Int(truncatingIfNeeded: right.bits),
                        in: Comparison.mask(operand))))
        }
        if operand == 8 { return finishBinary(Value(left === right)) }
        if operand == 9 { return finishBinary(Value(left !== right)) }
        spill()
        finishBinary(try context.compareSlowly(left, right, operand))
    }
}

extension Context {
    /// The float of a number that arithmetic with a float takes as one in place: a float or a small integer.
    @inline(always) func simpleDouble(_ value: Value) -> Double? {
        if value.isInlineFloat { return value.inlineFloat }
        if value.isSmallInteger {
            let number = value.smallInteger
            return number.magnitude <= 1 << 53 ? Double(number) : nil
        }
        if value.isHeapObject, value.heapType === types.float { return FloatObject(value).number }
        return nil
    }

    /// Both operands as floats, if at least one of them is a float.
    @inline(always) func simpleDoubles(_ left: Value, _ right: Value) -> (Double, Double)? {
        if Value.areSmallIntegers(left, right) { return nil }
        guard let first = simpleDouble(left), let second = simpleDouble(right) else { return nil }
        return (first, second)
    }

    /// Whether both are ints exactly: operators on them are int's own.
    @inline(__always) func areExactIntegers(_ left: Value, _ right: Value) -> Bool {
        (left.isSmallInteger || left.isExactly(types.int)) && (right.isSmallInteger || right.isExactly(types.int))
    }

    @inline(never) func addSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try addIntegers(left, right, subtracting: false) }
        if let (first, second) = simpleDoubles(left, right) { return float(first + second) }
        if left.isString(self), right.isString(self) { return try concatenateStrings(left, right) }
        return try binary(.add, left, right)
    }

    @inline(never) func addInPlaceSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try addIntegers(left, right, subtracting: false) }
        if let (first, second) = simpleDoubles(left, right) { return float(first + second) }
        if left.isString(self), right.isString(self) { return try concatenateStrings(left, right) }
        return try inPlace(.add, left, right)
    }

    /// Numbers have no in-place operators of their own.
    @inline(never) func inPlaceSlowly(
        _ operation: BinaryOperator, _ left: Value, _ right: Value
    ) throws(Raised) -> Value {
        if isPlainNumber(left), isPlainNumber(right) {
            switch operation {
            case .subtract: return try subtractSlowly(left, right)
            case .multiply: return try multiplySlowly(left, right)
            case .trueDivide: return try trueDivideSlowly(left, right)
            case .floorDivide: return try floorDivideSlowly(left, right)
            case .remainder: return try moduloSlowly(left, right)
            default: break
            }
        }
        return try inPlace(operation, left, right)
    }

    @inline(__always) private func isPlainNumber(_ value: Value) -> Bool {
        if value.isSmallInteger || value.isInlineFloat { return true }
        return value.isHeapObject && (value.heapType === types.int || value.heapType === types.float)
    }

    @inline(never) func subtractSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try addIntegers(left, right, subtracting: true) }
        if let (first, second) = simpleDoubles(left, right) { return float(first - second) }
        return try binary(.subtract, left, right)
    }

    @inline(never) func multiplySlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try multiplyIntegers(left, right) }
        if let (first, second) = simpleDoubles(left, right) { return float(first * second) }
        return try binary(.multiply, left, right)
    }

    @inline(never) func trueDivideSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if let first = simpleDouble(left), let second = simpleDouble(right), second != 0 {
            return float(first / second)
        }
        return try binary(.trueDivide, left, right)
    }

    @inline(never) func moduloSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try divideIntegers(left, right, wanted: .remainder).remainder }
        if let (first, second) = simpleDoubles(left, right), second != 0 {
            return float(floatRemainder(first, second))
        }
        return try binary(.remainder, left, right)
    }

    @inline(never) func floorDivideSlowly(_ left: Value, _ right: Value) throws(Raised) -> Value {
        if areExactIntegers(left, right) { return try divideIntegers(left, right, wanted: .quotient).quotient }
        if let (first, second) = simpleDoubles(left, right), second != 0 {
            return float(floatDivmod(first, second).quotient)
        }
        return try binary(.floorDivide, left, right)
    }

    /// `&`, `|`, `^` and shifts of more than small integers.
    @inline(never) func binarySlowly(
        _ operation: BinaryOperator, _ left: Value, _ right: Value
    ) throws(Raised) -> Value {
        if areExactIntegers(left, right), let result = try bitOperation(operation, left, right) { return result }
        return try binary(operation, left, right)
    }

    @inline(never) func inPlaceBinarySlowly(
        _ operation: BinaryOperator, _ left: Value, _ right: Value
    ) throws(Raised) -> Value {
        if areExactIntegers(left, right), let result = try bitOperation(operation, left, right) { return result }
        return try inPlace(operation, left, right)
    }

    @inline(__always) private func bitOperation(
        _ operation: BinaryOperator, _ left: Value, _ right: Value
    ) throws(Raised) -> Value? {
        switch operation {
        case .and: return try IntegerBitOperations.and(self, left, right)
        case .or: return try IntegerBitOperations.or(self, left, right)
        case .xor: return try IntegerBitOperations.xor(self, left, right)
        case .leftShift: return try IntegerBitOperations.leftShift(self, left, right)
        case .rightShift: return try IntegerBitOperations.rightShift(self, left, right)
        default: return nil
        }
    }

    @inline(never) func powerSlowly(_ base: Value, _ exponent: Value) throws(Raised) -> Value {
        if areExactIntegers(base, exponent) { return try powerInteger(base, exponent) }
        if let (first, second) = simpleDoubles(base, exponent), first > 0 {
            return float(try floatPower(first, second))
        }
        return try power(base, exponent, .none)
    }

    /// `COMPARE_OP` with its operand: the rich comparisons, `in`, `not in`, `is`, `is not`, exception matching.
    @inline(never) func compareSlowly(_ left: Value, _ right: Value, _ operand: Int) throws(Raised) -> Value {
        switch operand {
        case 0...5:
            let operation = Comparison(rawValue: operand).unsafelyUnwrapped
            if areExactIntegers(left, right) { return Value(operation.holds(orderOfIntegers(left, right), 0)) }
            if let (first, second) = simpleDoubles(left, right) { return Value(operation.holds(first, second)) }
            if operand == 2 || operand == 3, left.isString(self), right.isString(self) {
                return Value(StringObject(left).isEqual(to: StringObject(right)) == (operand == 2))
            }
            return try compare(left, right, operation)
        case 6: return Value(try contains(right, left))
        case 7: return Value(!(try contains(right, left)))
        case 8: return Value(left === right)
        case 9: return Value(left !== right)
        default: return Value(try matchesException(left, right))
        }
    }

    /// Whether an exception's type is (a subclass of) a class or of one in a tuple of classes; TypeError for others.
    func matchesException(_ left: Value, _ right: Value) throws(Raised) -> Bool {
        let message = "catching classes that do not inherit from BaseException is not allowed"
        if type(of: right).has(.tupleSubclass) {
            let classes = TupleObject(right)
            for index in 0..<classes.count where !isExceptionClass(classes[index]) { throw typeError(message) }
            for index in 0..<classes.count where isExceptionMatch(left, classes[index]) { return true }
            return false
        }
        guard isExceptionClass(right) else { throw typeError(message) }
        return isExceptionMatch(left, right)
    }

    func isExceptionClass(_ value: Value) -> Bool {
        guard type(of: value).has(.typeSubclass) else { return false }
        return TypeObject(value).has(.exceptionSubclass)
    }

    private func isExceptionMatch(_ left: Value, _ right: Value) -> Bool {
        let type = isExceptionClass(left) ? TypeObject(left) : type(of: left)
        return type.isSubtype(of: TypeObject(right))
    }
}

/// Conditional jumps.
extension Machine {
    @inline(always) mutating func popJump(_ instruction: Instruction, if condition: Bool) throws(Raised) {
        let holds = try isTrue(sp[-1])
        sp -= 1
        if holds == condition {
            if instruction.signedOperand < 0 { try safepoint() }
            pc += instruction.signedOperand
        }
    }

    @inline(always) mutating func jumpOrPop(_ instruction: Instruction, if condition: Bool) throws(Raised) {
        if try isTrue(sp[-1]) == condition {
            jump(instruction.signedOperand)
        } else {
            sp -= 1
        }
    }
}
