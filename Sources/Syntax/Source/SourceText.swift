/// A source text as the tokenizer reads it: UTF-8 with `\n` line ends, ended by a zero byte that is not part of it.
package final class SourceText: @unchecked Sendable {
    /// The text, `count` bytes and a zero byte after them. Immutable once made.
    let bytes: UnsafePointer<UInt8>
    package let count: Int
    /// The encoding that the source declared, as CPython names it; nil where it declared none.
    package let encoding: String?

    /// Takes over `bytes`, `count` bytes and a zero byte, which it frees.
    init(adopting bytes: UnsafeMutablePointer<UInt8>, count: Int, encoding: String?) {
        self.bytes = UnsafePointer(bytes)
        self.count = count
        self.encoding = encoding
    }

    deinit { UnsafeMutablePointer(mutating: bytes).deallocate() }
}
