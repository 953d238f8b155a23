import Testing

@testable import TaipanNumbers

/// Identities that hold for any integers, on seeded random ones.
@Suite struct IntegerPropertyTests {
    @Test func ringIdentities() {
        var generator = SeededGenerator(11)
        for _ in 0..<400 {
            let a = generator.integer(limbs: 12)
            let b = generator.integer(limbs: 12)
            let c = generator.integer(limbs: 3)
            #expect((a + b) - b == a)
            #expect((a - b) + b == a)
            #expect(a - b == -(b - a))
            #expect(a * (b + c) == a * b + a * c)
            #expect((a + b) * (a - b) == a * a - b * b)
            #expect((a < b) == ((a - b).isNegative))
            #expect(a + 0 == a && a * 1 == a && a * 0 == 0)
        }
    }

    @Test func smallIntegersAgainstMachineArithmetic() throws {
        let values = [0, 1, -1, 2, -2, 7, -7, 1 << 31, -(1 << 31), 1 << 62, Int.max, Int.min, Int.max - 1, Int.min + 1]
        for a in values {
            for b in values {
                let (x, y) = (BigInteger(a), BigInteger(b))
                let sum = Int128(a) + Int128(b)
                #expect((x + y).text() == sum.description)
                #expect((x - y).text() == (Int128(a) - Int128(b)).description)
                #expect((x * y).text() == (Int128(a) * Int128(b)).description)
                #expect((x & y).asInt == a & b)
                #expect((x | y).asInt == a | b)
                #expect((x ^ y).asInt == a ^ b)
                #expect((x < y) == (a < b))
                if b != 0 {
                    let (quotient, remainder) = try x.divided(by: y)
                    #expect(quotient * y + remainder == x)
                    #expect(remainder.isZero || remainder.isNegative == (b < 0))
                    #expect(remainder.absoluteValue < y.absoluteValue)
                }
            }
            #expect((-BigInteger(a)).text() == (-Int128(a)).description)
            #expect((~BigInteger(a)).asInt == ~a)
        }
    }

    @Test func theFormIsUnique() throws {
        let minimum = BigInteger(Int.min)
        #expect(BigInteger(isNegative: true, limbs: [1 << 63]) == minimum)
        #expect(BigInteger(isNegative: true, limbs: [1 << 63]).asInt == Int.min)
        #expect(BigInteger(isNegative: false, limbs: [1 << 63]).asInt == nil)
        #expect(-(-minimum) == minimum)
        #expect((-(-minimum)).asInt == Int.min)
        #expect(BigInteger(isNegative: true, limbs: [0, 0]) == 0)
        #expect(BigInteger(isNegative: true, limbs: [5, 0]).asInt == -5)
        let large = try BigInteger(1).shiftedLeft(by: 64)
        #expect((large - (large - 1)).asInt == 1)
        #expect(try large.shiftedRight(by: 3).asInt == 1 << 61)
    }

    @Test func divisionIdentity() throws {
        var generator = SeededGenerator(12)
        let threshold = Limbs.recursiveDivisionThreshold
        let sizes = [
            1, 2, 3, 5, threshold - 1, threshold, threshold + 1, 2 * threshold - 1, 2 * threshold + 1, 3 * threshold,
            300,
        ]
        for aSize in sizes {
            for bSize in sizes {
                for _ in 0..<3 {
                    let b = BigInteger(isNegative: generator.next() & 1 == 0, limbs: generator.limbs(bSize))
                    let q = BigInteger(isNegative: generator.next() & 1 == 0, limbs: generator.limbs(aSize))
                    // A dividend just below or above a multiple makes the estimated digits go wrong.
                    let r =
                        generator.next() % 3 == 0
                        ? b - (b.isNegative ? -1 : 1) : generator.next() % 2 == 0 ? 0 : BigInteger(b.signum)
                    let a = b * q + r
                    let (quotient, remainder) = try a.divided(by: b)
                    #expect(quotient * b + remainder == a, "\(aSize) by \(bSize)")
                    #expect(remainder.isZero || remainder.isNegative == b.isNegative)
                    #expect(remainder.absoluteValue < b.absoluteValue)
                    if r.absoluteValue < b.absoluteValue, !r.isZero { #expect(quotient == q) }
                    let (truncated, rest) = try a.dividedTruncating(by: b)
                    #expect(truncated * b + rest == a && (rest.isZero || rest.isNegative == a.isNegative))
                }
            }
        }
        #expect(throws: NumberError.integerDivisionByZero) { try BigInteger(3).divided(by: 0) }
        #expect(throws: NumberError.integerDivisionByZero) { try BigInteger(1).shiftedLeft(by: 80).divided(by: 0) }
    }

    @Test func shiftsAgainstPowersOfTwo() throws {
        var generator = SeededGenerator(13)
        for count in [0, 1, 2, 62, 63, 64, 65, 127, 128, 129, 1000] {
            let power = try BigInteger(2).power(BigInteger(count))
            for _ in 0..<20 {
                let a = generator.integer(limbs: 6)
                #expect(try a.shiftedLeft(by: count) == a * power)
                #expect(try a.shiftedRight(by: count) == a.floorDivided(by: power))
            }
        }
        #expect(throws: NumberError.negativeShiftCount) { try BigInteger(1).shiftedLeft(by: -1) }
        #expect(throws: NumberError.negativeShiftCount) { try BigInteger(1).shiftedRight(by: BigInteger(-1)) }
    }

    @Test func bitOperationsOnTwosComplement() throws {
        var generator = SeededGenerator(14)
        for _ in 0..<300 {
            let a = generator.integer(limbs: 5)
            let b = generator.integer(limbs: 5)
            let x = try a.bytes(count: 48, order: .little, isSigned: true)
            let y = try b.bytes(count: 48, order: .little, isSigned: true)
            func combined(_ operation: (UInt8, UInt8) -> UInt8) throws -> BigInteger {
                try zip(x, y).map(operation).withUnsafeBufferPointer {
                    try BigInteger(bytes: $0, order: .little, isSigned: true)
                }
            }
            #expect(try combined(&) == a & b)
            #expect(try combined(|) == a | b)
            #expect(try combined(^) == a ^ b)
            #expect(~a == -a - 1)
            #expect((a ^ b) ^ b == a)
        }
    }

    @Test func bytesThereAndBack() throws {
        var generator = SeededGenerator(15)
        for _ in 0..<300 {
            let a = generator.integer(limbs: 4)
            for order in [ByteOrder.little, .big] {
                let bytes = try a.bytes(count: 33, order: order, isSigned: true)
                #expect(
                    try bytes.withUnsafeBufferPointer { try BigInteger(bytes: $0, order: order, isSigned: true) } == a)
                let magnitude = a.absoluteValue
                let plain = try magnitude.bytes(count: (a.bitLength + 7) / 8, order: order)
                #expect(try plain.withUnsafeBufferPointer { try BigInteger(bytes: $0, order: order) } == magnitude)
            }
        }
        #expect(throws: NumberError.negativeByteCount) { try BigInteger(1).bytes(count: -1, order: .big) }
    }

