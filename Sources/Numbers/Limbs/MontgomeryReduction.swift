/// Powers modulo an odd number without division (Peter Montgomery, “Modular multiplication without trial division”,
/// 1985).
enum MontgomeryReduction {
    /// `base` to the power `exponent` modulo `modulus`, which is odd and has at least one limb; `base` is less.
    static func power(
        _ base: BigInteger, _ exponent: BigInteger, modulus: BigInteger, monitor: WorkMonitor
    ) throws(NumberError) -> BigInteger {
        let count = modulus.limbs.count
        let bits = exponent.bitLength
        if bits == 0 { return BigInteger(1) }
        // Numbers are kept times R = 2^(64 · count).
        let one = try BigInteger(1).shiftedLeft(by: 64 * count).modulo(modulus, monitor: monitor)
        let first = try base.shiftedLeft(by: 64 * count).modulo(modulus, monitor: monitor)
        let width = bits > 1024 ? 5 : bits > 64 ? 4 : bits > 8 ? 2 : 1
        let tableCount = 1 << width
        return try modulus.withLimbs { (limbs, _) throws(NumberError) -> BigInteger in
            try BigInteger(isNegative: false, capacity: count) { (output) throws(NumberError) -> Int in
                let needed = (tableCount &+ 1) &* count &+ 2 &* count &+ 2
                return try WorkMemory.withLimbs(needed) { (memory) throws(NumberError) -> Int in
                    let inverse = negatedInverse(limbs[0])
                    let result = memory
                    let table = memory + count
                    let product = table + tableCount &* count
                    store(one, count, into: table)
                    store(first, count, into: table + count)
                    for entry in stride(from: 2, to: tableCount, by: 1) {
                        try multiply(
                            table + (entry &- 1) &* count, table + count, limbs, count, inverse, product: product,
                            into: table + entry &* count, monitor: monitor)
                    }
                    Limbs.copy(table, count, into: result)
                    var position = (bits &+ width &- 1) / width &* width
                    while position > 0 {
                        position &-= width
                        for _ in 0..<width {
                            try multiply(
                                result, result, limbs, count, inverse, product: product, into: result, monitor: monitor)
                        }
                        var digit = 0
                        for bit in 0..<width { digit |= exponent.bits(at: position &+ bit, count: 1) &<< bit }
                        if digit != 0 {
                            try multiply(
                                result, table + digit &* count, limbs, count, inverse, product: product, into: result,
                                monitor: monitor)
                        }
                        try monitor.check()
                    }
                    // A last product with plain one takes R out.
                    Limbs.copy(result, count, into: product)
                    Limbs.clear(product + count, count &+ 1)
                    reduce(product, limbs, count, inverse, into: output)
                    return count
                }
            }
        }
    }

    private static func store(_ value: BigInteger, _ count: Int, into place: Limbs.Destination) {
        value.withLimbs { limbs, limbCount in
            Limbs.copy(limbs, limbCount, into: place)
            Limbs.clear(place + limbCount, count &- limbCount)
        }
    }

    /// The number whose product with an odd limb is −1 modulo 2^64.
    private static func negatedInverse(_ limb: UInt64) -> UInt64 {
        var inverse = limb
        for _ in 0..<5 { inverse = inverse &* (2 &- limb &* inverse) }
        return 0 &- inverse
    }

    private static func multiply(
        _ a: Limbs.Source, _ b: Limbs.Source, _ modulus: Limbs.Source, _ count: Int, _ inverse: UInt64,
        product: Limbs.Destination, into result: Limbs.Destination, monitor: WorkMonitor
    ) throws(NumberError) {
        if a == b {
            try Limbs.square(a, count, into: product, monitor: monitor)
        } else {
            try Limbs.multiply(a, count, b, count, into: product, monitor: monitor)
        }
        product[2 &* count] = 0
        reduce(product, modulus, count, inverse, into: result)
    }

    /// `result = product / R` modulo the modulus: adds multiples of the modulus that clear the low limbs one by one.
    @inline(__always)
    private static func reduce(
        _ product: Limbs.Destination, _ modulus: Limbs.Source, _ count: Int, _ inverse: UInt64,
        into result: Limbs.Destination
    ) {
        for index in 0..<count {
            // Each row's carry is kept in the limb it has cleared, and all are added in the end.
            let row = product + index
            row[0] = Limbs.multiplyAdd(modulus, count, by: row[0] &* inverse, into: row)
        }
        let carry = Limbs.add(product + count, product, count: count, into: product + count)
        if carry != 0 || Limbs.compare(product + count, modulus, count: count) >= 0 {
            _ = Limbs.subtract(product + count, modulus, count: count, into: result)
        } else {
            Limbs.copy(product + count, count, into: result)
        }
    }
}
