/// A Python `str` as a value: code points from 0 through 0x10FFFF, lone surrogates included.
///
/// Kept as UTF-8 in which a surrogate takes three bytes of its own, which is what CPython's `surrogatepass` writes and
/// what `marshal` stores. Two strings are equal where their bytes are, and bytes compare as code points do.
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

    /// The string of the given code points, 0 through 0x10FFFF; what lies above becomes U+FFFD.
    package init(codePoints: some Sequence<UInt32>) {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(codePoints.underestimatedCount)
        for codePoint in codePoints {
            appendUTF8(codePoint < 0x11_0000 ? codePoint : 0xFFFD, to: &utf8)
        }
        self.utf8 = utf8
    }

    /// The code points in order.
    package var codePoints: CodePoints {
        CodePoints(utf8: utf8)
    }

    /// How many code points there are (`len`).
    package var count: Int {
        utf8.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
            return count
        }
    }

    /// Whether there are no code points.
    package var isEmpty: Bool { utf8.isEmpty }

    /// Whether all code points are below 128 (`str.isascii`).
    package var isASCII: Bool {
        utf8.withUnsafeBufferPointer { asciiPrefixLength($0) == $0.count }
    }

    /// The same text as a Swift string, or nil where a lone surrogate keeps it from being one.
    package var string: String? {
        String(validating: utf8, as: UTF8.self)
    }

    /// The same text as a Swift string for display; each byte of a lone surrogate shows as U+FFFD.
    package var displayString: String {
        String(decoding: utf8, as: UTF8.self)
    }

    /// Concatenation.
    package static func + (left: PythonString, right: PythonString) -> PythonString {
        PythonString(uncheckedUTF8: left.utf8 + right.utf8)
    }
}

extension PythonString: Comparable {
    /// Python's order: by code points.
    package static func < (left: PythonString, right: PythonString) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension PythonString: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension PythonString {
    /// The code points of a string in order.
    package struct CodePoints: Sequence, Sendable {
        let utf8: [UInt8]

        package var underestimatedCount: Int { (utf8.count + 3) / 4 }

        package func makeIterator() -> Iterator {
            Iterator(utf8: utf8)
        }

        /// Reads code point after code point.
        package struct Iterator: IteratorProtocol {
            let utf8: [UInt8]
            var position = 0

            init(utf8: [UInt8]) {
                self.utf8 = utf8
            }

            package mutating func next() -> UInt32? {
                guard position < utf8.count else { return nil }
                let first = UInt32(utf8[position])
                if first < 0x80 {
                    position &+= 1
                    return first
                }
                let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                var codePoint = first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
                let end = Swift.min(position &+ length, utf8.count)
                position &+= 1
                while position < end {
                    codePoint = codePoint &<< 6 | UInt32(utf8[position] & 0x3F)
                    position &+= 1
                }
                return codePoint
            }
        }
    }
}
