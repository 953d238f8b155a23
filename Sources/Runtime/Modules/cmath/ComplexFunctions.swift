// In CPython: Modules/cmathmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A number outside of a function's domain, or a result that is too large.
enum ComplexError: Error {
    case domain
    case range
}

/// A complex number as two floats.
struct ComplexPair {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    var isFinite: Bool { real.isFinite && imaginary.isFinite }
    /// i times the number, exactly.
    var timesI: ComplexPair { ComplexPair(-imaginary, real) }
    /// The number divided by i, exactly.
    var overI: ComplexPair { ComplexPair(imaginary, -real) }
    var negative: ComplexPair { ComplexPair(-real, -imaginary) }
}

/// The functions of `cmath`, after Kahan, and Hull, Fairgrieve and Tang. What they answer for infinities, NaN and
/// signed zeros is what Annex G of the C standard says.
enum ComplexFunctions {
    private static let large = Double.greatestFiniteMagnitude / 4
    private static let squareRootOfLarge = (Double.greatestFiniteMagnitude / 4).squareRoot()
    private static let logarithmOfLarge = log(Double.greatestFiniteMagnitude / 4)
    private static let squareRootOfSmall = Double.leastNormalMagnitude.squareRoot()
    private static let logarithmOf2 = 0.6931471805599453094
    private static let e = 2.7182818284590452354

    /// Answers for arguments of which a part is not finite: two letters for each pair of classes of the real and the
    /// imaginary part (−∞, negative, −0, 0, positive, ∞, NaN). `xx` is outside of the domain.
    private static func special(_ table: StaticString, _ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        func place(_ x: Double) -> Int {
            if x.isNaN { return 6 }
            if x.isInfinite { return x < 0 ? 0 : 5 }
            if x == 0 { return x.sign == .minus ? 2 : 3 }
            return x < 0 ? 1 : 4
        }
        func value(_ letter: UInt8) -> Double {
            switch Unicode.Scalar(letter) {
            case "i": .infinity
            case "I": -.infinity
            case "z": 0
            case "Z": -0.0
            case "o": 1
            case "O": -1
            case "p": .pi
            case "P": -.pi
            case "h": .pi / 2
            case "H": -.pi / 2
            case "q": .pi / 4
            case "Q": -.pi / 4
            case "t": 0.75 * .pi
            case "T": -0.75 * .pi
            default: .nan
            }
        }
        let letters = table.utf8Start + (place(z.real) * 7 + place(z.imaginary)) * 2
        if letters[0] == UInt8(ascii: "x") { throw .domain }
        return ComplexPair(value(letters[0]), value(letters[1]))
    }

    private static func with(sign: Double, _ magnitude: Double) -> Double {
        Double(signOf: sign, magnitudeOf: magnitude)
    }

    /// The logarithm of the magnitude of what is too large for a square.
    private static func logarithmOfHalves(_ x: Double, _ y: Double) -> Double { log(hypot(x / 2, y / 2)) }

    private static func isLarge(_ z: ComplexPair) -> Bool { abs(z.real) > large || abs(z.imaginary) > large }

    // MARK: Roots, exponentials, logarithms

