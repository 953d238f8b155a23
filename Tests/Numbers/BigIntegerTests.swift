import Testing

import TaipanNumbers

@Suite struct BigIntegerTests {
    @Test func zeroIsNotNegative() {
        #expect(!BigInteger(0).isNegative)
    }
}
