// In CPython: Parser/tokenizer.c

/// Cuts a source text into the tokens that the parser receives.
///
/// Reads line by line like its model, because the place that an error names depends on which line was read last and on
/// where the token began: `bufferStart` through `lineEnd` is the `text` of a SyntaxError. Names, numbers and operators
/// never cross a line, so they are scanned with a bare pointer; the zero byte behind the text stops every scan.
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
    /// Columns of the open blocks, with tabs to multiples of 8 and with tabs of width 1; the two must agree on every
    /// comparison.
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
                if column == indentStack[indentation].column && alternate == indentStack[indentation].alternate {
                    return true
                }
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
    mutating func finish(_ end: Position, _ kind: NodeKind) -> NodeKind {
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
}
