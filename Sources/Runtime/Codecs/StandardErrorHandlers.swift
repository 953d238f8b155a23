// In CPython: Python/codecs.c (PyCodec_StrictErrors … PyCodec_SurrogatePassErrors)
import TaipanText

/// What an encoding of UTF does with surrogates, for the handler `surrogatepass`.
enum StandardEncoding {
    case utf8
    case utf16(isBigEndian: Bool)
    case utf32(isBigEndian: Bool)

    /// The encoding of a name such as "utf-16-le"; nil if it is none of UTF.
    init?(_ name: StringObject) {
        guard name.isASCII, name.count <= 12 else { return nil }
        var letters = Array(name.text.lowercased().utf8)[...]
        func drop(_ text: StaticString) -> Bool {
            let length = text.utf8CodeUnitCount
            guard letters.count >= length else { return false }
            for index in 0..<length where letters[letters.startIndex + index] != text.utf8Start[index] { return false }
            letters = letters.dropFirst(length)
            return true
        }
        guard drop("utf") else { return nil }
        _ = drop("-") || drop("_")
        if drop("8") {
            guard letters.isEmpty else { return nil }
            self = .utf8
            return
        }
        let isWide = drop("32")
        guard isWide || drop("16") else { return nil }
        var isBigEndian = false
        if !letters.isEmpty {
            _ = drop("-") || drop("_")
            if drop("be") { isBigEndian = true } else if !drop("le") { return nil }
            guard letters.isEmpty else { return nil }
        }
        self = isWide ? .utf32(isBigEndian: isBigEndian) : .utf16(isBigEndian: isBigEndian)
    }

    private var unitLength: Int {
        switch self {
        case .utf8: 3
        case .utf16: 2
        case .utf32: 4
        }
    }

    /// Appends a surrogate's bytes.
    func append(surrogate point: UInt32, to output: inout ByteCollector) throws(Raised) {
        let low = UInt8(truncatingIfNeeded: point)
        let high = UInt8(truncatingIfNeeded: point >> 8)
        switch self {
        case .utf8:
            try output.append(0xE0 | UInt8(truncatingIfNeeded: point >> 12))
            try output.append(0x80 | UInt8(truncatingIfNeeded: point >> 6) & 0x3F)
            try output.append(0x80 | low & 0x3F)
        case .utf16(let isBigEndian):
            try output.append(isBigEndian ? high : low)
            try output.append(isBigEndian ? low : high)
        case .utf32(let isBigEndian):
            for index in 0..<4 {
                let place = isBigEndian ? 3 - index : index
                try output.append(place == 0 ? low : place == 1 ? high : 0)
            }
        }
    }

    /// The surrogate that the bytes begin with, and how many bytes it has.
    func surrogate(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (point: UInt32, length: Int)? {
        let length = unitLength
        guard start >= 0, bytes.count - start >= length else { return nil }
        var point: UInt32 = 0
        switch self {
        case .utf8:
            guard bytes[start] & 0xF0 == 0xE0, bytes[start + 1] & 0xC0 == 0x80, bytes[start + 2] & 0xC0 == 0x80 else {
                return nil
            }
            point = UInt32(bytes[start] & 0x0F) << 12
            point |= UInt32(bytes[start + 1] & 0x3F) << 6
            point |= UInt32(bytes[start + 2] & 0x3F)
        case .utf16(let isBigEndian), .utf32(let isBigEndian):
            for index in 0..<length {
                point = point << 8 | UInt32(bytes[start + (isBigEndian ? index : length - 1 - index)])
            }
        }
        return point & 0xFFFF_F800 == 0xD800 ? (point, length) : nil
    }
}

extension Context {
    /// What a standard handler answers to an exception: a tuple of what stands for the wrong range and where to go on.
    func handleCodecError(_ handler: ErrorHandler, _ exception: Value) throws(Raised) -> Value {
        let type = type(of: exception)
        if handler == .strict {
            guard type.has(.exceptionSubclass) else { throw typeError("codec must pass exception instance") }
            throw raise(exception)
        }
        let error = UnicodeErrorObject(exception)
        if type.isSubtype(of: types.unicodeEncodeError) {
            let place = try UnicodeErrorPlace(self, error, isBytes: false)
            return try answerEncodeError(handler, error, place)
        }
        if type.isSubtype(of: types.unicodeDecodeError), handler.handlesDecoding {
            let place = try UnicodeErrorPlace(self, error, isBytes: true)
            return try answerDecodeError(handler, error, place)
        }
        if type.isSubtype(of: types.unicodeTranslateError) {
            let place = try UnicodeErrorPlace(self, error, isBytes: false)
            switch handler {
            case .ignore: return tuple(interpreter.pointee.emptyString, integer(place.end))
            case .replace:
                var builder = StringBuilder(self)
                try builder.append(repeating: 0xFFFD, count: place.end - place.start)
                return tuple(try builder.finish(), integer(place.end))
            case .backslashReplace:
                return tuple(
                    try replacement(handler, StringObject(place.object), place.start, place.end), integer(place.end))
            default: break
            }
        }
        throw typeError("don't know how to handle \(typeName(of: exception)) in error callback")
    }

    private func answerEncodeError(
        _ handler: ErrorHandler, _ error: UnicodeErrorObject, _ place: UnicodeErrorPlace
    ) throws(Raised) -> Value {
        let text = StringObject(place.object)
        switch handler {
        case .surrogateEscape, .surrogatePass:
            var encoding: StandardEncoding?
            if handler == .surrogatePass {
                encoding = StandardEncoding(try UnicodeErrorPlace.text(self, error.encoding, "encoding"))
                guard encoding != nil else { throw raise(error.value) }
            }
            guard let bytes = try surrogateBytes(handler, text, place.start, place.end, encoding) else {
                throw raise(error.value)
            }
            return tuple(bytes, integer(place.end))
        default:
            return tuple(try replacement(handler, text, place.start, place.end), integer(place.end))
        }
    }

