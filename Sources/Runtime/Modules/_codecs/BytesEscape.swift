// In CPython: PyBytes_DecodeEscape in Objects/bytesobject.c and escape_encode in Modules/_codecsmodule.c
import TaipanText

/// Bytes as they stand in bytes literals.
struct BytesEscape {
    private(set) var output: [UInt8] = []
    /// The first byte that followed a backslash without making an escape sequence.
    private(set) var firstInvalidEscape: UInt8?

    enum Failure {
        case trailingBackslash
        case invalidEscape(position: Int)
        case unknownHandler
    }

    /// Decodes bytes; `errors` says what becomes of a wrong `\x`.
    mutating func decode(_ bytes: UnsafePointer<UInt8>, _ count: Int, errors: String) -> Failure? {
        output.reserveCapacity(count)
        var position = 0
        while position < count {
            let byte = bytes[position]
            position += 1
            guard byte == 0x5C else {
                output.append(byte)
                continue
            }
            guard position < count else { return .trailingBackslash }
            let letter = bytes[position]
            position += 1
            if let simple = simpleEscape(letter) {
                output.append(simple)
                continue
            }
            switch letter {
            case 0x0A: break
            case 0x30...0x37:
                var value = UInt32(letter - 0x30)
                var digits = 1
                while digits < 3, position < count, bytes[position] >= 0x30, bytes[position] <= 0x37 {
                    value = value << 3 | UInt32(bytes[position] - 0x30)
                    position += 1
                    digits += 1
                }
                output.append(UInt8(truncatingIfNeeded: value))
            case 0x78:
                if position + 1 < count, let high = Self.digit(bytes[position]),
                    let low = Self.digit(bytes[position + 1])
                {
                    output.append(high << 4 | low)
                    position += 2
                    break
                }
                // A single digit is skipped with the rest.
                switch errors {
                case "strict": return .invalidEscape(position: position - 2)
                case "replace": output.append(0x3F)
                case "ignore": break
                default: return .unknownHandler
                }
                if position < count, Self.digit(bytes[position]) != nil { position += 1 }
            default:
                if firstInvalidEscape == nil { firstInvalidEscape = letter }
                output.append(0x5C)
                output.append(letter)
            }
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    static func encode(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count)
        let digits: StaticString = "0123456789abcdef"
        for index in 0..<count {
            let byte = bytes[index]
            switch byte {
            case 0x27, 0x5C: output += [0x5C, byte]
            case 0x09: output += [0x5C, 0x74]
            case 0x0A: output += [0x5C, 0x6E]
            case 0x0D: output += [0x5C, 0x72]
            case 0x20..<0x7F: output.append(byte)
            default:
                output += [0x5C, 0x78, digits.utf8Start[Int(byte >> 4)], digits.utf8Start[Int(byte & 15)]]
            }
        }
        return output
    }
}
