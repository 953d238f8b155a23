// In CPython: Parser/parser.c, Parser/parsetok.c

import TaipanText

/// Hears what the parser does, step by step.
protocol ParserObserver {
    mutating func received(_ token: Token, _ source: SourceText, isLegal: Bool)
    mutating func pushed(_ nonterminal: NodeKind, from state: UInt16)
    mutating func shifted(from state: UInt16)
    mutating func popped(from state: UInt16)
    mutating func poppedDirectly(from state: UInt16)
    mutating func failed(in state: UInt16)
    mutating func accepted()
}

/// The observer that does not listen; its calls compile to nothing.
struct NoObserver: ParserObserver {
    @inline(__always) func received(_ token: Token, _ source: SourceText, isLegal: Bool) {}
    @inline(__always) func pushed(_ nonterminal: NodeKind, from state: UInt16) {}
    @inline(__always) func shifted(from state: UInt16) {}
    @inline(__always) func popped(from state: UInt16) {}
    @inline(__always) func poppedDirectly(from state: UInt16) {}
    @inline(__always) func failed(in state: UInt16) {}
    @inline(__always) func accepted() {}
}

/// The LL(1) parser: a stack of automata, driven by one token after the other.
///
/// Under a token the top automaton shifts (moves along an arc of the token), pushes (moves along an arc of a nonterminal that can begin with
/// the token and starts its automaton above), or, where it accepts, pops. Nodes are made when a nonterminal is popped: its children are
/// the topmost entries of `pending`, and an only child stays there in its parent's place.
struct Parser<Observer: ParserObserver> {
    /// The deepest stack: CPython 3.8.18 refuses what needs more than 1,700 automata at once.
    static var maximumDepth: Int { 1700 }

    private struct Entry {
        var state: UInt16
        var nonterminal: NodeKind
        /// Where its children begin in `pending`.
        var firstPending: UInt32
    }

    private enum Step { case go, done, failed, tooDeep }

    private let source: SourceText
    private let options: ParseOptions
    private let grammar = Grammar.shared
    private let keywords = KeywordTable.shared
    private var tokenizer: Tokenizer
    var observer: Observer

    private let simplifiesFunctionBodies: Bool
    private let stack: UnsafeMutablePointer<Entry>
    private var depth = 0
    private var deepest = 0
    private var pending: GrowingBuffer<Node>
    private var tokens: GrowingBuffer<Token>
    private var inner: GrowingBuffer<InnerNode>
    private var children: GrowingBuffer<Node>
    private var typeIgnores: [TypeIgnoreComment] = []

    init(_ source: SourceText, _ options: ParseOptions, observer: Observer) {
        self.source = source
        self.options = options
        self.observer = observer
        tokenizer = Tokenizer(source, typeComments: options.typeComments, asyncHacks: options.featureVersion < 7)
        simplifiesFunctionBodies = options.simplifiesFunctionBodies && !options.typeComments
        stack = .allocate(capacity: Parser.maximumDepth)
        pending = GrowingBuffer(capacity: 256)
        tokens = GrowingBuffer(capacity: source.count / 4 + 16)
        inner = GrowingBuffer(capacity: source.count / 8 + 16)
        children = GrowingBuffer(capacity: source.count / 3 + 16)
    }

    /// Parses the whole text.
    /// - Throws: the error that CPython raises for it.
    mutating func parse() throws(SourceError) -> ParseTree {
        defer {
            tokenizer.deallocate()
            stack.deallocate()
            pending.deallocate()
        }
        do {
            try run()
        } catch {
            tokens.deallocate()
            inner.deallocate()
            children.deallocate()
            throw error
        }
        return ParseTree(
            source: source, root: pending[0], rootKind: startSymbol, tokens: tokens.base, tokenCount: tokens.count,
            inner: inner.base, children: children.base, simplifiesFunctionBodies: simplifiesFunctionBodies, depth: deepest, typeIgnores: typeIgnores)
    }

