// In CPython: Parser/parser.c

import TaipanText

/// The LL(1) parser: a stack of automata, driven by one token after the other.
///
/// Under a token the top automaton shifts (moves along an arc of the token), pushes (moves along an arc of a
/// nonterminal that can begin with the token and starts its automaton above), or, where it accepts, pops. `ParserTrace`
/// does just that and says so. This one comes to the same end faster: the automata that wait below the top without a
/// choice so far are one item of its stack, a descent.
///
/// Nodes are made when a nonterminal is popped: its children are the topmost entries of `pending`, and an only child
/// stays there in its parent's place.
struct Parser {
    /// The deepest stack: CPython 3.8.18 refuses what needs more than 1,700 automata at once.
    static let maximumDepth = 1700

    /// An automaton, and below it what is left of the descent that it came with.
    private struct Item {
        var state: UInt16
        var descent: UInt16
        /// How many states of the descent wait below the automaton.
        var waiting: UInt8
        /// How many automata the stack had in CPython when this one had just been pushed, with all of the descent.
        var depth: UInt16
        /// Where the children of the automaton, and of those that wait, begin in `pending`.
        var firstPending: UInt32
    }

    private enum Step {
        case go, done
        case failed(state: UInt16)
        case tooDeep
    }

    private let options: ParseOptions
    private let grammar = Grammar.shared
    private var stream: TokenStream

    private let simplifiesFunctionBodies: Bool
    private let stack: UnsafeMutablePointer<Item>
    private var top = 0
    private var deepest = 1
    private var pending: GrowingBuffer<Node>
    private var tokens: GrowingBuffer<Token>
    private var inner: GrowingBuffer<InnerNode>
    private var children: GrowingBuffer<Node>

    private init(_ source: SourceText, _ options: ParseOptions) {
        self.options = options
        stream = TokenStream(source, options)
        // So that a missing indentation is reported as such: `suite` can go on with nothing but INDENT after its
        // NEWLINE.
        simplifiesFunctionBodies = !options.typeComments
        stack = .allocate(capacity: Parser.maximumDepth + 1)
        pending = GrowingBuffer(capacity: 256)
        tokens = GrowingBuffer(capacity: source.count / 4 + 16)
        inner = GrowingBuffer(capacity: source.count / 8 + 16)
        children = GrowingBuffer(capacity: source.count / 3 + 16)
    }

    /// The parse tree of a source text.
    /// - Throws: the error that CPython raises for it.
    static func parse(_ source: SourceText, _ options: ParseOptions = ParseOptions()) throws(SourceError) -> ParseTree {
        var parser = Parser(source, options)
        defer {
            parser.stream.deallocate()
            parser.stack.deallocate()
            parser.pending.deallocate()
        }
        do {
            try parser.run()
        } catch {
            parser.tokens.deallocate()
            parser.inner.deallocate()
            parser.children.deallocate()
            throw error
        }
        return ParseTree(
            source: source, root: parser.pending[0], rootKind: options.startSymbol, tokens: parser.tokens.base,
            tokenCount: parser.tokens.count, inner: parser.inner.base, children: parser.children.base,
            simplifiesFunctionBodies: parser.simplifiesFunctionBodies, depth: parser.deepest,
            typeIgnores: parser.stream.typeIgnores)
    }

    private mutating func run() throws(SourceError) {
        let start = grammar.actions.firstStates[options.startSymbol.automaton]
        stack[0] = Item(state: start, descent: 0, waiting: 0, depth: 1, firstPending: 0)
        while true {
            let token = try stream.next()
            tokens.append(token)
            switch advance(token) {
            case .go: continue
            case .done:
                if options.start == .singleInput { try stream.checkSingleStatement(lastToken: token) }
                return
            case .failed(let state):
                let expectsIndent = token.kind != .op && grammar.actions.expectsOnly(.indent, in: state)
                throw stream.unexpectedTokenError(token, expectsIndent: expectsIndent)
            case .tooDeep:
                var error = SourceError(.memoryError, PythonString(""))
                error.note = "s_push: parser stack overflow"
                throw error
            }
        }
    }

