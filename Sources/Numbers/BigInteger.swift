/// An integer of any size, as Python's `int`: sign and magnitude, the magnitude in 64-bit limbs, least significant first.
package struct BigInteger: Hashable, Sendable {
    /// The magnitude without leading zero limbs; empty for zero.
    package private(set) var limbs: [UInt64]
    /// Whether the value is below zero. Zero is never negative.
    package private(set) var isNegative: Bool

    /// The integer with the value of a machine integer.
    package init(_ value: Int) {
        limbs = value == 0 ? [] : [UInt64(value.magnitude)]
        isNegative = value < 0
    }
}
