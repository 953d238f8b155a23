// In CPython: Objects/unicodeobject.c (PyUnicode_FromEncodedObject, PyUnicode_Decode)
import TaipanText

extension Context {
    /// What bytes (any object with a buffer) stand for in an encoding: `str(object, encoding, errors)`.
    func decode(_ object: Value, encoding: Value, errors: Value) throws(Raised) -> Value {
        guard hasBuffer(object) else {
            throw typeError("decoding to str: need a bytes-like object, \(typeName(of: object)) found")
        }
        if encoding.isUnbound { return try decode(object, .utf8, errors: errors) }
        let name = StringObject(encoding)
        try rejectZeros(name)
        if try byteView(object).count == 0 { return interpreter.pointee.emptyString }
        if let codec = commonCodec(name) { return try decode(object, codec, errors: errors) }
        let shown = name.text
        if let codec = TextCodec.common(shown) { return try decode(object, codec, errors: errors) }
        guard case .text(let codec) = TextCodec.lookup(shown) else {
            let bytes = object.isExactly(types.bytes) ? object : try makeBytes(copying: byteView(object))
            return try convertTextWithCodec(makeMemoryView(bytes).value, name, errors: errors, .decoding)
        }
        // CPython reaches these through its registry, which words their failures.
        do throws(Raised) {
            return try decode(object, codec, errors: errors)
        } catch {
            chainCodecError(.decoding, name)
            throw error
        }
    }

    /// The text that bytes stand for in a native encoding.
    func decode(_ object: Value, _ codec: TextCodec, errors: Value) throws(Raised) -> Value {
        let view = try byteView(object)
        if let text = try decodeWithoutErrors(view, codec) { return text }
        if codec.kind == .ascii || codec.kind == .utf8, let handler = standardErrorHandler(errors) {
            switch handler {
            case .ignore, .replace, .surrogateEscape:
                return try decodeSkippingErrors(view, isUTF8: codec.kind == .utf8, handler)
            default: break
            }
        }
        return try decodeWithErrors(object, view, TextDecoder(codec), errors: errors, isFinal: true).text
    }

    /// The text that the bytes stand for, if they are well-formed and the codec is one of the fast ones; else nil.
    func decodeWithoutErrors(_ view: ByteView, _ codec: TextCodec) throws(Raised) -> Value? {
        guard view.count > 0 else { return interpreter.pointee.emptyString }
        let bytes = UnsafeBufferPointer(start: view.base, count: view.count)
        switch codec.kind {
        case .utf8: return try decodeUTF8(bytes)
        case .ascii: return TextKernels.isASCII(view.base, view.count) ? try string(ascii: bytes) : nil
        case .latin1: return try string(latin1: view.base, count: view.count)
        case .utf16(let order): return try decodeUTF16(view, order)
        case .utf32(let order): return try decodeUTF32(view, order)
        case .charmap(let number): return try decodeCharmap(view, charmapText(number))
        default: return nil
        }
    }

    /// ASCII or UTF-8, with what a standard handler puts for each wrong range.
    private func decodeSkippingErrors(
        _ view: ByteView, isUTF8: Bool, _ handler: ErrorHandler
    ) throws(Raised) -> Value {
        let bytes = UnsafeBufferPointer(start: view.base, count: view.count)
        var builder = try StringBuilder(self, capacity: view.count)
        var position = 0
        while position < view.count {
            var start = position
            while start < view.count, view[start] < 0x80 { start &+= 1 }
            if start > position {
                try builder.append(bytes: view.base + position, count: start &- position, isASCII: true)
                position = start
                if position == view.count { break }
            }
            var end = position + 1
            if isUTF8 {
                guard let failure = UTF8Validation.firstFailure(in: bytes, startingAt: position) else {
                    try builder.append(utf8: UnsafeBufferPointer(rebasing: bytes[position...]))
                    break
                }
                try builder.append(utf8: UnsafeBufferPointer(rebasing: bytes[position..<failure.start]))
                position = failure.start
                end = failure.end
            }
            if handler == .replace {
                try builder.append(codePoint: 0xFFFD)
            } else if handler == .surrogateEscape {
                for index in position..<end { try builder.append(codePoint: 0xDC00 + UInt32(view[index])) }
            }
            position = end
        }
        return try builder.finish()
    }

    /// Text, and how many bytes of the input it stands for.
    struct DecodedText {
        let text: Value
        let consumed: Int
        let markedOrder: Int
    }

