// In CPython: Objects/floatobject.c, Objects/complexobject.c, Objects/longobject.c

import TaipanNumbers
import TaipanSyntax

extension Constant {
    /// A constant as a number.
    enum Number {
        case integer(BigInteger, isBool: Bool)
        case float(Double)
        case complex(Complex)

        /// The number as a float; nil where it is too large or complex.
        var asFloat: Double? {
            switch self {
            case .integer(let value, _): try? value.toDouble()
            case .float(let value): value
            case .complex: nil
            }
        }

        /// The number as a complex one; nil where it is too large.
        var asComplex: Complex? {
            if case .complex(let value) = self { return value }
            return asFloat.map { Complex(real: $0, imaginary: 0) }
        }
    }

    var number: Number? {
        switch self {
        case .false: .integer(BigInteger(0), isBool: true)
        case .true: .integer(BigInteger(1), isBool: true)
        case .integer(let value): .integer(BigInteger(value), isBool: false)
        case .bigInteger(let value): .integer(value, isBool: false)
        case .float(let value): .float(value)
        case .complex(let real, let imaginary): .complex(Complex(real: real, imaginary: imaginary))
        default: nil
        }
    }

    /// The value of an integer or truth value.
    var integer: BigInteger? {
        if case .integer(let value, _)? = number { return value }
        return nil
    }

    /// An integer in the form that fits it.
    init(_ value: BigInteger) {
        if let small = value.asInt { self = .integer(small) } else { self = .bigInteger(value) }
    }
}

/// A complex number.
struct Complex: Hashable, Sendable {
    var real: Double
    var imaginary: Double
}
