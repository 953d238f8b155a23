// In CPython: Modules/binascii.c (the functions of hqx)

/// The encoding of BinHex 4: six bits a letter, and runs shortened with a mark.
enum BinHex {
    private static var letters: StaticString { "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr" }
    private static var mark: UInt8 { 0x90 }

    static func encode(_ data: ByteView, _ output: inout ByteCollector) throws(Raised) {
        try output.reserve(data.count / 3 * 4 + 4)
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        let table = letters.utf8Start
        for index in 0..<data.count {
            bits = bits << 8 | UInt32(data[index])
            bitCount += 8
            while bitCount >= 6 {
                bitCount -= 6
                try output.append(table[Int(bits >> bitCount & 63)])
            }
            bits &= 1 << bitCount - 1
        }
        if bitCount > 0 { try output.append(table[Int(bits << (6 - bitCount) & 63)]) }
    }

    /// Decodes up to a colon; answers whether there was one.
    static func decode(_ context: Context, _ text: ByteView, _ output: inout ByteCollector) throws(Raised) -> Bool {
        var values = [UInt8](repeating: 255, count: 256)
        for index in 0..<64 { values[Int(letters.utf8Start[index])] = UInt8(index) }
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte == 0x0A || byte == 0x0D { continue }
            // What is left over before the end is padding.
            if byte == 0x3A { return true }
            let value = values[Int(byte)]
            guard value != 255 else { throw BinasciiModule.error(context, "Illegal char") }
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                try output.append(UInt8(truncatingIfNeeded: bits >> bitCount))
                bits &= 1 << bitCount - 1
            }
        }
        if bitCount != 0 {
            throw BinasciiModule.incomplete(context, "String has incomplete number of bytes")
        }
        return false
    }

    static func shortenRuns(_ data: ByteView, _ output: inout ByteCollector) throws(Raised) {
        var index = 0
        while index < data.count {
            let byte = data[index]
            if byte == mark {
                try output.append(mark)
                try output.append(0)
                index += 1
                continue
            }
            var end = index + 1
            while end < data.count, data[end] == byte, end < index + 255 { end += 1 }
            if end - index > 3 {
                try output.append(byte)
                try output.append(mark)
                try output.append(UInt8(truncatingIfNeeded: end - index))
                index = end
            } else {
                try output.append(byte)
                index += 1
            }
        }
    }

    static func expandRuns(_ context: Context, _ data: ByteView, _ output: inout ByteCollector) throws(Raised) {
        var last: UInt8 = 0
        var index = 0
        while index < data.count {
            let byte = data[index]
            index += 1
            if byte != mark {
                try output.append(byte)
                last = byte
                continue
            }
            guard index < data.count else { throw BinasciiModule.incomplete(context, "") }
            let count = data[index]
            if count == 0 {
                try output.append(mark)
                last = mark
            } else if index == 1 {
                throw BinasciiModule.error(context, "Orphaned RLE code at start")
            } else {
                for _ in 1..<max(count, 1) { try output.append(last) }
            }
            index += 1
        }
    }
}
