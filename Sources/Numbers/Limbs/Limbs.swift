/// Arithmetic on magnitudes in raw memory: sequences of 64-bit limbs, least significant first.
///
/// Every kernel takes pointers and counts, so that it serves arrays, temporary memory and a runtime's heap alike.
/// Unless a kernel says otherwise, a result may lie exactly where an operand lies (same address), but may not overlap
/// it in part; counts are never negative; no kernel allocates memory unless it takes a ``WorkMonitor``.
package enum Limbs {
    /// Where a kernel reads.
    package typealias Source = UnsafePointer<UInt64>
    /// Where a kernel writes.
    package typealias Destination = UnsafeMutablePointer<UInt64>

    /// The number of limbs without leading zero limbs.
    @inline(__always)
    package static func significantCount(_ a: Source, _ count: Int) -> Int {
        var count = count
        while count > 0, a[count &- 1] == 0 { count &-= 1 }
        return count
    }

    /// The number of significant bits of a magnitude whose last limb is not zero; 0 for no limbs.
    @inline(__always)
    package static func bitLength(_ a: Source, _ count: Int) -> Int {
        count == 0 ? 0 : count &* 64 &- a[count &- 1].leadingZeroBitCount
    }

    /// Compares two magnitudes without leading zero limbs: −1, 0 or 1.
    @inline(__always)
    package static func compare(_ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int) -> Int {
        if aCount != bCount { return aCount < bCount ? -1 : 1 }
        return compare(a, b, count: aCount)
    }

    /// Compares two magnitudes of the same number of limbs: −1, 0 or 1.
    @inline(__always)
    package static func compare(_ a: Source, _ b: Source, count: Int) -> Int {
        var index = count
        while index > 0 {
            index &-= 1
            if a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        }
        return 0
    }

    /// Sets limbs to zero.
    @inline(__always)
    package static func clear(_ a: Destination, _ count: Int) {
        if count > 0 { a.update(repeating: 0, count: count) }
    }

    /// Copies limbs; the two places may overlap.
    @inline(__always)
    package static func copy(_ a: Source, _ count: Int, into result: Destination) {
        if count > 0 { result.update(from: a, count: count) }
    }
}

// MARK: - Addition and subtraction

extension Limbs {
    /// `result = a + b`, all of `count` limbs; returns the carry, 0 or 1.
    @inline(__always)
    package static func add(_ a: Source, _ b: Source, count: Int, into result: Destination) -> UInt64 {
        var carry: UInt64 = 0
        var index = 0
        while index < count {
            let (partial, overflow1) = a[index].addingReportingOverflow(b[index])
            let (sum, overflow2) = partial.addingReportingOverflow(carry)
            result[index] = sum
            carry = UInt64(truncatingIfNeeded: (overflow1 ? 1 : 0) &+ (overflow2 ? 1 : 0))
            index &+= 1
        }
        return carry
    }

    /// `result = a + b` where `aCount ≥ bCount`; `result` has `aCount` limbs. Returns the carry.
    @inline(__always)
    package static func add(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination
    ) -> UInt64 {
        let carry = add(a, b, count: bCount, into: result)
        return add(a + bCount, aCount &- bCount, limb: carry, into: result + bCount)
    }

    /// `result = a + limb`, both of `count` limbs; returns the carry (for no limbs: `limb` itself).
    @inline(__always)
    package static func add(_ a: Source, _ count: Int, limb: UInt64, into result: Destination) -> UInt64 {
        var carry = limb
        var index = 0
        while index < count {
            if carry == 0 {
                if a != UnsafePointer(result) { copy(a + index, count &- index, into: result + index) }
                return 0
            }
            let (sum, overflow) = a[index].addingReportingOverflow(carry)
            result[index] = sum
            carry = overflow ? 1 : 0
            index &+= 1
        }
        return carry
    }

    /// `result = a − b`, all of `count` limbs, modulo 2^(64 · count); returns the borrow, 0 or 1.
    @inline(__always)
    package static func subtract(_ a: Source, _ b: Source, count: Int, into result: Destination) -> UInt64 {
        var borrow: UInt64 = 0
        var index = 0
        while index < count {
            let (partial, overflow1) = a[index].subtractingReportingOverflow(b[index])
            let (difference, overflow2) = partial.subtractingReportingOverflow(borrow)
            result[index] = difference
            borrow = UInt64(truncatingIfNeeded: (overflow1 ? 1 : 0) &+ (overflow2 ? 1 : 0))
            index &+= 1
        }
        return borrow
    }

    /// `result = a − b` where `aCount ≥ bCount`; `result` has `aCount` limbs. Returns the borrow.
    @inline(__always)
    package static func subtract(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination
    ) -> UInt64 {
        let borrow = subtract(a, b, count: bCount, into: result)
        return subtract(a + bCount, aCount &- bCount, limb: borrow, into: result + bCount)
    }

    /// `result = a − limb`, both of `count` limbs; returns the borrow (for no limbs: `limb` itself).
    @inline(__always)
    package static func subtract(_ a: Source, _ count: Int, limb: UInt64, into result: Destination) -> UInt64 {
        var borrow = limb
        var index = 0
        while index < count {
            if borrow == 0 {
                if a != UnsafePointer(result) { copy(a + index, count &- index, into: result + index) }
                return 0
            }
            let (difference, overflow) = a[index].subtractingReportingOverflow(borrow)
            result[index] = difference
            borrow = overflow ? 1 : 0
            index &+= 1
        }
        return borrow
    }

    /// `result = |a − b|`, all of `count` limbs; returns whether `a < b`.
    @inline(__always)
    static func absoluteDifference(_ a: Source, _ b: Source, count: Int, into result: Destination) -> Bool {
        if compare(a, b, count: count) >= 0 {
            _ = subtract(a, b, count: count, into: result)
            return false
        }
        _ = subtract(b, a, count: count, into: result)
        return true
    }
}

// MARK: - Shifts

extension Limbs {
    /// `result = a · 2^bits` for `bits` in 0…63; returns the bits shifted out at the top. `result` may lie above `a`
    /// and overlap it.
    @inline(__always)
    package static func shiftLeft(_ a: Source, _ count: Int, by bits: Int, into result: Destination) -> UInt64 {
        if bits == 0 {
            copy(a, count, into: result)
            return 0
        }
        let up = UInt64(truncatingIfNeeded: bits)
        let down = 64 &- up
        var index = count &- 1
        if index < 0 { return 0 }
        var high = a[index]
        let out = high &>> down
        while index > 0 {
            let low = a[index &- 1]
            result[index] = high &<< up | low &>> down
            high = low
            index &-= 1
        }
        result[0] = high &<< up
        return out
    }

    /// `result = ⌊a / 2^bits⌋` for `bits` in 0…63; returns the bits shifted out at the bottom, left-aligned. `result`
    /// may lie below `a` and overlap it.
    @inline(__always)
    package static func shiftRight(_ a: Source, _ count: Int, by bits: Int, into result: Destination) -> UInt64 {
        if bits == 0 {
            copy(a, count, into: result)
            return 0
        }
        if count == 0 { return 0 }
        let down = UInt64(truncatingIfNeeded: bits)
        let up = 64 &- down
        var low = a[0]
        let out = low &<< up
        var index = 1
        while index < count {
            let high = a[index]
            result[index &- 1] = low &>> down | high &<< up
            low = high
            index &+= 1
        }
        result[count &- 1] = low &>> down
        return out
    }
}
