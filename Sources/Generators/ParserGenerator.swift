// In CPython: Parser/pgen/pgen.py

/// Turns a grammar into deterministic automata, one a nonterminal, numbered as CPython's are.
///
/// Thompson's construction gives a nondeterministic automaton for the right side of a rule; the subset construction
/// makes it deterministic, visiting the labels of a state in alphabetical order, which decides the numbers of the
/// states that the parser's trace shows; then equal states are merged, the later into the earlier, until none are left.
package struct ParserGenerator {
    package struct State: Equatable {
        /// The label under which the automaton moves on, and the state that it moves to, in the labels' alphabetical
        /// order.
        package var arcs: [(label: String, target: Int)]
        package var accepts: Bool

        package static func == (a: State, b: State) -> Bool {
            a.accepts == b.accepts && a.arcs.elementsEqual(b.arcs) { $0.label == $1.label && $0.target == $1.target }
        }
    }

    package struct Automaton {
        package let name: String
        package let states: [State]
    }

    /// In the order of the grammar's rules.
    package let automata: [Automaton]
    /// The terminals that a nonterminal can begin with.
    package private(set) var firstSets: [String: Set<String>] = [:]

    /// - Throws: `GeneratorError` for a grammar that cannot be read, names an unknown symbol, or is not LL(1).
    package init(grammar text: String) throws {
        let rules = try GrammarReader(text).rules
        automata = rules.map { Automaton(name: $0.name, states: ParserGenerator.states(of: $0.expression)) }
        let names = Set(rules.map(\.name))
        for automaton in automata {
            for label in automaton.states.flatMap({ $0.arcs.map(\.label) }) where !ParserGenerator.isTerminal(label) {
                guard names.contains(label) else { throw GeneratorError("no rule for \(label)") }
            }
        }
        var inProgress: Set<String> = []
        for automaton in automata { _ = try first(of: automaton.name, &inProgress) }
    }

    // MARK: Automata

    private struct NondeterministicState {
        var empty: [Int] = []
        var arcs: [(label: String, target: Int)] = []
    }

    private struct NondeterministicAutomaton {
        var states: [NondeterministicState] = []

        mutating func newState() -> Int {
            states.append(NondeterministicState())
            return states.count - 1
        }

        /// Adds the states for an expression; returns where it begins and where it ends.
        mutating func add(_ expression: GrammarExpression) -> (Int, Int) {
            switch expression {
            case .symbol(let label):
                let (start, end) = (newState(), newState())
                states[start].arcs.append((label, end))
                return (start, end)
            case .sequence(let items):
                let (start, first) = add(items[0])
                var end = first
                for item in items.dropFirst() {
                    let (next, last) = add(item)
                    states[end].empty.append(next)
                    end = last
                }
                return (start, end)
            case .alternatives(let alternatives):
                let (start, end) = (newState(), newState())
                for alternative in alternatives {
                    let (first, last) = add(alternative)
                    states[start].empty.append(first)
                    states[last].empty.append(end)
                }
                return (start, end)
            case .optional(let inner):
                let (start, end) = (newState(), newState())
                let (first, last) = add(inner)
                states[start].empty += [first, end]
                states[last].empty.append(end)
                return (start, end)
            case .oneOrMore(let inner):
                let (first, last) = add(inner)
                states[last].empty.append(first)
                return (first, last)
            case .repeated(let inner):
                let (first, last) = add(inner)
                states[last].empty.append(first)
                return (first, first)
            }
        }

        /// Adds the state and all that it reaches without a label.
        func close(_ state: Int, into set: inout Set<Int>) {
            guard set.insert(state).inserted else { return }
            for next in states[state].empty { close(next, into: &set) }
        }
    }

    private static func states(of expression: GrammarExpression) -> [State] {
        var automaton = NondeterministicAutomaton()
        let (start, end) = automaton.add(expression)
        var first: Set<Int> = []
        automaton.close(start, into: &first)
        var sets = [first]
        var states: [State] = []
        while states.count < sets.count {
            let set = sets[states.count]
            var targets: [String: Set<Int>] = [:]
            for member in set {
                for arc in automaton.states[member].arcs {
                    automaton.close(arc.target, into: &targets[arc.label, default: []])
                }
            }
            var state = State(arcs: [], accepts: set.contains(end))
            for (label, target) in targets.sorted(by: { precedes($0.key, $1.key) }) {
                let index = sets.firstIndex(of: target) ?? sets.count
                if index == sets.count { sets.append(target) }
                state.arcs.append((label, index))
            }
            states.append(state)
        }
        return merged(states)
    }

    /// Labels sort by their bytes, as Python sorts ASCII text.
    private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

    private static func merged(_ states: [State]) -> [State] {
        var states = states
        while let (kept, dropped) = equalPair(states) {
            states.remove(at: dropped)
            for state in states.indices {
                for arc in states[state].arcs.indices {
                    let target = states[state].arcs[arc].target
                    states[state].arcs[arc].target = target == dropped ? kept : target > dropped ? target - 1 : target
                }
            }
        }
        return states
    }

    private static func equalPair(_ states: [State]) -> (Int, Int)? {
        for first in states.indices {
            if let second = states[(first + 1)...].firstIndex(of: states[first]) { return (first, second) }
        }
        return nil
    }

    // MARK: First sets

    private mutating func first(of name: String, _ inProgress: inout Set<String>) throws -> Set<String> {
        if let known = firstSets[name] { return known }
        guard let automaton = automata.first(where: { $0.name == name }) else {
            throw GeneratorError("no rule for \(name)")
        }
        guard inProgress.insert(name).inserted else { throw GeneratorError("\(name) begins with itself") }
        var found: [String: String] = [:]
        for arc in automaton.states[0].arcs {
            let terminals = ParserGenerator.isTerminal(arc.label) ? [arc.label] : try first(of: arc.label, &inProgress)
            for terminal in terminals {
                if let other = found.updateValue(arc.label, forKey: terminal) {
                    throw GeneratorError("\(name) may begin with \(terminal) in two ways: \(other), \(arc.label)")
                }
            }
        }
        firstSets[name] = Set(found.keys)
        return Set(found.keys)
    }

    /// Whether a label is a token type (upper case) or quoted, not a nonterminal.
    package static func isTerminal(_ label: String) -> Bool {
        label.hasPrefix("'") || label.first?.isUppercase == true
    }
}
