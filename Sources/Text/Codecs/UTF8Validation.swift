// In CPython: utf8_decode in Objects/stringlib/codecs.h

/// Finds what is not UTF-8 as CPython's decoder sees it.
package enum UTF8Validation {
    /// A range of bytes that is not UTF-8.
    package struct Failure: Error, Hashable, Sendable {
        package let start: Int
        package let end: Int
        package let reason: CodecError.Reason
    }

    /// The first range that is not UTF-8, or nil if all of it is. Surrogates are not UTF-8.
    package static func firstFailure(
        in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int = 0
    ) -> Failure? {
        guard let base = bytes.baseAddress else { return nil }
        let end = bytes.count
        var position = start
        while position < end {
            let first = base[position]
            if first < 0x80 {
                position &+= asciiPrefixLength(UnsafeBufferPointer(rebasing: bytes[position...]))
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard first >= 0xC2, first < 0xF5 else {
                return Failure(start: position, end: position + 1, reason: .invalidStartByte)
            }
            if end &- position < length {
                return truncated(base, position, end)
            }
            // How the second byte is limited rules out overlong forms, surrogates and numbers above 0x10FFFF.
            let second = base[position &+ 1]
            guard second & 0xC0 == 0x80, isAllowed(second, after: first) else {
                return Failure(start: position, end: position + 1, reason: .invalidContinuationByte)
            }
            if length > 2 {
                guard base[position &+ 2] & 0xC0 == 0x80 else {
                    return Failure(start: position, end: position + 2, reason: .invalidContinuationByte)
                }
                if length > 3, base[position &+ 3] & 0xC0 != 0x80 {
                    return Failure(start: position, end: position + 3, reason: .invalidContinuationByte)
                }
            }
            position &+= length
        }
        return nil
    }

    @inline(__always)
    private static func isAllowed(_ second: UInt8, after first: UInt8) -> Bool {
        switch first {
        case 0xE0: second >= 0xA0
        case 0xED: second < 0xA0
        case 0xF0: second >= 0x90
        case 0xF4: second < 0x90
        default: true
        }
    }

    /// What is wrong with a character whose bytes are fewer than its first one says.
    private static func truncated(_ base: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Failure {
        if end - position >= 2 {
            let second = base[position + 1]
            if second & 0xC0 != 0x80 || !isAllowed(second, after: base[position]) {
                return Failure(start: position, end: position + 1, reason: .invalidContinuationByte)
            }
            if end - position >= 3, base[position + 2] & 0xC0 != 0x80 {
                return Failure(start: position, end: position + 2, reason: .invalidContinuationByte)
            }
        }
        return Failure(start: position, end: end, reason: .unexpectedEndOfData)
    }
}