    /// Feeds one token, the last of `tokens`, to the automata.
    @inline(__always)
    private mutating func advance(_ token: Token) -> Step {
        let terminal = token.terminal
        let actions = grammar.actions.actions(under: terminal)
        if token.kind == .op { return .failed(state: stack[top].state) }
        while true {
            let state = stack[top].state
            let action = actions[Int(state)]
            if _slowPath(action == GrammarActions.none) {
                guard grammar.actions.accepts[Int(state)] else { return .failed(state: state) }
                finishNode()
                let mask = grammar.descents.mask(stack[top].descent, below: stack[top].waiting, under: terminal)
                if mask != 0 {
                    wake(at: 31 - mask.leadingZeroBitCount)
                } else {
                    if top == 0 { return .failed(state: state) }
                    top -= 1
                }
                continue
            }
            stack[top].state = action & GrammarActions.stateMask
            let nonterminal = action >> GrammarActions.nonterminalShift
            if nonterminal != 0 && !push(Int(nonterminal) - 1, under: terminal) { return .tooDeep }
            pending.append(Node(token: tokens.count - 1))
            return popWhatOnlyAccepts()
        }
    }

    /// Puts a nonterminal and all that it pushes for the terminal on the stack, the last of them past the terminal;
    /// false where that is too much.
    @inline(__always)
    private mutating func push(_ nonterminal: Int, under terminal: Int) -> Bool {
        var nonterminal = nonterminal
        if simplifiesFunctionBodies && nonterminal == NodeKind.funcBodySuite.automaton {
            nonterminal = NodeKind.suite.automaton
        }
        let push = grammar.descents.push(nonterminal, under: terminal)
        let below = stack[top].depth &- grammar.descents.automataAbove(stack[top].descent, at: stack[top].waiting)
        let depth = below &+ push.depth
        if Int(depth) > deepest {
            if Int(depth) > Parser.maximumDepth { return false }
            deepest = Int(depth)
        }
        let length = grammar.descents.lengths[Int(push.descent)]
        guard length > 0 else { return true }
        top += 1
        stack[top] = Item(
            state: grammar.descents.state(push.descent, at: Int(length) - 1), descent: push.descent,
            waiting: length - 1,
            depth: depth, firstPending: UInt32(truncatingIfNeeded: pending.count))
        return true
    }

    /// Makes the state at a place of the top item's descent its automaton; those above it have been popped.
    @inline(__always)
    private mutating func wake(at place: Int) {
        stack[top].state = grammar.descents.state(stack[top].descent, at: place)
        stack[top].waiting = UInt8(truncatingIfNeeded: place)
    }

    @inline(__always)
    private mutating func popWhatOnlyAccepts() -> Step {
        while grammar.actions.acceptsOnly[Int(stack[top].state)] {
            finishNode()
            if stack[top].waiting > 0 {
                wake(at: Int(stack[top].waiting) - 1)
            } else {
                if top == 0 { return .done }
                top -= 1
            }
        }
        return .go
    }

    /// Ends the top automaton: its children become a node unless there is just one.
    @inline(__always)
    private mutating func finishNode() {
        let first = Int(stack[top].firstPending)
        let count = pending.count - first
        guard count > 1 else { return }
        let node = InnerNode(
            kind: grammar.nonterminals[Int(stack[top].state)], firstChild: UInt32(truncatingIfNeeded: children.count),
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

extension ParseOptions {
    /// The nonterminal that the parse begins with.
    var startSymbol: NodeKind {
        switch start {
        case .fileInput: .fileInput
        case .evalInput: .evalInput
        case .singleInput: .singleInput
        case .funcTypeInput: .funcTypeInput
        }
    }
}
