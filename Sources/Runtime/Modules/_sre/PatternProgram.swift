/// The executable form of a pattern, which the matcher runs instead of pattern code.
///
/// A program is a run of 32-bit words in a byte storage: first the *sets*, of `SetWord.count` words each, then the
/// operations. Characters that are told apart by a test of one character (a *unit*, three words: kind and two
/// arguments) need no operation of their own in repeats. Targets are indices of words, counted from the first
/// operation.
enum MatchOperation: UInt8 {
    /// No arguments.
    case fail, success, any, anyAll
    /// A character.
    case literal, notLiteral
    /// Two characters, of which one.
    case either
    /// A count, and as many characters.
    case literals
    /// Where the set begins.
    case set
    /// A `PatternPlace`.
    case at
    /// The number of a mark.
    case mark
    /// A target.
    case jump
    /// The target of the next alternative, and a unit that the first character must satisfy.
    case alternative
    /// How many characters back, and the target behind the assertion.
    case assert, assertNot
    /// A group's first mark, and how characters are compared (`Folding`).
    case groupReference
    /// A group's first mark, and the target if it has not matched.
    case condition
    /// The target of the `maxUntil` or `minUntil` that belongs to it.
    case `repeat`
    /// Minimum, maximum, target of the body.
    case maxUntil, minUntil
    /// Minimum, maximum, the unit repeated, a unit that the character behind must satisfy, flags (`RepeatFlags`).
    case repeatOne, minRepeatOne

    /// How many words an operation with its arguments has, but for `literals`.
    var length: Int {
        switch self {
        case .fail, .success, .any, .anyAll: 1
        case .literal, .notLiteral, .set, .at, .mark, .jump, .repeat, .literals: 2
        case .either, .assert, .assertNot, .groupReference, .condition: 3
        case .maxUntil, .minUntil: 4
        case .alternative: 5
        case .repeatOne, .minRepeatOne: 10
        }
    }
}

/// Tests of one character.
enum UnitKind: UInt32 {
    /// None, which every character and the end of the text passes.
    case none
    case any, anyAll, literal, notLiteral, either, set
}

/// A test of one character with its arguments.
struct PatternUnit {
    var kind: UnitKind
    var first: UInt32 = 0
    var second: UInt32 = 0
}

/// A set: eight words of bits for the characters below 256, then how to test the others.
enum SetWord {
    static let kind = 8
    static let argument = 9
    static let count = 10
}

/// How characters from 256 on are tested; the argument is a position in the pattern code, or a character.
enum SetKind: UInt32 {
    case code, codeIgnoringCase, literal, notLiteral, literalIgnoringCase, notLiteralIgnoringCase
    /// All of them may belong to the set.
    case all
}

/// How the characters of a group are compared with the text.
enum Folding: UInt32 {
    case none, ascii, unicode
}

enum RepeatFlags {
    /// No character below 256 satisfies both the unit and the one behind it.
    static let disjointBelow256: UInt32 = 1
    /// No character at all does.
    static let disjoint: UInt32 = 2
}

/// How a search finds where a match may begin.
enum SearchMethod: UInt32 {
    /// Anywhere.
    case general
    /// At a certain character.
    case literal
    /// At certain characters in a row; the rest is matched behind them.
    case prefix
    /// At a character of a set.
    case set
}

/// What is known of a program besides its words.
struct PatternProgramInfo: BitwiseCopyable {
    /// Where the operations begin, in words.
    var operations = 0
    /// The shortest match, in characters.
    var minimumLength = 0
    var search = SearchMethod.general
    /// The character, or where the set begins.
    var searchArgument: UInt32 = 0
    /// The prefix in the pattern code: where it begins and how long it is; its overlap table follows.
    var prefix = 0
    var prefixLength = 0
    /// Where a match goes on behind the part of the prefix that is not to be matched again, and how long that part is.
    var prefixEntry = 0
    var prefixSkip = 0
    /// The prefix is all there is.
    var isLiteral = false
}