    private func answerDecodeError(
        _ handler: ErrorHandler, _ error: UnicodeErrorObject, _ place: UnicodeErrorPlace
    ) throws(Raised) -> Value {
        let object = BytesObject(place.object)
        let bytes = UnsafeBufferPointer<UInt8>(start: object.bytes, count: object.count)
        switch handler {
        case .ignore: return tuple(interpreter.pointee.emptyString, integer(place.end))
        case .replace: return tuple(character(0xFFFD), integer(place.end))
        case .backslashReplace:
            var builder = StringBuilder(self)
            var index = place.start
            while index < place.end {
                try builder.appendEscape(index >= 0 && index < bytes.count ? UInt32(bytes[index]) : 0)
                index += 1
            }
            return tuple(try builder.finish(), integer(place.end))
        case .surrogateEscape:
            var builder = StringBuilder(self)
            var index = place.start
            while index >= 0, index < place.end, index - place.start < 4, index < bytes.count, bytes[index] >= 0x80 {
                try builder.append(codePoint: 0xDC00 + UInt32(bytes[index]))
                index += 1
            }
            guard builder.count > 0 else { throw raise(error.value) }
            return tuple(try builder.finish(), integer(index))
        default:
            guard let encoding = StandardEncoding(try UnicodeErrorPlace.text(self, error.encoding, "encoding")),
                let (point, length) = encoding.surrogate(bytes, at: place.start)
            else { throw raise(error.value) }
            return tuple(character(point), integer(place.start + length))
        }
    }

    /// The text that a standard handler puts for code points that cannot be encoded.
    func replacement(_ handler: ErrorHandler, _ text: StringObject, _ start: Int, _ end: Int) throws(Raised) -> Value {
        if handler == .ignore { return interpreter.pointee.emptyString }
        var builder = StringBuilder(self)
        if handler == .replace {
            try builder.append(repeating: 0x3F, count: end - start)
            return try builder.finish()
        }
        var index = start
        while index < end {
            let point = index >= 0 && index < text.count ? text.codePoint(at: index) : 0
            index += 1
            switch handler {
            case .xmlCharacterReference:
                try builder.append(ascii: "&#")
                try builder.append(decimal: Int(point))
                try builder.append(ascii: ";")
            case .nameReplace:
                if let name = UnicodeDatabase.nameInReplacement(of: point) {
                    try builder.append(ascii: "\\N{")
                    try builder.append(text: name)
                    try builder.append(ascii: "}")
                } else {
                    try builder.appendEscape(point)
                }
            default: try builder.appendEscape(point)
            }
            if index & 1023 == 0 { try safepoint() }
        }
        return try builder.finish()
    }

    /// The bytes that the two handlers of surrogates put for code points; nil if one of them is none of theirs.
    func surrogateBytes(
        _ handler: ErrorHandler, _ text: StringObject, _ start: Int, _ end: Int, _ encoding: StandardEncoding?
    ) throws(Raised) -> Value? {
        var output = ByteCollector(self)
        var index = start
        while index < end {
            guard index >= 0, index < text.count else { return nil }
            let point = text.codePoint(at: index)
            if handler == .surrogateEscape {
                guard point >= 0xDC80, point <= 0xDCFF else { return nil }
                try output.append(UInt8(truncatingIfNeeded: point))
            } else {
                guard point & 0xFFFF_F800 == 0xD800, let encoding else { return nil }
                try encoding.append(surrogate: point, to: &output)
            }
            index += 1
        }
        return try makeBytes(output.view.base, count: output.count)
    }
}

/// The object and the range of a Unicode error, as its accessors of the C interface clip them.
struct UnicodeErrorPlace {
    let object: Value
    let start: Int
    let end: Int

    init(_ context: Context, _ error: UnicodeErrorObject, isBytes: Bool) throws(Raised) {
        object =
            isBytes
            ? try Self.bytes(context, error.object, "object").value
            : try Self.text(context, error.object, "object").value
        let count = isBytes ? BytesObject(object).count : StringObject(object).count
        var start = max(error.start, 0)
        if start >= count { start = count - 1 }
        self.start = start
        end = min(max(error.end, 1), count)
    }

    static func text(_ context: Context, _ value: Value, _ name: StaticString) throws(Raised) -> StringObject {
        guard value.isBound else { throw context.typeError("\(name) attribute not set") }
        guard context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("\(name) attribute must be unicode")
        }
        return StringObject(value)
    }

    static func bytes(_ context: Context, _ value: Value, _ name: StaticString) throws(Raised) -> BytesObject {
        guard value.isBound else { throw context.typeError("\(name) attribute not set") }
        guard context.type(of: value).has(.bytesSubclass) else {
            throw context.typeError("\(name) attribute must be bytes")
        }
        return BytesObject(value)
    }
}

extension StringBuilder {
    /// Appends `\xe9`, `\u20ac` or `\U0001f600`.
    mutating func appendEscape(_ point: UInt32) throws(Raised) {
        let (letter, digits): (UInt32, UInt32) = point < 0x100 ? (0x78, 2) : point < 0x1_0000 ? (0x75, 4) : (0x55, 8)
        try append(codePoint: 0x5C)
        try append(codePoint: letter)
        var shift = digits * 4
        while shift > 0 {
            shift -= 4
            let digit = point >> shift & 15
            try append(codePoint: digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
