extension Limbs {
    /// From this many limbs on a product is split in three half-size ones.
    static let karatsubaThreshold = 30
    /// As ``karatsubaThreshold`` for squares, whose schoolbook form does half the work.
    static let karatsubaSquareThreshold = 50
    /// From this many limbs of the smaller operand on, products go through number theoretic transforms.
    static let transformThreshold = 900
    /// As ``transformThreshold`` for squares.
    static let transformSquareThreshold = 1300

    /// `result = a · b`; `result` has `aCount + bCount` limbs and overlaps neither. Neither count is zero.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func multiply(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination,
        monitor: WorkMonitor = .none
    ) throws(NumberError) {
        if aCount < bCount {
            return try multiplyOrdered(b, bCount, a, aCount, into: result, monitor: monitor)
        }
        try multiplyOrdered(a, aCount, b, bCount, into: result, monitor: monitor)
    }

    /// The product where `aCount ≥ bCount`.
    @inline(__always)
    private static func multiplyOrdered(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if bCount < karatsubaThreshold, aCount <= multiplicationBlock {
            multiplySchoolbook(a, aCount, b, bCount, into: result)
        } else {
            try multiplyLarge(a, aCount, b, bCount, into: result, monitor: monitor)
        }
    }

    /// How many limbs of a long operand are worked on between two questions to the monitor.
    private static let multiplicationBlock = 1 << 16

    @inline(never)
    private static func multiplyLarge(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        try monitor.check()
        if a == b, aCount == bCount { return try squareLarge(a, aCount, into: result, monitor: monitor) }
        if bCount >= transformThreshold, aCount <= 3 &* bCount {
            return try multiplyByTransform(a, aCount, b, bCount, into: result, monitor: monitor)
        }
        if aCount == bCount {
            return try WorkMemory.withLimbs(karatsubaScratchCount(aCount)) { (scratch) throws(NumberError) in
                try multiplyKaratsuba(a, b, count: aCount, into: result, scratch: scratch, monitor: monitor)
            }
        }
        // Unequal lengths: the longer operand in blocks as long as the shorter one.
        let block =
            bCount < karatsubaThreshold ? multiplicationBlock : bCount >= transformThreshold ? 2 &* bCount : bCount
        try WorkMemory.withLimbs(block &+ bCount) { (product) throws(NumberError) in
            clear(result, bCount)
            var offset = 0
            while offset < aCount {
                let count = min(block, aCount &- offset)
                try multiply(a + offset, count, b, bCount, into: product, monitor: monitor)
                let carry = add(product, result + offset, count: bCount, into: result + offset)
                _ = add(product + bCount, count, limb: carry, into: result + offset + bCount)
                offset &+= count
                try monitor.check()
            }
        }
    }

    /// `result = a²`; `result` has `2 · count` limbs and does not overlap `a`. The count is not zero.
    ///
    /// Throws as ``multiply(_:_:_:_:into:monitor:)``.
    package static func square(
        _ a: Source, _ count: Int, into result: Destination, monitor: WorkMonitor = .none
    ) throws(NumberError) {
        if count < karatsubaSquareThreshold {
            squareSchoolbook(a, count, into: result)
        } else {
            try squareLarge(a, count, into: result, monitor: monitor)
        }
    }

    @inline(never)
    private static func squareLarge(
        _ a: Source, _ count: Int, into result: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if count < karatsubaSquareThreshold { return squareSchoolbook(a, count, into: result) }
        try monitor.check()
        if count >= transformSquareThreshold {
            return try multiplyByTransform(a, count, a, count, into: result, monitor: monitor)
        }
        try WorkMemory.withLimbs(karatsubaScratchCount(count)) { (scratch) throws(NumberError) in
            try squareKaratsuba(a, count: count, into: result, scratch: scratch, monitor: monitor)
        }
    }
}
