// In CPython: Modules/_io/textio.c (_textiowrapper_set_decoder and its neighbours), Lib/codecs.py
// (BufferedIncrementalDecoder)
import TaipanText

/// Decoding and encoding piece by piece.
extension Context {
    /// Finds out how a text stream is to decode and encode.
    func findCodec(_ stream: TextWrapperObject, _ encoding: Value, _ alternative: String) throws(Raised) {
        let text = StringObject(encoding)
        if text.isEqual(toASCII: "utf-8") || text.isEqual(toASCII: "UTF-8") {
            stream.codec = .utf8
            return
        }
        switch TextCodec.lookup(text.text) {
        case .text(let codec):
            switch codec.kind {
            case .utf8: stream.codec = .utf8
            case .ascii: stream.codec = .ascii
            case .latin1: stream.codec = .latin1
            case .utf8Signature: stream.codec = .utf8Signature
            case .utf16(.marked): stream.codec = .utf16
            case .utf32(.marked): stream.codec = .utf32
            case .utf7, .unicodeEscape, .rawUnicodeEscape: try findObjects(stream, encoding, alternative)
            default: stream.codec = .other
            }
        default: try findObjects(stream, encoding, alternative)
        }
    }

    /// Other encodings are those of the registry: the objects that decode and encode are made of what it knows.
    private func findObjects(_ stream: TextWrapperObject, _ encoding: Value, _ alternative: String) throws(Raised) {
        _ = try textCodecInfo(encoding, alternative)
        stream.codec = .objects
    }

    /// What the registry knows of a text encoding.
    private func textCodecInfo(_ encoding: Value, _ alternative: String) throws(Raised) -> Value {
        let name = StringObject(encoding)
        func notText() -> Raised {
            raise(types.lookupError, TextCodec.notTextMessage(name.text, alternative: alternative))
        }
        let info: Value
        do throws(Raised) {
            info = try lookupCodec(name).value
        } catch {
            // Without package `encodings` these codecs are known by their names alone.
            guard case .notText = TextCodec.lookup(name.text), catches(types.lookupError) else { throw error }
            throw notText()
        }
        if !info.isExactly(types.tuple) {
            let isText = try getAttributeIfPresent(info, intern("_is_text_encoding"))
            if isText.isBound, try !isTrue(isText) { throw notText() }
        }
        return info
    }

    func makeDecoder(_ stream: TextWrapperObject) throws(Raised) {
        stream.hasDecoder = false
        stream.decoder = .unbound
        if try !isTrue(callMethod(stream.buffer, .readable)) { return }
        if stream.codec == .objects {
            let info = try textCodecInfo(stream.encoding, "codecs.open()")
            stream.decoder = try call(getAttribute(info, intern("incrementaldecoder")), stream.errors)
        }
        stream.hasDecoder = true
        stream.decoderState = NativeDecoderState()
        stream.seenNewlines = 0
    }

    func makeEncoder(_ stream: TextWrapperObject) throws(Raised) {
        stream.hasEncoder = false
        stream.encoder = .unbound
        if try !isTrue(callMethod(stream.buffer, .writable)) { return }
        if stream.codec == .objects {
            let info = try textCodecInfo(stream.encoding, "codecs.open()")
            stream.encoder = try call(getAttribute(info, intern("incrementalencoder")), stream.errors)
        }
        stream.hasEncoder = true
        stream.isSignatureDue = stream.codec == .utf8Signature
    }

    // MARK: Decoding

    /// The text of a piece of bytes, with line ends as they are read.
    func decode(_ stream: TextWrapperObject, _ input: Value, isFinal: Bool) throws(Raised) -> Value {
        if stream.codec == .objects {
            let decoded = try callMethod(stream.decoder, .decode, input, Value(isFinal))
            try checkDecoded(decoded)
            return try decodeNewlines(stream, decoded, isFinal: isFinal)
        }
        let bytes = try exportBytes(input)
        defer { releaseBuffer(input) }
        return try decode(stream, input, bytes, isFinal: isFinal)
    }

