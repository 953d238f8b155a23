// In CPython: the encoders of Objects/unicodeobject.c and Objects/stringlib/codecs.h

/// Turns a `PythonString` into bytes, from error to error.
///
/// A caller runs it until it returns nil and takes `output`. Where it returns an error, the caller gives what shall
/// stand for the range to `append(replacement:)` or `append(bytes:)`, moves on with `seek` if it likes, and runs it
/// again.
package struct TextEncoder: Sendable {
    package let codec: TextCodec
    package private(set) var output: [UInt8] = []
    private let text: PythonString
    private var reader: PythonString.CodePoints.Iterator
    /// How many code points the reader has read.
    private var index = 0
    /// Where the last error began, so that its handler need not start at the beginning of the text.
    private var errorReader: PythonString.CodePoints.Iterator
    private var errorIndex = 0

    /// An encoder at the start of a text; a byte order mark or signature that the codec writes stands in `output`.
    package init(_ codec: TextCodec, _ text: PythonString) {
        self.codec = codec
        self.text = text
        reader = text.codePoints.makeIterator()
        errorReader = reader
        switch codec.kind {
        case .utf16(.marked): output = [0xFF, 0xFE]
        case .utf32(.marked): output = [0xFF, 0xFE, 0, 0]
        case .utf8Signature: output = [0xEF, 0xBB, 0xBF]
        default: break
        }
        output.reserveCapacity(output.count + text.utf8.count)
    }

    /// Encodes until the end or an error, and then stands behind the range that the error tells of.
    package mutating func run() -> CodecError? {
        switch codec.kind {
        case .utf8, .utf8Signature:
            copyScalars()
            return run(UTF8Unit())
        case .ascii: return run(ByteUnit(limit: 0x80))
        case .latin1: return run(ByteUnit(limit: 0x100))
        case .charmap(let number): return run(Charmap(number: number))
        case .utf16(let order): return run(UTF16Unit(order: order))
        case .utf32(let order): return run(UTF32Unit(order: order))
        case .utf7:
            UTF7Shift.encode(text.codePoints.dropFirst(index), to: &output)
            index = text.count
            return nil
        case .unicodeEscape, .rawUnicodeEscape:
            UnicodeEscape.encode(
                text.codePoints.dropFirst(index), isRaw: codec.kind == .rawUnicodeEscape, to: &output)
            index = text.count
            return nil
        }
    }

    /// Moves to the code point with an index.
    package mutating func seek(to index: Int) {
        let isBehindError = index >= errorIndex
        reader = isBehindError ? errorReader : text.codePoints.makeIterator()
        self.index = isBehindError ? errorIndex : 0
        while self.index < index, reader.next() != nil { self.index += 1 }
    }

    /// Encodes what stands for a range; false if the codec cannot, as CPython sees it: those of UTF take ASCII only.
    package mutating func append(replacement: some Sequence<UInt32>) -> Bool {
        switch codec.kind {
        case .utf8, .utf8Signature, .utf7, .unicodeEscape, .rawUnicodeEscape:
            return append(replacement, UTF8Unit(), isASCIIOnly: true)
        case .ascii: return append(replacement, ByteUnit(limit: 0x80), isASCIIOnly: true)
        case .latin1: return append(replacement, ByteUnit(limit: 0x100), isASCIIOnly: false)
        case .charmap(let number): return append(replacement, Charmap(number: number), isASCIIOnly: false)
        case .utf16(let order): return append(replacement, UTF16Unit(order: order), isASCIIOnly: true)
        case .utf32(let order): return append(replacement, UTF32Unit(order: order), isASCIIOnly: true)
        }
    }

    /// Appends bytes that stand for a range; false if they are not a whole number of the codec's units.
    package mutating func append(bytes: [UInt8]) -> Bool {
        switch codec.kind {
        case .utf16 where bytes.count % 2 != 0, .utf32 where bytes.count % 4 != 0: return false
        default: break
        }
        output.append(contentsOf: bytes)
        return true
    }

    /// The code points of a range.
    package func codePoints(from start: Int, to end: Int) -> [UInt32] {
        var copy = self
        copy.seek(to: start)
        var result: [UInt32] = []
        while result.count < end - start, let codePoint = copy.reader.next() { result.append(codePoint) }
        return result
    }

    private mutating func run<Unit: EncodingUnit>(_ unit: Unit) -> CodecError? {
        while true {
            if unit.isASCIICompatible { copyASCII() }
            let start = (reader, index)
            guard let codePoint = reader.next() else { return nil }
            index += 1
            if unit.append(codePoint, to: &output) { continue }
            (errorReader, errorIndex) = start
            if unit.groupsErrors {
                var lookahead = reader
                while let next = lookahead.next(), !unit.canEncode(next) {
                    reader = lookahead
                    index += 1
                }
            }
            return CodecError(
                operation: .encode, encoding: unit.encoding, reason: unit.reason, start: errorIndex, end: index,
                first: codePoint)
        }
    }

    /// Copies what stands before the next surrogate.
    private mutating func copyScalars() {
        let start = reader.position
        let (end, count) = text.utf8.withUnsafeBufferPointer { bytes in
            var end = start
            var count = 0
            while end < bytes.count {
                if bytes[end] == 0xED, end &+ 1 < bytes.count, bytes[end &+ 1] >= 0xA0 { break }
                count &+= bytes[end] & 0xC0 != 0x80 ? 1 : 0
                end &+= 1
            }
            return (end, count)
        }
        output.append(contentsOf: text.utf8[start..<end])
        reader.position = end
        index += count
    }

    private mutating func copyASCII() {
        let start = reader.position
        let length = text.utf8.withUnsafeBufferPointer { bytes in
            asciiPrefixLength(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        guard length > 0 else { return }
        output.append(contentsOf: text.utf8[start..<start + length])
        reader.position += length
        index += length
    }

    private mutating func append<Unit: EncodingUnit>(
        _ replacement: some Sequence<UInt32>, _ unit: Unit, isASCIIOnly: Bool
    ) -> Bool {
        let length = output.count
        for codePoint in replacement {
            if isASCIIOnly && codePoint >= 0x80 || !unit.append(codePoint, to: &output) {
                output.removeLast(output.count - length)
                return false
            }
        }
        return true
    }
}

/// How an encoding writes one code point, and what it says where it cannot.
private protocol EncodingUnit {
    var encoding: CodecError.Encoding { get }
    var reason: CodecError.Reason { get }
    /// Whether one error tells of all code points in a row that cannot be encoded.
    var groupsErrors: Bool { get }
    /// Whether ASCII is written as it is.
    var isASCIICompatible: Bool { get }
    func canEncode(_ codePoint: UInt32) -> Bool
    /// Appends the code point; false if it cannot be encoded.
    func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool
}

@inline(__always)
private func isSurrogate(_ codePoint: UInt32) -> Bool {
    codePoint & 0xFFFF_F800 == 0xD800
}

private struct UTF8Unit: EncodingUnit {
    var encoding: CodecError.Encoding { .utf8 }
    var reason: CodecError.Reason { .surrogatesNotAllowed }
    var groupsErrors: Bool { true }
    var isASCIICompatible: Bool { true }

    func canEncode(_ codePoint: UInt32) -> Bool {
        !isSurrogate(codePoint)
    }

    func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
        if isSurrogate(codePoint) { return false }
        appendUTF8(codePoint, to: &output)
        return true
    }
}

/// ASCII and Latin-1.
private struct ByteUnit: EncodingUnit {
    let limit: UInt32

    var encoding: CodecError.Encoding { limit == 0x80 ? .ascii : .latin1 }
    var reason: CodecError.Reason { limit == 0x80 ? .ordinalNotInRange128 : .ordinalNotInRange256 }
    var groupsErrors: Bool { true }
    var isASCIICompatible: Bool { true }

    func canEncode(_ codePoint: UInt32) -> Bool {
        codePoint < limit
    }

    func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
        if codePoint >= limit { return false }
        output.append(UInt8(truncatingIfNeeded: codePoint))
        return true
    }
}

