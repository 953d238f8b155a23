// In CPython: Objects/unicodeobject.c (PyUnicode_AsEncodedString)
import TaipanText

extension Context {
    /// The bytes of a text in an encoding, by its name and that of an error handler (unbound: UTF-8, strict).
    func encode(_ text: StringObject, encoding: Value, errors: Value) throws(Raised) -> Value {
        if encoding.isUnbound { return try encode(text, .utf8, errors: errors) }
        let name = StringObject(encoding)
        if let codec = commonCodec(name) { return try encode(text, codec, errors: errors) }
        let shown = name.text
        if let codec = TextCodec.common(shown) { return try encode(text, codec, errors: errors) }
        guard case .text(let codec) = TextCodec.lookup(shown) else {
            return try convertTextWithCodec(text.value, name, errors: errors, .encoding)
        }
        // CPython reaches these through its registry, which words their failures.
        do throws(Raised) {
            return try encode(text, codec, errors: errors)
        } catch {
            chainCodecError(.encoding, name)
            throw error
        }
    }

    /// The codecs whose names are most frequent.
    func commonCodec(_ name: StringObject) -> TextCodec? {
        if name.isEqual(toASCII: "utf-8") || name.isEqual(toASCII: "utf8") { return .utf8 }
        if name.isEqual(toASCII: "ascii") { return .ascii }
        if name.isEqual(toASCII: "latin-1") || name.isEqual(toASCII: "latin1") { return .latin1 }
        return nil
    }

    /// The bytes of a text in a native encoding.
    func encode(_ text: StringObject, _ codec: TextCodec, errors: Value) throws(Raised) -> Value {
        switch codec.kind {
        case .utf8:
            if text.isASCII { return try makeBytes(text.bytes1, count: text.count) }
            if let bytes = try encodeUTF8(text) { return bytes }
            return try encode(text, UTF8Unit(), errors: errors)
        case .utf8Signature:
            return try encode(text, UTF8Unit(), errors: errors, mark: 0xFEFF)
        case .ascii:
            if text.isASCII { return try makeBytes(text.bytes1, count: text.count) }
            return try encode(text, ByteUnit(limit: 0x80), errors: errors)
        case .latin1:
            if text.width == 1 { return try makeBytes(text.bytes1, count: text.count) }
            return try encode(text, ByteUnit(limit: 0x100), errors: errors)
        case .utf16(let order):
            if let bytes = try encodeUTF16(text, order) { return bytes }
            return try encode(text, UTF16Unit(order: order), errors: errors, mark: order == .marked ? 0xFEFF : 0)
        case .utf32(let order):
            if let bytes = try encodeUTF32(text, order) { return bytes }
            return try encode(text, UTF32Unit(order: order), errors: errors, mark: order == .marked ? 0xFEFF : 0)
        case .utf7: return try makeBytes(encodeUTF7(text))
        case .unicodeEscape: return try encodeUnicodeEscape(text)
        case .rawUnicodeEscape: return try encodeRawUnicodeEscape(text)
        case .charmap(let number):
            if let unit = try charmapUnit(number) { return try encode(text, unit, errors: errors) }
            return try encode(text, TableUnit(table: Charmap(number: number)), errors: errors)
        }
    }

    private func encodeUTF7(_ text: StringObject) -> [UInt8] {
        TextCodec.encodeUTF7(codePoints(of: text))
    }
}
