// In CPython: Parser/tokenizer.c

import TaipanText

/// Cuts a source text into the tokens that the parser receives.
///
/// Reads line by line like its model, because the place that an error names depends on which line was read last and on where the
/// token began: `bufferStart` through `lineEnd` is the `text` of a SyntaxError. Names, numbers and operators never cross a line, so they
/// are scanned with a bare pointer; the zero byte behind the text stops every scan.
struct Tokenizer {
    /// Why the tokenizer cannot go on.
    enum Done: UInt8 {
        case ok, endOfFile, message
        case endOfTripleQuotedString, endOfLineInString, tabSpace, dedent, tooDeep, lineContinuation, identifier
    }

    /// The bytes of a token, nil where it has none.
    typealias Position = UnsafePointer<UInt8>

    static let maximumIndentation = 100
    static let maximumNesting = 200
    static let tabSize = 8

    let text: Position
    /// The next byte to read.
    var current: Position
    /// One past the last byte of the lines read so far.
    var lineEnd: Position
    /// Where the text begins that an error shows.
    var bufferStart: Position
    /// Where the token being read begins; nil between tokens.
    var start: Position?
    /// Where the current line, and the line where a string began, start.
    var lineStart: Position
    var multiLineStart: Position
    var line: Int32 = 0
    /// The line where a string began.
    var firstLine: Int32 = 0

    /// The token just read.
    var tokenStart: Position?
    var tokenEnd: Position?

    var done = Done.ok
    /// The text of an error that names more than a kind of trouble, and what its `text` and `offset` need.
    var message: String?

    var atBeginningOfLine = true
    /// Indentation tokens to deliver: above zero INDENTs, below zero DEDENTs.
    var pendingIndents = 0
    var indentation = 0
    var nesting = 0
    /// Columns of the open blocks, with tabs to multiples of 8 and with tabs of width 1; the two must agree on every comparison.
    let indentStack: UnsafeMutablePointer<(column: Int, alternate: Int)>
    let parenthesisStack: UnsafeMutablePointer<(opening: UInt8, line: Int32)>

    let typeComments: Bool
    /// Whether `async` and `await` are reserved only around and inside `async def` (feature version below 7).
    let asyncHacks: Bool
    var asyncDefinition = false
    var asyncDefinitionIndentation = 0
    var asyncDefinitionNewline = false
    /// Whether this is a copy that looks at the token behind `async`; it looks no further.
    var isLookAhead = false

    init(_ source: SourceText, typeComments: Bool, asyncHacks: Bool) {
        text = source.bytes
        current = text
        lineEnd = text
        bufferStart = text
        lineStart = text
        multiLineStart = text
        self.typeComments = typeComments
        self.asyncHacks = asyncHacks
        indentStack = .allocate(capacity: Tokenizer.maximumIndentation)
        indentStack[0] = (0, 0)
        parenthesisStack = .allocate(capacity: Tokenizer.maximumNesting)
    }

    func deallocate() {
        indentStack.deallocate()
        parenthesisStack.deallocate()
    }

    // MARK: Reading

    /// The byte at `current`, reading the next line first where the last is used up; nil at the end of the text.
    @inline(__always)
    mutating func peekAcrossLines() -> UInt8? {
        if current == lineEnd && !readLine() { return nil }
        return current.pointee
    }

    /// Makes the next line the current one, unless the text ends here.
    @inline(__always)
    mutating func readLine() -> Bool {
        guard done == .ok else { return false }
        guard lineEnd.pointee != 0 else {
            done = .endOfFile
            return false
        }
        if start == nil { bufferStart = current }
        lineStart = current
        line &+= 1
        lineEnd = Tokenizer.endOfLine(from: lineEnd)
        return true
    }

    /// One past the line end that follows `place`, or the end of the text.
    @inline(__always)
    private static func endOfLine(from place: Position) -> Position {
        var place = place
        while place.pointee != UInt8(ascii: "\n") {
            if place.pointee == 0 { return place }
            place += 1
        }
        return place + 1
    }

    /// Notes that the byte behind a token has been looked at: at the end of the text that alone ends the input.
    @inline(__always)
    mutating func noteLookAhead(_ byte: UInt8) {
        if byte == 0 && done == .ok { done = .endOfFile }
    }

    // MARK: Errors

    mutating func fail(_ reason: Done) -> NodeKind {
        done = reason
        current = lineEnd
        return .errortoken
    }

