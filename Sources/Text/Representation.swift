// In CPython: unicode_repr in Objects/unicodeobject.c and PyBytes_Repr in Objects/bytesobject.c

extension PythonString {
    /// What `repr` shows: quoted, unprintable characters escaped.
    package var representation: PythonString {
        PythonString(uncheckedUTF8: representation(escapesNonASCII: false))
    }

    /// What `ascii` shows: `repr` with everything outside ASCII escaped.
    package var asciiRepresentation: PythonString {
        PythonString(uncheckedUTF8: representation(escapesNonASCII: true))
    }

    private func representation(escapesNonASCII: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count + 2)
        let quote = quotationMark(for: utf8)
        result.append(quote)
        var start = 0
        var position = 0
        var iterator = codePoints.makeIterator()
        while let codePoint = iterator.next() {
            let isPlain: Bool
            if codePoint < 0x80 {
                isPlain = codePoint >= 0x20 && codePoint != 0x7F && codePoint != 0x5C && codePoint != UInt32(quote)
            } else {
                isPlain = !escapesNonASCII && UnicodeDatabase.isPrintable(codePoint)
            }
            if !isPlain {
                result.append(contentsOf: utf8[start..<position])
                appendEscape(codePoint, to: &result)
                start = iterator.position
            }
            position = iterator.position
        }
        result.append(contentsOf: utf8[start...])
        result.append(quote)
        return result
    }
}

/// What `repr` shows of a `bytes` object, such as `b'\x00a'`.
package func bytesRepresentation(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = [0x62]
    result.reserveCapacity(bytes.count + 3)
    let quote = quotationMark(for: bytes)
    result.append(quote)
    for byte in bytes {
        if byte < 0x20 || byte >= 0x7F || byte == 0x5C || byte == quote {
            appendEscape(UInt32(byte), to: &result)
        } else {
            result.append(byte)
        }
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
}

/// The apostrophe, unless the text has one and no quotation mark.
private func quotationMark(for bytes: [UInt8]) -> UInt8 {
    bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
}

/// Appends the escape that stands for a code point in a literal: `\n`, `\x7f`, `\u0378`, `\U000e0001`.
func appendEscape(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch codePoint {
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x22, 0x27, 0x5C: bytes.append(UInt8(truncatingIfNeeded: codePoint))
    default: appendHexadecimalEscape(codePoint, to: &bytes)
    }
}

/// Appends `x7f`, `u0378` or `U000e0001`, whichever is the shortest that holds the code point.
func appendHexadecimalEscape(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    let digits: Int
    if codePoint < 0x100 {
        bytes.append(0x78)
        digits = 2
    } else if codePoint < 0x1_0000 {
        bytes.append(0x75)
        digits = 4
    } else {
        bytes.append(0x55)
        digits = 8
    }
    appendHexadecimal(codePoint, digits: digits, letters: 0x61, to: &bytes)
}

/// Appends a number in hexadecimal with that many digits; `letters` is the letter that stands for ten.
func appendHexadecimal(_ number: UInt32, digits: Int, letters: UInt8, to bytes: inout [UInt8]) {
    var shift = (digits - 1) * 4
    while shift >= 0 {
        let digit = UInt8(truncatingIfNeeded: number >> shift) & 15
        bytes.append(digit < 10 ? 0x30 + digit : letters + digit - 10)
        shift -= 4
    }
}
