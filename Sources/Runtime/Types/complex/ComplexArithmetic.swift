// In CPython: Objects/complexobject.c (_Py_c_sum … _Py_c_pow, complex_richcompare)
import TaipanNumbers

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A complex number outside the heap.
struct ComplexNumber: BitwiseCopyable {
    var real: Double
    var imaginary: Double

    static func + (a: Self, b: Self) -> Self { Self(real: a.real + b.real, imaginary: a.imaginary + b.imaginary) }

    static func - (a: Self, b: Self) -> Self { Self(real: a.real - b.real, imaginary: a.imaginary - b.imaginary) }

    static func * (a: Self, b: Self) -> Self {
        Self(
            real: a.real * b.real - a.imaginary * b.imaginary,
            imaginary: a.real * b.imaginary + a.imaginary * b.real)
    }

    /// The quotient by Robert Smith's method (1962), which scales by the larger part of the divisor; nil for a zero
    /// divisor.
    static func / (a: Self, b: Self) -> Self? {
        if b.real.magnitude >= b.imaginary.magnitude {
            if b.real == 0 { return nil }
            let ratio = b.imaginary / b.real
            let denominator = b.real + b.imaginary * ratio
            return Self(
                real: (a.real + a.imaginary * ratio) / denominator,
                imaginary: (a.imaginary - a.real * ratio) / denominator)
        }
        if b.imaginary.magnitude >= b.real.magnitude {
            let ratio = b.real / b.imaginary
            let denominator = b.real * ratio + b.imaginary
            return Self(
                real: (a.real * ratio + a.imaginary) / denominator,
                imaginary: (a.imaginary * ratio - a.real) / denominator)
        }
        return Self(real: .nan, imaginary: .nan)
    }

    /// A power by the polar form; nil for zero to a negative or complex power, or an angle without end.
    func power(_ exponent: Self) -> Self? {
        if exponent.real == 0, exponent.imaginary == 0 { return Self(real: 1, imaginary: 0) }
        if real == 0, imaginary == 0 {
            if exponent.imaginary != 0 || exponent.real < 0 { return nil }
            return Self(real: 0, imaginary: 0)
        }
        let magnitude = hypot(real, imaginary)
        var length = pow(magnitude, exponent.real)
        let angle = atan2(imaginary, real)
        var phase = angle * exponent.real
        if exponent.imaginary != 0 {
            length /= exp(angle * exponent.imaginary)
            phase += exponent.imaginary * log(magnitude)
        }
        if phase.isInfinite { return nil }
        return Self(real: length * cos(phase), imaginary: length * sin(phase))
    }

    /// A power with an integer exponent of at most 100 in magnitude, by repeated squaring.
    func power(_ exponent: Int) -> Self? {
        let one = Self(real: 1, imaginary: 0)
        if exponent == 0 { return one }
        var result = one
        var factor = self
        var left = exponent.magnitude
        while left > 0 {
            if left & 1 != 0 { result = result * factor }
            left >>= 1
            if left > 0 { factor = factor * factor }
        }
        return exponent < 0 ? one / result : result
    }
}

/// The arithmetic slots of complex. An operand may be complex, a float or an int of any kind.
enum ComplexArithmetic {
    @inline(__always) static func operand(_ context: Context, _ value: Value) throws(Raised) -> ComplexNumber? {
        if value.isHeapObject, value.heapType.isSubtype(of: context.types.complex) {
            let object = ComplexObject(value)
            return ComplexNumber(real: object.real, imaginary: object.imaginary)
        }
        guard let real = try FloatArithmetic.operand(context, value) else { return nil }
        return ComplexNumber(real: real, imaginary: 0)
    }

    static func add(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.complex(a + b)
    }

    static func subtract(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.complex(a - b)
    }

    static func multiply(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        return context.complex(a * b)
    }

    static func trueDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let a = try operand(context, left), let b = try operand(context, right) else { return .notImplemented }
        guard let quotient = a / b else { throw context.zeroDivisionError("complex division by zero") }
        return context.complex(quotient)
    }

    static func floorDivide(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        throw context.typeError("can't take floor of complex number.")
    }

    static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        throw context.typeError("can't mod complex numbers.")
    }

    static func divmod(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        throw context.typeError("can't take floor or mod of complex number.")
    }

    static func power(
        _ context: Context, _ base: Value, _ exponent: Value, _ modulus: Value
    ) throws(Raised) -> Value {
        guard let a = try operand(context, base), let b = try operand(context, exponent) else {
            return .notImplemented
        }
        if !modulus.isNone { throw context.valueError("complex modulo") }
        let isSmallInteger =
            b.imaginary == 0 && b.real.magnitude <= 100 && b.real == b.real.rounded(.towardZero)
        guard let result = isSmallInteger ? a.power(Int(b.real)) : a.power(b) else {
            throw context.zeroDivisionError("0.0 to a negative or complex power")
        }
        // CPython puts an infinite result down to overflow, whatever it came from.
        if result.real.isInfinite || result.imaginary.isInfinite {
            throw context.overflowError("complex exponentiation")
        }
        return context.complex(result)
    }

    // MARK: One operand

    private static func number(_ value: Value) -> ComplexNumber {
        let object = ComplexObject(value)
        return ComplexNumber(real: object.real, imaginary: object.imaginary)
    }

    static func negative(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let number = number(value)
        return context.complex(ComplexNumber(real: -number.real, imaginary: -number.imaginary))
    }

    static func positive(_ context: Context, _ value: Value) throws(Raised) -> Value {
        value.isExactly(context.types.complex) ? value : context.complex(number(value))
    }

    static func absolute(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let number = number(value)
        let length = hypot(number.real, number.imaginary)
        if length.isInfinite, number.real.isFinite, number.imaginary.isFinite {
            throw context.overflowError("absolute value too large")
        }
        return context.float(length)
    }

    static func truth(_ context: Context, _ value: Value) throws(Raised) -> Bool {
        let number = number(value)
        return number.real != 0 || number.imaginary != 0
    }

    static func integer(_ context: Context, _ value: Value) throws(Raised) -> Value {
        throw context.typeError("can't convert complex to int")
    }

    static func float(_ context: Context, _ value: Value) throws(Raised) -> Value {
        throw context.typeError("can't convert complex to float")
    }

    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let number = number(value)
        return NumericHash.hash(real: number.real, imaginary: number.imaginary)
    }

    /// Equality alone: complex numbers have no order.
    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual else { return .notImplemented }
        let a = number(left)
        let isEqual: Bool
        if right.isInteger {
            isEqual =
                a.imaginary == 0
                ? try FloatArithmetic.compare(context, context.float(a.real), right, .equal) === .true : false
        } else if right.isFloat {
            isEqual = a.imaginary == 0 && a.real == right.float
        } else if right.isHeapObject, right.heapType.isSubtype(of: context.types.complex) {
            let b = number(right)
            isEqual = a.real == b.real && a.imaginary == b.imaginary
        } else {
            return .notImplemented
        }
        return Value(isEqual == (operation == .equal))
    }
}

extension Context {
    func complex(_ number: ComplexNumber) -> Value {
        let object = allocate(ComplexFields.self, types.complex)
        object.real = number.real
        object.imaginary = number.imaginary
        return object.value
    }
}
