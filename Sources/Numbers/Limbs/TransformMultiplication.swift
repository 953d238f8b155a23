// J. M. Pollard, “The fast Fourier transform in a finite field” (1971): convolutions modulo three primes, joined by the
// Chinese remainder theorem. Coefficients are whole limbs, so no limb is cut into pieces: the sums of products stay
// below 2^128 times the length, the product of the primes is above 2^185.

extension Limbs {
    /// `result = a · b` by number theoretic transforms; `a` and `b` may be the same. `result` has `aCount + bCount`
    /// limbs and overlaps neither operand.
    static func multiplyByTransform(
        _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int, into result: Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        let coefficientCount = aCount &+ bCount &- 1
        let (logarithm, isTriple) = NumberTheoreticTransform.length(atLeast: coefficientCount)
        let length = (isTriple ? 3 : 1) << logarithm
        let factorCount = max(1, 1 << (logarithm - 1))
        let isSquare = a == b && aCount == bCount
        try WorkMemory.withLimbs((isSquare ? 3 : 4) &* length &+ factorCount) { (memory) throws(NumberError) in
            for index in 0..<3 {
                try monitor.check()
                let field =
                    index == 0 ? PrimeField.first : index == 1 ? PrimeField.second : PrimeField.third
                let factors = memory + (isSquare ? 3 : 4) &* length
                let transform = NumberTheoreticTransform(
                    field, logarithm: logarithm, isTriple: isTriple, factors: factors)
                let values = memory + index &* length
                load(a, aCount, length, field, into: values)
                try transform.forward(values, monitor: monitor)
                var other = values
                if !isSquare {
                    other = memory + 3 &* length
                    load(b, bCount, length, field, into: other)
                    try transform.forward(other, monitor: monitor)
                }
                for position in 0..<length {
                    values[position] = field.multiply(
                        field.halfReduced(values[position]), field.halfReduced(other[position]))
                }
                try transform.backward(values, monitor: monitor)
                let scale = transform.scale
                for position in 0..<length {
                    values[position] = field.reduced(field.multiply(values[position], scale))
                }
            }
            joinResidues(
                memory, memory + length, memory + 2 &* length, count: coefficientCount, into: result)
        }
    }

    /// Limbs as values less than twice the prime, with zeros behind.
    @inline(__always)
    private static func load(
        _ a: Source, _ count: Int, _ length: Int, _ field: PrimeField, into values: Destination
    ) {
        for index in 0..<count {
            values[index] = field.halfReduced(field.halfReduced(a[index]))
        }
        clear(values + count, length &- count)
    }

    /// Finds each coefficient from its three remainders (Garner, “The residue number system”, 1959) and adds them up,
    /// each one limb above the one before. `result` has `count + 1` limbs.
    private static func joinResidues(
        _ first: Source, _ second: Source, _ third: Source, count: Int, into result: Destination
    ) {
        let field2 = PrimeField.second
        let field3 = PrimeField.third
        let prime1 = PrimeField.first.prime
        let prime2 = field2.prime
        // A Montgomery product of a number and what stands for a factor is the plain product.
        let inverse1In2 = field2.inverted(field2.form(prime1 &- field2.prime))
        let inverse1In3 = field3.inverted(field3.form(prime1 &- field3.prime))
        let inverse2In3 = field3.inverted(field3.form(prime2 &- field3.prime))
        var carryLow: UInt64 = 0
        var carryHigh: UInt64 = 0
        for index in 0..<count {
            // The primes lie so close together that the differences of remainders need one correction.
            let digit1 = first[index]
            let digit2 = field2.reduced(
                field2.multiply(second[index] &- digit1 &+ field2.twicePrime, inverse1In2))
            let difference = field3.multiply(third[index] &- digit1 &+ field3.twicePrime, inverse1In3)
            let digit3 = field3.reduced(
                field3.multiply(field3.halfReduced(difference &- digit2 &+ field3.twicePrime), inverse2In3))
            let upper = UInt128(digit3) &* UInt128(prime2) &+ UInt128(digit2)
            let lowProduct =
                UInt128(UInt64(truncatingIfNeeded: upper)) &* UInt128(prime1) &+ UInt128(digit1)
            let highProduct =
                UInt128(UInt64(truncatingIfNeeded: upper &>> 64)) &* UInt128(prime1) &+ (lowProduct &>> 64)
            let sumLow = UInt128(UInt64(truncatingIfNeeded: lowProduct)) &+ UInt128(carryLow)
            let sumHigh = highProduct &+ UInt128(carryHigh) &+ (sumLow &>> 64)
            result[index] = UInt64(truncatingIfNeeded: sumLow)
            carryLow = UInt64(truncatingIfNeeded: sumHigh)
            carryHigh = UInt64(truncatingIfNeeded: sumHigh &>> 64)
        }
        result[count] = carryLow
    }
}
