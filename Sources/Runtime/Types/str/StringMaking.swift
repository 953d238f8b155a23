// In CPython: Objects/unicodeobject.c
import TaipanText

extension Context {
    /// A str object with room for `count` code points of `width` bytes, to be filled by the caller. `isASCII` must be
    /// told truly, and `width` must be the narrowest that serves.
    @inline(__always) func makeString(count: Int, width: Int, isASCII: Bool) throws(Raised) -> StringObject {
        if _fastPath(count >= 0 && count < 256) {
            return allocateSmallString(count: count, width: width, isASCII: isASCII)
        }
        return try makeLongString(count: count, width: width, isASCII: isASCII)
    }

    /// As `makeString`, for fewer than 256 code points.
    @inline(__always) func allocateSmallString(count: Int, width: Int, isASCII: Bool) -> StringObject {
        let string: StringObject = allocate(
            StringFields.self, types.str, smallSize: MemoryLayout<StringFields>.stride &+ count &* width)
        string.fillFields(count: count, width: width, isASCII: isASCII)
        return string
    }

    @inline(never) private func makeLongString(count: Int, width: Int, isASCII: Bool) throws(Raised) -> StringObject {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: width)
        guard !overflow, count >= 0, bytes < 1 << 46 else { throw raiseMemoryError() }
        let string = try allocate(StringFields.self, types.str, size: MemoryLayout<StringFields>.stride + bytes)
        string.fillFields(count: count, width: width, isASCII: isASCII)
        return string
    }

    /// A str of text that is ASCII.
    func string(ascii text: UnsafeBufferPointer<UInt8>) throws(Raised) -> Value {
        if text.count <= 1 { return text.isEmpty ? interpreter.pointee.emptyString : character(UInt32(text[0])) }
        let string = try makeString(count: text.count, width: 1, isASCII: true)
        string.bytes.copyMemory(from: text.baseAddress.unsafelyUnwrapped, byteCount: text.count)
        return string.value
    }

    /// A str of text in UTF-8, in which surrogates may be encoded (three bytes each); it must be well-formed.
    func string(utf8 text: UnsafeBufferPointer<UInt8>) throws(Raised) -> Value {
        var count = 0
        var maximum: UInt8 = 0
        for byte in text {
            if byte & 0xC0 != 0x80 { count += 1 }
            if byte > maximum { maximum = byte }
        }
        if maximum < 0x80 { return try string(ascii: text) }
        let width = maximum < 0xC4 ? 1 : maximum < 0xF0 ? 2 : 4
        let string = try makeString(count: count, width: width, isASCII: false)
        switch width {
        case 1: Self.decodeUTF8(text, to: string.bytes1, count)
        case 2: Self.decodeUTF8(text, to: string.bytes2, count)
        default: Self.decodeUTF8(text, to: string.bytes4, count)
        }
        if count == 1 && string.codePoint(at: 0) < 256 { return character(string.codePoint(at: 0)) }
        return string.value
    }

    /// Decodes well-formed UTF-8 of `count` code points, all of which fit the units.
    private static func decodeUTF8<Unit: TextUnit>(
        _ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<Unit>, _ count: Int
    ) {
        guard var source = text.baseAddress else { return }
        // What ends too early would be read beyond: the last bytes are left to the careful loop.
        let safeEnd = source + max(0, text.count - 3)
        var index = 0
        while source < safeEnd, index < count {
            let first = UInt32(source[0])
            if first < 0x80 {
                target[index] = Unit(truncatingIfNeeded: first)
                source += 1
            } else if first < 0xE0 {
                target[index] = Unit(truncatingIfNeeded: (first & 0x1F) &<< 6 | UInt32(source[1]) & 0x3F)
                source += 2
            } else if first < 0xF0 {
                let rest = (UInt32(source[1]) & 0x3F) &<< 6 | UInt32(source[2]) & 0x3F
                target[index] = Unit(truncatingIfNeeded: (first & 0x0F) &<< 12 | rest)
                source += 3
            } else {
                let middle = (UInt32(source[1]) & 0x3F) &<< 12 | (UInt32(source[2]) & 0x3F) &<< 6
                target[index] = Unit(truncatingIfNeeded: (first & 0x07) &<< 18 | middle | UInt32(source[3]) & 0x3F)
                source += 4
            }
            index &+= 1
        }
        var position = source - text.baseAddress.unsafelyUnwrapped
        while index < count, position < text.count {
            target[index] = Unit(truncatingIfNeeded: decodeUTF8(text, &position))
            index &+= 1
        }
    }

    func decodeUTF8(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
        Self.decodeUTF8(text, &position)
    }

    private static func decodeUTF8(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
        let first = UInt32(text[position])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position + length <= text.count else {
            position = text.count
            return 0xFFFD
        }
        var point = length == 1 ? first : first & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) { point = point << 6 | UInt32(text[position + offset]) & 0x3F }
        position += length
        return point
    }

    /// A str of a Swift string. Memory can only fail for a text of many megabytes, which none of these is.
    func string(_ text: String) -> Value {
        var text = text
        return (try? text.withUTF8 { try string(utf8: $0) }) ?? interpreter.pointee.emptyString
    }

    func string(_ text: StaticString) -> Value {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return (try? string(utf8: bytes)) ?? interpreter.pointee.emptyString
    }

    func string(_ text: PythonString) -> Value {
        (try? text.utf8.withUnsafeBufferPointer { try string(utf8: $0) }) ?? interpreter.pointee.emptyString
    }

    /// The str of one code point; those below 256 exist once.
    func character(_ point: UInt32) -> Value {
        if point < 256 { return interpreter.pointee.characters[Int(point)] }
        let width = point < 0x10000 ? 2 : 4
        let string = allocateSmallString(count: 1, width: width, isASCII: false)
        if width == 2 {
            string.bytes2[0] = UInt16(truncatingIfNeeded: point)
        } else {
            string.bytes4[0] = point
        }
        return string.value
    }

    /// The one str of this text that all names share.
    func intern(_ value: Value) -> Value {
        let string = StringObject(value)
        if string.isInterned { return value }
        if interpreter.pointee.internedCount * 3 >= interpreter.pointee.internedCapacity * 2 { growInternedStrings() }
        guard let table = interpreter.pointee.internedStrings else { return value }
        let mask = interpreter.pointee.internedCapacity - 1
        var slot = string.hash & mask
        while table[slot].isBound {
            if StringObject(table[slot]).isEqual(to: string) { return table[slot] }
            slot = (slot + 1) & mask
        }
        table[slot] = value
        string.isInterned = true
        interpreter.pointee.internedCount += 1
        return value
    }

    func intern(_ text: StaticString) -> Value { intern(string(text)) }

    private func growInternedStrings() {
        let old = interpreter.pointee.internedStrings
        let oldCapacity = interpreter.pointee.internedCapacity
        let capacity = max(oldCapacity * 2, 4096)
        let table = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
        table.initialize(repeating: .unbound, count: capacity)
        if let old {
            for index in 0..<oldCapacity where old[index].isBound {
                var slot = StringObject(old[index]).hash & (capacity - 1)
                while table[slot].isBound { slot = (slot + 1) & (capacity - 1) }
                table[slot] = old[index]
            }
            old.deallocate()
        }
        interpreter.pointee.internedStrings = table
        interpreter.pointee.internedCapacity = capacity
    }
}

