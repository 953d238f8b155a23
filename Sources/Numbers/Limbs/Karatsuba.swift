// Anatoly Karatsuba and Yuri Ofman, “Multiplication of many-digital numbers by automatic computers” (1962), in the
// variant that multiplies the differences of the halves, so that no sum overflows a half.

extension Limbs {
    /// How many limbs of temporary memory products of `count` limbs need.
    static func karatsubaScratchCount(_ count: Int) -> Int { 2 &* count &+ 128 }

    /// `result = a · b`, both of `count` limbs; `result` has `2 · count` limbs.
    static func multiplyKaratsuba(
        _ a: Source, _ b: Source, count: Int, into result: Destination, scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if count < karatsubaThreshold { return multiplySchoolbook(a, count, b, count, into: result) }
        let low = (count &+ 1) / 2
        let high = count &- low
        // The differences of the halves wait where later the low product goes.
        let aIsLess = halvesDifference(a, low: low, high: high, into: result)
        let bIsLess = halvesDifference(b, low: low, high: high, into: result + low)
        let rest = scratch + 2 &* low
        try multiplyKaratsuba(
            result, result + low, count: low, into: scratch, scratch: rest, monitor: monitor)
        try multiplyKaratsuba(a, b, count: low, into: result, scratch: rest, monitor: monitor)
        try multiplyKaratsuba(
            a + low, b + low, count: high, into: result + 2 &* low, scratch: rest, monitor: monitor)
        combine(result, low: low, high: high, middle: scratch, middleIsAdded: aIsLess != bIsLess)
        if count >= 512 { try monitor.check() }
    }

    /// `result = a²`; `result` has `2 · count` limbs.
    static func squareKaratsuba(
        _ a: Source, count: Int, into result: Destination, scratch: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if count < karatsubaSquareThreshold { return squareSchoolbook(a, count, into: result) }
        let low = (count &+ 1) / 2
        let high = count &- low
        _ = halvesDifference(a, low: low, high: high, into: result)
        let rest = scratch + 2 &* low
        try squareKaratsuba(result, count: low, into: scratch, scratch: rest, monitor: monitor)
        try squareKaratsuba(a, count: low, into: result, scratch: rest, monitor: monitor)
        try squareKaratsuba(a + low, count: high, into: result + 2 &* low, scratch: rest, monitor: monitor)
        combine(result, low: low, high: high, middle: scratch, middleIsAdded: false)
        if count >= 512 { try monitor.check() }
    }

    /// `|low half − high half|`, `low` limbs; returns whether the low half is less.
    @inline(__always)
    private static func halvesDifference(_ a: Source, low: Int, high: Int, into result: Destination) -> Bool {
        let upper = a + low
        if low == high { return absoluteDifference(a, upper, count: low, into: result) }
        // The low half has one limb more.
        if a[high] != 0 || compare(a, upper, count: high) >= 0 {
            _ = subtract(a, low, upper, high, into: result)
            return false
        }
        _ = subtract(upper, a, count: high, into: result)
        result[high] = 0
        return true
    }

    /// Adds the middle product to the two outer ones that lie in `result`: what belongs there is their sum less (or
    /// plus) the product of the differences, which `middle` holds.
    @inline(__always)
    private static func combine(
        _ result: Destination, low: Int, high: Int, middle: Destination, middleIsAdded: Bool
    ) {
        let lowCount = 2 &* low
        let highCount = 2 &* high
        var carry: UInt64
        if middleIsAdded {
            carry = add(result, middle, count: lowCount, into: middle)
        } else {
            carry = 0 &- subtract(result, middle, count: lowCount, into: middle)
        }
        carry &+= add(middle, lowCount, result + lowCount, highCount, into: middle)
        carry &+= add(result + low, middle, count: lowCount, into: result + low)
        _ = add(result + low + lowCount, high &* 2 &- low, limb: carry, into: result + low + lowCount)
    }
}
