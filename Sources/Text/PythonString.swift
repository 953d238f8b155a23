/// A Python `str` as a value: code points from 0 through 0x10FFFF, lone surrogates included.
///
/// Kept as UTF-8 in which a surrogate takes three bytes of its own, which is what CPython's `surrogatepass` writes and what
/// `marshal` stores. Two strings are equal where their bytes are.
package struct PythonString: Hashable, Sendable {
    /// The code points, each in UTF-8, surrogates in three bytes.
    package let utf8: [UInt8]

    /// The string whose surrogate-passing UTF-8 is `utf8`, which the caller knows to be well formed.
    package init(uncheckedUTF8 utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// The string with the scalars of a Swift string.
    package init(_ text: String) {
        utf8 = Array(text.utf8)
    }
}
