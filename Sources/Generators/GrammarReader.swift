// In CPython: Parser/pgen/metaparser.py

/// What is wrong with a grammar or a description of node classes that a generator reads.
package struct GeneratorError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// The right side of a grammar rule.
indirect enum GrammarExpression {
    /// A token type, a nonterminal, or a quoted word or operator, quotes included.
    case symbol(String)
    case sequence([GrammarExpression])
    case alternatives([GrammarExpression])
    case optional(GrammarExpression)
    case repeated(GrammarExpression)
    case oneOrMore(GrammarExpression)
}

/// Reads a grammar file: `name: right side`, a rule, with continuation lines that begin with white space, and `#`
/// comments.
struct GrammarReader {
    /// The rules in the file's order.
    private(set) var rules: [(name: String, expression: GrammarExpression)] = []

    private var words: [String] = []
    private var position = 0

    init(_ text: String) throws {
        var rule = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if !line.hasPrefix(" ") {
                try add(rule)
                rule = ""
            }
            rule += " " + line
        }
        try add(rule)
    }

    private mutating func add(_ rule: String) throws {
        guard rule.contains(where: { $0 != " " }) else { return }
        words = try GrammarReader.words(of: rule)
        guard words.count > 2, words[1] == ":" else { throw GeneratorError("no rule: \(rule)") }
        position = 2
        let expression = try readAlternatives()
        guard position == words.count else { throw GeneratorError("unexpected \(words[position]) in rule \(words[0])") }
        rules.append((words[0], expression))
    }

    private static func words(of rule: String) throws -> [String] {
        var words: [String] = []
        var rest = Substring(rule)
        while let first = rest.first {
            if first == " " {
                rest = rest.dropFirst()
            } else if first == "'" {
                guard let end = rest.dropFirst().firstIndex(of: "'") else {
                    throw GeneratorError("open quote: \(rest)")
                }
                words.append(String(rest[...end]))
                rest = rest[rest.index(after: end)...]
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                words.append(String(word))
                rest = rest[word.endIndex...]
            } else {
                words.append(String(first))
                rest = rest.dropFirst()
            }
        }
        return words
    }

    private var next: String { position < words.count ? words[position] : "" }

    private mutating func expect(_ word: String) throws {
        guard next == word else { throw GeneratorError("expected \(word), found \(next) in rule \(words[0])") }
        position += 1
    }

    private mutating func readAlternatives() throws -> GrammarExpression {
        var alternatives = [try readSequence()]
        while next == "|" {
            position += 1
            alternatives.append(try readSequence())
        }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func readSequence() throws -> GrammarExpression {
        var items: [GrammarExpression] = []
        while let first = next.first, !"|)]".contains(first) { items.append(try readItem()) }
        guard !items.isEmpty else { throw GeneratorError("an alternative of \(words[0]) is empty") }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func readItem() throws -> GrammarExpression {
        let word = next
        position += 1
        if word == "[" {
            let inner = try readAlternatives()
            try expect("]")
            return .optional(inner)
        }
        var item = GrammarExpression.symbol(word)
        if word == "(" {
            item = try readAlternatives()
            try expect(")")
        }
        switch next {
        case "*":
            position += 1
            return .repeated(item)
        case "+":
            position += 1
            return .oneOrMore(item)
        default: return item
        }
    }
}
