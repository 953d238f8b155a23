// In CPython: Parser/acceler.c

/// The grammar's automata as the parser uses them: what to do in a state under a terminal is one look into a table.
///
/// An entry is `none`, or the next state in its low nine bits and above them zero for a shift, else one more than the
/// number of the nonterminal to push before the automaton goes on from that state.
struct GrammarActions {
    static let none = UInt16.max
    static let stateMask: UInt16 = 0x1FF
    static let nonterminalShift: UInt16 = 9

    /// A row of `GrammarTables.stateCount` entries a terminal: one token looks at many states, and finds them side by
    /// side.
    let actions: UnsafeMutablePointer<UInt16>
    /// The state in which each nonterminal begins.
    let firstStates: UnsafeMutablePointer<UInt16>
    let accepts: UnsafeMutablePointer<Bool>
    /// Whether a state can do nothing but accept.
    let acceptsOnly: UnsafeMutablePointer<Bool>

    init() {
        let rows = GrammarTables.terminalCount
        let stateCount = GrammarTables.stateCount
        actions = .allocate(capacity: stateCount * rows)
        actions.initialize(repeating: GrammarActions.none, count: stateCount * rows)
        firstStates = .allocate(capacity: GrammarTables.automatonCount)
        accepts = .allocate(capacity: stateCount)
        acceptsOnly = .allocate(capacity: stateCount)
        for automaton in 0..<GrammarTables.automatonCount {
            let first = Int(GrammarTables.firstStates[automaton])
            firstStates[automaton] = UInt16(first)
            for state in first..<Int(GrammarTables.firstStates[automaton + 1]) {
                let arcs = Int(GrammarTables.firstArcs[state])..<Int(GrammarTables.firstArcs[state + 1])
                accepts[state] = GrammarTables.accepts[state] != 0
                acceptsOnly[state] = accepts[state] && arcs.isEmpty
                for arc in arcs {
                    let label = Int(GrammarTables.arcs[2 * arc])
                    let target = GrammarTables.arcs[2 * arc + 1] + UInt16(first)
                    if label < 256 {
                        actions[label * stateCount + state] = target
                        continue
                    }
                    let nonterminal = label - 256
                    let action = UInt16(nonterminal + 1) << GrammarActions.nonterminalShift | target
                    let terminals =
                        GrammarTables.firstTerminals[nonterminal]..<GrammarTables.firstTerminals[nonterminal + 1]
                    for index in terminals {
                        actions[Int(GrammarTables.terminals[Int(index)]) * stateCount + state] = action
                    }
                }
            }
        }
    }

    /// Whether a token type is the only terminal that a state can go on with.
    func expectsOnly(_ kind: NodeKind, in state: UInt16) -> Bool {
        (0..<GrammarTables.terminalCount).allSatisfy { terminal in
            (action(state, terminal) != GrammarActions.none) == (terminal == Int(kind.rawValue))
        }
    }

    /// What to do under a terminal, by state.
    @inline(__always)
    func actions(under terminal: Int) -> UnsafePointer<UInt16> {
        UnsafePointer(actions + terminal * GrammarTables.stateCount)
    }

    @inline(__always)
    func action(_ state: UInt16, _ terminal: Int) -> UInt16 { actions(under: terminal)[Int(state)] }
}

/// All that the parser knows of the language.
struct Grammar: @unchecked Sendable {
    let actions: GrammarActions
    let descents: Descents
    /// The nonterminal that each state belongs to.
    let nonterminals: UnsafeMutablePointer<NodeKind>

    /// Made from the tables when the first text is parsed, and kept.
    static let shared = Grammar()

    private init() {
        actions = GrammarActions()
        descents = Descents(actions)
        nonterminals = .allocate(capacity: GrammarTables.stateCount)
        for automaton in 0..<GrammarTables.automatonCount {
            for state in GrammarTables.firstStates[automaton]..<GrammarTables.firstStates[automaton + 1] {
                nonterminals[Int(state)] = NodeKind(nonterminal: automaton)
            }
        }
    }
}

extension Token {
    /// The row of the token in the grammar's table.
    @inline(__always)
    var terminal: Int {
        keyword == .notKeyword ? Int(kind.rawValue) : GrammarTables.firstKeywordColumn + Int(keyword.rawValue)
    }
}

extension NodeKind {
    /// The kind of the nonterminal that has this number in the tables.
    @inline(__always)
    init(nonterminal number: Int) {
        // The cases are declared without gaps, token types first, so that a raw value is also the case's bit pattern.
        self = unsafeBitCast(UInt8(truncatingIfNeeded: GrammarTables.firstKeywordColumn + number), to: NodeKind.self)
    }

    /// The number of a nonterminal in the tables.
    @inline(__always)
    var automaton: Int { Int(rawValue) - GrammarTables.firstKeywordColumn }

    /// CPython's number: a token type's from modules `token`, a nonterminal's, from 256 on, from `symbol`.
    package var number: Int {
        let raw = Int(rawValue)
        return raw < GrammarTables.firstKeywordColumn ? raw : raw - GrammarTables.firstKeywordColumn + 256
    }

    /// CPython's name, such as `NAME` or `file_input`.
    package var name: String { nodeKindNames[Int(rawValue)].description }

    package var isNonterminal: Bool { Int(rawValue) >= GrammarTables.firstKeywordColumn }
}

extension Keyword {
    /// The reserved word itself.
    package var text: String { keywordTexts[Int(rawValue)].description }
}