    /// An error with a text of its own, at the current place.
    mutating func fail(at place: Position, _ message: String) -> NodeKind {
        current = place
        done = .message
        self.message = message
        return .errortoken
    }

    // MARK: Tokens

    /// The next token: its kind; its bytes are `tokenStart..<tokenEnd`.
    mutating func next() -> NodeKind {
        tokenStart = nil
        tokenEnd = nil
        var blankLine: Bool
        while true {
            start = nil
            blankLine = false
            if atBeginningOfLine {
                atBeginningOfLine = false
                guard readIndentation(&blankLine) else { return .errortoken }
            }
            start = current
            if pendingIndents != 0 {
                if pendingIndents < 0 {
                    pendingIndents += 1
                    return .dedent
                }
                pendingIndents -= 1
                return .indent
            }
            if asyncDefinition { endAsyncDefinition(blankLine: blankLine) }
            // Nothing but a blank line or a line inside brackets makes another round.
            if let kind = readToken(blankLine: blankLine) { return kind }
        }
    }

    /// Measures the white space at the beginning of a line and compares it with the open blocks; false at an error.
    @inline(__always)
    private mutating func readIndentation(_ blankLine: inout Bool) -> Bool {
        guard peekAcrossLines() != nil else {
            if nesting == 0 { return changeIndentation(column: 0, alternate: 0) }
            return true
        }
        var column = 0
        var alternate = 0
        var place = current
        while true {
            switch place.pointee {
            case UInt8(ascii: " "):
                column += 1
                alternate += 1
            case UInt8(ascii: "\t"):
                column = (column / Tokenizer.tabSize + 1) * Tokenizer.tabSize
                alternate += 1
            case 0x0C:
                column = 0
                alternate = 0
            default:
                current = place
                if place.pointee == UInt8(ascii: "#") || place.pointee == UInt8(ascii: "\n") {
                    blankLine = true
                    return true
                }
                noteLookAhead(place.pointee)
                if nesting > 0 { return true }
                if column == indentStack[indentation].column && alternate == indentStack[indentation].alternate { return true }
                return changeIndentation(column: column, alternate: alternate)
            }
            place += 1
        }
    }

    /// Opens or closes blocks for a line that begins at another column than the one before; false at an error.
    private mutating func changeIndentation(column: Int, alternate: Int) -> Bool {
        if column > indentStack[indentation].column {
            if indentation + 1 >= Tokenizer.maximumIndentation {
                _ = fail(.tooDeep)
                return false
            }
            if alternate <= indentStack[indentation].alternate {
                _ = fail(.tabSpace)
                return false
            }
            pendingIndents += 1
            indentation += 1
            indentStack[indentation] = (column, alternate)
            return true
        }
        while indentation > 0 && column < indentStack[indentation].column {
            pendingIndents -= 1
            indentation -= 1
        }
        if column != indentStack[indentation].column {
            _ = fail(.dedent)
            return false
        }
        if alternate != indentStack[indentation].alternate {
            _ = fail(.tabSpace)
            return false
        }
        return true
    }

    private mutating func endAsyncDefinition(blankLine: Bool) {
        let byte = peekAcrossLines()
        if let byte, byte == 0 { noteLookAhead(byte) }
        if !blankLine && byte != UInt8(ascii: "\n") && nesting == 0 && asyncDefinitionNewline
            && asyncDefinitionIndentation >= indentation
        {
            asyncDefinition = false
            asyncDefinitionIndentation = 0
            asyncDefinitionNewline = false
        }
    }

    /// The token from here on; nil where the line ends without one.
    @inline(__always)
    private mutating func readToken(blankLine: Bool) -> NodeKind? {
        while true {
            start = nil
            guard peekAcrossLines() != nil else {
                start = current
                return done == .endOfFile ? .endmarker : .errortoken
            }
            var place = current
            while ByteClass.of(place.pointee).contains(.space) { place += 1 }
            start = place
            if place.pointee == UInt8(ascii: "#") {
                if let kind = readComment(place, blankLine: blankLine) { return kind }
                place = current
            }
            let byte = place.pointee
            let byteClass = ByteClass.of(byte)
            if byteClass.contains(.identifierStart) { return readName(place) }
            if byte == UInt8(ascii: "\n") {
                current = place + 1
                atBeginningOfLine = true
                if blankLine || nesting > 0 { return nil }
                // A comment ahead of the line end belongs to the token.
                tokenStart = start
                tokenEnd = place
                if asyncDefinition { asyncDefinitionNewline = true }
                return .newline
            }
            if byteClass.contains(.digit) { return readNumber(place) }
            switch byte {
            case UInt8(ascii: "."):
                if ByteClass.of(place[1]).contains(.digit) { return readFraction(place + 1) }
                let dots = place[1] == UInt8(ascii: ".") && place[2] == UInt8(ascii: ".") ? 3 : 1
                if dots == 1 {
                    noteLookAhead(place[1])
                    if place[1] == UInt8(ascii: ".") { noteLookAhead(place[2]) }
                }
                return finish(place + dots, dots == 3 ? .ellipsis : .dot)
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                return readString(place)
            case UInt8(ascii: "\\"):
                current = place + 1
                if let failure = continueLine() { return failure }
            case 0:
                current = place
                noteLookAhead(0)
                return .endmarker
            default:
                return readOperator(place)
            }
        }
    }

