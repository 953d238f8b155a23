/// Cyclic convolutions modulo a prime, of 2^k or 3 · 2^k values.
///
/// The transform splits polynomials modulo x^n − c² in two modulo x^(n/2) ± c, down to constants (Fiduccia, “Polynomial
/// evaluation via the division algorithm”, 1972). Block `s` of every level has the same c, so that one table in
/// bit-reversed order serves all levels and is read in sequence. Halves that no longer fit the fast memory are finished
/// one by one.
struct NumberTheoreticTransform {
    let field: PrimeField
    /// The binary logarithm of the length, or of a third of it.
    let logarithm: Int
    /// Whether the length is three times a power of two.
    let isTriple: Bool
    /// The factors of the blocks: entry 0 is one, entry 2^t an element of order 2^(t + 2), entry 2^t + j (j < 2^t) the
    /// product of entries 2^t and j. The length's half, or a sixth of it.
    let factors: UnsafeMutablePointer<UInt64>

    /// Blocks of this many values stay in the fast memory, and take less than a millisecond.
    private static let blockCount = 1 << 14

    /// The smallest length of at least `count` values.
    static func length(atLeast count: Int) -> (logarithm: Int, isTriple: Bool) {
        let logarithm = max(4, Int.bitWidth - (count - 1).leadingZeroBitCount)
        return 3 << (logarithm - 2) >= count ? (logarithm - 2, true) : (logarithm, false)
    }

    /// Fills the table of factors, for which there must be room for 2^(logarithm − 1) values.
    init(_ field: PrimeField, logarithm: Int, isTriple: Bool, factors: UnsafeMutablePointer<UInt64>) {
        self.field = field
        self.logarithm = logarithm
        self.isTriple = isTriple
        self.factors = factors
        factors[0] = field.one
        for level in 0..<max(0, logarithm - 1) {
            let count = 1 << level
            let root = field.root(ofLogarithm: level + 2)
            for index in 0..<count {
                factors[count &+ index] = field.reduced(field.multiply(factors[index], root))
            }
        }
    }

    /// Transforms values less than four times the prime; the results are less than four times the prime.
    func forward(_ values: UnsafeMutablePointer<UInt64>, monitor: WorkMonitor) throws(NumberError) {
        let third = 1 << logarithm
        if isTriple {
            splitInThree(values)
            for part in 0..<3 { try forward(values + part &* third, third, block: 0, monitor: monitor) }
        } else {
            try forward(values, third, block: 0, monitor: monitor)
        }
    }

    /// Undoes ``forward(_:monitor:)`` up to the factor of the length; the values, and the results, are less than twice
    /// the prime.
    func backward(_ values: UnsafeMutablePointer<UInt64>, monitor: WorkMonitor) throws(NumberError) {
        let third = 1 << logarithm
        if isTriple {
            for part in 0..<3 { try backward(values + part &* third, third, block: 0, monitor: monitor) }
            joinThree(values)
        } else {
            try backward(values, third, block: 0, monitor: monitor)
        }
    }

    /// The factor that makes up for the length and for one product of two transforms.
    var scale: UInt64 {
        let length = UInt64(isTriple ? 3 : 1) << UInt64(logarithm)
        return field.form(field.inverted(field.form(length)))
    }

    private func forward(
        _ values: UnsafeMutablePointer<UInt64>, _ count: Int, block: Int, monitor: WorkMonitor
    ) throws(NumberError) {
        let half = count / 2
        if count > NumberTheoreticTransform.blockCount {
            split(values, half: half, factor: factors[block])
            try monitor.check()
            try forward(values, half, block: 2 &* block, monitor: monitor)
            try forward(values + half, half, block: 2 &* block &+ 1, monitor: monitor)
            return
        }
        // Level by level: two levels at a time, so that each value is loaded and stored half as often.
        var blocks = 1
        var size = count
        var firstBlock = block
        while size >= 4 {
            let quarter = size / 4
            for index in 0..<blocks {
                let start = values + index &* size
                let number = firstBlock &+ index
                splitInFour(
                    start, quarter: quarter, factor: factors[number], lowFactor: factors[2 &* number],
                    highFactor: factors[2 &* number &+ 1])
            }
            blocks &*= 4
            firstBlock &*= 4
            size = quarter
        }
        if size == 2 {
            for index in 0..<blocks {
                split(values + 2 &* index, half: 1, factor: factors[firstBlock &+ index])
            }
        }
    }

    private func backward(
        _ values: UnsafeMutablePointer<UInt64>, _ count: Int, block: Int, monitor: WorkMonitor
    ) throws(NumberError) {
        let half = count / 2
        if count > NumberTheoreticTransform.blockCount {
            try backward(values, half, block: 2 &* block, monitor: monitor)
            try backward(values + half, half, block: 2 &* block &+ 1, monitor: monitor)
            join(values, half: half, factor: negatedInverseFactor(block))
            return try monitor.check()
        }
        var size = 1
        if count.trailingZeroBitCount & 1 != 0 {
            let firstBlock = block &* half
            for index in 0..<half {
                join(values + 2 &* index, half: 1, factor: negatedInverseFactor(firstBlock &+ index))
            }
            size = 2
        }
        while size < count {
            let quarter = size
            size &*= 4
            let blocks = count / size
            let firstBlock = block &* blocks
            for index in 0..<blocks {
                let number = firstBlock &+ index
                joinFour(
                    values + index &* size, quarter: quarter, factor: negatedInverseFactor(number),
                    lowFactor: negatedInverseFactor(2 &* number),
                    highFactor: negatedInverseFactor(2 &* number &+ 1))
            }
        }
    }

