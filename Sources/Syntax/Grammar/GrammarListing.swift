/// The automata of the grammar as a text: a line a nonterminal with its number, under it a line a state with its arcs.
package func grammarListing() -> String {
    var text = ""
    for automaton in 0..<GrammarTables.automatonCount {
        let kind = NodeKind(nonterminal: automaton)
        text += "\(kind.number) \(kind.name)\n"
        let first = Int(GrammarTables.firstStates[automaton])
        for state in first..<Int(GrammarTables.firstStates[automaton + 1]) {
            let accepts = GrammarTables.accepts[state] != 0
            var arcs = (GrammarTables.firstArcs[state]..<GrammarTables.firstArcs[state + 1]).map { arc in
                "\(labelName(Int(GrammarTables.arcs[2 * Int(arc)]))) -> \(GrammarTables.arcs[2 * Int(arc) + 1])"
            }
            if accepts { arcs.append("EMPTY -> \(state - first)") }
            text += "  \(state - first)\(accepts ? " accepts" : ""): \(arcs.joined(separator: ", "))\n"
        }
    }
    return text
}

/// The name of an arc's label: a nonterminal, a token type, or a reserved word.
private func labelName(_ label: Int) -> String {
    if label >= 256 { return NodeKind(nonterminal: label - 256).name }
    return label < GrammarTables.firstKeywordColumn
        ? nodeKindNames[label].description : keywordTexts[label - GrammarTables.firstKeywordColumn].description
}