extension Reference where Fields == StringFields {
    /// Fills the fields of a new string (not of a subclass's header).
    @inline(__always) func fillFields(count: Int, width: Int, isASCII: Bool) {
        pointer.pointee.storage = nil
        self.count = count
        self.cachedHash = 0
        self.width = UInt8(truncatingIfNeeded: width)
        self.isASCII = isASCII
        self.isInterned = false
        self.isConcatenation = false
        self.padding = 0
    }

    @inline(never) func computeHash() -> Int {
        let key = type.pointer.pointee.interpreter.pointee.hashKey
        let hash = hashBytes(UnsafeRawBufferPointer(start: bytes, count: byteCount), key: key)
        self.cachedHash = hash
        return hash
    }

    /// The text as a Swift string; surrogates become U+FFFD. For messages and other cold uses.
    var text: String { String(decoding: pythonString.utf8, as: UTF8.self) }

    /// The text as the front end has it.
    var pythonString: PythonString {
        if self.isASCII {
            return PythonString(uncheckedUTF8: Array(UnsafeBufferPointer(start: bytes1, count: self.count)))
        }
        return PythonString(codePoints: (0..<self.count).lazy.map { codePoint(at: $0) })
    }
}

/// SipHash-2-4 with CPython's conventions: nothing hashes to 0, and -1 becomes -2.
func hashBytes(_ bytes: UnsafeRawBufferPointer, key: (UInt64, UInt64)) -> Int {
    guard !bytes.isEmpty else { return 0 }
    var v0 = key.0 ^ 0x736f_6d65_7073_6575
    var v1 = key.1 ^ 0x646f_7261_6e64_6f6d
    var v2 = key.0 ^ 0x6c79_6765_6e65_7261
    var v3 = key.1 ^ 0x7465_6462_7974_6573
    @inline(__always) func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
        value &<< count | value &>> (64 &- count)
    }
    @inline(__always) func round() {
        v0 = v0 &+ v1
        v2 = v2 &+ v3
        v1 = rotate(v1, 13) ^ v0
        v3 = rotate(v3, 16) ^ v2
        v0 = rotate(v0, 32)
        v2 = v2 &+ v1
        v0 = v0 &+ v3
        v1 = rotate(v1, 17) ^ v2
        v3 = rotate(v3, 21) ^ v0
        v2 = rotate(v2, 32)
    }
    var offset = 0
    while offset + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        v3 ^= word
        round()
        round()
        v0 ^= word
        offset += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    var shift: UInt64 = 0
    while offset < bytes.count {
        last |= UInt64(bytes[offset]) << shift
        shift += 8
        offset += 1
    }
    v3 ^= last
    round()
    round()
    v0 ^= last
    v2 ^= 0xFF
    round()
    round()
    round()
    round()
    let hash = Int(truncatingIfNeeded: v0 ^ v1 ^ v2 ^ v3)
    return hash == -1 ? -2 : hash
}
