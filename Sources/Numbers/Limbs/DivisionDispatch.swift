extension Limbs {
    /// From this many limbs of both divisor and quotient on, division recurses.
    static let recursiveDivisionThreshold = 50

    /// `quotient = ⌊a / b⌋` (`aCount − bCount + 1` limbs) and `remainder = a mod b` (`bCount` limbs), where
    /// `aCount ≥ bCount ≥ 2` and the last limb of `b` is not zero. The results overlap neither operand.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func divide(
        _ a: Source, _ aCount: Int, by b: Source, _ bCount: Int,
        quotient: Destination, remainder: Destination, monitor: WorkMonitor = .none
    ) throws(NumberError) {
        let shift = b[bCount &- 1].leadingZeroBitCount
        let quotientCount = aCount &- bCount &+ 1
        let isRecursive = min(bCount, quotientCount) >= recursiveDivisionThreshold
        let scratchCount = isRecursive ? bCount : 0
        try WorkMemory.withLimbs(aCount &+ 1 &+ bCount &+ scratchCount) { (memory) throws(NumberError) in
            let dividend = memory
            var divisor = b
            // The dividend's top limb is then less than the divisor's, so the quotient has no limb above.
            dividend[aCount] = shiftLeft(a, aCount, by: shift, into: dividend)
            if shift != 0 {
                let shifted = memory + aCount + 1
                _ = shiftLeft(b, bCount, by: shift, into: shifted)
                divisor = UnsafePointer(shifted)
            }
            if isRecursive {
                try divideInBlocks(
                    dividend, aCount &+ 1, by: divisor, bCount, into: quotient,
                    scratch: memory + aCount + 1 + bCount, monitor: monitor)
            } else {
                try divideSchoolbookInBlocks(
                    dividend, aCount &+ 1, by: divisor, bCount, into: quotient, monitor: monitor)
            }
            _ = shiftRight(dividend, bCount, by: shift, into: remainder)
        }
    }

    /// How many products of limbs schoolbook division works off between two questions to the monitor.
    private static let divisionWork = 1 << 20

    /// Schoolbook division of a dividend whose top limbs are less than the divisor, in steps between which the monitor
    /// is asked.
    @inline(__always)
    private static func divideSchoolbookInBlocks(
        _ a: Destination, _ aCount: Int, by b: Source, _ bCount: Int, into quotient: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        let block = max(1, divisionWork / bCount)
        var left = aCount &- bCount
        while left > block {
            left &-= block
            _ = divideSchoolbook(a + left, bCount &+ block, by: b, bCount, into: quotient + left)
            try monitor.check()
        }
        _ = divideSchoolbook(a, bCount &+ left, by: b, bCount, into: quotient)
    }

    /// Divides in place by a divisor whose highest bit is set: the remainder is left in the low limbs of `a`. The top
    /// `bCount` limbs of `a` are less than `b`; `quotient` has `aCount − bCount` limbs.
    private static func divideInBlocks(
        _ a: Destination, _ aCount: Int, by b: Source, _ bCount: Int, into quotient: Destination,
        scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        var left = aCount &- bCount
        let first = left % bCount
        if first > 0 {
            left &-= first
            try divideShort(
                a + left, by: b, bCount, quotientCount: first, into: quotient + left, scratch: scratch, monitor: monitor
            )
        }
        while left > 0 {
            left &-= bCount
            _ = try divideRecursive(
                a + left, by: b, bCount, into: quotient + left, scratch: scratch, monitor: monitor)
        }
    }

    /// Division with a quotient shorter than the divisor: the quotient of the leading limbs is the estimate.
    private static func divideShort(
        _ a: Destination, by b: Source, _ bCount: Int, quotientCount: Int, into quotient: Destination,
        scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if quotientCount < recursiveDivisionThreshold {
            return try divideSchoolbookInBlocks(
                a, bCount &+ quotientCount, by: b, bCount, into: quotient, monitor: monitor)
        }
        let rest = bCount &- quotientCount
        let top = try divideRecursive(
            a + rest, by: b + rest, quotientCount, into: quotient, scratch: scratch, monitor: monitor)
        _ = try subtractProduct(
            a, by: b, bCount, quotient: quotient, quotientCount, top: top, scratch: scratch, monitor: monitor)
    }

    /// Divides the `2 · count` limbs of `a` by the `count` limbs of `b`; see ``divideInBlocks``. Returns the quotient's
    /// limb above the `count` ones in `quotient`.
    ///
    /// Christoph Burnikel and Joachim Ziegler, “Fast recursive division” (1998): the upper and then the lower half of
    /// the quotient from the upper halves of the divisor, each corrected by its product with the divisor's lower part.
    private static func divideRecursive(
        _ a: Destination, by b: Source, _ count: Int, into quotient: Destination, scratch: Destination,
        monitor: WorkMonitor
    ) throws(NumberError) -> UInt64 {
        if count < recursiveDivisionThreshold {
            return divideSchoolbook(a, 2 &* count, by: b, count, into: quotient)
        }
        try monitor.check()
        let low = count / 2
        let high = count &- low
        var top = try divideRecursive(
            a + 2 &* low, by: b + low, high, into: quotient + low, scratch: scratch, monitor: monitor)
        top = try subtractProduct(
            a + low, by: b, count, quotient: quotient + low, high, top: top, scratch: scratch, monitor: monitor)
        let bottom = try divideRecursive(
            a + high, by: b + high, low, into: quotient, scratch: scratch, monitor: monitor)
        _ = try subtractProduct(
            a, by: b, count, quotient: quotient, low, top: bottom, scratch: scratch, monitor: monitor)
        return top
    }

    /// After the leading limbs of `a` have been divided by the leading `quotientCount` limbs of `b`, subtracts the
    /// quotient's product with the other limbs of `b`, and corrects a quotient that was too large. Returns the
    /// quotient's top limb.
    @inline(__always)
    private static func subtractProduct(
        _ a: Destination, by b: Source, _ bCount: Int, quotient: Destination, _ quotientCount: Int, top: UInt64,
        scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) -> UInt64 {
        let rest = bCount &- quotientCount
        try multiply(quotient, quotientCount, b, rest, into: scratch, monitor: monitor)
        var borrow = subtract(a, scratch, count: bCount, into: a)
        if top != 0 { borrow &+= subtract(a + quotientCount, b, count: rest, into: a + quotientCount) }
        var top = top
        while borrow != 0 {
            top &-= subtract(quotient, quotientCount, limb: 1, into: quotient)
            borrow &-= add(a, b, count: bCount, into: a)
        }
        return top
    }
}
