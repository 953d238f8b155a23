// In CPython: the error handlers of Python/codecs.c

/// The error handlers that every interpreter has.
package enum ErrorHandler: String, CaseIterable, Sendable {
    case strict
    case ignore
    case replace
    case backslashReplace = "backslashreplace"
    case surrogateEscape = "surrogateescape"
    case surrogatePass = "surrogatepass"
    case xmlCharacterReference = "xmlcharrefreplace"
    case nameReplace = "namereplace"

    /// Whether the handler knows what to do with a `UnicodeDecodeError`; CPython raises a `TypeError` for the others.
    package var handlesDecoding: Bool {
        self != .xmlCharacterReference && self != .nameReplace
    }

    /// Appends what stands for a range that could not be decoded, in UTF-8, and moves `position` to where decoding goes
    /// on; false if the error is to be raised. `origin` is what the positions of the error count from.
    package func handle(
        _ error: CodecError, in bytes: UnsafeBufferPointer<UInt8>, origin: Int, _ position: inout Int,
        into output: inout [UInt8]
    ) -> Bool {
        let range = error.start + origin..<error.end + origin
        switch self {
        case .strict, .xmlCharacterReference, .nameReplace:
            return false
        case .ignore:
            position = range.upperBound
        case .replace:
            appendUTF8(0xFFFD, to: &output)
            position = range.upperBound
        case .backslashReplace:
            for byte in bytes[range] {
                output.append(0x5C)
                appendHexadecimalEscape(UInt32(byte), to: &output)
            }
            position = range.upperBound
        case .surrogateEscape:
            // Only so many bytes as the longest character has; what follows is another error.
            let escaped = bytes[range].prefix(4).prefix { $0 >= 0x80 }
            if escaped.isEmpty { return false }
            for byte in escaped { appendUTF8(0xDC00 + UInt32(byte), to: &output) }
            position = range.lowerBound + escaped.count
        case .surrogatePass:
            guard let (codePoint, length) = Self.surrogate(bytes[range.lowerBound...], error.encoding) else {
                return false
            }
            appendUTF8(codePoint, to: &output)
            position = range.lowerBound + length
        }
        return true
    }

    /// The surrogate that bytes begin with, and its length in bytes.
    private static func surrogate(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ encoding: CodecError.Encoding
    ) -> (codePoint: UInt32, length: Int)? {
        var codePoint: UInt32 = 0
        let length: Int
        switch encoding {
        case .utf8:
            length = 3
            guard bytes.count >= length else { return nil }
            let unit = Array(bytes.prefix(length))
            guard unit[0] & 0xF0 == 0xE0, unit[1] & 0xC0 == 0x80, unit[2] & 0xC0 == 0x80 else { return nil }
            codePoint = UInt32(unit[0] & 0x0F) << 12 | UInt32(unit[1] & 0x3F) << 6 | UInt32(unit[2] & 0x3F)
        case .utf16, .utf16LittleEndian, .utf32, .utf32LittleEndian:
            length = encoding == .utf16 || encoding == .utf16LittleEndian ? 2 : 4
            guard bytes.count >= length else { return nil }
            for byte in bytes.prefix(length).reversed() { codePoint = codePoint << 8 | UInt32(byte) }
        case .utf16BigEndian, .utf32BigEndian:
            length = encoding == .utf16BigEndian ? 2 : 4
            guard bytes.count >= length else { return nil }
            for byte in bytes.prefix(length) { codePoint = codePoint << 8 | UInt32(byte) }
        case .ascii, .latin1, .utf7, .charmap, .unicodeEscape, .rawUnicodeEscape:
            return nil
        }
        return codePoint & 0xFFFF_F800 == 0xD800 ? (codePoint, length) : nil
    }

    /// Gives an encoder what stands for a range that could not be encoded; returns the error to raise, or nil.
    package func handle(_ error: CodecError, _ encoder: inout TextEncoder) -> CodecError? {
        let codePoints = encoder.codePoints(from: error.start, to: error.end)
        var replacement: [UInt32] = []
        switch self {
        case .strict:
            return error
        case .ignore:
            return nil
        case .replace:
            replacement = codePoints.map { _ in 0x3F }
        case .backslashReplace:
            for codePoint in codePoints { Self.appendBackslash(codePoint, to: &replacement) }
        case .xmlCharacterReference:
            for codePoint in codePoints { replacement += "&#\(codePoint);".utf8.map(UInt32.init) }
        case .nameReplace:
            for codePoint in codePoints {
                if let name = UnicodeDatabase.nameInReplacement(of: codePoint) {
                    replacement += "\\N{\(name)}".utf8.map(UInt32.init)
                } else {
                    Self.appendBackslash(codePoint, to: &replacement)
                }
            }
        case .surrogateEscape:
            return escapeSurrogates(codePoints, error, &encoder)
        case .surrogatePass:
            guard let bytes = Self.surrogateBytes(codePoints, error.encoding) else { return error }
            return encoder.append(bytes: bytes) ? nil : error
        }
        return encoder.append(replacement: replacement) ? nil : error
    }

    private static func appendBackslash(_ codePoint: UInt32, to replacement: inout [UInt32]) {
        var escape: [UInt8] = [0x5C]
        appendHexadecimalEscape(codePoint, to: &escape)
        replacement += escape.map(UInt32.init)
    }

    private func escapeSurrogates(
        _ codePoints: [UInt32], _ error: CodecError, _ encoder: inout TextEncoder
    ) -> CodecError? {
        let escaped = codePoints.prefix { $0 >= 0xDC80 && $0 <= 0xDCFF }
        let bytes = escaped.map { UInt8(truncatingIfNeeded: $0) }
        if escaped.count == codePoints.count { return encoder.append(bytes: bytes) ? nil : error }
        switch error.encoding {
        case .utf8, .ascii, .latin1:
            // These handle it within their loop, and tell of what is left.
            return CodecError(
                operation: .encode, encoding: error.encoding, reason: error.reason, start: error.start + escaped.count,
                end: error.end, first: codePoints[escaped.count])
        default:
            return error
        }
    }

    private static func surrogateBytes(_ codePoints: [UInt32], _ encoding: CodecError.Encoding) -> [UInt8]? {
        var bytes: [UInt8] = []
        for codePoint in codePoints {
            guard codePoint & 0xFFFF_F800 == 0xD800 else { return nil }
            let low = UInt8(truncatingIfNeeded: codePoint)
            let high = UInt8(truncatingIfNeeded: codePoint >> 8)
            switch encoding {
            case .utf8: appendUTF8(codePoint, to: &bytes)
            case .utf16, .utf16LittleEndian: bytes += [low, high]
            case .utf16BigEndian: bytes += [high, low]
            case .utf32, .utf32LittleEndian: bytes += [low, high, 0, 0]
            case .utf32BigEndian: bytes += [0, 0, high, low]
            case .ascii, .latin1, .utf7, .charmap, .unicodeEscape, .rawUnicodeEscape: return nil
            }
        }
        return bytes
    }
}

