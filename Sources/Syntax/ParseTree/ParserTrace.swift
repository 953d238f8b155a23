// In CPython: the debug output of Parser/parser.c, which a build with Py_DEBUG prints under -d

/// Writes down what the parser does, in the words of CPython's debug output.
struct ParserTrace: ParserObserver {
    private(set) var lines: [String] = []

    mutating func received(_ token: Token, _ source: SourceText, isLegal: Bool) {
        var text = ""
        switch token.kind {
        case .newline: break
        case .indent:
            // The token has no text of its own; the white space that made it stands ahead of the current column.
            var start = Int(token.start)
            while start > 0 && source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            text = ParserTrace.text(source, start, Int(token.start))
        default: text = ParserTrace.text(source, Int(token.start), Int(token.end))
        }
        let judgement =
            !isLegal ? "Illegal token" : token.keyword != .notKeyword ? "It's a keyword" : "It's a token we know"
        lines.append("Token \(token.kind.name)/'\(text)' ... \(judgement)")
    }

    private static func text(_ source: SourceText, _ start: Int, _ end: Int) -> String {
        decodedReplacingErrors(UnsafeBufferPointer(start: source.bytes + start, count: end - start))
    }

    mutating func pushed(_ nonterminal: NodeKind, from state: UInt16) {
        lines.append(" \(place(state)): Push '\(nonterminal.name)'")
    }

    mutating func shifted(from state: UInt16) { lines.append(" \(place(state)): Shift.") }
    mutating func popped(from state: UInt16) { lines.append(" \(place(state)): Pop ...") }
    mutating func poppedDirectly(from state: UInt16) { lines.append("  \(place(state)): Direct pop.") }
    mutating func failed(in state: UInt16) { lines.append(" \(place(state)): Error.") }
    mutating func accepted() { lines.append("  ACCEPT.") }

    /// The automaton that a state belongs to, and the state's number in it.
    private func place(_ state: UInt16) -> String {
        let automaton = GrammarTables.firstStates.lastIndex { $0 <= state } ?? 0
        return "DFA '\(NodeKind(nonterminal: automaton).name)', state \(state - GrammarTables.firstStates[automaton])"
    }
}

/// What the parser does with a source text, line by line, up to its end or its error.
package func parserTrace(_ source: SourceText, _ options: ParseOptions = ParseOptions()) -> (lines: [String], error: SourceError?) {
    var parser = Parser(source, options, observer: ParserTrace())
    do {
        _ = try parser.parse()
        return (parser.observer.lines, nil)
    } catch {
        return (parser.observer.lines, error)
    }
}
