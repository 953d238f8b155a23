import TaipanNumbers
import Testing

@Suite struct BigIntegerTests {
    @Test func zeroIsNotNegative() {
        #expect(!BigInteger(0).isNegative)
    }

    @Test func decimalText() throws {
        let text = "123456789012345678901234567890123456789012345678901234567890"
        let value = try #require(BigInteger(digits: Array(text.utf8), radix: 10))
        #expect(value.text() == text)
        let square =
            "152415787532388367504953515625666819450083828733760097552250"
            + "87639153757049236500533455762536198787501905199875019052100"
        #expect((value * value).text() == square)
        #expect((-value).text(radix: 16) == "-" + value.text(radix: 16))
        let (q, r) = try (value * value).divided(by: value - 1)
        #expect(q * (value - 1) + r == value * value)
    }

    @Test func floats() {
        #expect(floatRepresentation(1e16) == "1e+16")
        #expect(floatRepresentation(1e15) == "1000000000000000.0")
        #expect(floatRepresentation(0.0001) == "0.0001")
        #expect(floatRepresentation(0.00001) == "1e-05")
        #expect(floatRepresentation(-0.0) == "-0.0")
        #expect(floatRepresentation(123456.789) == "123456.789")
        #expect(floatRepresentation(.leastNonzeroMagnitude) == "5e-324")
        #expect(floatRepresentation(1.7976931348623157e308) == "1.7976931348623157e+308")
        #expect(complexRepresentation(real: -0.0, imaginary: -0.0) == "(-0-0j)")
        #expect(complexRepresentation(real: 0, imaginary: 1) == "1j")
        #expect(complexRepresentation(real: 1, imaginary: .nan) == "(1+nanj)")
    }
}