    @inline(__always)
    private mutating func finish(_ end: Position, _ kind: NodeKind) -> NodeKind {
        current = end
        tokenStart = start
        tokenEnd = end
        return kind
    }

    /// Skips a comment to the end of its line, unless it is a type comment.
    private mutating func readComment(_ place: Position, blankLine: Bool) -> NodeKind? {
        var end = place
        while end.pointee != UInt8(ascii: "\n") && end.pointee != 0 { end += 1 }
        current = end
        noteLookAhead(end.pointee)
        guard typeComments, let comment = TypeComment(place, end) else { return nil }
        tokenEnd = end
        tokenStart = comment.text
        guard comment.isIgnore else { return .typeComment }
        if blankLine && end.pointee == UInt8(ascii: "\n") {
            current = end + 1
            atBeginningOfLine = true
        } else if blankLine {
            atBeginningOfLine = true
        }
        return .typeIgnore
    }

    /// After a backslash: goes on with the next line.
    private mutating func continueLine() -> NodeKind? {
        guard current.pointee == UInt8(ascii: "\n") else {
            noteLookAhead(current.pointee)
            return fail(.lineContinuation)
        }
        current += 1
        guard peekAcrossLines() != nil else { return fail(.endOfFile) }
        return nil
    }

    // MARK: Names

    @inline(__always)
    private mutating func readName(_ place: Position) -> NodeKind {
        var end = place
        // A prefix of at most two letters may begin a string.
        if ByteClass.of(place.pointee).contains(.stringPrefix) {
            if let quote = quoteBehindPrefix(place) { return readString(quote) }
        }
        var seen: UInt8 = 0
        while ByteClass.of(end.pointee).contains(.identifier) {
            seen |= end.pointee
            end += 1
        }
        noteLookAhead(end.pointee)
        current = end
        if seen >= 0x80 && !isIdentifier(place, end) {
            if done != .message { done = .identifier }
            return .errortoken
        }
        if end - place == 5 && place.pointee == UInt8(ascii: "a") {
            if let kind = readAsyncOrAwait(place, end) { return kind }
        }
        return finish(end, .name)
    }

    /// Where the quote stands after a string's prefix, if this is one: b, r, u, f, and r with b or f, in either case.
    private func quoteBehindPrefix(_ place: Position) -> Position? {
        var seen = (b: false, r: false, u: false, f: false)
        var place = place
        while true {
            switch place.pointee | 0x20 {
            case UInt8(ascii: "b") where !(seen.b || seen.u || seen.f): seen.b = true
            case UInt8(ascii: "u") where !(seen.b || seen.u || seen.r || seen.f): seen.u = true
            case UInt8(ascii: "r") where !(seen.r || seen.u): seen.r = true
            case UInt8(ascii: "f") where !(seen.f || seen.b || seen.u): seen.f = true
            default: return nil
            }
            place += 1
            if place.pointee == UInt8(ascii: "'") || place.pointee == UInt8(ascii: "\"") { return place }
        }
    }

    private mutating func readAsyncOrAwait(_ place: Position, _ end: Position) -> NodeKind? {
        let word = UnsafeBufferPointer(start: place, count: 5)
        let isAsync = word.elementsEqual("async".utf8)
        guard isAsync || word.elementsEqual("await".utf8) else { return nil }
        if !asyncHacks || asyncDefinition { return finish(end, isAsync ? .async : .await) }
        guard isAsync else { return nil }
        if isLookAhead { return nil }
        // Only `async def` makes the word reserved: look one token ahead, and forget the look, but for the stacks that
        // a bracket would write into, which are read below their height only.
        var ahead = self
        ahead.isLookAhead = true
        guard ahead.next() == .name, let first = ahead.start, ahead.current - first == 3,
            UnsafeBufferPointer(start: first, count: 3).elementsEqual("def".utf8)
        else { return nil }
        asyncDefinitionIndentation = indentation
        asyncDefinition = true
        return finish(end, .async)
    }

