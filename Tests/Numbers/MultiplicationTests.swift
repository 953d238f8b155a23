import Testing

@testable import TaipanNumbers

@Suite struct MultiplicationTests {
    private func schoolbook(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
        var result = [UInt64](repeating: 0, count: a.count + b.count)
        Limbs.multiplySchoolbook(a, a.count, b, b.count, into: &result)
        return result
    }

    private func product(_ a: [UInt64], _ b: [UInt64]) throws -> [UInt64] {
        var result = [UInt64](repeating: 0, count: a.count + b.count)
        try Limbs.multiply(a, a.count, b, b.count, into: &result)
        return result
    }

    private func square(_ a: [UInt64]) throws -> [UInt64] {
        var result = [UInt64](repeating: 0, count: 2 * a.count)
        try Limbs.square(a, a.count, into: &result)
        return result
    }

    @Test func schoolbookAgainstSingleLimbs() {
        var generator = SeededGenerator(1)
        for _ in 0..<1000 {
            let a = generator.next()
            let b = generator.next()
            let expected = a.multipliedFullWidth(by: b)
            #expect(schoolbook([a], [b]) == [expected.low, expected.high])
        }
    }

    @Test func karatsubaAroundItsThresholds() throws {
        var generator = SeededGenerator(2)
        let threshold = Limbs.karatsubaThreshold
        let squareThreshold = Limbs.karatsubaSquareThreshold
        for count in [
            1, 2, 3, threshold - 1, threshold, threshold + 1, 2 * threshold - 1, 2 * threshold + 3, 4 * threshold + 5,
        ]
            + [squareThreshold - 1, squareThreshold, squareThreshold + 1, 2 * squareThreshold + 1]
        {
            for _ in 0..<10 {
                let a = generator.limbs(count)
                let b = generator.limbs(count)
                #expect(try product(a, b) == schoolbook(a, b))
                #expect(try square(a) == schoolbook(a, a))
                #expect(try product(a, a) == schoolbook(a, a))
            }
        }
    }

    @Test func unequalLengths() throws {
        var generator = SeededGenerator(3)
        let lengths = [1, 2, 17, 35, 36, 37, 70, 100, 150, 333]
        for aCount in lengths {
            for bCount in lengths {
                let a = generator.limbs(aCount)
                let b = generator.limbs(bCount)
                let expected = schoolbook(a, b)
                #expect(try product(a, b) == expected, "\(aCount) by \(bCount)")
            }
        }
        let long = generator.limbs((1 << 16) + 17)
        for count in [1, 2, 35, 36, 100] {
            let short = generator.limbs(count)
            #expect(try product(long, short) == schoolbook(long, short))
        }
    }

    @Test func transformsOfAllLengths() throws {
        var generator = SeededGenerator(4)
        for (aCount, bCount) in [
            (1, 1), (3, 5), (8, 8), (9, 8), (16, 9), (20, 5), (24, 25), (33, 31), (48, 49), (100, 29), (64, 65),
            (130, 127),
            (191, 190), (256, 257), (700, 69), (1, 300), (500, 500),
        ] {
            for _ in 0..<4 {
                let a = generator.limbs(aCount)
                let b = generator.limbs(bCount)
                var result = [UInt64](repeating: 0, count: aCount + bCount)
                try Limbs.multiplyByTransform(a, aCount, b, bCount, into: &result, monitor: .none)
                #expect(result == schoolbook(a, b), "\(aCount) by \(bCount)")
            }
        }
    }

    @Test func transformOfOnesOnly() throws {
        for count in [5, 100, 1000] {
            let ones = [UInt64](repeating: .max, count: count)
            var result = [UInt64](repeating: 0, count: 2 * count)
            try Limbs.multiplyByTransform(ones, count, ones, count, into: &result, monitor: .none)
            #expect(result == schoolbook(ones, ones))
        }
    }

    @Test func transformsAtTheThreshold() throws {
        var generator = SeededGenerator(5)
        let threshold = Limbs.transformThreshold
        // Modulo a prime below 2^61 a product is easily checked.
        func residue(_ limbs: [UInt64]) -> UInt64 { Limbs.remainder(limbs, limbs.count, by: 2_305_843_009_213_693_951) }
        for (aCount, bCount) in [
            (threshold - 1, threshold - 1), (threshold, threshold), (threshold + 1, threshold),
            (3 * threshold, threshold),
            (7 * threshold + 3, threshold + 1), (20_000, 19_000),
        ] {
            let a = generator.limbs(aCount)
            let b = generator.limbs(bCount)
            let expected = residue(a).multipliedFullWidth(by: residue(b))
            #expect(try residue(product(a, b)) == residue([expected.low, expected.high]), "\(aCount) by \(bCount)")
            let squared = residue(a).multipliedFullWidth(by: residue(a))
            #expect(try residue(square(a)) == residue([squared.low, squared.high]), "\(aCount)")
        }
    }

    @Test func theMonitorStopsAProduct() throws {
        let a = [UInt64](repeating: 3, count: 3000)
        var result = [UInt64](repeating: 0, count: 6000)
        let monitor = WorkMonitor(context: nil) { _ in true }
        #expect(throws: NumberError.interrupted) {
            try Limbs.multiply(a, 3000, a, 3000, into: &result, monitor: monitor)
        }
    }
}
