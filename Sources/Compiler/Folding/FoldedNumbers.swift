// In CPython: Objects/floatobject.c, Objects/complexobject.c

import TaipanSyntax

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Constant {
    // MARK: Floats

    /// The value of a binary operator on floats; nil where Python raises an exception.
    static func foldedFloats(_ left: Double, _ op: Operator, _ right: Double) -> Constant? {
        switch op {
        case .add: return .float(left + right)
        case .sub: return .float(left - right)
        case .mult: return .float(left * right)
        case .div: return right == 0 ? nil : .float(left / right)
        case .mod: return right == 0 ? nil : .float(floatModulo(left, right).remainder)
        case .floorDiv: return right == 0 ? nil : .float(floatFloorDivision(left, right))
        case .pow: return floatPower(left, right)
        default: return nil
        }
    }

    /// The remainder with the divisor's sign, and whether the quotient that belongs to it is one less than the
    /// truncated one. In CPython: float_rem.
    private static func floatModulo(_ left: Double, _ right: Double) -> (remainder: Double, isLower: Bool) {
        let remainder = fmod(left, right)
        if remainder == 0 { return (copysign(0, right), false) }
        if (right < 0) != (remainder < 0) { return (remainder + right, true) }
        return (remainder, false)
    }

    /// In CPython: float_floor_div.
    private static func floatFloorDivision(_ left: Double, _ right: Double) -> Double {
        var quotient = (left - fmod(left, right)) / right
        if floatModulo(left, right).isLower { quotient -= 1 }
        // The quotient is nearly an integer, and is made one; zero gets the sign of the true quotient.
        if quotient == 0 { return copysign(0, left / right) }
        let rounded = floor(quotient)
        return quotient - rounded > 0.5 ? rounded + 1 : rounded
    }

    /// A power; of a negative number to a fraction it is complex. In CPython: float_pow.
    private static func floatPower(_ base: Double, _ exponent: Double) -> Constant? {
        if exponent == 0 { return .float(1) }
        if base.isNaN { return .float(base) }
        if exponent.isNaN { return .float(base == 1 ? 1 : exponent) }
        if exponent.isInfinite {
            let magnitude = abs(base)
            if magnitude == 1 { return .float(1) }
            return .float((exponent > 0) == (magnitude > 1) ? .infinity : 0)
        }
        let isOdd = fmod(abs(exponent), 2) == 1
        if base.isInfinite {
            if exponent > 0 { return .float(isOdd ? base : abs(base)) }
            return .float(isOdd ? copysign(0, base) : 0)
        }
        if base == 0 {
            if exponent < 0 { return nil }
            return .float(isOdd ? base : 0)
        }
        if base < 0 && exponent != floor(exponent) {
            return complexPower(Complex(real: base, imaginary: 0), Complex(real: exponent, imaginary: 0)).map {
                .complex(real: $0.real, imaginary: $0.imaginary)
            }
        }
        let isNegative = base < 0 && isOdd
        let magnitude = abs(base)
        if magnitude == 1 { return .float(isNegative ? -1 : 1) }
        let power = pow(magnitude, exponent)
        if power.isInfinite { return nil }
        return .float(isNegative ? -power : power)
    }

    // MARK: Complex numbers

    /// The value of a binary operator on complex numbers; nil where Python raises an exception.
    static func foldedComplexes(_ left: Complex, _ op: Operator, _ right: Complex) -> Complex? {
        switch op {
        case .add: Complex(real: left.real + right.real, imaginary: left.imaginary + right.imaginary)
        case .sub: Complex(real: left.real - right.real, imaginary: left.imaginary - right.imaginary)
        case .mult: product(left, right)
        case .div: quotient(left, right)
        case .pow: complexPower(left, right)
        default: nil
        }
    }

    private static func product(_ left: Complex, _ right: Complex) -> Complex {
        Complex(
            real: left.real * right.real - left.imaginary * right.imaginary,
            imaginary: left.real * right.imaginary + left.imaginary * right.real)
    }

    /// Smith's algorithm (R. L. Smith, Algorithm 116: Complex division, 1962); nil where the divisor is zero. In
    /// CPython: _Py_c_quot.
    private static func quotient(_ left: Complex, _ right: Complex) -> Complex? {
        let real = abs(right.real)
        let imaginary = abs(right.imaginary)
        if real >= imaginary {
            if real == 0 { return nil }
            let ratio = right.imaginary / right.real
            let divisor = right.real + right.imaginary * ratio
            return Complex(
                real: (left.real + left.imaginary * ratio) / divisor,
                imaginary: (left.imaginary - left.real * ratio) / divisor)
        }
        if imaginary >= real {
            let ratio = right.real / right.imaginary
            let divisor = right.real * ratio + right.imaginary
            return Complex(
                real: (left.real * ratio + left.imaginary) / divisor,
                imaginary: (left.imaginary * ratio - left.real) / divisor)
        }
        return Complex(real: .nan, imaginary: .nan)
    }

    /// In CPython: complex_pow.
    private static func complexPower(_ base: Complex, _ exponent: Complex) -> Complex? {
        errno = 0
        let result: Complex
        if exponent.imaginary == 0, let count = Int(exactly: exponent.real), count >= -100 && count <= 100, count != 0 {
            let power = integerPower(base, abs(count))
            if count > 0 {
                result = power
            } else {
                guard let inverse = quotient(Complex(real: 1, imaginary: 0), power) else { return nil }
                result = inverse
            }
        } else if exponent.real == 0 && exponent.imaginary == 0 {
            // The integer power has its own path to 1/1.
            result = Complex(real: 1, imaginary: 0)
        } else if base.real == 0 && base.imaginary == 0 {
            if exponent.imaginary != 0 || exponent.real < 0 { return nil }
            result = Complex(real: 0, imaginary: 0)
        } else {
            let magnitude = hypot(base.real, base.imaginary)
            var length = pow(magnitude, exponent.real)
            let angle = atan2(base.imaginary, base.real)
            var phase = angle * exponent.real
            if exponent.imaginary != 0 {
                length /= exp(angle * exponent.imaginary)
                phase += exponent.imaginary * log(magnitude)
            }
            result = Complex(real: length * cos(phase), imaginary: length * sin(phase))
        }
        // A domain error counts, a range error only where the result shows it.
        if result.real.isInfinite || result.imaginary.isInfinite || errno == EDOM { return nil }
        return result
    }

    /// In CPython: c_powu.
    private static func integerPower(_ base: Complex, _ exponent: Int) -> Complex {
        var result = Complex(real: 1, imaginary: 0)
        var square = base
        var mask = 1
        while mask > 0 && exponent >= mask {
            if exponent & mask != 0 { result = product(result, square) }
            mask <<= 1
            square = product(square, square)
        }
        return result
    }
}
