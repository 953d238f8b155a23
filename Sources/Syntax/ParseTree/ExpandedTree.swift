// In CPython: Modules/parsermodule.c, Include/node.h

import TaipanText

/// A parse tree with all nodes that CPython's has, chains of only children included: what module `parser` shows, and
/// what it is given. Nodes lie in the order in which a walk begins them.
package struct ExpandedTree: Sendable {
    package struct Node: Sendable, BitwiseCopyable {
        /// CPython's number of a token type or, from 256 on, of a nonterminal.
        package var type: Int32
        package var line: Int32
        package var column: Int32
        package var childCount: Int32
        /// Where the text of a token lies in `texts`.
        var start: Int32
        var end: Int32

        package var isTerminal: Bool { type < ExpandedTree.firstNonterminal }
    }

    package static let firstNonterminal: Int32 = 256
    /// The nonterminal that stands around a tree whose source declares an encoding.
    package static let encodingDeclaration = Int32(NodeKind.encodingDecl.number)

    package private(set) var nodes: [Node] = []
    private var texts: [UInt8] = []
    /// The encoding that the source declares.
    package var encoding: PythonString?

    package init() {}

    /// All of a parse tree.
    package init(_ tree: ParseTree) {
        if let name = tree.source.encoding {
            encoding = PythonString(name)
            begin(ExpandedTree.encodingDeclaration)
        }
        var open: [Int] = []
        tree.walk { event in
            switch event {
            case .begin(let kind):
                if let parent = open.last { nodes[parent].childCount += 1 }
                open.append(nodes.count)
                begin(Int32(kind.number))
            case .token(let token):
                if let parent = open.last { nodes[parent].childCount += 1 }
                add(Int32(token.kind.number), tree.text(token), line: token.line, column: token.column)
            case .end: open.removeLast()
            }
        }
        if encoding != nil { nodes[0].childCount = 1 }
    }

    /// Adds a nonterminal, whose children follow.
    package mutating func begin(_ type: Int32, childCount: Int32 = 0) {
        nodes.append(Node(type: type, line: 0, column: 0, childCount: childCount, start: 0, end: 0))
    }

    /// Adds a token.
    package mutating func add(_ type: Int32, _ text: some Collection<UInt8>, line: Int32, column: Int32) {
        let start = texts.count
        texts += text
        nodes.append(
            Node(
                type: type, line: line, column: column, childCount: 0, start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: texts.count)))
    }

    package mutating func setChildCount(_ count: Int32, of node: Int) { nodes[node].childCount = count }

    package var textByteCount: Int { texts.count }

    package func text(_ node: Node) -> ArraySlice<UInt8> { texts[Int(node.start)..<Int(node.end)] }

    /// The order of two trees: -1, 0 or 1. Lines do not count.
    package func compare(_ other: ExpandedTree) -> Int {
        for index in 0..<min(nodes.count, other.nodes.count) {
            let left = nodes[index]
            let right = other.nodes[index]
            if left.type != right.type { return left.type < right.type ? -1 : 1 }
            if left.isTerminal {
                let first = text(left)
                let second = other.text(right)
                if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) ? -1 : 1 }
            } else if left.childCount != right.childCount {
                return left.childCount < right.childCount ? -1 : 1
            }
        }
        return 0
    }
}

// MARK: Validation

extension ExpandedTree {
    /// How many token types there are.
    private static let tokenTypeCount: Int32 = 63

    /// What is wrong with the nodes from `root` on, or nil if the grammar allows them.
    package func flaw(from root: Int) -> String? {
        /// A nonterminal whose children are checked.
        struct Level {
            var node: Int
            var first: Int
            var state: Int
            var remaining: Int32
        }
        var levels: [Level] = []
        func begin(_ node: Int) -> String? {
            let automaton = Int(nodes[node].type - ExpandedTree.firstNonterminal)
            guard automaton < GrammarTables.automatonCount else {
                return "Unrecognized node type \(nodes[node].type)."
            }
            let first = Int(GrammarTables.firstStates[automaton])
            levels.append(Level(node: node, first: first, state: first, remaining: nodes[node].childCount))
            return nil
        }
        if let flaw = begin(root) { return flaw }
        var next = root + 1
        while let level = levels.last {
            if level.remaining == 0 {
                guard GrammarTables.accepts[level.state] != 0 else { return wrongCount(nodes[level.node].type) }
                levels.removeLast()
                continue
            }
            let child = nodes[next]
            let limit = ExpandedTree.firstNonterminal + Int32(GrammarTables.automatonCount)
            if child.type >= limit || child.isTerminal && child.type >= ExpandedTree.tokenTypeCount || child.type < 0 {
                return "Unrecognized node type \(child.type)."
            }
            let parent = nodes[level.node].type
            var type = child.type
            if type == NodeKind.suite.number, parent == NodeKind.funcdef.number {
                type = Int32(NodeKind.funcBodySuite.number)
            }
            guard let target = target(from: level.state, type, child) else {
                return unexpected(in: level.state, type, parent)
            }
            levels[levels.count - 1].remaining -= 1
            levels[levels.count - 1].state = level.first + target
            next += 1
            if !child.isTerminal, let flaw = begin(next - 1) { return flaw }
        }
        return nil
    }

    /// The state, within its automaton, to which an arc for a child leads.
    private func target(from state: Int, _ type: Int32, _ child: Node) -> Int? {
        for arc in GrammarTables.firstArcs[state]..<GrammarTables.firstArcs[state + 1] {
            let label = Int(GrammarTables.arcs[2 * Int(arc)])
            let fits: Bool
            if label >= 256 {
                fits = type == Int32(label)
            } else if label >= GrammarTables.firstKeywordColumn {
                let word = keywordTexts[label - GrammarTables.firstKeywordColumn]
                fits = type == Int32(NodeKind.name.number) && text(child).elementsEqual(word.description.utf8)
            } else {
                fits = type == Int32(label)
            }
            if fits { return Int(GrammarTables.arcs[2 * Int(arc) + 1]) }
        }
        return nil
    }

    /// Says what a state would have gone on with.
    private func unexpected(in state: Int, _ type: Int32, _ parent: Int32) -> String {
        guard GrammarTables.firstArcs[state] < GrammarTables.firstArcs[state + 1] else { return wrongCount(parent) }
        let label = Int(GrammarTables.arcs[2 * Int(GrammarTables.firstArcs[state])])
        if label >= 256 { return "Expected \(name(Int32(label))), got \(name(type))." }
        if label >= GrammarTables.firstKeywordColumn {
            return "Illegal terminal: expected '\(keywordTexts[label - GrammarTables.firstKeywordColumn])'."
        }
        return "Illegal terminal: expected \(name(Int32(label)))."
    }

    private func wrongCount(_ type: Int32) -> String { "Illegal number of children for \(name(type)) node." }

    private func name(_ type: Int32) -> String {
        if type >= ExpandedTree.firstNonterminal {
            return NodeKind(nonterminal: Int(type - ExpandedTree.firstNonterminal)).name
        }
        return nodeKindNames[Int(type)].description
    }
}
