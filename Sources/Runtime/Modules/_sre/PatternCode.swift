// In CPython: Modules/sre_constants.h

/// The operations of pattern code, the language that `sre_compile` writes and `_sre.compile` takes.
enum PatternOpcode: UInt32 {
    case failure, success, any, anyAll, assert, assertNot, at, branch, call, category, charset, bigCharset
    case groupReference, groupReferenceExists, `in`, info, jump, literal, mark, maxUntil, minUntil, notLiteral, negate
    case range, `repeat`, repeatOne, subpattern, minRepeatOne
    case groupReferenceIgnore, inIgnore, literalIgnore, notLiteralIgnore
    case groupReferenceLocaleIgnore, inLocaleIgnore, literalLocaleIgnore, notLiteralLocaleIgnore
    case groupReferenceUnicodeIgnore, inUnicodeIgnore, literalUnicodeIgnore, notLiteralUnicodeIgnore
    case rangeUnicodeIgnore
}

/// Places in a text, the argument of `AT`.
enum PatternPlace: UInt32 {
    case beginning, beginningLine, beginningString, boundary, nonBoundary, end, endLine, endString
    case localeBoundary, localeNonBoundary, unicodeBoundary, unicodeNonBoundary
}

/// Kinds of characters, the argument of `CATEGORY`.
enum PatternCategory: UInt32 {
    case digit, notDigit, space, notSpace, word, notWord, lineBreak, notLineBreak, localeWord, localeNotWord
    case unicodeDigit, unicodeNotDigit, unicodeSpace, unicodeNotSpace, unicodeWord, unicodeNotWord
    case unicodeLineBreak, unicodeNotLineBreak
}

/// Numbers that pattern code and the module agree about.
enum PatternLimits {
    static let magic = 20_171_005
    static let maximumRepeat: UInt32 = .max
    static let maximumGroups = 2_147_483_647
}

/// Flags of the `INFO` block.
enum PatternInfo {
    static let prefix: UInt32 = 1
    static let literal: UInt32 = 2
    static let charset: UInt32 = 4
}

/// Flags of a pattern, as module `re` has them.
enum PatternFlags {
    static let template = 1
    static let ignoreCase = 2
    static let locale = 4
    static let multiline = 8
    static let dotAll = 16
    static let unicode = 32
    static let verbose = 64
    static let debug = 128
    static let ascii = 256
}
