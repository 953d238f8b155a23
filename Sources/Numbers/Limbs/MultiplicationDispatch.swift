extension Limbs {
    /// `result = a · b`; `result` has `aCount + bCount` limbs and overlaps neither. Neither count is zero.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func multiply(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination,
        monitor: WorkMonitor = .none
    ) throws(NumberError) {
        if aCount >= bCount {
            multiplySchoolbook(a, aCount, b, bCount, into: result)
        } else {
            multiplySchoolbook(b, bCount, a, aCount, into: result)
        }
    }
}
