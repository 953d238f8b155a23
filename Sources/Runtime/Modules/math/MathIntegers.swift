// In CPython: Modules/mathmodule.c (math_factorial, math_gcd, math_isqrt, math_perm, math_comb)
import TaipanNumbers

/// Functions of integers.
enum MathIntegers {
    static func add(_ context: Context, _ module: ModuleObject) {
        context.addFunction(
            to: module, "factorial", "($module, x, /)",
            "The product of the integers from 1 to x. ValueError if x is negative or not an integer.", factorial)
        context.addFunction(
            to: module, "gcd", "($module, x, y, /)", "The greatest common divisor of two integers.",
            greatestCommonDivisor)
        context.addFunction(
            to: module, "isqrt", "($module, n, /)", "The integer part of the square root.", squareRoot)
        context.addFunction(
            to: module, "perm", "($module, n, k=None, /)",
            "In how many ways k of n things can be put in a row; all of them if k is None.", permutations)
        context.addFunction(
            to: module, "comb", "($module, n, k, /)", "In how many ways k of n things can be chosen.", combinations)
    }

    /// The product of the integers from `low` to `high`, both halves of them alike in size.
    private static func product(
        _ low: BigInteger, count: Int, monitor: WorkMonitor
    ) throws(NumberError) -> BigInteger {
        if count <= 8 {
            var result = low
            var factor = low
            for _ in 1..<max(count, 1) {
                factor = factor + BigInteger(1)
                result = try result.multiplied(by: factor, monitor: monitor)
            }
            return count == 0 ? BigInteger(1) : result
        }
        let half = count / 2
        return try product(low, count: half, monitor: monitor).multiplied(
            by: product(low + BigInteger(half), count: count - half, monitor: monitor), monitor: monitor)
    }

    /// n!, by the odd factors of its halvings: Peter Luschny's binary splitting.
    private static func factorial(_ n: Int, monitor: WorkMonitor) throws(NumberError) -> BigInteger {
        var odd = BigInteger(1)
        var all = BigInteger(1)
        var level = Int.bitWidth - n.leadingZeroBitCount - 1
        var previous = 1
        while level >= 0 {
            // Odd numbers above n / 2^(level + 1), up to n / 2^level.
            let bound = n >> level
            let first = (previous + 1) | 1
            let last = (bound - 1) | 1
            if bound >= 3, first <= last, last <= bound {
                odd = try odd.multiplied(
                    by: oddProduct(first, count: (last - first) / 2 + 1, monitor: monitor), monitor: monitor)
            }
            all = try all.multiplied(by: odd, monitor: monitor)
            previous = bound
            level -= 1
        }
        return try all.shiftedLeft(by: n - n.nonzeroBitCount)
    }

    private static func oddProduct(
        _ first: Int, count: Int, monitor: WorkMonitor
    ) throws(NumberError) -> BigInteger {
        if count <= 8 {
            var result = BigInteger(first)
            for index in 1..<max(count, 1) {
                result = try result.multiplied(by: BigInteger(first + 2 * index), monitor: monitor)
            }
            return result
        }
        let half = count / 2
        return try oddProduct(first, count: half, monitor: monitor).multiplied(
            by: oddProduct(first + 2 * half, count: count - half, monitor: monitor), monitor: monitor)
    }

    private static func factorial(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let integer: Value
        if arguments[0].isFloat {
            let number = arguments[0].float
            guard number.isFinite, number == number.rounded(.towardZero) else {
                throw context.valueError("factorial() only accepts integral values")
            }
            integer = try context.integer(truncating: number)
        } else {
            integer = try context.indexObject(arguments[0])
        }
        if context.isNegativeInteger(integer) {
            throw context.valueError("factorial() not defined for negative values")
        }
        guard let n = context.machineInteger(integer) else {
            throw context.overflowError("factorial() argument should not exceed 9223372036854775807")
        }
        if n <= 20 {
            var result = 1
            for factor in 1..<max(n + 1, 2) { result *= factor }
            return context.integer(result)
        }
        // n! has more than n · (log2(n) - 1.5) bits.
        let logarithm = Int.bitWidth - 1 - n.leadingZeroBitCount
        let (bits, overflow) = n.multipliedReportingOverflow(by: max(logarithm - 2, 1))
        try context.requireMemory(bits: overflow ? Int.max : bits)
        return try context.number { monitor throws(NumberError) in try factorial(n, monitor: monitor) }
    }

