extension Limbs {
    /// `quotient = ⌊a / divisor⌋`, both of `count` limbs; returns the remainder. The divisor is not zero.
    package static func divide(
        _ a: Source, _ count: Int, by divisor: UInt64, into quotient: Destination
    ) -> UInt64 {
        divide(a, count, by: Reciprocal(divisor), into: quotient)
    }

    /// `quotient = ⌊a / divisor⌋`, both of `count` limbs; returns the remainder.
    @inline(__always)
    package static func divide(
        _ a: Source, _ count: Int, by divisor: Reciprocal, into quotient: Destination
    ) -> UInt64 {
        if count == 0 { return 0 }
        if divisor.shift == 0 {
            var remainder: UInt64 = 0
            var index = count
            while index > 0 {
                index &-= 1
                (quotient[index], remainder) = divisor.divide(remainder, a[index])
            }
            return remainder
        }
        let up = UInt64(truncatingIfNeeded: divisor.shift)
        let down = 64 &- up
        var high = a[count &- 1]
        var remainder = high &>> down
        var index = count &- 1
        while index > 0 {
            let low = a[index &- 1]
            (quotient[index], remainder) = divisor.divide(remainder, high &<< up | low &>> down)
            high = low
            index &-= 1
        }
        (quotient[0], remainder) = divisor.divide(remainder, high &<< up)
        return remainder &>> up
    }

    /// The remainder of a division by one limb.
    package static func remainder(_ a: Source, _ count: Int, by divisor: UInt64) -> UInt64 {
        if count == 0 { return 0 }
        let reciprocal = Reciprocal(divisor)
        let up = UInt64(truncatingIfNeeded: reciprocal.shift)
        var remainder: UInt64 = 0
        var index = count
        // Works on a · 2^shift without storing it: the bits that a limb hands down are zero at the bottom end.
        var high: UInt64 = 0
        while index > 0 {
            index &-= 1
            let low = a[index]
            let piece = up == 0 ? high : high &<< up | low &>> (64 &- up)
            remainder = reciprocal.divide(remainder, piece).remainder
            high = low
        }
        return reciprocal.divide(remainder, high &<< up).remainder &>> up
    }

    /// Divides in place, one limb of the quotient at a time (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm
    /// D).
    ///
    /// `a` has `aCount` limbs and is left holding the remainder in its low `bCount` ones; `b` has its highest bit set
    /// and at least two limbs; `quotient` has `aCount − bCount` limbs. Returns the quotient's limb above these, 0 or 1.
    static func divideSchoolbook(
        _ a: Destination, _ aCount: Int, by b: Source, _ bCount: Int, into quotient: Destination
    ) -> UInt64 {
        var index = aCount &- bCount
        var top: UInt64 = 0
        if compare(a + index, b, count: bCount) >= 0 {
            _ = subtract(a + index, b, count: bCount, into: a + index)
            top = 1
        }
        let divisor = TwoLimbReciprocal(high: b[bCount &- 1], low: b[bCount &- 2])
        while index > 0 {
            index &-= 1
            let window = a + index
            let n2 = window[bCount]
            let n1 = window[bCount &- 1]
            if n2 == divisor.high, n1 == divisor.low {
                // The estimate would be 2^64, the true digit is 2^64 − 1 or, after correction, less.
                var digit = UInt64.max
                let borrow = multiplySubtract(b, bCount, by: digit, from: window)
                if borrow > n2 {
                    repeat { digit &-= 1 } while add(window, b, count: bCount, into: window) == 0
                }
                quotient[index] = digit
                continue
            }
            var (digit, remainder) = divisor.divide(n2, n1, window[bCount &- 2])
            let borrow = multiplySubtract(b, bCount &- 2, by: digit, from: window)
            let (difference, overflow) = remainder.subtractingReportingOverflow(UInt128(borrow))
            remainder = difference
            window[bCount &- 2] = UInt64(truncatingIfNeeded: remainder)
            window[bCount &- 1] = UInt64(truncatingIfNeeded: remainder &>> 64)
            if overflow {
                digit &-= 1
                _ = add(window, b, count: bCount, into: window)
            }
            quotient[index] = digit
        }
        return top
    }
}
