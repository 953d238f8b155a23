/// One step of a walk over the whole concrete tree, chains of only children included.
package enum TreeEvent {
    case begin(NodeKind)
    case token(Token)
    case end
}

extension ParseTree {
    /// Walks the tree as CPython stores it: every nonterminal on the way begins and ends, tokens stand between.
    ///
    /// Where a nonterminal was pushed for a node, the automata tell which nonterminals lay in between: under the node's
    /// first token the first state of each has one way only.
    package func walk(_ visit: (TreeEvent) -> Void) {
        let grammar = Grammar.shared.actions
        enum Task {
            case expand(Node, NodeKind)
            case end
        }
        var tasks: [Task] = [.expand(root, rootKind)]
        while let task = tasks.popLast() {
            guard case .expand(let node, let expected) = task else {
                visit(.end)
                continue
            }
            let first = firstToken(node)
            let terminal = first.terminal
            let bottom = kind(node)
            var current = expected == .funcBodySuite && simplifiesFunctionBodies ? .suite : expected
            while current != bottom && current.isNonterminal {
                visit(.begin(current))
                tasks.append(.end)
                let state = grammar.firstStates[current.automaton]
                let pushed = grammar.action(state, terminal) >> GrammarActions.nonterminalShift
                if pushed == 0 || pushed > GrammarTables.automatonCount { break }
                current = NodeKind(nonterminal: Int(pushed) - 1)
            }
            if node.isToken {
                visit(.token(first))
                continue
            }
            visit(.begin(bottom))
            tasks.append(.end)
            appendChildren(of: node, to: { tasks.append(.expand($0, $1)) })
        }
    }

    /// The children of a node, last first, each with the nonterminal or token type that the node's automaton expected
    /// there.
    private func appendChildren(of node: Node, to append: (Node, NodeKind) -> Void) {
        let grammar = Grammar.shared.actions
        var state = grammar.firstStates[kind(node).automaton]
        var expected: [NodeKind] = []
        let count = childCount(node)
        expected.reserveCapacity(count)
        for index in 0..<count {
            let first = firstToken(child(node, index))
            let action = grammar.action(state, first.terminal)
            let pushed = action >> GrammarActions.nonterminalShift
            state = action & GrammarActions.stateMask
            expected.append(pushed == 0 ? first.kind : NodeKind(nonterminal: Int(pushed) - 1))
        }
        for index in (0..<count).reversed() { append(child(node, index), expected[index]) }
    }
}
