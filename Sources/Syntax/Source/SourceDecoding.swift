// In CPython: Parser/tokenizer.c (decode_str), PEP 263

import TaipanText

extension SourceText {
    /// The text of a source given as bytes: line ends become `\n`, a byte order mark is dropped, and the declared
    /// encoding, if it is not UTF-8, is decoded. With `options.ignoreCookie` a declaration counts for nothing: the
    /// bytes are the UTF-8 of a `str`.
    ///
    /// - Throws: ValueError for a zero byte; SyntaxError for an unknown encoding, one that contradicts the byte order
    ///   mark, or bytes that it cannot decode. UTF-8 itself is not checked here.
    package static func decoded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ options: ParseOptions = ParseOptions()
    ) throws(SourceError) -> SourceText {
        if bytes.contains(0) {
            throw SourceError(.valueError, PythonString("source code string cannot contain null bytes"))
        }
        // Positions are kept in 32 bits.
        if bytes.count >= Int(Int32.max) - 1 { throw SourceError(.memoryError, PythonString("")) }
        let text = withTranslatedLineEnds(bytes, endsLine: options.start == .fileInput)
        if options.ignoreCookie { return text }
        defer { withExtendedLifetime(text) {} }
        var first = UnsafeBufferPointer(start: text.bytes, count: text.count)
        let hasMark = first.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark { first = UnsafeBufferPointer(rebasing: first.dropFirst(3)) }
        guard let declared = EncodingDeclaration.find(in: first) else {
            return hasMark ? SourceText(sharing: SourceText(utf8: first), encoding: "utf-8") : text
        }
        if declared == "utf-8" {
            let rest = hasMark ? SourceText(utf8: first) : text
            return SourceText(sharing: rest, encoding: declared)
        }
        if hasMark { throw declarationError(PythonString("encoding problem: \(declared) with BOM")) }
        return try decode(first, declared)
    }

    /// An error of the declaration or of the decoding: CPython gives it no position.
    private static func declarationError(_ message: PythonString) -> SourceError {
        SourceError(.syntaxError, message, line: 0, offset: 0)
    }

    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: String
    ) throws(SourceError) -> SourceText {
        do throws(SourceError) {
            let text = try DetectedEncoding.utf8(of: bytes, encoding)
            return SourceText(sharing: SourceText(utf8: text), encoding: encoding)
        } catch {
            throw declarationError(error.message)
        }
    }

    /// `\r\n` and `\r` become `\n`; a last line without its end gets one if `endsLine`.
    private static func withTranslatedLineEnds(_ bytes: UnsafeBufferPointer<UInt8>, endsLine: Bool) -> SourceText {
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1 + padding)
        var count = 0
        if bytes.contains(UInt8(ascii: "\r")) {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "\r") {
                    if index < bytes.count && bytes[index] == UInt8(ascii: "\n") { index += 1 }
                    text[count] = UInt8(ascii: "\n")
                } else {
                    text[count] = byte
                }
                count += 1
            }
        } else if let base = bytes.baseAddress {
            text.update(from: base, count: bytes.count)
            count = bytes.count
        }
        // CPython adds one behind a last `\r\n`, too.
        let isPair =
            bytes.count > 1 && bytes[bytes.count - 1] == UInt8(ascii: "\n")
            && bytes[bytes.count - 2] == UInt8(ascii: "\r")
        if endsLine && (count == 0 || text[count - 1] != UInt8(ascii: "\n") || isPair) {
            text[count] = UInt8(ascii: "\n")
            count += 1
        }
        (text + count).initialize(repeating: 0, count: padding)
        return SourceText(adopting: text, count: count, encoding: nil)
    }
}

/// An encoding declared by a comment in the first or second line of a source.
enum EncodingDeclaration {
    /// The encoding's name, in CPython's form for UTF-8 and Latin-1 and as it stands for any other.
    static func find(in text: UnsafeBufferPointer<UInt8>) -> String? {
        let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        // A line counts when its end is there too.
        guard lines.count > 1 else { return nil }
        if let found = declaration(lines[0]) { return normalized(found) }
        guard lines.count > 2 && isBlankOrComment(lines[0]) else { return nil }
        return declaration(lines[1]).map(normalized)
    }

    typealias Line = Slice<UnsafeBufferPointer<UInt8>>

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C
    }

    private static func isBlankOrComment(_ line: Line) -> Bool {
        guard let first = line.first(where: { !isSpace($0) }) else { return true }
        return first == UInt8(ascii: "#") || first == UInt8(ascii: "\r")
    }

    /// What follows `coding:` or `coding=` in a line that is a comment.
    static func declaration(_ line: Line) -> Line? {
        guard let start = line.firstIndex(where: { !isSpace($0) }), line[start] == UInt8(ascii: "#") else { return nil }
        let word = "coding".utf8
        var rest = line[start...]
        while rest.count > word.count {
            if rest.starts(with: word) {
                let sign = rest[rest.startIndex + word.count]
                if sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") {
                    let value = rest.dropFirst(word.count + 1).drop {
                        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
                    }
                    let name = value.prefix(while: isNameByte)
                    if !name.isEmpty { return name }
                }
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// The usual spellings of the two usual encodings become one each; only the first twelve bytes are looked at.
    static func normalized(_ name: Line) -> String {
        let start = name.prefix(12).map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "_"): UInt8(ascii: "-")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
        func isSpelling(_ word: String) -> Bool {
            start.elementsEqual(word.utf8) || start.starts(with: (word + "-").utf8)
        }
        if isSpelling("utf-8") { return "utf-8" }
        if ["latin-1", "iso-8859-1", "iso-latin-1"].contains(where: isSpelling) { return "iso-8859-1" }
        return String(decoding: name, as: UTF8.self)
    }
}