    /// Decodes bytes from error to error.
    func decodeWithErrors(
        _ object: Value, _ view: ByteView, _ start: TextDecoder, errors: Value, isFinal: Bool
    ) throws(Raised) -> DecodedText {
        // An object that can be resized must not be while error handlers run.
        let isHeld = !object.isExactly(types.bytes) && hasBuffer(object)
        if isHeld { _ = try exportBuffer(object) }
        defer { if isHeld { releaseBuffer(object) } }
        var decoder = start
        var bytes =
            object.isExactly(types.bytes) ? BytesObject(object) : try makeBytes(count: view.count)
        if bytes.value !== object {
            UnsafeMutableRawPointer(bytes.bytes).copyMemory(from: view.base, byteCount: view.count)
        }
        var calls = DecodingErrors(self, errors)
        var builder = StringBuilder(self)
        var position = 0
        var output: [UInt8] = []
        while true {
            let buffer = UnsafeBufferPointer<UInt8>(start: bytes.bytes, count: bytes.count)
            let error = decoder.run(buffer, at: &position, isFinal: isFinal, into: &output)
            try output.withUnsafeBufferPointer { (buffer) throws(Raised) in try builder.append(utf8: buffer) }
            output.removeAll(keepingCapacity: true)
            guard let error else { break }
            try safepoint()
            // Positions of utf-8-sig count from behind the signature.
            let origin = decoder.signatureLength
            position = try calls.handle(
                error.encoding, error.reason, &bytes, error.start, error.end, &builder, origin: origin)
        }
        if let letter = decoder.firstInvalidEscape {
            try warn(types.deprecationWarning, "invalid escape sequence '\\\(Unicode.Scalar(letter))'")
        }
        return DecodedText(text: try builder.finish(), consumed: position, markedOrder: decoder.markedOrder)
    }
}

/// What happens where bytes cannot be decoded.
struct DecodingErrors {
    let context: Context
    private var calls: ErrorHandlerCalls
    private var handler: ErrorHandler?
    private var isHandlerKnown = false

    init(_ context: Context, _ errors: Value) {
        self.context = context
        calls = ErrorHandlerCalls(context, errors)
    }

    /// Appends what the error handler puts for a range, and answers where to go on. The handler may replace the bytes.
    mutating func handle(
        _ encoding: CodecError.Encoding, _ reason: CodecError.Reason, _ bytes: inout BytesObject, _ start: Int,
        _ end: Int, _ builder: inout StringBuilder, origin: Int = 0
    ) throws(Raised) -> Int {
        if !isHandlerKnown {
            handler = try standardHandler(encoding)
            isHandlerKnown = true
        }
        let buffer = UnsafeBufferPointer<UInt8>(start: bytes.bytes, count: bytes.count)
        let first = start + origin
        switch handler {
        case .ignore: return end + origin
        case .replace:
            try builder.append(codePoint: 0xFFFD)
            return end + origin
        case .backslashReplace:
            for index in first..<end + origin { try builder.appendEscape(UInt32(buffer[index])) }
            return end + origin
        case .surrogateEscape:
            var index = first
            while index < end + origin, index - first < 4, buffer[index] >= 0x80 {
                try builder.append(codePoint: 0xDC00 + UInt32(buffer[index]))
                index += 1
            }
            if index > first { return index }
        case .surrogatePass:
            if let standard = StandardEncoding(StringObject(context.string(encoding.rawValue))),
                let (point, length) = standard.surrogate(buffer, at: first)
            {
                try builder.append(codePoint: point)
                return first + length
            }
        case .xmlCharacterReference, .nameReplace:
            throw context.typeError("don't know how to handle UnicodeDecodeError in error callback")
        case .strict: break
        case nil:
            let shown = origin == 0 ? bytes : try dropping(origin, bytes)
            var now = shown
            let answer = try calls.decoding(
                context.string(encoding.rawValue), &now, start, end, context.string(reason.rawValue))
            try builder.append(value: answer.replacement)
            if now === shown { return answer.position + origin }
            bytes = now
            return answer.position
        }
        let shown = origin == 0 ? bytes : try dropping(origin, bytes)
        throw calls.decodingFailure(
            context.string(encoding.rawValue), shown.value, start, end, context.string(reason.rawValue))
    }

    private func dropping(_ count: Int, _ bytes: BytesObject) throws(Raised) -> BytesObject {
        BytesObject(try context.makeBytes(bytes.bytes + count, count: bytes.count - count))
    }

    /// The standard handler of this name, if a program has not put another in its place, or the codec does not ask.
    private func standardHandler(_ encoding: CodecError.Encoding) throws(Raised) -> ErrorHandler? {
        if encoding == .utf8 || encoding == .ascii, let handler = context.standardErrorHandler(calls.name) {
            switch handler {
            case .ignore, .replace, .surrogateEscape: return handler
            case .surrogatePass where encoding == .utf8: return handler
            default: break
            }
        }
        return try context.unchangedErrorHandler(calls.name)
    }
}

extension StringBuilder {
    /// Appends well-formed UTF-8, in which surrogates may be encoded.
    mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) throws(Raised) {
        guard let base = text.baseAddress else { return }
        var position = 0
        while position < text.count {
            if text[position] < 0x80 {
                var end = position
                while end < text.count, text[end] < 0x80 { end &+= 1 }
                try append(bytes: base + position, count: end &- position, isASCII: true)
                position = end
                continue
            }
            try append(codePoint: context.decodeUTF8(text, &position))
        }
    }
}
