// In CPython: Objects/unicodeobject.c (_PyUnicodeWriter)

/// Makes a str from pieces. What is made so far lies in a str object of its own, so a builder may be kept across calls
/// that run Python code.
///
///     var builder = StringBuilder(context)
///     try builder.append(ascii: "[")
///     try builder.append(value: text)
///     return try builder.finish()
struct StringBuilder {
    let context: Context
    /// The object being filled, and how many code points of its width it has room for.
    private var buffer: StringObject?
    private var capacity = 0
    /// Code points so far.
    private(set) var count = 0
    private var width = 1
    /// Of all that is not of one byte: whether everything so far is ASCII.
    private var isASCII = true

    @inline(__always) init(_ context: Context) { self.context = context }

    /// A builder that expects about so many code points.
    init(_ context: Context, capacity: Int) throws(Raised) {
        self.context = context
        if capacity > 0 { try grow(count: capacity, width: 1) }
    }

    // MARK: Room

    /// The bytes where the next code points go, with room for `extra` of at least that width.
    @inline(__always) private mutating func reserve(_ extra: Int, width: Int) throws(Raised) {
        if _slowPath(extra > capacity &- count || width > self.width) { try grow(extra, width: width) }
    }

    @inline(never) private mutating func grow(_ extra: Int, width: Int) throws(Raised) {
        let (needed, overflow) = count.addingReportingOverflow(extra)
        guard !overflow, needed < 1 << 45 else { throw context.raiseMemoryError() }
        let newWidth = max(width, self.width)
        let newCapacity = needed <= capacity ? capacity : buffer == nil ? max(needed, 64) : needed + needed >> 1
        let object = try context.makeString(count: newCapacity, width: newWidth, isASCII: false)
        object.count = 0
        if let buffer {
            TextKernels.copy(
                from: buffer.bytes, width: self.width, to: object.bytes, width: newWidth, count: count)
        }
        buffer = object
        capacity = newCapacity
        self.width = newWidth
    }

    private mutating func grow(count: Int, width: Int) throws(Raised) { try grow(count, width: width) }

    @inline(__always) private var end: UnsafeMutableRawPointer {
        buffer.unsafelyUnwrapped.bytes + count &* width
    }

    // MARK: Appending

    /// Appends a str.
    @inline(__always) mutating func append(value: Value) throws(Raised) { try append(StringObject(value)) }

    mutating func append(_ string: StringObject) throws(Raised) {
        let added = string.count
        if added == 0 { return }
        try reserve(added, width: Int(string.width))
        TextKernels.copy(from: string.bytes, width: Int(string.width), to: end, width: width, count: added)
        isASCII = isASCII && string.isASCII
        count &+= added
    }

    /// Appends part of a str.
    mutating func append(_ string: StringObject, from start: Int, count added: Int) throws(Raised) {
        if added <= 0 { return }
        let source = string.bytes + start &* Int(string.width)
        switch string.width {
        case 1:
            try append(bytes: source.assumingMemoryBound(to: UInt8.self), count: added, isASCII: string.isASCII)
        case 2: try append(units: UnsafePointer(source.assumingMemoryBound(to: UInt16.self)), count: added)
        default: try append(units: UnsafePointer(source.assumingMemoryBound(to: UInt32.self)), count: added)
        }
    }

    mutating func append(ascii text: StaticString) throws(Raised) {
        try append(bytes: text.utf8Start, count: text.utf8CodeUnitCount, isASCII: true)
    }

    /// Appends bytes as the code points below 256.
    mutating func append(bytes: UnsafePointer<UInt8>, count added: Int, isASCII: Bool = false) throws(Raised) {
        if added == 0 { return }
        try reserve(added, width: 1)
        TextKernels.copy(from: bytes, width: 1, to: end, width: width, count: added)
        if !isASCII, self.isASCII { self.isASCII = TextKernels.isASCII(bytes, added) }
        count &+= added
    }

