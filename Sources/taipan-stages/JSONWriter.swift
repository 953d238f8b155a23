/// Writes JSON text piece by piece: the caller says where lists, objects and commas go.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Text that is JSON already.
    mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func string(_ text: String) { string(text.utf8) }

    /// A string given as UTF-8 in which lone surrogates may take three bytes each.
    mutating func string(_ utf8: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var pending: UInt32 = 0
        var missing = 0
        for byte in utf8 {
            if missing > 0 {
                pending = pending << 6 | UInt32(byte & 0x3F)
                missing -= 1
                if missing == 0 { escape(pending) }
            } else if byte < 0x80 {
                switch byte {
                case UInt8(ascii: "\""): raw("\\\"")
                case UInt8(ascii: "\\"): raw("\\\\")
                case 0..<0x20, 0x7F: escape(UInt32(byte))
                default: bytes.append(byte)
                }
            } else if byte < 0xE0 {
                (pending, missing) = (UInt32(byte & 0x1F), 1)
            } else if byte < 0xF0 {
                (pending, missing) = (UInt32(byte & 0x0F), 2)
            } else {
                (pending, missing) = (UInt32(byte & 0x07), 3)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ codePoint: UInt32) {
        if codePoint >= 0x10000 {
            escape(0xD800 + ((codePoint - 0x10000) >> 10))
            escape(0xDC00 + ((codePoint - 0x10000) & 0x3FF))
            return
        }
        let digits = String(codePoint, radix: 16)
        raw("\\u")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
    }
}
