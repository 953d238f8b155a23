// In CPython: Objects/stringlib

/// What a code point is kept in: one, two or four bytes. Bytes objects are runs of one-byte units as well.
protocol TextUnit: FixedWidthInteger, UnsignedInteger, BitwiseCopyable {}
extension UInt8: TextUnit {}
extension UInt16: TextUnit {}
extension UInt32: TextUnit {}

/// Loops over runs of code units in raw memory. None of them allocates or knows of objects.
enum TextKernels {
    /// Whether all bytes are below 128.
    static func isASCII(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let raw = UnsafeRawPointer(bytes)
        var position = 0
        while position &+ 32 <= count {
            let first =
                raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                | raw.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self)
            let second =
                raw.loadUnaligned(fromByteOffset: position &+ 16, as: UInt64.self)
                | raw.loadUnaligned(fromByteOffset: position &+ 24, as: UInt64.self)
            if (first | second) & 0x8080_8080_8080_8080 != 0 { return false }
            position &+= 32
        }
        var rest: UInt8 = 0
        while position < count {
            rest |= bytes[position]
            position &+= 1
        }
        return rest < 0x80
    }

    /// All units joined by "or": it is below a power of two exactly if every unit is.
    static func union<Unit: TextUnit>(_ units: UnsafePointer<Unit>, _ count: Int) -> UInt32 {
        var result: Unit = 0
        for index in 0..<count { result |= units[index] }
        return UInt32(truncatingIfNeeded: result)
    }

    /// Copies units into wider or narrower ones, or into the same; what is narrowed must fit.
    @inline(__always) static func copy(
        from source: UnsafeRawPointer, width: Int, to destination: UnsafeMutableRawPointer, width newWidth: Int,
        count: Int
    ) {
        if _fastPath(width == newWidth) {
            return destination.copyMemory(from: source, byteCount: count &* width)
        }
        convert(from: source, width: width, to: destination, width: newWidth, count: count)
    }

    @inline(never) private static func convert(
        from source: UnsafeRawPointer, width: Int, to destination: UnsafeMutableRawPointer, width newWidth: Int,
        count: Int
    ) {
        switch (width, newWidth) {
        case (1, 2): convert(source, UInt8.self, destination, UInt16.self, count)
        case (1, _): convert(source, UInt8.self, destination, UInt32.self, count)
        case (2, 1): convert(source, UInt16.self, destination, UInt8.self, count)
        case (2, _): convert(source, UInt16.self, destination, UInt32.self, count)
        case (_, 1): convert(source, UInt32.self, destination, UInt8.self, count)
        default: convert(source, UInt32.self, destination, UInt16.self, count)
        }
    }

    @inline(__always) private static func convert<From: TextUnit, To: TextUnit>(
        _ source: UnsafeRawPointer, _: From.Type, _ destination: UnsafeMutableRawPointer, _: To.Type, _ count: Int
    ) {
        let from = source.assumingMemoryBound(to: From.self)
        let to = destination.assumingMemoryBound(to: To.self)
        for index in 0..<count { to[index] = To(truncatingIfNeeded: from[index]) }
    }

    /// Fills memory with one code point, which fits the width.
    static func fill(_ destination: UnsafeMutableRawPointer, width: Int, _ point: UInt32, count: Int) {
        switch width {
        case 1:
            destination.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: point), count: count)
        case 2:
            destination.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: point), count: count)
        default: destination.initializeMemory(as: UInt32.self, repeating: point, count: count)
        }
    }

    /// Writes `count` copies of `byteCount` bytes one behind the other; the first copy lies there already.
    static func repeatBytes(_ destination: UnsafeMutableRawPointer, _ byteCount: Int, count: Int) {
        let total = byteCount &* count
        var done = byteCount
        while done < total {
            let next = min(done, total &- done)
            (destination + done).copyMemory(from: destination, byteCount: next)
            done &+= next
        }
    }

    /// The order of two runs by their units: negative, zero or positive.
    static func compare<Left: TextUnit, Right: TextUnit>(
        _ left: UnsafePointer<Left>, _ leftCount: Int, _ right: UnsafePointer<Right>, _ rightCount: Int
    ) -> Int {
        let count = min(leftCount, rightCount)
        for index in 0..<count {
            let a = UInt32(truncatingIfNeeded: left[index])
            let b = UInt32(truncatingIfNeeded: right[index])
            if a != b { return a < b ? -1 : 1 }
        }
        return leftCount &- rightCount
    }

    /// The same for bytes, eight at a time.
    static func compareBytes(
        _ left: UnsafePointer<UInt8>, _ leftCount: Int, _ right: UnsafePointer<UInt8>, _ rightCount: Int
    ) -> Int {
        let count = min(leftCount, rightCount)
        let a = UnsafeRawPointer(left)
        let b = UnsafeRawPointer(right)
        var offset = 0
        while offset &+ 8 <= count {
            let x = a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let y = b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if x != y { return UInt64(bigEndian: x) < UInt64(bigEndian: y) ? -1 : 1 }
            offset &+= 8
        }
        while offset < count {
            if left[offset] != right[offset] { return left[offset] < right[offset] ? -1 : 1 }
            offset &+= 1
        }
        return leftCount &- rightCount
    }
}
