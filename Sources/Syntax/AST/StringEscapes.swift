// In CPython: Objects/unicodeobject.c (_PyUnicode_DecodeUnicodeEscape), Objects/bytesobject.c (_PyBytes_DecodeEscape)

import TaipanText

/// An escape sequence that stands for nothing.
struct EscapeError: Error {
    var message: String
}

/// Decodes the escapes of a string that is not raw.
struct TextEscapes {
    private let content: UnsafeBufferPointer<UInt8>
    /// The character after the first backslash that starts no escape sequence.
    private(set) var firstInvalid: UInt8?

    /// - Parameter content: UTF-8.
    init(_ content: UnsafeBufferPointer<UInt8>) { self.content = content }

    /// Appends what the content stands for.
    mutating func decode(into text: inout [UInt8]) throws(EscapeError) {
        var index = 0
        while index < content.count {
            let start = index
            while index < content.count && content[index] != UInt8(ascii: "\\") { index &+= 1 }
            if index > start { text.append(contentsOf: content[start..<index]) }
            if index == content.count { return }
            index = try escape(index, into: &text)
        }
    }

    /// Decodes the escape sequence at an index; returns the index behind it.
    private mutating func escape(_ start: Int, into text: inout [UInt8]) throws(EscapeError) -> Int {
        let index = start &+ 2
        guard start &+ 1 < content.count else {
            // Only the text before a brace of an f-string ends so.
            text.append(UInt8(ascii: "\\"))
            return content.count
        }
        let character = content[start &+ 1]
        if let simple = simpleEscape(character) {
            text.append(simple)
            return start &+ 2
        }
        switch character {
        case UInt8(ascii: "\n"): break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            let (value, end) = octalValue(content, start &+ 1)
            append(UInt32(value), to: &text)
            return end
        case UInt8(ascii: "x"): return try hexadecimal(start, 2, "truncated \\xXX escape", into: &text)
        case UInt8(ascii: "u"): return try hexadecimal(start, 4, "truncated \\uXXXX escape", into: &text)
        case UInt8(ascii: "U"): return try hexadecimal(start, 8, "truncated \\UXXXXXXXX escape", into: &text)
        case UInt8(ascii: "N"): return try named(start, into: &text)
        case 0x80...:
            // CPython has made the backslash an escape of its own before it looks here: no warning.
            text.append(UInt8(ascii: "\\"))
            return index &- 1
        default:
            if firstInvalid == nil { firstInvalid = character }
            text.append(UInt8(ascii: "\\"))
            text.append(character)
        }
        return index
    }

    private func hexadecimal(
        _ start: Int, _ count: Int, _ message: StaticString, into text: inout [UInt8]
    ) throws(EscapeError) -> Int {
        var index = start &+ 2
        var value: UInt32 = 0
        for _ in 0..<count {
            guard index < content.count, let digit = hexadecimalDigit(content[index]) else {
                throw error(start, index, message)
            }
            value = value << 4 | UInt32(digit)
            index &+= 1
        }
        if value > 0x10FFFF { throw error(start, index, "illegal Unicode character") }
        append(value, to: &text)
        return index
    }

    private func named(_ start: Int, into text: inout [UInt8]) throws(EscapeError) -> Int {
        var index = start &+ 2
        guard index < content.count && content[index] == UInt8(ascii: "{") else {
            throw error(start, index, "malformed \\N character escape")
        }
        index &+= 1
        let nameStart = index
        while index < content.count && content[index] != UInt8(ascii: "}") { index &+= 1 }
        if index == nameStart || index == content.count { throw error(start, index, "malformed \\N character escape") }
        let name = UnsafeBufferPointer(rebasing: content[nameStart..<index])
        index &+= 1
        guard let value = UnicodeDatabase.lookup(name: name) else {
            throw error(start, index, "unknown Unicode character name")
        }
        append(value, to: &text)
        return index
    }

