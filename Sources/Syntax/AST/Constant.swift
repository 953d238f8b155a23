import TaipanNumbers
import TaipanText

/// The value of a constant expression.
///
/// Equality is Swift's, case by case; which constants a code object may share is for the compiler to say.
package enum Constant: Hashable, Sendable {
    case none
    case `false`
    case `true`
    case ellipsis
    case integer(Int)
    /// An integer that `Int` cannot hold.
    case bigInteger(BigInteger)
    case float(Double)
    case complex(real: Double, imaginary: Double)
    case string(PythonString)
    case bytes([UInt8])
    case tuple([Constant])
    case frozenset([Constant])
}
