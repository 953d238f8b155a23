/// A source text as the tokenizer reads it: UTF-8 with `\n` line ends, and eight zero bytes behind it that are not part
/// of it.
///
/// Bytes that are not UTF-8 may remain where no encoding was declared: the tokenizer refuses them in names and the AST
/// builder in strings.
package final class SourceText: @unchecked Sendable {
    /// The text, `count` bytes and a zero byte after them. Immutable once made.
    let bytes: UnsafePointer<UInt8>
    package let count: Int
    /// The encoding that the source declared or its byte order mark says, as CPython names it; nil where neither is
    /// there.
    package let encoding: String?
    /// The text that owns the bytes, where this one does not.
    private let owner: SourceText?

    /// How many zero bytes follow the text: they stop every scan, and a short name can be loaded as one 64-bit word.
    static let padding = 8

    /// Takes over `bytes`, `count` bytes and `padding` zero bytes, which it frees.
    init(adopting bytes: UnsafeMutablePointer<UInt8>, count: Int, encoding: String?) {
        self.bytes = UnsafePointer(bytes)
        self.count = count
        self.encoding = encoding
        owner = nil
    }

    /// The same text under a declared encoding; it keeps the other alive, whose bytes it shows.
    init(sharing other: SourceText, encoding: String) {
        bytes = other.bytes
        count = other.count
        self.encoding = encoding
        owner = other
    }

    deinit { if owner == nil { UnsafeMutablePointer(mutating: bytes).deallocate() } }
}

extension SourceText {
    /// A text that is UTF-8 already and declares nothing, such as the expression inside an f-string.
    package convenience init(utf8: some Collection<UInt8>) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: utf8.count + SourceText.padding)
        bytes.initialize(repeating: 0, count: utf8.count + SourceText.padding)
        for (index, byte) in utf8.enumerated() { bytes[index] = byte }
        self.init(adopting: bytes, count: utf8.count, encoding: nil)
    }
}
