import Testing

@testable import TaipanNumbers

@Suite struct FloatTests {
    @Test func representationsReadBack() throws {
        var generator = SeededGenerator(41)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: generator.next())
            if !value.isFinite { continue }
            #expect(try parseFloatText(floatRepresentation(value).utf8).bitPattern == value.bitPattern)
            #expect(try parseHexadecimalFloat(hexadecimalText(value).utf8).bitPattern == value.bitPattern)
        }
    }

    @Test func seventeenDigitsReadBack() throws {
        var generator = SeededGenerator(42)
        for index in 0..<3000 {
            let value = index % 2 == 0 ? Double(bitPattern: generator.next()) : Double(generator.next()) * 0x1p-40
            if !value.isFinite { continue }
            let text = formatDouble(value, code: .exponent, precision: 16)
            #expect(try parseFloatText(text.utf8) == value, "\(text)")
        }
    }

    @Test func readingAgainstExactRatios() throws {
        // Random decimals, against the exact quotient of integers.
        var generator = SeededGenerator(43)
        for _ in 0..<3000 {
            let digits = generator.next() >> (generator.next() % 64)
            let exponent = Int(generator.next() % 60) - 30
            let power = try BigInteger(10).power(BigInteger(abs(exponent)))
            let expected =
                exponent < 0
                ? try BigInteger(digits).trueDivided(by: power) : try (BigInteger(digits) * power).toDouble()
            #expect(parseFloat("\(digits)e\(exponent)".utf8) == expected, "\(digits)e\(exponent)")
        }
    }

    @Test func integersThereAndBack() throws {
        var generator = SeededGenerator(44)
        for _ in 0..<2000 {
            let value = Double(bitPattern: generator.next()).rounded(.towardZero)
            if !value.isFinite { continue }
            let integer = try BigInteger(truncating: value)
            #expect(try integer.toDouble() == value)
            #expect(integer.pythonHash == NumericHash.hash(value))
            let (numerator, denominator) = try integerRatio(value)
            #expect(numerator == integer && denominator == 1)
        }
    }

    @Test func ratiosDivideBack() throws {
        var generator = SeededGenerator(45)
        for _ in 0..<500 {
            let value = Double(bitPattern: generator.next())
            if !value.isFinite { continue }
            let (numerator, denominator) = try integerRatio(value)
            #expect(try numerator.trueDivided(by: denominator) == value)
            // What a hash says of a fraction, computed as Python's documentation defines it.
            let modulus = BigInteger(UInt64(NumericHash.modulus))
            let inverse = try denominator.power(modulus - 2, modulus: modulus)
            let expected = try (numerator.absoluteValue * inverse).modulo(modulus)
            let signed = value < 0 ? -expected : expected
            #expect(BigInteger(NumericHash.hash(value)) == (signed == -1 ? -2 : signed))
        }
    }

    @Test func shortestFormat() {
        #expect(formatDouble(1e16, code: .shortest, precision: 0) == "1e+16")
        #expect(formatDouble(1, code: .shortest, precision: 0) == "1")
        #expect(formatDouble(1, code: .shortest, precision: 0, flags: [.pointZero, .sign]) == "+1.0")
        #expect(formatDouble(-0.0, code: .shortest, precision: 0, flags: .pointZero) == "-0.0")
        #expect(formatDouble(1e22, code: .shortest, precision: 0, flags: [.uppercase, .alternative]) == "1.E+22")
        #expect(formatDouble(.nan, code: .fixed, precision: 3, flags: [.sign, .uppercase]) == "+NAN")
        var generator = SeededGenerator(46)
        for _ in 0..<2000 {
            let value = Double(bitPattern: generator.next())
            #expect(formatDouble(value, code: .shortest, precision: 0, flags: .pointZero) == floatRepresentation(value))
        }
    }

    @Test func zerosThatCPythonLeaves() {
        func general(_ value: Double, _ precision: Int) -> String {
            formatDouble(value, code: .general, precision: precision)
        }
        #expect(general(5862087704305.0, 12) == "5.86208770430e+12")
        #expect(general(345574374800500.0, 12) == "3.45574374800e+14")
        #expect(general(5862087704300.0, 12) == "5.8620877043e+12")
        #expect(general(5862087704304.0, 12) == "5.8620877043e+12")
        #expect(general(105, 2) == "1.0e+02")
        #expect(general(104, 2) == "1e+02")
        #expect(general(205, 2) == "2.0e+02")
        #expect(general(5, 1) == "5")
    }

    @Test func literals() {
        #expect(parseFloat("1e5".utf8) == 1e5)
        #expect(parseFloat("10.5".utf8) == 10.5)
        #expect(parseFloat("1.".utf8) == 1)
        #expect(parseFloat(".5E-1".utf8) == 0.05)
        for bad in ["", ".", "e5", "1e", "+1", "-1", "1_0", " 1", "1 ", "inf", "nan", "0x1", "1.2.3", "1e+"] {
            #expect(parseFloat(bad.utf8) == nil)
        }
    }
}
