import Foundation
import TaipanText
import Testing

@testable import TaipanSyntax

@Suite struct TokenListingTests {
    /// Each source with what CPython lists, as `Tools/token_listing_facts.py` wrote it.
    @Test func listingsAreTheReferences() throws {
        let rows = try JSONSerialization.jsonObject(with: try Package.data("Tests/Syntax/Expected/token-listings.json"))
        let expectations = try #require(rows as? [[Any]])
        #expect(expectations.count > 100)
        for expectation in expectations {
            let source = try #require(expectation[0] as? String)
            let bytes = source.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            #expect(answer(bytes) == (expectation[1] as? NSArray), "\(source.debugDescription)")
        }
    }

    /// The listing or the error as the rows of the file have it.
    private func answer(_ bytes: [UInt8]) -> NSArray {
        do throws(SourceError) {
            let listing = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in try TokenListing(buffer) }
            return listing.entries.enumerated().map { index, entry -> [Any] in
                let string: Any = index == 0 ? listing.encoding : text(listing.string(entry))
                return [
                    entry.kind.name, string, Int(entry.startLine), Int(entry.startColumn), Int(entry.endLine),
                    Int(entry.endColumn),
                ]
            } as NSArray
        } catch {
            let null = NSNull()
            var shown: Any = null
            if case .read(let read) = error.text { shown = text(read.utf8) }
            return [error.kind.name, text(error.message.utf8), error.line ?? null, error.offset ?? null, shown]
        }
    }

    /// The UTF-16 string of UTF-8 with surrogates.
    private func text(_ utf8: some Collection<UInt8>) -> NSString {
        var units: [unichar] = []
        for codePoint in PythonString(uncheckedUTF8: Array(utf8)).codePoints {
            if codePoint < 0x10000 {
                units.append(unichar(codePoint))
            } else {
                units.append(contentsOf: Character(Unicode.Scalar(codePoint)!).utf16)
            }
        }
        return NSString(characters: units, length: units.count)
    }

    /// A file handed on as a `str`: signature and encoding are gone, a declaration stays.
    @Test func reencodedSourceIsUTF8() throws {
        func reencoded(_ bytes: [UInt8]) throws(SourceError) -> String {
            let text = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
                try SourceText.reencoded(buffer)
            }
            return String(decoding: text, as: UTF8.self)
        }
        #expect(try reencoded([0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A]) == "a\r\n")
        #expect(try reencoded(Array("# coding: latin-1\n".utf8) + [0xE9]) == "# coding: latin-1\né")
        #expect(try reencoded(Array("# coding: utf-7\n+AOk-".utf8)) == "# coding: utf-7\né")
        let cases: [(String, [UInt8], SourceError.Kind, PythonString)] = [
            ("#\n", [0xFF], .syntaxError, "invalid or missing encoding declaration"),
            (
                "\n\na", [0xFF], .unicodeDecodeError,
                "'utf-8' codec can't decode byte 0xff in position 3: invalid start byte"
            ),
            ("a", [0], .valueError, "embedded null character"),
            (
                "# coding: utf-7\n+2AA-", [], .unicodeEncodeError,
                "'utf-8' codec can't encode character '\\ud800' in position 16: surrogates not allowed"
            ),
            (
                "# coding: hex\n", [], .lookupError,
                "'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs"
            ),
        ]
        for (text, rest, kind, message) in cases {
            let error = #expect(throws: SourceError.self) { try reencoded(Array(text.utf8) + rest) }
            #expect(error?.kind == kind)
            #expect(error?.message == message)
        }
    }
}
