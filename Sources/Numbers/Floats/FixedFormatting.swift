// In CPython: Python/dtoa.c (mode 3 of _Py_dg_dtoa), for the common numbers

/// The room that ``writeFixed(_:precision:into:)`` needs.
package let fixedTextCapacity = 48

/// Writes what `%.*f` shows of a float, ASCII; returns how many bytes, or 0 if the number takes the general way: if it
/// is not finite, has more than 17 digits behind the point or is too large for one word.
package func writeFixed(_ value: Double, precision: Int, into text: UnsafeMutablePointer<UInt8>) -> Int {
    guard 0...17 ~= precision, value.isFinite else { return 0 }
    var rest: UInt64 = 0
    if value != 0 {
        let (significand, exponent) = significandAndExponent(value.magnitude)
        let drop = -(exponent &+ precision)
        guard drop > 0, drop < 200 else { return 0 }
        // 2^53 · 5^17 < 2^93
        if drop <= 120 {
            let product = UInt128(significand) &* UInt128(PowersOfTen.five(precision))
            let quotient = product &>> UInt128(drop)
            guard quotient >> 62 == 0 else { return 0 }
            let below = product & ((1 &<< UInt128(drop)) &- 1)
            let half = UInt128(1) &<< UInt128(drop &- 1)
            rest = UInt64(truncatingIfNeeded: quotient)
            if below > half || (below == half && rest & 1 != 0) { rest &+= 1 }
        }
    }
    var digits = 1
    var bound: UInt64 = 10
    while rest >= bound {
        digits &+= 1
        bound &*= 10
    }
    let sign = value.sign == .minus ? 1 : 0
    let count = sign &+ max(digits, precision &+ 1) &+ (precision > 0 ? 1 : 0)
    var position = count
    if precision > 0 {
        for _ in 0..<precision {
            position &-= 1
            text[position] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
            rest /= 10
        }
        position &-= 1
        text[position] = 0x2E
    }
    while position > sign {
        position &-= 1
        text[position] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
        rest /= 10
    }
    if sign == 1 { text[0] = 0x2D }
    return count
}
