/// Arithmetic modulo a prime a little below 2^62 whose multiplicative group has elements of order 3 · 2^40.
///
/// Products are Montgomery's (Peter Montgomery, “Modular multiplication without trial division”, 1985) with R = 2^64.
/// As in David Harvey's “Faster arithmetic for number-theoretic transforms” (2014), values run over a few multiples of
/// the prime and are only fully reduced at the end.
struct PrimeField {
    let prime: UInt64
    let twicePrime: UInt64
    /// The inverse of the prime modulo 2^64.
    let inverse: UInt64
    /// 2^64 modulo the prime: what stands for one.
    let one: UInt64
    /// 2^128 modulo the prime.
    let squaredRadix: UInt64
    /// What stands for an element of order 3 · 2^40.
    private(set) var root: UInt64

    /// The largest binary logarithm of the length of a transform.
    static let maximumLogarithm = 40

    /// The three largest such primes with a generator of the group each.
    static let first = PrimeField(prime: 0x3fff_c000_0000_0001, generator: 11)
    static let second = PrimeField(prime: 0x3fff_8400_0000_0001, generator: 19)
    static let third = PrimeField(prime: 0x3fff_8100_0000_0001, generator: 5)

    private init(prime: UInt64, generator: UInt64) {
        self.prime = prime
        twicePrime = 2 &* prime
        // Newton's iteration doubles the number of right bits; an odd number is its own inverse modulo 8.
        var inverse = prime
        for _ in 0..<5 { inverse = inverse &* (2 &- prime &* inverse) }
        self.inverse = inverse
        one = prime.dividingFullWidth((1, 0)).remainder
        squaredRadix = prime.dividingFullWidth((one, 0)).remainder
        root = 0
        root = power(form(generator), (prime - 1) / (3 << 40))
    }

    /// `a · b / 2^64`, less than twice the prime, where `a · b` is less than 2^64 times the prime.
    @inline(__always)
    func multiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        let multiple = (product.low &* inverse).multipliedFullWidth(by: prime)
        return product.high &- multiple.high &+ prime
    }

    /// A value less than twice the prime, fully reduced.
    @inline(__always)
    func reduced(_ a: UInt64) -> UInt64 { a >= prime ? a &- prime : a }

    /// A value less than four times the prime, reduced to less than twice the prime.
    @inline(__always)
    func halfReduced(_ a: UInt64) -> UInt64 { a >= twicePrime ? a &- twicePrime : a }

    /// What stands for a number less than the prime: the number times 2^64.
    func form(_ a: UInt64) -> UInt64 { reduced(multiply(a, squaredRadix)) }

    /// A power.
    func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
        var result = one
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 != 0 { result = reduced(multiply(result, square)) }
            square = reduced(multiply(square, square))
            rest >>= 1
        }
        return result
    }

    /// The inverse of what stands for a number that is not zero (Fermat).
    func inverted(_ a: UInt64) -> UInt64 { power(a, prime - 2) }

    /// What stands for an element of order 2^logarithm.
    func root(ofLogarithm logarithm: Int) -> UInt64 {
        power(root, 3 << UInt64(PrimeField.maximumLogarithm - logarithm))
    }

    /// What stands for an element of order 3 · 2^logarithm.
    func rootTimesThree(ofLogarithm logarithm: Int) -> UInt64 {
        power(root, 1 << UInt64(PrimeField.maximumLogarithm - logarithm))
    }
}