    // MARK: Strings

    /// A string whose opening quote is at `place`; its prefix, if any, began at `start`.
    private mutating func readString(_ opening: Position) -> NodeKind {
        let quote = opening.pointee
        firstLine = line
        multiLineStart = lineStart
        var place = opening + 1
        if place.pointee == quote {
            if place[1] != quote {
                // The empty string: the byte behind it has been looked at.
                noteLookAhead(place[1])
                return finish(place + 1, .string)
            }
            place += 2
            return readTripleQuotedString(from: place, quote)
        }
        noteLookAhead(place.pointee)
        while true {
            let byte = place.pointee
            if byte == quote { return finish(place + 1, .string) }
            if byte == UInt8(ascii: "\\") {
                place += 1
                if place.pointee == UInt8(ascii: "\n") {
                    current = place + 1
                    guard peekAcrossLines() != nil else { return fail(.endOfLineInString) }
                    place = current
                    continue
                }
                if place.pointee == 0 {
                    current = place
                    noteLookAhead(0)
                    return fail(.endOfLineInString)
                }
            } else if byte == UInt8(ascii: "\n") || byte == 0 {
                return fail(.endOfLineInString)
            }
            place += 1
        }
    }

    private mutating func readTripleQuotedString(from place: Position, _ quote: UInt8) -> NodeKind {
        var place = place
        while true {
            let byte = place.pointee
            if byte == quote {
                if place[1] == quote && place[2] == quote { return finish(place + 3, .string) }
                place += 1
            } else if byte == UInt8(ascii: "\n") {
                current = place + 1
                guard peekAcrossLines() != nil else { return fail(.endOfTripleQuotedString) }
                place = current
            } else if byte == 0 {
                return fail(.endOfTripleQuotedString)
            } else if byte == UInt8(ascii: "\\") {
                // The escaped byte may be a line end, which the next round handles, or the end of the text.
                place += 1
                if place.pointee != UInt8(ascii: "\n") && place.pointee != 0 { place += 1 }
            } else {
                place += 1
            }
        }
    }

    // MARK: Numbers

    /// The place behind digits from `place` on, in which an underscore stands between digits only; nil at an error.
    @inline(__always)
    private mutating func decimalTail(_ place: Position) -> Position? {
        var place = place
        while true {
            while ByteClass.of(place.pointee).contains(.digit) { place += 1 }
            guard place.pointee == UInt8(ascii: "_") else { return place }
            place += 1
            if !ByteClass.of(place.pointee).contains(.digit) {
                _ = fail(at: place, "invalid decimal literal")
                return nil
            }
        }
    }

    private mutating func readNumber(_ place: Position) -> NodeKind {
        guard place.pointee == UInt8(ascii: "0") else {
            guard let end = decimalTail(place) else { return .errortoken }
            if end.pointee == UInt8(ascii: ".") { return readFraction(end + 1) }
            return readExponent(end)
        }
        switch place[1] | 0x20 {
        case UInt8(ascii: "x"): return readDigits(place + 2, .hexadecimalDigit, "hexadecimal")
        case UInt8(ascii: "o"): return readDigits(place + 2, .octalDigit, "octal")
        case UInt8(ascii: "b"): return readDigits(place + 2, .binaryDigit, "binary")
        default: return readZero(place + 1)
        }
    }

    /// A literal that begins with a zero and has no base: zero, a float, or an error.
    private mutating func readZero(_ place: Position) -> NodeKind {
        var place = place
        while true {
            if place.pointee == UInt8(ascii: "_") {
                place += 1
                if !ByteClass.of(place.pointee).contains(.digit) { return fail(at: place, "invalid decimal literal") }
            }
            guard place.pointee == UInt8(ascii: "0") else { break }
            place += 1
        }
        let hasValue = ByteClass.of(place.pointee).contains(.digit)
        if hasValue {
            guard let end = decimalTail(place) else { return .errortoken }
            place = end
        }
        switch place.pointee {
        case UInt8(ascii: "."): return readFraction(place + 1)
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "j"), UInt8(ascii: "J"): return readExponent(place)
        case _ where hasValue:
            return fail(
                at: place,
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
        default:
            noteLookAhead(place.pointee)
            return finish(place, .number)
        }
    }

