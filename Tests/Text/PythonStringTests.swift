import TaipanText
import Testing

@Suite struct PythonStringTests {
    @Test func keepsScalars() {
        #expect(PythonString("é").utf8 == [0xC3, 0xA9])
    }

    @Test func codePointsTravelBothWays() {
        let codePoints: [UInt32] = [0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD800, 0xDFFF, 0xFFFF, 0x1_0000, 0x10_FFFF]
        let text = PythonString(codePoints: codePoints)
        #expect(Array(text.codePoints) == codePoints)
        #expect(text.count == codePoints.count)
        #expect(text.string == nil)
        #expect(!text.isASCII)
        #expect(PythonString(codePoints: [0x11_0000]) == PythonString("\u{FFFD}"))
    }

    @Test func order() {
        #expect(PythonString(codePoints: [0xDFFF]) < PythonString(codePoints: [0xE000]))
        #expect(PythonString(codePoints: [0xFFFF]) < PythonString(codePoints: [0x1_0000]))
        #expect(PythonString("a") < PythonString("aa"))
        #expect(PythonString("") + PythonString("b") == PythonString("b"))
    }

    @Test(arguments: 0..<70)
    func findsTheFirstByteThatIsNotASCII(length: Int) {
        #expect(PythonString(String(repeating: "a", count: length)).isASCII)
        for position in 0..<length {
            var text = [Character](repeating: "a", count: length)
            text[position] = "é"
            #expect(!PythonString(String(text)).isASCII)
        }
    }

    @Test(arguments: [
        ("", "''"),
        ("a", "'a'"),
        ("'", "\"'\""),
        ("\"", "'\"'"),
        ("'\"", "'\\'\"'"),
        ("\\\t\n\r\0\u{1f}\u{7f}", "'\\\\\\t\\n\\r\\x00\\x1f\\x7f'"),
        ("é\u{a0}\u{ad}", "'é\\xa0\\xad'"),
        ("中\u{3000}\u{378}", "'中\\u3000\\u0378'"),
        ("😀\u{e0001}\u{10ffff}", "'😀\\U000e0001\\U0010ffff'"),
    ])
    func representation(text: String, expected: String) {
        #expect(PythonString(text).representation == PythonString(expected))
    }

    @Test func representationOfSurrogates() {
        #expect(PythonString(codePoints: [0x61, 0xD800, 0xDC80]).representation == "'a\\ud800\\udc80'")
    }

    @Test func asciiRepresentation() {
        #expect(PythonString("'é中😀").asciiRepresentation == "\"'\\xe9\\u4e2d\\U0001f600\"")
    }

    @Test func bytes() {
        #expect(bytesRepresentation([]) == "b''")
        #expect(bytesRepresentation(Array("it's".utf8)) == "b\"it's\"")
        #expect(bytesRepresentation(Array("'\"".utf8)) == "b'\\'\"'")
        #expect(
            bytesRepresentation([0, 9, 10, 13, 0x1F, 0x20, 0x5C, 0x7E, 0x7F, 0xFF])
                == "b'\\x00\\t\\n\\r\\x1f \\\\~\\x7f\\xff'")
    }
}
