import TaipanText

/// Answers the requests of `Tools/text_reference.py` as python3.8 does.
enum Responder {
    static func answer(_ fields: [String]) -> String {
        guard fields.count >= 2 else { return "bad request" }
        let last = bytes(fields[fields.count - 1])
        let text = PythonString(uncheckedUTF8: last)
        switch fields[0] {
        case "decode": return decode(fields[1], fields[2], last)
        case "encode": return encode(fields[1], fields[2], text)
        case "partial": return partial(fields[1], fields[2], last)
        case "normalize": return normalize(fields[1], text)
        case "repr": return "\(hexadecimal(text.representation)) \(hexadecimal(text.asciiRepresentation))"
        case "bytes": return hexadecimal(PythonString(bytesRepresentation(last)))
        case "case": return hexadecimal(changeCase(fields[1], text))
        case "lookup":
            let found = last.withUnsafeBufferPointer { UnicodeDatabase.lookupSequence(name: $0) }
            return found.map { hexadecimal(PythonString(codePoints: $0)) } ?? ""
        case "escape":
            let found = last.withUnsafeBufferPointer { UnicodeDatabase.lookup(name: $0) }
            return found.map { hexadecimal(PythonString(codePoints: [$0])) } ?? ""
        case "codec": return codec(text.displayString)
        default: return "bad operation"
        }
    }

    private static func decode(_ name: String, _ errors: String, _ data: [UInt8]) -> String {
        guard case .text(let codec) = TextCodec.lookup(name), let errors = ErrorHandler(rawValue: errors) else {
            return "bad codec"
        }
        do throws(CodecError) {
            return "=" + hexadecimal(try codec.decode(data, errors: errors))
        } catch {
            return describe(error)
        }
    }

    private static func encode(_ name: String, _ errors: String, _ text: PythonString) -> String {
        guard case .text(let codec) = TextCodec.lookup(name), let errors = ErrorHandler(rawValue: errors) else {
            return "bad codec"
        }
        do throws(CodecError) {
            return "=" + hexadecimal(try codec.encode(text, errors: errors))
        } catch {
            return describe(error)
        }
    }

    /// Decodes what may go on later.
    private static func partial(_ name: String, _ errors: String, _ data: [UInt8]) -> String {
        guard case .text(let codec) = TextCodec.lookup(name), let errors = ErrorHandler(rawValue: errors) else {
            return "bad codec"
        }
        var output: [UInt8] = []
        do throws(CodecError) {
            let consumed = try codec.decode(data, errors: errors, isFinal: false, into: &output)
            return "=\(hexadecimal(PythonString(uncheckedUTF8: output))) \(consumed)"
        } catch {
            return describe(error)
        }
    }

    private static func describe(_ error: CodecError) -> String {
        "\(error.start)-\(error.end) \(error.message)"
    }

    private static func normalize(_ form: String, _ text: PythonString) -> String {
        guard let form = NormalizationForm(name: form) else { return "bad form" }
        return "\(hexadecimal(text.normalized(form))) \(text.isNormalized(form) ? 1 : 0)"
    }

    private static func changeCase(_ method: String, _ text: PythonString) -> PythonString {
        switch method {
        case "upper": text.uppercased
        case "lower": text.lowercased
        case "title": text.titlecased
        case "capitalize": text.capitalized
        case "swapcase": text.caseSwapped
        case "casefold": text.casefolded
        default: "bad method"
        }
    }

    private static func codec(_ name: String) -> String {
        let registered: String
        switch TextCodec.registered(name) {
        case .text(let codec): registered = "\(codec.name) 1"
        case .unsupported(let codecName): registered = "\(codecName) 1"
        case .notText(let codecName): registered = "\(codecName) 0"
        case .unknown: registered = TextCodec.unknownMessage(name)
        }
        let found: String
        switch TextCodec.lookup(name) {
        case .text, .unsupported: found = "found"
        case .notText: found = TextCodec.notTextMessage(name, alternative: "codecs.encode()")
        case .unknown: found = TextCodec.unknownMessage(name)
        }
        return "\(registered); \(found)"
    }

    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.utf8.map { UInt8($0 > 0x39 ? $0 - 0x61 + 10 : $0 &- 0x30) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func hexadecimal(_ text: PythonString) -> String {
        hexadecimal(text.utf8)
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in bytes { result += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: result, as: UTF8.self)
    }
}
