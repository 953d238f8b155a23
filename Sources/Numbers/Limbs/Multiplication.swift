// MARK: - By one limb

extension Limbs {
    /// `result = a · limb + carry`; returns the limb above.
    @inline(__always)
    package static func multiply(
        _ a: Source, _ count: Int, by limb: UInt64, adding carry: UInt64 = 0, into result: Destination
    ) -> UInt64 {
        var carry = carry
        var index = 0
        while index < count {
            let product = UInt128(a[index]) &* UInt128(limb) &+ UInt128(carry)
            result[index] = UInt64(truncatingIfNeeded: product)
            carry = UInt64(truncatingIfNeeded: product &>> 64)
            index &+= 1
        }
        return carry
    }

    /// `result += a · limb`; returns the limb above.
    @inline(__always)
    package static func multiplyAdd(_ a: Source, _ count: Int, by limb: UInt64, into result: Destination) -> UInt64 {
        var carry: UInt64 = 0
        var index = 0
        while index < count {
            let product = UInt128(a[index]) &* UInt128(limb) &+ UInt128(result[index]) &+ UInt128(carry)
            result[index] = UInt64(truncatingIfNeeded: product)
            carry = UInt64(truncatingIfNeeded: product &>> 64)
            index &+= 1
        }
        return carry
    }

    /// `result −= a · limb`; returns the limb borrowed from above.
    @inline(__always)
    package static func multiplySubtract(
        _ a: Source, _ count: Int, by limb: UInt64, from result: Destination
    ) -> UInt64 {
        var borrow: UInt64 = 0
        var index = 0
        while index < count {
            let product = UInt128(a[index]) &* UInt128(limb) &+ UInt128(borrow)
            let (difference, overflow) = result[index]
                .subtractingReportingOverflow(UInt64(truncatingIfNeeded: product))
            result[index] = difference
            borrow = UInt64(truncatingIfNeeded: product &>> 64) &+ (overflow ? 1 : 0)
            index &+= 1
        }
        return borrow
    }
}

// MARK: - Schoolbook

extension Limbs {
    /// `result = a · b`, row by row; `result` has `aCount + bCount` limbs and overlaps neither. Neither count is zero.
    static func multiplySchoolbook(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination
    ) {
        result[aCount] = multiply(a, aCount, by: b[0], into: result)
        var row = 1
        while row < bCount {
            result[aCount &+ row] = multiplyAdd(a, aCount, by: b[row], into: result + row)
            row &+= 1
        }
    }

    /// `result = a²`: the products above the diagonal once, doubled, and the squares added. `result` has `2 · count`
    /// limbs and does not overlap `a`; `count` is not zero.
    static func squareSchoolbook(_ a: Source, _ count: Int, into result: Destination) {
        result[0] = 0
        if count > 1 {
            result[count] = multiply(a + 1, count &- 1, by: a[0], into: result + 1)
            var row = 1
            while row < count &- 1 {
                result[count &+ row] = multiplyAdd(
                    a + row + 1, count &- row &- 1, by: a[row], into: result + 2 &* row + 1)
                row &+= 1
            }
        }
        result[2 &* count &- 1] = 0
        var carry: UInt64 = 0
        var shifted: UInt64 = 0
        var index = 0
        while index < count {
            let low = result[2 &* index]
            let high = result[2 &* index &+ 1]
            let square = a[index].multipliedFullWidth(by: a[index])
            let lowSum = UInt128(low &<< 1 | shifted) &+ UInt128(square.low) &+ UInt128(carry)
            let highSum =
                UInt128(high &<< 1 | low &>> 63) &+ UInt128(square.high) &+ (lowSum &>> 64)
            result[2 &* index] = UInt64(truncatingIfNeeded: lowSum)
            result[2 &* index &+ 1] = UInt64(truncatingIfNeeded: highSum)
            carry = UInt64(truncatingIfNeeded: highSum &>> 64)
            shifted = high &>> 63
            index &+= 1
        }
    }
}
