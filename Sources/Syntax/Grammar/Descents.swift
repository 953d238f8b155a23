/// What becomes of the stack when a nonterminal is pushed under a terminal, worked out beforehand.
///
/// A nonterminal's automaton pushes another for the terminal, that one a third, and so on down to the one that shifts
/// it: a name that begins an expression pushes fifteen. Which ones, and the states in which they wait, follows from the
/// nonterminal and the terminal alone. Such a *descent* is stored once, without the states that can do nothing but
/// accept (a nonterminal with one child leaves no node, so nobody misses them), and the parser puts it on its stack as
/// one item. Under a later token most of a descent pops again at once; a bit mask for each terminal tells which of its
/// states, if any, has use for the token.
struct Descents {
    /// What the parser needs to know to push one nonterminal under one terminal.
    struct Push {
        /// The number of the descent; 0 is the empty one.
        var descent: UInt16
        /// How many automata CPython's parser would push.
        var depth: UInt16
    }

    /// The descents hold at most this many states: a mask has a bit for each.
    static let maximumLength = 32

    private let pushes: UnsafeMutablePointer<Push>
    /// How many states each descent has.
    let lengths: UnsafeMutablePointer<UInt8>
    /// The states of each descent, outermost first, `maximumLength` places for each.
    private let states: UnsafeMutablePointer<UInt16>
    /// How many automata CPython's parser has above each of the states, before any of them pops.
    private let automataAbove: UnsafeMutablePointer<UInt16>
    /// A row of masks a descent, a mask a terminal: bit i for the state at place i.
    private let masks: UnsafeMutablePointer<UInt32>

    @inline(__always)
    func push(_ nonterminal: Int, under terminal: Int) -> Push {
        pushes[nonterminal * GrammarTables.terminalCount + terminal]
    }

    @inline(__always)
    func state(_ descent: UInt16, at place: Int) -> UInt16 { states[Int(descent) * Descents.maximumLength + place] }

    /// How many automata CPython's parser has above the state at a place, before any of them pops.
    @inline(__always)
    func automataAbove(_ descent: UInt16, at place: UInt8) -> UInt16 {
        automataAbove[Int(descent) * Descents.maximumLength + Int(place)]
    }

    /// The places below `length` whose states move on under the terminal or, not accepting, refuse it.
    @inline(__always)
    func mask(_ descent: UInt16, below length: UInt8, under terminal: Int) -> UInt32 {
        masks[Int(descent) * GrammarTables.terminalCount + terminal] & ((1 << UInt32(length)) &- 1)
    }

    init(_ grammar: GrammarActions) {
        var builder = Builder(grammar)
        for nonterminal in 0..<GrammarTables.automatonCount { builder.addPushes(of: nonterminal) }
        (pushes, lengths, states, masks) = (builder.pushes, builder.lengths, builder.states, builder.masks)
        automataAbove = builder.automataAbove
    }

    private struct Builder {
        let grammar: GrammarActions
        let pushes: UnsafeMutablePointer<Push>
        var lengths: UnsafeMutablePointer<UInt8>
        var states: UnsafeMutablePointer<UInt16>
        var automataAbove: UnsafeMutablePointer<UInt16>
        var masks: UnsafeMutablePointer<UInt32>
        private var count = 1
        private var capacity = 64
        /// The descent that begins with a state and goes on as another descent, by both and the automata of that.
        private var known: [UInt64: UInt16] = [:]
        private let isDone: UnsafeMutablePointer<Bool>

        init(_ grammar: GrammarActions) {
            self.grammar = grammar
            let pairs = GrammarTables.automatonCount * GrammarTables.terminalCount
            pushes = .allocate(capacity: pairs)
            pushes.initialize(repeating: Push(descent: 0, depth: 0), count: pairs)
            lengths = .allocate(capacity: capacity)
            states = .allocate(capacity: capacity * Descents.maximumLength)
            automataAbove = .allocate(capacity: capacity * Descents.maximumLength)
            automataAbove[0] = 0
            masks = .allocate(capacity: capacity * GrammarTables.terminalCount)
            isDone = .allocate(capacity: GrammarTables.automatonCount)
            isDone.initialize(repeating: false, count: GrammarTables.automatonCount)
            lengths[0] = 0
            masks.initialize(repeating: 0, count: GrammarTables.terminalCount)
        }

        /// Works out the pushes of a nonterminal, those of the nonterminals that it begins with first.
        mutating func addPushes(of nonterminal: Int) {
            if isDone[nonterminal] { return }
            isDone[nonterminal] = true
            let first = grammar.firstStates[nonterminal]
            let terminals = GrammarTables.firstTerminals[nonterminal]..<GrammarTables.firstTerminals[nonterminal + 1]
            for terminal in terminals.map({ Int(GrammarTables.terminals[Int($0)]) }) {
                let action = grammar.action(first, terminal)
                let pushed = Int(action >> GrammarActions.nonterminalShift)
                var push = Push(descent: 0, depth: 1)
                if pushed != 0 {
                    addPushes(of: pushed - 1)
                    let rest = pushes[(pushed - 1) * GrammarTables.terminalCount + terminal]
                    push = Push(descent: rest.descent, depth: rest.depth + 1)
                }
                let state = action & GrammarActions.stateMask
                if !grammar.acceptsOnly[Int(state)] {
                    push.descent = descent(state, then: push.descent, automata: push.depth - 1)
                }
                pushes[nonterminal * GrammarTables.terminalCount + terminal] = push
            }
        }

        private mutating func descent(_ state: UInt16, then rest: UInt16, automata: UInt16) -> UInt16 {
            let key = UInt64(state) << 32 | UInt64(rest) << 16 | UInt64(automata)
            if let descent = known[key] { return descent }
            if count == capacity { grow() }
            let new = count
            count += 1
            known[key] = UInt16(new)
            let length = Int(lengths[Int(rest)])
            lengths[new] = UInt8(length + 1)
            let places = states + new * Descents.maximumLength
            places[0] = state
            let above = automataAbove + new * Descents.maximumLength
            above[0] = automata
            for place in 0..<length {
                places[place + 1] = states[Int(rest) * Descents.maximumLength + place]
                above[place + 1] = automataAbove[Int(rest) * Descents.maximumLength + place]
            }
            for terminal in 0..<GrammarTables.terminalCount {
                let stops = !grammar.accepts[Int(state)] || grammar.action(state, terminal) != GrammarActions.none
                masks[new * GrammarTables.terminalCount + terminal] =
                    masks[Int(rest) * GrammarTables.terminalCount + terminal] << 1 | (stops ? 1 : 0)
            }
            return UInt16(new)
        }

        private mutating func grow() {
            func doubled<Element>(_ old: UnsafeMutablePointer<Element>, _ count: Int) -> UnsafeMutablePointer<Element> {
                let new = UnsafeMutablePointer<Element>.allocate(capacity: 2 * count)
                new.moveInitialize(from: old, count: count)
                old.deallocate()
                return new
            }
            lengths = doubled(lengths, capacity)
            states = doubled(states, capacity * Descents.maximumLength)
            automataAbove = doubled(automataAbove, capacity * Descents.maximumLength)
            masks = doubled(masks, capacity * GrammarTables.terminalCount)
            capacity *= 2
        }
    }
}
