/// What an operation on numbers can fail with. Each case carries the text of CPython 3.8 in ``message``.
package enum NumberError: Error, Equatable, Sendable {
    /// `//`, `%` or `divmod` by zero.
    case integerDivisionByZero
    /// `/` by zero.
    case divisionByZero
    /// Zero to a negative power.
    case zeroToNegativePower
    /// `pow(a, b, 0)`.
    case zeroModulus
    /// `pow(a, -b, m)` where `a` and `m` have a common factor.
    case notInvertible
    /// An integer power with a negative exponent and no modulus; Python computes it in floats, which is the caller's
    /// part.
    case negativeExponent
    /// A shift by a negative count.
    case negativeShiftCount
    /// The integer square root of a negative integer.
    case negativeSquareRoot
    /// The result does not fit in memory.
    case outOfMemory
    /// The monitor of the operation asked it to stop.
    case interrupted
    /// `to_bytes` with too few bytes.
    case tooBigForBytes
    /// `to_bytes` of a negative integer without `signed`.
    case negativeToUnsignedBytes
    /// `to_bytes` with a negative length.
    case negativeByteCount
    /// An integer beyond the range of floats.
    case tooLargeForFloat
    /// A quotient of integers beyond the range of floats.
    case quotientTooLargeForFloat
    /// `int(inf)`.
    case infinityToInteger
    /// `int(nan)`.
    case notANumberToInteger
    /// `float('inf').as_integer_ratio()`.
    case infinityToRatio
    /// `float('nan').as_integer_ratio()`.
    case notANumberToRatio
    /// `round(x, n)` whose result is beyond the range of floats.
    case roundedTooLarge
    /// Text that `float.fromhex` does not accept.
    case invalidHexadecimalFloat
    /// `float.fromhex` of a value beyond the range of floats.
    case hexadecimalFloatTooLarge
    /// A base other than 0 and 2…36.
    case invalidBase
    /// Text that `int` does not accept. CPython's message ends with the `repr` of the text, which the caller appends.
    case invalidLiteral(base: Int)
    /// Text that `float` does not accept. CPython's message ends with the `repr` of the text, which the caller appends.
    case invalidFloat
    /// Text for `int` with more digits than the limit.
    case tooManyDigitsToRead(limit: Int, digits: Int)
    /// An integer whose decimal text has more digits than the limit.
    case tooManyDigitsToWrite(limit: Int)

    /// The class of the Python exception.
    package enum Kind: Sendable {
        case valueError, overflowError, zeroDivisionError, memoryError
        /// No exception of its own: the monitor knows why it stopped the work.
        case interrupted
    }

    /// The class of the Python exception.
    package var kind: Kind {
        switch self {
        case .integerDivisionByZero, .divisionByZero, .zeroToNegativePower:
            .zeroDivisionError
        case .zeroModulus, .notInvertible, .negativeExponent, .negativeShiftCount, .negativeSquareRoot,
            .negativeByteCount, .notANumberToInteger, .notANumberToRatio, .invalidHexadecimalFloat, .invalidBase,
            .invalidLiteral, .invalidFloat, .tooManyDigitsToRead, .tooManyDigitsToWrite:
            .valueError
        case .tooBigForBytes, .negativeToUnsignedBytes, .tooLargeForFloat, .quotientTooLargeForFloat,
            .infinityToInteger, .infinityToRatio, .roundedTooLarge, .hexadecimalFloatTooLarge:
            .overflowError
        case .outOfMemory:
            .memoryError
        case .interrupted:
            .interrupted
        }
    }

    /// The text of the Python exception.
    package var message: String {
        switch self {
        case .integerDivisionByZero: "integer division or modulo by zero"
        case .divisionByZero: "division by zero"
        case .zeroToNegativePower: "0.0 cannot be raised to a negative power"
        case .zeroModulus: "pow() 3rd argument cannot be 0"
        case .notInvertible: "base is not invertible for the given modulus"
        case .negativeExponent: "negative exponent"
        case .negativeShiftCount: "negative shift count"
        case .negativeSquareRoot: "isqrt() argument must be nonnegative"
        case .outOfMemory, .interrupted: ""
        case .tooBigForBytes: "int too big to convert"
        case .negativeToUnsignedBytes: "can't convert negative int to unsigned"
        case .negativeByteCount: "length argument must be non-negative"
        case .tooLargeForFloat: "int too large to convert to float"
        case .quotientTooLargeForFloat: "integer division result too large for a float"
        case .infinityToInteger: "cannot convert float infinity to integer"
        case .notANumberToInteger: "cannot convert float NaN to integer"
        case .infinityToRatio: "cannot convert Infinity to integer ratio"
        case .notANumberToRatio: "cannot convert NaN to integer ratio"
        case .roundedTooLarge: "rounded value too large to represent"
        case .invalidHexadecimalFloat: "invalid hexadecimal floating-point string"
        case .hexadecimalFloatTooLarge: "hexadecimal value too large to represent as a float"
        case .invalidBase: "int() base must be >= 2 and <= 36, or 0"
        case .invalidLiteral(let base): "invalid literal for int() with base \(base): "
        case .invalidFloat: "could not convert string to float: "
        case .tooManyDigitsToRead(let limit, let digits):
            "Exceeds the limit (\(limit)) for integer string conversion: value has \(digits) digits; "
                + "use sys.set_int_max_str_digits() to increase the limit"
        case .tooManyDigitsToWrite(let limit):
            "Exceeds the limit (\(limit)) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit"
        }
    }
}
