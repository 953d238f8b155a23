extension Limbs {
    /// `quotient = ⌊a / b⌋` (`aCount − bCount + 1` limbs) and `remainder = a mod b` (`bCount` limbs), where
    /// `aCount ≥ bCount ≥ 2` and the last limb of `b` is not zero. The results overlap neither operand.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func divide(
        _ a: Source, _ aCount: Int, by b: Source, _ bCount: Int,
        quotient: Destination, remainder: Destination, monitor: WorkMonitor = .none
    ) throws(NumberError) {
        let shift = b[bCount &- 1].leadingZeroBitCount
        try WorkMemory.withLimbs(aCount &+ 1 &+ bCount) { (memory) throws(NumberError) in
            let dividend = memory
            let divisor = memory + aCount + 1
            dividend[aCount] = shiftLeft(a, aCount, by: shift, into: dividend)
            _ = shiftLeft(b, bCount, by: shift, into: divisor)
            // The dividend's top limb is less than the divisor's, so the quotient has no limb above.
            _ = divideSchoolbook(dividend, aCount &+ 1, by: divisor, bCount, into: quotient)
            _ = shiftRight(dividend, bCount, by: shift, into: remainder)
        }
    }
}
