// In CPython: Modules/_struct.c (prepare_s)

/// A run of values of one kind in a packed record.
struct FormatCode: BitwiseCopyable {
    /// Where the first value lies, and bytes of each.
    var offset: Int
    var size: Int
    /// How many values follow one another.
    var count: Int
    var letter: UInt8
    var style: FormatStyle
}

/// How values are converted. The same letter has other ranges and errors where sizes do not depend on the machine.
enum FormatStyle: UInt8 {
    case native, standardLittle, standardBig
}

/// What a format says.
struct StructFormat {
    var codes: [FormatCode] = []
    var size = 0
    /// Values to pack.
    var valueCount = 0

    enum Failure: Error {
        case badCharacter, missingLetter, tooLong

        var message: String {
            switch self {
            case .badCharacter: "bad char in struct format"
            case .missingLetter: "repeat count given without format specifier"
            case .tooLong: "total struct size too long"
            }
        }
    }

    init(_ text: UnsafeBufferPointer<UInt8>) throws(Failure) {
        var position = 0
        var isNative = true
        var isBig = false
        if let first = text.first {
            position = 1
            switch first {
            case UInt8(ascii: "<"), UInt8(ascii: "="): isNative = false
            case UInt8(ascii: ">"), UInt8(ascii: "!"):
                isNative = false
                isBig = true
            case UInt8(ascii: "@"): break
            default: position = 0
            }
        }
        while position < text.count {
            var letter = text[position]
            position += 1
            if letter == 0x20 || letter &- 9 < 5 { continue }
            var count = 1
            if letter &- 0x30 < 10 {
                count = Int(letter &- 0x30)
                while position < text.count, text[position] &- 0x30 < 10 {
                    let (tens, first) = count.multipliedReportingOverflow(by: 10)
                    let (sum, second) = tens.addingReportingOverflow(Int(text[position] &- 0x30))
                    if first || second { throw .tooLong }
                    count = sum
                    position += 1
                }
                guard position < text.count else { throw .missingLetter }
                letter = text[position]
                position += 1
            }
            guard let itemSize = StructFormat.size(letter, isNative: isNative) else { throw .badCharacter }
            if isNative, itemSize > 1, size > 0, StructFormat.isAligned(letter) {
                let (sum, overflow) = size.addingReportingOverflow(itemSize - 1)
                if overflow { throw .tooLong }
                size = sum / itemSize * itemSize
            }
            let (bytes, overflow) = count.multipliedReportingOverflow(by: itemSize)
            let (end, second) = size.addingReportingOverflow(bytes)
            if overflow || second { throw .tooLong }
            let offset = size
            size = end
            switch letter {
            case UInt8(ascii: "x"): continue
            case UInt8(ascii: "s"), UInt8(ascii: "p"):
                valueCount += 1
                codes.append(
                    FormatCode(offset: offset, size: count, count: 1, letter: letter, style: .native))
            default:
                if count == 0 { continue }
                valueCount += count
                codes.append(
                    FormatCode(
                        offset: offset, size: itemSize, count: count, letter: letter,
                        style: StructFormat.style(letter, isNative: isNative, isBig: isBig)))
            }
        }
    }

    private static func size(_ letter: UInt8, isNative: Bool) -> Int? {
        switch letter {
        case UInt8(ascii: "x"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "c"), UInt8(ascii: "s"),
            UInt8(ascii: "p"), UInt8(ascii: "?"):
            1
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "e"): 2
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
        case UInt8(ascii: "l"), UInt8(ascii: "L"): isNative ? 8 : 4
        case UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "d"): 8
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"): isNative ? 8 : nil
        default: nil
        }
    }

    private static func isAligned(_ letter: UInt8) -> Bool {
        letter != UInt8(ascii: "x") && letter != UInt8(ascii: "s") && letter != UInt8(ascii: "p")
    }

    /// In the order of this machine, most values are converted as native ones are.
    private static func style(_ letter: UInt8, isNative: Bool, isBig: Bool) -> FormatStyle {
        if isNative { return .native }
        if isBig { return .standardBig }
        switch letter {
        case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "e"),
            UInt8(ascii: "?"):
            return .standardLittle
        default: return .native
        }
    }
}

/// Floats of two bytes.
enum HalfFloat {
    /// The number as a half; nil if it is too large.
    static func bits(_ number: Double) -> UInt16? {
        let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
        if number.isNaN { return sign | 0x7E00 }
        if number.isInfinite { return sign | 0x7C00 }
        let magnitude = number.magnitude
        if magnitude == 0 { return sign }
        // The distance between halves of this magnitude; dividing by a power of two is exact.
        let exponent = max(Int(magnitude.exponent), -14)
        let steps = (magnitude / Double(sign: .plus, exponent: exponent - 10, significand: 1)).rounded(.toNearestOrEven)
        var bits = Int(steps)
        if magnitude.exponent >= -14 { bits += (exponent + 15 - 1) << 10 }
        return bits >= 0x7C00 ? nil : sign | UInt16(bits)
    }

    static func number(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 0x1F)
        let fraction = Double(bits & 0x3FF)
        let magnitude: Double
        switch exponent {
        case 0x1F: magnitude = fraction == 0 ? .infinity : .nan
        case 0: magnitude = fraction * 0x1p-24
        default: magnitude = (fraction + 1024) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
        }
        return bits & 0x8000 == 0 ? magnitude : -magnitude
    }
}