    private func append(_ codePoint: UInt32, to text: inout [UInt8]) {
        if codePoint < 0x80 {
            text.append(UInt8(truncatingIfNeeded: codePoint))
            return
        }
        if codePoint < 0x800 {
            text.append(0xC0 | UInt8(truncatingIfNeeded: codePoint >> 6))
        } else {
            if codePoint < 0x10000 {
                text.append(0xE0 | UInt8(truncatingIfNeeded: codePoint >> 12))
            } else {
                text.append(0xF0 | UInt8(truncatingIfNeeded: codePoint >> 18))
                text.append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 12) & 0x3F)
            }
            text.append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 6) & 0x3F)
        }
        text.append(0x80 | UInt8(truncatingIfNeeded: codePoint) & 0x3F)
    }

    /// The error for a sequence from `start` to `end`. Positions count each character beyond ASCII as the ten bytes of
    /// `\UXXXXXXXX`, and a backslash before one as the six of `\u005c`: CPython decodes such a copy.
    private func error(_ start: Int, _ end: Int, _ message: StaticString) -> EscapeError {
        let first = expandedLength(start)
        let last = expandedLength(end) - 1
        return EscapeError(
            message: last == first
                ? "'unicodeescape' codec can't decode byte 0x5c in position \(first): \(message)"
                : "'unicodeescape' codec can't decode bytes in position \(first)-\(last): \(message)")
    }

    private func expandedLength(_ end: Int) -> Int {
        var length = 0
        var index = 0
        while index < end {
            let byte = content[index]
            if byte == UInt8(ascii: "\\") {
                let isBeforeWide = index + 1 < content.count && content[index + 1] >= 0x80
                length += isBeforeWide ? 6 : 1
                // The character after the backslash is copied with it.
                if !isBeforeWide && index + 1 < end {
                    length += 1
                    index += 1
                }
            } else if byte < 0x80 {
                length += 1
            } else if byte >= 0xC0 {
                length += 10
            }
            index += 1
        }
        return length
    }
}

/// Decodes the escapes of bytes that are not raw.
struct BytesEscapes {
    private let content: UnsafeBufferPointer<UInt8>
    /// The character after the first backslash that starts no escape sequence.
    private(set) var firstInvalid: UInt8?

    init(_ content: UnsafeBufferPointer<UInt8>) { self.content = content }

    /// Appends what the content stands for.
    mutating func decode(into bytes: inout [UInt8]) throws(EscapeError) {
        var index = 0
        while index < content.count {
            let byte = content[index]
            guard byte == UInt8(ascii: "\\"), index &+ 1 < content.count else {
                bytes.append(byte)
                index &+= 1
                continue
            }
            let character = content[index &+ 1]
            if let simple = simpleEscape(character) {
                bytes.append(simple)
                index &+= 2
                continue
            }
            switch character {
            case UInt8(ascii: "\n"): break
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                let (value, end) = octalValue(content, index &+ 1)
                bytes.append(UInt8(truncatingIfNeeded: value))
                index = end
                continue
            case UInt8(ascii: "x"):
                guard index &+ 3 < content.count, let high = hexadecimalDigit(content[index &+ 2]),
                    let low = hexadecimalDigit(content[index &+ 3])
                else { throw EscapeError(message: "invalid \\x escape at position \(index)") }
                bytes.append(high << 4 | low)
                index &+= 4
                continue
            default:
                if firstInvalid == nil { firstInvalid = character }
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(character)
            }
            index &+= 2
        }
    }
}

/// The value of up to three octal digits at an index, and the index behind them.
private func octalValue(_ content: UnsafeBufferPointer<UInt8>, _ start: Int) -> (value: Int, end: Int) {
    var value = 0
    var index = start
    while index < content.count && index < start &+ 3 {
        let digit = content[index] &- UInt8(ascii: "0")
        if digit > 7 { break }
        value = value << 3 | Int(digit)
        index &+= 1
    }
    return (value, index)
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
}