    private static func greatestCommonDivisor(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let a = try context.indexObject(arguments[0])
        let b = try context.indexObject(arguments[1])
        if Value.areSmallIntegers(a, b) {
            let divisor = Limbs.greatestCommonDivisor(
                UInt64(a.smallInteger.magnitude), UInt64(b.smallInteger.magnitude))
            return context.integer(isNegative: false, limb: divisor)
        }
        let first = context.bigInteger(of: a)
        let second = context.bigInteger(of: b)
        return try context.number { monitor throws(NumberError) in
            try first.greatestCommonDivisor(with: second, monitor: monitor)
        }
    }

    private static func squareRoot(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let integer = try context.indexObject(arguments[0])
        if integer.isSmallInteger, integer.smallInteger >= 0 {
            let number = integer.smallInteger
            var root = Int(Double(number).squareRoot())
            while root * root > number { root -= 1 }
            while (root + 1) * (root + 1) <= number { root += 1 }
            return Value(smallInteger: root)
        }
        let number = context.bigInteger(of: integer)
        return try context.number { monitor throws(NumberError) in try number.squareRoot(monitor: monitor) }
    }

    private static func permutations(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if !arguments[1].isGiven { return try factorial(context, arguments) }
        let total = try context.indexObject(arguments[0])
        let chosen = try context.indexObject(arguments[1])
        if context.isNegativeInteger(total) { throw context.valueError("n must be a non-negative integer") }
        if context.isNegativeInteger(chosen) { throw context.valueError("k must be a non-negative integer") }
        let n = context.bigInteger(of: total)
        let k = context.bigInteger(of: chosen)
        if n < k { return Value(smallInteger: 0) }
        guard let count = k.asInt else {
            throw context.overflowError("k must not exceed 9223372036854775807")
        }
        try requireMemory(context, bitsEach: n.bitLength - 1, count: count)
        return try context.number { monitor throws(NumberError) in
            try product(n - k + BigInteger(1), count: count, monitor: monitor)
        }
    }

    private static func combinations(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let total = try context.indexObject(arguments[0])
        let chosen = try context.indexObject(arguments[1])
        if context.isNegativeInteger(total) { throw context.valueError("n must be a non-negative integer") }
        if context.isNegativeInteger(chosen) { throw context.valueError("k must be a non-negative integer") }
        let n = context.bigInteger(of: total)
        var k = context.bigInteger(of: chosen)
        if n < k { return Value(smallInteger: 0) }
        k = min(k, n - k)
        guard let count = k.asInt else {
            throw context.overflowError("min(n - k, k) must not exceed 9223372036854775807")
        }
        // The product of the k factors from n down is made whole before it is divided.
        try requireMemory(context, bitsEach: (n - k).bitLength - 1, count: count)
        return try context.number { monitor throws(NumberError) in
            let above = try product(n - k + BigInteger(1), count: count, monitor: monitor)
            return try above.floorDivided(by: factorial(count, monitor: monitor), monitor: monitor)
        }
    }

    private static func requireMemory(_ context: Context, bitsEach: Int, count: Int) throws(Raised) {
        let (bits, overflow) = bitsEach.multipliedReportingOverflow(by: count)
        try context.requireMemory(bits: overflow ? Int.max : bits)
    }
}

extension Context {
    /// The int that a computation of the number kernels gives; its failure as a Python exception.
    func number(_ compute: (WorkMonitor) throws(NumberError) -> BigInteger) throws(Raised) -> Value {
        let result: BigInteger
        do throws(NumberError) {
            result = try compute(workMonitor)
        } catch {
            throw raise(error)
        }
        return try integer(result)
    }
}

extension BigInteger {
    /// A positive number as a float in 0.5…1 times a power of two.
    var fractionAndExponent: (fraction: Double, exponent: Int) {
        let bits = bitLength
        let dropped = max(bits - 1000, 0)
        guard var top = try? shiftedRight(by: dropped) else { return (0.5, bits) }
        // Any bit below decides only whether a half is more than a half.
        if dropped > trailingZeroBitCount { top = top | BigInteger(1) }
        guard let double = try? top.toDouble() else { return (0.5, bits) }
        let fraction = double * Double(sign: .plus, exponent: dropped - bits, significand: 1)
        return fraction == 1 ? (0.5, bits + 1) : (fraction, bits)
    }
}
