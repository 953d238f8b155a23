// In CPython: Modules/_sre.c (sre_category, sre_lower_*), Modules/sre_lib.h (SRE(charset))
import TaipanText

/// What patterns ask about single characters.
enum PatternCharacters {
    @inline(__always) static func isASCIIWord(_ point: UInt32) -> Bool {
        (point | 0x20) &- 0x61 < 26 || point &- 0x30 < 10 || point == 0x5F
    }

    @inline(__always) static func isASCIISpace(_ point: UInt32) -> Bool { point == 0x20 || point &- 9 < 5 }

    static func isUnicodeWord(_ point: UInt32) -> Bool {
        if point < 128 { return isASCIIWord(point) }
        return UnicodeDatabase.isAlphanumeric(point)
    }

    static func lowerASCII(_ point: UInt32) -> UInt32 { point &- 0x41 < 26 ? point &+ 32 : point }

    static func lowerUnicode(_ point: UInt32) -> UInt32 {
        if point < 128 { return lowerASCII(point) }
        return UnicodeDatabase.simpleLowercase(point)
    }

    static func upperUnicode(_ point: UInt32) -> UInt32 {
        if point < 128 { return upperLocale(point) }
        return UnicodeDatabase.uppercaseMapping(point)[0]
    }

    /// The locale is one of UTF-8, in which bytes beyond ASCII are no letters.
    static func lowerLocale(_ point: UInt32) -> UInt32 { lowerASCII(point) }
    static func upperLocale(_ point: UInt32) -> UInt32 { point &- 0x61 < 26 ? point &- 32 : point }

    static func isUnicodeCased(_ point: UInt32) -> Bool {
        point != lowerUnicode(point) || point != upperUnicode(point)
    }

    static func isIn(_ category: UInt32, _ point: UInt32) -> Bool {
        guard let category = PatternCategory(rawValue: category) else { return false }
        switch category {
        case .digit: return point &- 0x30 < 10
        case .notDigit: return point &- 0x30 >= 10
        case .space: return isASCIISpace(point)
        case .notSpace: return !isASCIISpace(point)
        case .word, .localeWord: return isASCIIWord(point)
        case .notWord, .localeNotWord: return !isASCIIWord(point)
        case .lineBreak: return point == 10
        case .notLineBreak: return point != 10
        case .unicodeDigit: return UnicodeDatabase.isDecimal(point)
        case .unicodeNotDigit: return !UnicodeDatabase.isDecimal(point)
        case .unicodeSpace: return UnicodeDatabase.isSpace(point)
        case .unicodeNotSpace: return !UnicodeDatabase.isSpace(point)
        case .unicodeWord: return isUnicodeWord(point)
        case .unicodeNotWord: return !isUnicodeWord(point)
        case .unicodeLineBreak: return UnicodeDatabase.isLineBreak(point)
        case .unicodeNotLineBreak: return !UnicodeDatabase.isLineBreak(point)
        }
    }

    /// Whether a character is in the set that valid pattern code describes at `position`.
    static func isInSet(_ code: UnsafePointer<UInt32>, _ position: Int, _ point: UInt32) -> Bool {
        var set = code + position
        var answer = true
        while true {
            guard let operation = PatternOpcode(rawValue: set[0]) else { return false }
            switch operation {
            case .failure: return !answer
            case .negate:
                answer = !answer
                set += 1
            case .literal:
                if point == set[1] { return answer }
                set += 2
            case .category:
                if isIn(set[1], point) { return answer }
                set += 2
            case .range:
                if set[1] <= point && point <= set[2] { return answer }
                set += 3
            case .rangeUnicodeIgnore:
                if set[1] <= point && point <= set[2] { return answer }
                let upper = upperUnicode(point)
                if set[1] <= upper && upper <= set[2] { return answer }
                set += 3
            case .charset:
                if point < 256, set[1 &+ Int(point >> 5)] >> (point & 31) & 1 != 0 { return answer }
                set += 9
            case .bigCharset:
                let count = Int(set[1])
                if point < 0x1_0000 {
                    let block = Int(set[2 &+ Int(point >> 10)] >> ((point >> 8 & 3) &* 8) & 0xFF)
                    let word = block &* 8 &+ Int((point & 255) >> 5)
                    if set[66 &+ word] >> (point & 31) & 1 != 0 { return answer }
                }
                set += 66 &+ count &* 8
            default: return false
            }
        }
    }
}