    @Test func squareRoots() throws {
        var generator = SeededGenerator(16)
        for limbCount in [1, 2, 3, 4, 5, 8, 20, 100] {
            for _ in 0..<20 {
                let root = generator.integer(limbs: limbCount).absoluteValue
                let square = root * root
                #expect(try square.squareRoot() == root)
                #expect(try (square + root + root).squareRoot() == root)
                if !root.isZero { #expect(try (square - 1).squareRoot() == root - 1) }
            }
        }
        for bits in 60...132 {
            let value = try BigInteger(1).shiftedLeft(by: bits) - 1
            let root = try value.squareRoot()
            #expect(root * root <= value && (root + 1) * (root + 1) > value)
        }
        #expect(throws: NumberError.negativeSquareRoot) { try BigInteger(-1).squareRoot() }
    }

    @Test func greatestCommonDivisors() throws {
        var generator = SeededGenerator(17)
        func euclid(_ a: BigInteger, _ b: BigInteger) throws -> BigInteger {
            var (x, y) = (a.absoluteValue, b.absoluteValue)
            while !y.isZero { (x, y) = (y, try x.modulo(y)) }
            return x
        }
        for size in [1, 2, 3, 6, 20, 60] {
            for _ in 0..<25 {
                let common = generator.integer(limbs: size)
                let a = generator.integer(limbs: size) * common
                let b = generator.integer(limbs: 1 + size / 2) * common
                #expect(try a.greatestCommonDivisor(with: b) == euclid(a, b))
                #expect(try b.greatestCommonDivisor(with: a) == euclid(a, b))
            }
        }
        // Neighbouring Fibonacci numbers take the most steps.
        var (x, y) = (BigInteger(0), BigInteger(1))
        for _ in 0..<2000 { (x, y) = (y, x + y) }
        #expect(try x.greatestCommonDivisor(with: y) == 1)
        #expect(try (x * 6).greatestCommonDivisor(with: y * 15) == euclid(x * 6, y * 15))
        #expect(try BigInteger(0).greatestCommonDivisor(with: -5) == 5)
        #expect(try (-(y * y)).greatestCommonDivisor(with: 0) == y * y)
    }

    @Test func powersModuloNumbers() throws {
        var generator = SeededGenerator(18)
        for size in [1, 2, 3, 8, 40] {
            for _ in 0..<6 {
                let base = generator.integer(limbs: size + 1)
                let exponent = generator.integer(limbs: 2).absoluteValue
                var modulus = generator.integer(limbs: size)
                if modulus.isZero { modulus = 7 }
                var expected = try BigInteger(1).modulo(modulus)
                for position in stride(from: exponent.bitLength - 1, through: 0, by: -1) {
                    expected = try (expected * expected).modulo(modulus)
                    if exponent.bits(at: position, count: 1) == 1 { expected = try (expected * base).modulo(modulus) }
                }
                #expect(try base.power(exponent, modulus: modulus) == expected)
                if try base.greatestCommonDivisor(with: modulus) == 1 {
                    let inverse = try base.power(-1, modulus: modulus)
                    #expect(try (inverse * base - 1).modulo(modulus) == 0)
                } else {
                    #expect(throws: NumberError.notInvertible) { try base.power(-1, modulus: modulus) }
                }
            }
        }
        #expect(throws: NumberError.zeroModulus) { try BigInteger(3).power(2, modulus: 0) }
        // Fermat's little theorem.
        let prime = try BigInteger(2).power(521) - 1
        #expect(try BigInteger(3).power(prime - 1, modulus: prime) == 1)
    }

    @Test func powers() throws {
        var generator = SeededGenerator(19)
        for exponent in 0...12 {
            let base = generator.integer(limbs: 2)
            var expected = BigInteger(1)
            for _ in 0..<exponent { expected = expected * base }
            #expect(try base.power(BigInteger(exponent)) == expected)
            #expect(expected.bitLength <= base.estimatedBitLength(ofPower: BigInteger(exponent)) + 1)
        }
        #expect(throws: NumberError.negativeExponent) { try BigInteger(3).power(-1) }
    }
}
