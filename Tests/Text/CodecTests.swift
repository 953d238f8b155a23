import TaipanText
import Testing

@Suite struct CodecTests {
    @Test func validatesLongTexts() {
        for length in 0..<100 {
            var text = [UInt8](repeating: 0x61, count: length)
            #expect(failure(text) == nil)
            text += Array("é€😀".utf8)
            #expect(failure(text) == nil)
            text += [0xFF] + [UInt8](repeating: 0x61, count: length)
            let start = length + 9
            #expect(failure(text)?.start == start)
            #expect(failure(text)?.end == start + 1)
            #expect(failure(text)?.reason == .invalidStartByte)
        }
    }

    private func failure(_ bytes: [UInt8]) -> UTF8Validation.Failure? {
        bytes.withUnsafeBufferPointer { UTF8Validation.firstFailure(in: $0) }
    }

    @Test(
        arguments: [
            ("utf-8", [0xFF], 0, 1, "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
            (
                "utf-8", [0x61, 0xE2, 0x82], 1, 3,
                "'utf-8' codec can't decode bytes in position 1-2: unexpected end of data"
            ),
            (
                "utf-8", [0xE2, 0x82, 0x61], 0, 2,
                "'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"
            ),
            // Positions count from behind the signature.
            (
                "utf-8-sig", [0xEF, 0xBB, 0xBF, 0x80], 0, 1,
                "'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte"
            ),
            (
                "ascii", [0x61, 0x80], 1, 2,
                "'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)"
            ),
            (
                "cp1252", [0x81], 0, 1,
                "'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>"
            ),
            (
                "utf-16", [0xFE, 0xFF, 0x61], 2, 3,
                "'utf-16-be' codec can't decode byte 0x61 in position 2: truncated data"
            ),
            (
                "utf-32", [0, 0, 0x11, 0], 0, 4,
                "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"
            ),
        ] as [(String, [UInt8], Int, Int, String)])
    func decodingErrors(name: String, bytes: [UInt8], start: Int, end: Int, message: String) throws {
        let codec = try #require(textCodec(name))
        let error = #expect(throws: CodecError.self) { try codec.decode(bytes) }
        #expect(error?.start == start)
        #expect(error?.end == end)
        #expect(error?.message == message)
    }

    @Test(arguments: [
        ("ascii", "aé€b", "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"),
        ("latin-1", "é€", "'latin-1' codec can't encode character '\\u20ac' in position 1: ordinal not in range(256)"),
        (
            "koi8-r", "😀",
            "'charmap' codec can't encode character '\\U0001f600' in position 0: character maps to <undefined>"
        ),
    ])
    func encodingErrors(name: String, text: String, message: String) throws {
        let codec = try #require(textCodec(name))
        let error = #expect(throws: CodecError.self) { try codec.encode(PythonString(text)) }
        #expect(error?.message == message)
    }

    /// What a caller with a handler of its own does.
    @Test func goesOnAfterErrors() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xFE]
        var decoder = TextDecoder(.utf8)
        var output: [UInt8] = []
        var position = 0
        bytes.withUnsafeBufferPointer { buffer in
            while let error = decoder.run(buffer, at: &position, into: &output) {
                output += Array("<\(error.start)>".utf8)
            }
        }
        #expect(output == Array("a<1>b<3>".utf8))

        var encoder = TextEncoder(.ascii, "aé€bü")
        while let error = encoder.run() {
            let range = encoder.codePoints(from: error.start, to: error.end)
            #expect(range.count == error.end - error.start)
            let isEncodable = encoder.append(replacement: [0xE9])
            #expect(!isEncodable)
            let isReplaced = encoder.append(replacement: [0x3F])
            #expect(isReplaced)
            // Only the first of them.
            encoder.seek(to: error.start + 1)
        }
        #expect(encoder.output == Array("a??b?".utf8))
    }

    @Test func decodesInPieces() {
        let text = PythonString("aé€😀")
        for name in ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-7"] {
            guard let codec = textCodec(name), let bytes = try? codec.encode(text) else {
                Issue.record("no codec \(name)")
                continue
            }
            var decoder = TextDecoder(codec)
            var output: [UInt8] = []
            var position = 0
            for end in 0...bytes.count {
                let error = bytes[..<end].withUnsafeBufferPointer { buffer in
                    decoder.run(buffer, at: &position, isFinal: end == bytes.count, into: &output)
                }
                #expect(error == nil)
            }
            #expect(output == text.utf8, "\(name)")
        }
    }

    @Test func manyErrorsTakeLinearTime() throws {
        let text = PythonString(codePoints: (0..<400_000).map { $0 % 2 == 0 ? 0x61 : 0x20AC })
        #expect(try TextCodec.ascii.encode(text, errors: .replace).count == 400_000)
    }

    @Test func lookups() {
        #expect(textCodec("UTF-8")?.name == "utf-8")
        #expect(textCodec("ISO_8859-1:1987")?.name == "iso8859-1")
        #expect(textCodec("KOI8-R")?.name == "koi8-r")
        #expect(TextCodec.lookup("rot13") == .notText("rot-13"))
        #expect(TextCodec.lookup("Big5") == .unsupported("big5"))
        #expect(TextCodec.lookup("foo") == .unknown)
        #expect(TextCodec.unknownMessage("foo") == "unknown encoding: foo")
        #expect(
            TextCodec.notTextMessage("rot13", alternative: "codecs.decode()")
                == "'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
    }

    private func textCodec(_ name: String) -> TextCodec? {
        guard case .text(let codec) = TextCodec.lookup(name) else { return nil }
        return codec
    }
}
