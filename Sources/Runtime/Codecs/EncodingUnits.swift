// In CPython: the encoders of Objects/unicodeobject.c and Objects/stringlib/codecs.h
import TaipanText

/// How an encoding writes one code point, and what it says where it cannot.
protocol EncodingUnit {
    var encoding: StaticString { get }
    var reason: StaticString { get }
    /// Code points below this are written as one byte of the same value; 0 if none are.
    var plainLimit: UInt32 { get }
    /// Whether one error tells of all code points in a row that cannot be encoded.
    var groupsErrors: Bool { get }
    /// Whether what an error handler gives must be ASCII.
    var takesOnlyASCII: Bool { get }
    /// Of how many bytes the bytes that an error handler gives must be a multiple.
    var byteMultiple: Int { get }
    /// Whether the codec does by itself what a standard handler would, even where a program has put another in its
    /// place.
    func knows(_ handler: ErrorHandler) -> Bool
    /// Whether `surrogateescape` goes as far as it can, and tells of what is left.
    var escapesPartially: Bool { get }
    /// Appends the code point; false if it cannot be encoded.
    func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool
    /// Whether a code point that follows one in an error is part of the same.
    func canEncode(_ point: UInt32) throws(Raised) -> Bool
}

extension EncodingUnit {
    var plainLimit: UInt32 { 0 }
}

@inline(__always) func isSurrogate(_ point: UInt32) -> Bool { point & 0xFFFF_F800 == 0xD800 }

struct UTF8Unit: EncodingUnit {
    var encoding: StaticString { "utf-8" }
    var plainLimit: UInt32 { 0x80 }
    var reason: StaticString { "surrogates not allowed" }
    var groupsErrors: Bool { true }
    var takesOnlyASCII: Bool { true }
    var byteMultiple: Int { 1 }
    var escapesPartially: Bool { true }

    func knows(_ handler: ErrorHandler) -> Bool {
        switch handler {
        case .replace, .ignore, .backslashReplace, .xmlCharacterReference, .surrogateEscape, .surrogatePass: true
        default: false
        }
    }

    @inline(__always) func canEncode(_ point: UInt32) throws(Raised) -> Bool { !isSurrogate(point) }

    @inline(__always) func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        if isSurrogate(point) { return false }
        if point < 0x80 {
            try output.append(UInt8(truncatingIfNeeded: point))
            return true
        }
        if point < 0x800 {
            try output.append(0xC0 | UInt8(truncatingIfNeeded: point >> 6))
        } else {
            if point < 0x1_0000 {
                try output.append(0xE0 | UInt8(truncatingIfNeeded: point >> 12))
            } else {
                try output.append(0xF0 | UInt8(truncatingIfNeeded: point >> 18))
                try output.append(0x80 | UInt8(truncatingIfNeeded: point >> 12) & 0x3F)
            }
            try output.append(0x80 | UInt8(truncatingIfNeeded: point >> 6) & 0x3F)
        }
        try output.append(0x80 | UInt8(truncatingIfNeeded: point) & 0x3F)
        return true
    }
}

/// ASCII and Latin-1.
struct ByteUnit: EncodingUnit {
    let limit: UInt32

    var plainLimit: UInt32 { limit }
    var encoding: StaticString { limit == 0x80 ? "ascii" : "latin-1" }
    var reason: StaticString { limit == 0x80 ? "ordinal not in range(128)" : "ordinal not in range(256)" }
    var groupsErrors: Bool { true }
    var takesOnlyASCII: Bool { limit == 0x80 }
    var byteMultiple: Int { 1 }
    var escapesPartially: Bool { true }

    func knows(_ handler: ErrorHandler) -> Bool {
        switch handler {
        case .strict, .replace, .ignore, .backslashReplace, .xmlCharacterReference, .surrogateEscape: true
        default: false
        }
    }

    @inline(__always) func canEncode(_ point: UInt32) throws(Raised) -> Bool { point < limit }

    @inline(__always) func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        if point >= limit { return false }
        try output.append(UInt8(truncatingIfNeeded: point))
        return true
    }
}

