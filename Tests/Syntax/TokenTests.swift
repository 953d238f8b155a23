import Testing

@testable import TaipanSyntax

@Suite struct TokenTests {
    @Test func byteClassesAreAsComputed() {
        for byte in UInt8.min...UInt8.max {
            #expect(ByteClass.of(byte) == ByteClass.computed(byte))
        }
    }
}
