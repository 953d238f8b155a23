// In CPython: Objects/stringlib/codecs.h (utf8_decode)

/// UTF-8 that is decoded and found right or wrong in one pass.
extension TextKernels {
    /// The sum of a small number for each unit, taken in blocks in which a counter of that width cannot overflow, so
    /// that the loop runs over whole vectors.
    @inline(__always) static func count<Unit: TextUnit>(
        in units: UnsafePointer<Unit>, _ count: Int, _ number: (Unit) -> Unit
    ) -> Int {
        var total = 0
        var index = 0
        while index < count {
            let end = min(index &+ (MemoryLayout<Unit>.size == 1 ? 128 : 4096), count)
            var block: Unit = 0
            while index < end {
                block &+= number(units[index])
                index &+= 1
            }
            total &+= Int(truncatingIfNeeded: block)
        }
        return total
    }

    /// Decodes UTF-8 into room for one unit for each byte that does not continue a character. False if something is
    /// wrong.
    static func decodeUTF8<Unit: TextUnit>(
        _ source: UnsafePointer<UInt8>, _ byteCount: Int, to target: UnsafeMutablePointer<Unit>
    ) -> Bool {
        let raw = UnsafeRawPointer(source)
        var position = 0
        var index = 0
        while position < byteCount {
            let first = source[position]
            if first < 0x80 {
                target[index] = Unit(truncatingIfNeeded: first)
                position &+= 1
                index &+= 1
                // Runs of ASCII, eight at a time.
                while position &+ 8 <= byteCount,
                    raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    for offset in 0..<8 {
                        target[index &+ offset] = Unit(truncatingIfNeeded: source[position &+ offset])
                    }
                    position &+= 8
                    index &+= 8
                }
            } else if first < 0xE0 {
                guard first >= 0xC2, position &+ 2 <= byteCount else { return false }
                let second = source[position &+ 1]
                guard second & 0xC0 == 0x80 else { return false }
                target[index] = Unit(truncatingIfNeeded: UInt32(first & 0x1F) &<< 6 | UInt32(second & 0x3F))
                position &+= 2
                index &+= 1
            } else {
                let length = first < 0xF0 ? 3 : 4
                guard position &+ length <= byteCount else { return false }
                var point = UInt32(first) & (length == 3 ? 0x0F : 0x07)
                for offset in 1..<length {
                    let byte = source[position &+ offset]
                    guard byte & 0xC0 == 0x80 else { return false }
                    point = point &<< 6 | UInt32(byte & 0x3F)
                }
                // Neither longer than need be, nor a surrogate, nor too large a number.
                guard length == 3 ? point >= 0x800 && point &>> 11 != 0x1B : point >= 0x1_0000 && point < 0x11_0000
                else { return false }
                target[index] = Unit(truncatingIfNeeded: point)
                position &+= length
                index &+= 1
            }
        }
        return true
    }
}