struct UTF16Unit: EncodingUnit {
    let order: TextCodec.ByteOrder

    var encoding: StaticString {
        switch order {
        case .marked: "utf-16"
        case .littleEndian: "utf-16-le"
        case .bigEndian: "utf-16-be"
        }
    }
    var reason: StaticString { "surrogates not allowed" }
    var groupsErrors: Bool { false }
    var takesOnlyASCII: Bool { true }
    var byteMultiple: Int { 2 }
    var escapesPartially: Bool { false }

    func knows(_ handler: ErrorHandler) -> Bool { false }

    func canEncode(_ point: UInt32) throws(Raised) -> Bool { !isSurrogate(point) }

    func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        if isSurrogate(point) { return false }
        if point < 0x1_0000 {
            try put(point, &output)
        } else {
            try put(0xD7C0 &+ point >> 10, &output)
            try put(0xDC00 | point & 0x3FF, &output)
        }
        return true
    }

    private func put(_ unit: UInt32, _ output: inout ByteCollector) throws(Raised) {
        let low = UInt8(truncatingIfNeeded: unit)
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        try output.append(order == .bigEndian ? high : low)
        try output.append(order == .bigEndian ? low : high)
    }
}

struct UTF32Unit: EncodingUnit {
    let order: TextCodec.ByteOrder

    var encoding: StaticString {
        switch order {
        case .marked: "utf-32"
        case .littleEndian: "utf-32-le"
        case .bigEndian: "utf-32-be"
        }
    }
    var reason: StaticString { "surrogates not allowed" }
    var groupsErrors: Bool { false }
    var takesOnlyASCII: Bool { true }
    var byteMultiple: Int { 4 }
    var escapesPartially: Bool { false }

    func knows(_ handler: ErrorHandler) -> Bool { false }

    func canEncode(_ point: UInt32) throws(Raised) -> Bool { !isSurrogate(point) }

    func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        if isSurrogate(point) { return false }
        for index: UInt32 in 0..<4 {
            try output.append(
                UInt8(truncatingIfNeeded: point >> (order == .bigEndian ? 24 - 8 * index : 8 * index)))
        }
        return true
    }
}

/// An encoding with one byte a character, by a table of any kind.
protocol CharacterMapUnit: EncodingUnit {}

extension CharacterMapUnit {
    var encoding: StaticString { "charmap" }
    var reason: StaticString { "character maps to <undefined>" }
    var groupsErrors: Bool { true }
    var takesOnlyASCII: Bool { false }
    var byteMultiple: Int { 1 }
    var escapesPartially: Bool { false }

    func knows(_ handler: ErrorHandler) -> Bool { handler.isKnownToCharmaps }
}

/// One of the generated tables of an encoding with one byte a character.
struct TableUnit: CharacterMapUnit {
    let table: Charmap

    func canEncode(_ point: UInt32) throws(Raised) -> Bool { table.encode(point) != nil }

    func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        guard let byte = table.encode(point) else { return false }
        try output.append(byte)
        return true
    }
}

extension ErrorHandler {
    /// Whether the codecs of character maps do by themselves what this handler would.
    var isKnownToCharmaps: Bool {
        switch self {
        case .strict, .replace, .ignore, .xmlCharacterReference: true
        default: false
        }
    }
}

