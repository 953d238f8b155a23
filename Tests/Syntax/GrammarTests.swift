import Foundation
import TaipanGenerators
import Testing

@testable import TaipanSyntax

@Suite struct GrammarTests {
    private func emitter() throws -> GrammarEmitter {
        GrammarEmitter(try ParserGenerator(grammar: try Package.text("Sources/Syntax/Grammar/Grammar.txt")))
    }

    @Test func generatedFilesAreCurrent() throws {
        #expect(try emitter().nodeKinds() == Package.text("Sources/Syntax/Generated/NodeKind.swift"))
        #expect(try emitter().tables() == Package.text("Sources/Syntax/Generated/GrammarTables.swift"))
    }

    /// CPython 3.8's own automata, read out of its library.
    @Test func automataAreTheReferences() throws {
        #expect(try grammarListing() == Package.text("Tests/Syntax/Expected/automata.txt"))
        #expect(GrammarTables.automatonCount == 92)
        #expect(GrammarTables.stateCount == 444)
    }

    @Test func everyKindKnowsItsNumber() {
        #expect(NodeKind.endmarker.number == 0)
        #expect(NodeKind.typeComment.number == 58)
        #expect(NodeKind.singleInput.number == 256)
        #expect(NodeKind.typelist.number == 347)
        for kind in NodeKind.allCases where kind.isNonterminal {
            #expect(NodeKind(nonterminal: kind.number - 256) == kind)
        }
    }

    @Test func keywordsAreFound() {
        for keyword in Keyword.allCases.dropFirst() {
            let padded = Array(keyword.text.utf8) + [UInt8](repeating: 0xFF, count: 8)
            let count = keyword.text.utf8.count
            #expect(KeywordTable.shared.keyword(padded, count: count) == keyword)
            #expect(KeywordTable.shared.keyword(padded, count: count - 1) != keyword)
        }
        let word = Array("printing".utf8)
        #expect(KeywordTable.shared.keyword(word, count: 8) == .notKeyword)
    }

    @Test(arguments: [
        ("a: 'x' b", "no rule for b"), ("a: a 'x'", "a begins with itself"), ("a: ", "no rule"),
        ("a: 'x' | b\nb: 'x'", "a may begin with 'x' in two ways"), ("a: ('x'", "expected )"), ("a: 'x", "open quote"),
    ])
    func brokenGrammarsAreRefused(_ grammar: String, _ reason: String) {
        #expect {
            _ = try ParserGenerator(grammar: grammar)
        } throws: {
            String(describing: $0).contains(reason)
        }
    }
}
