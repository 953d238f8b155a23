// In CPython: Parser/parser.c, with the output that a build for debugging prints under -d

import TaipanText

/// The parser step by step, in the words of CPython's debug output; it makes no tree.
///
/// This is the LL(1) algorithm in its plain form: a stack of automata, and for each token as many pushes and pops as it
/// takes until one of them can shift it.
private struct ParserTrace {
    private let grammar = Grammar.shared
    private var stack: [UInt16]
    private(set) var lines: [String] = []

    init(_ start: NodeKind) { stack = [grammar.actions.firstStates[start.automaton]] }

    /// Whether the parser goes on, has accepted the whole text, or cannot take the token.
    enum Step { case go, accepted, failed, tooDeep }

    mutating func advance(_ token: Token, _ source: SourceText) -> Step {
        lines.append("Token \(token.kind.name)/'\(shownText(token, source))' ... \(judgement(token))")
        if token.kind == .op { return .failed }
        while let state = stack.last {
            let action = grammar.actions.action(state, token.terminal)
            if action == GrammarActions.none {
                guard grammar.actions.accepts[Int(state)] else { break }
                lines.append(" \(place(state)): Pop ...")
                stack.removeLast()
                continue
            }
            stack[stack.count - 1] = action & GrammarActions.stateMask
            let nonterminal = Int(action >> GrammarActions.nonterminalShift)
            if nonterminal != 0 {
                if stack.count == Parser.maximumDepth { return .tooDeep }
                lines.append(" \(place(state)): Push '\(NodeKind(nonterminal: nonterminal - 1).name)'")
                stack.append(grammar.actions.firstStates[nonterminal - 1])
                continue
            }
            lines.append(" \(place(state)): Shift.")
            while let state = stack.last, grammar.actions.acceptsOnly[Int(state)] {
                lines.append("  \(place(state)): Direct pop.")
                stack.removeLast()
            }
            if !stack.isEmpty { return .go }
            lines.append("  ACCEPT.")
            return .accepted
        }
        if let state = stack.last { lines.append(" \(place(state)): Error.") }
        return .failed
    }

    /// The automaton that a state belongs to, and the state's number in it.
    private func place(_ state: UInt16) -> String {
        let nonterminal = grammar.nonterminals[Int(state)]
        return "DFA '\(nonterminal.name)', state \(state - GrammarTables.firstStates[nonterminal.automaton])"
    }

    private func judgement(_ token: Token) -> String {
        if token.kind == .op { return "Illegal token" }
        return token.keyword == .notKeyword ? "It's a token we know" : "It's a keyword"
    }

    private func shownText(_ token: Token, _ source: SourceText) -> String {
        var start = Int(token.start)
        switch token.kind {
        case .newline: return ""
        case .indent:
            // The token has no text of its own; the white space that made it stands ahead of it.
            while start > 0 && source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        default: break
        }
        return decodedReplacingErrors(UnsafeBufferPointer(start: source.bytes + start, count: Int(token.end) - start))
    }
}

/// What the parser does with a source text, line by line, up to its end or its error.
package func parserTrace(
    _ source: SourceText, _ options: ParseOptions = ParseOptions()
) -> (lines: [String], error: SourceError?) {
    var stream = TokenStream(source, options)
    defer { stream.deallocate() }
    var trace = ParserTrace(options.startSymbol)
    do throws(SourceError) {
        while true {
            switch trace.advance(try stream.next(), source) {
            case .go: continue
            case .accepted: return (trace.lines, nil)
            case .failed, .tooDeep:
                // The parser that makes trees knows how to say what is wrong.
                _ = try Parser.parse(source, options)
                return (trace.lines, nil)
            }
        }
    } catch {
        return (trace.lines, error)
    }
}