    private mutating func run() throws(SourceError) {
        push(startSymbol)
        var started = false
        while true {
            var kind = tokenizer.next()
            if kind == .errortoken { throw tokenizerError() }
            if kind == .endmarker && started {
                // The end of the text ends the last line, and closes the blocks that a missing line end left open.
                kind = .newline
                started = false
                if tokenizer.indentation > 0 && !options.dontImplyDedent {
                    tokenizer.pendingIndents = -tokenizer.indentation
                    tokenizer.indentation = 0
                }
            } else {
                started = true
            }
            if kind == .typeIgnore {
                noteTypeIgnore()
                continue
            }
            let token = makeToken(kind)
            if kind == .notequal && (source.bytes[Int(token.start)] == UInt8(ascii: "<")) != options.barryAsBDFL {
                throw unequalSignError()
            }
            tokens.append(token)
            switch advance(token) {
            case .go: continue
            case .done:
                if options.start == .singleInput { try checkSingleStatement() }
                return
            case .failed: throw parserError(token)
            case .tooDeep:
                var error = SourceError(.memoryError, PythonString(""))
                error.note = "s_push: parser stack overflow"
                throw error
            }
        }
    }

    private var startSymbol: NodeKind {
        switch options.start {
        case .fileInput: .fileInput
        case .evalInput: .evalInput
        case .singleInput: .singleInput
        case .funcTypeInput: .funcTypeInput
        }
    }

    // MARK: Tokens

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
        if kind == .indent {
            token.start = UInt32(truncatingIfNeeded: tokenizer.current - source.bytes)
            token.end = token.start
        }
        if let start = tokenizer.tokenStart, let end = tokenizer.tokenEnd {
            token.start = UInt32(truncatingIfNeeded: start - source.bytes)
            token.end = UInt32(truncatingIfNeeded: end - source.bytes)
            if start >= lineStart { token.column = Int32(truncatingIfNeeded: start - lineStart) }
            if end >= tokenizer.lineStart { token.endColumn = Int32(truncatingIfNeeded: end - tokenizer.lineStart) }
            if kind == .name { token.keyword = keywords.keyword(start, count: end - start) }
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

    // MARK: Automata

    @inline(__always)
    private mutating func push(_ nonterminal: NodeKind) {
        let first = grammar.firstStates[Int(nonterminal.rawValue) - GrammarTables.firstKeywordColumn]
        stack[depth] = Entry(
            state: first, nonterminal: nonterminal, firstPending: UInt32(truncatingIfNeeded: pending.count))
        depth += 1
    }

    /// Takes the top automaton off; its children become a node unless there is just one.
    @inline(__always)
    private mutating func pop() {
        depth -= 1
        let entry = stack[depth]
        let first = Int(entry.firstPending)
        let count = pending.count - first
        guard count > 1 else { return }
        let node = InnerNode(
            kind: entry.nonterminal, firstChild: UInt32(truncatingIfNeeded: children.count),
            childCount: UInt32(truncatingIfNeeded: count), firstToken: firstToken(pending[first]),
            lastToken: lastToken(pending[pending.count - 1]))
        children.append(contentsOf: pending.base + first, count: count)
        pending.count = first
        pending.append(Node(inner: inner.count))
        inner.append(node)
    }

    @inline(__always)
    private func firstToken(_ node: Node) -> UInt32 {
        node.isToken ? UInt32(truncatingIfNeeded: node.index) : inner[node.index].firstToken
    }

    @inline(__always)
    private func lastToken(_ node: Node) -> UInt32 {
        node.isToken ? UInt32(truncatingIfNeeded: node.index) : inner[node.index].lastToken
    }

    /// Feeds one token, the last of `tokens`, to the automata.
    @inline(__always)
    private mutating func advance(_ token: Token) -> Step {
        let actions = grammar.actions(under: Grammar.terminal(token.kind, token.keyword))
        observer.received(token, source, isLegal: token.kind != .op)
        if token.kind == .op { return .failed }
        while true {
            let state = stack[depth - 1].state
            let action = actions[Int(state)]
            if action == Grammar.noAction {
                guard grammar.accepts[Int(state)] && depth > 1 else {
                    observer.failed(in: state)
                    return .failed
                }
                observer.popped(from: state)
                pop()
                continue
            }
            let next = action & Grammar.stateMask
            let nonterminal = action >> Grammar.nonterminalShift
            stack[depth - 1].state = next
            if nonterminal != 0 {
                if depth == Parser.maximumDepth { return .tooDeep }
                var kind = NodeKind(nonterminal: Int(nonterminal) - 1)
                if kind == .funcBodySuite && simplifiesFunctionBodies { kind = .suite }
                observer.pushed(kind, from: state)
                push(kind)
                continue
            }
            observer.shifted(from: state)
            if depth > deepest { deepest = depth }
            pending.append(Node(token: tokens.count - 1))
            while grammar.acceptsOnly[Int(stack[depth - 1].state)] {
                observer.poppedDirectly(from: stack[depth - 1].state)
                pop()
                if depth == 0 {
                    observer.accepted()
                    return .done
                }
            }
            return .go
        }
    }

    // MARK: Errors

    /// After an interactive statement nothing but white space and comments may be left.
    private func checkSingleStatement() throws(SourceError) {
        var place = tokenizer.current
        while true {
            switch place.pointee {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x0C: place += 1
            case UInt8(ascii: "#"): while place.pointee != 0 && place.pointee != UInt8(ascii: "\n") { place += 1 }
            case 0: return
            default:
                throw error(.syntaxError, "multiple statements found while compiling a single statement", column: tokens[tokens.count - 1].column)
            }
        }
    }

    /// The error for a token that no automaton can take.
    private func parserError(_ token: Token) -> SourceError {
        if tokenizer.done == .endOfFile { return error(.syntaxError, "unexpected EOF while parsing", column: token.column) }
        let state = stack[depth - 1].state
        if token.kind != .op && grammar.expectsOnly(.indent, in: state) {
            return error(.indentationError, "expected an indented block", column: token.column)
        }
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
        case .message: return error(message: tokenizer.message ?? "")
        case .ok, .endOfFile: return error(.syntaxError, "unexpected EOF while parsing", column: -1)
        case .endOfTripleQuotedString:
            return error(.syntaxError, "EOF while scanning triple-quoted string literal", column: -1)
        case .endOfLineInString: return error(.syntaxError, "EOL while scanning string literal", column: -1)
        case .tabSpace: return error(.tabError, "inconsistent use of tabs and spaces in indentation", column: -1)
        case .dedent:
            return error(.indentationError, "unindent does not match any outer indentation level", column: -1)
        case .tooDeep: return error(.indentationError, "too many levels of indentation", column: -1)
        case .lineContinuation:
            return error(.syntaxError, "unexpected character after line continuation character", column: -1)
        case .identifier: return error(.syntaxError, "invalid character in identifier", column: -1)
        }
    }

