import Testing

import TaipanText

@Suite struct PythonStringTests {
    @Test func keepsScalars() {
        #expect(PythonString("é").utf8 == [0xC3, 0xA9])
    }
}
