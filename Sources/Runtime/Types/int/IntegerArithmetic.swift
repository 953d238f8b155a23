// In CPython: Objects/longobject.c (long_add, long_sub, long_mul, l_divmod, long_pow and their neighbours)
import TaipanNumbers

/// The arithmetic slots of int. Each takes ints of any kind, and answers NotImplemented for anything else.
enum IntegerArithmetic {
    static func add(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) { return context.integer(left.smallInteger &+ right.smallInteger) }
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try context.addIntegers(left, right, subtracting: false)
    }

    static func subtract(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) { return context.integer(left.smallInteger &- right.smallInteger) }
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try context.addIntegers(left, right, subtracting: true)
    }

    static func multiply(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try context.multiplyIntegers(left, right)
    }

    static func floorDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try context.divideIntegers(left, right, wanted: .quotient).quotient
    }

    static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try context.divideIntegers(left, right, wanted: .remainder).remainder
    }

    static func divmod(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        let (quotient, remainder) = try context.divideIntegers(left, right, wanted: .both)
        return context.tuple(quotient, remainder)
    }

    static func trueDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        if Value.areSmallIntegers(left, right), right.smallInteger != 0,
            left.smallInteger.magnitude <= 1 << 53, right.smallInteger.magnitude <= 1 << 53
        {
            return context.float(Double(left.smallInteger) / Double(right.smallInteger))
        }
        let number: Double
        do throws(NumberError) {
            number = try context.bigInteger(of: left).trueDivided(
                by: context.bigInteger(of: right), monitor: context.workMonitor)
        } catch {
            throw context.raise(error)
        }
        return context.float(number)
    }

    static func power(
        _ context: Context, _ base: Value, _ exponent: Value, _ modulus: Value
    ) throws(Raised) -> Value {
        guard base.isInteger, exponent.isInteger else { return .notImplemented }
        if modulus.isNone { return try context.powerInteger(base, exponent) }
        guard modulus.isInteger else { return .notImplemented }
        let result: BigInteger
        do throws(NumberError) {
            result = try context.bigInteger(of: base).power(
                context.bigInteger(of: exponent), modulus: context.bigInteger(of: modulus),
                monitor: context.workMonitor)
        } catch {
            throw context.raise(error)
        }
        return try context.integer(result)
    }

    static func negative(_ context: Context, _ value: Value) throws(Raised) -> Value {
        if !value.isHeapObject { return context.integer(0 &- value.immediateInteger) }
        return try context.copyInteger(value, isNegative: !IntegerObject(value).isNegative)
    }

    static func positive(_ context: Context, _ value: Value) throws(Raised) -> Value {
        try context.exactInteger(value)
    }

    static func absolute(_ context: Context, _ value: Value) throws(Raised) -> Value {
        if !value.isHeapObject { return context.integer(Int(value.immediateInteger.magnitude)) }
        if !IntegerObject(value).isNegative { return try context.exactInteger(value) }
        return try context.copyInteger(value, isNegative: false)
    }

    static func truth(_ context: Context, _ value: Value) throws(Raised) -> Bool {
        value.isHeapObject ? IntegerObject(value).limbCount != 0 : value.immediateInteger != 0
    }

    /// `int` and `index`, `__trunc__` and their like: the number as an int exactly.
    static func integer(_ context: Context, _ value: Value) throws(Raised) -> Value {
        try context.exactInteger(value)
    }

    static func float(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.float(try context.integerAsDouble(value))
    }
}

/// Which results of a division are asked for.
enum DivisionResults { case quotient, remainder, both }

extension Context {
    /// A copy with a sign, as an int exactly.
    func copyInteger(_ value: Value, isNegative: Bool) throws(Raised) -> Value {
        let object = IntegerObject(value)
        let count = object.limbCount
        if count <= 2 {
            let limbs = object.trailing(UInt64.self)
            return integer(
                isNegative: isNegative, low: count == 0 ? 0 : limbs[0], high: count == 2 ? limbs[1] : 0)
        }
        let copy = try makeInteger(capacity: count)
        copy.trailing(UInt64.self).update(from: object.trailing(UInt64.self), count: count)
        copy.isNegative = isNegative
        return copy.value
    }

