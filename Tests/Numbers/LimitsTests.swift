import Testing

@testable import TaipanNumbers

/// Sizes that no memory holds, and work that is stopped.
@Suite struct LimitsTests {
    @Test func resultsBeyondMemoryAreRefused() throws {
        for count in [1 << 50, 1 << 62, Int.max] {
            #expect(throws: NumberError.outOfMemory) { try BigInteger(1).shiftedLeft(by: count) }
            #expect(throws: NumberError.outOfMemory) { try BigInteger(3).power(BigInteger(count)) }
            #expect(throws: NumberError.outOfMemory) { try BigInteger(-2).power(BigInteger(count)) }
        }
        let huge = try BigInteger(1).shiftedLeft(by: 64)
        #expect(throws: NumberError.outOfMemory) { try BigInteger(1).shiftedLeft(by: huge) }
        #expect(throws: NumberError.outOfMemory) { try BigInteger(2).power(huge) }
        #expect(throws: NumberError.outOfMemory) { try BigInteger(1).bytes(count: Int.max, order: .big) }
        #expect(throws: NumberError.negativeShiftCount) { try BigInteger(1).shiftedLeft(by: -huge) }
        #expect(try BigInteger(0).shiftedLeft(by: huge) == 0)
        #expect(try BigInteger(5).shiftedRight(by: huge) == 0)
        #expect(try BigInteger(-5).shiftedRight(by: huge) == -1)
        #expect(try BigInteger(1).power(huge) == 1)
        #expect(try BigInteger(-1).power(huge) == 1)
        #expect(try BigInteger(0).power(huge) == 0)
        #expect(try BigInteger(7).rounded(toDigits: -huge) == 0)
    }

    @Test func sizesAreKnownBeforehand() throws {
        let huge = try BigInteger(1).shiftedLeft(by: 64)
        #expect(BigInteger(3).estimatedBitLength(ofPower: huge) == Int.max)
        #expect(BigInteger(3).estimatedBitLength(ofPower: BigInteger(Int.max)) == Int.max)
        #expect(BigInteger(2).estimatedBitLength(ofPower: 100) == 101)
        #expect(BigInteger(-1).estimatedBitLength(ofPower: huge) == 1)
        #expect(BigInteger(1).estimatedBitLength(ofShiftLeft: huge) == Int.max)
        #expect(BigInteger(5).estimatedBitLength(ofShiftLeft: 100) == 103)
        #expect(BigInteger(0).estimatedBitLength(ofShiftLeft: huge) == 0)
        #expect(BigInteger.estimatedBitLength(ofProduct: huge, huge) == 130)
    }

    @Test func everyLongOperationCanBeStopped() throws {
        // The monitor stops at its second question, so the first must not be the only one.
        final class Counter { var questions = 0 }
        func expectInterrupted(
            sourceLocation: SourceLocation = #_sourceLocation, _ operation: (WorkMonitor) throws(NumberError) -> Void
        ) {
            let counter = Counter()
            let monitor = WorkMonitor(context: Unmanaged.passUnretained(counter).toOpaque()) { context in
                guard let context else { return true }
                let counter = Unmanaged<Counter>.fromOpaque(context).takeUnretainedValue()
                counter.questions += 1
                return counter.questions >= 2
            }
            var failure: NumberError?
            do throws(NumberError) { try operation(monitor) } catch { failure = error }
            #expect(failure == .interrupted, sourceLocation: sourceLocation)
            withExtendedLifetime(counter) {}
        }
        var generator = SeededGenerator(31)
        let a = BigInteger(isNegative: false, limbs: generator.limbs(3000))
        let b = BigInteger(isNegative: false, limbs: generator.limbs(1400))
        let text = Array(a.text().utf8)
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.multiplied(by: a + 1, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try b.multiplied(by: b + 1, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.squared(monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.divided(by: b, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.power(30, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.power(a, modulus: b, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.power(-1, modulus: b, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.greatestCommonDivisor(with: b, monitor: monitor)
        }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.squareRoot(monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in _ = try a.text(maximumDigits: 0, monitor: monitor) }
        expectInterrupted { (monitor) throws(NumberError) in
            var failure: NumberError?
            text.withUnsafeBufferPointer { buffer in
                do throws(NumberError) {
                    _ = try BigInteger(parsing: buffer, maximumDigits: 0, monitor: monitor)
                } catch { failure = error }
            }
            if let failure { throw failure }
        }
    }

    @Test func hugeExponentsOfFloats() {
        let nines = String(repeating: "9", count: 5000)
        #expect(parseFloat(("1e" + nines).utf8) == .infinity)
        #expect(parseFloat(("1e-" + nines).utf8) == 0)
        #expect(parseFloat(("0e" + nines).utf8) == 0)
        #expect(parseFloat(("0." + String(repeating: "0", count: 100_000) + "1e100001").utf8) == 1)
        #expect(parseFloat((String(repeating: "9", count: 100_000) + "e-99999").utf8) == 10)
        #expect(throws: NumberError.hexadecimalFloatTooLarge) { try parseHexadecimalFloat(("0x1p" + nines).utf8) }
    }
}