    /// Digits of a base that is a power of two, after its prefix.
    private mutating func readDigits(_ place: Position, _ digits: ByteClass, _ base: String) -> NodeKind {
        var place = place
        repeat {
            if place.pointee == UInt8(ascii: "_") { place += 1 }
            guard ByteClass.of(place.pointee).contains(digits) else {
                if ByteClass.of(place.pointee).contains(.digit) { return wrongDigit(place, place, base) }
                return fail(at: place, "invalid \(base) literal")
            }
            while ByteClass.of(place.pointee).contains(digits) { place += 1 }
        } while place.pointee == UInt8(ascii: "_")
        // Behind complete digits the wrong one has been read, and the error stands one further on.
        if ByteClass.of(place.pointee).contains(.digit) { return wrongDigit(place, place + 1, base) }
        noteLookAhead(place.pointee)
        return finish(place, .number)
    }

    private mutating func wrongDigit(_ digit: Position, _ place: Position, _ base: String) -> NodeKind {
        fail(at: place, "invalid digit '\(Character(UnicodeScalar(digit.pointee)))' in \(base) literal")
    }

    /// The rest of a float, after its point.
    private mutating func readFraction(_ place: Position) -> NodeKind {
        var place = place
        if ByteClass.of(place.pointee).contains(.digit) {
            guard let end = decimalTail(place) else { return .errortoken }
            place = end
        }
        return readExponent(place)
    }

    /// The rest of a number, from its exponent, imaginary unit or end.
    private mutating func readExponent(_ place: Position) -> NodeKind {
        var place = place
        if place.pointee | 0x20 == UInt8(ascii: "e") {
            var digits = place + 1
            let isSigned = digits.pointee == UInt8(ascii: "+") || digits.pointee == UInt8(ascii: "-")
            if isSigned { digits += 1 }
            if !ByteClass.of(digits.pointee).contains(.digit) {
                if isSigned { return fail(at: digits, "invalid decimal literal") }
                noteLookAhead(digits.pointee)
                return finish(place, .number)
            }
            guard let end = decimalTail(digits) else { return .errortoken }
            place = end
        }
        if place.pointee | 0x20 == UInt8(ascii: "j") { place += 1 }
        noteLookAhead(place.pointee)
        return finish(place, .number)
    }

    // MARK: Operators

    private mutating func readOperator(_ place: Position) -> NodeKind {
        let byte = place.pointee
        let second = place[1]
        noteLookAhead(second)
        let pair = OperatorToken.two(byte, second)
        if pair != .op {
            noteLookAhead(place[2])
            let triple = OperatorToken.three(byte, second, place[2])
            return triple != .op ? finish(place + 3, triple) : finish(place + 2, pair)
        }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            if nesting >= Tokenizer.maximumNesting { return fail(at: place + 1, "too many nested parentheses") }
            parenthesisStack[nesting] = (byte, line)
            nesting += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if let failure = closeParenthesis(place) { return failure }
        default: break
        }
        return finish(place + 1, OperatorToken.one(byte))
    }

    private mutating func closeParenthesis(_ place: Position) -> NodeKind? {
        let closing = Character(UnicodeScalar(place.pointee))
        if nesting == 0 { return fail(at: place + 1, "unmatched '\(closing)'") }
        nesting -= 1
        let (opening, openingLine) = parenthesisStack[nesting]
        // In ASCII a closing bracket follows its opening one by one place, or by two for square and curly ones.
        if place.pointee &- opening == (opening == UInt8(ascii: "(") ? 1 : 2) { return nil }
        let mismatch =
            "closing parenthesis '\(closing)' does not match opening parenthesis "
            + "'\(Character(UnicodeScalar(opening)))'"
        return fail(at: place + 1, openingLine == line ? mismatch : "\(mismatch) on line \(openingLine)")
    }
}

extension Tokenizer {
    /// Whether the bytes of a name are UTF-8 and its code points make an identifier (PEP 3131).
    private func isIdentifier(_ start: Position, _ end: Position) -> Bool {
        guard let name = String(validating: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self) else {
            return false
        }
        var isFirst = true
        for scalar in name.unicodeScalars {
            let belongs =
                isFirst
                ? UnicodeDatabase.isIdentifierStart(scalar.value) : UnicodeDatabase.isIdentifierContinue(scalar.value)
            if !belongs { return false }
            isFirst = false
        }
        return true
    }
}
