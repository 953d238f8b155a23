// In CPython: Parser/parsetok.c

import TaipanText

/// The tokens of a source text as the parser receives them, and the errors that name a place in it.
struct TokenStream {
    let source: SourceText
    private let options: ParseOptions
    private let keywords = KeywordTable.shared
    private(set) var tokenizer: Tokenizer
    /// Whether a token has come since the last line was ended on its behalf.
    private var hasStarted = false
    /// The `# type: ignore` comments so far: the parser never sees them.
    private(set) var typeIgnores: [TypeIgnoreComment] = []

    init(_ source: SourceText, _ options: ParseOptions) {
        self.source = source
        self.options = options
        tokenizer = Tokenizer(source, typeComments: options.typeComments, asyncHacks: options.featureVersion < 7)
    }

    func deallocate() { tokenizer.deallocate() }

    /// The next token; the last is an ENDMARKER, and there is always a NEWLINE ahead of it.
    /// - Throws: what the tokenizer refuses.
    @inline(__always)
    mutating func next() throws(SourceError) -> Token {
        while true {
            var kind = tokenizer.next()
            if kind == .errortoken { throw tokenizerError() }
            if kind == .endmarker && hasStarted {
                // The end of the text ends the last line, and closes the blocks that a missing line end left open.
                kind = .newline
                hasStarted = false
                if tokenizer.indentation > 0 && !options.dontImplyDedent {
                    tokenizer.pendingIndents = -tokenizer.indentation
                    tokenizer.indentation = 0
                }
            } else {
                hasStarted = true
            }
            if kind == .typeIgnore {
                noteTypeIgnore()
                continue
            }
            let token = makeToken(kind)
            if kind == .notequal && (source.bytes[Int(token.start)] == UInt8(ascii: "<")) != options.barryAsBDFL {
                throw unequalSignError()
            }
            return token
        }
    }

    @inline(__always)
    private func makeToken(_ kind: NodeKind) -> Token {
        var token = Token(
            kind: kind, keyword: .notKeyword, start: 0, end: 0, line: tokenizer.line, column: -1,
            endLine: tokenizer.line, endColumn: -1)
        var lineStart = tokenizer.lineStart
        if kind == .string {
            token.line = tokenizer.firstLine
            lineStart = tokenizer.multiLineStart
        }
        if let start = tokenizer.tokenStart, let end = tokenizer.tokenEnd {
            token.start = UInt32(truncatingIfNeeded: start - source.bytes)
            token.end = UInt32(truncatingIfNeeded: end - source.bytes)
            if start >= lineStart { token.column = Int32(truncatingIfNeeded: start - lineStart) }
            if end >= tokenizer.lineStart { token.endColumn = Int32(truncatingIfNeeded: end - tokenizer.lineStart) }
            if kind == .name { token.keyword = keywords.keyword(start, count: end - start) }
        } else if kind == .indent {
            token.start = UInt32(truncatingIfNeeded: tokenizer.current - source.bytes)
            token.end = token.start
        }
        return token
    }

    private mutating func noteTypeIgnore() {
        guard let start = tokenizer.tokenStart, let end = tokenizer.tokenEnd else { return }
        typeIgnores.append(
            TypeIgnoreComment(
                line: tokenizer.line, start: UInt32(truncatingIfNeeded: start - source.bytes),
                end: UInt32(truncatingIfNeeded: end - source.bytes)))
    }

    // MARK: Errors

    /// After an interactive statement nothing but white space and comments may be left.
    func checkSingleStatement(lastToken: Token) throws(SourceError) {
        var place = tokenizer.current
        while true {
            switch place.pointee {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x0C: place += 1
            case UInt8(ascii: "#"): while place.pointee != 0 && place.pointee != UInt8(ascii: "\n") { place += 1 }
            case 0: return
            default:
                let message = "multiple statements found while compiling a single statement"
                throw error(.syntaxError, message, column: lastToken.column)
            }
        }
    }

    /// The error for the last token, which the parser cannot take.
    func unexpectedTokenError(_ token: Token, expectsIndent: Bool) -> SourceError {
        if tokenizer.done == .endOfFile {
            return error(.syntaxError, "unexpected EOF while parsing", column: token.column)
        }
        if expectsIndent { return error(.indentationError, "expected an indented block", column: token.column) }
        switch token.kind {
        case .indent: return error(.indentationError, "unexpected indent", column: token.column)
        case .dedent: return error(.indentationError, "unexpected unindent", column: token.column)
        default: return error(.syntaxError, "invalid syntax", column: token.column)
        }
    }

    /// The error for the wrong one of the two unequal signs.
    private func unequalSignError() -> SourceError {
        if tokenizer.done == .endOfFile { return error(.syntaxError, "unexpected EOF while parsing", column: -1) }
        let message = options.barryAsBDFL ? "with Barry as BDFL, use '<>' instead of '!='" : "invalid syntax"
        return error(.syntaxError, message, column: -1)
    }

    /// The error that stopped the tokenizer.
    private func tokenizerError() -> SourceError {
        switch tokenizer.done {
        case .message: error(message: tokenizer.message ?? "")
        case .ok, .endOfFile: error(.syntaxError, "unexpected EOF while parsing", column: -1)
        case .endOfTripleQuotedString:
            error(.syntaxError, "EOF while scanning triple-quoted string literal", column: -1)
        case .endOfLineInString: error(.syntaxError, "EOL while scanning string literal", column: -1)
        case .tabSpace: error(.tabError, "inconsistent use of tabs and spaces in indentation", column: -1)
        case .dedent: error(.indentationError, "unindent does not match any outer indentation level", column: -1)
        case .tooDeep: error(.indentationError, "too many levels of indentation", column: -1)
        case .lineContinuation:
            error(.syntaxError, "unexpected character after line continuation character", column: -1)
        case .identifier: error(.syntaxError, "invalid character in identifier", column: -1)
        }
    }

    /// An error that shows all lines since the one where the token began, at a column or, for -1, where the tokenizer
    /// stands.
    private func error(_ kind: SourceError.Kind, _ message: String, column: Int32) -> SourceError {
        let text = UnsafeBufferPointer(start: tokenizer.bufferStart, count: tokenizer.lineEnd - tokenizer.bufferStart)
        let bytes = column != -1 ? Int(column) + 1 : tokenizer.current - tokenizer.bufferStart
        let before = UnsafeBufferPointer(rebasing: text.prefix(bytes))
        let offset = decodedReplacingErrors(before).unicodeScalars.count + (bytes - before.count)
        return SourceError(
            kind, PythonString(message), line: Int(tokenizer.line), offset: offset,
            text: .read(PythonString(decodedReplacingErrors(text))))
    }

    /// An error that shows the current line only.
    private func error(message: String) -> SourceError {
        let start = tokenizer.lineStart
        var end = start
        while end.pointee != 0 && end.pointee != UInt8(ascii: "\n") { end += 1 }
        let before = UnsafeBufferPointer(start: start, count: tokenizer.current - start)
        let text = decodedReplacingErrors(UnsafeBufferPointer(start: start, count: end - start))
        return SourceError(
            .syntaxError, PythonString(message), line: Int(tokenizer.line),
            offset: decodedReplacingErrors(before).unicodeScalars.count, text: .read(PythonString(text)))
    }
}

/// UTF-8 decoded as CPython's `replace` error handler does, one replacement character for each ill-formed part.
func decodedReplacingErrors(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
}
