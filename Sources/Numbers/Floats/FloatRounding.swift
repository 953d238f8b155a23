// In CPython: Objects/floatobject.c (float___round___impl, double_round)

/// Python's `round(value, digits)`: the float nearest to the value rounded to that many digits behind the point,
/// halfway cases of the exact value to even. Throws ``NumberError/roundedTooLarge``.
package func roundFloat(_ value: Double, digits: Int) throws(NumberError) -> Double {
    if !value.isFinite || value == 0 { return value }
    // No float has more digits than this; and none is as large as half of the least power of ten that rounding keeps.
    if digits > 323 { return value }
    if digits < -308 { return value.sign == .minus ? -0.0 : 0.0 }
    let integer = DecimalDigits.scaled(value, digits)
    let result: Double
    if let small = integer.asInt, 0...22 ~= digits, small <= 1 << 53 {
        // Both are exact, so the division rounds rightly.
        result = Double(small) / PowersOfTen.exactFloat(digits)
    } else if digits >= 0 {
        result = try integer.trueDivided(by: BigInteger(10).power(BigInteger(digits)))
    } else {
        result = try integer.multiplied(by: BigInteger(10).power(BigInteger(-digits))).scaled(byPowerOfTwo: 0)
    }
    if result.isInfinite { throw .roundedTooLarge }
    return value.sign == .minus ? -result : result
}

/// Python's `round(value)`: the nearest integer, halfway cases to even. Throws ``NumberError/infinityToInteger`` and
/// ``NumberError/notANumberToInteger``.
package func roundFloatToInteger(_ value: Double) throws(NumberError) -> BigInteger {
    try BigInteger(truncating: value.rounded(.toNearestOrEven))
}