    func decode(_ stream: TextWrapperObject, _ object: Value, _ bytes: UnsafeRawBufferPointer, isFinal: Bool)
        throws(Raised) -> Value
    {
        let decoded: Value
        let waiting = Int(stream.decoderState.count)
        if waiting == 0 {
            decoded = try decodeBytes(
                stream, object, bytes.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) }, bytes.count, isFinal)
        } else {
            let joined = try makeByteStorage(capacity: waiting + bytes.count)
            for index in 0..<waiting {
                joined.bytes[index] = UInt8(truncatingIfNeeded: stream.decoderState.bytes >> UInt64(index * 8))
            }
            if let base = bytes.baseAddress {
                UnsafeMutableRawPointer(joined.bytes + waiting).copyMemory(from: base, byteCount: bytes.count)
            }
            decoded = try decodeBytes(stream, .none, UnsafePointer(joined.bytes), waiting + bytes.count, isFinal)
        }
        return try decodeNewlines(stream, decoded, isFinal: isFinal)
    }

    func decodeNewlines(_ stream: TextWrapperObject, _ decoded: Value, isFinal: Bool) throws(Raised) -> Value {
        guard stream.readsUniversally else { return decoded }
        var seen = stream.seenNewlines
        var isPending = stream.decoderState.hasReturn
        let result = try decodeNewlines(
            decoded, seen: &seen, isPending: &isPending, translates: stream.translatesReading, isFinal: isFinal)
        stream.seenNewlines = seen
        stream.decoderState.hasReturn = isPending
        return result
    }

    private func decodeBytes(
        _ stream: TextWrapperObject, _ object: Value, _ base: UnsafePointer<UInt8>?, _ count: Int, _ isFinal: Bool
    ) throws(Raised) -> Value {
        guard let base, count > 0 else {
            return interpreter.pointee.emptyString
        }
        var start = 0
        var isUnmarked = false
        let codec: TextCodec
        switch stream.codec {
        case .utf8: codec = .utf8
        case .ascii: codec = .ascii
        case .latin1:
            stream.decoderState.count = 0
            return try string(latin1: base, count: count)
        case .utf8Signature:
            codec = .utf8
            if stream.decoderState.order == 0 {
                if count < 3, (0..<count).allSatisfy({ base[$0] == [0xEF, 0xBB, 0xBF][$0] }) {
                    return try keepBytes(stream, base, 0, count, .unbound)
                }
                stream.decoderState.order = 1
                if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { start = 3 }
            }
        case .utf16, .utf32:
            let width = stream.codec == .utf16 ? 2 : 4
            var order: TextCodec.ByteOrder = stream.decoderState.order == 2 ? .bigEndian : .littleEndian
            if stream.decoderState.order == 0 {
                if !isFinal, count < width { return try keepBytes(stream, base, 0, count, .unbound) }
                order = .marked
                if let found = byteOrderMark(base, count, width) {
                    stream.decoderState.order = found
                } else {
                    isUnmarked = count >= width
                }
            }
            codec =
                width == 2
                ? TextCodec(kind: .utf16(order), name: "utf-16")
                : TextCodec(kind: .utf32(order), name: "utf-32")
        case .other, .objects: codec = try nativeCodec(stream.encoding)
        }
        var consumed = 0
        let decoded = try decodePart(
            start == 0 ? object : .none, ByteView(base + start, count - start), codec, errors: stream.errors,
            isFinal: isFinal, consumed: &consumed)
        if isUnmarked, consumed >= 2 {
            let name = stream.codec == .utf16 ? "UTF-16" : "UTF-32"
            throw raise(types.unicodeError, "\(name) stream does not start with BOM")
        }
        return try keepBytes(stream, base, start + consumed, count, decoded)
    }

    /// The codec of a name that was looked up before.
    private func nativeCodec(_ name: Value) throws(Raised) -> TextCodec {
        if case .text(let codec) = TextCodec.lookup(StringObject(name).text) { return codec }
        throw raise(types.lookupError, TextCodec.unknownMessage(StringObject(name).text))
    }

    /// 1 if bytes begin with the mark of the machine's order (little-endian), 2 with that of the other; nil: with none.
    private func byteOrderMark(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ width: Int) -> UInt8? {
        if count < width { return nil }
        if width == 2 {
            if bytes[0] == 0xFF, bytes[1] == 0xFE { return 1 }
            return bytes[0] == 0xFE && bytes[1] == 0xFF ? 2 : nil
        }
        if bytes[0] == 0xFF, bytes[1] == 0xFE, bytes[2] == 0, bytes[3] == 0 { return 1 }
        return bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF ? 2 : nil
    }

    /// Notes the bytes from `position` on, which are to be seen again with the next piece.
    private func keepBytes(
        _ stream: TextWrapperObject, _ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int, _ decoded: Value
    ) throws(Raised) -> Value {
        var bytes: UInt64 = 0
        let kept = min(count - position, 7)
        for index in 0..<max(0, kept) { bytes |= UInt64(base[position + index]) << UInt64(index * 8) }
        stream.decoderState.bytes = bytes
        stream.decoderState.count = UInt8(max(0, kept))
        return decoded.isBound ? decoded : interpreter.pointee.emptyString
    }

    /// Decodes a piece; what is incomplete at its end is not consumed unless it is the last. `object` is the bytes
    /// object that the piece is all of, if it is one.
    private func decodePart(
        _ object: Value, _ view: ByteView, _ codec: TextCodec, errors: Value, isFinal: Bool, consumed: inout Int
    ) throws(Raised) -> Value {
        consumed = view.count
        if view.count == 0 { return interpreter.pointee.emptyString }
        if codec.kind == .utf8 {
            // A character that is cut off at the end makes nothing else wrong.
            let whole = isFinal ? view.count : completeUTF8(view)
            if let text = try decodeWithoutErrors(ByteView(view.base, whole), codec) {
                consumed = whole
                return text
            }
        } else if codec.kind == .ascii {
            if let text = try decodeWithoutErrors(view, codec) { return text }
        }
        let result = try decodeWithErrors(object, view, TextDecoder(codec), errors: errors, isFinal: isFinal)
        consumed = result.consumed
        return result.text
    }

    /// How many of the bytes there are before a character of UTF-8 that is cut off at the end.
    private func completeUTF8(_ view: ByteView) -> Int {
        var back = 1
        while back <= 3, back <= view.count {
            let byte = view[view.count - back]
            if byte < 0x80 { break }
            if byte >= 0xC0 {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                return length > back ? view.count - back : view.count
            }
            back += 1
        }
        return view.count
    }

    // MARK: The decoder's state

    /// The bytes that wait in the decoder, and the rest of its state as a number (as CPython's decoders show it).
    func decoderState(_ stream: TextWrapperObject) throws(Raised) -> (Value, Int) {
        var bytes = interpreter.pointee.emptyBytes
        var flags = 0
        let state = stream.decoderState
        if stream.codec == .objects {
            (bytes, flags) = try decoderState(callMethod(stream.decoder, .getstate))
        } else {
            if state.count > 0 {
                let waiting = try makeBytes(count: Int(state.count))
                for index in 0..<Int(state.count) {
                    waiting.bytes[index] = UInt8(truncatingIfNeeded: state.bytes >> UInt64(index * 8))
                }
                bytes = waiting.value
            }
            switch stream.codec {
            case .utf8Signature: flags = state.order == 0 ? 1 : 0
            case .utf16, .utf32: flags = state.order == 0 ? 2 : Int(state.order) - 1
            default: flags = 0
            }
        }
        if stream.readsUniversally { flags = flags << 1 | (state.hasReturn ? 1 : 0) }
        return (bytes, flags)
    }

    func setDecoderState(_ stream: TextWrapperObject, _ bytes: Value, _ flags: Int) throws(Raised) {
        var flags = flags
        var state = NativeDecoderState()
        if stream.readsUniversally {
            state.hasReturn = flags & 1 != 0
            flags >>= 1
        }
        if stream.codec == .objects {
            stream.decoderState = state
            _ = try callMethod(stream.decoder, .setstate, tuple(bytes, integer(flags)))
            return
        }
        let waiting = BytesObject(bytes)
        state.count = UInt8(min(waiting.count, 7))
        for index in 0..<Int(state.count) { state.bytes |= UInt64(waiting.bytes[index]) << UInt64(index * 8) }
        switch stream.codec {
        case .utf8Signature: state.order = flags == 0 ? 1 : 0
        case .utf16, .utf32: state.order = flags == 0 ? 1 : flags == 1 ? 2 : 0
        default: break
        }
        stream.decoderState = state
    }

    func resetDecoder(_ stream: TextWrapperObject) throws(Raised) {
        stream.decoderState = NativeDecoderState()
        stream.seenNewlines = 0
        if stream.codec == .objects { _ = try callMethod(stream.decoder, .reset) }
    }

    // MARK: Encoding

    /// The bytes of a text.
    func encode(_ stream: TextWrapperObject, _ text: StringObject) throws(Raised) -> Value {
        let isAtStart = stream.isAtStart
        stream.isAtStart = false
        switch stream.codec {
        case .objects:
            let encoded = try callMethod(stream.encoder, .encode, text.value)
            guard type(of: encoded).has(.bytesSubclass) else {
                throw typeError("encoder should return a bytes object, not '\(typeName(of: encoded))'")
            }
            return encoded
        case .utf8: return try encode(text, .utf8, errors: stream.errors)
        case .ascii: return try encode(text, .ascii, errors: stream.errors)
        case .latin1: return try encode(text, .latin1, errors: stream.errors)
        case .utf8Signature:
            let encoded = try encode(text, .utf8, errors: stream.errors)
            guard stream.isSignatureDue else { return encoded }
            stream.isSignatureDue = false
            let bytes = BytesObject(encoded)
            let marked = try makeBytes(count: bytes.count + 3)
            marked.bytes[0] = 0xEF
            marked.bytes[1] = 0xBB
            marked.bytes[2] = 0xBF
            UnsafeMutableRawPointer(marked.bytes + 3).copyMemory(from: bytes.bytes, byteCount: bytes.count)
            return marked.value
        case .utf16:
            let order: TextCodec.ByteOrder = isAtStart ? .marked : .littleEndian
            return try encode(
                text, TextCodec(kind: .utf16(order), name: isAtStart ? "utf-16" : "utf-16-le"), errors: stream.errors)
        case .utf32:
            let order: TextCodec.ByteOrder = isAtStart ? .marked : .littleEndian
            return try encode(
                text, TextCodec(kind: .utf32(order), name: isAtStart ? "utf-32" : "utf-32-le"), errors: stream.errors)
        case .other:
            return try encode(text, nativeCodec(stream.encoding), errors: stream.errors)
        }
    }

    /// Begins to encode anew: at the start of the file, or not.
    func resetEncoder(_ stream: TextWrapperObject, atStart: Bool) throws(Raised) {
        stream.isAtStart = atStart
        if stream.codec == .objects {
            _ =
                atStart
                ? try callMethod(stream.encoder, .reset) : try callMethod(stream.encoder, .setstate, integer(0))
        }
        stream.isSignatureDue = atStart && stream.codec == .utf8Signature
    }
}
