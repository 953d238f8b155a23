import Foundation
import TaipanText
import Testing

@testable import TaipanSyntax

@Suite struct ParserTests {
    private func source(_ text: String, _ options: ParseOptions = ParseOptions()) throws -> SourceText {
        try Array(text.utf8).withUnsafeBufferPointer { try SourceText.decoded($0, options) }
    }

    @Test func traceIsTheReferences() throws {
        let trace = parserTrace(try source("a = 1"))
        #expect(trace.error == nil)
        #expect(
            trace.lines.joined(separator: "\n") + "\n"
                == (try Package.text("Tests/Syntax/Expected/trace-a-equals-1.txt")))
    }

    @Test func parserReceivesSixTokensForAnAssignment() throws {
        let tree = try ParseTree.parse(try source("a = 1"))
        let tokens = (0..<tree.tokenCount).map { tree.tokens[$0] }
        #expect(tokens.map(\.kind) == [.name, .equal, .number, .newline, .newline, .endmarker])
        #expect(tokens.map(\.column) == [0, 2, 4, 5, -1, -1])
    }

    /// The whole tree in nested brackets: numbers of nonterminals, texts of tokens.
    private func shown(_ tree: ParseTree) -> String {
        var text = ""
        tree.walk { event in
            switch event {
            case .begin(let kind): text += "(\(kind.name) "
            case .token(let token): text += String(decoding: tree.text(token), as: UTF8.self) + " "
            case .end: text += ")"
            }
        }
        return text
    }

    @Test func chainsOfOnlyChildrenAreShown() throws {
        let tree = try ParseTree.parse(try source("pass"))
        #expect(shown(tree) == "(file_input (stmt (simple_stmt (small_stmt (pass_stmt pass )) ))  )")
    }

    private struct Expectation {
        let mode: String
        let text: String
        let error: [Any]?
    }

    private func expectations() throws -> [Expectation] {
        let rows = try JSONSerialization.jsonObject(with: try Package.data("Tests/Syntax/Expected/parser-errors.json"))
        return (rows as? [[Any]] ?? []).compactMap { row in
            guard let mode = row[0] as? String, let text = row[1] as? String else { return nil }
            return Expectation(mode: mode, text: text, error: row[2] as? [Any])
        }
    }

    private func options(_ mode: String) -> ParseOptions {
        var options = ParseOptions(mode == "eval" ? .evalInput : mode == "single" ? .singleInput : .fileInput)
        options.ignoreCookie = true
        return options
    }

    @Test func errorsAreTheReferences() throws {
        let expectations = try expectations()
        #expect(expectations.count > 60)
        for expected in expectations {
            var found: SourceError?
            do throws(SourceError) {
                let options = options(expected.mode)
                let bytes = Array(expected.text.utf8)
                _ = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
                    try ParseTree.parse(try SourceText.decoded(buffer, options), options)
                }
            } catch {
                found = error
            }
            let name = "\(expected.mode) \(expected.text.debugDescription.prefix(60))"
            #expect(found?.kind.name == expected.error?[0] as? String, "\(name)")
            guard let found, let error = expected.error, error.count == 5 else { continue }
            #expect(String(decoding: found.messageAttribute.utf8, as: UTF8.self) == error[1] as? String, "\(name)")
            #expect(found.line == error[2] as? Int, "\(name)")
            #expect(found.offset == error[3] as? Int, "\(name)")
            guard case .read(let text) = found.text else {
                Issue.record("no text: \(name)")
                continue
            }
            #expect(String(decoding: text.utf8, as: UTF8.self) == error[4] as? String, "\(name)")
        }
    }

    @Test(arguments: [
        (50, true), (99, true), (100, false), (100_000, false),
    ])
    func bracketsNestAsDeepAsTheParsersStack(_ depth: Int, _ isAccepted: Bool) throws {
        let text = String(repeating: "(", count: depth) + String(repeating: ")", count: depth)
        do throws(SourceError) {
            let bytes = Array(text.utf8)
            let tree = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
                try ParseTree.parse(try SourceText.decoded(buffer))
            }
            #expect(isAccepted && tree.depth > depth)
        } catch {
            #expect(!isAccepted && error.kind == .memoryError && error.note == "s_push: parser stack overflow")
        }
    }
}
