// In CPython: Lib/tokenize.py (detect_encoding)

import TaipanText

/// The encoding of a source file as module `tokenize` finds it out. The compiler has its own way, `SourceText.decoded`:
/// it asks for whole lines, and it knows two encodings without a look at the codecs.
struct DetectedEncoding {
    /// The declared encoding's name, or `utf-8`.
    let name: String
    let codec: TextCodec.Lookup
    /// Whether a byte order mark stands in front, which is not part of the first line.
    let hasMark: Bool

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Throws: SyntaxError for a first or second line that is not UTF-8, an unknown encoding, or one that is not
    ///   UTF-8 after a mark.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) {
        hasMark = bytes.starts(with: DetectedEncoding.mark)
        let text = UnsafeBufferPointer(rebasing: bytes.dropFirst(hasMark ? 3 : 0))
        let first = DetectedEncoding.line(of: text, from: 0)
        var declared = try DetectedEncoding.declaration(first)
        if declared == nil && !first.isEmpty && DetectedEncoding.isBlankOrComment(first) {
            declared = try DetectedEncoding.declaration(DetectedEncoding.line(of: text, from: first.count))
        }
        name = declared ?? "utf-8"
        codec = TextCodec.registered(name)
        switch codec {
        case .unknown, .unsupported: throw SourceError(.syntaxError, PythonString("unknown encoding: \(name)"))
        case .text, .notText: break
        }
        if hasMark && name != "utf-8" { throw SourceError(.syntaxError, "encoding problem: utf-8") }
    }

    /// The line that begins at an offset, with its line end.
    private static func line(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> UnsafeBufferPointer<UInt8> {
        let rest = text[start...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
        return UnsafeBufferPointer(rebasing: rest[..<end])
    }

    private static func declaration(_ line: UnsafeBufferPointer<UInt8>) throws(SourceError) -> String? {
        if UTF8Validation.firstFailure(in: line) != nil {
            throw SourceError(.syntaxError, "invalid or missing encoding declaration")
        }
        return EncodingDeclaration.declaration(line[...]).map(EncodingDeclaration.normalized)
    }

    private static func isBlankOrComment(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C }) else { return true }
        return first == UInt8(ascii: "#") || first == UInt8(ascii: "\r") || first == UInt8(ascii: "\n")
    }

    /// Decodes bytes strictly, as `bytes.decode` does.
    ///
    /// - Throws: UnicodeDecodeError; LookupError for a codec that makes no text.
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: String, into text: inout [UInt8]
    ) throws(SourceError) {
        switch TextCodec.lookup(name) {
        case .text(let codec):
            var decoder = TextDecoder(codec)
            var position = 0
            if let failure = decoder.run(bytes, at: &position, into: &text) {
                throw SourceError(.unicodeDecodeError, PythonString(failure.message))
            }
        case .notText:
            let message = TextCodec.notTextMessage(name, alternative: "codecs.decode()")
            throw SourceError(.lookupError, PythonString(message))
        case .unsupported, .unknown:
            throw SourceError(.lookupError, PythonString(TextCodec.unknownMessage(name)))
        }
    }

    /// The UTF-8 of bytes in an encoding.
    ///
    /// - Throws: as `decode`; UnicodeEncodeError for lone surrogates, which some encodings can write.
    static func utf8(of bytes: UnsafeBufferPointer<UInt8>, _ name: String) throws(SourceError) -> [UInt8] {
        var text: [UInt8] = []
        try decode(bytes, name, into: &text)
        do throws(CodecError) {
            return try TextCodec.utf8.encode(PythonString(uncheckedUTF8: text))
        } catch {
            throw SourceError(.unicodeEncodeError, PythonString(error.message))
        }
    }
}

extension SourceText {
    /// What a program gets that reads a source file as `tokenize.open` does and hands the text on as a `str`: the
    /// file's bytes decoded as module `tokenize` finds fit, and then UTF-8, in which any encoding declaration still
    /// stands.
    ///
    /// - Throws: SyntaxError, UnicodeDecodeError or LookupError for bytes that make no text; UnicodeEncodeError or
    ///   ValueError for text that cannot be passed on, as it has lone surrogates or zero characters.
    package static func reencoded(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> [UInt8] {
        let encoding = try DetectedEncoding(bytes)
        let text = try DetectedEncoding.utf8(of: bytes, encoding.hasMark ? "utf-8-sig" : encoding.name)
        if text.contains(0) { throw SourceError(.valueError, "embedded null character") }
        return text
    }
}