    /// An error that shows all lines since the one where the token began, at a column or, for -1, where the tokenizer stands.
    private func error(_ kind: SourceError.Kind, _ message: String, column: Int32) -> SourceError {
        let text = UnsafeBufferPointer(
            start: tokenizer.bufferStart, count: tokenizer.lineEnd - tokenizer.bufferStart)
        let bytes = column != -1 ? Int(column) + 1 : tokenizer.current - tokenizer.bufferStart
        let before = UnsafeBufferPointer(rebasing: text.prefix(bytes))
        let offset = decodedReplacingErrors(before).unicodeScalars.count + (bytes - before.count)
        return SourceError(
            kind, PythonString(message), line: Int(tokenizer.line), offset: offset, text: .read(PythonString(decodedReplacingErrors(text))))
    }

    /// An error that shows the current line only.
    private func error(message: String) -> SourceError {
        let start = tokenizer.lineStart
        var end = start
        while end.pointee != 0 && end.pointee != UInt8(ascii: "\n") { end += 1 }
        let offset = decodedReplacingErrors(UnsafeBufferPointer(start: start, count: tokenizer.current - start)).unicodeScalars.count
        let text = decodedReplacingErrors(UnsafeBufferPointer(start: start, count: end - start))
        return SourceError(.syntaxError, PythonString(message), line: Int(tokenizer.line), offset: offset, text: .read(PythonString(text)))
    }
}

extension Parser where Observer == NoObserver {
    /// The parse tree of a source text.
    /// - Throws: the error that CPython raises for it.
    static func parse(_ source: SourceText, _ options: ParseOptions = ParseOptions()) throws(SourceError) -> ParseTree {
        var parser = Parser(source, options, observer: NoObserver())
        return try parser.parse()
    }
}

extension ParseTree {
    /// The parse tree of a source text.
    /// - Throws: the error that CPython raises for it.
    package static func parse(
        _ source: SourceText, _ options: ParseOptions = ParseOptions()
    ) throws(SourceError) -> ParseTree {
        try Parser.parse(source, options)
    }
}