extension TextCodec {
    /// Decodes bytes, appends them to `output` in surrogate-passing UTF-8 and returns how many it took: all, unless
    /// more may follow (`isFinal` is false) and a character is incomplete. Throws what the handler does not handle.
    @discardableResult
    package func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, errors: ErrorHandler = .strict, isFinal: Bool = true,
        into output: inout [UInt8]
    ) throws(CodecError) -> Int {
        var decoder = TextDecoder(self)
        var position = 0
        output.reserveCapacity(output.count + bytes.count)
        while let error = decoder.run(bytes, at: &position, isFinal: isFinal, into: &output) {
            let origin = decoder.signatureLength
            guard errors.handle(error, in: bytes, origin: origin, &position, into: &output) else { throw error }
        }
        return position
    }

    /// The same for bytes in an array.
    @discardableResult
    package func decode(
        _ bytes: [UInt8], errors: ErrorHandler = .strict, isFinal: Bool = true, into output: inout [UInt8]
    ) throws(CodecError) -> Int {
        // The standard library's version of this call throws any error, not a typed one.
        let result: Result<Int, CodecError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(CodecError) {
                return .success(try decode(buffer, errors: errors, isFinal: isFinal, into: &output))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Decodes all bytes; throws what the handler does not handle.
    package func decode(_ bytes: [UInt8], errors: ErrorHandler = .strict) throws(CodecError) -> PythonString {
        var output: [UInt8] = []
        try decode(bytes, errors: errors, into: &output)
        return PythonString(uncheckedUTF8: output)
    }

    /// Encodes a text; throws what the handler does not handle.
    package func encode(_ text: PythonString, errors: ErrorHandler = .strict) throws(CodecError) -> [UInt8] {
        var encoder = TextEncoder(self, text)
        while let error = encoder.run() {
            if let failure = errors.handle(error, &encoder) { throw failure }
        }
        return encoder.output
    }
}
