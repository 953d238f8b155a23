extension Limbs {
    /// Writes the digits of a magnitude, ASCII, most significant first, without leading zeros ("0" for zero), so that they
    /// end where `end` points; returns how many. The limbs are destroyed.
    static func writeDigitsSchoolbook(
        _ a: Destination, _ count: Int, radix: Radix, endingAt end: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let divisor = Reciprocal(radix.limbPower)
        var count = significantCount(a, count)
        var written = 0
        while count > 1 {
            var chunk = divide(a, count, by: divisor, into: a)
            count = significantCount(a, count)
            for _ in 0..<radix.digitsPerLimb {
                written &+= 1
                (end - written).pointee = Radix.digit(chunk % radix.base)
                chunk /= radix.base
            }
        }
        var rest = count == 0 ? 0 : a[0]
        repeat {
            written &+= 1
            (end - written).pointee = Radix.digit(rest % radix.base)
            rest /= radix.base
        } while rest != 0
        return written
    }
}
