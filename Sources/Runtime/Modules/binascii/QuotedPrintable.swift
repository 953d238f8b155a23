// In CPython: binascii_a2b_qp_impl and binascii_b2a_qp_impl in Modules/binascii.c

/// Quoted-printable text (RFC 2045), with the peculiarities of CPython's.
struct QuotedPrintable {
    let quotesTabs: Bool
    let isText: Bool
    let isHeader: Bool

    private static var lineLimit: Int { 76 }

    static func decode(_ text: ByteView, isHeader: Bool, _ output: inout ByteCollector) throws(Raised) {
        try output.reserve(text.count)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte != 0x3D {
                try output.append(isHeader && byte == 0x5F ? 0x20 : byte)
                index += 1
                continue
            }
            index += 1
            guard index < text.count else { break }
            let next = text[index]
            if next == 0x0A || next == 0x0D {
                // A soft line break.
                while index < text.count, text[index] != 0x0A { index += 1 }
                if index < text.count { index += 1 }
            } else if next == 0x3D {
                try output.append(0x3D)
                index += 1
            } else if index + 1 < text.count, TextualBytes.hexadecimalDigit(next) < 16,
                TextualBytes.hexadecimalDigit(text[index + 1]) < 16
            {
                try output.append(
                    TextualBytes.hexadecimalDigit(next) << 4 | TextualBytes.hexadecimalDigit(text[index + 1]))
                index += 2
            } else {
                try output.append(0x3D)
            }
        }
    }

    func encode(_ data: ByteView, _ output: inout ByteCollector) throws(Raised) {
        var lineEnding = [UInt8](arrayLiteral: 0x0A)
        for index in 0..<data.count where data[index] == 0x0A {
            // The first line tells how all are to end.
            if index > 0, data[index - 1] == 0x0D { lineEnding = [0x0D, 0x0A] }
            break
        }
        func endLine(_ output: inout ByteCollector) throws(Raised) {
            for byte in lineEnding { try output.append(byte) }
        }
        var lineLength = 0
        var index = 0
        while index < data.count {
            let byte = data[index]
            if mustQuote(data, index, lineLength) {
                if lineLength + 3 >= Self.lineLimit {
                    try output.append(0x3D)
                    try endLine(&output)
                    lineLength = 0
                }
                try quote(byte, &output)
                index += 1
                lineLength += 3
                continue
            }
            let isReturn = byte == 0x0D && index + 1 < data.count && data[index + 1] == 0x0A
            if isText, byte == 0x0A || isReturn {
                lineLength = 0
                // White space at the end of a line would be lost.
                if output.count > 0 {
                    let last = output.view[output.count - 1]
                    if last == 0x20 || last == 0x09 {
                        output.removeLast()
                        try quote(last, &output)
                    }
                }
                try endLine(&output)
                index += isReturn ? 2 : 1
                continue
            }
            if index + 1 != data.count, data[index + 1] != 0x0A, lineLength + 1 >= Self.lineLimit {
                try output.append(0x3D)
                try endLine(&output)
                lineLength = 0
            }
            lineLength += 1
            try output.append(isHeader && byte == 0x20 ? 0x5F : byte)
            index += 1
        }
    }

    private func mustQuote(_ data: ByteView, _ index: Int, _ lineLength: Int) -> Bool {
        let byte = data[index]
        let isLast = index + 1 == data.count
        switch byte {
        case 0x3D, 0x7F...0xFF: return true
        case 0x5F: return isHeader
        case 0x2E:
            guard lineLength == 0 else { return false }
            return isLast || data[index + 1] == 0x0A || data[index + 1] == 0x0D || data[index + 1] == 0
        case 0x0A, 0x0D: return !isText
        case 0x09, 0x20: return isLast || quotesTabs
        default: return byte < 33
        }
    }

    private func quote(_ byte: UInt8, _ output: inout ByteCollector) throws(Raised) {
        let digits: StaticString = "0123456789ABCDEF"
        try output.append(0x3D)
        try output.append(digits.utf8Start[Int(byte >> 4)])
        try output.append(digits.utf8Start[Int(byte & 15)])
    }
}