    /// Sum or difference of two ints of any kind.
    @inline(never) func addIntegers(_ left: Value, _ right: Value, subtracting: Bool) throws(Raised) -> Value {
        try withIntegers(left, right) { (a, b) throws(Raised) -> Value in
            if a.count <= 1, b.count <= 1 {
                return integer(wide: subtracting ? a.wide &- b.wide : a.wide &+ b.wide)
            }
            let secondIsNegative = b.isNegative != subtracting
            if a.isNegative == secondIsNegative {
                let long = a.count >= b.count ? a : b
                let short = a.count >= b.count ? b : a
                let sum = try makeInteger(capacity: long.count &+ 1)
                let limbs = sum.trailing(UInt64.self)
                let carry = Limbs.add(long.limbs, long.count, short.limbs, short.count, into: limbs)
                limbs[long.count] = carry
                sum.limbCount = carry == 0 ? long.count : long.count &+ 1
                sum.isNegative = a.isNegative
                return sum.value
            }
            let order = Limbs.compare(a.limbs, a.count, b.limbs, b.count)
            if order == 0 { return Value(smallInteger: 0) }
            let large = order > 0 ? a : b
            let small = order > 0 ? b : a
            let difference = try makeInteger(capacity: large.count)
            _ = Limbs.subtract(
                large.limbs, large.count, small.limbs, small.count, into: difference.trailing(UInt64.self))
            return try finish(
                difference, count: large.count, isNegative: order > 0 ? a.isNegative : secondIsNegative)
        }
    }

    /// The product of two ints of any kind.
    @inline(never) func multiplyIntegers(_ left: Value, _ right: Value) throws(Raised) -> Value {
        try withIntegers(left, right) { (a, b) throws(Raised) -> Value in
            let isNegative = a.isNegative != b.isNegative
            if a.count <= 1, b.count <= 1 {
                if a.count == 0 || b.count == 0 { return Value(smallInteger: 0) }
                let product = a.limbs[0].multipliedFullWidth(by: b.limbs[0])
                return integer(isNegative: isNegative, low: product.low, high: product.high)
            }
            if a.count == 0 || b.count == 0 { return Value(smallInteger: 0) }
            let product = try makeInteger(capacity: a.count &+ b.count)
            let limbs = product.trailing(UInt64.self)
            if b.count == 1 {
                limbs[a.count] = Limbs.multiply(a.limbs, a.count, by: b.limbs[0], into: limbs)
            } else if a.count == 1 {
                limbs[b.count] = Limbs.multiply(b.limbs, b.count, by: a.limbs[0], into: limbs)
            } else {
                do throws(NumberError) {
                    try Limbs.multiply(a.limbs, a.count, b.limbs, b.count, into: limbs, monitor: workMonitor)
                } catch {
                    throw raise(error)
                }
            }
            let count = a.count &+ b.count
            product.limbCount = limbs[count &- 1] == 0 ? count &- 1 : count
            product.isNegative = isNegative
            return product.value
        }
    }

    /// Quotient rounded towards minus infinity, and remainder; what is not wanted is unbound.
    @inline(never) func divideIntegers(
        _ left: Value, _ right: Value, wanted: DivisionResults
    ) throws(Raised) -> (quotient: Value, remainder: Value) {
        if !left.isHeapObject, !right.isHeapObject {
            let dividend = left.immediateInteger
            let divisor = right.immediateInteger
            if divisor == 0 { throw zeroDivisionError("integer division or modulo by zero") }
            // Both have 63 bits, so that even the least divided by -1 fits.
            var quotient = dividend / divisor
            var remainder = dividend &- quotient &* divisor
            if remainder != 0, (remainder < 0) != (divisor < 0) {
                quotient &-= 1
                remainder &+= divisor
            }
            return (integer(quotient), Value(smallInteger: remainder))
        }
        return try withIntegers(left, right) { (a, b) throws(Raised) -> (quotient: Value, remainder: Value) in
            if b.count == 0 { throw zeroDivisionError("integer division or modulo by zero") }
            let signsDiffer = a.isNegative != b.isNegative
            if Limbs.compare(a.limbs, a.count, b.limbs, b.count) < 0 {
                if signsDiffer, a.count > 0 {
                    let remainder =
                        wanted == .quotient ? Value.unbound : try addIntegers(left, right, subtracting: false)
                    return (Value(smallInteger: -1), remainder)
                }
                return (Value(smallInteger: 0), try exactInteger(left))
            }
            if b.count == 1 { return try divide(a, byLimb: b.limbs[0], b.isNegative, wanted: wanted) }
            return try divide(a, by: b, wanted: wanted)
        }
    }

