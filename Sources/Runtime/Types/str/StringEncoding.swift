// In CPython: Objects/unicodeobject.c (PyUnicode_AsEncodedString, PyUnicode_Decode)
import TaipanText

extension StringType {
    static func encode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let encoding = try context.codecArgument(arguments[1], "encode", "encoding")
        let errors = try context.codecArgument(arguments[2], "encode", "errors")
        return try context.encode(StringObject(arguments[0]), encoding: encoding, errors: errors)
    }
}

extension Context {
    /// An optional str argument without a zero character; unbound if not given.
    func codecArgument(_ value: Value, _ function: StaticString, _ name: StaticString) throws(Raised) -> Value {
        if value.isUnbound { return value }
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("\(function)() argument '\(name)' must be str, not \(argumentTypeName(value))")
        }
        try rejectZeros(StringObject(value))
        return value
    }

    func rejectZeros(_ text: StringObject) throws(Raised) {
        for index in 0..<text.count where text.codePoint(at: index) == 0 {
            throw valueError("embedded null character")
        }
    }

    /// A codec that converts between text and bytes, by its name (unbound: UTF-8).
    func textCodec(_ name: Value, alternative: String) throws(Raised) -> TextCodec {
        if name.isUnbound { return .utf8 }
        let text = StringObject(name)
        if text.isEqual(toASCII: "utf-8") || text.isEqual(toASCII: "utf8") { return .utf8 }
        if text.isEqual(toASCII: "ascii") { return .ascii }
        if text.isEqual(toASCII: "latin-1") || text.isEqual(toASCII: "latin1") { return .latin1 }
        let shown = text.text
        switch TextCodec.lookup(shown) {
        case .text(let codec): return codec
        case .notText: throw raise(types.lookupError, TextCodec.notTextMessage(shown, alternative: alternative))
        case .unsupported(let name): throw notImplementedError("the encoding \(name) is not supported yet")
        case .unknown: throw raise(types.lookupError, TextCodec.unknownMessage(shown))
        }
    }

    /// One of the error handlers that every interpreter has (unbound: strict); nil: there is none of that name.
    func errorHandler(_ name: Value) -> ErrorHandler? {
        if name.isUnbound { return .strict }
        return ErrorHandler(rawValue: StringObject(name).text)
    }

    func unknownErrorHandler(_ name: Value) -> Raised {
        raise(types.lookupError, "unknown error handler name '\(StringObject(name).text)'")
    }

    // MARK: Encoding

    /// The bytes of a text in an encoding.
    func encode(_ text: StringObject, encoding: Value, errors: Value) throws(Raised) -> Value {
        let codec = try textCodec(encoding, alternative: "codecs.encode()")
        return try encode(text, codec, errors: errors)
    }

    func encode(_ text: StringObject, _ codec: TextCodec, errors: Value) throws(Raised) -> Value {
        switch codec.kind {
        case .utf8:
            if text.isASCII { return try makeBytes(text.bytes1, count: text.count) }
            if let bytes = try encodeUTF8(text) { return bytes }
        case .ascii: if text.isASCII { return try makeBytes(text.bytes1, count: text.count) }
        case .latin1: if text.width == 1 { return try makeBytes(text.bytes1, count: text.count) }
        case .utf16(let order):
            if order != .bigEndian, let bytes = try encodeUTF16(text, marked: order == .marked) { return bytes }
        case .utf32(let order):
            if order != .bigEndian, let bytes = try encodeUTF32(text, marked: order == .marked) { return bytes }
        default: break
        }
        let handler = errorHandler(errors)
        var encoder = TextEncoder(codec, text.pythonString)
        while let error = encoder.run() {
            guard let handler else { throw unknownErrorHandler(errors) }
            if let failure = handler.handle(error, &encoder) { throw encodeError(failure, text) }
            try safepoint()
        }
        return try makeBytes(encoder.output)
    }

    func encodeError(_ error: CodecError, _ text: StringObject) -> Raised {
        raise(
            types.unicodeEncodeError,
            arguments: string(error.encoding.rawValue), text.value, integer(error.start), integer(error.end),
            string(error.reason.rawValue))
    }

    /// The UTF-8 of a text, or nil if it has surrogates.
    private func encodeUTF8(_ text: StringObject) throws(Raised) -> Value? {
        switch text.width {
        case 1: return try encodeUTF8(UnsafePointer(text.bytes1), text.count)
        case 2: return try encodeUTF8(UnsafePointer(text.bytes2), text.count)
        default: return try encodeUTF8(UnsafePointer(text.bytes4), text.count)
        }
    }

    private func encodeUTF8<Unit: TextUnit>(_ units: UnsafePointer<Unit>, _ count: Int) throws(Raised) -> Value? {
        var length = 0
        var hasSurrogates = false
        for index in 0..<count {
            let point = UInt32(truncatingIfNeeded: units[index])
            length &+= 1 &+ (point >= 0x80 ? 1 : 0) &+ (point >= 0x800 ? 1 : 0) &+ (point >= 0x1_0000 ? 1 : 0)
            hasSurrogates = hasSurrogates || point & 0xFFFF_F800 == 0xD800
        }
        if hasSurrogates { return nil }
        let result = try makeBytes(count: length)
        var target = result.bytes
        for index in 0..<count {
            let point = UInt32(truncatingIfNeeded: units[index])
            if point < 0x80 {
                target.pointee = UInt8(truncatingIfNeeded: point)
                target += 1
            } else if point < 0x800 {
                target[0] = 0xC0 | UInt8(truncatingIfNeeded: point >> 6)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 2
            } else if point < 0x1_0000 {
                target[0] = 0xE0 | UInt8(truncatingIfNeeded: point >> 12)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point >> 6 & 0x3F)
                target[2] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 3
            } else {
                target[0] = 0xF0 | UInt8(truncatingIfNeeded: point >> 18)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point >> 12 & 0x3F)
                target[2] = 0x80 | UInt8(truncatingIfNeeded: point >> 6 & 0x3F)
                target[3] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 4
            }
        }
        return result.value
    }

    /// Little-endian UTF-16, or nil if the text has surrogates.
    private func encodeUTF16(_ text: StringObject, marked: Bool) throws(Raised) -> Value? {
        let count = text.count
        var units = count + (marked ? 1 : 0)
        if text.width > 1 {
            for index in 0..<count {
                let point = text.codePoint(at: index)
                if point & 0xFFFF_F800 == 0xD800 { return nil }
                if point >= 0x1_0000 { units += 1 }
            }
        }
        let result = try makeBytes(count: units * 2)
        let target = UnsafeMutableRawPointer(result.bytes)
        var offset = 0
        @inline(__always) func put(_ unit: UInt32) {
            target.storeBytes(of: UInt16(truncatingIfNeeded: unit).littleEndian, toByteOffset: offset, as: UInt16.self)
            offset &+= 2
        }
        if marked { put(0xFEFF) }
        switch text.width {
        case 1:
            let source = text.bytes1
            for index in 0..<count { put(UInt32(source[index])) }
        case 2:
            let source = text.bytes2
            for index in 0..<count { put(UInt32(source[index])) }
        default:
            let source = text.bytes4
            for index in 0..<count {
                let point = source[index]
                if point < 0x1_0000 {
                    put(point)
                } else {
                    put(0xD7C0 &+ point >> 10)
                    put(0xDC00 | point & 0x3FF)
                }
            }
        }
        return result.value
    }

    /// Little-endian UTF-32, or nil if the text has surrogates.
    private func encodeUTF32(_ text: StringObject, marked: Bool) throws(Raised) -> Value? {
        let count = text.count
        if text.width > 1 {
            for index in 0..<count where text.codePoint(at: index) & 0xFFFF_F800 == 0xD800 { return nil }
        }
        let result = try makeBytes(count: (count + (marked ? 1 : 0)) * 4)
        let target = UnsafeMutableRawPointer(result.bytes)
        if marked { target.storeBytes(of: UInt32(0xFEFF).littleEndian, as: UInt32.self) }
        let start = target + (marked ? 4 : 0)
        for index in 0..<count {
            start.storeBytes(of: text.codePoint(at: index).littleEndian, toByteOffset: index &* 4, as: UInt32.self)
        }
        return result.value
    }

    // MARK: Decoding

    /// What bytes (any object with a buffer) stand for in an encoding: `str(object, encoding, errors)`.
    func decode(_ object: Value, encoding: Value, errors: Value) throws(Raised) -> Value {
        guard hasBuffer(object) else {
            throw typeError("decoding to str: need a bytes-like object, \(typeName(of: object)) found")
        }
        if encoding.isBound { try rejectZeros(StringObject(encoding)) }
        let codec = try textCodec(encoding, alternative: "codecs.decode()")
        return try withBuffer(of: object) { (buffer) throws(Raised) -> Value in
            try decode(buffer, codec, errors: errors, object: object)
        }
    }

    /// What bytes in memory stand for; `object` is what a UnicodeDecodeError tells of.
    func decode(
        _ buffer: UnsafeRawBufferPointer, _ codec: TextCodec, errors: Value, object: Value
    ) throws(Raised) -> Value {
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return interpreter.pointee.emptyString }
        let bytes = UnsafeBufferPointer(
            start: base.assumingMemoryBound(to: UInt8.self), count: buffer.count)
        switch codec.kind {
        case .utf8, .ascii:
            if TextKernels.isASCII(bytes.baseAddress.unsafelyUnwrapped, bytes.count) { return try string(ascii: bytes) }
            if codec.kind == .utf8, UTF8Validation.firstFailure(in: bytes) == nil { return try string(utf8: bytes) }
        case .latin1: return try string(latin1: bytes.baseAddress.unsafelyUnwrapped, count: bytes.count)
        default: break
        }
        let handler = errorHandler(errors)
        var output: [UInt8] = []
        var position = 0
        var decoder = TextDecoder(codec)
        while let error = decoder.run(bytes, at: &position, into: &output) {
            guard let handler else { throw unknownErrorHandler(errors) }
            if !handler.handlesDecoding {
                throw typeError("don't know how to handle UnicodeDecodeError in error callback")
            }
            guard handler.handle(error, in: bytes, origin: decoder.signatureLength, &position, into: &output) else {
                throw try decodeError(error, object, bytes)
            }
            try safepoint()
        }
        return try output.withUnsafeBufferPointer { (buffer) throws(Raised) -> Value in
            try string(utf8: buffer)
        }
    }

    private func decodeError(
        _ error: CodecError, _ object: Value, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(Raised) -> Raised {
        let shown =
            object.isExactly(types.bytes)
            ? object : try makeBytes(bytes.baseAddress.unsafelyUnwrapped, count: bytes.count)
        return raise(
            types.unicodeDecodeError,
            arguments: string(error.encoding.rawValue), shown, integer(error.start), integer(error.end),
            string(error.reason.rawValue))
    }
}