    static func squareRoot(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "iIzIzIziziiiniiI--------iinniI--------iinniI--------iinniI--------iinniIiZiZiziziiiniInnnnnnnniinn", z)
        }
        if z.real == 0, z.imaginary == 0 { return ComplexPair(0, z.imaginary) }
        var x = abs(z.real)
        let y = abs(z.imaginary)
        let root: Double
        let least = Double.leastNormalMagnitude
        if x < least, y < least {
            // Subnormal numbers have few digits: they are made larger first.
            x = scalbn(x, 53)
            root = scalbn((x + hypot(x, scalbn(y, 53))).squareRoot(), -27)
        } else {
            x /= 8
            root = 2 * (x + hypot(x, y / 8)).squareRoot()
        }
        let other = y / (2 * root)
        return z.real >= 0
            ? ComplexPair(root, with(sign: z.imaginary, other)) : ComplexPair(other, with(sign: z.imaginary, root))
    }

    static func exponential(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        let (x, y) = (z.real, z.imaginary)
        if !z.isFinite {
            if x.isInfinite, y.isFinite, y != 0 {
                let magnitude = x > 0 ? Double.infinity : 0
                return ComplexPair(with(sign: cos(y), magnitude), with(sign: sin(y), magnitude))
            }
            return try special(
                "zzZZzZzzZzzzzzxx--------xxnnxx--------xxnnxx--------xxnnxx--------xxnnxxIIiZizIixxinnnnnnZnznnnnnn", z)
        }
        let result: ComplexPair
        if x > logarithmOfLarge {
            let length = exp(x - 1)
            result = ComplexPair(length * cos(y) * e, length * sin(y) * e)
        } else {
            let length = exp(x)
            result = ComplexPair(length * cos(y), length * sin(y))
        }
        if result.real.isInfinite || result.imaginary.isInfinite { throw .range }
        return result
    }

    static func logarithm(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "iTiPiPipipitiniH--------ihnniH--------ihnniH--------ihnniH--------ihnniQiZiZiziziqininnnnnnnnninnn", z)
        }
        let (x, y) = (abs(z.real), abs(z.imaginary))
        let length: Double
        if x > large || y > large {
            length = logarithmOfHalves(x, y) + logarithmOf2
        } else if x < .leastNormalMagnitude, y < .leastNormalMagnitude {
            guard x > 0 || y > 0 else { throw .domain }
            length = log(hypot(scalbn(x, 53), scalbn(y, 53))) - 53 * logarithmOf2
        } else {
            let distance = hypot(x, y)
            if distance >= 0.71, distance <= 1.73 {
                let (most, least) = (max(x, y), min(x, y))
                length = log1p((most - 1) * (most + 1) + least * least) / 2
            } else {
                length = log(distance)
            }
        }
        return ComplexPair(length, atan2(z.imaginary, z.real))
    }

    // MARK: Hyperbolic functions

    static func hyperbolicCosine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        let (x, y) = (z.real, z.imaginary)
        if !z.isFinite {
            if x.isInfinite, y.isFinite, y != 0 {
                let imaginary = with(sign: sin(y), .infinity)
                return ComplexPair(with(sign: cos(y), .infinity), x > 0 ? imaginary : -imaginary)
            }
            return try special(
                "xxIiiziZIIxxinxx--------xxnnxx--------xxnzxx--------xxnzxx--------xxnnxxIIiZizIixxinnnnnnznznnnnnn", z)
        }
        let result: ComplexPair
        if abs(x) > logarithmOfLarge {
            let less = x - with(sign: x, 1)
            result = ComplexPair(cos(y) * cosh(less) * e, sin(y) * sinh(less) * e)
        } else {
            result = ComplexPair(cos(y) * cosh(x), sin(y) * sinh(x))
        }
        if result.real.isInfinite || result.imaginary.isInfinite { throw .range }
        return result
    }

    static func hyperbolicSine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        let (x, y) = (z.real, z.imaginary)
        if !z.isFinite {
            if x.isInfinite, y.isFinite, y != 0 {
                let real = with(sign: cos(y), .infinity)
                return ComplexPair(x > 0 ? real : -real, with(sign: sin(y), .infinity))
            }
            return try special(
                "xxiIIZIziixxinxx--------xxnnxx--------xxznxx--------xxznxx--------xxnnxxIIiZizIixxinnnnnnZnznnnnnn", z)
        }
        let result: ComplexPair
        if abs(x) > logarithmOfLarge {
            let less = x - with(sign: x, 1)
            result = ComplexPair(cos(y) * sinh(less) * e, sin(y) * cosh(less) * e)
        } else {
            result = ComplexPair(cos(y) * sinh(x), sin(y) * cosh(x))
        }
        if result.real.isInfinite || result.imaginary.isInfinite { throw .range }
        return result
    }

    static func hyperbolicTangent(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        let (x, y) = (z.real, z.imaginary)
        if !z.isFinite {
            if x.isInfinite, y.isFinite, y != 0 {
                return ComplexPair(x > 0 ? 1 : -1, with(sign: 2 * sin(y) * cos(y), 0))
            }
            return try special(
                "OzOzOZOzOZOzOzxx--------xxnnxx--------xxnnxx--------xxnnxx--------xxnnozozoZozoZozoznnnnnZnznnnnnn", z)
        }
        if abs(x) > logarithmOfLarge {
            return ComplexPair(with(sign: x, 1), 4 * sin(y) * cos(y) * exp(-2 * abs(x)))
        }
        let (first, second) = (tanh(x), tan(y))
        let inverse = 1 / cosh(x)
        let product = first * second
        let divisor = 1 + product * product
        return ComplexPair(first * (1 + second * second) / divisor, second / divisor * inverse * inverse)
    }

    static func inverseHyperbolicCosine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "iTiPiPipipitiniH--------ihnniH--------ihnniH--------ihnniH--------ihnniQiZiZiziziqininnnnnnnnninnn", z)
        }
        if isLarge(z) {
            return ComplexPair(
                logarithmOfHalves(z.real, z.imaginary) + logarithmOf2 * 2, atan2(z.imaginary, z.real))
        }
        let less = try squareRoot(ComplexPair(z.real - 1, z.imaginary))
        let more = try squareRoot(ComplexPair(z.real + 1, z.imaginary))
        return ComplexPair(
            asinh(less.real * more.real + less.imaginary * more.imaginary), 2 * atan2(less.imaginary, more.real))
    }

    static func inverseHyperbolicSine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "IQIZIZIzIzIqInIH--------IhnnIH--------IhnniH--------ihnniH--------ihnniQiZiZiziziqininnnnZnznninnn", z)
        }
        if isLarge(z) {
            let length = logarithmOfHalves(z.real, z.imaginary) + logarithmOf2 * 2
            let real = z.imaginary.sign == .plus ? with(sign: z.real, length) : -with(sign: -z.real, length)
            return ComplexPair(real, atan2(z.imaginary, abs(z.real)))
        }
        let first = try squareRoot(ComplexPair(1 + z.imaginary, -z.real))
        let second = try squareRoot(ComplexPair(1 - z.imaginary, z.real))
        return ComplexPair(
            asinh(first.real * second.imaginary - second.real * first.imaginary),
            atan2(z.imaginary, first.real * second.real - first.imaginary * second.imaginary))
    }

    static func inverseHyperbolicTangent(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "ZHZHZHZhZhZhZnZH--------ZhnnZH--------ZhZnzH--------zhznzH--------zhnnzHzHzHzhzhzhznzHnnnnnnnnzhnn", z)
        }
        if z.real.sign == .minus { return try inverseHyperbolicTangent(z.negative).negative }
        let (x, y) = (z.real, abs(z.imaginary))
        if x > squareRootOfLarge || y > squareRootOfLarge {
            let distance = hypot(x / 2, y / 2)
            return ComplexPair(x / 4 / distance / distance, -with(sign: -z.imaginary, .pi / 2))
        }
        if x == 1, y < squareRootOfSmall {
            if y == 0 { throw .domain }
            return ComplexPair(
                -log(y.squareRoot() / hypot(y, 2).squareRoot()), with(sign: z.imaginary, atan2(2, -y) / 2))
        }
        let less = 1 - x
        return ComplexPair(
            log1p(4 * x / (less * less + y * y)) / 4, -atan2(-2 * z.imaginary, less * (1 + x) - y * y) / 2)
    }

    // MARK: Trigonometric functions

    static func cosine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair { try hyperbolicCosine(z.timesI) }
    static func sine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair { try hyperbolicSine(z.timesI).overI }
    static func tangent(_ z: ComplexPair) throws(ComplexError) -> ComplexPair { try hyperbolicTangent(z.timesI).overI }
    static func inverseSine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        try inverseHyperbolicSine(z.timesI).overI
    }
    static func inverseTangent(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        try inverseHyperbolicTangent(z.timesI).overI
    }

    static func inverseCosine(_ z: ComplexPair) throws(ComplexError) -> ComplexPair {
        if !z.isFinite {
            return try special(
                "tipipipIpItInihi--------hInnhi--------hIhnhi--------hIhnhi--------hInnqizizizIzIqInininnnnnnnnnInn", z)
        }
        if isLarge(z) {
            let length = logarithmOfHalves(z.real, z.imaginary) + logarithmOf2 * 2
            let imaginary = z.real < 0 ? -with(sign: z.imaginary, length) : with(sign: -z.imaginary, length)
            return ComplexPair(atan2(abs(z.imaginary), z.real), imaginary)
        }
        let first = try squareRoot(ComplexPair(1 - z.real, -z.imaginary))
        let second = try squareRoot(ComplexPair(1 + z.real, z.imaginary))
        return ComplexPair(
            2 * atan2(first.real, second.real),
            asinh(second.real * first.imaginary - second.imaginary * first.real))
    }

    // MARK: Polar coordinates

    static func rectangular(_ r: Double, _ phi: Double) throws(ComplexError) -> ComplexPair {
        if !r.isFinite || !phi.isFinite {
            if r.isInfinite, phi.isFinite, phi != 0 {
                let (x, y) = (with(sign: cos(phi), .infinity), with(sign: sin(phi), .infinity))
                return r > 0 ? ComplexPair(x, y) : ComplexPair(-x, -y)
            }
            return try special(
                "xxiiIzIZiIxxinxx--------xxnnzz--------zzzzzz--------zzzzxx--------xxnnxxIIiZizIixxinnnnnnznznnnnnn",
                ComplexPair(r, phi))
        }
        if phi == 0 { return ComplexPair(r, r * phi) }
        return ComplexPair(r * cos(phi), r * sin(phi))
    }
}