    /// The inverse of a block's factor with the other sign: for the blocks 2^t…2^(t+1) − 1 the factors are at the
    /// angles of the upper half circle in some order, and their mirror images are found in the same stretch read
    /// backwards.
    @inline(__always)
    private func negatedInverseFactor(_ block: Int) -> UInt64 {
        if block == 0 { return field.prime &- field.one }
        let bits = Int.bitWidth &- block.leadingZeroBitCount
        return factors[3 << (bits &- 1) &- 1 &- block]
    }

    @inline(__always)
    private func split(_ values: UnsafeMutablePointer<UInt64>, half: Int, factor: UInt64) {
        let upper = values + half
        var index = 0
        while index < half {
            let x = field.halfReduced(values[index])
            let y = field.multiply(upper[index], factor)
            values[index] = x &+ y
            upper[index] = x &- y &+ field.twicePrime
            index &+= 1
        }
    }

    @inline(__always)
    private func join(_ values: UnsafeMutablePointer<UInt64>, half: Int, factor: UInt64) {
        let upper = values + half
        var index = 0
        while index < half {
            let x = values[index]
            let y = upper[index]
            values[index] = field.halfReduced(x &+ y)
            upper[index] = field.multiply(y &- x &+ field.twicePrime, factor)
            index &+= 1
        }
    }

    @inline(__always)
    private func splitInFour(
        _ values: UnsafeMutablePointer<UInt64>, quarter: Int, factor: UInt64, lowFactor: UInt64, highFactor: UInt64
    ) {
        let second = values + quarter
        let third = second + quarter
        let fourth = third + quarter
        var index = 0
        while index < quarter {
            let a = field.halfReduced(values[index])
            let b = field.halfReduced(second[index])
            let c = field.multiply(third[index], factor)
            let d = field.multiply(fourth[index], factor)
            let low = field.halfReduced(a &+ c)
            let lowFactored = field.multiply(b &+ d, lowFactor)
            let high = field.halfReduced(a &- c &+ field.twicePrime)
            let highFactored = field.multiply(b &- d &+ field.twicePrime, highFactor)
            values[index] = low &+ lowFactored
            second[index] = low &- lowFactored &+ field.twicePrime
            third[index] = high &+ highFactored
            fourth[index] = high &- highFactored &+ field.twicePrime
            index &+= 1
        }
    }

    @inline(__always)
    private func joinFour(
        _ values: UnsafeMutablePointer<UInt64>, quarter: Int, factor: UInt64, lowFactor: UInt64, highFactor: UInt64
    ) {
        let second = values + quarter
        let third = second + quarter
        let fourth = third + quarter
        var index = 0
        while index < quarter {
            let a = values[index]
            let b = second[index]
            let c = third[index]
            let d = fourth[index]
            let low = field.halfReduced(a &+ b)
            let lowFactored = field.multiply(b &- a &+ field.twicePrime, lowFactor)
            let high = field.halfReduced(c &+ d)
            let highFactored = field.multiply(d &- c &+ field.twicePrime, highFactor)
            values[index] = field.halfReduced(low &+ high)
            second[index] = field.halfReduced(lowFactored &+ highFactored)
            third[index] = field.multiply(high &- low &+ field.twicePrime, factor)
            fourth[index] = field.multiply(highFactored &- lowFactored &+ field.twicePrime, factor)
            index &+= 1
        }
    }

    /// Splits modulo x^(3n) − 1 in three parts modulo x^n − w^k, w a third root of one, each with x replaced by g^k · x
    /// where g^n = w, so that all three are modulo x^n − 1.
    private func splitInThree(_ values: UnsafeMutablePointer<UInt64>) {
        let third = 1 << logarithm
        let generator = field.rootTimesThree(ofLogarithm: logarithm)
        let w = field.power(generator, UInt64(third))
        var twist = field.one
        for index in 0..<third {
            let a = field.halfReduced(values[index])
            let b = field.halfReduced(values[index &+ third])
            let c = field.halfReduced(values[index &+ 2 &* third])
            // a + w·b + w²·c = a − c + w·(b − c), because 1 + w + w² = 0; likewise with b and c exchanged.
            let product = field.multiply(b &- c &+ field.twicePrime, w)
            let sum = field.halfReduced(field.halfReduced(b &+ c) &+ a)
            let first = field.halfReduced(field.halfReduced(a &- c &+ field.twicePrime) &+ product)
            let second = field.halfReduced(
                field.halfReduced(a &- b &+ field.twicePrime) &- product &+ field.twicePrime)
            values[index] = sum
            values[index &+ third] = field.multiply(first, twist)
            values[index &+ 2 &* third] = field.multiply(field.halfReduced(field.multiply(second, twist)), twist)
            twist = field.multiply(twist, generator)
        }
    }

    /// Undoes ``splitInThree(_:)`` up to the factor 3.
    private func joinThree(_ values: UnsafeMutablePointer<UInt64>) {
        let third = 1 << logarithm
        let root = field.rootTimesThree(ofLogarithm: logarithm)
        let w = field.power(root, UInt64(third))
        let generator = field.inverted(root)
        var twist = field.one
        for index in 0..<third {
            let a = values[index]
            let b = field.multiply(values[index &+ third], twist)
            let c = field.multiply(field.multiply(values[index &+ 2 &* third], twist), twist)
            // The inverse has w² = 1/w in place of w: a + w²·b + w·c = a − b + w·(c − b).
            let product = field.multiply(c &- b &+ field.twicePrime, w)
            values[index] = field.halfReduced(field.halfReduced(b &+ c) &+ a)
            values[index &+ third] = field.halfReduced(
                field.halfReduced(a &- b &+ field.twicePrime) &+ product)
            values[index &+ 2 &* third] = field.halfReduced(
                field.halfReduced(a &- c &+ field.twicePrime) &- product &+ field.twicePrime)
            twist = field.multiply(twist, generator)
        }
    }
}
