// In CPython: Objects/floatobject.c (float_add … float_pow, float_richcompare)
import TaipanNumbers

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Value {
    /// Whether this is a float, or an instance of a subclass.
    var isFloat: Bool {
        @inline(__always) get { isInlineFloat || (isHeapObject && heapType.has(.floatSubclass)) }
    }
}

/// The arithmetic slots of float. An operand may be a float or an int of any kind; anything else is NotImplemented.
enum FloatArithmetic {
    /// An operand as a float, or nil if it is no number that float arithmetic takes.
    @inline(__always) static func operand(_ context: Context, _ value: Value) throws(Raised) -> Double? {
        if value.isInlineFloat { return value.inlineFloat }
        if value.isSmallInteger { return Double(value.smallInteger) }
        if value.isHeapObject {
            if value.heapType.has(.floatSubclass) { return FloatObject(value).number }
            return value.heapType.has(.integerSubclass) ? try context.integerAsDouble(value) : nil
        }
        return value.isBool ? (value === .true ? 1 : 0) : nil
    }

    static func add(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.float(a + b)
    }

    static func subtract(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.float(a - b)
    }

    static func multiply(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.float(a * b)
    }

    static func trueDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        if b == 0 { throw context.zeroDivisionError("float division by zero") }
        return context.float(a / b)
    }

    static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        if b == 0 { throw context.zeroDivisionError("float modulo") }
        return context.float(floatRemainder(a, b))
    }

    static func floorDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        if b == 0 { throw context.zeroDivisionError("float divmod()") }
        return context.float(floatDivmod(a, b).quotient)
    }

    static func divmod(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        if b == 0 { throw context.zeroDivisionError("float divmod()") }
        let (quotient, remainder) = floatDivmod(a, b)
        return context.tuple(context.float(quotient), context.float(remainder))
    }

    static func power(
        _ context: Context, _ base: Value, _ exponent: Value, _ modulus: Value
    ) throws(Raised) -> Value {
        if !modulus.isNone {
            throw context.typeError("pow() 3rd argument not allowed unless all arguments are integers")
        }
        guard let a = try operand(context, base), let b = try operand(context, exponent) else {
            return .notImplemented
        }
        if a < 0, a.isFinite, b.isFinite, b != b.rounded(.down) {
            return try ComplexArithmetic.power(context, base, exponent, .none)
        }
        return context.float(try context.floatPower(a, b))
    }

    static func negative(_ context: Context, _ value: Value) throws(Raised) -> Value { context.float(-value.float) }

    static func positive(_ context: Context, _ value: Value) throws(Raised) -> Value { context.exactFloat(value) }

    static func absolute(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.float(value.float.magnitude)
    }

    static func truth(_ context: Context, _ value: Value) throws(Raised) -> Bool { value.float != 0 }

    static func integer(_ context: Context, _ value: Value) throws(Raised) -> Value {
        try context.integer(truncating: value.float)
    }

    /// `__float__`, `+x`: the number as a float exactly.
    static func float(_ context: Context, _ value: Value) throws(Raised) -> Value { context.exactFloat(value) }

    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let number = value.float
        if number.magnitude < 0x1p60 {
            let integer = Int(number)
            if Double(integer) == number { return integer == -1 ? -2 : integer }
        }
        return NumericHash.hash(number)
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        let number = left.float
        if right.isFloat { return Value(operation.holds(number, right.float)) }
        guard right.isInteger else { return .notImplemented }
        guard number.isFinite else { return Value(operation.holds(number, 0)) }
        if let integer = context.machineInteger(right) {
            if integer.magnitude <= 1 << 53 { return Value(operation.holds(number, Double(integer))) }
        }
        return Value(operation.holds(try order(context, number, right), 0))
    }

    /// -1, 0 or 1 for a finite float and an int of any kind, exactly.
    private static func order(_ context: Context, _ number: Double, _ integer: Value) throws(Raised) -> Int {
        let whole = number.rounded(.towardZero)
        let truncated = try context.integer(truncating: whole)
        let order = context.orderOfIntegers(truncated, integer)
        if order != 0 || whole == number { return order }
        return number > whole ? 1 : -1
    }
}

/// Python's `%` of floats: the C remainder, brought to the divisor's sign.
@inline(__always) func floatRemainder(_ a: Double, _ b: Double) -> Double {
    let remainder = fmod(a, b)
    if remainder != 0 { return (b < 0) != (remainder < 0) ? remainder + b : remainder }
    return Double(signOf: b, magnitudeOf: 0)
}

/// Python's `divmod` of floats; the divisor is not zero.
func floatDivmod(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
        if (b < 0) != (remainder < 0) {
            remainder += b
            quotient -= 1
        }
    } else {
        remainder = Double(signOf: b, magnitudeOf: 0)
    }
    if quotient != 0 {
        let floor = quotient.rounded(.down)
        return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
    }
    return (Double(signOf: a / b, magnitudeOf: 0), remainder)
}

extension Context {
    /// The same number as a float exactly.
    @inline(__always) func exactFloat(_ value: Value) -> Value {
        value.isInlineFloat || value.isExactly(types.float) ? value : float(value.float)
    }

    /// Python's `**` of floats whose result is real: the special cases of C99, and errors for poles and overflow.
    func floatPower(_ base: Double, _ exponent: Double) throws(Raised) -> Double {
        if exponent == 0 || base == 1 { return 1 }
        if base.isNaN { return base }
        if exponent.isNaN { return exponent }
        if exponent.isInfinite {
            let magnitude = base.magnitude
            if magnitude == 1 { return 1 }
            return (exponent > 0) == (magnitude > 1) ? .infinity : 0
        }
        let exponentIsOdd = fmod(exponent.magnitude, 2) == 1
        if base.isInfinite {
            if exponent > 0 { return exponentIsOdd ? base : .infinity }
            return exponentIsOdd ? Double(signOf: base, magnitudeOf: 0) : 0
        }
        if base == 0 {
            if exponent < 0 { throw zeroDivisionError("0.0 cannot be raised to a negative power") }
            return exponentIsOdd ? base : 0
        }
        let magnitude = base.magnitude
        let isNegative = base < 0 && exponentIsOdd
        if magnitude == 1 { return isNegative ? -1 : 1 }
        let result = pow(magnitude, exponent)
        if result.isInfinite {
            throw raise(
                types.overflowError, arguments: Value(smallInteger: 34), string("Numerical result out of range"))
        }
        return isNegative ? -result : result
    }
}
