extension Limbs {
    /// Replaces two magnitudes, `aCount ≥ bCount` limbs with the last limbs not zero, by ones with the same greatest
    /// common divisor, until one limb is left of the smaller one; returns the counts of limbs, the second at most 1.
    ///
    /// Derrick Lehmer, “Euclid's algorithm for large numbers” (1938), with the condition of George Collins (“Lecture
    /// notes on arithmetic algorithms”, 1980) for when the quotients of the leading bits are those of the numbers. Both
    /// places have room for `aCount` limbs, as have the two places in `scratch`, `2 · aCount + 1` limbs in all.
    ///
    /// Returns whether the results lie in exchanged places. Throws what the monitor says.
    static func reduceByEuclid(
        _ a: Destination, _ aCount: Int, _ b: Destination, _ bCount: Int, scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) -> (first: Destination, firstCount: Int, second: Destination, secondCount: Int) {
        let capacity = aCount
        var a = a
        var b = b
        var aCount = aCount
        var bCount = bCount
        var work = 0
        while bCount > 1 {
            work &+= aCount
            if work > 1 << 18 {
                work = 0
                try monitor.check()
            }
            // The leading 64 bits of a, and of b at the same height.
            let shift = UInt64(a[aCount &- 1].leadingZeroBitCount)
            let aTop = leading(a, aCount, aCount, shift)
            let bTop = leading(b, bCount, aCount, shift)
            let step = cofactors(aTop, bTop)
            if step.b == 0 {
                // The leading bits say nothing of the quotient: one full division.
                let quotient = scratch
                let remainder = scratch + (capacity &+ 1)
                if compare(a, aCount, b, bCount) >= 0 {
                    // The quotient is mostly one limb or two, but the first may be long.
                    try divide(a, aCount, by: b, bCount, quotient: quotient, remainder: remainder, monitor: monitor)
                    copy(remainder, bCount, into: a)
                    aCount = significantCount(a, bCount)
                }
                (a, b) = (b, a)
                (aCount, bCount) = (bCount, aCount)
                continue
            }
            clear(b + bCount, aCount &- bCount)
            combine(a, b, aCount, step)
            if step.isOdd { (a, b) = (b, a) }
            let top = aCount
            aCount = significantCount(a, top)
            bCount = significantCount(b, top)
        }
        return (a, aCount, b, bCount)
    }

    @inline(__always)
    private static func leading(_ a: Source, _ count: Int, _ top: Int, _ shift: UInt64) -> UInt64 {
        let high = top <= count ? a[top &- 1] : 0
        let low = top &- 1 <= count && top >= 2 ? a[top &- 2] : 0
        return shift == 0 ? high : high &<< shift | low &>> (64 &- shift)
    }

    /// Positive factors with which both numbers are combined; the signs alternate.
    private struct Cofactors {
        var a: UInt64, b: UInt64, c: UInt64, d: UInt64
        /// Whether an odd number of steps was taken.
        var isOdd: Bool
    }

    /// Runs Euclid's algorithm on leading bits for as long as the quotients are certain; the cofactors stay below 2^32.
    @inline(__always)
    private static func cofactors(_ aTop: UInt64, _ bTop: UInt64) -> Cofactors {
        var x = aTop
        var y = bTop
        // x = ±(a · aTop − b · bTop), y = ∓(c · aTop − d · bTop)
        var a: UInt64 = 1
        var b: UInt64 = 0
        var c: UInt64 = 0
        var d: UInt64 = 1
        var isOdd = false
        while y != 0 {
            let quotient = x / y
            let remainder = x &- quotient &* y
            if quotient >> 32 != 0 { break }
            let nextC = a &+ quotient &* c
            let nextD = b &+ quotient &* d
            if (nextC | nextD) >> 31 != 0 { break }
            // Collins's condition: the next pair must be certain whatever the bits below are.
            if isOdd {
                if remainder < nextC || y &- remainder < nextD &+ d { break }
            } else {
                if remainder < nextD || y &- remainder < nextC &+ c { break }
            }
            x = y
            y = remainder
            (a, c) = (c, nextC)
            (b, d) = (d, nextD)
            isOdd.toggle()
        }
        return Cofactors(a: a, b: b, c: c, d: d, isOdd: isOdd)
    }

    /// (x, y) becomes (|a · x − b · y|, |c · x − d · y|), of which after an odd number of steps the first is negative
    /// and else the second; then the two change places with the caller's help.
    @inline(__always)
    private static func combine(_ x: Destination, _ y: Destination, _ count: Int, _ factors: Cofactors) {
        // After an even number of steps: x' = a·x − b·y, y' = d·y − c·x; after an odd one: x' = b·y − a·x, y' = c·x −
        // d·y, stored the other way round.
        var xCarry: Int64 = 0
        var yCarry: Int64 = 0
        var index = 0
        let isOdd = factors.isOdd
        let a = Int128(isOdd ? factors.c : factors.a)
        let b = Int128(isOdd ? factors.d : factors.b)
        let c = Int128(isOdd ? factors.a : factors.c)
        let d = Int128(isOdd ? factors.b : factors.d)
        while index < count {
            let xLimb = Int128(x[index])
            let yLimb = Int128(y[index])
            let first = a &* xLimb &- b &* yLimb &+ Int128(xCarry)
            let second = d &* yLimb &- c &* xLimb &+ Int128(yCarry)
            x[index] = UInt64(truncatingIfNeeded: first)
            y[index] = UInt64(truncatingIfNeeded: second)
            xCarry = Int64(truncatingIfNeeded: first &>> 64)
            yCarry = Int64(truncatingIfNeeded: second &>> 64)
            index &+= 1
        }
    }

    /// The greatest common divisor of two limbs by the binary algorithm (Josef Stein, 1967).
    package static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        if a == 0 { return b }
        if b == 0 { return a }
        let shift = UInt64((a | b).trailingZeroBitCount)
        var x = a &>> UInt64(a.trailingZeroBitCount)
        var y = b
        while y != 0 {
            y &>>= UInt64(y.trailingZeroBitCount)
            if x > y { (x, y) = (y, x) }
            y &-= x
        }
        return x &<< shift
    }
}
