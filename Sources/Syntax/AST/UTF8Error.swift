// In CPython: Objects/stringlib/codecs.h (utf8_decode), Objects/exceptions.c (UnicodeDecodeError)

/// Bytes that are not UTF-8, as CPython's decoder reports them.
struct UTF8Error: Error {
    /// Where the wrong bytes begin, and how many they are.
    var start: Int
    var count: Int
    /// The first of them.
    var byte: UInt8
    var reason: StaticString

    /// What `str` gives for the UnicodeDecodeError.
    var message: String {
        if count == 1 {
            let digits = String(byte, radix: 16)
            return "'utf-8' codec can't decode byte 0x\(digits) in position \(start): \(reason)"
        }
        return "'utf-8' codec can't decode bytes in position \(start)-\(start + count - 1): \(reason)"
    }

    /// Checks that bytes are UTF-8, without surrogates.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(UTF8Error) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index &+= 1
                continue
            }
            index &+= try length(bytes, index)
        }
    }

    /// The length of the sequence at an index.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) throws(UTF8Error) -> Int {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: throw UTF8Error(start: index, count: 1, byte: lead, reason: "invalid start byte")
        }
        for offset in 1..<length {
            guard index &+ offset < bytes.count else {
                throw UTF8Error(start: index, count: bytes.count &- index, byte: lead, reason: "unexpected end of data")
            }
            let byte = bytes[index &+ offset]
            let isContinuation = offset == 1 ? second.contains(byte) : byte & 0xC0 == 0x80
            if !isContinuation {
                throw UTF8Error(start: index, count: offset, byte: lead, reason: "invalid continuation byte")
            }
        }
        return length
    }
}
