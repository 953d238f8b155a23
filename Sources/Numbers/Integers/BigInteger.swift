/// An integer of any size, as Python's `int`.
///
/// A value that fits `Int` is kept in one word; any other as sign and magnitude, the magnitude in 64-bit limbs, least
/// significant first. The form is unique, so equality and hashing are memberwise. Operators never fail except that, as
/// everywhere in Swift, exhausted memory ends the process; the operations with a `monitor` report both instead.
package struct BigInteger: Hashable, Sendable {
    /// The value if ``magnitude`` is nil, else −1 or 1, the sign.
    var word: Int
    /// The limbs of a magnitude whose value does not fit `Int`, without leading zero limbs.
    var magnitude: [UInt64]?

    /// The integer with the value of a machine integer.
    @inline(__always)
    package init(_ value: Int) {
        word = value
        magnitude = nil
    }

    /// The integer with the value of an unsigned machine integer.
    package init(_ value: UInt64) {
        self.init(isNegative: false, limb: value)
    }

    /// The integer with one limb's magnitude.
    @inline(__always)
    init(isNegative: Bool, limb: UInt64) {
        if limb <= UInt64(Int.max) {
            word = isNegative ? 0 &- Int(bitPattern: UInt(limb)) : Int(bitPattern: UInt(limb))
            magnitude = nil
        } else if isNegative, limb == 1 << 63 {
            word = Int.min
            magnitude = nil
        } else {
            word = isNegative ? -1 : 1
            magnitude = [limb]
        }
    }

    /// The integer with a sign and a magnitude, whose leading limbs may be zero.
    package init(isNegative: Bool, limbs: [UInt64]) {
        var limbs = limbs
        while let last = limbs.last, last == 0 { limbs.removeLast() }
        self.init(isNegative: isNegative, significant: limbs)
    }

    /// The integer with a sign and a magnitude without leading zero limbs.
    @inline(__always)
    private init(isNegative: Bool, significant limbs: [UInt64]) {
        if limbs.count > 1 {
            self.init(isNegative: isNegative, large: limbs)
        } else {
            self.init(isNegative: isNegative, limb: limbs.first ?? 0)
        }
    }

    /// The integer with a sign and a magnitude of at least two limbs, the last of them not zero.
    @inline(__always)
    private init(isNegative: Bool, large limbs: [UInt64]) {
        word = isNegative ? -1 : 1
        magnitude = limbs
    }

    /// Copies a magnitude out of raw memory.
    package init(isNegative: Bool, copying limbs: UnsafeBufferPointer<UInt64>) {
        self.init(isNegative: isNegative, limbs: [UInt64](limbs))
    }

    /// An integer whose magnitude `fill` writes into memory for `capacity` limbs, at least one; it returns how many it
    /// has written. Leading zero limbs are dropped.
    @inline(__always)
    init(
        isNegative: Bool, capacity: Int,
        _ fill: (UnsafeMutablePointer<UInt64>) throws(NumberError) -> Int
    ) throws(NumberError) {
        try WorkMemory.require(limbCount: capacity)
        var failure: NumberError?
        var limbs = [UInt64](unsafeUninitializedCapacity: capacity) { buffer, count in
            let start = buffer.baseAddress.unsafelyUnwrapped
            do throws(NumberError) {
                count = Limbs.significantCount(start, try fill(start))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if limbs.count < capacity / 2 - 2 { limbs = limbs.withUnsafeBufferPointer { [UInt64]($0) } }
        self.init(isNegative: isNegative, significant: limbs)
    }

    /// As the other, for work that cannot fail.
    @inline(__always)
    init(isNegative: Bool, capacity: Int, filledBy fill: (UnsafeMutablePointer<UInt64>) -> Int) {
        let limbs = [UInt64](unsafeUninitializedCapacity: capacity) { buffer, count in
            let start = buffer.baseAddress.unsafelyUnwrapped
            count = Limbs.significantCount(start, fill(start))
        }
        if limbs.count < capacity / 2 - 2 {
            self.init(isNegative: isNegative, significant: limbs.withUnsafeBufferPointer { [UInt64]($0) })
        } else {
            self.init(isNegative: isNegative, significant: limbs)
        }
    }

    /// The magnitude without leading zero limbs, least significant limb first; empty for zero.
    package var limbs: [UInt64] {
        magnitude ?? (word == 0 ? [] : [UInt64(word.magnitude)])
    }

    /// Whether the value is below zero.
    @inline(__always)
    package var isNegative: Bool { word < 0 }

    /// Whether the value is zero.
    @inline(__always)
    package var isZero: Bool { word == 0 }

    /// Whether the value is odd.
    package var isOdd: Bool {
        if let magnitude { return magnitude[0] & 1 != 0 }
        return word & 1 != 0
    }

    /// −1, 0 or 1.
    package var signum: Int { word.signum() }

    /// The value as a machine integer, if it fits.
    @inline(__always)
    package var asInt: Int? { magnitude == nil ? word : nil }

    /// The number of bits of the magnitude, as Python's `int.bit_length()`; 0 for zero.
    package var bitLength: Int {
        if let magnitude {
            return magnitude.withUnsafeBufferPointer { Limbs.bitLength($0.baseAddress.unsafelyUnwrapped, $0.count) }
        }
        return 64 - word.magnitude.leadingZeroBitCount
    }

    /// The number of trailing zero bits of the magnitude; 0 for zero.
    package var trailingZeroBitCount: Int {
        if isZero { return 0 }
        return withLimbs { limbs, count in
            var index = 0
            while limbs[index] == 0 { index += 1 }
            return index * 64 + limbs[index].trailingZeroBitCount
        }
    }

    /// The magnitude in raw memory and its number of limbs, without leading zero limbs, for the time of a call.
    @inline(__always)
    package func withLimbs<Result, Failure: Error>(
        _ body: (UnsafePointer<UInt64>, Int) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if let magnitude {
            return try magnitude.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
                try body(buffer.baseAddress.unsafelyUnwrapped, buffer.count)
            }
        }
        let limb = UInt64(word.magnitude)
        return try withUnsafePointer(to: limb) { (pointer) throws(Failure) -> Result in
            try body(pointer, word == 0 ? 0 : 1)
        }
    }
}

extension BigInteger: Comparable {
    package static func < (a: BigInteger, b: BigInteger) -> Bool { a.compare(to: b) < 0 }

    /// −1, 0 or 1.
    package func compare(to other: BigInteger) -> Int {
        if magnitude == nil, other.magnitude == nil { return word < other.word ? -1 : word == other.word ? 0 : 1 }
        if isNegative != other.isNegative { return isNegative ? -1 : 1 }
        let order = withLimbs { a, aCount in other.withLimbs { b, bCount in Limbs.compare(a, aCount, b, bCount) } }
        return isNegative ? -order : order
    }
}

extension BigInteger: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}

extension BigInteger: CustomStringConvertible {
    /// The decimal text, for listings: how large it is where memory does not suffice.
    package var description: String {
        (try? text(maximumDigits: 0)) ?? "an integer of \(bitLength) bits"
    }
}
