// In CPython: Objects/longobject.c (long_lshift, long_rshift, long_bitwise, long_invert)
import TaipanNumbers

/// Shifts and the bitwise slots of int, which take a number as infinite two's complement.
enum IntegerBitOperations {
    static func leftShift(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        if context.isNegativeInteger(right) { throw context.valueError("negative shift count") }
        return try withInteger(left) { (a) throws(Raised) -> Value in
            if a.count == 0 { return Value(smallInteger: 0) }
            guard let bits = context.machineInteger(right), bits < 1 << 62 else {
                // CPython's largest integer has 2^61 digits of 30 bits.
                let limit = BigInteger(isNegative: false, limbs: [3 << 62, 3])
                let tooMany = context.bigInteger(of: right) > limit
                throw tooMany ? context.overflowError("too many digits in integer") : context.raiseMemoryError()
            }
            if a.count == 1, bits <= 64 {
                let magnitude = UInt128(a.limbs[0]) &<< UInt128(bits)
                return context.integer(isNegative: a.isNegative, magnitude: magnitude)
            }
            try context.requireMemory(bits: bits)
            let skipped = bits / 64
            let result = try context.makeInteger(capacity: skipped + a.count + 1)
            let limbs = result.trailing(UInt64.self)
            Limbs.clear(limbs, skipped)
            limbs[skipped &+ a.count] = Limbs.shiftLeft(a.limbs, a.count, by: bits % 64, into: limbs + skipped)
            return try context.finish(result, count: skipped + a.count + 1, isNegative: a.isNegative)
        }
    }

    static func rightShift(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        if context.isNegativeInteger(right) { throw context.valueError("negative shift count") }
        let bits = context.machineInteger(right) ?? Int.max
        if !left.isHeapObject { return Value(smallInteger: left.immediateInteger >> min(bits, 63)) }
        return try withInteger(left) { (a) throws(Raised) -> Value in
            let skipped = bits / 64
            if skipped >= a.count { return Value(smallInteger: a.isNegative ? -1 : 0) }
            let count = a.count &- skipped
            if count == 1, !a.isNegative {
                return context.integer(isNegative: false, low: a.limbs[skipped] &>> UInt64(bits % 64), high: 0)
            }
            var isInexact = false
            if a.isNegative {
                for index in 0..<skipped where a.limbs[index] != 0 {
                    isInexact = true
                    break
                }
            }
            let result = try context.makeInteger(capacity: count &+ 1)
            let limbs = result.trailing(UInt64.self)
            let out = Limbs.shiftRight(a.limbs + skipped, count, by: bits % 64, into: limbs)
            limbs[count] = 0
            // Rounding towards minus infinity takes a magnitude up.
            if a.isNegative, isInexact || out != 0 { limbs[count] = Limbs.add(limbs, count, limb: 1, into: limbs) }
            return try context.finish(result, count: count &+ 1, isNegative: a.isNegative)
        }
    }

    static func and(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) { return Value(bits: left.bits & right.bits) }
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try withIntegers(left, right) { (a, b) throws(Raised) -> Value in
            if a.count <= 1, b.count <= 1 { return context.integer(wide: a.wide & b.wide) }
            // Without negative numbers, the shorter one decides.
            let count = a.isNegative || b.isNegative ? max(a.count, b.count) : min(a.count, b.count)
            if count <= 1, !a.isNegative, !b.isNegative {
                return context.integer(isNegative: false, limb: count == 0 ? 0 : a.limbs[0] & b.limbs[0])
            }
            return try bitwise(context, a, b, count, isNegative: a.isNegative && b.isNegative) { $0 & $1 }
        }
    }

    static func or(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) { return Value(bits: left.bits | right.bits) }
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try withIntegers(left, right) { (a, b) throws(Raised) -> Value in
            if a.count <= 1, b.count <= 1 { return context.integer(wide: a.wide | b.wide) }
            return try bitwise(
                context, a, b, max(a.count, b.count), isNegative: a.isNegative || b.isNegative
            ) { $0 | $1 }
        }
    }

    static func xor(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) { return Value(bits: left.bits ^ right.bits | 1) }
        guard left.isInteger, right.isInteger else { return .notImplemented }
        return try withIntegers(left, right) { (a, b) throws(Raised) -> Value in
            if a.count <= 1, b.count <= 1 { return context.integer(wide: a.wide ^ b.wide) }
            return try bitwise(
                context, a, b, max(a.count, b.count), isNegative: a.isNegative != b.isNegative
            ) { $0 ^ $1 }
        }
    }

    static func invert(_ context: Context, _ value: Value) throws(Raised) -> Value {
        if !value.isHeapObject { return Value(smallInteger: ~value.immediateInteger) }
        // ~x is -x - 1, that is -(x + 1).
        let next = try context.addIntegers(value, Value(smallInteger: 1), subtracting: false)
        return try IntegerArithmetic.negative(context, next)
    }

    /// Combines two's complements limb by limb: a negative number's is the inverted magnitude plus one, the carry of
    /// which travels along.
    @inline(__always) private static func bitwise(
        _ context: Context, _ a: IntegerView, _ b: IntegerView, _ count: Int, isNegative: Bool,
        _ combine: (UInt64, UInt64) -> UInt64
    ) throws(Raised) -> Value {
        let result = try context.makeInteger(capacity: count &+ 1)
        let limbs = result.trailing(UInt64.self)
        let aMask: UInt64 = a.isNegative ? .max : 0
        let bMask: UInt64 = b.isNegative ? .max : 0
        let mask: UInt64 = isNegative ? .max : 0
        var aCarry = aMask & 1
        var bCarry = bMask & 1
        var carry = mask & 1
        var index = 0
        while index <= count {
            let (aLimb, aOverflow) = ((index < a.count ? a.limbs[index] : 0) ^ aMask).addingReportingOverflow(aCarry)
            let (bLimb, bOverflow) = ((index < b.count ? b.limbs[index] : 0) ^ bMask).addingReportingOverflow(bCarry)
            let (limb, overflow) = (combine(aLimb, bLimb) ^ mask).addingReportingOverflow(carry)
            limbs[index] = index < count || mask != 0 || aMask != 0 || bMask != 0 ? limb : 0
            aCarry = aOverflow ? 1 : 0
            bCarry = bOverflow ? 1 : 0
            carry = overflow ? 1 : 0
            index &+= 1
        }
        return try context.finish(result, count: count &+ 1, isNegative: isNegative)
    }
}
