import Testing

@testable import TaipanNumbers

@Suite struct IntegerTextTests {
    @Test func everyBaseThereAndBack() throws {
        var generator = SeededGenerator(21)
        for radix in 2...36 {
            for size in [
                0, 1, 2, 3, 7, Limbs.textOutputThreshold, Limbs.textOutputThreshold + 1, 95,
                Limbs.textInputThreshold + 3,
            ] {
                let a = BigInteger(isNegative: generator.next() & 1 == 0, limbs: generator.limbs(size))
                let text = a.text(radix: radix)
                #expect(try BigInteger(parsing: text.utf8, base: radix, maximumDigits: 0) == a)
                #expect(try BigInteger(parsing: text.uppercased().utf8, base: radix, maximumDigits: 0) == a)
                #expect(!text.hasPrefix("0") || a == 0)
            }
        }
    }

    @Test func fastAgainstSchoolbook() throws {
        var generator = SeededGenerator(22)
        for radix in [3, 10, 36] {
            for size in [100, 500, 1300] {
                let limbs = generator.limbs(size)
                let text = BigInteger(isNegative: false, limbs: limbs).text(radix: radix)
                let facts = Radix(radix)
                let capacity = facts.maximumDigitCount(bitLength: size * 64) + 1
                var copy = limbs
                var bytes = [UInt8](repeating: 0, count: capacity)
                let expected = bytes.withUnsafeMutableBufferPointer { buffer in
                    let end = buffer.baseAddress! + capacity
                    let count = Limbs.writeDigitsSchoolbook(&copy, size, radix: facts, endingAt: end)
                    return String(decoding: UnsafeBufferPointer(start: end - count, count: count), as: UTF8.self)
                }
                #expect(text == expected)
                #expect(BigInteger(digits: Array(text.utf8), radix: radix)?.limbs == limbs)
            }
        }
    }

    @Test func powersOfTenAndTheirNeighbours() throws {
        for exponent in [1, 18, 19, 20, 37, 38, 39, 569, 570, 571, 1140, 1141, 3800, 5000] {
            let power = try BigInteger(10).power(BigInteger(exponent))
            #expect(power.text() == "1" + String(repeating: "0", count: exponent))
            #expect((power - 1).text() == String(repeating: "9", count: exponent))
            #expect(BigInteger(digits: ("1" + String(repeating: "0", count: exponent)).utf8, radix: 10) == power)
        }
    }

    @Test func badDigits() {
        #expect(BigInteger(digits: "".utf8, radix: 10) == nil)
        #expect(BigInteger(digits: "12a".utf8, radix: 10) == nil)
        #expect(BigInteger(digits: "1_2".utf8, radix: 10) == nil)
        #expect(BigInteger(digits: "-1".utf8, radix: 10) == nil)
        #expect(BigInteger(digits: [0xFF], radix: 36) == nil)
        #expect(BigInteger(digits: "1".utf8, radix: 37) == nil)
        #expect(BigInteger(digits: "zZ".utf8, radix: 36)?.asInt == 35 * 36 + 35)
    }

    @Test func theDigitLimit() throws {
        func digits(_ count: Int) -> String { String(repeating: "7", count: count) }
        func read(_ text: String, _ base: Int = 10, _ limit: Int = 4300) throws(NumberError) -> BigInteger {
            try BigInteger(parsing: text.utf8, base: base, maximumDigits: limit)
        }
        #expect(try read(digits(4300)).text(maximumDigits: 4300) == digits(4300))
        #expect(throws: NumberError.tooManyDigitsToRead(limit: 4300, digits: 4301)) { try read(digits(4301)) }
        #expect(throws: NumberError.tooManyDigitsToRead(limit: 4300, digits: 4301)) { try read(digits(4301) + "x") }
        #expect(throws: NumberError.tooManyDigitsToRead(limit: 4300, digits: 4301)) { try read("0" + digits(4300)) }
        #expect(throws: NumberError.tooManyDigitsToRead(limit: 4300, digits: 5000)) { try read(digits(5000), 9) }
        #expect(throws: NumberError.invalidLiteral(base: 10)) { try read(digits(4301) + "__1") }
        #expect(throws: NumberError.invalidLiteral(base: 10)) { try read(digits(4301) + "_") }
        #expect(try read(digits(5000), 16).bitLength == 19_999)
        #expect(try read(digits(5000), 10, 0).text() == digits(5000))
        let underscored = String(repeating: "7_", count: 4299) + "7"
        #expect(try read(underscored).text() == digits(4300))
        // Up to 640 digits no limit holds.
        #expect(try read(digits(640), 10, 1).text(maximumDigits: 1) == digits(640))
        #expect(throws: NumberError.tooManyDigitsToRead(limit: 1, digits: 641)) { try read(digits(641), 10, 1) }

        for count in [4299, 4300, 4301, 4302, 100_000] {
            let power = try BigInteger(10).power(BigInteger(count - 1))
            for value in [power, -power, power * 10 - 1, 1 - power * 10] {
                if count <= 4300 {
                    #expect(try value.text(maximumDigits: 4300).utf8.count == count + (value.isNegative ? 1 : 0))
                } else {
                    #expect(throws: NumberError.tooManyDigitsToWrite(limit: 4300)) {
                        try value.text(maximumDigits: 4300)
                    }
                }
            }
        }
        #expect(try BigInteger(10).power(5000).text(radix: 16, maximumDigits: 4300).utf8.count == 4153)
        #expect(
            NumberError.tooManyDigitsToRead(limit: 4300, digits: 5000).message
                == "Exceeds the limit (4300) for integer string conversion: value has 5000 digits; "
                + "use sys.set_int_max_str_digits() to increase the limit")
        #expect(
            NumberError.tooManyDigitsToWrite(limit: 4300).message
                == "Exceeds the limit (4300) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit")
    }
}