extension Charmap: EncodingUnit {
    fileprivate var encoding: CodecError.Encoding { .charmap }
    fileprivate var reason: CodecError.Reason { .undefinedCharacter }
    fileprivate var groupsErrors: Bool { true }

    fileprivate func canEncode(_ codePoint: UInt32) -> Bool {
        encode(codePoint) != nil
    }

    fileprivate func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
        guard let byte = encode(codePoint) else { return false }
        output.append(byte)
        return true
    }
}

/// UTF-16 and UTF-32.
private protocol WideUnit: EncodingUnit {}

extension WideUnit {
    var reason: CodecError.Reason { .surrogatesNotAllowed }
    var groupsErrors: Bool { false }
    var isASCIICompatible: Bool { false }

    func canEncode(_ codePoint: UInt32) -> Bool {
        !isSurrogate(codePoint)
    }
}

private struct UTF16Unit: WideUnit {
    let order: TextCodec.ByteOrder

    var encoding: CodecError.Encoding {
        switch order {
        case .marked: .utf16
        case .littleEndian: .utf16LittleEndian
        case .bigEndian: .utf16BigEndian
        }
    }

    func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
        if isSurrogate(codePoint) { return false }
        if codePoint < 0x1_0000 {
            append(unit: codePoint, to: &output)
        } else {
            append(unit: 0xD800 + (codePoint - 0x1_0000) >> 10, to: &output)
            append(unit: 0xDC00 + codePoint & 0x3FF, to: &output)
        }
        return true
    }

    func append(unit: UInt32, to output: inout [UInt8]) {
        let low = UInt8(truncatingIfNeeded: unit)
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        output.append(order == .bigEndian ? high : low)
        output.append(order == .bigEndian ? low : high)
    }
}

private struct UTF32Unit: WideUnit {
    let order: TextCodec.ByteOrder

    var encoding: CodecError.Encoding {
        switch order {
        case .marked: .utf32
        case .littleEndian: .utf32LittleEndian
        case .bigEndian: .utf32BigEndian
        }
    }

    func append(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
        if isSurrogate(codePoint) { return false }
        for i in 0..<4 {
            output.append(UInt8(truncatingIfNeeded: codePoint >> UInt32(order == .bigEndian ? 24 - 8 * i : 8 * i)))
        }
        return true
    }
}
