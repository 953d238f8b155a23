import TaipanText
import Testing

@Suite struct NormalizationTests {
    @Test(arguments: [
        ("e\u{301}", "\u{E9}"),
        ("q\u{307}\u{323}", "q\u{323}\u{307}"),
        ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
        // U+11A7 is not a final consonant.
        ("\u{1100}\u{1161}\u{11A7}", "\u{AC00}\u{11A7}"),
        ("\u{958}", "\u{915}\u{93C}"),
        ("a\u{5AE}\u{300}\u{315}b", "\u{E0}\u{5AE}\u{315}b"),
    ])
    func composition(text: String, expected: String) {
        #expect(PythonString(text).normalized(.nfc) == PythonString(expected))
        #expect(PythonString(text).normalized(.nfkc) == PythonString(expected))
    }

    @Test func identifiers() {
        #expect(PythonString("ﬁnal").normalized(.nfkc) == "final")
        #expect(PythonString("𝔘𝔫𝔦").normalized(.nfkc) == "Uni")
        #expect(PythonString("ﷺ").normalized(.nfkc).count == 18)
    }

    @Test func surrogatesPass() {
        let text = PythonString(codePoints: [0xD800, 0x65, 0x301, 0xDFFF])
        #expect(Array(text.normalized(.nfc).codePoints) == [0xD800, 0xE9, 0xDFFF])
    }

    /// A run of marks far longer than any text has, in an order that is slow to sort by insertion.
    @Test func longRunsOfMarks() {
        let marks = [UInt32](repeating: 0x301, count: 100_000) + [UInt32](repeating: 0x323, count: 100_000)
        let text = PythonString(codePoints: [0x61] + marks)
        let decomposed = Array(text.normalized(.nfd).codePoints)
        #expect(decomposed.first == 0x61)
        #expect(decomposed[1...100_000].allSatisfy { $0 == 0x323 })
        #expect(decomposed[100_001...].allSatisfy { $0 == 0x301 })
        #expect(Array(text.normalized(.nfc).codePoints.prefix(2)) == [0x1EA1, 0x323])
    }
}
