// In CPython: Objects/longobject.c (long_pow, long_invmod)

extension BigInteger {
    /// An upper bound of the bits of a product.
    package static func estimatedBitLength(ofProduct a: BigInteger, _ b: BigInteger) -> Int {
        a.bitLength &+ b.bitLength
    }

    /// An upper bound of the bits of `self` to the power `exponent`, `Int.max` if it is beyond; 1 for negative
    /// exponents.
    package func estimatedBitLength(ofPower exponent: BigInteger) -> Int {
        let bits = bitLength
        // The powers of −1, 0 and 1 do not grow.
        if bits <= 1 || exponent.word <= 0 { return 1 }
        guard let exponent = exponent.asInt else { return Int.max }
        // A power of two has one bit more than its logarithm, whatever the exponent.
        if trailingZeroBitCount == bits - 1 {
            let (product, overflow) = (bits - 1).multipliedReportingOverflow(by: exponent)
            return overflow || product == Int.max ? Int.max : product + 1
        }
        let (product, overflow) = bits.multipliedReportingOverflow(by: exponent)
        return overflow ? Int.max : product
    }

    /// An upper bound of the bits of `self · 2^count`, `Int.max` if it is beyond.
    package func estimatedBitLength(ofShiftLeft count: BigInteger) -> Int {
        if isZero { return 0 }
        guard let count = count.asInt else { return count.isNegative ? bitLength : Int.max }
        let (sum, overflow) = bitLength.addingReportingOverflow(count)
        return overflow ? Int.max : sum
    }

    /// The square.
    package func squared(monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        if magnitude == nil {
            let (product, overflow) = word.multipliedReportingOverflow(by: word)
            if !overflow { return BigInteger(product) }
        }
        return try withLimbs { (a, count) throws(NumberError) -> BigInteger in
            try BigInteger(isNegative: false, capacity: 2 &* count) { (result) throws(NumberError) -> Int in
                try Limbs.square(a, count, into: result, monitor: monitor)
                return 2 &* count
            }
        }
    }

    /// A power. Throws ``NumberError/negativeExponent`` (Python then computes in floats), ``NumberError/outOfMemory``
    /// if the result would not fit in memory, and what the monitor says.
    package func power(_ exponent: BigInteger, monitor: WorkMonitor = .none) throws(NumberError) -> BigInteger {
        if exponent.isNegative { throw .negativeExponent }
        if exponent.isZero { return BigInteger(1) }
        if magnitude == nil {
            switch word {
            case 0, 1: return self
            case -1: return exponent.isOdd ? self : BigInteger(1)
            default: break
            }
        }
        guard let count = exponent.asInt, estimatedBitLength(ofPower: exponent) / 64 < WorkMemory.maximumLimbCount
        else {
            throw .outOfMemory
        }
        // The factor 2^k of the base becomes one shift.
        let zeros = trailingZeroBitCount
        let odd = zeros == 0 ? self : try shiftedRight(by: zeros)
        if odd.magnitude == nil, odd.word.magnitude == 1 {
            let power = try BigInteger(1).shiftedLeft(by: zeros * count)
            return odd.isNegative && count & 1 != 0 ? -power : power
        }
        try WorkMemory.require(limbCount: estimatedBitLength(ofPower: exponent) / 64)
        var result = odd
        var bit = Int.bitWidth - 2 - count.leadingZeroBitCount
        while bit >= 0 {
            result = try result.squared(monitor: monitor)
            if count >> bit & 1 != 0 { result = try result.multiplied(by: odd, monitor: monitor) }
            bit -= 1
        }
        return zeros == 0 ? result : try result.shiftedLeft(by: zeros * count)
    }