    mutating func append<Unit: TextUnit>(units: UnsafePointer<Unit>, count added: Int) throws(Raised) {
        let union = TextKernels.union(units, added)
        try reserve(added, width: union < 0x100 ? 1 : union < 0x1_0000 ? 2 : 4)
        TextKernels.copy(from: units, width: MemoryLayout<Unit>.size, to: end, width: width, count: added)
        isASCII = isASCII && union < 0x80
        count &+= added
    }

    @inline(__always) mutating func append(codePoint point: UInt32) throws(Raised) {
        try reserve(1, width: point < 0x100 ? 1 : point < 0x1_0000 ? 2 : 4)
        let base = buffer.unsafelyUnwrapped
        switch width {
        case 1: base.bytes1[count] = UInt8(truncatingIfNeeded: point)
        case 2: base.bytes2[count] = UInt16(truncatingIfNeeded: point)
        default: base.bytes4[count] = point
        }
        isASCII = isASCII && point < 0x80
        count &+= 1
    }

    /// Appends one code point many times.
    mutating func append(repeating point: UInt32, count added: Int) throws(Raised) {
        if added <= 0 { return }
        try reserve(added, width: point < 0x100 ? 1 : point < 0x1_0000 ? 2 : 4)
        TextKernels.fill(end, width: width, point, count: added)
        isASCII = isASCII && point < 0x80
        count &+= added
    }

    /// Appends a Swift string.
    mutating func append(text: String) throws(Raised) {
        var text = text
        let isShortASCII = text.utf8.allSatisfy { $0 < 0x80 }
        if isShortASCII {
            let added = text.utf8.count
            if added == 0 { return }
            try reserve(added, width: 1)
            let target = end
            let width = width
            text.withUTF8 {
                TextKernels.copy(
                    from: $0.baseAddress.unsafelyUnwrapped, width: 1, to: target, width: width, count: added)
            }
            count &+= added
            return
        }
        for scalar in text.unicodeScalars { try append(codePoint: scalar.value) }
    }

    /// Appends a machine integer in decimal.
    mutating func append(decimal number: Int) throws(Raised) {
        var digits = DecimalText(number)
        try digits.withBytes { (bytes, count) throws(Raised) in try append(bytes: bytes, count: count, isASCII: true) }
    }

    // MARK: The end

    /// The str. The builder is empty afterwards.
    mutating func finish() throws(Raised) -> Value {
        guard let buffer, count > 0 else { return context.interpreter.pointee.emptyString }
        defer {
            self.buffer = nil
            capacity = 0
            count = 0
            width = 1
            isASCII = true
        }
        if count == 1 { return context.character(codePoint(in: buffer, at: 0)) }
        // Widths are the narrowest because nothing is taken away again.
        if capacity - count <= 8 + count >> 3 {
            buffer.count = count
            buffer.isASCII = isASCII
            return buffer.value
        }
        let result = try context.makeString(count: count, width: width, isASCII: isASCII)
        result.bytes.copyMemory(from: buffer.bytes, byteCount: count &* width)
        return result.value
    }

    private func codePoint(in buffer: StringObject, at index: Int) -> UInt32 { buffer.codePoint(at: index) }
}

/// The decimal digits of a machine integer, in the word itself: no allocation.
struct DecimalText {
    /// Twenty-four bytes, of which the last `count` are the text.
    private var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private var count = 0

    init(_ number: Int) {
        var rest = number.magnitude
        var written = 0
        withUnsafeMutableBytes(of: &bytes) { buffer in
            let base = buffer.baseAddress.unsafelyUnwrapped
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                written &+= 1
                base.storeBytes(
                    of: UInt8(truncatingIfNeeded: digit) | 0x30, toByteOffset: 24 &- written, as: UInt8.self)
                rest = quotient
            } while rest != 0
            if number < 0 {
                written &+= 1
                base.storeBytes(of: 0x2D, toByteOffset: 24 &- written, as: UInt8.self)
            }
        }
        count = written
    }

    @inline(__always) mutating func withBytes<Result>(
        _ body: (UnsafePointer<UInt8>, Int) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        let count = count
        return try withUnsafeBytes(of: &bytes) { (buffer) throws(Raised) -> Result in
            try body(
                buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self) + (24 &- count), count)
        }
    }
}