    private func divide(
        _ a: IntegerView, byLimb divisor: UInt64, _ divisorIsNegative: Bool, wanted: DivisionResults
    ) throws(Raised) -> (quotient: Value, remainder: Value) {
        let signsDiffer = a.isNegative != divisorIsNegative
        var remainder: UInt64
        var quotient = Value.unbound
        if wanted == .remainder {
            remainder = Limbs.remainder(a.limbs, a.count, by: divisor)
        } else if a.count <= 2 {
            let top = a.count == 2 ? a.limbs[1] : 0
            let high = top / divisor
            let low: UInt64
            (low, remainder) = divisor.dividingFullWidth((top % divisor, a.limbs[0]))
            var magnitude = UInt128(high) &<< 64 | UInt128(low)
            if signsDiffer, remainder != 0 { magnitude &+= 1 }
            quotient = integer(isNegative: signsDiffer, magnitude: magnitude)
        } else {
            // One limb more, for rounding up.
            let object = try makeInteger(capacity: a.count &+ 1)
            let limbs = object.trailing(UInt64.self)
            remainder = Limbs.divide(a.limbs, a.count, by: divisor, into: limbs)
            limbs[a.count] = 0
            if signsDiffer, remainder != 0 { _ = Limbs.add(limbs, a.count &+ 1, limb: 1, into: limbs) }
            quotient = try finish(object, count: a.count &+ 1, isNegative: signsDiffer)
        }
        if signsDiffer, remainder != 0 { remainder = divisor &- remainder }
        return (quotient, integer(isNegative: divisorIsNegative, low: remainder, high: 0))
    }

    /// The division of a number by another of at least two limbs that is not larger.
    private func divide(
        _ a: IntegerView, by b: IntegerView, wanted: DivisionResults
    ) throws(Raised) -> (quotient: Value, remainder: Value) {
        let signsDiffer = a.isNegative != b.isNegative
        // One limb more than the quotient has, for rounding up.
        let quotientCount = a.count &- b.count &+ 2
        let quotient = try makeInteger(capacity: quotientCount)
        let remainder = try makeInteger(capacity: b.count)
        let quotientLimbs = quotient.trailing(UInt64.self)
        let remainderLimbs = remainder.trailing(UInt64.self)
        do throws(NumberError) {
            try Limbs.divide(
                a.limbs, a.count, by: b.limbs, b.count, quotient: quotientLimbs, remainder: remainderLimbs,
                monitor: workMonitor)
        } catch {
            throw raise(error)
        }
        quotientLimbs[quotientCount &- 1] = 0
        var remainderIsNegative = a.isNegative
        if signsDiffer, Limbs.significantCount(remainderLimbs, b.count) > 0 {
            // Away from zero: the magnitude of the quotient is one more.
            _ = Limbs.add(quotientLimbs, quotientCount, limb: 1, into: quotientLimbs)
            _ = Limbs.subtract(b.limbs, remainderLimbs, count: b.count, into: remainderLimbs)
            remainderIsNegative = b.isNegative
        }
        return (
            wanted == .remainder
                ? .unbound : try finish(quotient, count: quotientCount, isNegative: signsDiffer),
            wanted == .quotient
                ? .unbound : try finish(remainder, count: b.count, isNegative: remainderIsNegative)
        )
    }

    /// `base ** exponent` of ints of any kind; a float if the exponent is negative.
    func powerInteger(_ base: Value, _ exponent: Value) throws(Raised) -> Value {
        if !base.isHeapObject, !exponent.isHeapObject, exponent.immediateInteger >= 0 {
            var factor = base.immediateInteger
            var left = exponent.immediateInteger
            var product = 1
            var overflows = false
            while true {
                if left & 1 != 0 {
                    let (next, overflow) = product.multipliedReportingOverflow(by: factor)
                    if overflow {
                        overflows = true
                        break
                    }
                    product = next
                }
                left >>= 1
                if left == 0 { break }
                let (next, overflow) = factor.multipliedReportingOverflow(by: factor)
                if overflow {
                    overflows = true
                    break
                }
                factor = next
            }
            if !overflows { return integer(product) }
        } else if isNegativeInteger(exponent) {
            return float(try floatPower(integerAsDouble(base), integerAsDouble(exponent)))
        }
        let number = bigInteger(of: base)
        let times = bigInteger(of: exponent)
        try requireMemory(bits: number.estimatedBitLength(ofPower: times))
        let result: BigInteger
        do throws(NumberError) {
            result = try number.power(times, monitor: workMonitor)
        } catch {
            throw raise(error)
        }
        return try integer(result)
    }
}