    /// Python's `pow(self, exponent, modulus)`: the result has the modulus's sign; a negative exponent means a power of
    /// the inverse. Throws ``NumberError/zeroModulus``, ``NumberError/notInvertible``, and what the monitor and memory
    /// say.
    package func power(
        _ exponent: BigInteger, modulus: BigInteger, monitor: WorkMonitor = .none
    ) throws(NumberError) -> BigInteger {
        if modulus.isZero { throw .zeroModulus }
        let positiveModulus = modulus.absoluteValue
        if positiveModulus == BigInteger(1) { return BigInteger(0) }
        var base = self
        var exponent = exponent
        if exponent.isNegative {
            base = try base.inverse(modulo: positiveModulus, monitor: monitor)
            exponent = -exponent
        }
        base = try base.modulo(positiveModulus, monitor: monitor)
        let result: BigInteger
        if let small = positiveModulus.asInt {
            result = BigInteger(
                BigInteger.smallPower(UInt64(base.word), exponent, modulus: UInt64(small)))
        } else if positiveModulus.isOdd {
            result = try MontgomeryReduction.power(base, exponent, modulus: positiveModulus, monitor: monitor)
        } else {
            result = try BigInteger.windowedPower(base, exponent, modulus: positiveModulus, monitor: monitor)
        }
        return modulus.isNegative && !result.isZero ? result + modulus : result
    }

    private static func smallPower(_ base: UInt64, _ exponent: BigInteger, modulus: UInt64) -> Int {
        let reciprocal = Reciprocal(modulus)
        let shift = UInt64(reciprocal.shift)
        func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
            let full = a.multipliedFullWidth(by: b &<< shift)
            return reciprocal.divide(full.high, full.low).remainder &>> shift
        }
        return exponent.withLimbs { limbs, count in
            var result = 1 % modulus
            var bit = Limbs.bitLength(limbs, count)
            while bit > 0 {
                bit &-= 1
                result = product(result, result)
                if limbs[bit / 64] &>> UInt64(bit % 64) & 1 != 0 { result = product(result, base) }
            }
            return Int(result)
        }
    }

    /// Four bits of the exponent at a time, with a division after every product.
    private static func windowedPower(
        _ base: BigInteger, _ exponent: BigInteger, modulus: BigInteger, monitor: WorkMonitor
    ) throws(NumberError) -> BigInteger {
        var powers = [BigInteger(1), base]
        let bits = exponent.bitLength
        if bits > 8 {
            for _ in 2..<16 {
                powers.append(
                    try powers[powers.count - 1].multiplied(by: base, monitor: monitor).modulo(
                        modulus, monitor: monitor))
            }
        }
        let width = bits > 8 ? 4 : 1
        var result = BigInteger(1)
        var window = (bits + width - 1) / width
        while window > 0 {
            window -= 1
            for _ in 0..<width {
                result = try result.squared(monitor: monitor).modulo(modulus, monitor: monitor)
            }
            let digit = exponent.bits(at: window * width, count: width)
            if digit != 0 {
                result = try result.multiplied(by: powers[digit], monitor: monitor).modulo(modulus, monitor: monitor)
            }
            try monitor.check()
        }
        return result
    }

    /// Some bits of the magnitude that do not cross a limb.
    func bits(at position: Int, count: Int) -> Int {
        withLimbs { limbs, limbCount in
            position / 64 < limbCount
                ? Int(limbs[position / 64] &>> UInt64(position % 64) & (1 &<< UInt64(count) &- 1)) : 0
        }
    }

    /// The inverse modulo a positive number, between 0 and it, by Euclid's algorithm. Throws
    /// ``NumberError/notInvertible``.
    func inverse(modulo modulus: BigInteger, monitor: WorkMonitor) throws(NumberError) -> BigInteger {
        var a = try modulo(modulus, monitor: monitor)
        var b = modulus
        var x = BigInteger(1)
        var y = BigInteger(0)
        // Throughout a ≡ x · self and b ≡ y · self modulo the modulus.
        while !b.isZero {
            let (quotient, remainder) = try a.divided(by: b, monitor: monitor)
            (a, b) = (b, remainder)
            (x, y) = (y, x - (try quotient.multiplied(by: y, monitor: monitor)))
            try monitor.check()
        }
        if a != BigInteger(1) { throw .notInvertible }
        return x.isNegative ? x + modulus : x
    }
}
