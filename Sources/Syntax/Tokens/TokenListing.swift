// In CPython: Lib/tokenize.py

import TaipanText

/// The tokens of a source text as module `tokenize` lists them: comments and line ends that mean nothing included,
/// positions in code points.
///
/// That is another language than the compiler's tokens. Text is read with regular expressions, line by line; what fits
/// none of them is an ERRORTOKEN and no error, and brackets need not match.
package final class TokenListing {
    /// One line of the listing.
    package struct Entry: BitwiseCopyable, Sendable {
        /// The exact type.
        package var kind: NodeKind
        /// Where the token's string starts and ends, in bytes of the decoded text.
        package var start: UInt32
        package var end: UInt32
        /// From 1.
        package var startLine: Int32
        /// From 0, in code points.
        package var startColumn: Int32
        package var endLine: Int32
        package var endColumn: Int32
    }

    /// The encoding, which is the string of the first token.
    package let encoding: String
    private let text: ListingText
    private let buffer: GrowingBuffer<Entry>

    /// Lists the tokens of a source file.
    ///
    /// - Throws: SyntaxError for what is wrong with the encoding's declaration, UnicodeDecodeError, LookupError for a
    ///   codec that makes no text, TokenError for a string or bracket that is left open, IndentationError.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) {
        // Positions are kept in 32 bits.
        if bytes.count >= Int(Int32.max) / 4 { throw SourceError(.memoryError, "") }
        let detected = try DetectedEncoding(bytes)
        encoding = detected.name
        text = ListingText(bytes, detected)
        var scanner = ListingScanner(text)
        let failure: SourceError?
        do {
            try scanner.scan()
            failure = nil
        } catch {
            failure = error
        }
        buffer = scanner.entries
        if let failure { throw failure }
    }

    deinit { buffer.deallocate() }

    package var entries: UnsafeBufferPointer<Entry> { UnsafeBufferPointer(start: buffer.base, count: buffer.count) }

    /// The string of a token, as the UTF-8 of a `PythonString`; not that of the first, which is `encoding`.
    package func string(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base + Int(entry.start), count: Int(entry.end - entry.start))
    }
}

/// The decoded text of a source file, line by line as `io.BytesIO` cuts its bytes: at `\n` only.
final class ListingText {
    let base: UnsafeMutablePointer<UInt8>
    /// Where the text ends, or where the line begins that cannot be decoded.
    let end: Int
    /// Where each line ends; nil where that is at each line feed.
    let lineEnds: [Int]?
    /// Why the text ends at `end`.
    let failure: SourceError?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: DetectedEncoding) {
        let bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(encoding.hasMark ? 3 : 0))
        if case .text(let codec) = encoding.codec, codec.kind == .utf8 {
            var end = bytes.count
            var failure: SourceError?
            if let wrong = UTF8Validation.firstFailure(in: bytes) {
                let lineStart = bytes[..<wrong.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
                let lineEnd = bytes[wrong.start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
                let line = UnsafeBufferPointer(rebasing: bytes[lineStart..<lineEnd])
                var ignored: [UInt8] = []
                do throws(SourceError) {
                    try DetectedEncoding.decode(line, encoding.name, into: &ignored)
                } catch {
                    failure = error
                }
                end = lineStart
            }
            base = ListingText.copy(UnsafeBufferPointer(rebasing: bytes[..<end]))
            self.end = end
            self.failure = failure
            lineEnds = nil
            return
        }
        var text: [UInt8] = []
        var ends: [Int] = []
        var failure: SourceError?
        var place = 0
        while place < bytes.count && failure == nil {
            let lineEnd = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            let count = text.count
            do throws(SourceError) {
                let line = UnsafeBufferPointer(rebasing: bytes[place..<lineEnd])
                try DetectedEncoding.decode(line, encoding.name, into: &text)
                ends.append(text.count)
            } catch {
                failure = error
                text.removeLast(text.count - count)
            }
            place = lineEnd
        }
        if failure == nil {
            // The empty line that stands for the end of the file is decoded as well.
            do throws(SourceError) {
                try DetectedEncoding.decode(UnsafeBufferPointer(start: nil, count: 0), encoding.name, into: &text)
            } catch {
                failure = error
            }
        }
        base = text.withUnsafeBufferPointer(ListingText.copy)
        end = text.count
        lineEnds = ends
        self.failure = failure
    }

    private static func copy(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + SourceText.padding)
        if let start = text.baseAddress { copy.update(from: start, count: text.count) }
        (copy + text.count).initialize(repeating: 0, count: SourceText.padding)
        return copy
    }

    deinit { base.deallocate() }
}