extension Context {
    /// Encodes a text from error to error. `mark` is a code point to begin with, 0 for none.
    func encode<Unit: EncodingUnit>(
        _ text: StringObject, _ unit: Unit, errors: Value, mark: UInt32 = 0
    ) throws(Raised) -> Value {
        var output = ByteCollector(self)
        if mark != 0 { _ = try unit.append(mark, to: &output) }
        try output.reserve(text.count)
        var calls = ErrorHandlerCalls(self, errors)
        var handler: ErrorHandler?
        var isHandlerKnown = false
        var index = 0
        while index < text.count {
            if unit.plainLimit != 0 {
                let run = plainRun(text, from: index, below: unit.plainLimit)
                if run > 0 {
                    try output.append(text, from: index, count: run)
                    index &+= run
                    if index == text.count { break }
                }
            }
            let point = text.codePoint(at: index)
            if try unit.append(point, to: &output) {
                index &+= 1
                continue
            }
            var end = index + 1
            if unit.groupsErrors {
                while end < text.count, try !unit.canEncode(text.codePoint(at: end)) { end &+= 1 }
            }
            if !isHandlerKnown {
                handler = try handlerForEncoding(errors, unit)
                isHandlerKnown = true
            }
            try safepoint()
            if let handler {
                index = try handle(handler, text, index, end, unit, &calls, &output)
                continue
            }
            let answer = try calls.encoding(unit.encoding, text, index, end, unit.reason)
            guard try append(answer.replacement, unit, &output) else {
                throw calls.failure(encoding: unit.encoding, text, index, end, unit.reason)
            }
            index = answer.position
        }
        return try makeBytes(output.view.base, count: output.count)
    }

    /// How many code points from an index on are below a limit.
    private func plainRun(_ text: StringObject, from start: Int, below limit: UInt32) -> Int {
        switch text.width {
        case 1: return plainRun(UnsafePointer(text.bytes1) + start, text.count - start, limit)
        case 2: return plainRun(UnsafePointer(text.bytes2) + start, text.count - start, limit)
        default: return plainRun(UnsafePointer(text.bytes4) + start, text.count - start, limit)
        }
    }

    @inline(__always) private func plainRun<Code: TextUnit>(
        _ units: UnsafePointer<Code>, _ count: Int, _ limit: UInt32
    ) -> Int {
        var run = 0
        while run < count, UInt32(truncatingIfNeeded: units[run]) < limit { run &+= 1 }
        return run
    }

    private func handlerForEncoding<Unit: EncodingUnit>(_ errors: Value, _ unit: Unit) throws(Raised) -> ErrorHandler? {
        if let handler = standardErrorHandler(errors), unit.knows(handler) { return handler }
        return try unchangedErrorHandler(errors)
    }

    /// Does what a standard handler would, without an exception for it.
    private func handle<Unit: EncodingUnit>(
        _ handler: ErrorHandler, _ text: StringObject, _ start: Int, _ end: Int, _ unit: Unit,
        _ calls: inout ErrorHandlerCalls, _ output: inout ByteCollector
    ) throws(Raised) -> Int {
        var start = start
        switch handler {
        case .strict: break
        case .ignore: return end
        case .surrogateEscape:
            if unit.escapesPartially {
                while start < end {
                    let point = text.codePoint(at: start)
                    guard point >= 0xDC80, point <= 0xDCFF else { break }
                    try output.append(UInt8(truncatingIfNeeded: point))
                    start += 1
                }
                if start == end { return end }
                let answer = try calls.encoding(unit.encoding, text, start, end, unit.reason)
                if try append(answer.replacement, unit, &output) { return answer.position }
            } else if let bytes = try surrogateBytes(handler, text, start, end, nil),
                try append(bytes, unit, &output)
            {
                return end
            }
        case .surrogatePass:
            if let encoding = StandardEncoding(StringObject(string(unit.encoding))),
                let bytes = try surrogateBytes(handler, text, start, end, encoding), try append(bytes, unit, &output)
            {
                return end
            }
        default:
            if try append(replacement(handler, text, start, end), unit, &output) { return end }
        }
        throw calls.failure(encoding: unit.encoding, text, start, end, unit.reason)
    }

    /// Appends what an error handler gave; false if the encoding cannot take it.
    private func append<Unit: EncodingUnit>(
        _ replacement: Value, _ unit: Unit, _ output: inout ByteCollector
    ) throws(Raised) -> Bool {
        if type(of: replacement).has(.bytesSubclass) {
            let bytes = BytesObject(replacement)
            guard bytes.count % unit.byteMultiple == 0 else { return false }
            try output.append(bytes.bytes, count: bytes.count)
            return true
        }
        let text = StringObject(replacement)
        if unit.takesOnlyASCII, !text.isASCII { return false }
        for index in 0..<text.count where try !unit.append(text.codePoint(at: index), to: &output) { return false }
        return true
    }
}
