// In CPython: Modules/mathmodule.c (m_tgamma, m_lgamma)

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The gamma function and its logarithm, by Cornelius Lanczos's approximation (1964) with the thirteen coefficients
/// that the Boost library published for double precision. The C library's own functions round differently.
enum GammaFunction {
    private static let numerator: [Double] = [
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ]
    private static let denominator: [Double] = [
        0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357423, 32670, 1925,
        66, 1,
    ]
    private static let g = 6.024680040776729583740234375
    private static let gMinusHalf = 5.524680040776729583740234375

    /// Where the function has no value: 0 and the negative integers.
    static func isPole(_ x: Double) -> Bool { x <= 0 && x == x.rounded(.down) }

    private static func lanczosSum(_ x: Double) -> Double {
        var above = 0.0
        var below = 0.0
        if x < 5 {
            for index in stride(from: numerator.count - 1, through: 0, by: -1) {
                above = above * x + numerator[index]
                below = below * x + denominator[index]
            }
        } else {
            for index in 0..<numerator.count {
                above = above / x + numerator[index]
                below = below / x + denominator[index]
            }
        }
        return above / below
    }

    /// The sine of π · x, exact in the zeros.
    private static func sineOfPi(_ x: Double) -> Double {
        let y = fmod(x.magnitude, 2)
        let result: Double
        switch Int((2 * y).rounded(.toNearestOrAwayFromZero)) {
        case 0: result = sin(Double.pi * y)
        case 1: result = cos(Double.pi * (y - 0.5))
        case 2: result = sin(Double.pi * (1 - y))
        case 3: result = -cos(Double.pi * (y - 1.5))
        default: result = sin(Double.pi * (y - 2))
        }
        return x.sign == .minus ? -result : result
    }

    /// Γ(x); NaN outside the domain, infinity where it overflows.
    static func gamma(_ x: Double) -> Double {
        guard x.isFinite else { return x == -.infinity ? .nan : x }
        if isPole(x) { return .nan }
        if x == x.rounded(.down), x <= 23 {
            // A factorial that a float holds exactly.
            var product = 1.0
            var factor = 2.0
            while factor < x {
                product *= factor
                factor += 1
            }
            return product
        }
        let magnitude = x.magnitude
        if magnitude < 1e-20 { return 1 / x }
        if magnitude > 200 { return x < 0 ? 0 / sineOfPi(x) : .infinity }
        let y = magnitude + gMinusHalf
        // What rounding took from y.
        var z: Double
        if magnitude > gMinusHalf {
            let q = y - magnitude
            z = q - gMinusHalf
        } else {
            let q = y - gMinusHalf
            z = q - magnitude
        }
        z = z * g / y
        var result: Double
        if x < 0 {
            result = -Double.pi / sineOfPi(magnitude) / magnitude * exp(y) / lanczosSum(magnitude)
            result -= z * result
            if magnitude < 140 {
                result /= pow(y, magnitude - 0.5)
            } else {
                let root = pow(y, magnitude / 2 - 0.25)
                result /= root
                result /= root
            }
        } else {
            result = lanczosSum(magnitude) / exp(y)
            result += z * result
            if magnitude < 140 {
                result *= pow(y, magnitude - 0.5)
            } else {
                let root = pow(y, magnitude / 2 - 0.25)
                result *= root
                result *= root
            }
        }
        return result
    }

    /// The natural logarithm of |Γ(x)|; infinity where it overflows.
    static func logarithm(_ x: Double) -> Double {
        guard x.isFinite else { return x.isNaN ? x : .infinity }
        if isPole(x) { return .infinity }
        if x == 1 || x == 2 { return 0 }
        let magnitude = x.magnitude
        if magnitude < 1e-20 { return -log(magnitude) }
        var result = log(lanczosSum(magnitude)) - g
        result += (magnitude - 0.5) * (log(magnitude + g - 0.5) - 1)
        if x < 0 {
            let logarithmOfPi = 1.144729885849400174143427351353058711647
            result = logarithmOfPi - log(sineOfPi(magnitude).magnitude) - log(magnitude) - result
        }
        return result
    }
}
